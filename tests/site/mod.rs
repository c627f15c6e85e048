//! Sites to read, made up in a temporary folder.

use afterword::cli::source::{self, Site};
use std::fs;
use tempfile::TempDir;

/// A site of these files.
pub(crate) fn folder<P: AsRef<str>, C: AsRef<[u8]>>(
    files: impl IntoIterator<Item = (P, C)>,
) -> TempDir {
    let root = tempfile::tempdir().expect("a folder");
    for (path, content) in files {
        let file = root.path().join(path.as_ref());
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, content).expect("written");
    }
    root
}

pub(crate) fn read(root: &TempDir) -> Site {
    source::read(root.path(), &()).unwrap_or_else(|error| panic!("{error:#}"))
}
