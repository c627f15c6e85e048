//! The error of a run that found no article: what was looked for, three pages with their reasons, and what to set.

use super::{
    extract::{LEAST_LETTERS, Reason},
    source::{Site, Skipped},
};
use anyhow::{Result, bail};

/// Pages that are shown as examples.
const EXAMPLES: usize = 3;

/// Fails when no page of the site is an article.
pub(super) fn refuse(site: &Site) -> Result<()> {
    if !site.articles.is_empty() {
        return Ok(());
    }
    let skipped = &site.skipped;
    let count = skipped.len();
    let shown: Vec<String> =
        examples(skipped).iter().map(|it| format!("{} {}", it.path, it.why)).collect();
    let is = |wanted: &Reason| skipped.iter().filter(|it| it.why == *wanted).count();
    let noindex = is(&Reason::NoIndex);
    let hint = if noindex > 0 && noindex * 2 >= count - is(&Reason::Home) {
        "its pages ask to be kept out of search: `noindex = \"include\"` under [build] in afterword.toml makes articles \
         of them all the same"
    } else if is(&Reason::Excluded) * 2 > count {
        "the settings leave them out: mend `articles` or `exclude` under [build] in afterword.toml"
    } else {
        "say under [build] in afterword.toml which pages are articles, such as `include = \"/posts/**\"`, and by `article` \
         under [widget] which element holds their text"
    };
    bail!(
        "no article was found, and nothing was written. An article is a page with {LEAST_LETTERS} letters of text or more \
         that is no list, front page or page about the site, and may be indexed. Of {count} pages: {}. To mend it, {hint}",
        shown.join("; ")
    )
}

/// One page of each reason, then others.
fn examples(skipped: &[Skipped]) -> Vec<&Skipped> {
    let mut found: Vec<&Skipped> = Vec::new();
    for page in skipped {
        if !found.iter().any(|it| it.why.group() == page.why.group()) && found.len() < EXAMPLES {
            found.push(page);
        }
    }
    for page in skipped {
        if found.len() < EXAMPLES && !found.contains(&page) {
            found.push(page);
        }
    }
    found
}
