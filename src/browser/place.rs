//! Places the default set after the article's text on a page that has no element of ours.

use super::dom::{create, find_all, insert, set};
use crate::engine::{config::Part, page};
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

/// Places `parts` at the end of the text that `article` holds.
pub(super) fn place(document: &Document, article: &Element, parts: &[Part]) {
    let mut place = article.clone();
    while let Some(inner) = find_main_child(&place) {
        place = inner;
    }
    let mut last = place.last_element_child();
    while let Some(element) = &last
        && page::is_after_text(&element.local_name())
    {
        last = element.previous_element_sibling();
    }
    let next = last.and_then(|last| last.next_sibling());
    for part in parts {
        if let Some(element) = create(document, &["afterword-", part.name()].concat()) {
            set(&element, PLACED, "");
            insert(&place, &element, next.as_ref());
        }
    }
}

/// The child that holds nearly all of an element's paragraphs: the text is in there.
fn find_main_child(element: &Element) -> Option<Element> {
    let total = paragraph_chars(element);
    let mut child = element.last_element_child();
    while let Some(found) = child {
        if page::is_majority(paragraph_chars(&found), total) {
            return Some(found);
        }
        child = found.previous_element_sibling();
    }
    None
}

/// How much text stands in the paragraphs below an element.
fn paragraph_chars(element: &Element) -> usize {
    let mut chars = 0;
    for paragraph in find_all(element, "p") {
        chars += paragraph.text_content().unwrap_or_default().len();
    }
    chars
}
