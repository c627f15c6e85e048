//! What each term weighs in each article, and which articles are near each other by it.

use super::{
    Ranking, Terms,
    facts::{Fact, closeness, facts},
    matrix::{Cell, Matrix},
    weights::weigh,
};
use crate::engine::article::Article;
use alloc::{vec, vec::Vec};
use core::cmp::Ordering;

/// Postings that are read to find candidates, those of rare terms first: bounds the work for one article
/// whatever the size of the archive.
pub const POSTINGS: usize = 1 << 14;

/// Candidates whose nearness is computed from all their terms.
const CANDIDATES: usize = 64;

/// Candidates that are gathered before the worst of them go.
const POOL: usize = 4 * CANDIDATES;

/// Neighbours that are kept of each article: twice what an index stores, so that the repeats among them can
/// go.
pub const NEIGHBOURS: usize = 48;

/// The weights of all terms in a set of articles.
#[derive(Debug)]
pub struct Model {
    /// Rows are articles, columns are terms, the most used first. Every row has the length 1, but for the
    /// terms left out because no other article uses them.
    by_article: Matrix,
    by_term: Matrix,
    facts: Vec<Fact>,
}

/// An article near another one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neighbour {
    pub(super) article: u32,
    /// The cosine of both articles' terms: 1 for the same words.
    pub(super) cosine: f32,
    /// The cosine, times [`closeness`].
    pub(super) score: f32,
}

impl Neighbour {
    /// The cosine of both articles' terms: 1 for the same words.
    pub fn cosine(&self) -> f32 {
        self.cosine
    }

    /// The nearest first; equals in the order of the articles.
    fn order(&self, other: &Self) -> Ordering {
        other.score.total_cmp(&self.score).then(self.article.cmp(&other.article))
    }
}

impl Model {
    /// The model of `articles`; `terms` are theirs, in the same order.
    pub fn build(articles: &[Article], terms: Vec<Terms>) -> Self {
        let facts = facts(articles);
        let weights = weigh(&terms, &facts);
        drop(terms);
        let terms = weights.rows();
        let by_article = weights.transposed(articles.len(), weights.longest_first().into_iter());
        drop(weights);
        let by_term = by_article.transposed(terms as usize, 0..articles.len() as u32);
        Self { by_article, by_term, facts }
    }

    /// The articles nearest to that one: those in its language first, the nearest first.
    pub fn neighbours(&self, article: usize) -> Vec<Neighbour> {
        let language = self.facts[article].language;
        let (products, unread) = self.products(article as u32);
        let mut found = self.nearest(article, &products, unread, |fact| fact.language == language);
        if found.len() < NEIGHBOURS {
            found
                .extend(self.nearest(article, &products, unread, |fact| fact.language != language));
            found.truncate(NEIGHBOURS);
        }
        found.shrink_to_fit();
        found
    }

    /// The nearest of the articles that are `wanted`: candidates by `products` alone, then by the unread terms
    /// too.
    fn nearest(
        &self,
        article: usize,
        products: &[f32],
        unread: u32,
        wanted: impl Fn(&Fact) -> bool,
    ) -> Vec<Neighbour> {
        let day = self.facts[article].day;
        let mut found: Vec<Neighbour> = Vec::with_capacity(POOL);
        let mut least = 0.0;
        for ((&cosine, fact), other) in products.iter().zip(&self.facts).zip(0..) {
            if cosine <= least || other as usize == article || !wanted(fact) {
                continue;
            }
            let score = cosine * closeness(day, fact.day);
            if score <= least {
                continue;
            }
            if found.len() == POOL {
                found.select_nth_unstable_by(CANDIDATES - 1, Neighbour::order);
                found.truncate(CANDIDATES);
                least = found[CANDIDATES - 1].score;
            }
            found.push(Neighbour { article: other, cosine, score });
        }
        found.sort_unstable_by(Neighbour::order);
        found.truncate(CANDIDATES);
        for neighbour in &mut found {
            neighbour.cosine += self.by_article.dot(article as u32, neighbour.article, unread);
            neighbour.score =
                neighbour.cosine * closeness(day, self.facts[neighbour.article as usize].day);
        }
        found.sort_unstable_by(Neighbour::order);
        found.truncate(NEIGHBOURS);
        found
    }

    /// The ranking that follows from every article's neighbours, in the order of the articles.
    pub fn ranking(self, neighbours: Vec<Vec<Neighbour>>) -> Ranking {
        Ranking::new(self.facts, neighbours)
    }

    /// The products of that article's terms and each article's, rare terms first as far as [`POSTINGS`]
    /// reach; and the number of the term that they reach to.
    fn products(&self, article: u32) -> (Vec<f32>, u32) {
        let mut products = vec![0.0; self.facts.len()];
        // All rows are looked up before any is read: they lie far apart, and memory answers many questions at
        // once.
        let terms: Vec<(u32, f32, &[Cell])> = self
            .by_article
            .row(article)
            .iter()
            .map(|&(term, weight)| (term, weight, self.by_term.row(term)))
            .collect();
        let mut read = 0;
        for (term, weight, users) in terms.into_iter().rev() {
            read += users.len();
            if read > POSTINGS {
                return (products, term + 1);
            }
            for &(other, theirs) in users {
                products[other as usize] += weight * theirs;
            }
        }
        (products, 0)
    }
}
