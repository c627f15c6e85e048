//! Reads the page: where it is, what it is called, which tags it names.

use super::locale::{LETTERS, lower};
use crate::engine::{
    address,
    cut::{cut, split},
    hashtag,
    page::{self, ARTICLE_SELECTORS, Page},
    tag::{self, Mention},
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Node};

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    fn find(selector: &str) -> Option<Element>;
    fn read(selector: &str) -> String;
    fn innermost(element: &Element) -> Element;
    fn texts(element: &Element) -> Vec<Node>;
    pub(super) fn place(names: &str, element: &Element);
}

/// What to read: one question for all.
const FACTS: &str = "title,meta,link[rel=canonical],h1,h2,a[rel~=tag]";

/// What the page says of itself.
pub(super) struct Reading {
    pub(super) page: Page,
    /// Under which it may stand in the index.
    pub(super) keys: Vec<String>,
    pub(super) mentions: Vec<Mention>,
    /// The element that holds the article's text.
    pub(super) article: Element,
    /// The text nodes that hold hashtags, with their text.
    pub(super) texts: Vec<(Node, String)>,
}

impl Reading {
    /// Reads a page of the site at `root`; `article` is the selector given for the article's text, or empty.
    pub(super) fn new(document: &Document, article: &str, root: &str) -> Option<Self> {
        let location = document.url().unwrap_or_default();
        let (mut given, mut site, mut keywords) = ("", "", "");
        let mut canonical = &*location;
        let mut headings = Vec::new();
        let mut mentions = Vec::new();
        let facts = read(FACTS);
        for line in split(&facts, b"\n") {
            let (name, rest) = cut(line, b"\t")?;
            let (text, href) = cut(rest, b"\t")?;
            match name {
                "og:title" => given = text,
                "title" if given.is_empty() => given = text,
                "og:site_name" => site = text,
                "keywords" => keywords = text,
                "h1" | "h2" => headings.push(text),
                "link" if href.starts_with("http") => canonical = href,
                "article:tag" => mentions.push(mention(text, "")),
                "a" => mentions.push(mention(text, href)),
                _ => {}
            }
        }
        // Only where there is nothing better: many sites give all their pages the same.
        if mentions.is_empty() {
            mentions.extend(split(keywords, b",").map(|name| mention(name, "")));
        }
        let article = find_article(article)?;
        let mut prose = Vec::new();
        for node in texts(&article) {
            let text = node.node_value().unwrap_or_default();
            for tag in hashtag::find_by(LETTERS, &text) {
                mentions.push(mention(tag.name(&text), ""));
            }
            prose.push((node, text));
        }
        let page = Page {
            url: address::without_tracking(canonical),
            title: page::title(given, site, &headings),
            tags: tag::unique(&mentions).map(|mention| mention.name.clone()).collect(),
        };
        let keys = address::keys(root, &location, canonical);
        Some(Self { page, keys, mentions, article, texts: prose })
    }
}

/// A tag of that name, linked to `href` by the page itself or, if that is empty, nowhere.
pub(super) fn mention(name: &str, href: &str) -> Mention {
    let name = name.trim_ascii();
    let name = name.strip_prefix('#').unwrap_or(name);
    let href = (!href.is_empty()).then(|| href.into());
    Mention { name: name.into(), lowered: lower(name), href }
}

/// The element that holds the article's text: what the option says, else the marks that publishing systems
/// leave, else what the page has most of.
fn find_article(option: &str) -> Option<Element> {
    for selector in [option].iter().chain(ARTICLE_SELECTORS) {
        if let Some(found) = find(selector) {
            return Some(found);
        }
    }
    Some(innermost(&find("body")?))
}
