//! The weights of all terms in all articles, and the order that follows from them.

use super::{Related, Terms, matrix::Matrix};
use crate::engine::article::{Article, Day};
use alloc::{collections::BTreeMap, string::String, vec, vec::Vec};

/// Days apart at which the bonus for being published together has fallen to 1/e: a season of news.
const SEASON: f64 = 90.0;

/// Entries that are sorted at once while building: bounds the memory on top of the model's own.
const BATCH: usize = 1 << 21;

/// Everything that ranking needs to know of a set of articles.
pub struct Model {
    /// Impact of each term (row) on each article (column) that uses it; columns are vectors of length 1.
    by_term: Matrix,
    by_article: Matrix,
    days: Vec<Option<Day>>,
    pub(super) languages: Vec<u32>,
}

impl Model {
    /// Builds the model of `articles`; `terms` are theirs, in the same order.
    pub fn build(articles: &[Article], terms: Vec<Terms>) -> Self {
        let languages = languages(articles);
        let mut by_term = weigh(&terms);
        drop(terms);
        by_term.normalise_columns(articles.len());
        let by_article = by_term.transposed(articles.len());
        let days = articles.iter().map(|article| article.date).collect();
        Self { by_term, by_article, days, languages }
    }

    /// The `limit` articles most related to that one, in the order of relevance.
    pub fn related(&self, article: usize, limit: usize) -> Vec<Related> {
        let mut scores = vec![0.0_f32; self.days.len()];
        for (term, impact) in self.by_article.row(article) {
            for (other, theirs) in self.by_term.row(term as usize) {
                scores[other as usize] += impact * theirs;
            }
        }
        scores[article] = 0.0;
        let mut found: Vec<Related> = scores
            .into_iter()
            .enumerate()
            .filter(|(_, score)| *score > 0.0)
            .map(|(other, score)| Related {
                article: other,
                score: score * self.closeness(article, other),
            })
            .collect();
        found.sort_unstable_by(order);
        found.truncate(limit);
        found
    }

    /// 2 for the same day, falling to 1; 1 when a date is unknown.
    fn closeness(&self, one: usize, other: usize) -> f32 {
        match (self.days[one], self.days[other]) {
            (Some(Day(a)), Some(Day(b))) => 1.0 + (-f64::from(a.abs_diff(b)) / SEASON).exp() as f32,
            _ => 1.0,
        }
    }
}

/// Best first; equal scores in the order of the articles, so that the order is total.
pub(super) fn order(a: &Related, b: &Related) -> core::cmp::Ordering {
    b.score.total_cmp(&a.score).then(a.article.cmp(&b.article))
}

/// The number of each article's language (`pt-br` is `pt`); where it is unknown, the site's most common.
fn languages(articles: &[Article]) -> Vec<u32> {
    let primary = |article: &Article| -> String {
        article.lang.split(['-', '_']).next().unwrap_or_default().into()
    };
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in articles.iter().map(primary).filter(|name| !name.is_empty()) {
        *counts.entry(name).or_default() += 1;
    }
    let common = counts.values().enumerate().max_by_key(|(_, count)| **count).map_or(0, |(i, _)| i);
    let names: Vec<&String> = counts.keys().collect();
    articles
        .iter()
        .map(|article| names.binary_search(&&primary(article)).unwrap_or(common) as u32)
        .collect()
}

struct Entry {
    hash: u64,
    article: u32,
    count: f32,
}

/// Weighs every term that at least two articles use: (1 + ln tf) × idf^1.5.
fn weigh(terms: &[Terms]) -> Matrix {
    let total: usize = terms.iter().map(|terms| terms.hashes.len()).sum();
    // The hashes are taken in batches, by their highest bits, lowest first.
    let bits = (total / BATCH).next_power_of_two().trailing_zeros();
    let mut matrix = Matrix::new();
    let mut next = vec![0_usize; terms.len()];
    let mut batch: Vec<Entry> = Vec::new();
    for number in 0..1_u64 << bits {
        batch.clear();
        for (article, (terms, next)) in terms.iter().zip(&mut next).enumerate() {
            while let Some(&hash) = terms.hashes.get(*next) {
                if hash.checked_shr(64 - bits).unwrap_or(0) != number {
                    break;
                }
                batch.push(Entry { hash, article: article as u32, count: terms.counts[*next] });
                *next += 1;
            }
        }
        batch.sort_unstable_by_key(|entry| (entry.hash, entry.article));
        for users in batch.chunk_by(|a, b| a.hash == b.hash).filter(|users| users.len() > 1) {
            let idf = ((1 + terms.len()) as f64 / users.len() as f64).ln();
            let rarity = idf * idf.sqrt();
            matrix.push(
                users.iter().map(|user| {
                    (user.article, ((1.0 + f64::from(user.count).ln()) * rarity) as f32)
                }),
            );
        }
    }
    matrix
}
