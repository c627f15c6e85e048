//! Markdown to HTML.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// Words that people read in a minute (M. Brysbaert, "How many words do we read per minute?", 2019).
const WORDS_A_MINUTE: usize = 238;

/// The text as HTML, with tables and typographic quotation marks.
pub(super) fn to_html(text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_SMART_PUNCTUATION;
    let mut events: Vec<Event<'_>> = Parser::new_ext(text, options).collect();
    set_tables(&mut events);
    let mut out = String::new();
    html::push_html(&mut out, events.into_iter());
    out
}

/// How long the text takes to read; never less than a minute.
pub(super) fn minutes(text: &str) -> usize {
    text.split_whitespace().count().div_ceil(WORDS_A_MINUTE).max(1)
}

/// A cell of a table, by where its first and last events stand.
struct Cell {
    column: usize,
    start: usize,
    end: usize,
    in_head: bool,
}

/// Writes the cells of tables with a class on the columns of figures. The library would align them with
/// inline styles, which the site's own policy forbids.
fn set_tables(events: &mut [Event<'_>]) {
    let mut cells: Vec<Cell> = Vec::new();
    let (mut column, mut start, mut in_head) = (0, 0, false);
    for at in 0..events.len() {
        match &events[at] {
            Event::Start(Tag::TableHead) => (column, in_head) = (0, true),
            Event::Start(Tag::TableRow) => (column, in_head) = (0, false),
            Event::Start(Tag::TableCell) => start = at,
            Event::End(TagEnd::TableCell) => {
                cells.push(Cell { column, start, end: at, in_head });
                column += 1;
            }
            Event::End(TagEnd::Table) => set_cells(events, &std::mem::take(&mut cells)),
            _ => {}
        }
    }
}

fn set_cells(events: &mut [Event<'_>], cells: &[Cell]) {
    let of_figures = |events: &[Event<'_>], column| {
        let mut texts = cells
            .iter()
            .filter(|cell| cell.column == column && !cell.in_head)
            .filter_map(|cell| first_text(&events[cell.start..cell.end]));
        column > 0 && texts.all(starts_with_figure)
    };
    let columns = cells.iter().map(|cell| cell.column + 1).max().unwrap_or(0);
    let figures: Vec<bool> = (0..columns).map(|column| of_figures(events, column)).collect();
    for cell in cells {
        let heads = cell.in_head && first_text(&events[cell.start..cell.end]).is_some();
        let (name, scope) = if heads { ("th", " scope=\"col\"") } else { ("td", "") };
        let class = if figures[cell.column] { " class=\"figures\"" } else { "" };
        events[cell.start] = Event::Html(format!("<{name}{scope}{class}>").into());
        events[cell.end] = Event::Html(format!("</{name}>").into());
    }
}

fn first_text<'e>(events: &'e [Event<'_>]) -> Option<&'e str> {
    events.iter().find_map(|event| match event {
        Event::Text(text) => Some(text.as_ref()),
        _ => None,
    })
}

fn starts_with_figure(text: &str) -> bool {
    text.trim_start_matches(['-', '−', '+', '$', '€', '£', '¥'])
        .starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(markdown: &str, expected: &[&str]) {
        let html = to_html(markdown);
        for part in expected {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("style="), "{html}");
    }

    #[test]
    fn columns_of_figures_are_marked() {
        check(
            "| | Cost | Note |\n|---|---:|:--|\n| 1 | -$2 | 3 days |\n| **All** | **5** | none |\n",
            &[
                "<tr><td></td><th scope=\"col\" class=\"figures\">Cost</th>",
                "<th scope=\"col\">Note</th>",
                "<tr><td>1</td><td class=\"figures\">-$2</td><td>3 days</td></tr>",
                "<td><strong>All</strong></td><td class=\"figures\"><strong>5</strong></td>",
            ],
        );
    }

    #[test]
    fn text_is_typeset() {
        check(
            "He said \"it's *done*\" & left.",
            &["<p>He said “it’s <em>done</em>” &amp; left.</p>"],
        );
    }

    #[test]
    fn reading_time() {
        for (words, expected) in [(1, 1), (238, 1), (239, 2), (600, 3)] {
            assert_eq!(minutes(&"word ".repeat(words)), expected, "{words} words");
        }
    }
}
