//! Today's articles beside those of the last run.

use super::{
    kept::{Kept, Lists, number},
    stale::MANY,
};
use crate::engine::{
    article::{Article, Recommend},
    related::{Boilerplate, GONE, Survey, days, sentence_hashes},
};
use rayon::prelude::*;
use std::{collections::HashMap, mem, path::PathBuf};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// Today's articles, in their order, and what is kept of the last run.
pub(in super::super) struct Today {
    pub(super) path: PathBuf,
    pub(super) before: Kept,
    /// By article: its place in what was kept.
    pub(super) pasts: Vec<Option<u32>>,
    /// By article: true where its terms are as they were.
    pub(super) is_same: Vec<bool>,
    pub(super) boilerplate: Boilerplate,
    /// What will be kept of today.
    pub(super) kept: Kept,
}

impl Today {
    pub(super) fn new(path: PathBuf, before: Kept, articles: &[Article]) -> Self {
        let keys: Vec<u64> =
            articles.par_iter().map(|article| xxh3_64(article.key.as_bytes())).collect();
        let contents: Vec<u64> = articles.par_iter().map(content).collect();
        let places: HashMap<u64, u32> = before.keys.iter().copied().zip(0..).collect();
        let pasts: Vec<Option<u32>> = keys.iter().map(|key| places.get(key).copied()).collect();
        let has_content = |past: u32, content| before.contents[past as usize] == content;
        let own =
            pasts.par_iter().zip(&contents).zip(articles).map(|((past, content), article)| {
                let known = past.is_some_and(|past| has_content(past, *content));
                (!known).then(|| sentence_hashes(&article.text))
            });
        let own: Vec<Option<Vec<u64>>> = own.collect();
        let mut sentences = Lists::default();
        for (own, past) in own.iter().zip(&pasts) {
            let known = past.map_or(&[][..], |past| before.sentences.get(past));
            sentences.push(own.as_deref().unwrap_or(known).iter().copied());
        }
        let boilerplate = Boilerplate::learn(sentences.iter());
        let shared: Vec<u64> = (0..articles.len() as u32)
            .into_par_iter()
            .map(|article| boilerplate.among(sentences.get(article)).fold(0, u64::wrapping_add))
            .collect();
        let is_same = (pasts.iter().zip(&own).zip(&shared)).map(|((past, own), shared)| {
            own.is_none() && past.is_some_and(|past| before.shared[past as usize] == *shared)
        });
        let is_same = is_same.collect();
        let days = days(articles).into_iter().map(number).collect();
        let kept = Kept { keys, contents, shared, days, sentences, ..Kept::default() };
        Self { path, before, pasts, is_same, boilerplate, kept }
    }

    /// Tells whether so little changed that the columns of the last run can be mended. Takes note
    /// of what they depend on.
    pub(super) fn is_little(&mut self, articles: &[Article], survey: &Survey) -> bool {
        self.kept.scope = vec![scope(articles, survey)];
        let same = self.is_same.iter().filter(|is_same| **is_same).count();
        let changes = self.is_same.len() + self.before.len() - 2 * same;
        // Articles stand by their keys, and so do those of any cache that a run has written.
        let places = (0..self.is_same.len()).filter_map(|article| self.same(article));
        self.kept.scope == self.before.scope
            && changes * MANY <= self.is_same.len()
            && places.is_sorted_by(|one, other| one < other)
    }

    /// By place in what was kept: the number of an article whose terms are the same, or [`GONE`].
    pub(super) fn numbers(&self) -> Vec<u32> {
        let mut numbers = vec![GONE; self.before.len()];
        for ((past, is_same), number) in self.pasts.iter().zip(&self.is_same).zip(0..) {
            if let Some(past) = past.filter(|_| *is_same) {
                numbers[past as usize] = number;
            }
        }
        numbers
    }

    /// The place of an article whose terms are the same.
    pub(super) fn same(&self, article: usize) -> Option<u32> {
        self.pasts[article].filter(|_| self.is_same[article])
    }

    /// The articles' texts, for which there is no more need.
    pub(super) fn drop_texts(articles: &mut [Article]) {
        articles.par_iter_mut().for_each(|article| drop(mem::take(&mut article.text)));
    }
}

/// Stands for what an article's terms are made of, and its language.
fn content(article: &Article) -> u64 {
    let Article { title, tags, lang, text, .. } = article;
    let mut hash = Xxh3::new();
    for part in [title, lang, text].into_iter().chain(tags) {
        hash.update(&(part.len() as u64).to_le_bytes());
        hash.update(part.as_bytes());
    }
    hash.digest()
}

/// Stands for what concerns the search beside all articles: which languages there are, and what is never to be shown.
fn scope(articles: &[Article], survey: &Survey) -> u64 {
    let mut hash = Xxh3::new();
    for (language, size) in survey.scope(articles) {
        hash.update(language.as_bytes());
        hash.update(&size.to_le_bytes());
    }
    for article in articles.iter().filter(|it| it.wishes.recommend == Recommend::Never) {
        hash.update(article.key.as_bytes());
    }
    hash.digest()
}
