//! `afterword services`: the services that a page can be shared on; and what the engine does not know of them, their
//! icons.

use super::{args::Services, printable, widget};
use crate::engine::{
    share::{Service, Target, icon::Icon, retired::RETIRED},
    view::looks::Knowledge,
};
use anyhow::Result;
use console::measure_text_width;
use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation;

/// Graphemes by the rules of Unicode, icons from the files of the widget.
pub(super) const KNOWLEDGE: Knowledge = Knowledge { graphemes, icon };

fn graphemes(text: &str) -> Vec<String> {
    text.graphemes(true).map(str::to_owned).collect()
}

fn icon(id: &str) -> Option<Icon> {
    let file = widget::file(&format!("icons/{id}.svg"))?;
    Icon::parse(str::from_utf8(file).ok()?)
}

pub(super) fn run(args: &Services) -> Result<()> {
    let mut out = printable::out();
    if args.json {
        out.json(&to_json())?;
    } else {
        table(printable::is_terminal()).iter().try_for_each(|line| out.line(line))?;
    }
    Ok(out.flush()?)
}

fn to_json() -> Value {
    let service = |service: &Service| {
        let url = match service.target {
            Target::Link(template) => Some(template),
            _ => None,
        };
        json!({
            "id": service.id,
            "name": service.name,
            "url": url,
            "hub": service.hub,
            "accepts": service.accepts(),
            "needs_instance": service.needs_instance(),
            "limit": service.limit.map(|limit| limit.most()),
            "color": format!("#{:06x}", service.color),
        })
    };
    let retired = RETIRED.iter().map(|it| json!({ "id": it.id, "name": it.name, "what": it.what }));
    json!({
        "services": Service::all().map(service).collect::<Vec<_>>(),
        "retired": retired.collect::<Vec<_>>(),
    })
}

/// The table, under a line of headings, which a terminal gets and a program that counts lines does not.
fn table(headed: bool) -> Vec<String> {
    let headings = ["ID", "NAME", "TAKES", "LIMIT", ""].map(String::from);
    let mut rows: Vec<[String; 5]> = headed.then_some(headings).into_iter().collect();
    rows.extend(Service::all().map(|service| {
        [
            service.id.into(),
            service.name.into(),
            service.accepts().join(" "),
            service.limit.map(|limit| limit.most().to_string()).unwrap_or_default(),
            if service.needs_instance() {
                "on the reader's own server".into()
            } else {
                String::new()
            },
        ]
    }));
    let mut widths = [0; 5];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = measure_text_width(cell).max(*width);
        }
    }
    let line = |row: &[String; 5]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| {
            let gap = width - measure_text_width(cell);
            format!("{cell}{}", " ".repeat(gap))
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_a_service() {
        let table = table(false);
        assert_eq!(table.len(), Service::all().count());
        let line = |id: &str| table.iter().find(|line| line.starts_with(id)).expect(id);
        assert!(line("bluesky ").contains(" text "), "{}", line("bluesky "));
        assert!(
            line("mastodon ").ends_with("  500  on the reader's own server"),
            "{}",
            line("mastodon ")
        );
    }

    #[test]
    fn json_has_what_the_table_has() {
        let json = to_json();
        let services = json["services"].as_array().expect("a list");
        assert_eq!(services.len(), Service::all().count());
        assert_eq!(services[1]["id"], "x");
        assert_eq!(services[1]["limit"], 280);
        assert_eq!(json["retired"].as_array().map(Vec::len), Some(RETIRED.len()));
    }
}
