//! What is known of the page that the widget stands on, and where its article is.

use super::title::{self, Side};
use alloc::{collections::BTreeMap, string::String, vec::Vec};

/// The page being read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Canonical, absolute, without tracking parameters.
    pub url: String,
    /// The article's title, without the site's name.
    pub title: String,
    /// Tags for services that take hashtags: display names without `#`.
    pub tags: Vec<String>,
    /// What the article is about in a sentence or two; may be empty.
    #[cfg(feature = "more")]
    pub summary: String,
    /// The absolute address of the article's picture; may be empty.
    #[cfg(feature = "more")]
    pub image: String,
}

/// The title of a page without the site's name.
///
/// `given` is the page's own (`og:title`, else `<title>`), `site` the site's name where the page says it,
/// `headings` are its headings: they tell the article's name from the site's where it does not.
pub fn title(given: &str, site: &str, headings: &[&str]) -> String {
    let given = given.trim_ascii();
    let named = title::without_site(given, site);
    if given.is_empty() {
        return headings.first().copied().unwrap_or_default().into();
    }
    if named != given {
        return named.into();
    }
    let (mut head, mut tail) = ("", "");
    for heading in headings {
        let longest = match title::part(given, heading) {
            Some((Side::Head, _)) => &mut head,
            Some((Side::Tail, _)) => &mut tail,
            None => continue,
        };
        if heading.len() > longest.len() {
            *longest = heading;
        }
    }
    // What stands behind the bar is more often the site's name.
    match head {
        "" => given.into(),
        _ if tail.len() > head.len() => tail.into(),
        _ => head.into(),
    }
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

/// Links from an article to its tags, as CSS selectors parted by commas: by what the link says of
/// itself, else by the class of the list that it stands in.
///
/// Used by the command and the widget, so that both leave out what a theme shows already.
pub const TAG_LINKS: &str = "a[rel~=tag],[class*=tags]>a,[class*=tags]>*>a,[class*=tags]>*>*>a,[class*=tag-list]>*>a,a[class*=post-tag]";

/// The parent that holds the most text in its own paragraphs: `(parent, characters)` for each paragraph.
/// The first of equals.
pub fn densest(paragraphs: impl IntoIterator<Item = (usize, usize)>) -> Option<usize> {
    let mut sums: Vec<(usize, usize)> = Vec::new();
    let mut places = BTreeMap::new();
    for (parent, chars) in paragraphs {
        let place = *places.entry(parent).or_insert(sums.len());
        if place == sums.len() {
            sums.push((parent, 0));
        }
        sums[place].1 += chars;
    }
    let mut best: Option<(usize, usize)> = None;
    for (parent, sum) in sums {
        if best.is_none_or(|(_, most)| sum > most) {
            best = Some((parent, sum));
        }
    }
    best.map(|(parent, _)| parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles() {
        let check = |given: &str, site: &str, headings: &[&str], expected: &str| {
            assert_eq!(title(given, site, headings), expected, "{given}");
        };
        check("Gold falls | The Desk", "The Desk", &[], "Gold falls");
        check("Gold falls | The Desk", "", &["The Desk", "Gold falls"], "Gold falls");
        check("The Desk | Gold falls", "", &["The Desk", "Gold falls"], "Gold falls");
        check("Gold falls | The Desk", "", &["The Desk"], "Gold falls | The Desk");
        check("Gold falls", "", &["Gold", "Gold falls", "Why"], "Gold falls");
        check("", "", &["Gold falls"], "Gold falls");
        check("", "", &[], "");
    }
}
