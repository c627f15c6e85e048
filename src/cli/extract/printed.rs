//! What a page prints around its article: byline, date, tags.

use super::{
    dom::{Step, Walk, text_of},
    evidence::{Dated, Source, byline, lines},
    kind::{FOREIGN, NOT_THE_PAGE, is_one_of},
    tag_links::{self, TagLink},
    tree::{Element, ElementRef},
};
use crate::engine::article::Author;
use html5ever::local_name;

/// What a page prints around its article, in the page's order.
#[derive(Default)]
pub(super) struct Printed {
    /// With their pages, as written.
    pub(super) authors: Vec<Author>,
    /// Authors that lines above the text name.
    pub(super) lines: Vec<String>,
    pub(super) dates: Vec<Dated>,
    pub(super) tags: Vec<TagLink>,
}

/// Reads it off the `article` or `main` that `place` stands in, where there is one. `lang` is the
/// language of the page.
pub(super) fn read(body: ElementRef<'_>, place: ElementRef<'_>, lang: &str) -> Printed {
    let mut printed = Printed::default();
    let around = frame(body, place);
    for step in Walk::new(around, FOREIGN) {
        if let Step::Open(element) = step {
            printed.dates.extend(day(element, lang));
            printed.authors.extend(byline::author(element));
        }
    }
    let read = lines::read(around, lang, false);
    printed.dates.extend(read.dates);
    printed.lines = read.authors;
    printed.tags = tag_links::read(around, place);
    printed.take_outside(body, lang);
    printed
}

impl Printed {
    /// Reads what stands outside of the article, in places where a few systems print it: MkDocs
    /// Material in a list beside it, others in a header above.
    fn take_outside(&mut self, body: ElementRef<'_>, lang: &str) {
        let (has_date, has_author) = (!self.dates.is_empty(), !self.authors.is_empty());
        for step in Walk::new(body, NOT_THE_PAGE) {
            let Step::Open(element) = step else { continue };
            let is = |class: &str| element.value().classes().any(|known| known == class);
            if is("md-post__meta") || is("ablog__postcard") {
                self.tags.splice(0..0, tag_links::within(element));
            }
            if !has_author && (is("md-profile__description") || is("ablog__postcard")) {
                self.authors.extend(byline::linked(element).or_else(|| byline::strong(element)));
            }
            if !has_date && is("ablog__postcard") {
                let text = text_of(element, FOREIGN);
                self.dates.extend(Dated::read(Source::DateClass, &text, lang));
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
            let read = lines::read(body, lang, true);
            self.dates = read.dates;
            self.lines.extend(read.authors);
        }
    }
}

/// The outermost element around the text that holds an article with its header and footer, else the
/// body.
pub(super) fn frame<'a>(body: ElementRef<'a>, place: ElementRef<'a>) -> ElementRef<'a> {
    std::iter::successors(Some(place), |element| element.parent())
        .filter(|element| is_frame(element.value()))
        .last()
        .unwrap_or(body)
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
