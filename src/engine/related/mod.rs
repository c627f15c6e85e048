//! Which stories are related: ranking articles against each other.
//!
//! ```text
//! Article ─ Boilerplate::strip ─ terms ─▶ Terms ─ Model::build ─▶ Model ─ neighbours ─▶ [Neighbour] ─ Model::ranking ─▶ Ranking
//! ```
//!
//! `terms` and `neighbours` ask about one article each and change nothing: callers with many cores use them.
//! docs/ranking.md explains the formula and what it was measured against.

mod boilerplate;
mod facts;
mod links;
mod matrix;
mod model;
mod ranking;
mod series;
mod terms;
#[cfg(test)]
mod tests;
mod weights;

use super::article::Article;

pub use boilerplate::{Boilerplate, sentences};
pub use model::{Model, NEIGHBOURS, Neighbour};
pub use ranking::Ranking;
pub use terms::{Terms, terms};

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
    let boilerplate = Boilerplate::learn(articles.iter().map(sentences).collect());
    let terms = articles.iter().map(|article| terms(&boilerplate.strip(article)));
    let model = Model::build(articles, terms.collect());
    let neighbours = (0..articles.len()).map(|article| model.neighbours(article)).collect();
    model.ranking(neighbours)
}
