//! A page as a tree: parsing that no page can break, and walking that passes by what is not asked for.

use ego_tree::{NodeId, iter::Edge, iter::Traverse};
use html5ever::{
    LocalName,
    buffer_queue::BufferQueue,
    interface::TokenizerResult,
    tendril::StrTendril,
    tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
    tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink},
};
use scraper::{ElementRef, Html, HtmlTreeSink, Node, node::Element};
use std::cell::RefCell;

/// Parses a page as browsers do, their bound on the depth of elements included.
pub(super) fn parse(html: &str) -> Html {
    let sink = HtmlTreeSink::new(Html::new_document());
    let builder = TreeBuilder::new(sink, TreeBuilderOpts::default());
    let shallow = Shallow { builder, open: RefCell::default() };
    let tokenizer = Tokenizer::new(shallow, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.builder.sink.finish()
}

/// Deepest nesting that is kept, the bound of the browsers. The tree builder looks through all open
/// elements at every tag: without a bound, a page of 100,000 nested elements takes minutes.
const DEEPEST: usize = 512;

/// Stands between tokenizer and tree builder, and drops the tags of elements that nest too deep. Their
/// text stays.
struct Shallow {
    builder: TreeBuilder<NodeId, HtmlTreeSink>,
    open: RefCell<Vec<LocalName>>,
}

impl TokenSink for Shallow {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        match &token {
            Token::TagToken(tag) if !self.admits(tag) => TokenSinkResult::Continue,
            _ => self.builder.process_token(token, line),
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

impl Shallow {
    fn admits(&self, tag: &Tag) -> bool {
        let mut open = self.open.borrow_mut();
        let depth = match tag.kind {
            TagKind::StartTag => {
                while open.last().is_some_and(|last| is_closed_by(last, &tag.name)) {
                    open.pop();
                }
                if !is_void(&tag.name) {
                    open.push(tag.name.clone());
                }
                open.len()
            }
            TagKind::EndTag => {
                let reach = open.len().saturating_sub(DEEPEST);
                let depth = open.len();
                if let Some(at) = open[reach..].iter().rposition(|name| *name == tag.name) {
                    open.truncate(reach + at);
                    open.len() + 1
                } else {
                    depth
                }
            }
        };
        // Raw text must reach the tree builder, or a script's text would be read as tags.
        depth <= DEEPEST || is_raw(&tag.name)
    }
}

/// Whether the start tag `next` ends the element `open`, whose end tag may be left out.
fn is_closed_by(open: &str, next: &str) -> bool {
    let closed: &[&str] = match next {
        "p" => &["p"],
        "li" => &["p", "li"],
        "dt" | "dd" => &["p", "dt", "dd"],
        "td" | "th" => &["p", "td", "th"],
        "tr" => &["p", "td", "th", "tr"],
        "tbody" | "thead" | "tfoot" => {
            &["p", "td", "th", "tr", "tbody", "thead", "tfoot", "caption"]
        }
        "option" | "optgroup" => &["option"],
        _ => &[],
    };
    closed.contains(&open)
}

fn is_void(name: &str) -> bool {
    const VOID: &[&str] = &[
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
    ];
    VOID.contains(&name)
}

fn is_raw(name: &str) -> bool {
    const RAW: &[&str] = &[
        "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript",
    ];
    RAW.contains(&name)
}

/// One step of a walk through a page, in the order of the page.
pub(super) enum Step<'a> {
    Open(ElementRef<'a>),
    Text(&'a str),
    Close(ElementRef<'a>),
}

/// Decides which elements a walk passes by, with all that is in them.
pub(super) type Skip = fn(&Element) -> bool;

/// A walk through an element and what it holds. No recursion: pages nest as deep as they like.
pub(super) struct Walk<'a> {
    edges: Traverse<'a, Node>,
    start: NodeId,
    skip: Skip,
    skipped: Option<NodeId>,
}

impl<'a> Walk<'a> {
    /// The element itself is never skipped.
    pub(super) fn new(element: ElementRef<'a>, skip: Skip) -> Self {
        Self { edges: element.traverse(), start: element.id(), skip, skipped: None }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Step<'a>;

    fn next(&mut self) -> Option<Step<'a>> {
        loop {
            let (node, opens) = match self.edges.next()? {
                Edge::Open(node) => (node, true),
                Edge::Close(node) => (node, false),
            };
            if let Some(id) = self.skipped {
                if !opens && node.id() == id {
                    self.skipped = None;
                }
                continue;
            }
            match (node.value(), opens) {
                (Node::Text(text), true) => return Some(Step::Text(text)),
                (Node::Element(element), true) => {
                    if node.id() != self.start && (self.skip)(element) {
                        self.skipped = Some(node.id());
                        continue;
                    }
                    return ElementRef::wrap(node).map(Step::Open);
                }
                (Node::Element(_), false) => return ElementRef::wrap(node).map(Step::Close),
                _ => {}
            }
        }
    }
}

/// The text of an element, white space collapsed.
pub(super) fn text_of(element: ElementRef<'_>, skip: Skip) -> String {
    let mut out = String::new();
    for step in Walk::new(element, skip) {
        match step {
            Step::Text(text) => out.push_str(text),
            Step::Open(inner) if matches!(inner.value().name(), "br" | "p" | "div" | "li") => {
                out.push(' ');
            }
            _ => {}
        }
    }
    collapse(&out)
}

/// `text` with every run of white space as one space, none at the ends, and without soft hyphens and
/// other marks that are not there to be read.
pub(super) fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            c if c.is_whitespace() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// How much there is to read in `text`: its letters and digits, those of Chinese, Japanese and Korean
/// counted twice, because they say about twice as much.
pub(super) fn letters(text: &str) -> usize {
    text.chars()
        .map(|c| match c {
            '\u{2e80}'.. if c.is_alphanumeric() => 2,
            c => usize::from(c.is_alphanumeric()),
        })
        .sum()
}
