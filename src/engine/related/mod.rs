//! Which stories are related: ranking articles against each other.
//!
//! ```text
//! Article ─ words ─▶ Words ─ Boilerplate ─▶ Terms ─ Survey ─▶ [Slice] ─▶ Model ─ Search ─▶ [Neighbour] ─ Model::ranking ─▶ Ranking
//! ```
//!
//! Terms, slices and neighbours are many pieces of work that know nothing of each other: callers with many
//! cores share them out.
//! docs/ranking.md explains the formula and what it was measured against.

mod boilerplate;
mod choice;
mod coarse;
mod columns;
mod explain;
mod facts;
mod links;
mod matrix;
mod model;
mod near;
mod ranking;
mod reuse;
mod series;
mod terms;
#[cfg(test)]
mod tests;
mod topics;
mod weights;
mod wishes;

use super::{article::Article, index::BEST};
use alloc::vec::Vec;

pub use boilerplate::Boilerplate;
pub use choice::{Choice, PassedOver, Pick, Why};
pub use columns::{SLICES, Slice};
pub use explain::{Explanation, Kind, Places, SharedTerm, TermWeights};
pub use facts::days;
pub use model::{Model, Survey};
pub use near::{NEIGHBOURS, Neighbour, Search};
pub use ranking::Ranking;
pub use reuse::{Change, Found, is_open};
pub use terms::{Terms, Words, terms, words};

/// An article that is related to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Related {
    /// Its place among the articles that were ranked.
    pub article: usize,
    /// How near it is, comparable within one list: above 0, but for pinned articles that are not near.
    pub score: f32,
    /// Whether an editor pinned it. Then its place is not by its score.
    pub pinned: bool,
}

impl Related {
    /// Its score by the best one's, as the index keeps it.
    pub fn thousandths(&self, best: &Self) -> u32 {
        (self.score / best.score * BEST as f32).round().clamp(0.0, BEST as f32) as u32
    }
}

/// Ranks `articles` on one core.
pub fn rank(articles: &[Article]) -> Ranking {
    let words: Vec<Words> = articles.iter().map(words).collect();
    let boilerplate = Boilerplate::learn(&words);
    let terms = words.iter().map(|words| words.terms(&boilerplate)).collect();
    let model = Model::build(articles, terms);
    let mut search = model.search();
    let neighbours = (0..articles.len()).map(|article| search.neighbours(article)).collect();
    model.ranking(neighbours)
}
