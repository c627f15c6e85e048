//! `afterword explain --page`: what a page says of itself, and what of it is taken.

use crate::cli::{
    printable,
    settings::Settings,
    site_path,
    source::{Fact, Facts, Verdict},
};
use anyhow::{Context, Result, bail};
use console::{measure_text_width, style, truncate_str};
use std::{fs, path::Path};

/// Width of a value, and of where it is from.
const VALUE: usize = 44;
const SOURCE: usize = 24;

pub(super) fn run(settings: &Settings, site: &Path, page: &Path, as_json: bool) -> Result<()> {
    if !site.is_dir() {
        bail!("--page: {} is no folder of pages", site.display());
    }
    let facts = settings.facts(site, &file(site, page)?)?;
    let mut out = printable::out();
    if as_json {
        out.json(&facts)?;
    } else {
        out.page(&render(&facts))?;
    }
    Ok(out.flush()?)
}

/// The file from the site's root, given from there or from this folder.
fn file(site: &Path, page: &Path) -> Result<String> {
    let inside = || {
        let (page, site) = (fs::canonicalize(page).ok()?, fs::canonicalize(site).ok()?);
        page.strip_prefix(site).ok().map(Path::to_owned)
    };
    let from_root = site.join(page).is_file().then(|| page.to_owned());
    let found = from_root.or_else(inside).unwrap_or_else(|| page.to_owned());
    site_path::name(&found).with_context(|| {
        format!(
            "--page: {} is no file in {}: give one of its pages",
            page.display(),
            site.display()
        )
    })
}

fn render(facts: &Facts) -> String {
    let kind = if facts.is_article { "an article" } else { "no article" };
    let file = style(printable::printable(&facts.file)).bold();
    let mut text = format!("{file} is {kind}: {}\n", printable::printable(&facts.why));
    for (name, list) in [
        ("title", &facts.title),
        ("date", &facts.date),
        ("authors", &facts.authors),
        ("language", &facts.language),
    ] {
        text.push_str(&format!("\n{}\n", style(name).bold()));
        list.iter().for_each(|fact| text.push_str(&line(fact)));
        if list.is_empty() {
            text.push_str("   nothing on the page says\n");
        }
    }
    text.push_str(
        "\nThe number is the weight of a source; the highest that is the page's own is taken.\n",
    );
    text
}

fn line(fact: &Fact) -> String {
    let mark = if fact.verdict == Verdict::Chosen { "→" } else { " " };
    let value = printable::printable(&fact.value);
    let value = truncate_str(&value, VALUE, "…");
    let gap = " ".repeat(VALUE.saturating_sub(measure_text_width(&value)));
    let (by, weight, verdict) = (fact.by, fact.weight, fact.verdict.name());
    format!(" {mark} {value}{gap}  {weight:>3}  {by:<SOURCE$} {verdict}\n")
}
