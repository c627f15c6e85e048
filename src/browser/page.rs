//! Reads the page: where it is, what it is called, which tags it names.

use super::locale::{LETTERS, lower};
#[cfg(not(feature = "beside"))]
use super::pieces::pieces;
use crate::engine::{
    address,
    cut::{cut, split},
    hashtag,
    page::{self, ARTICLE_SELECTORS, Page},
    tag::{self, Mention, Tag, TagLinks, TagPattern},
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    fn read(selector: &str) -> String;
    fn open(selectors: &str);
    fn text(at: usize) -> Option<String>;
    #[cfg(not(feature = "beside"))]
    fn link(at: usize, pieces: &str);
    #[cfg(not(feature = "beside"))]
    pub(super) fn place(names: &str);
}

/// What to read: one question for all. The first line is the document's own.
#[cfg(not(feature = "beside"))]
const FACTS: &str = "title,meta,link[rel=canonical],h1,h2,a[rel~=tag]";
/// Hashtags that the page's own engine has linked are read where they stand, as it read them.
#[cfg(feature = "beside")]
const FACTS: &str = "title,meta,link[rel=canonical],h1,h2,a[rel~=tag]:not(.afterword-tag)";

/// What the page says of itself.
pub(super) struct Reading {
    pub(super) page: Page,
    /// Under which it may stand in the index.
    #[cfg_attr(feature = "more", expect(dead_code))]
    pub(super) keys: Vec<String>,
    pub(super) mentions: Vec<Mention>,
}

impl Reading {
    /// Reads the page at `location` of the site at `root`; `article` is the selector given for the article's
    /// text, or empty.
    pub(super) fn new(location: &str, article: &str, root: &str) -> Self {
        let (mut given, mut site, mut keywords) = ("", "", "");
        #[cfg(feature = "more")]
        let (mut summary, mut image) = ("", "");
        let mut canonical = location;
        let mut headings = Vec::new();
        let mut mentions = Vec::new();
        let facts = read(FACTS);
        for line in split(&facts, b"\n") {
            let (name, rest) = cut(line, b"\t").unwrap_or_default();
            let (text, href) = cut(rest, b"\t").unwrap_or_default();
            match name {
                "og:title" => given = text,
                "title" if given.is_empty() => given = text,
                "og:site_name" => site = text,
                "keywords" => keywords = text,
                "h1" | "h2" => headings.push(text),
                #[cfg(feature = "more")]
                "og:description" => summary = text,
                #[cfg(feature = "more")]
                "description" if summary.is_empty() => summary = text,
                #[cfg(feature = "more")]
                "og:image" if image.is_empty() && text.starts_with("http") => image = text,
                "link" if href.starts_with("http") => canonical = href,
                "article:tag" | "a" => mentions.push(mention(text, href)),
                _ => {}
            }
        }
        // Only where there is nothing better: many sites give all their pages the same.
        if mentions.is_empty() {
            mentions.extend(split(keywords, b",").map(|name| mention(name, "")));
        }
        let mut selectors = String::from(article);
        for selector in ARTICLE_SELECTORS {
            selectors.push('\n');
            selectors.push_str(selector);
        }
        open(&selectors);
        for text in (0..).map_while(text) {
            for tag in hashtag::find_by(LETTERS, &text) {
                mentions.push(mention(tag.name(&text), ""));
            }
        }
        let page = Page {
            url: address::without_tracking(canonical),
            title: page::title(given, site, &headings),
            tags: tag::unique(&mentions).map(|mention| mention.name.clone()).collect(),
            #[cfg(feature = "more")]
            summary: summary.into(),
            #[cfg(feature = "more")]
            image: image.into(),
        };
        Self { page, keys: address::keys(root, location, canonical), mentions }
    }
}

impl Reading {
    /// The tags of the page, or those that an element names instead.
    pub(super) fn tags(
        &self,
        element: &Element,
        pattern: Option<&TagPattern>,
        root: &str,
    ) -> Vec<Tag> {
        let links = TagLinks::learn(&self.mentions, pattern, root);
        let given = element
            .get_attribute("tags")
            .map(|names| split(&names, b",").map(|name| mention(name, "")).collect::<Vec<_>>());
        links.resolve(given.as_ref().unwrap_or(&self.mentions))
    }
}

/// A tag of that name, linked to `href` by the page itself or, if that is empty, nowhere.
pub(super) fn mention(name: &str, href: &str) -> Mention {
    let name = name.trim_ascii();
    let name = name.strip_prefix('#').unwrap_or(name);
    let href = (!href.is_empty()).then(|| href.into());
    let both = lower(name);
    let (lowered, words) = cut(&both, b"\t").unwrap_or_default();
    Mention { name: name.into(), words: words.into(), lowered: lowered.into(), href }
}

/// Links the hashtags of the article's text that have a page, where they stand.
#[cfg(not(feature = "beside"))]
pub(super) fn link_hashtags(links: &tag::TagLinks) {
    for (at, text) in (0..).map_while(|at| Some((at, text(at)?))) {
        let links = hashtag::find_by(LETTERS, &text).into_iter().filter_map(|tag| {
            let name = tag.name(&text);
            Some((tag.start, tag.end, links.find(name, &mention(name, "").lowered)?))
        });
        if let Some(pieces) = pieces(&text, links) {
            link(at, &pieces);
        }
    }
}
