//! `afterword rank`: related stories as JSON lines.

use super::{args::Rank, progress::Bar, settings::Settings, source::Progress, warnings};
use crate::engine::{
    article::Article,
    related::{Model, Neighbour, Ranking, Related, SLICES, Survey, TermWeights, terms},
};
use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufWriter, Write},
};

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

/// Ranks each article by `pick`, on all cores, in the order of the articles.
pub(super) fn rank_all(
    articles: &[Article],
    pick: impl Fn(&Ranking, usize) -> Vec<Related> + Sync,
) -> Vec<Vec<Related>> {
    let bar = Bar::of("ranking", articles.len());
    let all = 0..articles.len();
    let model = model(articles);
    let near = all.clone().into_par_iter().map_init(
        || model.search(),
        |search, article| {
            bar.step();
            search.neighbours(article)
        },
    );
    let near = near.collect();
    let ranking = model.ranking(near);
    all.into_par_iter().map(|article| pick(&ranking, article)).collect()
}

/// A ranking of what counts for the cards beside one article, and what the terms of all in it weigh.
pub(super) struct Surroundings {
    pub(super) ranking: Ranking,
    /// Of the article, its neighbours, the stories pinned there, and those asked for.
    pub(super) weights: BTreeMap<usize, TermWeights>,
}

impl Surroundings {
    /// Those of `article`; `asked` are looked at too.
    pub(super) fn of(articles: &[Article], article: usize, asked: Option<usize>) -> Self {
        let bar = Bar::new("ranking");
        let model = model(articles);
        let pinned = &articles[article].wishes.pinned;
        let pinned = (0..articles.len()).filter(|&it| pinned.contains(&articles[it].key));
        let near = model.search().neighbours(article);
        let near = near.iter().map(Neighbour::article);
        let all: BTreeSet<usize> = near.chain(pinned).chain(asked).chain([article]).collect();
        let weights = all.iter().map(|&it| (it, model.term_weights(it))).collect();
        bar.start(all.len());
        let near = all.par_iter().map_init(
            || model.search(),
            |search, &it| {
                bar.step();
                (it, search.neighbours(it))
            },
        );
        let near: Vec<(usize, Vec<Neighbour>)> = near.collect();
        let mut neighbours = vec![Vec::new(); articles.len()];
        near.into_iter().for_each(|(it, near)| neighbours[it] = near);
        Self { ranking: model.ranking(neighbours), weights }
    }
}

fn model(articles: &[Article]) -> Model {
    let survey = Survey::new(articles, articles.par_iter().map(terms).collect());
    let slices = (0..SLICES).into_par_iter().map(|number| survey.slice(number)).collect();
    survey.model(slices)
}
