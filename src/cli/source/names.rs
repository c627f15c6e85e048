//! The site's own name, and titles without it.

use super::census::{Census, HEAD};
use crate::{
    cli::extract::{Draft, Kind},
    engine::title,
};
use std::collections::{BTreeMap, BTreeSet};

/// A name behind the bar of at least this many titles, and of more than one in [`PART`], is the site's (or
/// that of a part of it).
const LEAST: usize = 3;
const PART: usize = 5;

/// The names of a site and of its parts.
pub(super) struct Names<'a> {
    names: Vec<String>,
    titles: Census<&'a str>,
    /// The site's own.
    pub(super) own: String,
}

impl<'a> Names<'a> {
    /// Learns them from the titles of the articles.
    pub(super) fn learn(drafts: &'a [Draft]) -> Self {
        let mut given = BTreeMap::new();
        let mut tails = BTreeMap::new();
        let mut heads = BTreeMap::new();
        let mut after_headlines = BTreeMap::new();
        for draft in drafts {
            given.count_page(draft.site_name.as_deref().into_iter());
            tails.count_page(titles(draft).filter_map(title::tail));
            heads.count_page(titles(draft).filter_map(title::head));
            let headline = draft.headline.as_deref().unwrap_or_default();
            let begun = titles(draft).filter(|whole| title::begins_with(whole, headline));
            after_headlines.count_page(begun.filter_map(title::tail));
        }
        let all = drafts.len();
        tails.retain(|_, count| *count >= LEAST && *count * PART > all);
        // Titles begin alike for many reasons ("Release notes - …"): more than half must agree.
        heads.retain(|_, count| *count >= LEAST && *count * 2 > all);
        let own = [&given, &tails, &heads, &after_headlines].into_iter().find_map(most);
        let names = given.keys().chain(tails.keys()).chain(heads.keys()).map(|name| (*name).into());
        Self {
            names: names.collect(),
            titles: Census::take(HEAD, drafts.iter().map(|draft| titles(draft))),
            own: own.unwrap_or_default().into(),
        }
    }

    /// Whether this is the name of the site, or of a part of it.
    pub(super) fn contains(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    /// The title of an article, without the site's name. Never empty.
    pub(super) fn title_of(&self, draft: &Draft) -> String {
        let is_own = |title: &&str| !self.titles.is_sites(title) && !self.contains(title);
        let headline = draft.headline.as_deref().filter(is_own).unwrap_or_default();
        let own =
            titles(draft).filter(is_own).map(|whole| match title::begins_with(whole, headline) {
                true => headline,
                false => self.strip(whole),
            });
        let heading = draft.blocks.iter().find(|block| matches!(block.kind, Kind::Heading(_)));
        own.chain(heading.map(|block| block.text.as_str()))
            .find(|title| !title.is_empty())
            .map_or_else(|| words_of(&draft.key), str::to_owned)
    }

    fn strip<'t>(&self, whole: &'t str) -> &'t str {
        let mut title = whole;
        loop {
            let shorter = self
                .names
                .iter()
                .map(|name| title::without_site(title, name))
                .find(|shorter| shorter.len() < title.trim().len());
            match shorter {
                Some(shorter) => title = shorter,
                None => return title.trim(),
            }
        }
    }
}

fn titles(draft: &Draft) -> impl Iterator<Item = &str> {
    draft.titles.iter().map(String::as_str)
}

trait PageCounts<'a> {
    /// Counts each of a page's names once.
    fn count_page(&mut self, names: impl Iterator<Item = &'a str>);
}

impl<'a> PageCounts<'a> for BTreeMap<&'a str, usize> {
    fn count_page(&mut self, names: impl Iterator<Item = &'a str>) {
        for name in names.collect::<BTreeSet<_>>() {
            *self.entry(name).or_default() += 1;
        }
    }
}

/// The name with the highest count, the first of equals.
fn most<'a>(counts: &BTreeMap<&'a str, usize>) -> Option<&'a str> {
    let best = counts.iter().max_by_key(|(name, count)| (**count, std::cmp::Reverse(**name)));
    best.map(|(name, _)| *name)
}

/// A title for a page that has none: `2024/my-first-post` becomes `my first post`.
fn words_of(key: &str) -> String {
    let last = key.rsplit('/').next().unwrap_or_default();
    last.split(['-', '_']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pages as `(og:title or title, headline)`.
    fn check(pages: &[(&str, &str)], name: &str, expected: &[&str]) {
        let draft = |(title, headline): &(&str, &str)| Draft {
            titles: [*title, *headline]
                .iter()
                .filter(|it| !it.is_empty())
                .map(|it| (*it).into())
                .collect(),
            headline: Some((*headline).to_owned()).filter(|it| !it.is_empty()),
            key: "2024/a-page".into(),
            ..Draft::default()
        };
        let drafts: Vec<Draft> = pages.iter().map(draft).collect();
        let names = Names::learn(&drafts);
        let found: Vec<String> = drafts.iter().map(|draft| names.title_of(draft)).collect();
        assert_eq!(
            (names.own.as_str(), found.iter().map(String::as_str).collect()),
            (name, expected.to_vec())
        );
    }

    #[test]
    fn what_most_titles_share_comes_off() {
        check(
            &[("A | Site", ""), ("B - 1 | Site", ""), ("C | Site", ""), ("D | other", "")],
            "Site",
            &["A", "B - 1", "C", "D | other"],
        );
        check(
            &[
                ("A | Blog", ""),
                ("B | Blog", ""),
                ("C | Blog", ""),
                ("D | Inside Blog", ""),
                ("E | Inside Blog", ""),
                ("F | Inside Blog", ""),
            ],
            "Blog",
            &["A", "B", "C", "D", "E", "F"],
        );
        check(&[("Site — A", ""), ("Site — B", ""), ("Site — C", "")], "Site", &["A", "B", "C"]);
    }

    #[test]
    fn a_headline_shows_where_the_title_ends() {
        check(&[("A - b | Money | Site", "A - b")], "Site", &["A - b"]);
        check(&[("Bonds, explained", "Bonds")], "", &["Bonds, explained"]);
    }

    #[test]
    fn titles_that_all_pages_have_are_none() {
        check(&[("Site", "A"), ("Site", "B"), ("Site", "")], "", &["A", "B", "a page"]);
    }
}
