//! The tags part as a view: links to the tags' own pages.

use super::{Element, element};
use crate::engine::{
    cut::split,
    tag::{BETWEEN_WORDS, Tag},
    texts::Texts,
};
use alloc::string::String;

/// The list of `tags`; nothing when there are none.
pub fn view(tags: &[Tag], texts: &Texts) -> Option<Element> {
    if tags.is_empty() {
        return None;
    }
    // The role keeps a list a list for VoiceOver, which drops lists without bullets.
    let mut list = element("ul role=list");
    for tag in tags {
        let mut link = element("a part=tag rel=tag").with("href", tag.href.clone());
        for word in split(&tag.name, &[BETWEEN_WORDS as u8]) {
            if !link.children.is_empty() {
                link = link.child(element("wbr"));
            }
            link = link.text(String::from(word));
        }
        list = list.child(element("li").child(link));
    }
    Some(element("nav part=tags").with("aria-label", texts.get("tags")).child(list))
}
