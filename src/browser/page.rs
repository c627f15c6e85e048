//! Reads the page: where it is, what it is called, which tags it names.

use super::{
    dom::{find, find_all, text},
    hashtags,
    locale::lower,
};
use crate::engine::{
    address,
    page::{self, ARTICLE_SELECTORS, Page},
    tag::{self, Mention},
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element};

#[wasm_bindgen]
extern "C" {
    /// What has an absolute `href`: `a` and `link` elements.
    pub(super) type Link;
    #[wasm_bindgen(method, getter)]
    pub(super) fn href(this: &Link) -> String;
}

/// What the page says of itself.
pub(super) struct Reading {
    pub(super) page: Page,
    /// Under which it may stand in the index.
    pub(super) keys: Vec<String>,
    pub(super) mentions: Vec<Mention>,
    /// The element that holds the article's text.
    pub(super) article: Element,
}

impl Reading {
    /// Reads a page of the site at `root`; `html` is its root element, `article` the selector given for the
    /// article's text, or empty.
    pub(super) fn new(document: &Document, html: Element, article: &str, root: &str) -> Self {
        let location = document.url().unwrap_or_default();
        let mut canonical = String::new();
        if let Some(link) = find(&html, "link[rel=canonical]") {
            canonical = link.unchecked_ref::<Link>().href();
        }
        if !canonical.starts_with("http") {
            canonical = location.clone();
        }
        let article = find_article(&html, article);
        let mentions = read_mentions(document, &html, &article);
        let tags = tag::unique(&mentions).map(|mention| mention.name.clone()).collect();
        let page =
            Page { url: address::without_tracking(&canonical), title: read_title(&html), tags };
        let keys = address::keys(root, &location, &canonical);
        Self { page, keys, mentions, article }
    }
}

/// A tag of that name, linked to `href` by the page itself or nowhere.
pub(super) fn mention(name: &str, href: Option<String>) -> Mention {
    let name = name.trim().trim_start_matches(['#', '＃']);
    Mention { name: name.into(), lowered: lower(name), href }
}

fn read_title(html: &Element) -> String {
    let mut given = content(html, "meta[property='og:title']");
    if given.is_empty() {
        given = content(html, "title");
    }
    let site = content(html, "meta[property='og:site_name']");
    let headings: Vec<String> = find_all(html, "h1,h2").iter().map(text).collect();
    page::title(&given, &site, &headings)
}

/// Tags in the order of trust: metadata made for them, the page's own links, and the hashtags of its text.
/// Keywords only where both of the first are missing: many sites give all their pages the same.
fn read_mentions(document: &Document, html: &Element, article: &Element) -> Vec<Mention> {
    let mut mentions = Vec::new();
    for element in find_all(html, "meta[property='article:tag'],a[rel~=tag]") {
        mentions.push(mention(&content_of(&element), element.get_attribute("href")));
    }
    if mentions.is_empty() {
        for name in content(html, "meta[name=keywords]").split(',') {
            mentions.push(mention(name, None));
        }
    }
    for (_, text) in hashtags::find_texts(document, article) {
        for name in hashtags::names(&text) {
            mentions.push(mention(name, None));
        }
    }
    mentions
}

/// The element that holds the article's text: what the option says, else the marks that publishing systems
/// leave, else where most of the text is.
fn find_article(html: &Element, option: &str) -> Element {
    for selector in [option].iter().chain(ARTICLE_SELECTORS) {
        if let Some(found) = find(html, selector) {
            return found;
        }
    }
    let mut parents: Vec<Element> = Vec::new();
    let mut sizes = Vec::new();
    for paragraph in find_all(html, "p") {
        if let Some(parent) = paragraph.parent_element() {
            let known = parents.iter().position(|known| *known == parent);
            sizes.push((known.unwrap_or(parents.len()), text(&paragraph).len()));
            if known.is_none() {
                parents.push(parent);
            }
        }
    }
    let densest = page::densest(sizes).unwrap_or_default();
    parents.get(densest).unwrap_or(html).clone()
}

/// What the first element that matches says; `""` when there is none.
fn content(html: &Element, selector: &str) -> String {
    find(html, selector).map(|element| content_of(&element)).unwrap_or_default()
}

fn content_of(element: &Element) -> String {
    element.get_attribute("content").unwrap_or_else(|| text(element))
}
