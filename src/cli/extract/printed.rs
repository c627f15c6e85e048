//! What a page prints around its article: headline, byline, date, tags.

use super::{
    date,
    dom::{Step, Walk, collapse, text_of},
    furniture::is_foreign,
    head::has_rel,
};
use crate::engine::{address, article::Day, tag::TagPattern};
use scraper::{ElementRef, node::Element};

/// A link to the page of a tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagLink {
    /// As printed, without `#`.
    pub name: String,
    /// As written.
    pub href: String,
    /// Whether the link itself says that it leads to a tag. If not, its address looks like it.
    pub is_marked: bool,
}

/// What a page prints around its article, in the page's order.
#[derive(Default)]
pub(super) struct Printed {
    /// The texts of the `h1` elements.
    pub(super) headlines: Vec<String>,
    pub(super) authors: Vec<String>,
    pub(super) dates: Vec<Day>,
    pub(super) tags: Vec<TagLink>,
}

/// Reads it off the page around `place`: headlines anywhere, the rest only from the `article` or `main`
/// that the place stands in, where there is one.
pub(super) fn read(body: ElementRef<'_>, place: ElementRef<'_>) -> Printed {
    let mut printed = Printed::default();
    for step in Walk::new(body, is_foreign) {
        if let Step::Open(element) = step
            && element.value().name() == "h1"
        {
            printed
                .headlines
                .extend(Some(text_of(element, is_foreign)).filter(|it| !it.is_empty()));
        }
    }
    let around =
        std::iter::successors(Some(place), |element| element.parent().and_then(ElementRef::wrap))
            .filter(|element| is_frame(element.value()))
            .last()
            .unwrap_or(body);
    for step in Walk::new(around, is_foreign) {
        if let Step::Open(element) = step {
            printed.dates.extend(day(element));
            printed.tags.extend(tag(element));
            printed.authors.extend(author(element));
        }
    }
    printed
}

/// Elements that hold an article with its header and footer.
fn is_frame(element: &Element) -> bool {
    matches!(element.name(), "article" | "main")
        || element.attr("role") == Some("main")
        || element.classes().any(|class| matches!(class, "h-entry" | "hentry"))
}

fn day(element: ElementRef<'_>) -> Option<Day> {
    let value = element.value();
    let is_change =
        value.classes().any(|class| matches!(class, "updated" | "dt-updated" | "modified"))
            || value.attr("itemprop") == Some("dateModified");
    if is_change && !value.classes().any(|class| matches!(class, "published" | "dt-published")) {
        return None;
    }
    if value.name() == "time" {
        return match value.attr("datetime") {
            Some(written) => date::parse(written),
            None => date::parse(&text_of(element, is_foreign)),
        };
    }
    if value.attr("itemprop") == Some("datePublished") {
        return date::parse(value.attr("content").or(value.attr("datetime"))?);
    }
    None
}

/// Folders in which sites keep the pages of their tags.
const TAG_FOLDERS: &[&str] = &["categories", "category", "label", "tag", "tags", "topic", "topics"];

/// A link that says it leads to a tag, or that leads from a name into a folder of tags.
fn tag(element: ElementRef<'_>) -> Option<TagLink> {
    let href = element.value().attr("href").filter(|_| element.value().name() == "a")?.trim();
    let text = text_of(element, is_foreign);
    let name = text.trim_matches(|c: char| matches!(c, '#' | '＃' | ',' | ' '));
    if name.is_empty() || name.chars().count() > 60 {
        return None;
    }
    let is_marked = has_rel(element, "tag");
    let looks_like_one = || {
        let path = address::key(href);
        let folder = path.rsplit('/').nth(1).unwrap_or_default();
        TAG_FOLDERS.contains(&folder)
            && TagPattern::infer(name, &name.to_lowercase(), href).is_some()
    };
    (is_marked || looks_like_one()).then(|| TagLink {
        name: name.into(),
        href: href.into(),
        is_marked,
    })
}

fn author(element: ElementRef<'_>) -> Option<String> {
    let value = element.value();
    let is_byline = value.attr("itemprop") == Some("author")
        || (has_rel(element, "author") && value.name() == "a")
        || value.classes().any(is_byline_class);
    if !is_byline {
        return None;
    }
    clean_author(&match value.attr("content") {
        Some(content) => collapse(content),
        None => text_of(element, is_foreign),
    })
}

fn is_byline_class(class: &str) -> bool {
    const NOT: &[&str] = &["avatar", "bio", "box", "desc", "image", "img", "info", "photo", "pic"];
    let class = class.to_ascii_lowercase();
    (class == "byline" || class.starts_with("byline-") || class.contains("author"))
        && !class.split(['-', '_']).any(|word| NOT.contains(&word))
}

/// Words that introduce a name, in lower case.
const INTRODUCTIONS: &[&str] = &[
    "written by",
    "posted by",
    "published by",
    "by",
    "author:",
    "authors:",
    "von",
    "autor:",
    "autorin:",
    "par",
    "auteur :",
    "por",
    "di",
    "door",
    "著者：",
    "著者:",
    "文：",
    "文:",
];

/// The name in a byline such as `By Ada King · May 3, 2024`; `None` when none is found.
pub(super) fn clean_author(byline: &str) -> Option<String> {
    if byline.contains("://") {
        return None;
    }
    let is_number = |word: &str| {
        let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let piece = byline
        .split(['·', '|', '•', '—', '–', '/'])
        .map(|piece| piece.split(" on behalf of ").next().unwrap_or_default().trim())
        .find(|piece| !piece.is_empty() && !piece.split_whitespace().any(is_number))?;
    let name = INTRODUCTIONS.iter().find_map(|word| after(piece, word)).unwrap_or(piece);
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '@'));
    let is_name = !name.is_empty() && name.chars().count() <= 60;
    is_name.then(|| name.into())
}

/// What follows an introduction, when the line begins with it.
fn after<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let head = line.get(..word.len()).filter(|head| head.to_lowercase() == *word)?;
    let rest = &line[head.len()..];
    (rest.starts_with(char::is_whitespace) || word.ends_with([':', '：'])).then_some(rest)
}

/// The name in a line of its own: `Author: Ada King`.
pub(super) fn author_line(line: &str) -> Option<String> {
    const MARKS: &[&str] = &["author:", "autor:", "autorin:", "written by", "著者：", "著者:"];
    let is_marked = MARKS.iter().any(|mark| after(line, mark).is_some());
    (is_marked && line.chars().count() <= 60).then(|| clean_author(line)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(byline: &str, expected: Option<&str>) {
        assert_eq!(clean_author(byline).as_deref(), expected, "{byline}");
    }

    #[test]
    fn names_come_out_of_bylines() {
        check("By Ada King", Some("Ada King"));
        check("by  Ada King, ", Some("Ada King"));
        check("May 29, 2023 · Niko Matsakis on behalf of the compiler team", Some("Niko Matsakis"));
        check("Von Änne Groß | 3. Mai 2024", Some("Änne Groß"));
        check("Byron Lord", Some("Byron Lord"));
        check("Mara on behalf of the 2021 Edition Working Group", Some("Mara"));
        check("Boxy and the8472, 5 min read", None);
        check("the8472 | 5 min read", Some("the8472"));
        check("著者：山田太郎", Some("山田太郎"));
        check("May 3, 2024", None);
        check("https://e.example/people", None);
        check("", None);
    }
}
