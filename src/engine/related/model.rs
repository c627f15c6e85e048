//! All terms of all articles: who uses what, and what that weighs.

use super::{
    Facts, Ranking, SLICES, Terms,
    columns::Columns,
    near::{Neighbour, Search},
    survey::Survey,
    weighing::{PARTS, Rows},
    weights::Logs,
};
use crate::engine::article::{Article, Day};
use alloc::{vec, vec::Vec};

/// Who uses which term, and what it weighs.
#[derive(Debug)]
pub struct Model {
    pub(super) facts: Facts,
    /// The terms that articles share.
    pub(super) columns: Columns,
    pub(super) rows: Rows,
    /// By column.
    pub(super) rarities: Vec<u16>,
    /// By article: 1 / the length of the vector of its terms.
    pub(super) scales: Vec<f32>,
    /// By article, as in its facts: the search looks at them so often that they stand close together here.
    pub(super) days: Vec<Option<Day>>,
    pub(super) logs: Logs,
}

impl Model {
    /// The model of `articles`, on one core.
    pub fn build(articles: &[Article], terms: Vec<Terms>) -> Self {
        let survey = Survey::new(articles);
        let facts = Facts::new(articles, &survey, terms.iter().map(Terms::count));
        let squares = terms.iter().zip(0..).map(|(terms, article)| survey.square(article, terms));
        let squares = squares.collect();
        let slices: Vec<_> = (0..SLICES).map(|number| survey.slice(number, &terms)).collect();
        drop(terms);
        let weighing = survey.weigh(Columns::join(slices), squares);
        let parts = (0..PARTS).map(|number| weighing.part(number)).collect();
        weighing.model(facts, parts)
    }

    /// What the products of `article` are multiplied by: 1 / the length of its vector.
    pub fn scale(&self, article: usize) -> f32 {
        self.scales[article]
    }

    /// The columns of an article's terms, and how often it uses each.
    pub fn uses(&self, article: usize) -> Vec<(u32, u8)> {
        self.rows.row(article as u32).iter().map(|cell| (cell.column(), cell.count())).collect()
    }

    /// A search for neighbours: it takes memory of its own, so make one for each core.
    pub fn search(&self) -> Search<'_> {
        Search::new(self)
    }

    /// As much of the ranking as the lists of one article take: its neighbours, what is pinned beside it, and
    /// the neighbours of all these. No others count, so the lists are those of the whole ranking.
    pub fn ranking_around(&self, article: usize) -> Ranking {
        let mut search = self.search();
        let mut neighbours = vec![Vec::new(); self.scales.len()];
        neighbours[article] = search.neighbours(article);
        let near = neighbours[article].iter().map(|near| near.article as usize);
        let pinned = self.facts.wishes.of(article).map_or(&[][..], |wish| &wish.pinned);
        for near in near.chain(pinned.iter().copied()).collect::<Vec<usize>>() {
            neighbours[near] = search.neighbours(near);
        }
        Ranking::new(self.facts.clone(), neighbours)
    }

    /// The terms that articles share, for which there is no more need when all have been searched; and the ranking.
    pub fn into_columns(self, neighbours: Vec<Vec<Neighbour>>) -> (Columns, Ranking) {
        (self.columns, Ranking::new(self.facts, neighbours))
    }

    /// The ranking that follows from every article's neighbours, in the order of the articles.
    pub fn ranking(self, neighbours: Vec<Vec<Neighbour>>) -> Ranking {
        Ranking::new(self.facts, neighbours)
    }
}
