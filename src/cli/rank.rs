//! `afterword rank`: related stories as JSON lines.

use super::{
    args::Rank,
    progress::Bar,
    source::{self, Progress},
};
use crate::engine::{
    article::{Article, Topics},
    related::{Model, Ranking, Related, terms},
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
    let ranked = rank_all(articles, |ranking, article| match args.as_shown {
        true => ranking.as_shown(article, args.top),
        false => ranking.related(article, args.top),
    });
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (article, ranking) in articles.iter().zip(ranked.related) {
        let related = ranking.iter().map(|related| articles[related.article].id.as_str()).collect();
        serde_json::to_writer(&mut out, &Line { id: &article.id, related })?;
        writeln!(out)?;
    }
    Ok(out.flush()?)
}

/// What ranking tells of each article, in the order of the articles.
pub(super) struct Ranked {
    pub(super) related: Vec<Vec<Related>>,
    pub(super) topics: Vec<Topics>,
}

/// Ranks each article by `pick`, on all cores.
pub(super) fn rank_all(
    articles: &[Article],
    pick: impl Fn(&Ranking, usize) -> Vec<Related> + Sync,
) -> Ranked {
    let bar = Bar::of("ranking", articles.len());
    let all = 0..articles.len();
    let model = Model::build(articles, articles.par_iter().map(terms).collect());
    let near = all.clone().into_par_iter().map(|article| {
        bar.step();
        model.neighbours(article)
    });
    let near = near.collect();
    let topics = articles.par_iter().enumerate();
    let topics = topics.map(|(number, article)| model.topics(number, article)).collect();
    let ranking = model.ranking(near);
    Ranked { related: all.into_par_iter().map(|article| pick(&ranking, article)).collect(), topics }
}
