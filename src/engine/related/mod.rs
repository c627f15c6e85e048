//! Which stories are related: ranking articles against each other.
//!
//! ```text
//! Article ─ terms ─▶ Terms ─ Model::build ─▶ Model ─ neighbours ─▶ [Neighbour] ─ Model::ranking ─▶ Ranking
//! ```
//!
//! `terms` and `neighbours` ask about one article each and change nothing: callers with many cores use them.
//! docs/ranking.md explains the formula and what it was measured against.

mod explain;
mod facts;
mod matrix;
mod model;
mod ranking;
mod series;
mod terms;
#[cfg(test)]
mod tests;
mod weights;
mod wishes;

use super::article::Article;

pub use explain::{Explanation, Kind, Places, SharedTerm};
pub use model::{Model, NEIGHBOURS, Neighbour};
pub use ranking::{Choice, PassedOver, Pick, Ranking, Why};
pub use terms::{Terms, terms};

/// An article that is related to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Related {
    /// Its place among the articles that were ranked.
    pub article: usize,
    /// How near it is, comparable within one list: above 0, but for pinned articles that nothing is known of.
    pub score: f32,
    /// Whether an editor pinned it. Then its place is not by its score.
    pub pinned: bool,
}

/// Ranks `articles` on one core.
pub fn rank(articles: &[Article]) -> Ranking {
    let model = Model::build(articles, articles.iter().map(terms).collect());
    let neighbours = (0..articles.len()).map(|article| model.neighbours(article)).collect();
    model.ranking(neighbours)
}
