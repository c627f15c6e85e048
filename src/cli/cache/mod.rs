//! What a run found, kept for the next: an article added to many costs little more than reading them.
//!
//! A cache can be deleted at any time. What is written with it is what would be written without: it saves the
//! search beside articles which no change concerns.

mod file;

mod run;

use super::{args::CacheChoice, source::Site};
use crate::engine::{
    article::{Article, Recommend},
    related::{Terms, days},
};
use file::{Columns, Draft};
use rayon::prelude::*;
use run::Run;
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    ops::Range,
    path::{Path, PathBuf},
};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// Fewest articles that are worth a cache: fewer are ranked in a second.
const LEAST: usize = 2_000;

/// The cache of one source.
pub(super) struct Cache {
    path: PathBuf,
    columns: Columns,
    /// Where in the columns each article's terms begin, and where the last one's end.
    starts: Vec<usize>,
    /// As for terms, each article's neighbours.
    near_starts: Vec<usize>,
}

impl Cache {
    /// The cache that was asked for, if any was.
    pub(super) fn chosen(choice: &CacheChoice, source: &Path) -> Option<Self> {
        if choice.no_cache { None } else { Self::open(choice.cache.as_deref(), source) }
    }

    /// The cache at `path`, or else the source's own in the user's folder for caches; `None` where there is no such
    /// folder. One that cannot be used is told of, and made anew.
    fn open(path: Option<&Path>, source: &Path) -> Option<Self> {
        let path = path.map(Path::to_path_buf).or_else(|| own_path(source))?;
        let columns = Columns::read(&path).unwrap_or_else(|why| {
            let path = path.display();
            drop(writeln!(std::io::stderr(), "afterword: the cache {path} is made anew: {why:#}"));
            None
        });
        let columns = columns.unwrap_or_default();
        let starts = starts(&columns.term_counts);
        let near_starts = self::starts(&columns.neighbour_counts);
        Some(Self { path, columns, starts, near_starts })
    }

    /// Looks at the site to be ranked, before its terms go into the model; `None` for a site too small to be worth
    /// a cache.
    pub(super) fn begin(&self, site: &Site) -> Option<Run<'_>> {
        if site.articles.len() < LEAST {
            return None;
        }
        let hashes: Vec<u64> = site.terms.par_iter().map(terms_hash).collect();
        Some(Run {
            cache: self,
            draft: Draft::begin(&self.path, &site.terms).inspect_err(|why| self.tell(why)).ok(),
            keys: site.articles.iter().map(|article| xxh3_64(article.key.as_bytes())).collect(),
            days: days(&site.articles),
            term_counts: site.terms.iter().map(|terms| terms.packed().len() as u32).collect(),
            context: context_hash(&site.articles),
            hashes,
        })
    }

    fn packed(&self, place: usize) -> &[u64] {
        &self.columns.terms[self.starts[place]..self.starts[place + 1]]
    }

    /// Where in the columns of neighbours an article's are.
    fn neighbours(&self, place: usize) -> Range<usize> {
        self.near_starts[place]..self.near_starts[place + 1]
    }

    /// A cache that cannot be written costs time, and nothing else.
    fn tell(&self, why: &anyhow::Error) {
        let path = self.path.display();
        drop(writeln!(std::io::stderr(), "afterword: the cache {path} was not written: {why:#}"));
    }
}

/// Where lists begin that stand one after the other, and where the last one ends.
fn starts(counts: &[u32]) -> Vec<usize> {
    let mut end = 0;
    let ends = counts.iter().map(|&count| {
        end += count as usize;
        end
    });
    [0].into_iter().chain(ends).collect()
}

/// The user's folder for caches, and in it a name for the source.
fn own_path(source: &Path) -> Option<PathBuf> {
    let source = fs::canonicalize(source).ok()?;
    let name = xxh3_64(source.as_os_str().as_encoded_bytes());
    Some(dirs::cache_dir()?.join("afterword").join(format!("{name:016x}.cache")))
}

fn terms_hash(terms: &Terms) -> u64 {
    xxh3_64(bytemuck::cast_slice(terms.packed()))
}

/// What concerns the search beside all articles: which languages there are, and what is never to be shown.
fn context_hash(articles: &[Article]) -> u64 {
    let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
    let mut hash = Xxh3::new();
    for article in articles {
        *languages.entry(article.lang.split('-').next().unwrap_or_default()).or_default() += 1;
        if article.wishes.recommend == Recommend::Never {
            hash.update(article.key.as_bytes());
        }
    }
    let common = languages.iter().max_by_key(|(_, count)| **count);
    for name in languages.keys().chain(common.map(|(name, _)| name)) {
        hash.update(name.as_bytes());
        hash.update(b"\n");
    }
    hash.digest()
}
