//! The markup of replies, reduced to a small safe set: HTML in, a view out. What strangers write never becomes HTML here:
//! each element of the view is made anew, by its name and without attributes, but for the address of a link.
//!
//! Kept are paragraphs, line breaks, quotations, lists, code, emphasis, what is struck out, and links to `http:`, `https:` and
//! `mailto:`. Of pictures the words remain that stand for them. Of all other elements what is in them remains, but for
//! scripts, styles and what else is no text.

use super::{
    entities::decode,
    tokens::{Token, Tokens, attribute},
};
use crate::engine::view::{Element, Node, element};
use alloc::{string::String, vec::Vec};

/// Elements in elements, and no deeper.
const MAX_DEPTH: usize = 24;

/// What is in these is no text, or none that is shown.
const SKIPPED: &[&str] = &[
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "object",
    "svg",
    "math",
    "select",
    "textarea",
    "title",
    "xmp",
    "noembed",
    "noframes",
    "plaintext",
    "audio",
    "video",
    "canvas",
    "button",
];

/// What a start tag becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Stands in a line.
    Inline(&'static str),
    Paragraph,
    /// Holds other blocks.
    Block(&'static str),
    Item,
    /// Its content stays, in a line of its own.
    Unknown,
}

fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "a" => Kind::Inline("a"),
        "em" => Kind::Inline("em"),
        "i" | "cite" | "dfn" | "var" => Kind::Inline("i"),
        "strong" => Kind::Inline("strong"),
        "b" => Kind::Inline("b"),
        "code" | "kbd" | "samp" | "tt" => Kind::Inline("code"),
        "del" | "s" | "strike" => Kind::Inline("del"),
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Kind::Paragraph,
        "pre" => Kind::Block("pre"),
        "blockquote" => Kind::Block("blockquote"),
        "ul" => Kind::Block("ul"),
        "ol" => Kind::Block("ol"),
        "li" | "dt" | "dd" => Kind::Item,
        "div" | "section" | "article" | "header" | "footer" | "figure" | "figcaption" | "table"
        | "tr" | "td" | "th" | "hr" | "details" | "summary" | "dl" | "form" | "center" => {
            Kind::Unknown
        }
        _ => return None,
    })
}

/// The blocks that HTML stands for.
pub fn reduce(html: &str) -> Vec<Node> {
    let mut tree = Tree::default();
    let mut tokens = Tokens::new(html);
    while let Some(token) = tokens.next() {
        match token {
            Token::Text(text) => tree.text(decode(text)),
            Token::Start(name, _) if SKIPPED.contains(&&*name) => tokens.leave_out(&name),
            Token::Start(name, rest) => tree.start(&name, rest),
            Token::End(name) => tree.end(&name),
        }
    }
    tree.close_to(0);
    tree.done
}

/// The paragraphs of a text without markup: what blank lines part.
pub fn paragraphs(text: &str) -> Vec<Node> {
    let mut tree = Tree::default();
    for line in text.lines() {
        if line.trim_ascii().is_empty() {
            tree.close_to(0);
        } else {
            if !tree.open.is_empty() {
                tree.add(Node::Element(element("br")));
            }
            tree.text(String::from(line));
        }
    }
    tree.close_to(0);
    tree.done
}

/// A tree that grows: its finished blocks, and the elements that are open, the outermost first.
#[derive(Default)]
struct Tree {
    done: Vec<Node>,
    open: Vec<Element>,
}

impl Tree {
    fn start(&mut self, name: &str, rest: &str) {
        match (name, kind(name)) {
            ("br", _) => self.line(Node::Element(element("br"))),
            ("img", _) => self.text(attribute(rest, "alt").unwrap_or_default()),
            ("a", _) => {
                self.end("a");
                if let Some(address) = attribute(rest, "href").and_then(|href| clean(&href)) {
                    let link =
                        element("a").with("href", address).with("rel", "nofollow ugc noopener");
                    self.begin_line();
                    self.push(link);
                }
            }
            (_, Some(Kind::Inline(name))) => {
                self.begin_line();
                self.push(element(name));
            }
            (_, Some(Kind::Paragraph)) => {
                self.close_lines();
                self.push(element("p"));
            }
            (_, Some(Kind::Block(name))) => {
                self.close_lines();
                self.push(element(name));
            }
            (_, Some(Kind::Item)) => {
                self.close_lines();
                match self.last_of(&["ul", "ol", "blockquote"]) {
                    Some(at) if self.open[at].name != "blockquote" => self.close_to(at + 1),
                    _ => self.push(element("ul")),
                }
                self.push(element("li"));
            }
            (_, Some(Kind::Unknown)) => self.close_lines(),
            (_, None) => {}
        }
    }

    fn end(&mut self, name: &str) {
        let at = match kind(name) {
            // What is emphasised ends with the block that it is in.
            Some(Kind::Inline(name)) => self
                .last_of(&[name, "p", "li", "blockquote", "pre"])
                .filter(|at| self.open[*at].name == name),
            Some(Kind::Paragraph) => self.last_of(&["p"]),
            Some(Kind::Block(name)) => self.last_of(&[name]),
            Some(Kind::Item) => {
                self.last_of(&["li", "ul", "ol"]).filter(|at| self.open[*at].name == "li")
            }
            Some(Kind::Unknown) => return self.close_lines(),
            None => None,
        };
        if let Some(at) = at {
            self.close_to(at);
        }
    }

    fn text(&mut self, text: String) {
        if text.is_empty() {
            return;
        }
        let is_blank = text.trim_ascii().is_empty();
        match self.open.last().map(|last| last.name) {
            None | Some("ul" | "ol" | "blockquote") if is_blank => {}
            _ => self.line(Node::Text(text.into())),
        }
    }

    /// Adds to a line of text.
    fn line(&mut self, node: Node) {
        self.begin_line();
        self.add(node);
    }

    /// Where no line of text can stand, begins what it can stand in.
    fn begin_line(&mut self) {
        match self.open.last().map(|last| last.name) {
            None | Some("blockquote") => self.push(element("p")),
            Some("ul" | "ol") => self.push(element("li")),
            _ => {}
        }
    }

    /// Opens an element, unless there are too many already: then only what is in it remains.
    fn push(&mut self, element: Element) {
        if self.open.len() < MAX_DEPTH {
            self.open.push(element);
        }
    }

    fn add(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(last) => last.children.push(node),
            None => self.done.push(node),
        }
    }

    /// Ends the paragraph that is open, and what is emphasised in a block: what comes now stands in neither.
    fn close_lines(&mut self) {
        let is_block = |open: &Element| matches!(open.name, "ul" | "ol" | "li" | "blockquote");
        let last = self.open.iter().rposition(is_block);
        self.close_to(last.map_or(0, |at| at + 1));
    }

    fn last_of(&self, names: &[&str]) -> Option<usize> {
        self.open.iter().rposition(|open| names.contains(&open.name))
    }

    /// Closes the open elements from that one on. Those that hold nothing go.
    fn close_to(&mut self, at: usize) {
        while self.open.len() > at {
            let Some(mut closed) = self.open.pop() else { return };
            while closed.name == "p" && closed.children.last().is_some_and(is_empty) {
                closed.children.pop();
            }
            if !closed.children.is_empty() {
                self.add(Node::Element(closed));
            }
        }
    }
}

/// Whether a node shows nothing at the end of a paragraph.
fn is_empty(node: &Node) -> bool {
    match node {
        Node::Text(text) => text.trim_ascii().is_empty(),
        Node::Element(element) => element.name == "br",
    }
}

/// The address of a link, as browsers read it, if it is one of those that a reader may follow without harm.
pub fn clean(href: &str) -> Option<String> {
    // Browsers leave these out wherever they stand, so that `java\nscript:` is what it is.
    let address: String = href.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let address = address.trim_matches(|c: char| c <= ' ');
    let rest = ["http://", "https://", "mailto:"].iter().find_map(|scheme| {
        let start = address.as_bytes().get(..scheme.len())?;
        start.eq_ignore_ascii_case(scheme.as_bytes()).then(|| &address[scheme.len()..])
    })?;
    (!rest.is_empty()).then(|| address.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::view::html::to_html;
    use alloc::{format, vec};
    use proptest::prelude::*;

    fn html(nodes: Vec<Node>) -> String {
        let mut root = element("x");
        root.children = nodes;
        let html = to_html(&[root]);
        html["<x>".len()..html.len() - "</x>".len()].into()
    }

    fn check(given: &str, expected: &str) {
        assert_eq!(html(reduce(given)), expected, "{given}");
    }

    #[test]
    fn what_is_kept() {
        check("", "");
        check(
            "<p>A <em>b</em> <strong>c</strong></p>\n<p>d<br>e</p>\n",
            "<p>A <em>b</em> <strong>c</strong></p><p>d<br>e</p>",
        );
        check("loose & <b>bold", "<p>loose &amp; <b>bold</b></p>");
        check(
            "<ul><li>a<li>b<ol><li>c</ol></ul>",
            "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>",
        );
        check(
            "<blockquote>q<p>r</blockquote>s",
            "<blockquote><p>q</p><p>r</p></blockquote><p>s</p>",
        );
        check("<pre><code class=x>a\n  b</code></pre>", "<pre><code>a\n  b</code></pre>");
        check("<h2>T</h2><div>a<div>b</div>c</div>", "<p>T</p><p>a</p><p>b</p><p>c</p>");
        check(
            "<s>a</s><strike>b</strike><tt>c</tt>",
            "<p><del>a</del><del>b</del><code>c</code></p>",
        );
        check("<img src=x alt='🙂'><img src=y onerror=z>", "<p>🙂</p>");
        check(
            "<a href='https://e.example/?a&amp;b' onclick=x target=_top>l</a>",
            "<p><a href=\"https://e.example/?a&amp;b\" rel=\"nofollow ugc noopener\">l</a></p>",
        );
    }

    #[test]
    fn what_is_broken_is_mended() {
        check("<b><i>a</b>b</i>c", "<p><b><i>a</i></b>bc</p>");
        check("</p></b></x>a</p>b", "<p>a</p><p>b</p>");
        check("<p>a<p>b", "<p>a</p><p>b</p>");
        check("<b>a<p>b</b>c</p>", "<p><b>a</b></p><p>bc</p>");
        check("<li>a</li>b", "<ul><li>a</li><li>b</li></ul>");
        check("<ul>a<p>b</ul>", "<ul><li>a<p>b</p></li></ul>");
        check(
            "<a href=http://a.example>x<a href=http://b.example>y</a>z",
            "<p><a href=\"http://a.example\" rel=\"nofollow ugc noopener\">x</a><a href=\"http://b.example\" rel=\"nofollow ugc noopener\">y</a>z</p>",
        );
        check("<p></p><p> </p><b></b><ul><li></ul><p><br></p>a", "<p>a</p>");
        check("1 < 2 & a <b", "<p>1 &lt; 2 &amp; a &lt;b</p>");
        check("a<!-- <b>x</b> -->b", "<p>ab</p>");
        let deep = "<blockquote>".repeat(5000);
        assert_eq!(html(reduce(&format!("{deep}x"))).matches("<blockquote>").count(), MAX_DEPTH);
    }

    /// Ways that have brought script past one filter or another.
    #[test]
    fn what_is_hostile_stays_harmless() {
        for given in [
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//x.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<script/x>alert(1)</script >",
            "<img src=x onerror=alert(1)>",
            "<img src=\"javascript:alert(1)\">",
            "<svg onload=alert(1)><script>alert(1)</script></svg>",
            "<svg><a xlink:href=javascript:alert(1)>x</a></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<iframe src=javascript:alert(1)>",
            "<a href=javascript:alert(1)>x</a>",
            "<a href=' javascript:alert(1)'>x</a>",
            "<a href='java\tscript:alert(1)'>x</a>",
            "<a href='java&#x0A;script&colon;alert(1)'>x</a>",
            "<a href='&#106;avascript:alert(1)'>x</a>",
            "<a href='\u{1}javascript:alert(1)'>x</a>",
            "<a href=JaVaScRiPt:alert(1)>x</a>",
            "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
            "<a href='vbscript:msgbox(1)'>x</a>",
            "<a href='http:javascript:alert(1)'>x</a>",
            "<a href=//evil.example>x</a>",
            "<a href=\"x\" href=javascript:alert(1)>x</a>",
            "<a style=position:fixed onmouseover=alert(1) href=#>x</a>",
            "<p style='background:url(javascript:alert(1))' id=heading part=send>x</p>",
            "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button><input autofocus onfocus=alert(1)></form>",
            "<style>@import 'x';</style><link rel=stylesheet href=x><meta http-equiv=refresh content=0>",
            "<base href=//evil.example/>",
            "<object data=x><embed src=x></object>",
            "<details open ontoggle=alert(1)><summary>x</summary></details>",
            "<template><script>alert(1)</script></template>",
            "<textarea></textarea><script>alert(1)</script>",
            "<!--><script>alert(1)</script>-->",
            "<!--<img src='--><img src=x onerror=alert(1)//'>",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<xmp><script>alert(1)</script></xmp>",
            "<b/onclick=alert(1)>x</b>",
            "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
            "<plaintext><script>alert(1)</script>",
            "<a href=`javascript:alert(1)`>x</a>",
            "<marquee onstart=alert(1)>x</marquee>",
            "</title><script>alert(1)</script>",
        ] {
            assert_safe(&reduce(given), given);
        }
    }

    /// Only elements of the set, and of attributes only what a link has.
    fn assert_safe(nodes: &[Node], given: &str) {
        const SET: &str = " p br a em strong b i code pre blockquote ul ol li del ";
        for node in nodes {
            let Node::Element(element) = node else { continue };
            assert!(SET.contains(&format!(" {} ", element.name)), "{}: {given}", element.name);
            let names: Vec<&str> = element.attributes.iter().map(|(name, _)| *name).collect();
            let expected = if element.name == "a" { vec!["href", "rel"] } else { vec![] };
            assert_eq!(names, expected, "{given}");
            if let Some((_, href)) = element.attributes.first() {
                let is_known = ["http://", "https://", "mailto:"]
                    .iter()
                    .any(|it| href.to_ascii_lowercase().starts_with(it));
                assert!(is_known, "{href}: {given}");
            }
            assert_safe(&element.children, given);
        }
    }

    #[test]
    fn addresses() {
        let check = |href: &str, expected: Option<&str>| {
            assert_eq!(clean(href).as_deref(), expected, "{href}")
        };
        check("https://e.example/ä", Some("https://e.example/ä"));
        check(" HTTP://e.example\n", Some("HTTP://e.example"));
        check("mailto:a@e.example", Some("mailto:a@e.example"));
        check("ht\ntps://e.example", Some("https://e.example"));
        for href in [
            "",
            "#a",
            "/a",
            "//e.example",
            "e.example",
            "https://",
            "http:e",
            "é",
            "ftp://e",
            "mailto:",
        ] {
            check(href, None);
        }
    }

    #[test]
    fn plain_text_has_paragraphs_and_lines() {
        let check =
            |text: &str, expected: &str| assert_eq!(html(paragraphs(text)), expected, "{text}");
        check("", "");
        check("a <b>\nb\r\n\r\n \nc\n", "<p>a &lt;b&gt;<br>b</p><p>c</p>");
    }

    proptest! {
        #[test]
        fn any_text_is_a_view(given in "(<[a-z/!-]{0,10}|[ \t=\"'>&;#:x]|\\PC){0,80}") {
            let nodes = reduce(&given);
            assert_safe(&nodes, &given);
        }
    }
}
