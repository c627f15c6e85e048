//! Reads the page: where it is, what it is called, which tags it names.

#[cfg(not(feature = "parts"))]
use super::mentions::read_mentions;
#[cfg(not(feature = "beside"))]
use crate::engine::place::{Outline, PASSED_BY, Spot};
use crate::engine::{
    address,
    cut::{self, cut, split},
    page::{self, Page, TAG_LINKS},
};
#[cfg(not(feature = "parts"))]
use crate::engine::{
    config::Options,
    tag::{self, Mention},
};
#[cfg(not(feature = "more"))]
use alloc::borrow::Cow;
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::Node;

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    fn read(selector: &str) -> String;
    pub(super) fn found() -> Node;
    #[cfg(not(feature = "beside"))]
    fn outline(passed_by: &str) -> String;
    #[cfg(not(feature = "beside"))]
    fn line(selector: &str) -> i32;
    #[cfg(not(feature = "beside"))]
    fn open(line: usize);
    #[cfg(feature = "beside")]
    fn open(article: Option<Node>);
    #[cfg(not(feature = "beside"))]
    pub(super) fn place(names: &str, room: usize, before: usize, selector: &str);
}

/// What to read, beside the links to tags: one question for all.
const FACTS: &str = "title,meta,link[rel=canonical],h1,h2,";

/// What the page says of itself.
pub(super) struct Reading {
    pub(super) page: Page,
    /// Under which it may stand in the index.
    #[cfg_attr(feature = "more", expect(dead_code))]
    pub(super) keys: Vec<String>,
    /// Where the parts stand; nothing on a page that is no article.
    #[cfg(not(feature = "beside"))]
    pub(super) spot: Option<Spot>,
    /// The tags that it names, which the build `parts` does not show.
    #[cfg(not(feature = "parts"))]
    pub(super) mentions: Vec<Mention>,
}

impl Reading {
    /// Reads the page at `location` of the site at `root` with these options. `article` is the element that the page's own
    /// engine has found. `tags` are its tags as `build` found them, a line for each in the form of the page's own facts.
    pub(super) fn new(
        location: &str,
        #[cfg(not(feature = "parts"))] options: &Options,
        #[cfg(feature = "beside")] article: Option<Node>,
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
        #[cfg(feature = "beside")]
        open(article);
        #[cfg(not(feature = "beside"))]
        let spot = find_spot(&options.article);
        #[cfg(not(feature = "beside"))]
        open(spot.map_or(usize::MAX, |spot| spot.text));
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
            #[cfg(not(feature = "beside"))]
            spot,
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

/// Where the parts stand in the page. `article` is the selector given for the article's text, or empty.
#[cfg(not(feature = "beside"))]
fn find_spot(article: &str) -> Option<Spot> {
    let outline = Outline::parse(&outline(PASSED_BY));
    // A selector that finds nothing is no reason to leave readers without parts.
    let given = usize::try_from(line(article)).ok();
    Some(outline.end_of_text(given.or_else(|| outline.article())?))
}
