//! The markup of replies, reduced to a small safe set: HTML in, a view out. What strangers write never becomes HTML here:
//! each element of the view is made anew, by its name and without attributes, but for the address of a link.
//!
//! Kept are paragraphs, line breaks, quotations, lists, code, emphasis, what is struck out, raised or lowered, and links to
//! `http:`, `https:` and `mailto:`. Of pictures the words remain that stand for them. Of all other elements what is in them remains, but for
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
        // Without these ten to the sixth would be a hundred and six.
        "sup" => Kind::Inline("sup"),
        "sub" => Kind::Inline("sub"),
        "q" => Kind::Inline("q"),
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
        let (start, rest) = address.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    })?;
    (!rest.is_empty()).then(|| address.into())
}

#[cfg(test)]
mod tests;
