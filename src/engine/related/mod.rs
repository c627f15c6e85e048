//! Which stories are related: ranking articles against each other.
//!
//! Words and pairs of words are weighed by log tf × idf^1.5, articles are compared by the cosine of those
//! weights, and what was published at the same time counts up to twice. See docs/ranking.md.

mod matrix;
mod model;
mod shown;
mod terms;

pub use model::Model;
pub use terms::{Terms, terms};

/// An article that is related to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Related {
    /// Its place among the articles that the model was built from.
    pub article: usize,
    /// Above 0; comparable within one list.
    pub score: f32,
}
