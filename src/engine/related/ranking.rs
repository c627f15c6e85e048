//! The order of related articles: relevance alone.

use super::{Facts, NEIGHBOURS, Neighbour, Related, coarse::coarse};
use crate::engine::order::sort_by;
use alloc::vec::Vec;
use core::cmp::Ordering;

/// How many of an article's best neighbours tell how crowded its neighbourhood is.
const CROWD: usize = 10;

/// Every article's neighbours, ready to be asked.
#[derive(Debug)]
pub struct Ranking {
    pub(super) facts: Facts,
    pub(super) neighbours: Vec<Vec<Neighbour>>,
    /// By article: what a score is divided by to be the neighbour of that one.
    pub(super) crowding: Vec<f32>,
}

impl Ranking {
    pub(super) fn new(facts: Facts, neighbours: Vec<Vec<Neighbour>>) -> Self {
        let crowding = neighbours.iter().map(|near| crowding(near)).collect();
        Self { facts, neighbours, crowding }
    }

    /// The `limit` articles most related to that one, the most related first. Articles in another language
    /// follow behind all in the same language. There are never more than [`NEIGHBOURS`]; what
    /// editors want changes nothing here.
    pub fn related(&self, article: usize, limit: usize) -> Vec<Related> {
        let near = &self.neighbours[article];
        let mut found = self.ordered(article, &near[..near.len().min(NEIGHBOURS)]);
        found.truncate(limit);
        found
    }

    /// The related articles among `near`, the most related first.
    pub(super) fn ordered(&self, article: usize, near: &[Neighbour]) -> Vec<Related> {
        let mut found: Vec<Related> = near
            .iter()
            .map(|near| Related {
                article: near.article as usize,
                score: self.score(article, near),
                pinned: false,
            })
            .collect();
        sort_by(&mut found, |one, other| {
            self.compare(article, one, other).then(one.article.cmp(&other.article))
        });
        found
    }

    /// The score that articles are ordered by. `explain` shows its factors.
    pub(super) fn score(&self, article: usize, near: &Neighbour) -> f32 {
        let other = near.article as usize;
        near.score * self.favour(article, other) / self.crowding[other]
    }

    /// What links make of the score of `other` beside `article`.
    pub(super) fn favour(&self, article: usize, other: usize) -> f32 {
        let [own, theirs] = [article, other].map(|number| &self.facts[number].links);
        own.favour(article as u32, theirs, other as u32)
    }

    /// Which of two comes first beside `article`: one in its language, then the one with the better score.
    pub(super) fn compare(&self, article: usize, one: &Related, other: &Related) -> Ordering {
        let foreign = |related: &Related| !self.same_language(article, related.article);
        foreign(one).cmp(&foreign(other)).then(other.score.total_cmp(&one.score))
    }

    /// Whether two articles are in one language.
    pub fn same_language(&self, one: usize, other: usize) -> bool {
        self.facts[one].language == self.facts[other].language
    }

    pub(super) fn same_series(&self, one: usize, other: usize) -> bool {
        let series = self.facts[one].series;
        series.is_some() && series == self.facts[other].series
    }

    pub(super) fn neighbour(&self, one: usize, other: usize) -> Option<&Neighbour> {
        self.neighbours[one].iter().find(|near| near.article as usize == other)
    }
}

/// The cube root of the mean score of an article's best neighbours. An article that is near to many says
/// little by being near to one more; without this, a few broad articles would stand on every page.
fn crowding(neighbours: &[Neighbour]) -> f32 {
    let best = &neighbours[..neighbours.len().min(CROWD)];
    let sum: f32 = best.iter().map(|near| near.score).sum();
    match sum / best.len().max(1) as f32 {
        0.0 => 1.0,
        mean => libm::cbrtf(coarse(mean, 5)),
    }
}
