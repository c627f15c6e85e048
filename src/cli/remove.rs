//! `afterword remove`: a site as it was before `afterword build`.

use super::{
    args::Remove,
    guard::guard,
    inject, open,
    printable::{self, Out},
    progress::Bar,
    shards, site_path,
    source::{Progress, is_of_the_site, is_page},
    widget,
    write::{Failure, STAGE, Transaction},
};
use anyhow::{Context, Result, anyhow, bail, ensure};
use rayon::prelude::*;
use serde::Serialize;
use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
};
use walkdir::{DirEntry, WalkDir};

/// The work that was done, or with `--dry-run` would be; paths are from the site's root.
#[derive(Default, Serialize)]
struct Summary {
    dry_run: bool,
    /// Pages that something was taken out of.
    pages: Vec<String>,
    /// Files that were removed.
    files: Vec<String>,
    /// Other files in the folder of the widget: they are not ours and stay.
    kept: Vec<String>,
    skipped: Vec<Skipped>,
}

/// A file or folder that could not be read or changed.
#[derive(Serialize)]
struct Skipped {
    path: String,
    why: String,
}

pub(super) fn run(args: &Remove) -> Result<()> {
    let root = &args.site;
    ensure!(
        root.is_dir(),
        "{} is not a folder; give the folder that `afterword build` was run on",
        root.display()
    );
    let folder = root.join(widget::FOLDER);
    let run = if args.dry_run { None } else { Some(Transaction::begin(root, &folder)?) };
    let mut summary = Summary { dry_run: args.dry_run, ..Summary::default() };
    // The pages first: none of them ever asks for a file that is gone.
    summary.clean_pages(root, run.as_ref());
    let emptied = summary.remove_files(root)?;
    // With it goes the folder of staged files.
    drop(run);
    if !args.dry_run {
        // The inner ones first. What is not empty stays.
        emptied.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    summary.print(args.json)
}

impl Summary {
    /// Takes what was added out of all pages.
    fn clean_pages(&mut self, root: &Path, run: Option<&Transaction>) {
        let mut pages = Vec::new();
        for entry in WalkDir::new(root).into_iter().filter_entry(is_of_the_site) {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    let is_page = is_page(&entry.file_name().to_string_lossy());
                    pages.extend(is_page.then(|| entry.into_path()));
                }
                Ok(_) => {}
                Err(error) => {
                    let path = error.path().unwrap_or(root).to_path_buf();
                    self.skip(root, &path, &anyhow!(error));
                }
            }
        }
        pages.sort_unstable();
        let bar = Bar::of("cleaning", pages.len());
        let clean = |path: &PathBuf| {
            let outcome = guard(|| clean_page(root, path, run));
            bar.step(1);
            outcome.map_err(anyhow::Error::msg).flatten()
        };
        let outcomes: Vec<Result<bool>> = pages.par_iter().map(clean).collect();
        for (path, outcome) in pages.iter().zip(outcomes) {
            match outcome {
                Ok(true) => self.pages.push(name(root, path)),
                Ok(false) => {}
                Err(error) => self.skip(root, path, &error),
            }
        }
        for Failure { path, why } in run.map(Transaction::commit).unwrap_or_default() {
            let page = name(root, &path);
            self.pages.retain(|it| *it != page);
            self.skip(root, &path, &why);
        }
    }

    /// Removes the index and the widget; returns the folders that may be empty now.
    fn remove_files(&mut self, root: &Path) -> Result<BTreeSet<PathBuf>> {
        let mut emptied = BTreeSet::new();
        let folder = root.join(widget::FOLDER);
        // Never through a link: what it leads to is not the site's.
        if !fs::symlink_metadata(&folder).is_ok_and(|about| about.is_dir()) {
            return Ok(emptied);
        }
        let widget: BTreeSet<String> = widget::owned(root)?.into_iter().collect();
        let is_staged = |entry: &DirEntry| entry.file_name() == STAGE;
        let entries = WalkDir::new(&folder).min_depth(1).sort_by_file_name().into_iter();
        for entry in entries.filter_entry(|entry| !is_staged(entry)) {
            let path = match entry {
                Ok(entry) if entry.file_type().is_dir() => continue,
                Ok(entry) if entry.file_type().is_file() => entry.into_path(),
                Ok(entry) => {
                    self.kept.push(name(root, entry.path()));
                    continue;
                }
                Err(error) => {
                    let path = error.path().unwrap_or(&folder).to_path_buf();
                    self.skip(root, &path, &anyhow!(error));
                    continue;
                }
            };
            let inner = name(&folder, &path);
            if !widget.contains(&inner) && !shards::is_file_of_index(&inner) {
                self.kept.push(name(root, &path));
            } else if let Err(error) = remove_file(&path, self.dry_run) {
                self.skip(root, &path, &error);
            } else {
                self.files.push(name(root, &path));
                let folders = path.ancestors().skip(1).take_while(|it| it.starts_with(&folder));
                emptied.extend(folders.map(Path::to_path_buf));
            }
        }
        Ok(emptied)
    }

    fn skip(&mut self, root: &Path, path: &Path, error: &anyhow::Error) {
        self.skipped.push(Skipped { path: name(root, path), why: format!("{error:#}") });
    }

    fn print(&self, json: bool) -> Result<()> {
        let mut out = printable::out();
        match json {
            true => out.json(self)?,
            false => self.tell(&mut out)?,
        }
        out.flush()?;
        if self.skipped.is_empty() {
            return Ok(());
        }
        bail!("{} files or folders stay as they were; all else is done", self.skipped.len())
    }

    fn tell(&self, out: &mut Out<impl Write>) -> Result<()> {
        if self.dry_run {
            for path in &self.pages {
                out.line(format_args!("would change {path}"))?;
            }
            for path in &self.files {
                out.line(format_args!("would remove {path}"))?;
            }
        }
        let would = if self.dry_run { "would be " } else { "" };
        let (pages, files) = (self.pages.len(), self.files.len());
        out.line(format_args!("{pages} pages {would}changed, {files} files {would}removed"))?;
        for path in &self.kept {
            out.line(format_args!("stays, as `build` did not write it: {path}"))?;
        }
        for Skipped { path, why } in &self.skipped {
            out.line(format_args!("stays, {why}: {path}"))?;
        }
        Ok(())
    }
}

/// Takes what was added out of a page; says whether there was anything. Without a run nothing is written.
fn clean_page(root: &Path, path: &Path, run: Option<&Transaction>) -> Result<bool> {
    let Some(run) = run else {
        let bytes = open::read(path).context("it cannot be read")?;
        return Ok(bare(&bytes)?.is_some());
    };
    let inner = path.strip_prefix(root).ok().and_then(site_path::name);
    let page = run.read_page(&inner.context("its name is not UTF-8; rename it")?)?;
    match bare(&page.bytes)? {
        Some(html) => run.rewrite(&page, &html),
        None => Ok(false),
    }
}

/// The page without what was added, if there is anything. Where it is not UTF-8, nothing was added.
fn bare(bytes: &[u8]) -> Result<Option<String>> {
    let Ok(html) = str::from_utf8(bytes) else { return Ok(None) };
    let bare = inject::remove(html)?;
    Ok((bare != html).then_some(bare))
}

fn remove_file(path: &Path, dry_run: bool) -> Result<()> {
    if dry_run {
        return Ok(());
    }
    fs::remove_file(path).context("it cannot be removed")
}

/// A path from a folder, with `/`.
fn name(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts = inside.components().map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}
