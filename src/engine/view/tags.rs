//! The tags part as a view: links to the tags' own pages.

use super::{Element, element};
use crate::engine::{tag::Tag, texts::Texts};

/// The list of `tags`; nothing when there are none.
pub fn view(tags: &[Tag], texts: &Texts) -> Option<Element> {
    let links = tags.iter().map(|tag| {
        let link = element("a")
            .with("part", "tag")
            .with("rel", "tag")
            .with("href", tag.href.clone())
            .text(tag.name.clone());
        element("li").child(link)
    });
    (!tags.is_empty()).then(|| {
        element("nav")
            .with("part", "tags")
            .with("aria-label", texts.get("tags"))
            // The role keeps a list a list for VoiceOver, which drops lists without bullets.
            .child(element("ul").with("role", "list").children(links))
    })
}
