//! The characters of a page that readers see, each with its place in the source.

use crate::cli::extract::prose::Prose;
use lol_html::{
    RewriteStrSettings, element,
    errors::RewritingError,
    html_content::{self, EndTag, TextType},
    rewrite_str, text,
};
use std::{cell::RefCell, ops::Range, rc::Rc};

/// A piece of the page's source.
enum Piece {
    Open {
        name: String,
        at: Range<usize>,
        number: usize,
    },
    /// Without a place where the end tag of an element around it closes it.
    Close {
        number: usize,
        at: Option<Range<usize>>,
    },
    Text(Range<usize>),
}

/// A character that readers see, with white space collapsed; a line break between blocks.
pub(super) struct Seen {
    pub(super) c: char,
    pub(super) at: Range<usize>,
    /// The element that it stands in, from 1 on.
    pub(super) element: usize,
    pub(super) is_linked: bool,
}

/// An element, with the one around it, its start tag, and its end tag where it has one.
pub(super) struct Element {
    pub(super) name: String,
    pub(super) parent: usize,
    pub(super) open: Range<usize>,
    pub(super) close: Option<Range<usize>>,
}

/// The characters that readers see, with their places in the source.
pub(super) struct Page {
    pub(super) seen: Vec<Seen>,
    /// By number; the first stands for the document.
    pub(super) elements: Vec<Element>,
}

impl Page {
    pub(super) fn read(html: &str) -> Result<Self, RewritingError> {
        let mut page = Self { seen: Vec::new(), elements: vec![Element::document()] };
        let mut open = vec![0];
        for piece in pieces(html)? {
            match piece {
                Piece::Open { name, at, number } => {
                    let parent = *open.last().unwrap_or(&0);
                    page.break_at(&name);
                    debug_assert_eq!(number, page.elements.len());
                    if !is_void(&name) {
                        open.push(number);
                    }
                    page.elements.push(Element { name, parent, open: at, close: None });
                }
                Piece::Close { number, at } => {
                    // What is open in it has no end tag.
                    while open.pop().is_some_and(|last| last != number) {}
                    let name = page.elements[number].name.clone();
                    page.elements[number].close = at;
                    page.break_at(&name);
                }
                Piece::Text(at) => {
                    let element = *open.last().unwrap_or(&0);
                    let is_in =
                        |of: fn(&str) -> bool| open.iter().any(|&it| of(&page.elements[it].name));
                    if !is_in(is_apart) {
                        let is_linked = is_in(is_closed);
                        page.see(&html[at.clone()], at.start, element, is_linked);
                    }
                }
            }
        }
        Ok(page)
    }

    /// Takes in a text that stands at `start`.
    fn see(&mut self, text: &str, start: usize, element: usize, is_linked: bool) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let from = start + text.len() - rest.len();
            let (shown, length) = match c {
                '&' => reference(rest).unwrap_or_else(|| ("&".into(), 1)),
                c => (c.to_string(), c.len_utf8()),
            };
            rest = &rest[length..];
            for c in shown.chars() {
                let at = from..from + length;
                let is_space = c.is_whitespace();
                let is_unseen = matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}');
                let is_behind_space =
                    || self.seen.last().is_none_or(|last| matches!(last.c, ' ' | '\n'));
                if is_unseen || is_space && is_behind_space() {
                    continue;
                }
                self.seen.push(Seen { c: if is_space { ' ' } else { c }, at, element, is_linked });
            }
        }
    }

    fn break_at(&mut self, name: &str) {
        if is_inline(name) {
            return;
        }
        if self.seen.last().is_some_and(|last| last.c == ' ') {
            self.seen.pop();
        }
        let end = self.seen.last().map_or(0, |last| last.at.end);
        self.seen.push(Seen { c: '\n', at: end..end, element: 0, is_linked: false });
    }
}

impl Element {
    fn document() -> Self {
        Self { name: String::new(), parent: 0, open: 0..0, close: None }
    }
}

/// The tags and texts of a page, in its order.
fn pieces(html: &str) -> Result<Vec<Piece>, RewritingError> {
    let pieces = Rc::new(RefCell::new(Vec::new()));
    let count = RefCell::new(0);
    let (opened, read) = (Rc::clone(&pieces), Rc::clone(&pieces));
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("*", |element: &mut html_content::Element<
            '_,
            '_,
        >| {
            *count.borrow_mut() += 1;
            let number = *count.borrow();
            let (name, at) = (element.tag_name(), element.source_location().bytes());
            opened.borrow_mut().push(Piece::Open { name, at, number });
            let (pieces, name) = (Rc::clone(&opened), element.tag_name());
            if let Some(handlers) = element.end_tag_handlers() {
                handlers.push(Box::new(move |end: &mut EndTag<'_>| {
                    let at = (end.name() == name).then(|| end.source_location().bytes());
                    pieces.borrow_mut().push(Piece::Close { number, at });
                    Ok(())
                }));
            }
            Ok(())
        }))
        .append_element_content_handler(text!("*", |text| {
            let at = text.source_location().bytes();
            if text.text_type() == TextType::Data && !at.is_empty() {
                read.borrow_mut().push(Piece::Text(at));
            }
            Ok(())
        }));
    rewrite_str(html, settings)?;
    Ok(pieces.take())
}

/// The character reference that a text begins with: what it stands for, and its length.
fn reference(text: &str) -> Option<(String, usize)> {
    let end = text.bytes().take(40).position(|byte| byte == b';')? + 1;
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'#';
    let is_one = end > 2 && text.as_bytes()[1..end - 1].iter().all(|&byte| is_name(byte));
    is_one.then(|| match Prose::read(&text[..end]).text {
        space if space.is_empty() => (" ".into(), end),
        shown => (shown, end),
    })
}

/// Elements that a link cannot stand in.
fn is_closed(name: &str) -> bool {
    matches!(name, "a" | "code" | "kbd" | "label" | "pre" | "summary")
}

/// Elements whose text is not the page's.
fn is_apart(name: &str) -> bool {
    matches!(name, "button" | "noscript" | "option" | "select" | "svg" | "template")
        || name.starts_with("afterword-")
}

pub(super) fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "a" | "abbr"
            | "b"
            | "bdi"
            | "bdo"
            | "cite"
            | "code"
            | "em"
            | "font"
            | "i"
            | "img"
            | "kbd"
            | "mark"
            | "q"
            | "s"
            | "small"
            | "span"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "u"
            | "var"
            | "wbr"
    )
}

pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}
