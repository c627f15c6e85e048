//! The demo: an invented newsroom, written out as plain static pages, as any site generator would.
//!
//! `www/demo` holds what people write and draw (articles, pictures, templates, the style sheet); this
//! module turns it into a site. Afterword comes later: `afterword build` adds it to the pages.

mod article;
mod markdown;
mod newsroom;
mod pages;
mod quotes;
mod render;
#[cfg(test)]
mod tests;

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use newsroom::{Newsroom, names};
use render::Templates;

/// Where the newsroom lies.
const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../www/demo");

/// Where the newsroom's replies and the addresses of those who want its letter are taken: absolute addresses, or paths of
/// the site's own, where no server of that kind answers.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Backends {
    /// An Isso.
    pub(crate) replies: String,
    /// A Ghost.
    pub(crate) letter: String,
}

impl Default for Backends {
    fn default() -> Self {
        Self { replies: "/replies".into(), letter: "/letter".into() }
    }
}

impl Backends {
    /// Those that a page's rules must name, each with a space before it.
    fn sources(&self) -> String {
        let is_other = |url: &&String| url.starts_with("http");
        [&self.replies, &self.letter]
            .into_iter()
            .filter(is_other)
            .map(|url| format!(" {url}"))
            .collect()
    }
}

/// Writes the demo site into the folder `out`, which is made when it is not there.
///
/// # Errors
/// When an article, a template or a picture is missing or wrong (the error names the file and, in front
/// matter, the field), or when a file cannot be written.
pub(crate) fn write_site(out: &Path, backends: &Backends) -> Result<()> {
    let source = Path::new(SOURCE);
    let newsroom = Newsroom::read(source)?;
    let templates = Templates::open(&source.join("templates"), backends)?;
    for page in pages::render(&newsroom, &templates)? {
        write(&out.join(page.path), page.text.as_bytes())?;
    }
    for name in ["site.css", "lists.css", "story.css", "favicon.svg", "ticker.json"] {
        copy(&source.join(name), &out.join(name))?;
    }
    for name in names(&source.join("pictures"))? {
        copy(&source.join("pictures").join(&name), &out.join("pictures").join(&name))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    write(to, &fs::read(from).with_context(|| from.display().to_string())?)
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path.parent().context("a page stands in a folder")?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, bytes))
        .with_context(|| path.display().to_string())
}
