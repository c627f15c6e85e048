//! `afterword rank`: related stories as JSON lines.

use super::{
    args::Rank,
    progress::Bar,
    settings::Settings,
    source::{self, Progress, Site},
    warnings,
};
use crate::engine::{
    article::Article,
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
    out.flush()?;
    // They are about what is shown.
    if args.as_shown { warnings::tell(&site.warnings) } else { Ok(()) }
}

/// Ranks each article by `pick`, on all cores, in the order of the articles. Uses up the site's terms.
pub(super) fn rank_all(
    site: &mut Site,
    pick: impl Fn(&Ranking, usize) -> Vec<Related> + Sync,
) -> Vec<Vec<Related>> {
    let bar = Bar::of("ranking", site.articles.len());
    let all = 0..site.articles.len();
    let model = model(&site.articles, mem::take(&mut site.terms));
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

/// A ranking of what counts for the cards beside one article, and what the terms of all in it weigh.
pub(super) struct Surroundings {
    pub(super) ranking: Ranking,
    /// Of the article, its neighbours, the stories pinned there, and those asked for.
    pub(super) weights: BTreeMap<usize, TermWeights>,
}

impl Surroundings {
    /// Those of `article`; `asked` are looked at too.
    pub(super) fn of(site: &Site, article: usize, asked: Option<usize>) -> Self {
        let bar = Bar::new("ranking");
        let Site { articles, terms, .. } = site;
        let model = model(articles, terms.clone());
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
                bar.step(1);
                (it, search.neighbours(it))
            },
        );
        let near: Vec<(usize, Vec<Neighbour>)> = near.collect();
        let mut neighbours = vec![Vec::new(); articles.len()];
        near.into_iter().for_each(|(it, near)| neighbours[it] = near);
        Self { ranking: model.ranking(neighbours), weights }
    }
}

fn model(articles: &[Article], terms: Vec<Terms>) -> Model {
    let survey = Survey::new(articles, terms);
    let slices = (0..SLICES).into_par_iter().map(|number| survey.slice(number)).collect();
    survey.model(slices)
}
