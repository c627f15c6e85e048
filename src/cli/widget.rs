//! The widget's files, as `cargo xtask build` made them and the build script embedded them.

use super::write::Transaction;
use anyhow::{Result, ensure};
use std::path::Path;

/// The folder that the widget and the index live in, under the site's root.
pub(super) const FOLDER: &str = "afterword";

/// Name under [`FOLDER`] and content.
const FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/widget.rs"));

/// Copies the widget into a site; says how many files changed.
pub(super) fn copy_into(site: &Path, files: &Transaction) -> Result<usize> {
    ensure!(
        !FILES.is_empty(),
        "this `afterword` was built without the widget: run `cargo xtask build`, then build the command again"
    );
    let mut changed = 0;
    for (name, content) in FILES {
        changed += usize::from(files.write_whole(&site.join(FOLDER).join(name), content)?);
    }
    Ok(changed)
}

/// The content of one of the widget's files.
pub(super) fn file(name: &str) -> Option<&'static [u8]> {
    FILES.iter().find(|(known, _)| *known == name).map(|(_, content)| *content)
}
