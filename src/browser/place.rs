//! Places the default set after the article's text on a page that has no element of ours.

use super::page::all;
use crate::engine::{config::Part, page};
use alloc::vec::Vec;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

/// Marks what we placed ourselves, so that `refresh()` can place it anew.
const PLACED: &str = "data-placed";

/// Places `parts` at the end of the text that `article` holds, unless the page has elements of ours.
pub(super) fn place(document: &Document, article: &Element, parts: &[Part]) -> Result<(), JsValue> {
    let mut place = article.clone();
    while let Some(inner) = find_main_child(&place) {
        place = inner;
    }
    let mut last = place.last_element_child();
    while let Some(element) =
        last.as_ref().filter(|element| page::is_after_text(&element.local_name()))
    {
        last = element.previous_element_sibling();
    }
    let next = last.and_then(|last| last.next_sibling());
    for part in parts {
        let element = document.create_element(&["afterword-", part.name()].concat())?;
        element.set_attribute(PLACED, "")?;
        place.insert_before(&element, next.as_ref())?;
    }
    Ok(())
}

/// Whether the page has elements of ours that somebody else put there. Removes our own.
pub(super) fn clear(document: &Document) -> bool {
    let ours = document.query_selector_all("afterword-share,afterword-tags,afterword-related");
    let (placed, given): (Vec<Element>, Vec<Element>) =
        all(ours).partition(|element| element.get_attribute(PLACED).is_some());
    for element in placed {
        element.remove();
    }
    !given.is_empty()
}

/// The child that holds nearly all of an element's paragraphs: the text is in there.
fn find_main_child(element: &Element) -> Option<Element> {
    let mut children = Vec::new();
    let mut next = element.first_element_child();
    while let Some(child) = next {
        next = child.next_element_sibling();
        children.push(child);
    }
    let all_chars = paragraph_chars(element);
    let main = page::majority(children.iter().map(paragraph_chars), all_chars)?;
    children.into_iter().nth(main)
}

/// How much text stands in the paragraphs below an element.
fn paragraph_chars(element: &Element) -> usize {
    all(element.query_selector_all("p"))
        .map(|paragraph| paragraph.text_content().map_or(0, |text| text.len()))
        .sum()
}
