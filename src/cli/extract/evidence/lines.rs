//! Dates and names that are printed for readers alone: in elements whose class speaks of a date,
//! and in short lines above the text.

use super::{Dated, Source, byline, spelt};
use crate::cli::extract::{
    dom::{Step, Walk, collapse, text_of},
    kind::{BLOCK, FOREIGN, is_one_of},
    tree::{Element, ElementRef},
};
use html5ever::local_name;

/// Longest line that is a date with some words, in characters, and most letters of those words.
const LONGEST: usize = 120;
const WORDS: usize = 60;

/// A paragraph of so many letters is text, and no date above it follows.
const TEXT: usize = 160;

/// Most lines that are looked at.
const LINES: usize = 60;

/// Facts that lines name.
#[derive(Default)]
pub(in super::super) struct Lines {
    pub(in super::super) dates: Vec<Dated>,
    /// Names of authors.
    pub(in super::super) authors: Vec<String>,
}

/// Reads an element. Above the text all short lines are looked at; elsewhere, unless `only_above`,
/// what has a class.
pub(in super::super) fn read(element: ElementRef<'_>, lang: &str, only_above: bool) -> Lines {
    let found = Lines::default();
    let mut reader = Reader { lang, found, line: String::new(), heading: 0, lines: 0 };
    for step in Walk::new(element, FOREIGN) {
        if reader.lines > LINES && only_above {
            break;
        }
        reader.take(&step);
    }
    reader.found
}

struct Reader<'l> {
    lang: &'l str,
    found: Lines,
    line: String,
    /// Headings that are open: their dates are part of a title.
    heading: usize,
    /// Lines so far; more than [`LINES`] once the text has begun.
    lines: usize,
}

impl Reader<'_> {
    fn take(&mut self, step: &Step<'_>) {
        match *step {
            Step::Open(element) | Step::Close(element) => {
                let is_open = matches!(step, Step::Open(_));
                if element.value().is(BLOCK) || is_one_of!(element.value().name(), "br") {
                    self.end_line();
                } else {
                    // `<span>2020-12-01</span><span>2 min</span>` is two words.
                    self.line.push(' ');
                }
                if is_heading(element.value()) {
                    self.heading =
                        if is_open { self.heading + 1 } else { self.heading.saturating_sub(1) };
                }
                if is_open && element.value().classes().any(is_date_class) {
                    let text = text_of(element, FOREIGN);
                    self.find(&text, Source::DateClass);
                }
            }
            Step::Text(text, _) => self.line.push_str(text),
        }
    }

    fn end_line(&mut self) {
        if self.line.is_empty() {
            return;
        }
        let line = collapse(&std::mem::take(&mut self.line));
        if line.is_empty() || self.lines > LINES {
            return;
        }
        self.lines += 1;
        if line.chars().nth(TEXT).is_some() {
            self.lines = LINES + 1;
        } else if self.heading == 0 {
            self.find(&line, Source::Line);
            let name = byline::named_within(&line).or_else(|| byline::introduced_line(&line));
            self.found.authors.extend(name);
        }
    }

    fn find(&mut self, text: &str, by: Source) {
        if text.chars().nth(LONGEST).is_some() {
            return;
        }
        let found = spelt::find(text, self.lang).filter(|found| found.others_in(text) <= WORDS);
        self.found.dates.extend(found.and_then(|found| Dated::new(by, found.day)));
    }
}

fn is_heading(element: &Element) -> bool {
    is_one_of!(element.name(), "h1" "h2" "h3" "h4" "h5" "h6")
}

/// Tells whether a class speaks of the day of publication.
fn is_date_class(class: &str) -> bool {
    const DATES: &[&str] =
        &["created", "date", "dateline", "datetime", "posted", "postdate", "pubdate", "published"];
    const NOT: &[&str] = &["lastmod", "modified", "update", "updated"];
    let class = class.to_ascii_lowercase();
    let mut words = class.split(['-', '_']);
    words.clone().any(|word| DATES.contains(&word)) && !words.any(|word| NOT.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::extract::dom::parse;

    fn check(html: &str, expected: &[(&str, Source)]) {
        let page = parse(html);
        let found = read(page.root().expect("a page"), "en", false).dates;
        let found: Vec<(String, Source)> =
            found.iter().map(|dated| (dated.day.to_iso(), dated.by)).collect();
        let expected: Vec<(String, Source)> =
            expected.iter().map(|(day, by)| ((*day).to_owned(), *by)).collect();
        assert_eq!(found, expected, "{html}");
    }

    #[test]
    fn lines_above_the_text() {
        let text = "<p>The harbour office counts every crate, every sack and every barrel that waits for a ship, and \
            then it counts them all again, from the other end of the quay, whatever the weather is like.</p>";
        let day = "2014-04-06";
        check(&format!("<p>Posted on April 6, 2014</p>{text}"), &[(day, Source::Line)]);
        check(&format!("<h1>April 6, 2014</h1>{text}"), &[]);
        check(&format!("{text}<p>April 6, 2014</p>"), &[]);
        check(&format!("{text}<p class=post-date>April 6, 2014</p>"), &[(day, Source::DateClass)]);
        check(&format!("{text}<p class=date-modified>April 6, 2014</p>"), &[]);
        check(&format!("<i>2014-04-06<br>by Ada</i>{text}"), &[(day, Source::Line)]);
    }
}
