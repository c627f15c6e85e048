//! Turns plain `#Hashtags` of the article's text into links where they stand.

use super::page::lower;
use crate::engine::{hashtag, tag::TagLinks};
use alloc::string::String;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element, Node};

/// Elements whose text is not prose, or not ours to change.
const OFF_LIMITS: &str = "a,code,pre,kbd,samp,script,style,textarea,svg,math,button,select,template,noscript,\
                          [contenteditable],afterword-share,afterword-tags,afterword-related";

/// `NodeFilter.SHOW_TEXT`
const SHOW_TEXT: u32 = 4;

/// The names of the hashtags in the text of `article`, without signs.
pub(super) fn names(document: &Document, article: &Element) -> impl Iterator<Item = String> {
    texts(document, article).flat_map(|(_, text)| {
        let names: Vec<String> = hashtag::find(&text).map(|tag| tag.name(&text).into()).collect();
        names
    })
}

/// Links every hashtag of `article` that has a page. What is linked already stays as it is.
pub(super) fn link(
    document: &Document,
    article: &Element,
    links: &TagLinks,
) -> Result<(), JsValue> {
    // Collected first: a walk over a tree that changes under it would meet its own links.
    let texts: Vec<(Node, String)> = texts(document, article).collect();
    for (node, text) in texts {
        let Some(parent) = node.parent_element() else { continue };
        let mut done = 0;
        for tag in hashtag::find(&text) {
            let name = tag.name(&text);
            let Some(href) = links.find(name, &lower(name)) else { continue };
            let link = document.create_element("a")?;
            link.set_attribute("rel", "tag")?;
            link.set_attribute("class", "afterword-tag")?;
            link.set_attribute("href", &href)?;
            link.set_text_content(Some(&text[tag.start..tag.end]));
            let before = document.create_text_node(&text[done..tag.start]);
            parent.insert_before(&before, Some(&node))?;
            parent.insert_before(&link, Some(&node))?;
            done = tag.end;
        }
        if done > 0 {
            // The page's own node stays and keeps what follows: a framework may hold on to it.
            node.set_node_value(Some(&text[done..]));
        }
    }
    Ok(())
}

/// The text nodes of `article` that hold a sign and are prose.
fn texts(document: &Document, article: &Element) -> impl Iterator<Item = (Node, String)> {
    let walker = document.create_tree_walker_with_what_to_show(article, SHOW_TEXT).ok();
    core::iter::from_fn(move || walker.as_ref()?.next_node().ok()?).filter_map(|node| {
        let text = node.node_value().filter(|text| text.contains(['#', '＃']))?;
        let outside = node.parent_element()?.closest(OFF_LIMITS).ok()?.is_none();
        outside.then_some((node, text))
    })
}
