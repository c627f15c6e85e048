//! Turns plain `#Hashtags` of the article's text into links where they stand.

use super::{
    dom::{create, insert, set},
    locale::{LETTERS, lower},
};
use crate::engine::{hashtag, tag::TagLinks};
use alloc::{string::String, vec::Vec};
use web_sys::{Document, Element, Node};

/// Elements whose text is not prose, or not ours to change.
const OFF_LIMITS: &str = "a,code,pre,kbd,samp,script,style,textarea,svg,math,button,select,template,noscript,\
                          [contenteditable],afterword-share,afterword-tags,afterword-related";

/// `NodeFilter.SHOW_TEXT`
const SHOW_TEXT: u32 = 4;

/// The text nodes of `article` that hold a sign and are prose, with their text.
pub(super) fn find_texts(document: &Document, article: &Element) -> Vec<(Node, String)> {
    let mut texts = Vec::new();
    let Ok(walker) = document.create_tree_walker_with_what_to_show(article, SHOW_TEXT) else {
        return texts;
    };
    while let Ok(Some(node)) = walker.next_node() {
        let text = node.node_value().unwrap_or_default();
        if text.contains(['#', '＃'])
            && let Some(parent) = node.parent_element()
            && let Ok(None) = parent.closest(OFF_LIMITS)
        {
            texts.push((node, text));
        }
    }
    texts
}

/// The names of the hashtags in a text, without signs.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    hashtag::find_by(LETTERS, text).into_iter().map(|tag| tag.name(text))
}

/// Links the hashtags of a text node that have a page.
pub(super) fn link(document: &Document, node: &Node, text: &str, links: &TagLinks) {
    let Some(parent) = node.parent_element() else { return };
    let mut done = 0;
    for tag in hashtag::find_by(LETTERS, text) {
        let name = tag.name(text);
        let Some(href) = links.find(name, &lower(name)) else { continue };
        let Some(link) = create(document, "a") else { continue };
        set(&link, "rel", "tag");
        set(&link, "class", "afterword-tag");
        set(&link, "href", &href);
        link.set_text_content(text.get(tag.start..tag.end));
        let before = text.get(done..tag.start).unwrap_or_default();
        insert(&parent, &document.create_text_node(before), Some(node));
        insert(&parent, &link, Some(node));
        done = tag.end;
    }
    if done > 0 {
        // The page's own node stays and keeps what follows: a framework may hold on to it.
        node.set_node_value(text.get(done..));
    }
}
