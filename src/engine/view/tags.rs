//! The tags part as a view: links to the tags' own pages.

use super::{Element, element};
use crate::engine::{tag::Tag, texts::Texts};

/// The list of `tags`; nothing when there are none.
pub fn view(tags: &[Tag], texts: &Texts) -> Option<Element> {
    if tags.is_empty() {
        return None;
    }
    // The role keeps a list a list for VoiceOver, which drops lists without bullets.
    let mut list = element("ul role=list");
    for tag in tags {
        let link =
            element("a part=tag rel=tag").with("href", tag.href.clone()).text(tag.name.clone());
        list = list.child(element("li").child(link));
    }
    Some(element("nav part=tags").with("aria-label", texts.get("tags")).child(list))
}
