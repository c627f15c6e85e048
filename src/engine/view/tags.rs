//! The tags part as a view: links to the tags' own pages.

use super::{Element, element};
use crate::engine::{
    cut::{self, split},
    tag::{BETWEEN_WORDS, Tag},
    texts::Texts,
};
use alloc::string::String;

/// How many articles have a tag, as it is seen and as it is heard.
pub struct Count {
    /// A number.
    pub seen: String,
    /// What it is a number of.
    pub heard: String,
}

/// The list of `tags`, with what `count` says of them; nothing when there are none.
pub fn view(tags: &[Tag], texts: &Texts, count: impl Fn(&Tag) -> Option<Count>) -> Option<Element> {
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
        if let Some(Count { seen, heard }) = count(tag) {
            link = link
                .child(element("span part=count aria-hidden=true").text(seen))
                .child(element("span part=heard").text(cut::join(&[" (", &heard, ")"])));
        }
        list = list.child(element("li").child(link));
    }
    Some(element("nav part=tags").with("aria-label", texts.get("tags")).child(list))
}
