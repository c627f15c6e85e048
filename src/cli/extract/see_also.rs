//! Lists of other articles that a page names: "See also:" with titles in the same paragraph or in a list below, in any of
//! our languages; and what elements of ours name.

use super::{
    dom::{Step, Walk, collapse, text_of},
    kind::{BLOCK, NOT_THE_PAGE, is_one_of},
    tree::{ElementRef, Page},
};
use crate::engine::article::{Named, SeeAlso};
use html5ever::local_name;
use std::{collections::HashSet, sync::LazyLock};

/// The words before such a list, [bare].
static LEADS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = include_str!("leads.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| line.split('|')).map(bare).filter(|lead| !lead.is_empty()).collect()
});

/// Longest words before a list, in characters, with their marks.
const LEAD_CHARS: usize = 48;

/// Longest title that is looked for, in characters.
const NAME_CHARS: usize = 300;

/// Most items that are read of a list: more are a directory.
const ITEMS: usize = 24;

/// What ends the words before a list, where something follows in the same line.
const MARKS: [char; 4] = [':', '：', '】', '］'];

/// What parts titles in one line. No bar: behind that stands the site's name.
const BETWEEN: [char; 4] = [';', '；', '•', '·'];

/// The lists in an article's text, in its order.
pub(super) fn find(element: ElementRef<'_>) -> Vec<SeeAlso> {
    let steps = Walk::new(element, NOT_THE_PAGE);
    let blocks = steps.filter_map(|step| match step {
        Step::Open(element) if may_lead(element) => Some(element),
        _ => None,
    });
    blocks.filter_map(list).collect()
}

/// What the elements `afterword-see-also` of a page name, each once, as a list; and whether its script tag asks for the
/// lists in its text.
pub(super) fn asked(page: &Page) -> (Vec<SeeAlso>, bool) {
    let mut items: Vec<Named> = Vec::new();
    let mut wants_lists = false;
    for step in page.root().into_iter().flat_map(|root| Walk::new(root, 0)) {
        let Step::Open(element) = step else { continue };
        let attr = |name| element.value().attr(name).unwrap_or_default();
        if is_one_of!(element.value().name(), "script") {
            wants_lists |= matches!(attr("data-see-also").trim(), "links" | "cards");
        }
        if &**element.value().name() != "afterword-see-also" {
            continue;
        }
        let titles = names(attr("titles")).map(|name| Named { name, ..Named::default() });
        let addresses =
            names(attr("addresses")).map(|name| Named { href: name.clone(), name, key: None });
        for item in titles.chain(addresses) {
            if !items.contains(&item) {
                items.push(item);
            }
        }
    }
    let list = (!items.is_empty()).then(|| SeeAlso { lead: String::new(), items });
    (list.into_iter().collect(), wants_lists)
}

/// The titles or addresses that an attribute of ours names.
pub fn names(attribute: &str) -> impl Iterator<Item = String> {
    attribute.split('|').map(collapse).filter(|name| !name.is_empty())
}

/// The lists in a plain text: a line each.
pub fn find_in_text(text: &str) -> Vec<SeeAlso> {
    let list = |text: &str| {
        let line = Line { text: collapse(text), ..Line::default() };
        let lead = lead(&line).filter(|lead| *lead < line.text.len())?;
        let items = line.items(lead);
        let lead = line.text[..lead].trim().to_owned();
        (!items.is_empty()).then_some(SeeAlso { lead, items })
    };
    text.lines().filter_map(list).collect()
}

/// Whether an element is one that a list can begin with: a heading, a paragraph or the like that holds no other block.
fn may_lead(element: ElementRef<'_>) -> bool {
    let value = element.value();
    is_one_of!(value.name(), "p" "h1" "h2" "h3" "h4" "h5" "h6" "div" "dt" "summary")
        && !element.children().any(|child| child.value().is(BLOCK))
}

/// The list that begins with this element.
fn list(element: ElementRef<'_>) -> Option<SeeAlso> {
    let lines = lines(element)?;
    let first = &lines[0];
    let end = lead(first)?;
    let lead = first.text[..end].trim().to_owned();
    let mut items: Vec<Named> = lines[1..].iter().flat_map(|line| line.items(0)).collect();
    items.splice(0..0, first.items(end));
    if items.is_empty() {
        let next = element.siblings_after().next()?;
        if !is_one_of!(next.value().name(), "ul" "ol") {
            return None;
        }
        let points = next.children().filter(|child| is_one_of!(child.value().name(), "li"));
        items = points.filter_map(point).collect();
    }
    items.truncate(ITEMS);
    (!items.is_empty()).then_some(SeeAlso { lead, items })
}

/// What a point of a list names: the link in it, or all of it.
fn point(point: ElementRef<'_>) -> Option<Named> {
    let mut lines = lines(point)?;
    let line = lines.swap_remove(0);
    match line.links.into_iter().next() {
        Some(link) => Some(link),
        None => named(&line.text),
    }
}

/// What stands between two line breaks.
#[derive(Default)]
struct Line {
    /// White space collapsed.
    text: String,
    links: Vec<Named>,
    /// How much of the text is emphasised from its beginning on, in bytes.
    strong: usize,
}

/// The lines of an element that say anything; `None` when there is none, or the first is too long to be one of ours.
fn lines(element: ElementRef<'_>) -> Option<Vec<Line>> {
    let mut lines = Vec::new();
    let mut line = Line::default();
    let mut is_strong = 0;
    for step in Walk::new(element, NOT_THE_PAGE) {
        match step {
            Step::Text(text, _) => {
                let is_begun = !line.text.trim().is_empty();
                line.text.push_str(text);
                if is_strong > 0 && (!is_begun || line.strong > 0) {
                    line.strong = line.text.len();
                }
            }
            Step::Open(inner) if is_one_of!(inner.value().name(), "br") => {
                lines.push(std::mem::take(&mut line));
            }
            Step::Open(inner) => {
                is_strong += i32::from(is_emphasis(inner));
                let is_link = is_one_of!(inner.value().name(), "a");
                if let Some(href) = inner.value().attr("href").filter(|_| is_link) {
                    let (name, href) = (text_of(inner, NOT_THE_PAGE), href.trim().to_owned());
                    line.links.push(Named { name, href, key: None });
                }
            }
            Step::Close(inner) => is_strong -= i32::from(is_emphasis(inner)),
        }
    }
    lines.push(line);
    for line in &mut lines {
        line.strong = collapse(&line.text[..line.strong]).len();
        line.text = collapse(&line.text);
        line.links.retain(|link| !link.name.is_empty());
    }
    lines.retain(|line| !line.text.is_empty());
    (!lines.is_empty()).then_some(lines)
}

fn is_emphasis(element: ElementRef<'_>) -> bool {
    is_one_of!(element.value().name(), "b" "strong" "em" "i")
}

/// How long the words before a list are that a line begins with, in bytes, with their marks.
fn lead(line: &Line) -> Option<usize> {
    let text = line.text.as_str();
    let head = text.char_indices().nth(LEAD_CHARS).map_or(text, |(at, _)| &text[..at]);
    let is_lead = |end: usize| LEADS.contains(&bare(&text[..end])).then_some(end);
    let marked = head.char_indices().find(|(at, c)| *at > 0 && MARKS.contains(c));
    let marked = marked.and_then(|(at, c)| is_lead(at).map(|at| at + c.len_utf8()));
    let whole = || is_lead(text.len()).filter(|_| head.len() == text.len());
    let strong = || is_lead(line.strong).filter(|end| (1..=head.len()).contains(end));
    marked.or_else(whole).or_else(strong)
}

impl Line {
    /// What is named from that byte on: by links where there are any.
    fn items(&self, start: usize) -> Vec<Named> {
        match self.links.is_empty() {
            true => self.text[start..].split(BETWEEN).filter_map(named).collect(),
            false => self.links.clone(),
        }
    }
}

/// An item of that title, without what stands around it.
fn named(text: &str) -> Option<Named> {
    let is_around = |c: char| {
        c.is_whitespace()
            || matches!(c, ',' | '-' | '–' | '—' | '*' | '→' | '►' | '▶' | '»' | '«' | '"')
    };
    let name = text.trim_matches(is_around);
    let is_title =
        name.chars().any(char::is_alphanumeric) && name.chars().nth(NAME_CHARS).is_none();
    is_title.then(|| Named { name: name.into(), ..Named::default() })
}

/// A phrase in lower case without the marks around it.
fn bare(phrase: &str) -> String {
    phrase.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}
