//! `afterword rank`: related stories as JSON lines.

use super::{args::Rank, progress::Bar, settings::Settings, source::Progress, warnings};
use crate::engine::{
    article::Article,
    related::{Model, Neighbour, Ranking, Related, terms},
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
    let site = Settings::read(args.config.as_deref(), &args.source)?.read_source(&args.source)?;
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
    out.flush()?;
    // They are about what is shown.
    if args.as_shown { warnings::tell(&site.warnings) } else { Ok(()) }
}

/// Ranks what counts for the cards beside `article`: its neighbours, the stories pinned there, and `others`.
pub(super) fn rank_around(articles: &[Article], article: usize, others: &[usize]) -> Ranking {
    let bar = Bar::of("ranking", articles.len());
    let terms = articles.par_iter().map(|article| {
        bar.step();
        terms(article)
    });
    let model = Model::build(articles, terms.collect());
    let own = model.neighbours(article);
    let pinned = &articles[article].wishes.pinned;
    let mut wanted: Vec<bool> =
        articles.iter().map(|article| pinned.contains(&article.key)).collect();
    let asked = own.iter().map(Neighbour::article).chain(others.iter().copied());
    asked.chain([article]).for_each(|other| wanted[other] = true);
    let near = wanted.into_par_iter().enumerate();
    let near = near.map(|(number, is_wanted)| match is_wanted {
        true => model.neighbours(number),
        false => Vec::new(),
    });
    let near = near.collect();
    model.ranking(near)
}

/// Ranks each article by `pick`, on all cores, in the order of the articles.
pub(super) fn rank_all(
    articles: &[Article],
    pick: impl Fn(&Ranking, usize) -> Vec<Related> + Sync,
) -> Vec<Vec<Related>> {
    let bar = Bar::of("ranking", articles.len());
    let all = 0..articles.len();
    let model = Model::build(articles, articles.par_iter().map(terms).collect());
    let near = all.clone().into_par_iter().map(|article| {
        bar.step();
        model.neighbours(article)
    });
    let near = near.collect();
    let ranking = model.ranking(near);
    all.into_par_iter().map(|article| pick(&ranking, article)).collect()
}
