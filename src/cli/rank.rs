//! `afterword rank`: related stories as JSON lines.

use super::{
    args::Rank,
    progress::Bar,
    source::{self, Progress},
};
use crate::engine::{
    article::Article,
    related::{Boilerplate, Model, Ranking, Related, sentences, terms},
};
use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;
use std::io::{BufWriter, Write};

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    related: Vec<&'a str>,
}

pub(super) fn run(args: &Rank) -> Result<()> {
    let site = source::read(&args.source, &Bar::new("reading"))?;
    let articles = &site.articles;
    let rankings = rank_all(articles, |ranking, article| match args.as_shown {
        true => ranking.as_shown(article, args.top),
        false => ranking.related(article, args.top),
    });
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (article, ranking) in articles.iter().zip(rankings) {
        let related = ranking.iter().map(|related| articles[related.article].id.as_str()).collect();
        serde_json::to_writer(&mut out, &Line { id: &article.id, related })?;
        writeln!(out)?;
    }
    Ok(out.flush()?)
}

/// Ranks each article by `pick`, on all cores, in the order of the articles.
pub(super) fn rank_all(
    articles: &[Article],
    pick: impl Fn(&Ranking, usize) -> Vec<Related> + Sync,
) -> Vec<Vec<Related>> {
    let bar = Bar::of("ranking", articles.len());
    let all = 0..articles.len();
    let boilerplate = Boilerplate::learn(articles.par_iter().map(sentences).collect());
    let terms = articles.par_iter().map(|article| terms(&boilerplate.strip(article)));
    let model = Model::build(articles, terms.collect());
    let near = all.clone().into_par_iter().map(|article| {
        bar.step();
        model.neighbours(article)
    });
    let near = near.collect();
    let ranking = model.ranking(near);
    all.into_par_iter().map(|article| pick(&ranking, article)).collect()
}
