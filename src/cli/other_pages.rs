//! Pages that are no articles. What an earlier run added to them comes out. Where the site changes
//! pages without loading they get a script that brings the widget when an article comes, and does
//! nothing before.

use super::{
    extract::{Plain, Reason},
    frameworks,
    guard::guard,
    inject::{self, Addition},
    site_path::to_root,
    source::{Site, Skipped},
    widget,
    write::Transaction,
};
use anyhow::{Error, Result};
use rayon::prelude::*;

/// Outcome for these pages.
#[derive(Default)]
pub(super) struct Treated {
    /// Pages that have the script now.
    pub(super) following: usize,
    /// Pages that stay as they were, and why.
    pub(super) failed: Vec<(String, Error)>,
}

/// Treats all pages of a site that are no articles. `attributes` are those of the site's script
/// tags, `src` aside.
pub(super) fn treat(files: &Transaction, site: &Site, attributes: &[(String, String)]) -> Treated {
    let is_readable = |page: &&Skipped| !matches!(page.why, Reason::Unreadable(_));
    let outcomes: Vec<_> = site
        .skipped
        .par_iter()
        .filter(is_readable)
        .map(|page| {
            let script = || script(&page.path, attributes);
            let may_follow = !site.articles.is_empty() && may_have_script(&page.why);
            let treat = || treat_one(files, &page.path, script, may_follow);
            (&page.path, guard(treat).map_err(Error::msg).flatten())
        })
        .collect();
    let mut treated = Treated::default();
    for (path, outcome) in outcomes {
        match outcome {
            Ok(follows) => treated.following += usize::from(follows),
            Err(error) => treated.failed.push((path.clone(), error)),
        }
    }
    treated
}

/// Tells whether a page may get the script: one that is a page, and that the settings do not leave
/// out.
fn may_have_script(why: &Reason) -> bool {
    !matches!(why, Reason::NoPage(_) | Reason::Excluded)
}

/// Treats a page; says whether it has the script now.
fn treat_one(
    files: &Transaction,
    path: &str,
    script: impl Fn() -> Vec<(String, String)>,
    may_follow: bool,
) -> Result<bool> {
    // A file that cannot be read as a page has nothing of ours.
    let Ok(before) = files.read_page(path) else { return Ok(false) };
    let Ok(plain) = Plain::read(&before.bytes) else { return Ok(false) };
    let found = frameworks::find(plain.html).unwrap_or_default();
    let follows = may_follow && frameworks::navigate(&found);
    if follows {
        let html = inject::add(plain.html, &start(script()))?;
        plain.admits(&html).map_err(Error::msg)?;
        files.rewrite(&before, &html)?;
    } else if inject::may_be_in(plain.html) {
        files.rewrite(&before, &inject::remove(plain.html)?)?;
    }
    Ok(follows)
}

/// The script tag of such a page.
fn script(path: &str, attributes: &[(String, String)]) -> Vec<(String, String)> {
    let src = format!("{}{}/{}", to_root(path), widget::FOLDER, widget::START);
    [("src".to_owned(), src)].into_iter().chain(attributes.iter().cloned()).collect()
}

/// The script, and nothing else.
fn start(script: Vec<(String, String)>) -> Addition<'static> {
    Addition {
        script,
        own: None,
        render: &|_, _| None,
        article: String::new(),
        place: String::new(),
        default_set: Vec::new(),
        in_place: Vec::new(),
        hydrated: Vec::new(),
    }
}
