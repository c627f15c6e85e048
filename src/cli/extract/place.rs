//! Where the article's text stands in a page, and how a browser finds the same element.

use super::dom::{Skip, Step, Walk, letters};
use crate::engine::page::{ARTICLE_SELECTORS, densest};
use ego_tree::NodeId;
use scraper::{ElementRef, Html, Selector};
use std::{collections::HashMap, sync::LazyLock};

static MARKS: LazyLock<Vec<Selector>> = LazyLock::new(|| {
    ARTICLE_SELECTORS.iter().filter_map(|selector| Selector::parse(selector).ok()).collect()
});

/// The element that holds the article's text.
pub(super) struct Place<'a> {
    pub(super) element: ElementRef<'a>,
    /// Whether the page holds several elements like it, and most of its text is in the others: what a
    /// list of teasers looks like.
    pub(super) is_one_of_many: bool,
}

/// How much of the page's densest text a marked element must hold: a mark that holds less is that of
/// something else on the page, such as the card of a related story.
const LEAST_PART: usize = 4;

/// Paragraphs that are looked at, at most.
const PARAGRAPHS: usize = 5_000;

/// The first of the [`ARTICLE_SELECTORS`] that holds a good part of the text, else the parent of the most
/// text. `None` when the page has no text.
pub(super) fn find(body: ElementRef<'_>, skip: Skip) -> Option<Place<'_>> {
    let survey = Survey::of(body, skip);
    let (dense, most) = survey.densest()?;
    for marked in &survey.marked {
        let best = marked.iter().max_by_key(|(element, letters)| (letters, earlier(element)));
        if let Some(&(element, letters)) = best.filter(|(_, most)| *most > 0)
            && letters * LEAST_PART >= most
        {
            let sum: usize = marked.iter().map(|(_, letters)| letters).sum();
            let is_one_of_many = marked.len() >= 3 && letters * 2 < sum;
            return Some(Place { element, is_one_of_many });
        }
    }
    Some(Place { element: dense, is_one_of_many: false })
}

/// So that the first of equals is the greatest.
fn earlier(element: &ElementRef<'_>) -> std::cmp::Reverse<NodeId> {
    std::cmp::Reverse(element.id())
}

/// What a page holds: its marked elements and its paragraphs, with the letters in each.
struct Survey<'a> {
    /// By selector; elements within another of the same mark are left out.
    marked: Vec<Vec<(ElementRef<'a>, usize)>>,
    /// The parents of paragraphs.
    parents: Vec<ElementRef<'a>>,
    /// Indices of `parents`, and letters.
    paragraphs: Vec<(usize, usize)>,
}

impl<'a> Survey<'a> {
    fn of(body: ElementRef<'a>, skip: Skip) -> Self {
        let mut survey =
            Self { marked: vec![Vec::new(); MARKS.len()], parents: vec![], paragraphs: vec![] };
        let mut loose = Vec::new();
        let mut open: Vec<(NodeId, usize, Option<usize>)> = Vec::new();
        let mut indices = HashMap::new();
        let mut read = 0;
        for step in Walk::new(body, skip) {
            match step {
                Step::Text(text) => {
                    let letters = letters(text);
                    read += letters;
                    loose.push(letters);
                }
                Step::Open(element) => {
                    for (at, _) in
                        MARKS.iter().enumerate().filter(|(_, mark)| mark.matches(&element))
                    {
                        let nested = open.iter().any(|(_, _, mark)| *mark == Some(at));
                        if !nested {
                            open.push((element.id(), read, Some(at)));
                        }
                    }
                    if element.value().name() == "p" {
                        open.push((element.id(), read, None));
                    }
                }
                Step::Close(element) => {
                    while let Some((_, before, mark)) =
                        open.pop_if(|(id, _, _)| *id == element.id())
                    {
                        match mark {
                            Some(at) => survey.marked[at].push((element, read - before)),
                            None => survey.add(element, read - before, &mut indices),
                        }
                    }
                }
            }
        }
        if survey.paragraphs.is_empty() {
            survey.add_loose_text(body, skip, &mut indices);
        }
        survey
    }

    fn add(
        &mut self,
        paragraph: ElementRef<'a>,
        letters: usize,
        indices: &mut HashMap<NodeId, usize>,
    ) {
        let Some(parent) = paragraph.parent().and_then(ElementRef::wrap) else { return };
        let index = *indices.entry(parent.id()).or_insert_with(|| {
            self.parents.push(parent);
            self.parents.len() - 1
        });
        self.paragraphs.push((index, letters));
    }

    /// Pages without paragraphs: every piece of text counts for the block that it stands in.
    fn add_loose_text(
        &mut self,
        body: ElementRef<'a>,
        skip: Skip,
        indices: &mut HashMap<NodeId, usize>,
    ) {
        let mut blocks = vec![body];
        for step in Walk::new(body, skip) {
            match step {
                Step::Open(element) if super::text::is_block(element.value().name()) => {
                    blocks.push(element);
                }
                Step::Close(element) if blocks.last() == Some(&element) && blocks.len() > 1 => {
                    blocks.pop();
                }
                Step::Text(text) => {
                    let block = *blocks.last().unwrap_or(&body);
                    let index = *indices.entry(block.id()).or_insert_with(|| {
                        self.parents.push(block);
                        self.parents.len() - 1
                    });
                    self.paragraphs.push((index, letters(text)));
                }
                _ => {}
            }
        }
    }

    /// The element with the most text in its own paragraphs, and its letters.
    fn densest(&self) -> Option<(ElementRef<'a>, usize)> {
        let paragraphs =
            || self.paragraphs.iter().copied().filter(|(_, n)| *n > 0).take(PARAGRAPHS);
        let index = densest(paragraphs())?;
        let letters = paragraphs().filter(|(parent, _)| *parent == index).map(|(_, n)| n).sum();
        Some((out_of_parts(self.parents[index]), letters))
    }
}

/// A long quotation or list may hold most of the text, and is still only a part of the article.
fn out_of_parts(mut element: ElementRef<'_>) -> ElementRef<'_> {
    const PARTS: &[&str] =
        &["blockquote", "dd", "details", "dl", "dt", "figure", "li", "ol", "section", "ul"];
    while PARTS.contains(&element.value().name())
        && let Some(parent) = element.parent().and_then(ElementRef::wrap)
        && !matches!(parent.value().name(), "body" | "html")
    {
        element = parent;
    }
    element
}

/// The first of the [`ARTICLE_SELECTORS`] that matches anything in the page (`""` when none does), and
/// selectors that find exactly this element, best first: none when it is the first match already.
pub(super) fn selectors(html: &Html, element: ElementRef<'_>) -> (&'static str, Vec<String>) {
    let first = ARTICLE_SELECTORS
        .iter()
        .zip(MARKS.iter())
        .find_map(|(selector, mark)| Some((*selector, html.select(mark).next()?)));
    let (marked_by, first) = first.map_or(("", None), |(by, first)| (by, Some(first)));
    if first == Some(element) {
        return (marked_by, Vec::new());
    }
    let mut found = names(html, element);
    if found.is_empty() {
        found.push(path(html, element));
    }
    (marked_by, found)
}

/// The element's id and its classes, those that no other element of the page has.
fn names(html: &Html, element: ElementRef<'_>) -> Vec<String> {
    let value = element.value();
    if value.name() == "body" {
        return vec!["body".into()];
    }
    let id = value.id().filter(|id| is_plain(id)).map(|id| format!("#{id}"));
    let classes = value.attr("class").unwrap_or_default().split_ascii_whitespace();
    let classes =
        classes.filter(|class| is_plain(class)).map(|class| format!("{}.{class}", value.name()));
    id.into_iter()
        .chain(classes)
        .filter(|selector| {
            Selector::parse(selector).is_ok_and(|selector| {
                let mut found = html.select(&selector);
                found.next() == Some(element) && found.next().is_none()
            })
        })
        .collect()
}

/// The way to the element from the nearest one above it that has a name of its own.
fn path(html: &Html, element: ElementRef<'_>) -> String {
    let mut way = Vec::new();
    let mut at = element;
    loop {
        if let Some(name) = names(html, at).into_iter().next() {
            way.push(name);
            break;
        }
        let name = at.value().name();
        let before = at.prev_siblings().filter_map(ElementRef::wrap);
        let nth = 1 + before.filter(|sibling| sibling.value().name() == name).count();
        way.push(format!("{name}:nth-of-type({nth})"));
        let Some(parent) = at.parent().and_then(ElementRef::wrap) else { break };
        at = parent;
    }
    way.reverse();
    way.join(" > ")
}

/// Whether a name can stand in a selector as it is.
fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}
