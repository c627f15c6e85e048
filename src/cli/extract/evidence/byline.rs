//! Authors, by what is printed: bylines, and lines that name an author.

use crate::{
    cli::extract::{
        dom::{Step, Walk, collapse, text_of},
        head::has_rel,
        kind::{FOREIGN, is_one_of},
        tree::{Element, ElementRef},
    },
    engine::{address, article::Author},
};
use html5ever::local_name;

/// The author that an element names, if it is a byline.
pub(in super::super) fn author(element: ElementRef<'_>) -> Option<Author> {
    let value = element.value();
    let is_byline = is_byline(element);
    let is_meta = || {
        let ends =
            |class: &str| ["-meta", "__meta", "-info"].iter().any(|end| class.ends_with(end));
        value.classes().any(|class| class == "meta" || ends(class))
    };
    if !is_byline && (!is_meta() || has_byline(element)) {
        return None;
    }
    let text = match value.attr("content") {
        Some(content) => collapse(content),
        None => text_of(element, FOREIGN),
    };
    let clean = || clean_author(&text).filter(|_| is_byline || introduced(&text).is_some());
    let name = named_within(&text).or_else(clean)?;
    Some(Author { url: page_of(element, &name).unwrap_or_default(), name })
}

fn is_byline(element: ElementRef<'_>) -> bool {
    let value = element.value();
    value.attr("itemprop") == Some("author")
        || (is_one_of!(value.name(), "a") && (has_rel(element, "author") || leads_to_author(value)))
        || value.classes().any(is_byline_class)
}

/// Tells whether a byline stands in an element, which then speaks for itself.
fn has_byline(element: ElementRef<'_>) -> bool {
    Walk::new(element, FOREIGN).any(|step| match step {
        Step::Open(inner) => inner != element && is_byline(inner),
        _ => false,
    })
}

/// The author that a link in an element names: the one into a folder of authors, else the first.
pub(in super::super) fn linked(element: ElementRef<'_>) -> Option<Author> {
    let links = Walk::new(element, FOREIGN).filter_map(|step| match step {
        Step::Open(link) if is_one_of!(link.value().name(), "a") => Some(link),
        _ => None,
    });
    let mut links: Vec<ElementRef<'_>> = links.collect();
    links.sort_by_key(|link| !leads_to_author(link.value()));
    let link = links.into_iter().next()?;
    let name = clean_author(&text_of(link, FOREIGN))?;
    let url = link.value().attr("href").unwrap_or_default().trim().to_owned();
    Some(Author { name, url })
}

/// The author that an element names in strong letters, as where a line about them follows.
pub(in super::super) fn strong(element: ElementRef<'_>) -> Option<Author> {
    let mut inner = Walk::new(element, FOREIGN).filter_map(|step| match step {
        Step::Open(inner) if is_one_of!(inner.value().name(), "b" "strong") => Some(inner),
        _ => None,
    });
    let name = clean_author(&text_of(inner.next()?, FOREIGN))?;
    Some(Author { name, url: String::new() })
}

/// The name in a line that says more: `Posted on April 6, 2014 by Ada King in Money`.
pub(in super::super) fn named_within(line: &str) -> Option<String> {
    const WORDS: &[&str] =
        &[" by ", " von ", " par ", " por ", " door ", " av ", " af ", " przez "];
    const ENDS: &[char] = &['·', '|', '•', '—', '–', ',', '.', ':', '(', '/', '-'];
    let has_number = line.chars().any(|c| c.is_ascii_digit());
    let rest = WORDS.iter().find_map(|word| Some(&line[line.find(word)? + word.len()..]));
    let rest = rest.filter(|_| has_number)?;
    let name = rest.split(ENDS).next()?.split(" in ").next()?.split(" on ").next()?.trim();
    is_name(name).then(|| name.to_owned())
}

/// The name in a short line that is introduced: `By Ada King`.
pub(in super::super) fn introduced_line(line: &str) -> Option<String> {
    let name = introduced(line)?.trim();
    is_name(name).then(|| name.to_owned())
}

/// Tells whether it looks like a name: a few words that begin with capitals, where there are such,
/// and no figures.
fn is_name(text: &str) -> bool {
    let words = text.split_whitespace();
    let small = words.clone().filter(|word| word.starts_with(char::is_lowercase)).count();
    let count = words.count();
    (1..=4).contains(&count)
        && small * 2 <= count
        && !text.starts_with(char::is_lowercase)
        && !text.chars().any(char::is_numeric)
        && text.chars().any(char::is_alphabetic)
}

/// Tells whether a link leads into a folder of authors.
fn leads_to_author(link: &Element) -> bool {
    let path = link.attr("href").map(address::key).unwrap_or_default();
    let folder = path.rsplit('/').nth(1).unwrap_or_default();
    matches!(folder, "author" | "authors")
}

/// Address of the link that a byline is, or that is the name in it.
fn page_of(byline: ElementRef<'_>, name: &str) -> Option<String> {
    let href = |element: ElementRef<'_>| {
        let is_link = is_one_of!(element.value().name(), "a");
        let href = element.value().attr("href").filter(|href| is_link && !href.is_empty())?;
        (element == byline || text_of(element, FOREIGN) == name).then(|| href.trim().to_owned())
    };
    Walk::new(byline, FOREIGN).find_map(|step| match step {
        Step::Open(element) => href(element),
        _ => None,
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
    "written by:",
    "written by",
    "posted by",
    "published by",
    "by",
    "author:",
    "authors:",
    "von",
    "autor:",
    "autorin:",
    "geschrieben von",
    "par",
    "auteur :",
    "por",
    "di",
    "av",
    "af",
    "od",
    "przez",
    "від",
    "автор:",
    "文章作者:",
    "作者：",
    "作者:",
    "door",
    "著者：",
    "著者:",
    "文：",
    "文:",
];

/// The name in a byline such as `By Ada King · May 3, 2024`; `None` when none is found.
pub(in super::super) fn clean_author(byline: &str) -> Option<String> {
    if byline.contains("://") {
        return None;
    }
    let has_number = |piece: &&str| {
        piece.split_whitespace().any(|word| {
            let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
            let is_figure = |c: char| c.is_ascii_digit() || c.is_ascii_punctuation();
            !word.is_empty() && word.chars().all(is_figure)
        })
    };
    let piece = byline
        .split(['·', '|', '•', '—', '–', '/'])
        .map(|piece| piece.split(" on behalf of ").next().unwrap_or_default())
        // `By Ada King, 3 May 2024` is two, `Ada King, Tom Adeyemi` is one.
        .flat_map(|piece| piece.split(if has_number(&piece) { ',' } else { '\n' }))
        .map(str::trim)
        .find(|piece| !piece.is_empty() && !has_number(piece))?;
    let mut name = introduced(piece).unwrap_or(piece);
    // `Ada King on Saturday, May 3`: the words before a day.
    for word in [" on ", " am ", " le ", " el ", " em ", " il ", " den ", " dne "] {
        let before = name.split(word).next().filter(|_| has_number(&byline));
        name = before.unwrap_or(name);
    }
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '@'));
    let is_name = !name.is_empty() && name.chars().count() <= 60;
    is_name.then(|| name.into())
}

/// Returns the name behind the words that introduce it, when the line begins with such.
fn introduced(line: &str) -> Option<&str> {
    INTRODUCTIONS.iter().find_map(|word| after(line, word))
}

/// Returns the rest of a line behind an introduction, when it begins with it.
fn after<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let head = line.get(..word.len())?;
    if !head.chars().flat_map(char::to_lowercase).eq(word.chars()) {
        return None;
    }
    let rest = &line[head.len()..];
    (rest.starts_with(char::is_whitespace) || word.ends_with([':', '：'])).then_some(rest)
}

/// The name in a line of its own: `Author: Ada King`.
pub(in super::super) fn author_line(line: &str) -> Option<String> {
    const MARKS: &[&str] = &["author:", "autor:", "autorin:", "written by", "著者：", "著者:"];
    let is_short = line.chars().nth(60).is_none();
    let is_marked = || MARKS.iter().any(|mark| after(line, mark).is_some());
    (is_short && is_marked()).then(|| clean_author(line)).flatten()
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
        check("Ada King, Tom Adeyemi", Some("Ada King, Tom Adeyemi"));
        check("By Ines Falk, 11 February 2023", Some("Ines Falk"));
        check("the8472 | 5 min read", Some("the8472"));
        check("著者：山田太郎", Some("山田太郎"));
        check("Written by: Ada King", Some("Ada King"));
        check("Par Anne Roux le samedi, mars 5 2011", Some("Anne Roux"));
        check("Anne le Roux", Some("Anne le Roux"));
        check("文章作者: 王伟", Some("王伟"));
        check("15:33", None);
        check("3 May 2024", None);
        check("https://e.example/people", None);
        check("", None);
    }

    #[test]
    fn names_in_lines() {
        for (line, expected) in [
            ("Posted on April 6, 2014 by Ada King in Money", Some("Ada King")),
            ("was published on August 16, 2013 by Ada King.", Some("Ada King")),
            ("6. April 2014 von Änne Groß | Hafen", Some("Änne Groß")),
            ("April 6, 2014 by the sea", None),
            ("Sorted by Date", None),
        ] {
            assert_eq!(named_within(line).as_deref(), expected, "{line}");
        }
        assert_eq!(introduced_line("By Ada King").as_deref(), Some("Ada King"));
        assert_eq!(introduced_line("By the sea"), None);
    }
}
