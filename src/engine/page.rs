//! What is known of the page that the widget stands on, and where its article is.

use super::title;
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

/// The title of a page without the site's name.
///
/// `given` is the page's own (`og:title`, else `<title>`), `site` the site's name where the page says it,
/// `headings` are its headings: they tell the article's name from the site's where it does not.
pub fn title(given: &str, site: &str, headings: &[String]) -> String {
    let given = given.trim();
    let named = title::without_site(given, site);
    let headings = || headings.iter().map(|heading| heading.trim());
    if named != given {
        return named.into();
    }
    if given.is_empty() {
        return headings().next().unwrap_or_default().into();
    }
    let (mut first, mut last) = ("", "");
    for heading in headings().filter(|heading| title::without_site(given, heading) != given) {
        let side = if given.starts_with(heading) { &mut first } else { &mut last };
        if heading.len() > side.len() {
            *side = heading;
        }
    }
    // What a title ends with is more often the site's name.
    let own = if first.is_empty() {
        given
    } else if last.len() > first.len() {
        last
    } else {
        first
    };
    own.into()
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

/// Whether a child holds its parent's text: more than four fifths of what stands in paragraphs.
///
/// Where a mark is on a frame (`main`, `article`), going down such children leads to the text itself.
pub fn is_majority(chars: usize, total: usize) -> bool {
    chars * 5 > total * 4
}

/// Whether an element of that name, last in the article's element, stands after the text and is not of it.
pub fn is_after_text(name: &str) -> bool {
    matches!(name, "footer" | "nav" | "aside" | "form" | "script" | "style" | "template")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles() {
        let check = |given: &str, site: &str, headings: &[&str], expected: &str| {
            let headings: Vec<String> = headings.iter().map(|&heading| heading.into()).collect();
            assert_eq!(title(given, site, &headings), expected, "{given}");
        };
        check("Gold falls | The Desk", "The Desk", &[], "Gold falls");
        check("Gold falls | The Desk", "", &["The Desk", "Gold falls"], "Gold falls");
        check("The Desk | Gold falls", "", &["The Desk", "Gold falls"], "Gold falls");
        check("Gold falls | The Desk", "", &["The Desk"], "Gold falls | The Desk");
        check("Gold falls", "", &["Gold", "Gold falls", "Why"], "Gold falls");
        check("", "", &[" Gold falls "], "Gold falls");
        check("", "", &[], "");
    }
}
