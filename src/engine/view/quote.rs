//! The bubble over selected words as a view: the page's services for the words and the link that leads to them.

use super::{ACTION, Element, Node, element, share};
use crate::engine::{config::Options, cut, page::Page, share::Target, texts::Texts};

/// What a reader selected.
#[derive(Clone, Copy, Debug)]
pub struct Quote<'a> {
    /// The address that leads to the words.
    pub link: &'a str,
    /// The words, cut to a length that services take.
    pub short: &'a str,
    /// All of them, to be copied.
    pub words: &'a str,
}

/// The row for the words. What concerns the page and not the words is left out.
pub fn view(
    quote: Quote,
    page: &Page,
    options: &Options,
    texts: &Texts,
    can: share::Capabilities,
) -> Element {
    let quoted = |words| texts.fill("quoted", words);
    let post = Page { url: quote.link.into(), title: quoted(quote.short), ..page.clone() };
    let mut options = options.clone();
    options.services.retain(|service| {
        matches!(service.target, Target::Link(_) | Target::Copy | Target::System)
    });
    let mut row = share::view(&post, &options, texts, can);
    set(&mut row, "aria-label", texts.get("selection"));
    for child in &mut row.children {
        let Node::Element(button) = child else { continue };
        match attribute(button, ACTION) {
            Some("copy") => {
                let text = cut::join(&[&quoted(quote.words), "\n", quote.link]);
                set(button, "data-text", text);
                set(button, "data-done", texts.get("quote-copied"));
                set_label(button, texts.get("copy-quote"));
            }
            Some("system") => set(button, "data-text", quoted(quote.words)),
            _ => {}
        }
    }
    element("div part=quote popover=manual").child(row)
}

fn attribute<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| &**value)
}

fn set(element: &mut Element, name: &'static str, value: alloc::string::String) {
    element.attributes.retain(|(known, _)| *known != name);
    element.add(name, value.into());
}

/// Names a button anew: its label is the last of its children.
fn set_label(button: &mut Element, text: alloc::string::String) {
    set(button, "title", text.clone());
    if let Some(Node::Element(label)) = button.children.last_mut() {
        label.children = [Node::Text(text.into())].into();
    }
}

#[cfg(test)]
mod tests {
    use super::super::html::to_html;
    use super::*;

    #[test]
    fn words_and_where_they_stand() {
        let page = Page { url: "https://e.example/a".into(), title: "A".into(), ..Page::default() };
        let quote =
            Quote { link: "https://e.example/a#:~:text=b", short: "b…", words: "b \"c\"" };
        let can = share::Capabilities { script: true, ..share::Capabilities::default() };
        let html = to_html(&[view(quote, &page, &Options::default(), &Texts::default(), can)]);
        for expected in [
            "data-url=\"https://e.example/a#:~:text=b\" data-title=\"“b…”\"",
            "data-text=\"“b &quot;c&quot;”\nhttps://e.example/a#:~:text=b\"",
            "url=https%3A%2F%2Fe.example%2Fa%23%3A~%3Atext%3Db&amp;text=%E2%80%9Cb%E2%80%A6%E2%80%9D",
            ">Copy the words with a link to them<",
        ] {
            assert!(html.contains(expected), "{expected}: {html}");
        }
        assert!(!html.contains(">Copy link<"), "{html}");
    }
}
