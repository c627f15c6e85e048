//! The site's own name, and titles without it.

use super::{
    census::{Census, HEAD},
    facts::{Fact, Verdict},
};
use crate::{
    cli::extract::{Draft, Evidence, Kind, Source},
    engine::title,
};
use std::collections::{BTreeMap, BTreeSet};

/// A name behind the bar of at least this many titles, and of more than one in [`PART`], is the site's (or
/// that of a part of it).
const LEAST: usize = 3;
const PART: usize = 5;

/// The names of a site and of its parts.
pub(super) struct Names<'a> {
    /// Taken off both ends of a title: what the pages give as the site's name.
    given: Vec<String>,
    /// Taken off the end.
    tails: Vec<String>,
    /// Taken off the beginning.
    heads: Vec<String>,
    /// Names that stand in most headings as well: only these are taken off a heading.
    in_headings: Vec<String>,
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
        let mut in_headings = BTreeMap::new();
        for draft in drafts {
            given.count_page(draft.site_name.as_deref().into_iter());
            tails.count_page(titles(draft).filter_map(title::tail));
            heads.count_page(titles(draft).filter_map(title::head));
            let headline = draft.headline.as_deref().unwrap_or_default();
            let ends = [title::tail(headline), title::head(headline)];
            in_headings.count_page(ends.into_iter().flatten());
            let begun = titles(draft).filter(|whole| title::begins_with(whole, headline));
            after_headlines.count_page(begun.filter_map(title::tail));
        }
        let all = drafts.len();
        tails.retain(|_, count| *count >= LEAST && *count * PART > all);
        // Titles begin alike for many reasons ("Release notes - …"): more than half must agree.
        heads.retain(|_, count| *count >= LEAST && *count * 2 > all);
        let own = [&given, &tails, &heads, &after_headlines].into_iter().find_map(most);
        let headings = drafts.iter().filter(|draft| draft.headline.is_some()).count();
        in_headings.retain(|_, count| *count >= LEAST && *count * 2 > headings);
        let own = own.unwrap_or_default().to_owned();
        Self {
            given: texts(&given),
            tails: texts(&tails),
            heads: texts(&heads),
            in_headings: texts(&in_headings),
            titles: Census::take(HEAD, drafts.iter().map(titles)),
            own,
        }
    }

    /// Whether this is the name of the site, or of a part of it.
    pub(super) fn contains(&self, name: &str) -> bool {
        [&self.given, &self.tails, &self.heads].into_iter().flatten().any(|known| known == name)
    }

    /// The title of an article, without the site's name. Never empty.
    pub(super) fn title_of(&self, draft: &Draft) -> String {
        self.choose(draft).value
    }

    /// All that an article's page says of its title, and why it is taken or not.
    pub(super) fn judge(&self, draft: &Draft) -> Vec<Fact> {
        let chosen = self.choose(draft);
        let mut facts: Vec<Fact> = Vec::new();
        for title in &draft.titles {
            let is_chosen =
                !facts.iter().any(|fact| fact.verdict == Verdict::Chosen) && title.by == chosen.by;
            let verdict = match (self.is_own(&title.value), is_chosen) {
                (false, _) => Verdict::Sites,
                (_, true) => Verdict::Chosen,
                _ => Verdict::Weaker,
            };
            facts.push(Fact::new(&title.value, title.by, verdict));
        }
        match facts.iter_mut().find(|fact| fact.verdict == Verdict::Chosen) {
            Some(fact) => fact.value = chosen.value,
            None => facts.push(Fact::new(chosen.value, chosen.by, Verdict::Chosen)),
        }
        facts
    }

    fn choose(&self, draft: &Draft) -> Evidence<String> {
        let headline = draft.headline.as_deref().filter(|it| self.is_own(it)).unwrap_or_default();
        let own = draft.titles.iter().filter(|title| self.is_own(&title.value)).map(|title| {
            let whole = &*title.value;
            // A page's heading is its title as a whole, whatever bars are in it.
            let text = match whole == headline || title::begins_with(whole, headline) {
                true => self.strip_heading(headline),
                false => self.strip(whole),
            };
            Evidence::new(title.by, text)
        });
        let heading = draft.blocks.iter().find(|block| matches!(block.kind, Kind::Heading(_)));
        let heading = heading.map(|block| Evidence::new(Source::Text, &*block.text));
        own.chain(heading).find(|title| !title.value.is_empty()).map_or_else(
            || Evidence::new(Source::Address, words_of(&draft.key)),
            |title| Evidence::new(title.by, title.value.to_owned()),
        )
    }

    fn is_own(&self, title: &str) -> bool {
        !self.titles.is_sites(title) && !self.contains(title)
    }

    fn strip_heading<'t>(&self, heading: &'t str) -> &'t str {
        let names = self.in_headings.iter().filter(|name| self.contains(name));
        let shorter = names.map(|name| title::without_site(heading, name));
        shorter.min_by_key(|shorter| shorter.len()).unwrap_or(heading)
    }

    fn strip<'t>(&self, whole: &'t str) -> &'t str {
        let mut title = whole;
        loop {
            let off = |names: &[String], cut: fn(&'t str, &str) -> &'t str| {
                let mut cuts = names.iter().map(|name| cut(title, name));
                cuts.find(|shorter| shorter.len() < title.trim().len())
            };
            let shorter = off(&self.given, title::without_site)
                .or_else(|| off(&self.tails, title::without_tail))
                .or_else(|| off(&self.heads, title::without_head));
            match shorter {
                Some(shorter) => title = shorter,
                None => return title.trim(),
            }
        }
    }
}

fn texts(names: &BTreeMap<&str, usize>) -> Vec<String> {
    names.keys().map(|name| (*name).to_owned()).collect()
}

fn titles(draft: &Draft) -> impl Iterator<Item = &str> {
    draft.titles.iter().map(|title| &*title.value)
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
                .map(|it| Evidence::new(Source::TitleElement, (*it).into()))
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
    fn names_come_off_only_the_end_that_they_stand_at() {
        check(
            &[
                ("Hack The Box - AI", ""),
                ("A - Hack The Box", ""),
                ("B - Hack The Box", ""),
                ("C - Hack The Box", ""),
            ],
            "Hack The Box",
            &["Hack The Box - AI", "A", "B", "C"],
        );
        check(
            &[
                ("A - b", "A - b"),
                ("C - b", "C - b"),
                ("D - b", "D - b"),
                ("E", "E"),
                ("F", "F"),
                ("G", "G"),
            ],
            "b",
            &["A - b", "C - b", "D - b", "E", "F", "G"],
        );
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
