//! `afterword rank`: related stories as JSON lines.

use super::{args::Rank, progress, source};
use crate::engine::{
    article::Article,
    related::{Model, Related, terms},
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
    let site = source::read(&args.source, &progress::bar("reading"))?;
    let articles = &site.articles;
    let rankings = rank_all(articles, |model, article| match args.as_shown {
        true => model.as_shown(article, args.top),
        false => model.related(article, args.top),
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
    pick: impl Fn(&Model, usize) -> Vec<Related> + Sync,
) -> Vec<Vec<Related>> {
    let bar = progress::steps("ranking", articles.len());
    let terms = articles.par_iter().map(terms).collect();
    let model = Model::build(articles, terms);
    let rankings = (0..articles.len())
        .into_par_iter()
        .map(|article| {
            bar.inc(1);
            pick(&model, article)
        })
        .collect();
    bar.finish_and_clear();
    rankings
}
