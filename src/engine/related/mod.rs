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
mod coarse;
mod columns;
mod facts;
mod links;
mod matrix;
mod model;
mod near;
mod ranking;
mod series;
mod terms;
#[cfg(test)]
mod tests;
mod weights;

use super::article::Article;
use alloc::vec::Vec;

pub use boilerplate::Boilerplate;
pub use columns::{SLICES, Slice};
pub use model::{Model, Survey};
pub use near::{NEIGHBOURS, Neighbour, Search};
pub use ranking::Ranking;
pub use terms::{Terms, Words, terms, words};

/// An article that is related to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Related {
    /// Its place among the articles that were ranked.
    pub article: usize,
    /// Above 0; comparable within one list.
    pub score: f32,
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
