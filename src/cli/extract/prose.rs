//! The text of a piece of HTML, as feeds carry it: no page around it, no furniture to leave out.
//!
//! `src/browser/feed.js` does the same in a page; what one does the other must do.

use super::dom::{self, Step, Walk};
use scraper::{ElementRef, Selector, node::Element};

/// What a piece of HTML holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// Blocks parted by line breaks, white space collapsed.
    pub text: String,
    /// Where its links lead, as written.
    pub links: Vec<String>,
    /// The address, width and height of its first picture, as written.
    pub picture: Option<[String; 3]>,
}

/// Pictures that are no wider or higher than this count visits, in pixels.
const SPECK: f64 = 32.0;

impl Prose {
    /// Reads a piece of HTML.
    pub fn read(html: &str) -> Self {
        let html = dom::parse(&["<body>", html].concat());
        let body =
            html.root_element().child_elements().find(|child| child.value().name() == "body");
        let Some(body) = body else { return Self::default() };
        Self { text: text(body), links: links(body), picture: picture(body) }
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

fn text(body: ElementRef<'_>) -> String {
    let mut out = String::new();
    for step in Walk::new(body, is_silent) {
        match step {
            Step::Text(text) => {
                out.extend(text.chars().map(|c| if is_space(c) { ' ' } else { c }));
            }
            Step::Open(element) | Step::Close(element) => {
                if !is_inline(element.value().name()) {
                    out.push('\n');
                }
            }
        }
    }
    lines(&out)
}

fn links(body: ElementRef<'_>) -> Vec<String> {
    let is_shown = |element: &ElementRef<'_>| !is_hidden(*element);
    let links = select(body, "a[href]").into_iter().filter(is_shown);
    links.filter_map(|link| link.attr("href").map(line)).collect()
}

fn picture(body: ElementRef<'_>) -> Option<[String; 3]> {
    let is_speck = |size: Option<&str>| {
        size.is_some_and(|size| size.trim().parse().is_ok_and(|size: f64| size <= SPECK))
    };
    select(body, "img[src]").into_iter().find_map(|picture| {
        let [src, width, height] = ["src", "width", "height"].map(|name| picture.attr(name));
        let src = src.filter(|src| !src.is_empty() && !src.starts_with("data:"))?;
        let is_picture = !is_speck(width) && !is_speck(height) && !is_hidden(picture);
        is_picture
            .then(|| [src, width.unwrap_or_default(), height.unwrap_or_default()].map(Into::into))
    })
}

fn select<'a>(body: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    body.select(&selector).collect()
}

/// Whether an element stands in a template: browsers keep these apart.
fn is_hidden(element: ElementRef<'_>) -> bool {
    let mut above = element.ancestors().filter_map(ElementRef::wrap);
    above.any(|above| matches!(above.value().name(), "template" | "noscript"))
}

/// Elements without prose.
fn is_silent(element: &Element) -> bool {
    const SILENT: &[&str] = &[
        "script", "style", "template", "noscript", "noembed", "iframe", "object", "svg", "math",
        "select", "textarea", "button", "head", "title",
    ];
    SILENT.contains(&element.name()) || element.name().starts_with("afterword-")
}

/// Elements that stand within a line of text; all others begin a new one.
fn is_inline(name: &str) -> bool {
    const INLINE: &[&str] = &[
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
        "em", "font", "i", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ];
    INLINE.contains(&name)
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
