//! A source without articles is a mistake somewhere: says what was looked for, what was found, and
//! what to set.

use super::{Site, Skipped};
use crate::cli::{
    extract::{LEAST_LETTERS, Reason},
    report::Report,
};
use anyhow::Result;
use std::{collections::BTreeMap, path::Path};

/// Pages that are named for a reason.
const EXAMPLES: usize = 3;

/// Makes an error of a site without articles.
///
/// # Errors
/// When there is no article.
pub(in crate::cli) fn refuse(site: &Site, source: &Path) -> Result<()> {
    if !site.articles.is_empty() {
        return Ok(());
    }
    let mut reasons: BTreeMap<String, Vec<&Skipped>> = BTreeMap::new();
    for skipped in &site.skipped {
        reasons.entry(skipped.why.group()).or_default().push(skipped);
    }
    let mut reasons: Vec<(String, Vec<&Skipped>)> = reasons.into_iter().collect();
    reasons.sort_by_key(|(_, pages)| std::cmp::Reverse(pages.len()));
    let mut lines = vec![format!(
        "looked for pages with a text of their own of at least {LEAST_LETTERS} letters that are no front page, no \
         list of others, and not marked noindex"
    )];
    lines.extend(reasons.iter().take(EXAMPLES).map(|(why, pages)| {
        let shown: Vec<&str> = pages.iter().take(EXAMPLES).map(|page| &*page.path).collect();
        let more = if pages.len() > EXAMPLES { ", …" } else { "" };
        format!("{}, {why}: {}{more}", pages.len(), shown.join(", "))
    }));
    lines.extend(reasons.first().map(|(_, pages)| cure(&pages[0].why)));
    let what = format!("no article in {}; nothing was written", source.display());
    Err(Report { what, lines }.into())
}

fn cure(why: &Reason) -> String {
    let how = match why {
        Reason::NoIndex => {
            "to recommend them although they are marked so, set `noindex = \"ignore\"` under [build]"
        }
        Reason::Excluded => "look at `articles` and `exclude` under [build]",
        Reason::TooShort(_) => {
            "if they are articles, name them by `articles = [\"/posts/**\"]` under [build]; pages that a script fills \
             have to be rendered first"
        }
        _ => "if some are articles, name them by `articles = [\"/posts/**\"]` under [build]",
    };
    format!("{how} of afterword.toml")
}
