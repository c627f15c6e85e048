//! How well rankings find what authors linked, as nDCG@10.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{source::Source, spread::mean, terms::Texts};

/// By article, the articles that either link to it or that it links to.
pub(super) fn relevant(source: &Source) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut relevant: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for &(from, to) in &source.links {
        relevant.entry(from).or_default().insert(to);
        relevant.entry(to).or_default().insert(from);
    }
    relevant
}

/// The mean nDCG@10 of the articles that `rank` finds for each.
pub(super) fn ndcg(
    relevant: &BTreeMap<usize, BTreeSet<usize>>,
    mut rank: impl FnMut(usize) -> Vec<usize>,
) -> f64 {
    let gain = |place: usize| 1.0 / (place as f64 + 2.0).log2();
    mean(relevant.iter().map(|(&article, relevant)| {
        let found = rank(article);
        let hits = found.iter().take(10).enumerate().filter(|(_, other)| relevant.contains(other));
        let ideal: f64 = (0..relevant.len().min(10)).map(gain).sum();
        hits.map(|(place, _)| gain(place)).sum::<f64>() / ideal
    }))
}

/// Single words by tf · ln(N / df) and their cosine: what a simple ranking finds.
pub(super) struct Simple {
    articles: Vec<Vec<(u32, f64)>>,
    words: HashMap<u32, Vec<(usize, f64)>>,
}

impl Simple {
    pub(super) fn new(texts: &Texts) -> Self {
        let count = |text: &Vec<u32>| {
            let mut text = text.clone();
            text.sort_unstable();
            let words = text.chunk_by(|a, b| a == b);
            words.map(|same| (same[0], same.len() as f64)).collect::<Vec<_>>()
        };
        let mut articles: Vec<Vec<(u32, f64)>> = texts.0.iter().map(count).collect();
        let mut used: HashMap<u32, f64> = HashMap::new();
        for (word, _) in articles.iter().flatten() {
            *used.entry(*word).or_default() += 1.0;
        }
        let all = articles.len() as f64;
        let mut words: HashMap<u32, Vec<(usize, f64)>> = HashMap::new();
        for (number, article) in articles.iter_mut().enumerate() {
            article.iter_mut().for_each(|(word, count)| *count *= (all / used[word]).ln());
            let length = article.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
            for (word, weight) in article {
                *weight /= length.max(f64::MIN_POSITIVE);
                words.entry(*word).or_default().push((number, *weight));
            }
        }
        Self { articles, words }
    }

    /// The ten articles nearest to that one.
    pub(super) fn rank(&self, article: usize) -> Vec<usize> {
        let mut products = vec![0.0; self.articles.len()];
        for (word, weight) in &self.articles[article] {
            for (other, theirs) in &self.words[word] {
                products[*other] += weight * theirs;
            }
        }
        products[article] = 0.0;
        let mut order: Vec<usize> = (0..products.len()).collect();
        order.sort_by(|a, b| products[*b].total_cmp(&products[*a]));
        order.truncate(10);
        order
    }
}
