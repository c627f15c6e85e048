//! What most pages share is the site's, and no article's own.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};

/// When a value belongs to the site: it stands on at least `least` articles, and on more than one in
/// `part` of them or on `surely` articles, however many there are.
#[derive(Clone, Copy)]
pub(super) struct Threshold {
    least: usize,
    part: usize,
    surely: usize,
}

/// A description is prose: two articles may be one text posted twice, three have it from a template.
pub(super) const EXCERPT: Threshold = Threshold { least: 3, part: 1, surely: 3 };

/// A few articles of a series may share a picture; one on every fifth card, or on ten, tells nothing.
pub(super) const PICTURE: Threshold = Threshold { least: 3, part: 5, surely: 10 };

/// Titles, authors and keywords in the head: most pages have the one that stands in the template.
pub(super) const HEAD: Threshold = Threshold { least: 3, part: 2, surely: usize::MAX };

/// Blocks of text: appeals and notes that are set into the articles.
pub(super) const BLOCK: Threshold = Threshold { least: 3, part: 3, surely: usize::MAX };

/// How many articles have each value.
pub(super) struct Census<T> {
    counts: HashMap<T, usize>,
    articles: usize,
    threshold: Threshold,
}

impl<T: Copy + Eq + Hash> Census<T> {
    /// Counts the values of each article, every value once an article.
    pub(super) fn take<V>(threshold: Threshold, articles: impl Iterator<Item = V>) -> Self
    where
        V: Iterator<Item = T>,
    {
        let mut census = Self { counts: HashMap::new(), articles: 0, threshold };
        for values in articles {
            census.articles += 1;
            for value in values.collect::<HashSet<T>>() {
                *census.counts.entry(value).or_default() += 1;
            }
        }
        census
    }

    /// Whether the value is the site's.
    pub(super) fn is_sites(&self, value: T) -> bool {
        let Threshold { least, part, surely } = self.threshold;
        let count = self.counts.get(&value).copied().unwrap_or_default();
        count >= least && (count * part > self.articles || count >= surely)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `count` of `articles` have the value.
    fn check(threshold: Threshold, count: usize, articles: usize, expected: bool) {
        let values = (0..articles).map(|at| (at < count).then_some("x").into_iter());
        let found = Census::take(threshold, values).is_sites("x");
        assert_eq!(found, expected, "{count} of {articles}");
    }

    #[test]
    fn thresholds() {
        check(EXCERPT, 2, 2, false);
        check(EXCERPT, 3, 500, true);
        check(PICTURE, 2, 4, false);
        check(PICTURE, 3, 15, false);
        check(PICTURE, 4, 15, true);
        check(PICTURE, 10, 500, true);
        check(HEAD, 2, 3, false);
        check(HEAD, 3, 6, false);
        check(HEAD, 4, 6, true);
        check(BLOCK, 3, 9, false);
        check(BLOCK, 4, 9, true);
    }
}
