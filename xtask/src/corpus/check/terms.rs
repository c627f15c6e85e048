//! Words and pairs of neighbouring words: how many there are, how many articles use each, how often.

use std::collections::{HashMap, HashSet, hash_map::Entry};

use super::source::{Source, each_word};

/// A term is used by this many articles: the lower bounds of four classes.
const CLASSES: [u32; 4] = [1, 2, 3, 11];

/// The articles' texts, as numbers of words.
pub(super) struct Texts(pub(super) Vec<Vec<u32>>);

/// How terms of one kind are used.
#[derive(Debug, Default)]
pub(super) struct Usage {
    /// Shares of terms by class.
    pub(super) shares: [f64; 4],
    /// How often an article uses a term that it uses, by class.
    pub(super) mean_tf: [f64; 4],
}

impl Texts {
    pub(super) fn read(source: &Source) -> Self {
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let mut read = |text: &str| {
            let mut words = Vec::new();
            each_word(text, |word| {
                let next = numbers.len() as u32;
                words.push(match numbers.get(word) {
                    Some(number) => *number,
                    None => *numbers.entry(word.to_owned()).or_insert(next),
                });
            });
            words
        };
        Self(source.articles.iter().map(|article| read(&article.text)).collect())
    }

    pub(super) fn tokens(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// Distinct words and pairs among the first articles that have so many words.
    pub(super) fn distinct(&self, tokens: usize) -> (usize, usize) {
        let mut words: HashSet<u32> = HashSet::new();
        let mut pairs: HashSet<u128> = HashSet::new();
        let mut read = 0;
        for text in self.0.iter().take_while(|text| {
            read += text.len();
            read <= tokens
        }) {
            words.extend(text);
            pairs.extend(text.windows(2).map(run));
        }
        (words.len(), pairs.len())
    }

    /// The share of runs of so many words that another article has too.
    pub(super) fn repeated(&self, words: usize) -> f64 {
        let mut homes: HashMap<u128, Option<usize>> = HashMap::new();
        let mut runs = 0;
        for (article, text) in self.0.iter().enumerate() {
            for run in text.windows(words).map(run) {
                runs += 1;
                match homes.entry(run) {
                    Entry::Vacant(free) => {
                        free.insert(Some(article));
                    }
                    Entry::Occupied(mut home) => {
                        home.get_mut().take_if(|home| *home != article);
                    }
                }
            }
        }
        let again = |run: &u128| homes[run].is_none();
        let repeated = self.0.iter().flat_map(|text| text.windows(words).map(run));
        repeated.filter(again).count() as f64 / f64::from(runs.max(1))
    }

    /// How runs of so many words are used.
    pub(super) fn usage(&self, words: usize) -> Usage {
        let mut uses: HashMap<u128, (u32, u32)> = HashMap::new();
        for text in &self.0 {
            let mut runs: Vec<u128> = text.windows(words).map(run).collect();
            runs.sort_unstable();
            for same in runs.chunk_by(|a, b| a == b) {
                let (articles, times) = uses.entry(same[0]).or_default();
                *articles += 1;
                *times += same.len() as u32;
            }
        }
        let mut sums = [(0_u32, 0_u64, 0_u64); 4];
        for (articles, times) in uses.values() {
            let class = CLASSES.partition_point(|least| least <= articles) - 1;
            let sum = &mut sums[class];
            *sum = (sum.0 + 1, sum.1 + u64::from(*articles), sum.2 + u64::from(*times));
        }
        Usage {
            shares: sums.map(|sum| f64::from(sum.0) / uses.len() as f64),
            mean_tf: sums.map(|sum| sum.2 as f64 / sum.1.max(1) as f64),
        }
    }
}

/// Up to four words as one number.
fn run(words: &[u32]) -> u128 {
    words.iter().fold(0, |run, word| run << 32 | u128::from(*word))
}
