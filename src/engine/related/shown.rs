//! What is shown of what is related: the page's language first.

use super::{Related, model::Model};
use alloc::vec::Vec;

/// How many of the most related are looked at for each that is shown.
const POOL: usize = 4;

impl Model {
    /// The `limit` articles to show beside that one, in the order of the cards.
    pub fn as_shown(&self, article: usize, limit: usize) -> Vec<Related> {
        let mut found = self.related(article, limit * POOL);
        found.sort_by_key(|other| self.languages[other.article] != self.languages[article]);
        found.truncate(limit);
        found
    }
}
