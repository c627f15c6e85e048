//! The tags part as a view: links to the tags' own pages.

use super::{Element, Node, element};
use crate::engine::{hashtag::Hashtag, tag::Tag, texts::Texts};
use alloc::{string::String, vec::Vec};

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

/// A text with links for its hashtags, in pieces; the last piece is text. Nothing when no tag has a page.
pub fn inline(text: &str, tags: &[Hashtag], find: &dyn Fn(&str) -> Option<String>) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut done = 0;
    let piece = |from: usize, to: usize| String::from(text.get(from..to).unwrap_or_default());
    for tag in tags {
        if let Some(href) = find(tag.name(text)) {
            let link = element("a class=afterword-tag rel=tag").with("href", href);
            nodes.push(Node::Text(piece(done, tag.start).into()));
            nodes.push(Node::Element(link.text(piece(tag.start, tag.end))));
            done = tag.end;
        }
    }
    if done > 0 {
        nodes.push(Node::Text(piece(done, text.len()).into()));
    }
    nodes
}

#[cfg(test)]
mod tests {
    use super::super::html::to_html;
    use super::*;
    use crate::engine::hashtag;

    #[test]
    fn hashtags_become_links_where_they_stand() {
        let check = |text: &str, expected: &str| {
            let tags: Vec<Hashtag> = hashtag::find(text).collect();
            let find = |name: &str| (name != "none").then(|| ["/t/", name].concat());
            let paragraph = Element { children: inline(text, &tags, &find), ..element("p") };
            assert_eq!(to_html(&[paragraph]), expected);
        };
        check("no tag, #none", "<p></p>");
        check(
            "é #a <b> ＃b",
            "<p>é <a class=\"afterword-tag\" rel=\"tag\" href=\"/t/a\">#a</a> &lt;b&gt; \
             <a class=\"afterword-tag\" rel=\"tag\" href=\"/t/b\">＃b</a></p>",
        );
    }
}
