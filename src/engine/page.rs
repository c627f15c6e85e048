//! What is known of the page that the widget stands on, and where its article is.

use alloc::{string::String, vec::Vec};

/// The page being read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Canonical, absolute, without tracking parameters.
    pub url: String,
    /// The article's title, without the site's name.
    pub title: String,
    /// Tags for services that take hashtags: display names without `#`.
    pub tags: Vec<String>,
}

/// Where an article's text stands, best first, as CSS selectors: the marks that publishing systems leave.
///
/// Used by the command when it reads a page and by the widget when it looks for the place after the
/// text, so that both mean the same element. When none matches, [`densest`] decides.
pub const ARTICLE_SELECTORS: &[&str] = &[
    "[itemprop=articleBody]",
    ".e-content",
    ".entry-content",
    ".post-content",
    ".article-content",
    ".article-body",
    ".post-body",
    "article",
    "main",
    "[role=main]",
];

/// The parent that holds the most text in its own paragraphs: `(parent, characters)` for each paragraph.
/// The first of equals.
pub fn densest(paragraphs: impl IntoIterator<Item = (usize, usize)>) -> Option<usize> {
    let mut sums: Vec<(usize, usize)> = Vec::new();
    for (parent, chars) in paragraphs {
        match sums.iter_mut().find(|(known, _)| *known == parent) {
            Some((_, sum)) => *sum += chars,
            None => sums.push((parent, chars)),
        }
    }
    let mut best: Option<(usize, usize)> = None;
    for (parent, sum) in sums {
        if best.is_none_or(|(_, most)| sum > most) {
            best = Some((parent, sum));
        }
    }
    best.map(|(parent, _)| parent)
}
