//! The text of a piece of HTML, as feeds carry it: no page around it, no furniture to leave out.
//!
//! `src/browser/feed.js` does the same in a page; what one does the other must do.

use super::{
    attributes,
    dom::{self, Step, Walk},
    kind::is_one_of,
    see_also,
    tree::Element,
};
use crate::engine::article::SeeAlso;
use html5ever::{LocalName, local_name};

/// What a piece of HTML holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// Blocks parted by line breaks, white space collapsed.
    pub text: String,
    /// Where its links lead, as written.
    pub links: Vec<String>,
    /// The address, width and height of its first picture, as written.
    pub picture: Option<[String; 3]>,
    /// The lists of other articles that it names.
    pub see_also: Vec<SeeAlso>,
}

/// Pictures that are no wider or higher than this count visits, in pixels.
const SPECK: f64 = 32.0;

impl Prose {
    /// Reads a piece of HTML.
    pub fn read(html: &str) -> Self {
        // Within a body: what a head may not hold would else begin one, and end what it stands in.
        let page = dom::parse(&["<body>", attributes::bearable(html)].concat());
        let is_body = |name: &LocalName| is_one_of!(name, "body");
        let Some(body) = page
            .root()
            .and_then(|root| root.children().find(|child| is_body(child.value().name())))
        else {
            return Self::default();
        };
        let (mut text, mut found, mut silent) = (String::new(), Self::default(), 0);
        for step in Walk::new(body, 0) {
            match step {
                Step::Text(written, _) if silent == 0 => {
                    text.extend(written.chars().map(|c| if is_space(c) { ' ' } else { c }));
                }
                Step::Text(..) => {}
                Step::Open(element) => {
                    found.see(element.value());
                    silent += usize::from(is_silent(element.value().name()));
                    text.push_str(end(element.value().name()));
                }
                Step::Close(element) => {
                    silent -= usize::from(is_silent(element.value().name()));
                    text.push_str(end(element.value().name()));
                }
            }
        }
        found.text = lines(&text);
        found.see_also = see_also::find(body);
        found
    }

    /// Keeps where a link leads, and the first picture that is there to be seen.
    fn see(&mut self, element: &Element) {
        let get = |name| element.attr(name).unwrap_or_default();
        if is_one_of!(element.name(), "a") {
            self.links.extend(element.attr("href").map(line));
        }
        if is_one_of!(element.name(), "img") && self.picture.is_none() {
            let [src, width, height] = ["src", "width", "height"].map(get);
            let is_speck = |size: &str| size.trim().parse().is_ok_and(|size: f64| size <= SPECK);
            let is_there = !src.is_empty() && !src.starts_with("data:");
            if is_there && !is_speck(width) && !is_speck(height) {
                self.picture = Some([src, width, height].map(Into::into));
            }
        }
    }
}

/// A text with every run of white space as one space, and none at its ends.
pub fn line(text: &str) -> String {
    text.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What JavaScript takes for white space (`\s`): Unicode's, but for two characters.
fn is_space(c: char) -> bool {
    c == '\u{feff}' || (c != '\u{85}' && c.is_whitespace())
}

/// The lines of a text that say anything, each as [`line`].
pub fn lines(text: &str) -> String {
    let lines = text.split('\n').map(line).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// Elements without prose.
fn is_silent(name: &LocalName) -> bool {
    is_one_of!(name,
        "script" "style" "template" "noscript" "noembed" "iframe" "object" "svg" "math" "select" "textarea"
        "button" "head" "title")
        || name.starts_with("afterword-")
}

/// A new line, but for elements that stand within one.
fn end(name: &LocalName) -> &'static str {
    let is_inline = is_one_of!(name,
        "a" "abbr" "acronym" "b" "bdi" "bdo" "big" "cite" "code" "data" "del" "dfn" "em" "font" "i" "ins" "kbd"
        "label" "mark" "q" "rp" "rt" "ruby" "s" "samp" "small" "span" "strike" "strong" "sub" "sup" "time" "tt"
        "u" "var" "wbr");
    if is_inline { "" } else { "\n" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_are_read() {
        for (html, expected) in [
            ("", ""),
            ("Rates &amp; bonds&hellip;", "Rates & bonds…"),
            ("<p>One\n two</p><p>Three<br>four</p>", "One two\nThree\nfour"),
            ("a<b>b</b>c <custom-word>d</custom-word>", "abc\nd"),
            ("<style>x</style>a<script>b</script><noscript>c</noscript>", "a"),
            ("<table><tr><td>1<td>2</table>", "1\n2"),
            ("<p>Unclosed <em>text", "Unclosed text"),
            ("<noscript><img src=a>b</noscript>c", "c"),
            ("<title>a</title><frameset><p>b", "b"),
            ("a\u{feff}b\u{85}c", "a b\u{85}c"),
        ] {
            assert_eq!(Prose::read(html).text, expected, "{html}");
        }
    }

    #[test]
    fn links_and_pictures_are_found() {
        let found = Prose::read(
            "<a href=' /a '>a</a><a>b</a><img src=p.gif width=1><img src=data:x><img src=b.png width=600>",
        );
        assert_eq!(found.links, ["/a"]);
        assert_eq!(found.picture, Some(["b.png", "600", ""].map(String::from)));
    }

    proptest! {
        #[test]
        fn any_html_is_read(html in "(<[a-z]{1,4}|</[a-z]{1,3}>|>|&[a-z#0-9]{0,4};?|[ -~]){0,40}") {
            let text = Prose::read(&html).text;
            prop_assert_eq!(lines(&text), text);
        }
    }
}
