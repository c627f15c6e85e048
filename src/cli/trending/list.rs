//! `trending.json`: the stories that are read most now, with what a card shows of them. docs/trending.md describes it.

use super::time::{of_iso, to_iso};
use crate::{
    cli::limits,
    engine::{
        article::{self, Article, Card, Day},
        trending,
    },
};
use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, fs, path::Path};

/// The version of the file: raised whenever an older page could not read what is written.
const VERSION: u32 = 1;

/// A story is new for this part of a half-life.
const NEW: i64 = 4;

/// The file.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct List {
    version: u32,
    /// When the newest view was, in RFC 3339.
    updated: String,
    /// Best first.
    pub(super) stories: Vec<Story>,
}

/// A story of the list.
#[derive(Debug, Deserialize, Serialize)]
pub(super) struct Story {
    /// Relative to the site's root, or absolute, as in the index.
    pub(super) url: String,
    pub(super) title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    excerpt: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    picture: Option<Picture>,
    /// What its views weigh: one that was just now weighs 1.
    pub(super) score: f64,
    /// When it came into the list; nothing for those of the first list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    /// Whether that was a short time ago.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(super) new: bool,
}

#[derive(Debug, Deserialize, Serialize)]
struct Picture {
    url: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    width: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    height: Option<u32>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_false(value: &bool) -> bool {
    !value
}

impl List {
    /// The best `count` of these articles with their scores. `before` is the list that this one follows.
    pub(super) fn new(
        mut scored: Vec<(&Article, f64)>,
        count: usize,
        now: i64,
        half_life: i64,
        before: Option<&Self>,
    ) -> Self {
        scored.sort_by(|(a, one), (b, other)| other.total_cmp(one).then_with(|| a.key.cmp(&b.key)));
        let known: Option<HashMap<&str, Option<&str>>> = before.map(|before| {
            let stories = before.stories.iter();
            stories.map(|story| (story.url.as_str(), story.since.as_deref())).collect()
        });
        let stories = scored.into_iter().take(count).map(|(article, score)| {
            let since = known.as_ref().and_then(|known| match known.get(article.url.as_str()) {
                Some(since) => since.map(str::to_owned),
                None => Some(to_iso(now)),
            });
            let came = since.as_deref().and_then(|since| of_iso(since.as_bytes()));
            let new = came.is_some_and(|came| now - came < half_life / NEW);
            Story::new(article.card(), score, since, new)
        });
        Self { version: VERSION, updated: to_iso(now), stories: stories.collect() }
    }

    /// The list in a file; `None` when there is no such file.
    pub(super) fn read(file: &Path) -> Result<Option<Self>> {
        if !fs::exists(file)? {
            return Ok(None);
        }
        let bytes = limits::read_list(file)?;
        let list: Self = serde_json::from_slice(&bytes)?;
        if list.version != VERSION {
            bail!("it is of version {}, and this program writes {VERSION}", list.version);
        }
        Ok(Some(list))
    }

    pub(super) fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

impl Story {
    fn new(card: Card, score: f64, since: Option<String>, new: bool) -> Self {
        let pixels = |length: u32| Some(length).filter(|&length| length > 0);
        Self {
            url: card.url,
            title: card.title,
            excerpt: card.excerpt,
            date: card.date.map(Day::to_iso),
            picture: card.picture.map(|picture| Picture {
                width: pixels(picture.width),
                height: pixels(picture.height),
                url: picture.url,
            }),
            score: (score * 1000.0).round() / 1000.0,
            since,
            new,
        }
    }
}

/// As the page's script gives it to the engine.
impl From<Story> for trending::Story {
    fn from(story: Story) -> Self {
        let picture = |picture: Picture| article::Picture {
            url: picture.url,
            width: picture.width.unwrap_or_default(),
            height: picture.height.unwrap_or_default(),
        };
        let card = Card {
            url: story.url,
            title: story.title,
            excerpt: story.excerpt,
            picture: story.picture.map(picture),
            date: story.date.as_deref().and_then(Day::parse),
            ..Card::default()
        };
        Self { card, is_new: story.new }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_lately_is_new() {
        let articles: Vec<Article> = ["a", "b", "c"]
            .map(|key| Article { key: key.into(), url: format!("{key}/"), ..Article::default() })
            .into();
        let day = 86_400;
        let list = |scores: &[f64], now: i64, before: Option<&List>| {
            List::new(articles.iter().zip(scores.iter().copied()).collect(), 2, now, day, before)
        };
        let check = |list: &List, expected: &[(&str, bool)]| {
            let found: Vec<_> =
                list.stories.iter().map(|story| (story.url.as_str(), story.new)).collect();
            assert_eq!(found, expected);
        };
        let first = list(&[1.0, 2.0], day, None);
        check(&first, &[("b/", false), ("a/", false)]);
        let second = list(&[1.0, 2.0, 3.0], 2 * day, Some(&first));
        check(&second, &[("c/", true), ("b/", false)]);
        // The same again is the same.
        let again = list(&[1.0, 2.0, 3.0], 2 * day, Some(&second));
        assert_eq!(again.to_bytes().expect("written"), second.to_bytes().expect("written"));
        // A run a few minutes later takes the mark off nobody; one after a quarter of the half-life does.
        let soon = list(&[1.0, 2.0, 3.0], 2 * day + 300, Some(&second));
        check(&soon, &[("c/", true), ("b/", false)]);
        check(
            &list(&[1.0, 2.0, 3.0], 2 * day + day / 4, Some(&soon)),
            &[("c/", false), ("b/", false)],
        );
        // Equal scores stand in the order of their addresses.
        check(&list(&[1.0, 1.0, 1.0], day, None), &[("a/", false), ("b/", false)]);
    }
}
