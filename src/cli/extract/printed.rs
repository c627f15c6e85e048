//! What a page prints around its article: headline, byline, date, tags.

use super::{
    dom::{Step, Walk, collapse, text_of},
    evidence::{Dated, Source, heading, lines},
    head::has_rel,
    kind::{FOREIGN, NOT_THE_PAGE, is_one_of},
    tree::{Element, ElementRef},
};
use crate::engine::{address, article::Author, tag::TagPattern};
use html5ever::local_name;

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
    /// With their pages, as written.
    pub(super) authors: Vec<Author>,
    pub(super) dates: Vec<Dated>,
    pub(super) tags: Vec<TagLink>,
}

/// Reads it off the page around `place`: headlines anywhere, the rest only from the `article` or `main`
/// that the place stands in, where there is one. `lang` is the language of the page.
pub(super) fn read(body: ElementRef<'_>, place: ElementRef<'_>, lang: &str) -> Printed {
    let mut printed = Printed::default();
    for step in Walk::new(body, FOREIGN) {
        if let Step::Open(element) = step
            && is_one_of!(element.value().name(), "h1")
        {
            printed
                .headlines
                .extend(Some(heading::text(element, lang)).filter(|it| !it.is_empty()));
        }
    }
    let around = std::iter::successors(Some(place), |element| element.parent())
        .filter(|element| is_frame(element.value()))
        .last()
        .unwrap_or(body);
    for step in Walk::new(around, FOREIGN) {
        if let Step::Open(element) = step {
            printed.dates.extend(day(element, lang));
            printed.tags.extend(tag(element));
            printed.authors.extend(author(element));
        }
    }
    printed.dates.extend(lines::dates(around, lang, false));
    printed.take_outside(body, lang);
    printed
}

impl Printed {
    /// Reads what stands outside of the article, in places where a few systems print it: MkDocs Material in a list beside it,
    /// others in a header above.
    fn take_outside(&mut self, body: ElementRef<'_>, lang: &str) {
        let (has_date, has_author) = (!self.dates.is_empty(), !self.authors.is_empty());
        for step in Walk::new(body, NOT_THE_PAGE) {
            let Step::Open(element) = step else { continue };
            let is = |class: &str| element.value().classes().any(|known| known == class);
            if !has_author && is("md-profile__description") {
                let name = element.children().next().map(|child| text_of(child, FOREIGN));
                let name = name.and_then(|name| clean_author(&name));
                self.authors.extend(
                    name.map(|name| Author {
                        url: page_of(element, &name).unwrap_or_default(),
                        name,
                    }),
                );
            }
            if !has_date && is("md-post__meta") {
                let times = Walk::new(element, NOT_THE_PAGE).filter_map(|step| match step {
                    Step::Open(inner) => day(inner, lang),
                    _ => None,
                });
                self.dates.extend(times.take(1));
            }
        }
        if self.dates.is_empty() {
            self.dates = lines::dates(body, lang, true);
        }
    }
}

/// Elements that hold an article with its header and footer.
fn is_frame(element: &Element) -> bool {
    is_one_of!(element.name(), "article" "main")
        || element.attr("role") == Some("main")
        || element.classes().any(|class| matches!(class, "h-entry" | "hentry"))
}

/// The day that an element says for programs.
fn day(element: ElementRef<'_>, lang: &str) -> Option<Dated> {
    let value = element.value();
    let is_change =
        value.classes().any(|class| matches!(class, "updated" | "dt-updated" | "modified"))
            || value.attr("itemprop") == Some("dateModified");
    let is_published = value.classes().any(|class| {
        matches!(class, "published" | "dt-published" | "entry-date" | "date-published")
    }) || value.attr("itemprop") == Some("datePublished");
    if is_change && !is_published {
        return None;
    }
    let by = if is_published { Source::Published } else { Source::Time };
    let written = ["datetime", "content", "title", "value"].into_iter();
    let written = written.filter_map(|name| value.attr(name));
    if is_one_of!(value.name(), "time") {
        // What it says for programs, then what readers see of it.
        let mut read = written.take(1).filter_map(|written| Dated::read(by, written, lang));
        return read.next().or_else(|| Dated::read(by, &text_of(element, FOREIGN), lang));
    }
    let mut read = written.filter_map(|written| Dated::read(by, written, lang));
    is_published.then(|| read.next()).flatten()
}

/// Folders in which sites keep the pages of their tags.
const TAG_FOLDERS: &[&str] = &["categories", "category", "label", "tag", "tags", "topic", "topics"];

/// A link that says it leads to a tag, or that leads from a name into a folder of tags.
fn tag(element: ElementRef<'_>) -> Option<TagLink> {
    let is_link = is_one_of!(element.value().name(), "a");
    let href = element.value().attr("href").filter(|_| is_link)?.trim();
    let is_marked = has_rel(element, "tag");
    if !is_marked && !leads_to_tags(href) {
        return None;
    }
    let text = text_of(element, FOREIGN);
    let name = text.trim_matches(|c: char| matches!(c, '#' | '＃' | ',' | ' '));
    if name.is_empty() || name.chars().count() > 60 {
        return None;
    }
    let looks_like_one = || TagPattern::infer(name, &name.to_lowercase(), href).is_some();
    (is_marked || looks_like_one()).then(|| TagLink {
        name: name.into(),
        href: href.into(),
        is_marked,
    })
}

fn leads_to_tags(href: &str) -> bool {
    let path = address::key(href);
    let folder = path.rsplit('/').nth(1).unwrap_or_default();
    TAG_FOLDERS.contains(&folder)
}

fn author(element: ElementRef<'_>) -> Option<Author> {
    let value = element.value();
    let is_byline = value.attr("itemprop") == Some("author")
        || (is_one_of!(value.name(), "a")
            && (has_rel(element, "author") || leads_to_author(value)))
        || value.classes().any(is_byline_class);
    let is_meta = || value.classes().any(|class| class == "meta" || class.ends_with("-meta"));
    if !is_byline && !is_meta() {
        return None;
    }
    let text = match value.attr("content") {
        Some(content) => collapse(content),
        None => text_of(element, FOREIGN),
    };
    let name = clean_author(&text).filter(|_| is_byline || introduced(&text).is_some())?;
    Some(Author { url: page_of(element, &name).unwrap_or_default(), name })
}

/// Whether a link leads into a folder of authors.
fn leads_to_author(link: &Element) -> bool {
    let path = link.attr("href").map(address::key).unwrap_or_default();
    let folder = path.rsplit('/').nth(1).unwrap_or_default();
    matches!(folder, "author" | "authors")
}

/// Where the link leads that a byline is, or that is the name in it.
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
    let has_number = |piece: &&str| {
        piece.split_whitespace().any(|word| {
            let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let piece = byline
        .split(['·', '|', '•', '—', '–', '/'])
        .map(|piece| piece.split(" on behalf of ").next().unwrap_or_default())
        // `By Ada King, 3 May 2024` is two, `Ada King, Tom Adeyemi` is one.
        .flat_map(|piece| piece.split(if has_number(&piece) { ',' } else { '\n' }))
        .map(str::trim)
        .find(|piece| !piece.is_empty() && !has_number(piece))?;
    let name = introduced(piece).unwrap_or(piece);
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '@'));
    let is_name = !name.is_empty() && name.chars().count() <= 60;
    is_name.then(|| name.into())
}

/// What follows the words that introduce a name, when the line begins with such.
fn introduced(line: &str) -> Option<&str> {
    INTRODUCTIONS.iter().find_map(|word| after(line, word))
}

/// What follows an introduction, when the line begins with it.
fn after<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    let head = line.get(..word.len())?;
    if !head.chars().flat_map(char::to_lowercase).eq(word.chars()) {
        return None;
    }
    let rest = &line[head.len()..];
    (rest.starts_with(char::is_whitespace) || word.ends_with([':', '：'])).then_some(rest)
}

/// The name in a line of its own: `Author: Ada King`.
pub(super) fn author_line(line: &str) -> Option<String> {
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
        check("3 May 2024", None);
        check("https://e.example/people", None);
        check("", None);
    }
}
