//! Reading HTML: a folder of pages, indexed by Afterword and by Pagefind, the one peer that reads pages.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, Result, ensure};

use super::{
    archive::{shared, workplace},
    measure::{Measure, Numbers, median},
    ours::Ours,
    peers,
};
use crate::step::{run, step};

/// The pages of a made site.
const MADE: usize = 1000;

/// A measurement is repeated so often.
const RUNS: usize = 3;

/// A folder of pages.
pub(super) struct Site {
    pub(super) name: &'static str,
    folder: PathBuf,
    pub(super) pages: usize,
}

/// A made site, and a real blog where the shared test data are.
///
/// # Errors
/// When one cannot be written.
pub(super) fn sites() -> Result<Vec<Site>> {
    let mut sites = vec![made()?];
    if let Some(packed) = shared("sites/rust-blog.tar.gz")? {
        let folder = empty("rust-blog")?;
        step("Unpacking a blog", || {
            run(Command::new("tar").arg("-xzf").arg(packed).arg("-C").arg(&folder))
        })?;
        sites.push(Site::of("pages-rust-blog", folder)?);
    }
    Ok(sites)
}

fn made() -> Result<Site> {
    let folder = empty("made")?;
    step(&format!("Making {MADE} pages"), || {
        let mut corpus = Command::new(env::current_exe().context("finding this program")?);
        run(corpus.args(["corpus", "--articles", &MADE.to_string(), "--html"]).arg(&folder))
    })?;
    Site::of("pages-made", folder)
}

fn empty(name: &str) -> Result<PathBuf> {
    let folder = workplace()?.join("sites").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}

impl Site {
    fn of(name: &'static str, folder: PathBuf) -> Result<Self> {
        let pages = count_pages(&folder)?;
        ensure!(pages > 0, "{} holds no page", folder.display());
        Ok(Self { name, folder, pages })
    }

    /// Measures ours.
    ///
    /// # Errors
    /// When the command fails.
    pub(super) fn measure_ours(&self, ours: &Ours, numbers: &mut Numbers) -> Result<()> {
        let out = workplace()?.join("indexes/pages.afterword");
        self.insert(numbers, ours.index_afresh(&self.folder, &out)?);
        Ok(())
    }

    /// Measures Pagefind.
    ///
    /// # Errors
    /// When it fails, or `limit` is over.
    pub(super) fn measure_pagefind(&self, limit: Duration, numbers: &mut Numbers) -> Result<()> {
        let runs = (0..RUNS).map(|_| peers::index_pages(&self.folder, limit));
        let (seconds, bytes) = runs.collect::<Result<(Vec<_>, Vec<_>)>>()?;
        let medians = median(seconds).zip(median(bytes));
        self.insert(numbers, medians.context("nothing was measured")?);
        Ok(())
    }

    fn insert(&self, numbers: &mut Numbers, (seconds, bytes): (f64, f64)) {
        numbers.insert(Measure::PagesPerSecond, self.pages as f64 / seconds);
        numbers.insert(Measure::BuildBytes, bytes);
    }
}

fn count_pages(folder: &Path) -> Result<usize> {
    let mut count = 0;
    for entry in folder.read_dir().with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        count += match path.is_dir() {
            true => count_pages(&path)?,
            false => usize::from(path.extension().is_some_and(|it| it == "html")),
        };
    }
    Ok(count)
}
