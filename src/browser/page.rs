//! Reads the page: where it is, what it is called, which tags it names.

use super::hashtags;
use crate::engine::{
    address,
    config::Options,
    page::{self, ARTICLE_SELECTORS, Page},
    tag::{self, Mention},
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, NodeList};

#[wasm_bindgen]
extern "C" {
    /// The browser brings the tables; Rust's would cost every reader two kilobytes.
    #[wasm_bindgen(js_namespace = ["String", "prototype", "toLowerCase"], js_name = call)]
    pub(super) fn lower(text: &str) -> String;

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
    pub(super) article: Option<Element>,
}

impl Reading {
    /// Reads `document`, a page of the site at `root`.
    pub(super) fn new(document: &Document, options: &Options, root: &str) -> Self {
        let article = find_article(document, &options.article);
        let location = document.url().unwrap_or_default();
        let canonical = find(document, "link[rel=canonical]")
            .map(|link| link.unchecked_ref::<Link>().href())
            .filter(|href| href.starts_with("http"))
            .unwrap_or_else(|| location.clone());
        let mentions = read_mentions(document, article.as_ref());
        Self {
            keys: address::keys(root, &location, &canonical),
            page: Page {
                url: address::without_tracking(&canonical),
                title: read_title(document),
                tags: tag::unique(&mentions).map(|mention| mention.name.clone()).collect(),
            },
            mentions,
            article,
        }
    }
}

/// A tag of that name, linked to `href` by the page itself or nowhere.
pub(super) fn mention(name: &str, href: Option<String>) -> Mention {
    let name = name.trim().trim_start_matches(['#', '＃']);
    Mention { name: name.into(), lowered: lower(name), href }
}

fn read_title(document: &Document) -> String {
    let given = content(document, "meta[property='og:title']").unwrap_or_else(|| document.title());
    let site = content(document, "meta[property='og:site_name']").unwrap_or_default();
    let headings: Vec<String> =
        all(document.query_selector_all("h1,h2")).map(|heading| text(&heading)).collect();
    page::title(&given, &site, &headings)
}

/// Tags in the order of trust: metadata made for them, the page's own links, and the hashtags of its text.
/// Keywords only where both of the first are missing: many sites give all their pages the same.
fn read_mentions(document: &Document, article: Option<&Element>) -> Vec<Mention> {
    let mut mentions: Vec<Mention> =
        all(document.query_selector_all("meta[property='article:tag']"))
            .filter_map(|meta| meta.get_attribute("content"))
            .map(|name| mention(&name, None))
            .chain(
                all(document.query_selector_all("a[rel~=tag]"))
                    .map(|link| mention(&text(&link), link.get_attribute("href"))),
            )
            .collect();
    if mentions.is_empty() {
        let keywords = content(document, "meta[name=keywords]").unwrap_or_default();
        mentions.extend(keywords.split(',').map(|name| mention(name, None)));
    }
    if let Some(article) = article {
        mentions.extend(hashtags::names(document, article).map(|name| mention(&name, None)));
    }
    mentions
}

/// The element that holds the article's text: what the option says, else the marks that publishing systems
/// leave, else where most of the text is.
fn find_article(document: &Document, option: &str) -> Option<Element> {
    let marked = [option].into_iter().chain(ARTICLE_SELECTORS.iter().copied());
    marked
        .filter(|selector| !selector.is_empty())
        .find_map(|selector| find(document, selector))
        .or_else(|| {
            let paragraphs: Vec<Element> = all(document.query_selector_all("p")).collect();
            let mut parents: Vec<Element> = Vec::new();
            let sizes = paragraphs.iter().filter_map(|paragraph| {
                let parent = paragraph.parent_element()?;
                let known = parents.iter().position(|known| *known == parent);
                let number = known.unwrap_or_else(|| {
                    parents.push(parent);
                    parents.len() - 1
                });
                Some((number, text(paragraph).len()))
            });
            let densest = page::densest(sizes)?;
            parents.into_iter().nth(densest)
        })
}

/// The first element that matches; none when the selector is wrong.
pub(super) fn find(document: &Document, selector: &str) -> Option<Element> {
    document.query_selector(selector).ok().flatten()
}

/// The elements of a list.
pub(super) fn all(list: Result<NodeList, JsValue>) -> impl Iterator<Item = Element> {
    let list = list.ok();
    let length = list.as_ref().map_or(0, NodeList::length);
    (0..length).filter_map(move |at| list.as_ref()?.item(at)).map(|node| node.unchecked_into())
}

/// The text of an element, trimmed.
pub(super) fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default().trim().into()
}

fn content(document: &Document, selector: &str) -> Option<String> {
    find(document, selector)?.get_attribute("content")
}
