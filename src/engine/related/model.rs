//! All terms of all articles: who uses what, and what that weighs.

use super::{
    Ranking, Terms,
    coarse::coarse,
    columns::{Head, SLICES, Slice, join},
    facts::{Fact, facts},
    matrix::Matrix,
    near::{Neighbour, Search},
    weights::{Alone, Logs, rarity},
    wishes::Wishes,
};
use crate::engine::article::Article;
use alloc::{vec, vec::Vec};

/// The terms of a set of articles, on their way into a [`Model`].
#[derive(Debug)]
pub struct Survey {
    facts: Vec<Fact>,
    wishes: Wishes,
    terms: Vec<Terms>,
}

/// Who uses which term, and what it weighs.
#[derive(Debug)]
pub struct Model {
    pub(super) facts: Vec<Fact>,
    pub(super) wishes: Wishes,
    /// What each column is of; the most used first.
    pub(super) heads: Vec<Head>,
    /// Rows are columns' users.
    pub(super) users: Matrix,
    /// Rows are articles, columns the terms that they share with others.
    pub(super) rows: Matrix,
    /// By column.
    pub(super) rarities: Vec<u16>,
    /// By article: 1 / the length of the vector of its terms.
    pub(super) scales: Vec<f32>,
    pub(super) logs: Logs,
}

impl Survey {
    /// Of these articles; `terms` are theirs, in the same order.
    pub fn new(articles: &[Article], terms: Vec<Terms>) -> Self {
        Self { facts: facts(articles, &terms), wishes: Wishes::new(articles), terms }
    }

    /// The slice of that number, below [`SLICES`]. Each is work of its own.
    pub fn slice(&self, number: u64) -> Slice {
        Slice::gather(number, &self.terms, &self.facts)
    }

    /// The model; `slices` are all of them, in order.
    pub fn model(self, slices: Vec<Slice>) -> Model {
        let Self { facts, wishes, terms } = self;
        let logs = Logs::new();
        let sizes = language_sizes(&facts);
        let alone: Vec<Alone> = sizes.iter().map(|&size| Alone::new(size, &logs)).collect();
        let mut squares: Vec<u64> = terms
            .iter()
            .zip(&facts)
            .map(|(terms, fact)| alone[fact.language as usize].squares(terms.packed()))
            .collect();
        drop(terms);
        let (heads, users) = join(&slices);
        drop(slices);
        let rows = users.transposed(facts.len());
        let rarities: Vec<u16> = heads
            .iter()
            .zip(0..)
            .map(|(head, column)| {
                let uses = users.row(column).iter().map(|cell| u64::from(cell.count())).sum();
                rarity(sizes[head.language as usize], users.size(column) as u32, uses)
            })
            .collect();
        for ((square, fact), article) in squares.iter_mut().zip(&facts).zip(0..) {
            // What others use too weighs less than if it stood alone.
            for cell in rows.row(article) {
                let weight = logs.of(cell.count()) * u64::from(rarities[cell.column() as usize]);
                *square -= alone[fact.language as usize].square(cell.count());
                *square += weight * weight;
            }
        }
        let scales = squares.iter().map(|&square| scale(square)).collect();
        Model { facts, wishes, heads, users, rows, rarities, scales, logs }
    }
}

impl Model {
    /// The model of `articles`, on one core.
    pub fn build(articles: &[Article], terms: Vec<Terms>) -> Self {
        let survey = Survey::new(articles, terms);
        let slices = (0..SLICES).map(|number| survey.slice(number)).collect();
        survey.model(slices)
    }

    /// A search for neighbours: it takes memory of its own, so make one for each core.
    pub fn search(&self) -> Search<'_> {
        Search::new(self)
    }

    /// As much of the ranking as the lists of one article take: its neighbours, what is pinned beside it, and
    /// the neighbours of all these. No others count, so the lists are those of the whole ranking.
    pub fn ranking_around(&self, article: usize) -> Ranking {
        let mut search = self.search();
        let mut neighbours = vec![Vec::new(); self.facts.len()];
        neighbours[article] = search.neighbours(article);
        let near = neighbours[article].iter().map(|near| near.article as usize);
        let pinned = self.wishes.of(article).map_or(&[][..], |wish| &wish.pinned);
        for near in near.chain(pinned.iter().copied()).collect::<Vec<usize>>() {
            neighbours[near] = search.neighbours(near);
        }
        Ranking::new(self.facts.clone(), self.wishes.clone(), neighbours)
    }

    /// The ranking that follows from every article's neighbours, in the order of the articles.
    pub fn ranking(self, neighbours: Vec<Vec<Neighbour>>) -> Ranking {
        Ranking::new(self.facts, self.wishes, neighbours)
    }
}

/// How many articles there are in each language.
fn language_sizes(facts: &[Fact]) -> Vec<u32> {
    let count = facts.iter().map(|fact| fact.language as usize + 1).max().unwrap_or(0);
    let mut sizes = vec![0; count];
    facts.iter().for_each(|fact| sizes[fact.language as usize] += 1);
    sizes
}

/// 1 / the length of a vector, by its square; the length in steps of a sixty-fourth at most.
fn scale(square: u64) -> f32 {
    1.0 / coarse((square as f64).sqrt() as f32, 7).max(1.0)
}
