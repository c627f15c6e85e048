//! `afterword rank`: related stories as JSON lines.

use super::{
    args::Rank,
    progress::Bar,
    source::{self, Progress, Site},
};
use crate::engine::related::{Ranking, Related, SLICES, Survey};
use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;
use std::{
    io::{BufWriter, Write},
    mem,
};

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    related: Vec<&'a str>,
}

pub(super) fn run(args: &Rank) -> Result<()> {
    let mut site = source::read_without_texts(&args.source, &Bar::new("reading"))?;
    let rankings = rank_all(&mut site, |ranking, article| match args.as_shown {
        true => ranking.as_shown(article, args.top),
        false => ranking.related(article, args.top),
    });
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (article, ranking) in site.articles.iter().zip(rankings) {
        let related =
            ranking.iter().map(|related| site.articles[related.article].id.as_str()).collect();
        serde_json::to_writer(&mut out, &Line { id: &article.id, related })?;
        writeln!(out)?;
    }
    Ok(out.flush()?)
}

/// Ranks each article by `pick`, on all cores, in the order of the articles. Uses up the site's terms.
pub(super) fn rank_all(
    site: &mut Site,
    pick: impl Fn(&Ranking, usize) -> Vec<Related> + Sync,
) -> Vec<Vec<Related>> {
    let bar = Bar::of("ranking", site.articles.len());
    let all = 0..site.articles.len();
    let survey = Survey::new(&site.articles, mem::take(&mut site.terms));
    let slices = (0..SLICES).into_par_iter().map(|number| survey.slice(number)).collect();
    let model = survey.model(slices);
    let near = all.clone().into_par_iter().map_init(
        || model.search(),
        |search, article| {
            bar.step(1);
            search.neighbours(article)
        },
    );
    let near = near.collect();
    let ranking = model.ranking(near);
    all.into_par_iter().map(|article| pick(&ranking, article)).collect()
}
