//! Findings of a run, kept for the next: an article added to many costs little more than reading
//! them.
//!
//! A cache can be deleted at any time. What is written with it is what would be written without: it saves work for
//! articles which no change concerns.

mod file;
mod keeper;
mod kept;
mod stale;
#[cfg(test)]
mod tests;
mod today;
mod update;

pub(super) use keeper::{Keeper, KeptShard};

use super::{args::CacheChoice, printable};
use crate::engine::article::Article;
use anyhow::Result;
use kept::Kept;
use std::{
    fmt::Arguments,
    fs,
    panic::resume_unwind,
    path::{Path, PathBuf},
    thread::{self, JoinHandle},
};
use today::Today;
use xxhash_rust::xxh3::xxh3_64;

/// Fewest articles that are worth a cache: fewer are ranked in a second.
const LEAST: usize = 2_000;

/// The cache of one source.
pub(super) struct Cache {
    path: PathBuf,
    /// Reads it, while the source is being read.
    reading: JoinHandle<Result<Option<Kept>>>,
}

impl Cache {
    /// The cache that was asked for, if any was: at a path, or the source's own in the user's folder for caches. `None`
    /// where there is no such folder.
    pub(super) fn chosen(choice: &CacheChoice, source: &Path) -> Option<Self> {
        if choice.no_cache {
            return None;
        }
        let path = choice.cache.clone().or_else(|| own_path(source))?;
        if file::is_foreign(&path) {
            tell(
                &path,
                format_args!("stays as it is: it is no cache of Afterword's; name another file"),
            );
            return None;
        }
        let reading = thread::spawn({
            let path = path.clone();
            move || file::read(&path)
        });
        Some(Self { path, reading })
    }

    /// Looks at the articles that are to be ranked; `None` for too few to be worth a cache. A cache that cannot be used
    /// is told of, and made anew.
    pub(super) fn begin(self, articles: &[Article]) -> Option<Today> {
        let kept = match self.reading.join() {
            Ok(Ok(kept)) => kept,
            Ok(Err(why)) => {
                tell(&self.path, format_args!("is made anew: {why:#}"));
                None
            }
            Err(panic) => resume_unwind(panic),
        };
        let is_worth_it = articles.len() >= LEAST;
        is_worth_it.then(|| Today::new(self.path, kept.unwrap_or_default(), articles))
    }
}

fn tell(path: &Path, what: Arguments<'_>) {
    drop(printable::err().line(format_args!("afterword: the cache {} {what}", path.display())));
}

/// The user's folder for caches, and in it a name for the source.
fn own_path(source: &Path) -> Option<PathBuf> {
    let source = fs::canonicalize(source).ok()?;
    let name = xxh3_64(source.as_os_str().as_encoded_bytes());
    Some(dirs::cache_dir()?.join("afterword").join(format!("{name:016x}.cache")))
}
