//! Which stories are related: ranking articles against each other.
//!
//! ```text
//! Article ─ Boilerplate ─▶ Terms ─ Survey ─▶ [Slice] ─▶ Model ─ Search ─▶ [Neighbour] ─ Model::ranking ─▶ Ranking
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
mod patch;
mod ranking;
mod reuse;
mod series;
mod state;
mod survey;
mod terms;
#[cfg(test)]
mod tests;
mod topics;
mod weighing;
mod weights;
mod wishes;

use super::{article::Article, index::BEST};
use alloc::vec::Vec;

pub use boilerplate::{Boilerplate, sentence_hashes};
pub use choice::{Choice, PassedOver, Pick, Why};
pub use columns::{Columns, PackedColumns, Singles, Slice};
pub use explain::{Explanation, Kind, Places, SharedTerm, TermWeights};
pub use facts::{Facts, days};
pub use model::Model;
pub use near::{NEIGHBOURS, Neighbour, Search};
pub use patch::{GONE, Gone, Patch, Patched};
pub use ranking::Ranking;
pub use reuse::{Change, Found, is_open};
pub use survey::Survey;
pub use terms::{SLICES, Terms, terms};
pub use weighing::{PARTS, Part, Weighing};

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
    let model = Model::build(articles, all_terms(articles));
    let mut search = model.search();
    let neighbours = (0..articles.len()).map(|article| search.neighbours(article)).collect();
    model.ranking(neighbours)
}

/// The terms of each article, without what several say alike.
pub fn all_terms(articles: &[Article]) -> Vec<Terms> {
    let sentences: Vec<Vec<u64>> =
        articles.iter().map(|article| sentence_hashes(&article.text)).collect();
    let boilerplate = Boilerplate::learn(sentences.iter().map(Vec::as_slice));
    articles.iter().map(|article| terms(article, &boilerplate)).collect()
}
