//! Where the article's text stands in a page, and how a browser finds the same element.

use super::{
    dom::{Step, Walk},
    kind::{BLOCK, Kinds, NOT_THE_PAGE, is_one_of},
    tree::{Element, ElementRef, Id, Page},
};
use crate::engine::page::{ARTICLE_SELECTORS, densest};
use html5ever::local_name;
use std::{
    cell::LazyCell,
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};

/// Which of the [`ARTICLE_SELECTORS`] match an element: a binary digit each, the first the lowest.
pub(super) type Marks = u16;

/// The [`ARTICLE_SELECTORS`], read.
static MARKS: LazyLock<Vec<Mark>> =
    LazyLock::new(|| ARTICLE_SELECTORS.iter().map(|selector| Mark::parse(selector)).collect());

/// What a selector looks for.
enum Mark {
    Attribute(&'static str, &'static str),
    Class(&'static str),
    Name(&'static str),
}

impl Mark {
    /// Reads `[name=value]`, `.class` or `name`: there are no others.
    fn parse(selector: &'static str) -> Self {
        let attribute = selector.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        match (attribute.and_then(|rest| rest.split_once('=')), selector.strip_prefix('.')) {
            (Some((name, value)), _) => Self::Attribute(name, value),
            (None, Some(class)) => Self::Class(class),
            (None, None) => Self::Name(selector),
        }
    }

    fn matches(&self, element: &Element) -> bool {
        match self {
            Self::Attribute(name, value) => element.attr(name) == Some(value),
            Self::Class(class) => element.classes().any(|known| known == *class),
            Self::Name(name) => **element.name() == **name,
        }
    }
}

/// The marks of an element.
pub(super) fn marks_of(element: &Element) -> Marks {
    let is_bare = element.attrs().next().is_none();
    let may_match = |mark: &Mark| !is_bare || matches!(mark, Mark::Name(_));
    let marks = MARKS.iter().enumerate();
    let marks = marks.filter(|(_, mark)| may_match(mark) && mark.matches(element));
    marks.fold(0, |marks, (at, _)| marks | 1 << at)
}

/// Each of these marks, by its number in [`ARTICLE_SELECTORS`].
fn each(marks: Marks) -> impl Iterator<Item = usize> {
    (0..ARTICLE_SELECTORS.len()).filter(move |at| marks >> at & 1 == 1)
}

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
pub(super) fn find(body: ElementRef<'_>, skip: Kinds) -> Option<Place<'_>> {
    find_in(Survey::of(body, skip))
}

/// The same for pages whose text stands in lists, code or bare elements, whatever paragraphs there
/// are beside it.
pub(super) fn find_loose(body: ElementRef<'_>, skip: Kinds) -> Option<Place<'_>> {
    let mut survey = Survey::of(body, skip);
    survey.parents.clear();
    survey.paragraphs.clear();
    survey.add_loose_text(body, skip, &mut HashMap::new());
    find_in(survey)
}

fn find_in(survey: Survey<'_>) -> Option<Place<'_>> {
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
fn earlier(element: &ElementRef<'_>) -> std::cmp::Reverse<Id> {
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
    fn of(body: ElementRef<'a>, skip: Kinds) -> Self {
        let mut survey = Self {
            marked: vec![Vec::new(); ARTICLE_SELECTORS.len()],
            parents: vec![],
            paragraphs: vec![],
        };
        let mut open: Vec<(Id, usize, Option<usize>)> = Vec::new();
        let mut indices = HashMap::new();
        let mut read = 0;
        for step in Walk::new(body, skip) {
            match step {
                Step::Text(_, letters) => read += letters,
                Step::Open(element) => {
                    for at in each(element.value().marks) {
                        let nested = open.iter().any(|(_, _, mark)| *mark == Some(at));
                        if !nested {
                            open.push((element.id(), read, Some(at)));
                        }
                    }
                    if is_one_of!(element.value().name(), "p") {
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

    fn add(&mut self, paragraph: ElementRef<'a>, letters: usize, indices: &mut HashMap<Id, usize>) {
        let Some(parent) = paragraph.parent() else { return };
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
        skip: Kinds,
        indices: &mut HashMap<Id, usize>,
    ) {
        let mut blocks = vec![body];
        for step in Walk::new(body, skip) {
            match step {
                Step::Open(element) if element.value().is(BLOCK) => {
                    blocks.push(element);
                }
                Step::Close(element) if blocks.last() == Some(&element) && blocks.len() > 1 => {
                    blocks.pop();
                }
                Step::Text(_, letters) => {
                    let block = *blocks.last().unwrap_or(&body);
                    let index = *indices.entry(block.id()).or_insert_with(|| {
                        self.parents.push(block);
                        self.parents.len() - 1
                    });
                    self.paragraphs.push((index, letters));
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
    while is_one_of!(element.value().name(),
        "blockquote" "code" "dd" "details" "dl" "dt" "figure" "li" "ol" "pre" "section" "ul")
        && let Some(parent) = element.parent()
        && !is_one_of!(parent.value().name(), "body" "html")
    {
        element = parent;
    }
    element
}

/// The first of the [`ARTICLE_SELECTORS`] that matches anything in the page (`""` when none does), and
/// selectors that find exactly this element, best first: none when it is the first match already.
pub(super) fn selectors(page: &Page, element: ElementRef<'_>) -> (&'static str, Vec<String>) {
    let mut first = None;
    for found in elements(page) {
        if let Some(mark) = each(found.value().marks).next()
            && first.is_none_or(|(known, _)| mark < known)
        {
            first = Some((mark, found));
        }
    }
    let marked_by = first.map_or("", |(mark, _)| ARTICLE_SELECTORS[mark]);
    if first.is_some_and(|(_, first)| first == element) {
        return (marked_by, Vec::new());
    }
    let mut found = names(page, element);
    if found.is_empty() {
        found.push(path(page, element));
    }
    (marked_by, found)
}

/// The elements in the tree of the page, as a browser's `querySelectorAll` finds them.
fn elements(page: &Page) -> impl Iterator<Item = ElementRef<'_>> {
    let steps = page.root().into_iter().flat_map(|root| Walk::new(root, NOT_THE_PAGE));
    steps.filter_map(|step| match step {
        Step::Open(element) => Some(element),
        _ => None,
    })
}

/// The element's id and its classes, those that no other element of the page has.
fn names(page: &Page, element: ElementRef<'_>) -> Vec<String> {
    let value = element.value();
    let name = value.name();
    if *name == local_name!("body") {
        return vec!["body".into()];
    }
    let is_alone = |has: &dyn Fn(&Element) -> bool| {
        let mut found = elements(page).filter(|other| has(other.value()));
        found.next() == Some(element) && found.next().is_none()
    };
    let id = value.attr("id").filter(|id| is_plain(id));
    let id = id.filter(|id| is_alone(&|other| other.attr("id") == Some(id)));
    // Looked up once: an element may have as many classes as its author likes.
    let others: LazyCell<BTreeSet<&str>, _> = LazyCell::new(|| {
        let others =
            elements(page).filter(|other| *other != element && other.value().name() == name);
        others.flat_map(|other| other.value().classes()).collect()
    });
    let is_own = |class: &&str| is_plain(class) && is_plain(name) && !others.contains(class);
    let classes = value.classes().filter(is_own);
    let classes = classes.map(|class| format!("{name}.{class}"));
    id.map(|id| format!("#{id}")).into_iter().chain(classes).collect()
}

/// Longest way that is spelt out. What nests deeper is found by an element around it.
const STEPS: usize = 16;

/// The way to the element from the nearest one above it that has a name of its own.
fn path(page: &Page, element: ElementRef<'_>) -> String {
    let mut way = Vec::new();
    let mut at = element;
    loop {
        if let Some(name) = names(page, at).into_iter().next() {
            way.push(name);
            break;
        }
        let name = at.value().name();
        let before = at.siblings_before();
        let nth = 1 + before.filter(|sibling| sibling.value().name() == name).count();
        way.push(format!("{}:nth-of-type({nth})", escape(name)));
        let Some(parent) = at.parent() else { break };
        at = parent;
    }
    way.reverse();
    way.truncate(STEPS);
    way.join(" > ")
}

/// A name as it stands in a selector.
fn escape(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' | '\u{80}'.. => out.push(c),
            c => out.push_str(&format!("\\{:x} ", u32::from(c))),
        }
    }
    out
}

/// Whether a name can stand in a selector as it is.
fn is_plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}
