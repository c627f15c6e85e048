//! `afterword rank`: related stories as JSON lines.

use super::{
    args::Rank,
    cache::Cache,
    progress::Bar,
    settings::Settings,
    source::{self, Progress, Site},
    warnings,
};
use crate::engine::{
    article::{Article, Topics},
    related::{Model, Neighbour, Ranking, Related, SLICES, Survey, TermWeights, Terms},
};
use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufWriter, Write},
    mem,
};

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    related: Vec<&'a str>,
}

pub(super) fn run(args: &Rank) -> Result<()> {
    let settings = Settings::read(args.config.as_deref(), &args.source)?;
    let mut site = settings.read_source(&args.source, &source::without_text)?;
    let ranked = rank_all(&mut site, None, |ranking, article| match args.as_shown {
        true => ranking.as_shown(article, args.top),
        false => ranking.related(article, args.top),
    });
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (article, ranking) in site.articles.iter().zip(ranked.related) {
        let related =
            ranking.iter().map(|related| site.articles[related.article].id.as_str()).collect();
        serde_json::to_writer(&mut out, &Line { id: &article.id, related })?;
        writeln!(out)?;
    }
    out.flush()?;
    // They are about what is shown.
    if args.as_shown { warnings::tell(&site.warnings) } else { Ok(()) }
}

/// What ranking tells of each article, in the order of the articles.
pub(super) struct Ranked {
    pub(super) related: Vec<Vec<Related>>,
    pub(super) topics: Vec<Topics>,
}

/// Ranks each article by `pick`, on all cores. Uses up the site's terms. With a cache, what no change concerns is
/// not searched again.
pub(super) fn rank_all(
    site: &mut Site,
    cache: Option<&Cache>,
    pick: impl Fn(&Ranking, usize) -> Vec<Related> + Sync,
) -> Ranked {
    let bar = Bar::of("ranking", site.articles.len());
    let all = 0..site.articles.len();
    let run = cache.and_then(|cache| cache.begin(site));
    let model = model(&site.articles, mem::take(&mut site.terms));
    let near = match run {
        Some(run) => run.search(&model, || bar.step(1)),
        None => {
            let near = all.clone().into_par_iter().map_init(
                || model.search(),
                |search, article| {
                    bar.step(1);
                    search.neighbours(article)
                },
            );
            near.collect()
        }
    };
    let topics = site.articles.par_iter().enumerate();
    let topics = topics.map(|(number, article)| model.topics(number, article)).collect();
    let ranking = model.ranking(near);
    Ranked { related: all.into_par_iter().map(|article| pick(&ranking, article)).collect(), topics }
}

/// A ranking of what counts for the cards beside one article, and what the terms of all in it weigh.
pub(super) struct Surroundings {
    pub(super) article: usize,
    pub(super) ranking: Ranking,
    /// Of the article, its neighbours, the stories pinned there, and those asked for.
    pub(super) weights: BTreeMap<usize, TermWeights>,
}

impl Surroundings {
    /// Those of `article`; `asked` is looked at too. `terms` are those of all articles.
    pub(super) fn of(
        articles: &[Article],
        terms: Vec<Terms>,
        article: usize,
        asked: Option<usize>,
    ) -> Self {
        let bar = Bar::new("ranking");
        let model = model(articles, terms);
        let pinned = &articles[article].wishes.pinned;
        let pinned = (0..articles.len()).filter(|&it| pinned.contains(&articles[it].key));
        let near = model.search().neighbours(article);
        let near = near.iter().map(|near| near.article as usize);
        let all: BTreeSet<usize> = near.chain(pinned).chain(asked).chain([article]).collect();
        let weights = all.iter().map(|&it| (it, model.term_weights(it))).collect();
        bar.start(all.len());
        let near = all.par_iter().map_init(
            || model.search(),
            |search, &it| {
                bar.step(1);
                (it, search.neighbours(it))
            },
        );
        let near: Vec<(usize, Vec<Neighbour>)> = near.collect();
        let mut neighbours = vec![Vec::new(); articles.len()];
        near.into_iter().for_each(|(it, near)| neighbours[it] = near);
        Self { article, ranking: model.ranking(neighbours), weights }
    }
}

fn model(articles: &[Article], terms: Vec<Terms>) -> Model {
    let survey = Survey::new(articles, terms);
    let slices = (0..SLICES).into_par_iter().map(|number| survey.slice(number)).collect();
    survey.model(slices)
}
