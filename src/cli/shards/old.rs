//! Index files of earlier runs, which no manifest names any more.

use anyhow::{Context, Result};
use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

/// Removes the index files below `root` that are not `current`, and folders that this leaves empty.
///
/// Only files of exactly our names are ours, and only in folders of exactly our names: what somebody else keeps there
/// stays, and so does what a link leads to. One that cannot be removed keeps none of the others.
pub(super) fn remove(root: &Path, kind: &str, current: impl Fn(&str) -> bool) -> Result<()> {
    let folder = root.join(kind);
    let mut outcome = Ok(());
    for (path, name, is_folder) in entries(&folder)? {
        let inner = format!("{kind}/{name}");
        if is_folder && is_number(&name, 3) {
            for (path, name, is_folder) in entries(&path)? {
                let is_old = !is_folder && is_file(&name, 2, 7);
                if is_old && !current(&format!("{inner}/{name}")) {
                    outcome = outcome.and(remove_file(&path));
                }
            }
            remove_if_empty(&path);
        } else if !is_folder && is_file(&name, 5, 10) {
            // As the first version called them.
            outcome = outcome.and(remove_file(&path));
        }
    }
    remove_if_empty(&folder);
    outcome
}

/// Files and folders in a folder, by their paths and names. Links are neither.
fn entries(folder: &Path) -> Result<Vec<(PathBuf, String, bool)>> {
    let reading = || format!("cannot read {}", folder.display());
    match fs::symlink_metadata(folder) {
        Ok(about) if about.is_dir() => {}
        Err(error) if error.kind() != ErrorKind::NotFound => {
            return Err(error).with_context(reading);
        }
        _ => return Ok(Vec::new()),
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(reading)? {
        let entry = entry.with_context(reading)?;
        let kind = entry.file_type().with_context(reading)?;
        if let Ok(name) = entry.file_name().into_string()
            && (kind.is_dir() || kind.is_file())
        {
            found.push((entry.path(), name, kind.is_dir()));
        }
    }
    Ok(found)
}

/// Checks for `NUMBER-HASH.afw` with that many digits.
fn is_file(name: &str, number: usize, hash: usize) -> bool {
    let parts = name.strip_suffix(".afw").and_then(|name| name.split_once('-'));
    parts.is_some_and(|parts| is_number(parts.0, number) && is_number(parts.1, hash))
}

/// Checks for a number in base 32 with that many digits.
fn is_number(text: &str, digits: usize) -> bool {
    let is_digit =
        |byte: u8| byte.is_ascii_digit() || byte.is_ascii_lowercase() && !b"ilou".contains(&byte);
    text.len() == digits && text.bytes().all(is_digit)
}

fn remove_file(path: &Path) -> Result<()> {
    fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))
}

/// Removes a folder; the system refuses when there is anything in it.
fn remove_if_empty(folder: &Path) {
    drop(fs::remove_dir(folder));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, stays: bool) {
        let root = tempfile::tempdir().expect("a folder");
        let file = root.path().join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(&file, "").expect("written");
        remove(root.path(), "shards", |name| name == "shards/000/00-0000000.afw").expect("removed");
        assert_eq!(file.exists(), stays, "{path}");
    }

    #[test]
    fn only_what_is_exactly_ours_goes() {
        check("shards/000/00-0000000.afw", true);
        check("shards/000/00-0000001.afw", false);
        check("shards/00000-0000000000.afw", false);
        check("shards/000/00-000000i.afw", true);
        check("shards/000/00-00000000.afw", true);
        check("shards/000/notes.afw", true);
        check("shards/mine/00-0000001.afw", true);
        check("shards/000/000/00-0000001.afw", true);
        check("shards/notes.txt", true);
        check("names/000/00-0000001.afw", true);
    }

    #[cfg(unix)]
    #[test]
    fn what_links_lead_to_stays() {
        let elsewhere = tempfile::tempdir().expect("a folder");
        let file = elsewhere.path().join("00-0000001.afw");
        fs::write(&file, "theirs").expect("written");
        for link in ["shards", "shards/000"] {
            let root = tempfile::tempdir().expect("a folder");
            let link = root.path().join(link);
            fs::create_dir_all(link.parent().expect("a folder")).expect("made");
            std::os::unix::fs::symlink(elsewhere.path(), &link).expect("linked");
            remove(root.path(), "shards", |_| false).expect("removed");
            assert!(file.exists() && link.exists(), "{}", link.display());
        }
    }
}
