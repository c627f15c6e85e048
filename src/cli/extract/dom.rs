//! A page as a tree: parsing that no page can break, and walking that passes by what is not asked for.

use super::{
    kind::{Kinds, is_one_of},
    tree::{Builder, Content, ElementRef, Id, Page},
};
use html5ever::{
    LocalName,
    buffer_queue::BufferQueue,
    interface::TokenizerResult,
    local_name,
    tendril::StrTendril,
    tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
    tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink},
};
use std::cell::RefCell;

/// Parses a page as browsers do, their bound on the depth of elements included.
pub(super) fn parse(html: &str) -> Page {
    tokenize(html).sink.builder.sink.finish()
}

fn tokenize(html: &str) -> Tokenizer<Shallow> {
    let builder = TreeBuilder::new(Builder::new(html.len()), TreeBuilderOpts::default());
    let shallow = Shallow { builder, open: RefCell::default(), most_work: most_work(html.len()) };
    let tokenizer = Tokenizer::new(shallow, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer
}

/// Returns how much work a page of that many bytes may make. Pages make two steps a byte at most; where elements close
/// each other crosswise, each can make as many steps as there are elements open.
fn most_work(bytes: usize) -> usize {
    1_000_000 + 16 * bytes
}

/// Deepest nesting that is kept, the bound of the browsers. The tree builder looks through all open
/// elements at every tag: without a bound, a page of 100,000 nested elements takes minutes.
const DEEPEST: usize = 512;

/// Stands between tokenizer and tree builder, and drops the tags of elements that nest too deep. Their
/// text stays. A page that makes too much work is read up to there.
struct Shallow {
    builder: TreeBuilder<Id, Builder>,
    open: RefCell<Vec<LocalName>>,
    most_work: usize,
}

impl TokenSink for Shallow {
    type Handle = Id;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Id> {
        match &token {
            Token::EOFToken => self.builder.process_token(token, line),
            _ if self.builder.sink.work() > self.most_work => TokenSinkResult::Continue,
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
fn is_closed_by(open: &LocalName, next: &LocalName) -> bool {
    match *next {
        local_name!("p") => is_one_of!(open, "p"),
        local_name!("li") => is_one_of!(open, "p" "li"),
        local_name!("dt") | local_name!("dd") => is_one_of!(open, "p" "dt" "dd"),
        local_name!("td") | local_name!("th") => is_one_of!(open, "p" "td" "th"),
        local_name!("tr") => is_one_of!(open, "p" "td" "th" "tr"),
        local_name!("tbody") | local_name!("thead") | local_name!("tfoot") => {
            is_one_of!(open, "p" "td" "th" "tr" "tbody" "thead" "tfoot" "caption")
        }
        local_name!("option") | local_name!("optgroup") => is_one_of!(open, "option"),
        _ => false,
    }
}

fn is_void(name: &LocalName) -> bool {
    is_one_of!(name,
        "area" "base" "br" "col" "embed" "hr" "img" "input" "link" "meta" "param" "source" "track" "wbr")
}

fn is_raw(name: &LocalName) -> bool {
    is_one_of!(name,
        "script" "style" "title" "textarea" "xmp" "iframe" "noembed" "noframes" "noscript")
}

/// One step of a walk through a page, in the order of the page.
pub(super) enum Step<'a> {
    Open(ElementRef<'a>),
    /// A text, and how many [`letters`] it has.
    Text(&'a str, usize),
    Close(ElementRef<'a>),
}

/// A walk through an element and what it holds. No recursion: pages nest as deep as they like.
pub(super) struct Walk<'a> {
    page: &'a Page,
    start: Id,
    /// The node that comes next, and whether it opens or closes.
    next: Option<(Id, bool)>,
    skip: Kinds,
}

impl<'a> Walk<'a> {
    /// Passes by elements of the kinds `skip`, with all that is in them, but for `element` itself.
    pub(super) fn new(element: ElementRef<'a>, skip: Kinds) -> Self {
        let start = element.id();
        Self { page: element.page(), start, next: Some((start, true)), skip }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Step<'a>;

    fn next(&mut self) -> Option<Step<'a>> {
        loop {
            let (id, opens) = self.next?;
            let node = self.page.node(id);
            let element = self.page.element(id);
            let is_passed_by =
                id != self.start && element.is_some_and(|element| element.value().is(self.skip));
            self.next = match node.first {
                Some(first) if opens && !is_passed_by => Some((first, true)),
                _ if opens && !is_passed_by && element.is_some() => Some((id, false)),
                _ if id == self.start => None,
                _ => match node.behind {
                    Some(behind) => Some((behind, true)),
                    None => node.parent.map(|parent| (parent, false)),
                },
            };
            match &node.content {
                Content::Text(text) => {
                    return Some(Step::Text(self.page.text(*text), text.letters));
                }
                Content::Element(_) if !is_passed_by => {
                    return element.map(if opens { Step::Open } else { Step::Close });
                }
                _ => {}
            }
        }
    }
}

/// All text in an element, as it is.
pub(super) fn whole_text(element: ElementRef<'_>) -> String {
    let pieces = Walk::new(element, 0).filter_map(|step| match step {
        Step::Text(text, _) => Some(text),
        _ => None,
    });
    pieces.collect()
}

/// The text of an element, white space collapsed.
pub(super) fn text_of(element: ElementRef<'_>, skip: Kinds) -> String {
    let mut out = String::new();
    for step in Walk::new(element, skip) {
        match step {
            Step::Text(text, _) => out.push_str(text),
            Step::Open(inner) if is_one_of!(inner.value().name(), "br" "p" "div" "li") => {
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
    const UNSEEN: [char; 3] = ['\u{ad}', '\u{200b}', '\u{feff}'];
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let before = out.len();
        if before > 0 {
            out.push(' ');
        }
        let start = out.len();
        match word.is_ascii() {
            true => out.push_str(word),
            false => out.extend(word.chars().filter(|c| !UNSEEN.contains(c))),
        }
        if out.len() == start {
            out.truncate(before);
        }
    }
    out
}

/// How much there is to read in `text`: its letters and digits, those of Chinese, Japanese and Korean
/// counted twice, because they say about twice as much.
pub(super) fn letters(text: &str) -> usize {
    if text.is_ascii() {
        return text.bytes().filter(u8::is_ascii_alphanumeric).count();
    }
    text.chars()
        .map(|c| match c {
            '\u{2e80}'.. if c.is_alphanumeric() => 2,
            c => usize::from(c.is_alphanumeric()),
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(html: &str) -> usize {
        tokenize(html).sink.builder.sink.work()
    }

    #[test]
    fn no_markup_makes_more_work_than_a_page_may() {
        for shape in [
            "<b><p><i></b>",
            "<b><div><i></b>",
            "<b><div></b>x",
            "<i><div></i>",
            "<a><div></a>",
            "<b><a><div></b>",
            "<i class=N><div><b class=N></i>x",
            "<b class=N><p><i class=N></b>",
            "<b class=N>x<p>",
            "<table><b><div></b>",
            "<table><tr><td><b><div></b>",
            "<font size=N><div></font>",
            "<b><section><i></b></section>",
            "<div>",
            "<svg><b>",
            "<ul><li><b>x",
        ] {
            let page: String = (0..6_000).map(|at| shape.replace('N', &at.to_string())).collect();
            let work = work(&page);
            assert!(work <= most_work(page.len()) + LAST_TAG, "{shape}: {work}");
        }
    }

    #[test]
    fn usual_markup_makes_little_work() {
        let page = "<section><h2>a</h2><p>b <b>c <i>d</i></b></p><ul><li>e<li>f</ul></section>";
        let page = page.repeat(2_000);
        let work = work(&page);
        assert!(work < 4 * page.len(), "{work} for {} bytes", page.len());
    }

    /// More than a single tag makes.
    const LAST_TAG: usize = 50_000;
}
