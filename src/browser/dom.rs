//! The few DOM calls that more than one file here makes.

use web_sys::{Document, Element};

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
