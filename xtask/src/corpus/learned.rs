//! What was learned from real archives: the numbers in `learned.toml`.

use anyhow::{Context, Result};
use serde::Deserialize;

/// Numbers that describe how texts of real archives are made.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Learned {
    /// Ranks of words, and the share of all words up to before that rank.
    pub(super) words: Vec<(u64, f64)>,
    /// Beyond the last of those ranks, shares fall with this exponent.
    pub(super) tail: f64,
    /// Words of a text: quantiles at even distances, from the least to the most, the mean being 1.
    pub(super) lengths: Vec<f64>,
    /// Words of a sentence: quantiles at even distances.
    pub(super) sentences: Vec<f64>,
    /// Words of a title: quantiles at even distances.
    pub(super) titles: Vec<f64>,
}

impl Learned {
    /// The numbers that this repository holds.
    ///
    /// # Errors
    /// When the file is not what it should be.
    pub(super) fn read() -> Result<Self> {
        toml::from_str(include_str!("learned.toml")).context("xtask/src/corpus/learned.toml")
    }
}

/// The value at a place from 0 to 1 among quantiles at even distances.
pub(super) fn quantile(quantiles: &[f64], place: f64) -> f64 {
    let at = place * (quantiles.len() - 1) as f64;
    let (below, part) = (at as usize, at - (at as usize) as f64);
    let above = (below + 1).min(quantiles.len() - 1);
    quantiles[below] + (quantiles[above] - quantiles[below]) * part
}
