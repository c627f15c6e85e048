//! `afterword rank`: related stories as JSON lines.

use super::{
    args::Rank,
    cache::{Cache, Keeper},
    printable,
    progress::Bar,
    settings::Settings,
    source::{Progress, Site},
    terms, warnings,
};
use crate::engine::{
    article::{Article, Topics},
    related::{
        Columns, Facts, Model, Neighbour, PARTS, Ranking, Related, SLICES, Slice, Survey,
        TermWeights, Terms,
    },
};
use anyhow::Result;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    related: Vec<&'a str>,
}

pub(super) fn run(args: &Rank) -> Result<()> {
    let settings = Settings::read(args.config.as_deref(), &args.source)?;
    let mut site = settings.read_source(&args.source)?;
    let (ranked, _) = rank_all(&mut site, None, |ranking, article| match args.as_shown {
        true => ranking.as_shown(article, args.top),
        false => ranking.related(article, args.top),
    });
    let mut out = printable::out();
    for (article, ranking) in site.articles.iter().zip(ranked.related) {
        let related =
            ranking.iter().map(|related| site.articles[related.article].id.as_str()).collect();
        out.json(&Line { id: &article.id, related })?;
    }
    out.flush()?;
    // Most are about what is shown.
    warnings::tell(if args.as_shown { &site.warnings } else { &site.unread })
}

/// What ranking tells of each article, in the order of the articles.
pub(super) struct Ranked {
    pub(super) related: Vec<Vec<Related>>,
    pub(super) topics: Vec<Topics>,
}

/// Ranks each article by `pick`, on all cores. Uses up the articles' texts. With a cache, what no change concerns is
/// not done again; then the second one keeps what was found for the next run.
pub(super) fn rank_all(
    site: &mut Site,
    cache: Option<Cache>,
    pick: impl Fn(&Ranking, usize) -> Vec<Related> + Sync,
) -> (Ranked, Option<Keeper>) {
    if let Some(today) = cache.and_then(|cache| cache.begin(&site.articles)) {
        let (ranked, keeper) = today.rank(&mut site.articles, pick);
        return (ranked, Some(keeper));
    }
    let terms = terms::take(&mut site.articles);
    let model = model(&site.articles, terms);
    let bar = Bar::of("ranking", site.articles.len());
    let all = 0..site.articles.len();
    let near = all.clone().into_par_iter().map_init(
        || model.search(),
        |search, article| {
            bar.step(1);
            search.neighbours(article)
        },
    );
    let near = near.collect();
    let topics = site.articles.par_iter().enumerate();
    let topics = topics.map(|(number, article)| model.topics(number, article)).collect();
    let ranking = model.ranking(near);
    let related = all.into_par_iter().map(|article| pick(&ranking, article)).collect();
    (Ranked { related, topics }, None)
}

/// A ranking of what counts for the cards beside one article, and what the terms of all in it weigh.
pub(super) struct Surroundings {
    pub(super) article: usize,
    pub(super) ranking: Ranking,
    /// Of the article, its neighbours, the stories pinned there, and those asked for.
    pub(super) weights: BTreeMap<usize, TermWeights>,
}

impl Surroundings {
    /// Those of `article`; `asked` is looked at too.
    pub(super) fn of(articles: &[Article], article: usize, asked: Option<usize>) -> Self {
        let bar = Bar::new("ranking");
        let model = model(articles, terms::of(articles));
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
    let survey = Survey::new(articles);
    let sizes: Vec<u32> = terms.iter().map(Terms::count).collect();
    let squares = squares(&survey, &terms);
    let columns = || (Columns::join(slices(&survey, terms, Slice::without_singles)), ());
    weigh(articles, &survey, &sizes, squares, columns).0
}

/// What the vectors of all articles would be long, squared, if each term were in one only.
pub(super) fn squares(survey: &Survey, terms: &[Terms]) -> Vec<u64> {
    terms.par_iter().enumerate().map(|(article, terms)| survey.square(article, terms)).collect()
}

/// So many times terms are given up while they are sliced: they are most of the memory that ranking takes.
const ROUNDS: u64 = 8;

/// All slices, on all cores, each made less by `keep`.
pub(super) fn slices(
    survey: &Survey,
    mut terms: Vec<Terms>,
    keep: impl Fn(Slice) -> Slice + Sync,
) -> Vec<Slice> {
    let mut slices = Vec::new();
    for round in (0..ROUNDS).rev() {
        let [first, end] = [round, round + 1].map(|round| SLICES * round / ROUNDS);
        let found = (first..end).into_par_iter().map(|number| keep(survey.slice(number, &terms)));
        slices.splice(0..0, found.collect::<Vec<Slice>>());
        terms.par_iter_mut().for_each(|terms| terms.keep_below(first));
    }
    slices
}

/// The model of articles with terms so many, on all cores; and what else `columns` gives.
pub(super) fn weigh<T: Send>(
    articles: &[Article],
    survey: &Survey,
    sizes: &[u32],
    squares: Vec<u64>,
    columns: impl FnOnce() -> (Columns, T) + Send,
) -> (Model, T) {
    let facts = || Facts::new(articles, survey, sizes.iter().copied());
    let (facts, (columns, more)) = rayon::join(facts, columns);
    let weighing = survey.weigh(columns, squares);
    let parts = (0..PARTS).into_par_iter().map(|number| weighing.part(number)).collect();
    (weighing.model(facts, parts), more)
}
