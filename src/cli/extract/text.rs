//! The article's own text as blocks, the links in it and its first picture.

use super::{
    dom::{Step, Walk, collapse, letters},
    kind::{BLOCK, CODE, Kinds},
    tree::{Element, ElementRef},
    words::{LONGEST_ANNOUNCEMENT, is_announcement},
};
use crate::engine::{
    article::Picture,
    hashtag::{self, Hashtag},
};
use html5ever::{LocalName, local_name};
use std::mem;

/// What a block of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `h1` to `h6`, by number.
    Heading(u8),
    /// `p`.
    Paragraph,
    /// Hashtags and nothing else.
    Hashtags,
    /// Anything else: an item, a cell, code.
    Other,
}

/// A block of text: what stands between two line breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// White space collapsed, never empty.
    pub text: String,
    /// How much there is to read, in letters.
    pub letters: usize,
    /// How many of the letters are links (to anything but a tag).
    pub linked: usize,
}

/// The text of an element.
#[derive(Default)]
pub(super) struct Text {
    pub(super) blocks: Vec<Block>,
    /// Where its links lead, as written.
    pub(super) links: Vec<String>,
    /// Headings that are links as a whole, and the letters from there to the next heading.
    pub(super) linked_headings: Vec<(String, usize)>,
    /// The names of the hashtags in it, outside of links and code.
    pub(super) hashtags: Vec<String>,
    /// The first picture of some size, and before it those that say nothing of theirs.
    pub(super) pictures: Vec<Picture>,
}

/// How much there is to read in a part of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Letters and digits; those of Chinese, Japanese and Korean count twice.
    pub letters: usize,
    /// How many of the letters are links.
    pub linked: usize,
    /// How many links there are.
    pub links: usize,
}

impl Text {
    pub(super) fn extent(&self) -> Extent {
        let sum = |count: fn(&Block) -> usize| self.blocks.iter().map(count).sum();
        Extent {
            letters: sum(|block| block.letters),
            linked: sum(|block| block.linked),
            links: self.links.len(),
        }
    }
}

/// Reads the text of an element.
pub(super) fn read(element: ElementRef<'_>, skip: Kinds) -> Text {
    Reader { keeps: true, ..Reader::default() }.read(element, skip)
}

/// The same without the texts of its blocks, for who only counts.
pub(super) fn measure(element: ElementRef<'_>, skip: Kinds) -> Text {
    Reader::default().read(element, skip)
}
#[derive(Default)]
struct Reader {
    text: Text,
    /// Whether the blocks are to have their texts.
    keeps: bool,
    block: String,
    letters: usize,
    linked: usize,
    kind: Option<Kind>,
    /// Where the link that is open leads.
    link: Option<String>,
    /// Where the last link of this block led.
    last_link: Option<String>,
    /// How many elements are open that hold code.
    code: usize,
    /// After a heading that announces other articles: its level.
    muted: Option<u8>,
    /// After a line that does: until something other than links comes.
    listing: bool,
    after_break: bool,
}

impl Reader {
    fn read(mut self, element: ElementRef<'_>, skip: Kinds) -> Text {
        for step in Walk::new(element, skip) {
            match step {
                Step::Text(text, letters) => self.add(text, letters),
                Step::Open(element) => self.open(element.value()),
                Step::Close(element) => self.close(element.value()),
            }
        }
        self.end_block();
        self.text
    }

    fn add(&mut self, text: &str, letters: usize) {
        self.letters += letters;
        if self.link.is_some() {
            self.linked += letters;
        } else if self.code == 0 && !self.is_silent() {
            let names = hashtags(text).map(|tag| tag.name(text).to_owned());
            self.text.hashtags.extend(names);
        }
        self.after_break &= text.trim().is_empty();
        self.block.push_str(text);
    }

    fn open(&mut self, element: &Element) {
        self.code += usize::from(element.is(CODE));
        match *element.name() {
            // Two line breaks in a row are how paragraphs were made before there was CSS.
            local_name!("br") if self.after_break => self.end_block(),
            local_name!("br") => {
                self.block.push(' ');
                self.after_break = true;
            }
            local_name!("a") => {
                let is_tag = element.attr("rel").is_some_and(|rel| {
                    rel.split_ascii_whitespace().any(|word| word.eq_ignore_ascii_case("tag"))
                });
                if let Some(href) = element.attr("href").filter(|_| !is_tag) {
                    self.link = Some(href.trim().into());
                    self.last_link.clone_from(&self.link);
                    if !self.is_silent() {
                        self.text.links.extend(self.link.clone());
                    }
                }
            }
            local_name!("img") if !self.is_silent() && self.wants_picture() => {
                let is_candidate =
                    |it: &Picture| has_size(it) || self.text.pictures.len() < MOST_UNMEASURED;
                let candidate = picture(element).filter(is_candidate);
                self.text.pictures.extend(candidate);
            }
            ref name if element.is(BLOCK) => {
                self.end_block();
                self.kind = kind_of(name);
            }
            _ => {}
        }
    }

    fn close(&mut self, element: &Element) {
        if *element.name() == local_name!("a") {
            self.link = None;
        }
        self.code -= usize::from(element.is(CODE));
        if element.is(BLOCK) {
            self.end_block();
        }
    }

    fn wants_picture(&self) -> bool {
        !self.text.pictures.last().is_some_and(has_size)
    }

    /// Whether what comes is about other articles.
    fn is_silent(&self) -> bool {
        self.muted.is_some() || self.listing
    }

    fn end_block(&mut self) {
        let letters = mem::take(&mut self.letters);
        let linked = mem::take(&mut self.linked);
        let kind = self.kind.take();
        let link = mem::replace(&mut self.last_link, self.link.clone());
        self.after_break = false;
        if letters > 0 {
            let is_hashtags = is_hashtags(&self.block, letters);
            let kind = if is_hashtags { Kind::Hashtags } else { kind.unwrap_or(Kind::Other) };
            let is_read = self.keeps || letters <= LONGEST_ANNOUNCEMENT;
            let text = if is_read { collapse(&self.block) } else { String::new() };
            self.take(Block { kind, text, letters, linked }, link);
        }
        self.block.clear();
    }

    fn take(&mut self, block: Block, link: Option<String>) {
        let is_link = block.linked * 5 >= block.letters * 4;
        match block.kind {
            Kind::Heading(level) => {
                if self.muted.is_some_and(|muted| level <= muted) {
                    self.muted = None;
                }
                self.listing = false;
                if is_announcement(&block.text) && self.muted.is_none() {
                    self.muted = Some(level);
                }
                if self.muted.is_none()
                    && let Some(href) = link.filter(|_| is_link)
                {
                    self.text.linked_headings.push((href, 0));
                } else if self.muted.is_none() {
                    // What follows belongs to a heading of this page again.
                    self.text.linked_headings.push((String::new(), 0));
                }
            }
            _ if is_announcement(&block.text) => self.listing = true,
            _ => self.listing &= is_link,
        }
        if self.is_silent() {
            return;
        }
        if let Some((_, under)) = self.text.linked_headings.last_mut() {
            *under += block.letters;
        }
        self.text.blocks.push(block);
    }
}

/// The hashtags of a text; most have no sign that one could begin with.
fn hashtags(text: &str) -> impl Iterator<Item = Hashtag> {
    let text = if text.contains('#') || text.contains('＃') { text } else { "" };
    hashtag::find(text)
}

/// Whether nearly all that is to be read is hashtags.
fn is_hashtags(text: &str, all: usize) -> bool {
    let named: usize = hashtags(text).map(|tag| letters(tag.name(text))).sum();
    named * 10 >= all * 9
}

fn kind_of(name: &LocalName) -> Option<Kind> {
    match name.as_bytes() {
        b"p" => Some(Kind::Paragraph),
        [b'h', level @ b'1'..=b'6'] => Some(Kind::Heading(level - b'0')),
        _ => None,
    }
}

/// Smallest picture that can stand on a card, in pixels: anything less is an icon or a counter.
const LEAST_SIZE: (u32, u32) = (200, 100);

/// The most pictures of a text that are measured: a page may be full of icons.
const MOST_UNMEASURED: usize = 8;

/// Tells whether a picture says how large it is.
pub(in crate::cli) fn has_size(picture: &Picture) -> bool {
    (picture.width, picture.height) != (0, 0)
}

/// Tells whether a picture of that size is enough for a card.
pub(in crate::cli) fn is_enough((width, height): (u32, u32)) -> bool {
    width >= LEAST_SIZE.0 && height >= LEAST_SIZE.1
}

/// An image that is large enough for a card, as far as it says how large it is.
fn picture(image: &Element) -> Option<Picture> {
    let size = |name| image.attr(name).and_then(digits);
    let (width, height) = (size("width"), size("height"));
    let is_enough = is_enough((width.unwrap_or(u32::MAX), height.unwrap_or(u32::MAX)));
    // Pictures that load late keep their address elsewhere.
    let url = ["data-src", "data-lazy-src", "src"]
        .into_iter()
        .filter_map(|name| image.attr(name))
        .map(str::trim)
        .find(|url| !url.is_empty() && !url.starts_with("data:"))?;
    is_enough.then(|| Picture {
        url: url.into(),
        width: width.unwrap_or_default(),
        height: height.unwrap_or_default(),
    })
}

/// The number that a length begins with: `300px` is 300.
pub(super) fn digits(text: &str) -> Option<u32> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if text[end..].starts_with('%') { None } else { text[..end].parse().ok() }
}
