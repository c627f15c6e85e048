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

use newsroom::{Newsroom, names};
use render::Templates;

/// Where the newsroom lies.
const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../www/demo");

/// Writes the demo site into the folder `out`, which is made when it is not there.
///
/// # Errors
/// When an article, a template or a picture is missing or wrong (the error names the file and, in front
/// matter, the field), or when a file cannot be written.
pub(crate) fn write_site(out: &Path) -> Result<()> {
    let source = Path::new(SOURCE);
    let newsroom = Newsroom::read(source)?;
    let templates = Templates::open(&source.join("templates"))?;
    for page in pages::render(&newsroom, &templates)? {
        write(&out.join(page.path), page.text.as_bytes())?;
    }
    for name in ["site.css", "lists.css", "story.css", "favicon.svg"] {
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
