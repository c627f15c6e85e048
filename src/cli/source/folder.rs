//! A folder of HTML pages, as site generators write it.

use super::{Facts, Progress, Scope, Site, gather};
use crate::cli::{
    extract::{Draft, Reason},
    inject,
    limits::PAGE,
    open, site_path,
};
use anyhow::{Result, bail, ensure};
use rayon::prelude::*;
use std::{
    collections::HashSet,
    io::{BufReader, Read},
    path::Path,
};
use walkdir::{DirEntry, WalkDir};

/// What is in the folder.
#[derive(Default)]
struct Listing {
    /// All files, from the root, with `/`.
    files: HashSet<String>,
    /// What cannot be read, which keeps nothing else from being read.
    refused: Vec<Draft>,
}

/// Reads all pages under `root`.
pub(super) fn read(root: &Path, scope: &Scope, progress: &dyn Progress) -> Result<Site> {
    let Listing { files, refused } = list(root)?;
    let mut pages: Vec<&String> = files.iter().filter(|path| is_page(path)).collect();
    pages.sort_unstable();
    if pages.is_empty() {
        bail!(
            "{} has no .html file in it{}: give the folder that the site generator writes, often called \
             public, _site, dist or build",
            root.display(),
            if refused.is_empty() { "" } else { " that can be read" }
        );
    }
    progress.start(pages.len());
    let drafts = pages.par_iter().map(|path| {
        let mut draft = read_page(root, path);
        scope.apply(&mut draft);
        progress.step(1);
        draft
    });
    let mut drafts: Vec<Draft> = drafts.collect();
    drafts.extend(refused);
    let idle = scope.idle(&drafts);
    let cname = cname(root, &files);
    let measure = |file: &str| files.contains(file).then(|| picture_size(root, file)).flatten();
    let mut site = gather::gather(drafts, &files, cname.as_deref(), scope.tag_pages, &measure);
    site.warnings.extend(idle);
    Ok(site)
}

/// Reads the facts that one page under `root` names of itself, and which are taken. `page` is its
/// file, from the root, with `/`.
pub(in crate::cli) fn facts(root: &Path, scope: &Scope, page: &str) -> Result<Facts> {
    let Listing { files, refused } = list(root)?;
    if !files.contains(page) || !is_page(page) {
        bail!(
            "{page} is no .html file in {}: give it from there, as blog/a/index.html",
            root.display()
        );
    }
    let pages = files.par_iter().filter(|path| is_page(path));
    let read = |path: &String| {
        let mut draft = read_page(root, path);
        scope.apply(&mut draft);
        draft
    };
    let mut drafts: Vec<Draft> = pages.map(read).collect();
    drafts.extend(refused);
    drafts.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(gather::facts(drafts, cname(root, &files).as_deref(), &read_page(root, page)))
}

/// The host that a `CNAME` file names.
fn cname(root: &Path, files: &HashSet<String>) -> Option<String> {
    let bytes = files.contains("CNAME").then(|| open::read(&root.join("CNAME")).ok()).flatten()?;
    let text = String::from_utf8(bytes).ok()?;
    text.lines().map(str::trim).find(|line| !line.is_empty()).map(str::to_owned)
}

fn read_page(root: &Path, path: &str) -> Draft {
    match read_bytes(root, path) {
        Ok(bytes) => Draft::read(path, &bare(bytes)),
        Err(error) => Draft::refused(path, Reason::Unreadable(error.to_string())),
    }
}

fn read_bytes(root: &Path, path: &str) -> Result<Vec<u8>> {
    let (mut file, about) = open::no_link(&site_path::below(root, path)?)?;
    let size = about.len();
    ensure!(size <= PAGE, "it has {} MB, more than {}", size >> 20, PAGE >> 20);
    let mut bytes = Vec::with_capacity(size as usize);
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Width and height of the picture in a file.
fn picture_size(root: &Path, path: &str) -> Option<(u32, u32)> {
    let (file, _) = open::no_link(&site_path::below(root, path).ok()?).ok()?;
    let size = imagesize::reader_size(BufReader::new(file)).ok()?;
    Some((size.width.try_into().ok()?, size.height.try_into().ok()?))
}

/// A page as its author wrote it: what an earlier run put around pieces of the text would pass for the author's links.
fn bare(bytes: Vec<u8>) -> Vec<u8> {
    let html = str::from_utf8(&bytes).ok().filter(|html| inject::may_go_around(html));
    let html = html.and_then(|html| inject::remove(html).ok());
    html.map_or(bytes, String::into_bytes)
}

/// Lists the files of the site. Links are not followed: what they lead to is either in the folder already or none of
/// its business.
fn list(root: &Path) -> Result<Listing> {
    let mut listing = Listing::default();
    for entry in WalkDir::new(root).into_iter().filter_entry(is_of_the_site) {
        match entry {
            Ok(entry) => listing.add(root, &entry),
            Err(error) => match error.path().and_then(|path| path.strip_prefix(root).ok()) {
                Some(inner) if inner != Path::new("") => listing.refuse(inner, why(&error)),
                _ => return Err(error.into()),
            },
        }
    }
    Ok(listing)
}

impl Listing {
    fn add(&mut self, root: &Path, entry: &DirEntry) {
        let Ok(inner) = entry.path().strip_prefix(root) else { return };
        let kind = entry.file_type();
        let is_regular = kind.is_file();
        let shown = inner.to_string_lossy();
        match site_path::name(inner) {
            Some(name) if is_regular => drop(self.files.insert(name)),
            _ if kind.is_dir() || !is_page(&shown) => {}
            None => self.refuse(inner, "its name is not UTF-8; rename it".into()),
            Some(_) if kind.is_symlink() => {
                self.refuse(inner, "it is a link; put the file itself in its place".into());
            }
            Some(_) => self.refuse(inner, "it is a pipe, a socket or a device".into()),
        }
    }

    fn refuse(&mut self, inner: &Path, why: String) {
        self.refused.push(Draft::refused(&inner.to_string_lossy(), Reason::Unreadable(why)));
    }
}

/// The reason alone, so that many files with one reason are told of together.
fn why(error: &walkdir::Error) -> String {
    error.io_error().map_or_else(|| error.to_string(), ToString::to_string)
}

/// Hidden and vendored folders are not, nor is the widget's own.
pub(in crate::cli) fn is_of_the_site(entry: &DirEntry) -> bool {
    if entry.depth() == 0 || !entry.file_type().is_dir() {
        return true;
    }
    let name = entry.file_name().to_string_lossy();
    let is_widget = entry.depth() == 1 && name == "afterword";
    !(is_widget || name.starts_with('.') || name == "node_modules")
}

/// Whether a file of that name is a page.
pub(in crate::cli) fn is_page(path: &str) -> bool {
    let name = path.to_ascii_lowercase();
    name.ends_with(".html") || name.ends_with(".htm")
}
