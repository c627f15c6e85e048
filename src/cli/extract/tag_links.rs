//! Tags that a page prints with its article: links that say so, links in lists that say so, and links
//! into the folders where sites keep the pages of their tags.

use super::{
    dom::{Step, Walk, letters, text_of},
    head::has_rel,
    kind::{FOREIGN, Kinds, NOT_THE_PAGE, is_one_of},
    tree::{Element, ElementRef, Id, Page},
};
use crate::engine::{address, page::TAG_LINKS, tag::TagPattern};
use html5ever::local_name;
use std::{iter, sync::LazyLock};

/// A tag as a page prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagLink {
    /// As printed, without `#`.
    pub name: String,
    /// As written; empty where the tag is printed as text.
    pub href: String,
    /// Tells whether the link or its list says that it leads to a tag. If not, its address looks
    /// like it.
    pub is_marked: bool,
}

/// Names of folders in which sites keep the pages of their tags.
const TAG_FOLDERS: &[&str] = &[
    "categories",
    "category",
    "categoria",
    "categorias",
    "categorie",
    "etiqueta",
    "etiquetas",
    "hashtag",
    "hashtags",
    "keyword",
    "keywords",
    "kategorie",
    "label",
    "labels",
    "mots-cles",
    "schlagwort",
    "schlagworte",
    "tag",
    "tagged",
    "tags",
    "topic",
    "topics",
];

/// Longest name of a tag, in characters.
const NAME_CHARS: usize = 60;

/// Most letters beside the links of a list: its label, such as "Filed under".
const LABEL_LETTERS: usize = 16;

/// The tags in `around`, the frame of an article whose text is in `place`, in the page's order.
pub(super) fn read(around: ElementRef<'_>, place: ElementRef<'_>) -> Vec<TagLink> {
    let own: Vec<Id> = above(place).map(ElementRef::id).collect();
    let found = find(around, FOREIGN, &own);
    if found.iter().any(|link| !link.href.contains("categor")) {
        return found;
    }
    // Some themes print them in an aside or a navigation of the article.
    let is_article = |it: &ElementRef<'_>| {
        is_one_of!(it.value().name(), "article")
            || it.value().classes().any(|class| matches!(class, "h-entry" | "hentry"))
    };
    let article = above(place).find(is_article);
    let whole = article.map_or_else(Vec::new, |article| find(article, NOT_THE_PAGE, &own));
    if whole.len() > found.len() { whole } else { found }
}

/// The tags in an element that stands beside the article.
pub(super) fn within(element: ElementRef<'_>) -> Vec<TagLink> {
    find(element, NOT_THE_PAGE, &[])
}

/// The tags that elements of ours name.
pub(super) fn given(page: &Page) -> Vec<String> {
    let mut names = Vec::new();
    for step in page.root().into_iter().flat_map(|root| Walk::new(root, 0)) {
        let Step::Open(element) = step else { continue };
        if &**element.value().name() == "afterword-tags" {
            let given = element.value().attr("tags").unwrap_or_default();
            names.extend(given.split(',').filter_map(name).map(str::to_owned));
        }
    }
    names
}

/// An element and those around it.
fn above(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    iter::successors(Some(element), |element| element.parent())
}

/// The tags in an element, but for those of other articles in it: all that are not of `own`.
fn find(element: ElementRef<'_>, skip: Kinds, own: &[Id]) -> Vec<TagLink> {
    let mut found = Vec::new();
    let mut other = None;
    for step in Walk::new(element, skip) {
        match step {
            Step::Open(inner) if other.is_none() => {
                let is_article = is_one_of!(inner.value().name(), "article");
                if is_article && !own.is_empty() && !own.contains(&inner.id()) {
                    other = Some(inner.id());
                }
                found.extend(link(inner));
                found.extend(texts(inner));
            }
            Step::Close(inner) if other == Some(inner.id()) => other = None,
            _ => {}
        }
    }
    found
}

/// A link to a tag.
fn link(element: ElementRef<'_>) -> Option<TagLink> {
    let is_link = is_one_of!(element.value().name(), "a");
    let href = element.value().attr("href").filter(|_| is_link)?.trim();
    let key = address::key(href);
    let mut folders = key.rsplit('/');
    let (last, folder) = (folders.next()?, folders.next().unwrap_or_default());
    let is_said = has_rel(element, "tag");
    // The list of all tags is none, but for a place on it.
    let is_all = TAG_FOLDERS.contains(&last) && !href.contains(['#', '?']);
    let is_marked = is_said || !is_all && is_listed_as_tag(element);
    if !is_marked && !TAG_FOLDERS.contains(&folder) {
        return None;
    }
    let text = text_of(element, FOREIGN);
    let name = name(&text)?;
    let looks_like_one =
        || TagPattern::infer(name, &name.to_lowercase(), href).is_some() || is_in_list(element);
    (is_marked || looks_like_one()).then(|| TagLink {
        name: name.into(),
        href: href.into(),
        is_marked,
    })
}

/// Tags that a theme prints as text, without links.
fn texts(element: ElementRef<'_>) -> Vec<TagLink> {
    let value = element.value();
    let is_one = value.classes().any(|class| matches!(class, "md-tag" | "quarto-category"));
    let are_many = value.attr("itemprop") == Some("keywords");
    if !(is_one || are_many) || value.attr("href").is_some() {
        return Vec::new();
    }
    let links = || Walk::new(element, NOT_THE_PAGE).any(|step| is_open_link(&step));
    if are_many && links() {
        return Vec::new();
    }
    let text = text_of(element, FOREIGN);
    let names = text.split_once(':').map_or(&*text, |(_, names)| names).split(',');
    let link = |name: &str| TagLink { name: name.into(), href: String::new(), is_marked: true };
    names.filter_map(name).map(link).collect()
}

fn is_open_link(step: &Step<'_>) -> bool {
    matches!(step, Step::Open(element) if is_one_of!(element.value().name(), "a"))
}

/// The name that a link shows, if it can be one.
fn name(text: &str) -> Option<&str> {
    let is_mark = |c: char| matches!(c, '#' | '＃' | ',' | '，' | '、' | '·' | '•' | ' ');
    let name = text.trim_matches(is_mark);
    (!name.is_empty() && name.chars().count() <= NAME_CHARS).then_some(name)
}

/// Tells whether hardly anything but links stands beside a link: it is no part of a sentence.
fn is_in_list(element: ElementRef<'_>) -> bool {
    let Some(parent) = element.parent() else { return false };
    let (mut beside, mut open) = (0, 0);
    for step in Walk::new(parent, NOT_THE_PAGE) {
        match step {
            Step::Open(inner) => open += usize::from(is_one_of!(inner.value().name(), "a")),
            Step::Close(inner) => open -= usize::from(is_one_of!(inner.value().name(), "a")),
            Step::Text(text, _) if open == 0 => beside += letters(text),
            Step::Text(..) => {}
        }
        if beside > LABEL_LETTERS {
            return false;
        }
    }
    true
}

/// The [`TAG_LINKS`], read: of each the conditions on the link, its parent and so on.
static RULES: LazyLock<Vec<Vec<Condition>>> = LazyLock::new(|| {
    let rules = TAG_LINKS.split(',');
    rules.map(|rule| rule.split('>').rev().map(Condition::parse).collect()).collect()
});

/// A condition on an element: `name`, `*`, `[attribute~=word]` or `[attribute*=part]`.
struct Condition {
    name: &'static str,
    attribute: Option<(&'static str, bool, &'static str)>,
}

impl Condition {
    fn parse(text: &'static str) -> Self {
        let (name, rest) = text.split_once('[').unwrap_or((text, ""));
        let test = rest.trim_end_matches(']').split_once('=');
        let attribute = test.map(|(attribute, value)| match attribute.strip_suffix('~') {
            Some(attribute) => (attribute, true, value),
            None => (attribute.trim_end_matches('*'), false, value),
        });
        Self { name, attribute }
    }

    fn holds(&self, element: &Element) -> bool {
        let is_named = matches!(self.name, "" | "*") || **element.name() == *self.name;
        is_named
            && self.attribute.is_none_or(|(attribute, is_word, value)| {
                let given = element.attr(attribute).unwrap_or_default();
                match is_word {
                    true => given.split_ascii_whitespace().any(|word| word == value),
                    false => given.contains(value),
                }
            })
    }
}

/// Tells whether a link is one of the [`TAG_LINKS`].
fn is_listed_as_tag(link: ElementRef<'_>) -> bool {
    RULES.iter().any(|rule| {
        let mut elements = above(link);
        rule.iter().all(|it| elements.next().is_some_and(|element| it.holds(element.value())))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::extract::dom;

    /// The page prints these tags: names, and where they lead.
    fn check(html: &str, expected: &[(&str, &str)]) {
        let page = dom::parse(&format!("<main><article><p>Text</p>{html}</article></main>"));
        let find = |name: &str| {
            let steps = Walk::new(page.root().expect("a root"), 0);
            let mut opened = steps.filter_map(|step| match step {
                Step::Open(element) => Some(element),
                _ => None,
            });
            opened.find(|element| **element.value().name() == *name).expect("an element")
        };
        let found = read(find("main"), find("article"));
        let found: Vec<_> = found.iter().map(|link| (&*link.name, &*link.href)).collect();
        assert_eq!(found, expected, "{html}");
    }

    #[test]
    fn lists_of_themes() {
        check(
            "<footer><ul class=post-tags><li><a href=/t/ganghou/>港口</a></li></ul></footer>",
            &[("港口", "/t/ganghou/")],
        );
        check("<ul class=tags_x1><li><a href=/x/gold>Gold</a></ul>", &[("Gold", "/x/gold")]);
        check(
            "<p class=tags><a href=/?q=a>#a</a>, <a href=/?q=b>#b</a></p>",
            &[("a", "/?q=a"), ("b", "/?q=b")],
        );
        check("<ul class=meta><li><a class=post-tag href=/x/a>a</a></ul>", &[("a", "/x/a")]);
        check(
            "<div class=field-tags><div><div><a href=/term/3>harbour</a></div></div></div>",
            &[("harbour", "/term/3")],
        );
        check("<aside><nav><a rel=tag href=/c/x>X</a></nav></aside>", &[("X", "/c/x")]);
        check(
            "<div><span>Filed:</span> <a href=/categories/1-Hafen>Hafen</a></div>",
            &[("Hafen", "/categories/1-Hafen")],
        );
        check(
            "<span itemprop=keywords>Tags: hafen, Kisten</span>",
            &[("hafen", ""), ("Kisten", "")],
        );
    }

    #[test]
    fn other_links_are_none() {
        check("<p>All that we have <a href=/tags/gold/>written about metal</a> this year</p>", &[]);
        check("<div class=stage><a href=/a>A</a></div>", &[]);
        check("<div class=tags><a href=/tags/>All tags</a></div>", &[]);
        check("<article><a rel=tag href=/tags/other/>other</a></article>", &[]);
        check("<div class=tags><div><div><div><a href=/a>A</a></div></div></div></div>", &[]);
    }
}
