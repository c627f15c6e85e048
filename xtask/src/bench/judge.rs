//! nDCG@10: how many of the stories that authors linked to stand among the first ten, and how high.
//!
//! Järvelin and Kekäläinen, *Cumulated gain-based evaluation of IR techniques* (2002), with gains of 0 and 1. A pair is
//! relevant when either article links to the other.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::BufReader,
    path::Path,
};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

/// One page's stories, best first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Ranked {
    pub(super) id: String,
    pub(super) related: Vec<String>,
}

/// The relevant articles of each article that has one.
#[derive(Debug, Default)]
pub(super) struct Judgements(BTreeMap<String, BTreeSet<String>>);

impl Judgements {
    /// Reads `{id: [ids that its author linked to]}`; links from or to what is not among `ids` do not count.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn read(path: &Path, ids: &[String]) -> Result<Self> {
        let naming = || format!("reading {}", path.display());
        let file = BufReader::new(File::open(path).with_context(naming)?);
        let links: BTreeMap<String, Vec<String>> =
            serde_json::from_reader(file).with_context(naming)?;
        Ok(Self::of(&links, ids))
    }

    fn of(links: &BTreeMap<String, Vec<String>>, ids: &[String]) -> Self {
        let known: BTreeSet<&String> = ids.iter().collect();
        let mut relevant: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let pairs = links.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to)));
        for (from, to) in pairs {
            if from != to && known.contains(from) && known.contains(to) {
                relevant.entry(from.clone()).or_default().insert(to.clone());
                relevant.entry(to.clone()).or_default().insert(from.clone());
            }
        }
        Self(relevant)
    }

    /// The articles that can be judged, in an order that has nothing to do with them: each beginning of it is a
    /// sample.
    pub(super) fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.0.keys().map(String::as_str).collect();
        ids.sort_by_cached_key(|id| fnv(id));
        ids
    }

    /// The mean over those of `rankings` that can be judged, and their number; `None` when there are none.
    pub(super) fn mean<'a>(
        &self,
        rankings: impl IntoIterator<Item = &'a Ranked>,
    ) -> Option<(f64, usize)> {
        let scores: Vec<f64> = rankings
            .into_iter()
            .filter_map(|ranked| Some(ndcg(&ranked.related, self.0.get(&ranked.id)?)))
            .collect();
        (!scores.is_empty())
            .then(|| (scores.iter().sum::<f64>() / scores.len() as f64, scores.len()))
    }
}

fn ndcg(found: &[String], relevant: &BTreeSet<String>) -> f64 {
    let gain = |place: usize| 1.0 / (place as f64 + 2.0).log2();
    let hits = found.iter().take(10).enumerate().filter(|(_, id)| relevant.contains(*id));
    let ideal: f64 = (0..relevant.len().min(10)).map(gain).sum();
    hits.map(|(place, _)| gain(place)).sum::<f64>() / ideal
}

/// FNV-1a, 64 bits, its halves swapped: ids that begin alike come apart.
fn fnv(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |state, byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    hash.rotate_left(32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(names: &str) -> Vec<String> {
        names.split_whitespace().map(str::to_owned).collect()
    }

    fn judgements() -> Judgements {
        let links =
            [("a", "b c e x"), ("c", "d"), ("d", "d")].map(|(id, to)| (id.to_owned(), ids(to)));
        Judgements::of(&links.into(), &ids("a b c d e f"))
    }

    /// The number is what the judged corpora's own `score.py` prints for these links and rankings.
    #[test]
    fn the_mean_is_that_of_the_judges() {
        let rankings = [("a", "d b f c"), ("b", "c a"), ("c", "f e d"), ("d", "f"), ("e", "a")]
            .map(|(id, related)| Ranked { id: id.into(), related: ids(related) });
        let (mean, judged) = judgements().mean(&rankings).expect("they are judged");
        assert!((mean - 0.4871).abs() < 0.00005, "{mean}");
        assert_eq!(judged, 5);
    }

    #[test]
    fn links_count_both_ways_and_only_between_known_articles() {
        let judgements = judgements();
        let mut known = judgements.ids();
        known.sort_unstable();
        assert_eq!(known, ["a", "b", "c", "d", "e"]);
        assert_eq!(judgements.0["c"], ids("a d").into_iter().collect());
        assert_eq!(judgements.mean([&Ranked { id: "f".into(), related: ids("a") }]), None);
    }
}
