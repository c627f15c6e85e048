//! A folder of HTML pages, as site generators write it.

use super::{Progress, Site, gather};
use crate::cli::{
    extract::{Draft, Reason},
    inject,
    limits::PAGE,
};
use anyhow::{Result, bail};
use rayon::prelude::*;
use std::{collections::HashSet, fs, path::Path};
use walkdir::{DirEntry, WalkDir};

/// Reads all pages under `root`.
pub(super) fn read(root: &Path, progress: &dyn Progress) -> Result<Site> {
    let files = list(root)?;
    let mut pages: Vec<&String> = files.iter().filter(|path| is_page(path)).collect();
    pages.sort_unstable();
    if pages.is_empty() {
        bail!(
            "{} has no .html file in it: give the folder that the site generator writes, often called \
             public, _site, dist or build",
            root.display()
        );
    }
    progress.start(pages.len());
    let drafts = pages
        .par_iter()
        .map(|path| {
            let draft = read_page(root, path);
            progress.step(1);
            draft
        })
        .collect();
    let cname = fs::read_to_string(root.join("CNAME")).unwrap_or_default();
    let cname = cname.lines().map(str::trim).find(|line| !line.is_empty());
    Ok(gather::gather(drafts, &files, cname))
}

fn read_page(root: &Path, path: &str) -> Draft {
    let file = root.join(path);
    let unreadable = |why: String| Draft::refused(path, Reason::Unreadable(why));
    match fs::metadata(&file) {
        Ok(about) if about.len() > PAGE => {
            unreadable(format!("it has {} MB, more than {}", about.len() >> 20, PAGE >> 20))
        }
        _ => match fs::read(&file) {
            Ok(bytes) => Draft::read(path, &bare(bytes)),
            Err(error) => unreadable(error.to_string()),
        },
    }
}

/// A page as its author wrote it: what an earlier run put around pieces of the text would pass for the author's links.
fn bare(bytes: Vec<u8>) -> Vec<u8> {
    let html = str::from_utf8(&bytes).ok().filter(|html| html.contains(inject::AROUND));
    let html = html.and_then(|html| inject::remove(html).ok());
    html.map_or(bytes, String::into_bytes)
}

/// All files of the site, relative to its root, with `/`. Links are not followed: what they lead to is
/// either in the folder already or none of its business.
fn list(root: &Path) -> Result<HashSet<String>> {
    let mut files = HashSet::new();
    for entry in WalkDir::new(root).into_iter().filter_entry(is_of_the_site) {
        let entry = entry?;
        if let Ok(path) = entry.path().strip_prefix(root)
            && entry.file_type().is_file()
        {
            files.insert(path.to_string_lossy().replace('\\', "/"));
        }
    }
    Ok(files)
}

/// Hidden and vendored folders are not, nor is the widget's own.
fn is_of_the_site(entry: &DirEntry) -> bool {
    if entry.depth() == 0 || !entry.file_type().is_dir() {
        return true;
    }
    let name = entry.file_name().to_string_lossy();
    let is_widget = entry.depth() == 1 && name == "afterword";
    !(is_widget || name.starts_with('.') || name == "node_modules")
}

fn is_page(path: &str) -> bool {
    let name = path.to_ascii_lowercase();
    name.ends_with(".html") || name.ends_with(".htm")
}
