//! The few DOM calls that all of this room makes, each in one place: a reader downloads every call.

use alloc::{string::String, vec::Vec};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Node};

/// A new element; `svg` and `path` are SVG.
pub(super) fn create(document: &Document, name: &str) -> Option<Element> {
    let space = match name {
        "svg" | "path" => "http://www.w3.org/2000/svg",
        _ => "http://www.w3.org/1999/xhtml",
    };
    document.create_element_ns(Some(space), name).ok()
}

/// Sets an attribute.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    // The name is one of ours and right.
    drop(element.set_attribute(name, value));
}

/// Puts `node` before `next`, or at the end of `parent`.
pub(super) fn insert(parent: &Node, node: &Node, next: Option<&Node>) {
    // Neither holds the other.
    drop(parent.insert_before(node, next));
}

/// The first element below `element` that matches; none when the selector is wrong.
pub(super) fn find(element: &Element, selector: &str) -> Option<Element> {
    element.query_selector(selector).ok()?
}

/// The elements below `element` that match.
pub(super) fn find_all(element: &Element, selector: &str) -> Vec<Element> {
    let mut found = Vec::new();
    if let Ok(list) = element.query_selector_all(selector) {
        let mut at = 0;
        while let Some(node) = list.item(at) {
            found.push(node.unchecked_into());
            at += 1;
        }
    }
    found
}

/// The text of an element, trimmed.
pub(super) fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default().trim().into()
}
