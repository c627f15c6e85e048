//! The tags that the page names: in its head, in its links, in the text as hashtags.

#[cfg(not(feature = "beside"))]
use super::pieces::hand_over;
use super::{
    locale::{LETTERS, lower},
    page::Reading,
};
use crate::engine::{
    address,
    cut::{cut, split},
    hashtag,
    part::AHEAD,
    tag::{Mention, Tag, TagLinks, TagPattern},
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    fn text(at: usize) -> Option<String>;
    #[cfg(not(feature = "beside"))]
    fn link(at: usize, before: &str, tag: &str, href: &str);
    #[cfg(not(feature = "beside"))]
    fn keep(at: usize, rest: &str);
}

/// The tags among the facts of the page, as [`Reading::new`] has them, then the hashtags of the opened
/// article if those are `all` tags. Addresses start from `root`.
#[inline]
pub(super) fn read_mentions(facts: &str, root: &str, all: bool) -> Vec<Mention> {
    let mut keywords = "";
    let mut mentions = Vec::new();
    for line in split(facts, b"\n") {
        let (name, rest) = cut(line, b"\t").unwrap_or_default();
        let (text, href) = cut(rest, b"\t").unwrap_or_default();
        match name {
            "keywords" => keywords = text,
            // Some systems write all tags into one, parted by commas.
            "article:tag" => mentions.extend(split(text, b",").map(|name| mention(name, ""))),
            // `tag` is what `build` found and the page does not show.
            "a" | "tag" => {
                let href = if href.is_empty() { href.into() } else { address::join(root, href) };
                mentions.push(Mention { is_printed: name == "a", ..mention(text, &href) });
            }
            _ => {}
        }
    }
    // Only where there is nothing better: many sites give all their pages the same.
    if mentions.is_empty() {
        mentions.extend(split(keywords, b",").map(|name| mention(name, "")));
    }
    for text in (0..).map_while(text).take_while(|_| all) {
        for tag in hashtag::find_by(LETTERS, &text) {
            let name = tag.name(&text);
            if !hashtag::is_color(name) {
                mentions.push(mention(name, ""));
            }
        }
    }
    mentions
}

impl Reading {
    /// The tags of the page, or those that an element names instead. An element of the default set
    /// goes without those that the page shows itself.
    pub(super) fn tags(&self, element: &Element, pattern: Option<&TagPattern>) -> Vec<Tag> {
        let links = TagLinks::new(&self.mentions, pattern);
        let given = element
            .get_attribute("tags")
            .map(|names| split(&names, b",").map(|name| mention(name, "")).collect::<Vec<_>>());
        let all = !["data-placed", AHEAD].iter().any(|name| element.has_attribute(name));
        links.resolve(given.as_ref().unwrap_or(&self.mentions), all)
    }
}

/// A tag of that name, linked to `href` by the page itself or, if that is empty, nowhere.
pub(super) fn mention(name: &str, href: &str) -> Mention {
    let name = name.trim_ascii();
    let name = name.strip_prefix('#').unwrap_or(name);
    let href = (!href.is_empty()).then(|| href.into());
    let both = lower(name);
    let (lowered, words) = cut(&both, b"\t").unwrap_or_default();
    let (name, words, lowered) = (name.into(), words.into(), lowered.into());
    Mention { name, words, lowered, href, is_printed: false }
}

/// Links the hashtags of the article's text that have a page, where they stand.
#[cfg(not(feature = "beside"))]
pub(super) fn link_hashtags(links: &TagLinks) {
    for (at, text) in (0..).map_while(|at| Some((at, text(at)?))) {
        let links = hashtag::find_by(LETTERS, &text).into_iter().filter_map(|tag| {
            let name = tag.name(&text);
            Some((tag.start, tag.end, links.find_hashtag(name, &mention(name, "").lowered)?))
        });
        let link = |before: &str, tag: &str, href: &str| link(at, before, tag, href);
        hand_over(&text, links, link, |rest| keep(at, rest));
    }
}
