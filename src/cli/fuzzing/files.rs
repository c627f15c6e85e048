//! Targets that read a file, as the command does: feeds and exports, JSON lines, `afterword.toml`.

use crate::{
    cli::{settings::Settings, source},
    engine::article::Article,
};
use std::{
    cell::OnceCell,
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

thread_local! {
    /// The folder that all inputs of this thread lie in, one after the other.
    static FOLDER: OnceCell<TempDir> = const { OnceCell::new() };
}

/// Gives a file with these bytes to `read`.
fn with_file(name: &str, bytes: &[u8], read: impl FnOnce(&Path)) {
    let path: PathBuf = FOLDER.with(|folder| {
        folder.get_or_init(|| tempfile::tempdir().expect("a folder")).path().join(name)
    });
    fs::write(&path, bytes).expect("written");
    read(&path);
}

/// Articles stand in the order of their keys, no key twice, each with a title.
fn check(articles: &[Article]) {
    assert!(articles.is_sorted_by(|a, b| a.key < b.key), "the order of keys");
    assert!(articles.iter().all(|article| !article.title.is_empty()), "a title");
}

/// Feeds and exports give articles or an error.
pub(super) fn feed(bytes: &[u8]) {
    let name = if bytes.trim_ascii_start().starts_with(b"<") { "feed.xml" } else { "feed.json" };
    with_file(name, bytes, |path| {
        if let Ok(site) = source::read(path, &()) {
            check(&site.articles);
            let keys: BTreeSet<&str> = site.articles.iter().map(|it| it.key.as_str()).collect();
            for link in site.articles.iter().flat_map(|article| &article.links) {
                assert!(keys.contains(link.as_str()), "a link that leads out of the feed: {link}");
            }
        }
    });
}

/// JSON lines give articles or an error that names a line.
pub(super) fn lines(bytes: &[u8]) {
    with_file("articles.jsonl", bytes, |path| match source::read(path, &()) {
        Ok(site) => check(&site.articles),
        Err(error) => {
            let error = format!("{error:#}");
            assert!(error.contains("articles.jsonl"), "an error without a place: {error}");
        }
    });
}

/// Settings are read or refused with the name of the file.
pub(super) fn settings(bytes: &[u8]) {
    with_file("afterword.toml", bytes, |path| {
        if let Err(error) = Settings::read(Some(path), path) {
            let error = format!("{error:#}");
            assert!(error.contains("afterword.toml"), "an error without a place: {error}");
        }
    });
}
