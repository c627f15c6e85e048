//! Places the default set after the article's text on a page that has no element of ours.

use super::dom::{create, find_all, insert, set};
use crate::engine::config::Part;
use web_sys::{Document, Element};

/// Marks what we placed ourselves, so that `refresh()` can place it anew.
const PLACED: &str = "data-placed";

/// Takes off the page what was placed before; says whether elements of ours are left that somebody else
/// put there.
pub(super) fn clear(html: &Element) -> bool {
    let mut given = false;
    for element in find_all(html, "afterword-share,afterword-tags,afterword-related") {
        match element.get_attribute(PLACED) {
            Some(_) => element.remove(),
            None => given = true,
        }
    }
    given
}

/// Places `parts` at the end of the element that holds the article's text.
pub(super) fn place(document: &Document, article: &Element, parts: &[Part]) {
    for part in parts {
        if let Some(element) = create(document, &["afterword-", part.name()].concat()) {
            set(&element, PLACED, "");
            insert(article, &element, None);
        }
    }
}
