//! The outline of a page's source: what a browser reads of the page, with the bytes where each line of it stands.

use crate::engine::place::{self, PASSED_BY, Spot};
use lol_html::{
    RewriteStrSettings, element,
    errors::RewritingError,
    html_content::{Element, EndTag, TextChunk, TextType},
    rewrite_str, text,
};
use std::{cell::RefCell, ops::Range, rc::Rc};

/// The lines of a body, and where they stand.
pub(super) struct Outline {
    rule: place::Outline,
    places: Vec<Range<usize>>,
    /// Bytes up to which paragraphs reach whose end tag is left out, in their order.
    left_open: Vec<usize>,
}

impl Outline {
    /// Reads the source of a page.
    ///
    /// # Errors
    /// When text cannot be told from markup in it.
    pub(super) fn read(html: &str) -> Result<Self, RewritingError> {
        let outliner = Rc::<RefCell<Outliner>>::default();
        let (opens, reads) = (Rc::clone(&outliner), Rc::clone(&outliner));
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!("*", |element: &mut Element<'_, '_>| {
                let number = opens.borrow_mut().start(element);
                let (outliner, name) = (Rc::clone(&opens), element.tag_name());
                if let Some(handlers) = element.end_tag_handlers() {
                    handlers.push(Box::new(move |tag: &mut EndTag<'_>| {
                        // What the end tag of another element closes ends with that.
                        if tag.name() == name {
                            outliner.borrow_mut().end(number, tag.source_location().bytes().start);
                        }
                        Ok(())
                    }));
                }
                Ok(())
            }))
            .append_element_content_handler(text!("*", |text: &mut TextChunk<'_>| {
                if text.text_type() == TextType::Data {
                    let at = text.source_location().bytes();
                    reads.borrow_mut().text(at.clone(), html.get(at).unwrap_or_default());
                }
                Ok(())
            }));
        rewrite_str(html, settings)?;
        let mut outliner = outliner.take();
        outliner.end(BODY, html.len());
        outliner.rule.close();
        Ok(Self { rule: outliner.rule, places: outliner.places, left_open: outliner.left_open })
    }

    /// The line of the element whose start tag begins there; `None` where it is no line.
    pub(super) fn line(&self, start: usize) -> Option<usize> {
        self.places.binary_search_by_key(&start, |place| place.start).ok()
    }

    /// The line of the article's text; `None` on pages that are no articles.
    pub(super) fn article(&self) -> Option<usize> {
        self.rule.article()
    }

    /// The byte that the parts stand before, of an article whose text is in that line.
    pub(super) fn end_of_text(&self, article: usize) -> usize {
        let Spot { room, before, .. } = self.rule.end_of_text(article);
        before.map_or(self.places[room].end, |before| self.places[before].start)
    }
}

impl Outline {
    /// Tells whether what is added at a byte would stand in a paragraph, since its end tag is left out.
    pub(super) fn is_in_paragraph(&self, at: usize) -> bool {
        self.left_open.binary_search(&at).is_ok()
    }
}

/// The number of the body, which counts as the first element.
const BODY: usize = 0;

/// Elements from within which no paragraph around them is ended.
const BOUNDS: [&str; 8] =
    ["button", "caption", "marquee", "object", "table", "td", "template", "th"];

/// Makes an outline of what stands in a page's source, in its order.
#[derive(Default)]
struct Outliner {
    rule: place::Outline,
    places: Vec<Range<usize>>,
    /// The elements that are open, the body first.
    open: Vec<Open>,
    /// How many elements there were in the body.
    count: usize,
    /// How many of those that are open are paragraphs.
    paragraphs: usize,
    /// See [`Outline::left_open`].
    left_open: Vec<usize>,
}

struct Open {
    name: String,
    number: usize,
    /// None for what is passed by, and for what is in it.
    line: Option<usize>,
}

impl Outliner {
    /// Takes in a start tag; gives the element's number.
    fn start(&mut self, element: &Element<'_, '_>) -> usize {
        let (name, at) = (element.tag_name(), element.source_location().bytes().start);
        let is_first = self.places.is_empty();
        match &*name {
            "body" if is_first => {
                self.add(at, 0, &selectors(element));
                self.open.push(Open { name, number: BODY, line: Some(0) });
                return BODY;
            }
            "base" | "link" | "meta" | "title" if is_first => return self.next_number(),
            "body" => return BODY,
            "html" | "head" => return self.next_number(),
            name if is_first && is_passed_by(name) => return self.next_number(),
            _ => self.begin_body(at),
        }
        if self.paragraphs > 0
            && ends_paragraph(&name)
            && let Some(paragraph) = self.paragraph()
        {
            self.shut(paragraph, at);
        }
        let number = self.next_number();
        let is_seen = self.is_seen() && !is_passed_by(&name);
        let line = is_seen.then(|| self.add(at, 0, &selectors(element)));
        if element.can_have_content() {
            self.paragraphs += usize::from(name == "p");
            self.open.push(Open { name, number, line });
        }
        number
    }

    /// Takes in that an element ends at a byte.
    fn end(&mut self, number: usize, at: usize) {
        if number == BODY {
            // What stands behind it, browsers move into it.
            self.shut(1, at);
            if let Some(body) = self.places.first_mut() {
                body.end = body.end.min(at);
            }
        } else if let Some(depth) = self.open.iter().rposition(|open| open.number == number) {
            self.shut(depth + 1, at);
            if let Some(own) = self.open.pop() {
                self.paragraphs -= usize::from(own.name == "p");
                if let Some(line) = own.line {
                    self.places[line].end = at;
                }
            }
        }
    }

    fn text(&mut self, at: Range<usize>, text: &str) {
        let letters = letters(text);
        if letters > 0 {
            self.begin_body(at.start);
            if self.is_seen() {
                self.add(at.start, letters, "");
            }
        }
    }

    /// Begins the body, whose start tag may be left out.
    fn begin_body(&mut self, at: usize) {
        if self.places.is_empty() {
            self.add(at, 0, "body");
            self.open.push(Open { name: "body".into(), number: BODY, line: Some(0) });
        }
    }

    /// The paragraph that is open and may be ended from here.
    fn paragraph(&self) -> Option<usize> {
        let is_either = |open: &Open| open.name == "p" || BOUNDS.contains(&&*open.name);
        let at = self.open.iter().rposition(is_either)?;
        (self.open[at].name == "p").then_some(at)
    }

    fn next_number(&mut self) -> usize {
        self.count += 1;
        self.count
    }

    fn is_seen(&self) -> bool {
        self.open.last().is_some_and(|last| last.line.is_some())
    }

    fn add(&mut self, start: usize, letters: usize, selectors: &str) -> usize {
        self.rule.push(self.open.len(), letters, selectors);
        self.places.push(start..usize::MAX);
        self.places.len() - 1
    }

    /// Ends the elements that are so deep or deeper, whose end tags are left out.
    fn shut(&mut self, depth: usize, at: usize) {
        for open in self.open.drain(depth.min(self.open.len())..) {
            if open.name == "p" {
                self.paragraphs -= 1;
                self.left_open.push(at);
            }
            if let Some(line) = open.line {
                self.places[line].end = at;
            }
        }
    }
}

fn is_passed_by(name: &str) -> bool {
    name.starts_with("afterword-") || PASSED_BY.split(' ').any(|passed| passed == name)
}

/// The simple selectors that an element matches, as the rule reads them.
fn selectors(element: &Element<'_, '_>) -> String {
    let mut selectors = element.tag_name();
    let get = |name| element.get_attribute(name).unwrap_or_default();
    for class in get("class").split_ascii_whitespace() {
        selectors += &format!(" .{class}");
    }
    selectors += &format!(" #{}", get("id"));
    for name in ["itemprop", "role"] {
        selectors += &format!(" [{name}={}]", get(name));
    }
    selectors
}

/// Letters of a text in a page's source, as browsers count the units of a text that are no white space.
fn letters(text: &str) -> usize {
    let mut count = 0;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let is_sign = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
        let length = 1 + rest.bytes().skip(1).take(32).take_while(is_sign).count();
        let is_reference = c == '&' && length > 1 && rest.as_bytes().get(length) == Some(&b';');
        if is_reference {
            count += usize::from(!matches!(&rest[1..length], "nbsp" | "#160" | "#xa0" | "#xA0"));
            rest = &rest[length + 1..];
        } else {
            count += if c.is_whitespace() { 0 } else { c.len_utf16() };
            rest = &rest[c.len_utf8()..];
        }
    }
    count
}

/// Tells whether the start tag of an element ends a paragraph whose end tag is left out.
fn ends_paragraph(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "dd"
            | "dt"
            | "li"
            | "listing"
            | "plaintext"
            | "xmp"
            | "article"
            | "aside"
            | "blockquote"
            | "center"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "ul"
    )
}
