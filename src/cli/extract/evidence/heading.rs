//! The words of a heading, without what themes put into it.

use super::spelt;
use crate::cli::extract::{
    dom::{Step, Walk, collapse, text_of},
    kind::{FOREIGN, is_one_of},
    tree::ElementRef,
};
use html5ever::local_name;

/// Marks of links to a heading, and white space.
const ANCHORS: [char; 5] = ['¶', '#', '§', '🔗', '⚓'];

/// The text of a heading, without the link to itself and without a date set into it.
pub(in super::super) fn text(element: ElementRef<'_>, lang: &str) -> String {
    let mut out = String::new();
    // The element that is passed over at present, if any.
    let mut within = None;
    for step in Walk::new(element, FOREIGN) {
        match step {
            Step::Open(inner) if within.is_none() => {
                if inner != element && (is_anchor(inner) || is_date(inner, lang)) {
                    within = Some(inner);
                } else if is_one_of!(inner.value().name(), "br" "p" "div" "li") {
                    out.push(' ');
                }
            }
            Step::Close(inner) if within == Some(inner) => within = None,
            Step::Text(text, _) if within.is_none() => out.push_str(text),
            _ => {}
        }
    }
    without_anchor(&collapse(&out)).to_owned()
}

/// A heading's text without the mark of a link to it. `C#` keeps its own.
pub(in crate::cli) fn without_anchor(text: &str) -> &str {
    let end = text.trim_end_matches(|c: char| ANCHORS.contains(&c) || c.is_whitespace());
    let tail = &text[end.len()..];
    let is_mark = tail.starts_with(char::is_whitespace)
        || tail.contains(|c: char| ANCHORS.contains(&c) && c != '#');
    let text = if is_mark { end } else { text };
    let begin = text.trim_start_matches(|c: char| ANCHORS.contains(&c));
    let is_mark = begin.starts_with(char::is_whitespace) || !text.starts_with('#');
    if is_mark { begin.trim_start() } else { text }
}

/// Tells whether it is the link that themes put into headings, which leads to them.
fn is_anchor(element: ElementRef<'_>) -> bool {
    let value = element.value();
    let leads_here = || value.attr("href").is_some_and(|href| href.starts_with('#'));
    let says = || text_of(element, FOREIGN);
    is_one_of!(value.name(), "a")
        && leads_here()
        && (value
            .classes()
            .any(|class| matches!(class, "headerlink" | "hash-link" | "header-anchor"))
            || !says().chars().any(char::is_alphanumeric))
}

/// Tells whether it is a date and nothing else.
fn is_date(element: ElementRef<'_>, lang: &str) -> bool {
    if is_one_of!(element.value().name(), "time") {
        return true;
    }
    let text = text_of(element, FOREIGN);
    let is_short = text.chars().nth(40).is_none();
    is_short && spelt::find(&text, lang).is_some_and(|found| found.is_all_of(&text))
}

/// A heading without the date that it ends in.
pub(in super::super) fn without_date<'t>(text: &'t str, lang: &str) -> Option<&'t str> {
    let found = spelt::find(text, lang)?;
    let is_last = !text[found.end..].chars().any(char::is_alphanumeric);
    let before = text[..found.start].trim_end_matches(|c: char| !c.is_alphanumeric());
    (is_last && !before.is_empty()).then_some(before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::extract::dom::parse;

    fn heading(html: &str) -> String {
        let page = parse(&format!("<h1>{html}</h1>"));
        let root = page.root().expect("a page");
        let mut steps = Walk::new(root, 0);
        let found = steps.find_map(|step| match step {
            Step::Open(element) if is_one_of!(element.value().name(), "h1") => Some(element),
            _ => None,
        });
        text(found.expect("a heading"), "en")
    }

    #[test]
    fn anchors_and_dates_come_off_headings() {
        for (html, expected) in [
            ("Bonds<a class=headerlink href=#bonds>¶</a>", "Bonds"),
            ("Bonds <a href=#bonds aria-hidden=true>#</a>", "Bonds"),
            ("<a class=header-anchor href=#bonds>#</a> Bonds", "Bonds"),
            ("Bonds ¶", "Bonds"),
            ("Writing C#", "Writing C#"),
            ("#rust and others", "#rust and others"),
            ("Bonds <small>April 6, 2014</small>", "Bonds"),
            ("Bonds<br><span class=meta>2014-04-06</span>", "Bonds"),
            ("<a href=/bonds/>Bonds</a>", "Bonds"),
            ("What 2014-04-06 was like", "What 2014-04-06 was like"),
        ] {
            assert_eq!(heading(html), expected, "{html}");
        }
        assert_eq!(without_date("Bonds (2014-04-06)", "en"), Some("Bonds"));
        assert_eq!(without_date("2014-04-06", "en"), None);
    }
}
