//! Reads the page: where it is, what it is called, which tags it names.

#[cfg(not(feature = "parts"))]
use super::mentions::read_mentions;
#[cfg(not(feature = "parts"))]
use crate::engine::tag::{self, Mention};
use crate::engine::{
    address,
    config::Options,
    cut::{self, cut, split},
    page::{self, ARTICLE_SELECTORS, Page, TAG_LINKS},
};
#[cfg(not(feature = "more"))]
use alloc::borrow::Cow;
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    fn read(selector: &str) -> String;
    fn open(given: &str, known: &str);
    #[cfg(not(feature = "beside"))]
    pub(super) fn place(names: &str);
}

/// What to read, beside the links to tags: one question for all.
const FACTS: &str = "title,meta,link[rel=canonical],h1,h2,";

/// What the page says of itself.
pub(super) struct Reading {
    pub(super) page: Page,
    /// Under which it may stand in the index.
    #[cfg_attr(feature = "more", expect(dead_code))]
    pub(super) keys: Vec<String>,
    /// The tags that it names, which the build `parts` does not show.
    #[cfg(not(feature = "parts"))]
    pub(super) mentions: Vec<Mention>,
}

impl Reading {
    /// Reads the page at `location` of the site at `root` with these options. `tags` are its tags as
    /// `build` found them, a line for each in the form of the page's own facts.
    pub(super) fn new(
        location: &str,
        options: &Options,
        root: &str,
        #[cfg(not(feature = "parts"))] tags: Option<&str>,
    ) -> Self {
        let (mut given, mut site) = ("", "");
        #[cfg(feature = "more")]
        let (mut summary, mut image) = ("", "");
        let mut canonical = location;
        let mut headings = Vec::new();
        let facts = read(&cut::join(&[FACTS, TAG_LINKS]));
        for line in split(&facts, b"\n") {
            let (name, rest) = cut(line, b"\t").unwrap_or_default();
            let (text, href) = cut(rest, b"\t").unwrap_or_default();
            match name {
                "og:title" => given = text,
                "title" if given.is_empty() => given = text,
                "og:site_name" => site = text,
                "h1" | "h2" => headings.push(text),
                #[cfg(feature = "more")]
                "og:description" => summary = text,
                #[cfg(feature = "more")]
                "description" if summary.is_empty() => summary = text,
                #[cfg(feature = "more")]
                "og:image" if image.is_empty() && text.starts_with("http") => image = text,
                "link" if href.starts_with("http") => canonical = href,
                _ => {}
            }
        }
        let mut known = String::new();
        for selector in ARTICLE_SELECTORS {
            known.push_str(selector);
            known.push('\n');
        }
        open(&options.article, &known);
        #[cfg(not(feature = "parts"))]
        let mentions = match tags {
            Some(tags) => read_mentions(tags, root, false),
            // The page's own addresses have their host.
            None => read_mentions(&facts, "", options.tag_link.is_some()),
        };
        let page = Page {
            url: address::without_tracking(canonical),
            title: page::title(given, site, &headings),
            #[cfg(feature = "parts")]
            tags: Vec::new(),
            #[cfg(not(feature = "parts"))]
            tags: tag::unique(&mentions).map(|mention| mention.name.clone()).collect(),
            #[cfg(feature = "more")]
            summary: summary.into(),
            #[cfg(feature = "more")]
            image: image.into(),
        };
        Self {
            page,
            keys: address::keys(root, location, canonical),
            #[cfg(not(feature = "parts"))]
            mentions,
        }
    }
    /// The addresses under which the page at `url`, or this page if it is empty, may stand in the index.
    #[cfg(not(feature = "more"))]
    pub(super) fn keys_at(&self, url: &str, root: &str) -> Cow<'_, [String]> {
        if url.is_empty() {
            return Cow::Borrowed(&self.keys);
        }
        Cow::Owned(address::keys(root, url, url))
    }
}
