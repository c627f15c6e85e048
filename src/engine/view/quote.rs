//! The bubble over selected words as a view: the page's services for the words and the link that leads to them.

use super::{ACTION, Element, Node, element, share};
use crate::engine::{
    config::Options,
    cut::{self, before, cut},
    page::Page,
    share::{Post, Target, limit::Limit},
    texts::Texts,
};

/// What services are sent of the words: the beginning. Copied are all.
const SENT: Limit = Limit::graphemes(280);

/// What a reader selected.
#[derive(Clone, Copy, Debug)]
pub struct Quote<'a> {
    /// The address that leads to the words.
    pub link: &'a str,
    /// The words.
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
    let graphemes = can.knows.graphemes;
    let sent = SENT.fit(quote.words, SENT.most(), graphemes);
    let quoted = |words| texts.fill("quoted", words);
    let message = texts.get("quoted");
    let marks = [before(&message, b"{"), cut(&message, b"}").map_or("", |(_, behind)| behind)];
    let post = Page { url: quote.link.into(), title: sent, ..page.clone() };
    let post =
        Post { page: &post, via: &options.via, marks, utm: options.share.utm.as_ref(), graphemes };
    let mut options = options.clone();
    options.services.retain(|service| {
        matches!(service.target, Target::Link(_) | Target::Copy | Target::System)
    });
    let mut row = share::row(&post, &options, texts, can);
    set(&mut row, "aria-label", texts.get("selection"));
    set(&mut row, "data-title", quoted(&post.page.title));
    for child in &mut row.children {
        let Node::Element(button) = child else { continue };
        match attribute(button, ACTION) {
            Some("copy") => {
                let text = cut::join(&[&quoted(quote.words), "\n", quote.link]);
                set(button, "data-text", text);
                set(button, "data-done", texts.get("quote-copied"));
                set_label(button, texts.get("copy-quote"));
            }
            Some("system") => {
                set(button, "data-text", quoted(quote.words));
                set(button, "data-done", texts.get("quote-copied"));
            }
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
    use super::super::{html::to_html, looks::Knowledge};
    use super::*;
    use alloc::string::String;
    use unicode_segmentation::UnicodeSegmentation;
    use url::Url;

    #[test]
    fn words_and_where_they_stand() {
        let page = Page { url: "https://e.example/a".into(), title: "A".into(), ..Page::default() };
        let quote = Quote { link: "https://e.example/a#:~:text=b", words: "b \"c\"" };
        let can = share::Capabilities { script: true, ..share::Capabilities::default() };
        let html = to_html(&[view(quote, &page, &Options::default(), &Texts::default(), can)]);
        for expected in [
            "data-url=\"https://e.example/a#:~:text=b\"",
            "data-title=\"“b &quot;c&quot;”\"",
            "data-text=\"“b &quot;c&quot;”\nhttps://e.example/a#:~:text=b\"",
            "url=https%3A%2F%2Fe.example%2Fa%23%3A~%3Atext%3Db&amp;text=%E2%80%9Cb%20%22c%22%E2%80%9D",
            ">Copy the words with a link to them<",
        ] {
            assert!(html.contains(expected), "{expected}: {html}");
        }
        assert!(!html.contains(">Copy link<"), "{html}");
    }

    /// The address that the service of that id gets for words in a language that quotes in that way.
    fn share_words(quoted: &str, id: &str, words: &str) -> String {
        let page = Page { tags: ["Gold".into()].into(), ..Page::default() };
        let quote = Quote { link: "https://e.example/a#:~:text=b", words };
        let mut options = Options::default();
        options.choose_services(id);
        let graphemes = |text: &str| text.graphemes(true).map(String::from).collect();
        let knows = Knowledge { graphemes, ..Knowledge::default() };
        let can = share::Capabilities { script: true, knows, ..share::Capabilities::default() };
        let bubble = view(quote, &page, &options, &Texts::parse(quoted), can);
        let Some(Node::Element(row)) = bubble.children.first() else { panic!("no row") };
        let Some(Node::Element(link)) = row.children.first() else { panic!("no link") };
        let (_, href) =
            link.attributes.iter().find(|(name, _)| *name == "href").expect("an address");
        let url = Url::parse(href).expect("an address");
        let (_, text) = url.query_pairs().find(|(name, _)| name == "text").expect("a text");
        text.into_owned()
    }

    #[test]
    fn a_cut_quotation_is_closed() {
        let words = "word ".repeat(100);
        let cases = [
            ("", "x", "“word", "word…”"),
            ("quoted = « { $words } »\n", "x", "« word", "word… »"),
            ("quoted = 「{ $words }」\n", "x", "「word", "word…」"),
            ("", "telegram", "“word", "word…”"),
        ];
        for (quoted, id, start, end) in cases {
            let text = share_words(quoted, id, words.trim_end());
            assert!(text.starts_with(start) && text.ends_with(end), "{id}: {text}");
            assert_eq!(text.matches('…').count(), 1, "{text}");
            assert!((240..=290).contains(&text.graphemes(true).count()), "{text}");
        }
        let family = "👩‍👩‍👧‍👦";
        for start in ["", "a", "ab"] {
            let text = share_words("", "telegram", &[start, &family.repeat(400)].concat());
            let cut = text.strip_prefix('“').and_then(|text| text.strip_suffix("…”"));
            let cut = cut.and_then(|text| text.strip_prefix(start)).expect("quoted and cut");
            assert_eq!(cut, family.repeat(cut.graphemes(true).count()), "{text}");
        }
        assert_eq!(share_words("", "x", "Short words"), "“Short words”");
    }
}
