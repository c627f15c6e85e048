//! The terms of all articles, on all cores.

use super::progress::Bar;
use crate::{
    cli::source::Progress,
    engine::{
        article::Article,
        related::{self, Boilerplate, Terms, sentence_hashes},
    },
};
use rayon::prelude::*;

/// The terms of each article, whose text stays.
pub(super) fn of(articles: &[Article]) -> Vec<Terms> {
    let boilerplate = boilerplate(articles);
    articles.par_iter().map(|article| related::terms(article, &boilerplate)).collect()
}

/// The terms of each article, whose text goes: it is most of what articles take in memory.
pub(super) fn take(articles: &mut [Article]) -> Vec<Terms> {
    let boilerplate = boilerplate(articles);
    take_with(articles, &boilerplate)
}

/// As [`take`], when it is known which sentences are nobody's own.
pub(super) fn take_with(articles: &mut [Article], boilerplate: &Boilerplate) -> Vec<Terms> {
    let bar = Bar::of("counting", articles.len());
    let terms = articles.par_iter_mut().map(|article| {
        let terms = related::terms(article, boilerplate);
        article.text = String::new();
        bar.step(1);
        terms
    });
    terms.collect()
}

fn boilerplate(articles: &[Article]) -> Boilerplate {
    let sentences = articles.par_iter().map(|article| sentence_hashes(&article.text));
    let sentences: Vec<Vec<u64>> = sentences.collect();
    Boilerplate::learn(sentences.iter().map(Vec::as_slice))
}
