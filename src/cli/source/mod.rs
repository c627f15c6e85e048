//! Where articles come from: a folder of HTML, JSON lines, a feed or an export.

mod authors;
mod bounds;
mod census;
mod compose;
mod days;
mod doubles;
pub(in crate::cli) mod empty;
mod excerpt;
mod facts;
mod faults;
mod feed;
mod fields;
mod find;
mod folder;
mod gather;
mod home;
mod jsonl;
mod language;
mod lists;
mod names;
mod own_address;
mod reading_time;
mod scope;
mod see_also;
mod tags;
mod titles;
mod unpack;
mod wishes;

use super::{extract::Reason, limits};
use crate::engine::{article::Article, tag::Mention};
use anyhow::{Context, Result, bail};
use home::Home;
use rayon::prelude::*;
use serde::Serialize;
use std::{fs, path::Path};

pub use facts::{Fact, Facts, Verdict};
pub use find::{Finder, NotFound};
pub(super) use folder::{facts, is_of_the_site, is_page};
pub(super) use scope::glob;
pub use scope::{Patterns, Scope};
pub use see_also::name_articles;
pub use tags::TagPages;
pub use titles::{LIKE, MARGIN, Match, Titles, compared};
pub use wishes::{Request, contradictions, listen};

/// All that a source gave.
#[derive(Debug, Default)]
pub struct Site {
    /// In the order of their keys, no key twice.
    pub articles: Vec<Article>,
    /// The files of the articles, in the same order; empty when the source is no folder.
    pub pages: Vec<ArticlePage>,
    /// What is no article, in the order of the source.
    pub skipped: Vec<Skipped>,
    /// The site's own name, as taken off titles; empty when none was found.
    pub name: String,
    /// What is not as somebody wanted it; nothing is lost by it.
    pub warnings: Vec<Warning>,
    /// What of the source could not be read, or was cut.
    pub unread: Vec<Warning>,
    home: Home,
}

/// Something that has no effect, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// The file from the site's root, `line 12`, or the settings file.
    pub place: String,
    /// What it is, in one sentence.
    pub message: String,
}

/// The file of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticlePage {
    /// From the site's root, with `/`.
    pub file: String,
    /// The first of the [`ARTICLE_SELECTORS`](crate::engine::page::ARTICLE_SELECTORS) that matches
    /// anything in the page. Where `selector` is `None`, its first match is the element of the article's
    /// text.
    pub marked_by: &'static str,
    /// A selector that finds the element of the article's text, and only it, where the list does not.
    pub selector: Option<String>,
    /// Under which the page wants to be known: absolute, without tracking parameters. `None` when neither
    /// the page nor its site says where it is.
    pub address: Option<String>,
    /// The article's tags, in its order, with their pages from the site's root.
    pub tags: Vec<Mention>,
    /// Whether the page's own script tag asks for the lists under "See also" in its text.
    pub wants_see_also: bool,
}

impl Site {
    /// Where an article is, for warnings: its file, or its address.
    fn place(&self, article: usize) -> String {
        let file = self.pages.get(article).map(|page| page.file.clone());
        file.unwrap_or_else(|| self.articles[article].url.clone())
    }

    /// The site's scheme and host; empty when that is not known.
    pub fn host(&self) -> &str {
        self.home.host()
    }

    /// The folder that the site is served under: `/`, or `/blog/`.
    pub fn root(&self) -> &str {
        &self.home.root
    }
}

/// Something in the source that is no article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The file from the site's root, `line 12` or `item 3`.
    pub path: String,
    /// Why it is none.
    pub why: Reason,
}

/// Hears how far the reading is; called from several threads.
pub trait Progress: Sync {
    /// How many steps there will be. Called once, before the first.
    fn start(&self, steps: usize);
    /// That many more steps are done.
    fn step(&self, steps: usize);
}

impl Progress for () {
    fn start(&self, _: usize) {}
    fn step(&self, _: usize) {}
}

/// Reads a source: a folder of HTML, or a file of JSON lines, a feed or an export, plain or compressed with gzip.
///
/// # Errors
/// When nothing can be read.
pub fn read(source: &Path, progress: &dyn Progress) -> Result<Site> {
    read_within(source, &Scope::default(), progress)
}

/// Reads a source as [`read`] does; in a folder, `scope` says which pages may be articles.
///
/// # Errors
/// When nothing can be read.
pub fn read_within(source: &Path, scope: &Scope, progress: &dyn Progress) -> Result<Site> {
    let mut site = read_any(source, scope, progress)?;
    let cut = site.articles.par_iter_mut().map(|article| {
        article.minutes = reading_time::minutes(article);
        bounds::hold(article)
    });
    let cut: Vec<Vec<String>> = cut.collect();
    let mut more = 0;
    for (number, cut) in cut.into_iter().enumerate() {
        for message in cut {
            if let Some(page) = site.pages.get_mut(number) {
                page.tags.retain(|tag| site.articles[number].tags.contains(&tag.name));
            }
            if site.unread.len() < limits::FAULTS {
                site.unread.push(Warning { place: site.place(number), message });
            } else {
                more += 1;
            }
        }
    }
    if more > 0 {
        let message = format!("{more} more like these");
        site.unread.push(Warning { place: "others".into(), message });
    }
    Ok(site)
}

fn read_any(source: &Path, scope: &Scope, progress: &dyn Progress) -> Result<Site> {
    let about =
        fs::metadata(source).with_context(|| format!("{} cannot be opened", source.display()))?;
    if about.is_dir() {
        return folder::read(source, scope, progress);
    }
    let name = source.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let plain = name.strip_suffix(".gz").unwrap_or(&name);
    if [".jsonl", ".ndjson"].iter().any(|ending| plain.ends_with(ending)) {
        return jsonl::read(source, plain != name, progress);
    }
    if feed::is_feed(plain) {
        return feed::read(source, plain != name, progress);
    }
    bail!(
        "{} is nothing that can be read: give a folder of HTML pages; a file of JSON lines that ends in .jsonl or \
         .ndjson; or a feed or a WordPress export that ends in .xml, .rss, .atom or .json; each of these files also \
         with .gz",
        source.display()
    );
}
