//! The widget's files in a site, as `cargo xtask build` made them and the build script embedded them.
//!
//! What the loader loads is a set: a folder named by the content of its files. Sets of earlier versions stay for a
//! while, for pages in caches and tabs that are still open; `sets.txt` says in which order they came.

use super::write::Transaction;
use anyhow::{Context, Result, ensure};
use std::{
    fs,
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// The folder that the widget and the index live in, under the site's root.
pub(super) const FOLDER: &str = "afterword";

/// The sets that a site keeps if its settings do not say otherwise, the newest included.
pub(super) const KEEP: usize = 2;

/// The loader, which stands in the page of an article.
pub(super) const LOADER: &str = "afterword.js";

/// Name of the script that brings the loader when an article comes, on sites that change pages
/// without loading.
pub(super) const START: &str = "afterword-start.js";

/// Names the sets in a site, a line each, the newest first; as embedded, the one set there is.
const SETS: &str = "sets.txt";

/// Names the files of a set, a line each, in its folder.
const LIST: &str = "files.txt";

/// Name under [`FOLDER`] and content.
const FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/widget.rs"));

/// Copies the widget into a site, with `keep` sets in all; says how many files changed.
///
/// The loader comes when its set is there, and what it no longer needs goes after that.
pub(super) fn copy_into(site: &Path, keep: usize, run: &Transaction) -> Result<usize> {
    ensure!(
        !FILES.is_empty(),
        "this `afterword` was built without the widget: run `cargo xtask build`, then build the command again"
    );
    copy(FILES, &site.join(FOLDER), keep, run)
}

/// Names the files in a site's folder of the widget that some version of it wrote, the loader first.
pub(super) fn owned(site: &Path) -> Result<Vec<String>> {
    written(FILES, &site.join(FOLDER))
}

/// The content of one of the files of the set.
pub(super) fn file(name: &str) -> Option<&'static [u8]> {
    find(FILES, &format!("{}/{name}", set_of(FILES)))
}

/// Where one of the files of the set is, from the site's root.
pub(super) fn path(name: &str) -> String {
    format!("{FOLDER}/{}/{name}", set_of(FILES))
}

type Files<'a> = &'a [(&'a str, &'a [u8])];

fn find<'a>(files: Files<'a>, name: &str) -> Option<&'a [u8]> {
    files.iter().find(|(known, _)| *known == name).map(|(_, content)| *content)
}

/// The name of the set among these files.
fn set_of<'a>(files: Files<'a>) -> &'a str {
    find(files, SETS).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default().trim()
}

fn copy(files: Files<'_>, folder: &Path, keep: usize, run: &Transaction) -> Result<usize> {
    let set = set_of(files);
    let mut sets = read_sets(folder)?;
    sets.retain(|known| known != set);
    sets.insert(0, set.to_owned());
    // Named before its files are there: what is left of a run that was stopped is known, and goes in its time.
    write_sets(folder, &sets, run)?;
    let (loader, others): (Vec<_>, Vec<_>) =
        files.iter().filter(|(name, _)| *name != SETS).partition(|(name, _)| *name == LOADER);
    let mut changed = 0;
    for files in [others, loader] {
        for (name, content) in files {
            changed += usize::from(run.write_whole(&folder.join(name), content)?);
        }
        run.commit_all()?;
    }
    for old in sets.iter().skip(keep) {
        remove_set(folder, old)?;
    }
    sets.truncate(keep);
    write_sets(folder, &sets, run)?;
    Ok(changed)
}

/// The loader comes first: when files are removed in this order, no page finds one whose set is gone.
fn written(files: Files<'_>, folder: &Path) -> Result<Vec<String>> {
    let set = set_of(files);
    let mut names = vec![LOADER.to_owned()];
    let mut sets = read_sets(folder)?;
    sets.push(set.to_owned());
    sets.dedup();
    for set in &sets {
        names.extend(files_of_set(folder, set)?.into_iter().map(|name| format!("{set}/{name}")));
    }
    let fixed = files.iter().map(|(name, _)| *name);
    names.extend(fixed.filter(|name| !name.starts_with(set) && *name != LOADER).map(String::from));
    Ok(names)
}

/// The sets in a site, the newest first. A line that is not the name of a set is none of ours.
fn read_sets(folder: &Path) -> Result<Vec<String>> {
    let is_name = |line: &&str| line.len() == 12 && line.bytes().all(|it| it.is_ascii_hexdigit());
    Ok(read_lines(&folder.join(SETS))?.lines().filter(is_name).map(str::to_owned).collect())
}

fn write_sets(folder: &Path, sets: &[String], run: &Transaction) -> Result<()> {
    run.write_whole(&folder.join(SETS), format!("{}\n", sets.join("\n")).as_bytes())?;
    run.commit_all()
}

/// Removes a set by its own list; what somebody else put into its folder stays, and so the folder.
fn remove_set(folder: &Path, set: &str) -> Result<usize> {
    let names = files_of_set(folder, set)?;
    let folder = folder.join(set);
    let removed = remove_files(&folder, &names)?;
    remove_if_empty(&folder)?;
    Ok(removed)
}

fn files_of_set(folder: &Path, set: &str) -> Result<Vec<String>> {
    let list = read_lines(&folder.join(set).join(LIST))?;
    Ok(list.lines().filter(|name| is_plain(name)).map(String::from).collect())
}

/// The text of a list; empty when there is none.
fn read_lines(path: &Path) -> Result<String> {
    match fs::read(path) {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        Err(error) if is_missing(&error) => Ok(String::new()),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

/// Tells the names that the build gives to files from those that could lead out of a folder.
fn is_plain(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    name.split('/')
        .all(|part| !part.starts_with('.') && !part.is_empty() && part.bytes().all(is_plain))
}

/// Removes those of the files that are there, and the folders in `folder` that this leaves empty. Links are not followed.
fn remove_files(folder: &Path, names: &[String]) -> Result<usize> {
    let mut removed = 0;
    let mut folders: Vec<PathBuf> = Vec::new();
    for name in names {
        let path = folder.join(name);
        let parents: Vec<PathBuf> =
            path.ancestors().skip(1).take(name.split('/').count()).map(Path::to_path_buf).collect();
        if !parents.iter().all(|parent| is_folder(parent)) || !is_file(&path) {
            continue;
        }
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        removed += 1;
        folders.extend(parents.into_iter().filter(|parent| parent != folder));
    }
    folders.sort();
    folders.dedup();
    folders.iter().rev().try_for_each(|folder| remove_if_empty(folder))?;
    Ok(removed)
}

fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|it| it.is_dir())
}

fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|it| it.is_file())
}

fn remove_if_empty(folder: &Path) -> Result<()> {
    match fs::remove_dir(folder) {
        Err(error) if is_missing(&error) || error.kind() == ErrorKind::DirectoryNotEmpty => Ok(()),
        done => done.with_context(|| format!("cannot remove {}", folder.display())),
    }
}

fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// The widget of some build: what it embeds, the name of its set last.
    struct Build(Vec<(String, Vec<u8>)>);

    impl Build {
        fn new(set: &'static str) -> Self {
            let files = ["engine.wasm", "icons/x.svg", "parts/letter/ghost.js"];
            let list = [files.join("\n"), LIST.into()].join("\n");
            let mut all: Vec<(String, Vec<u8>)> = files
                .map(|file| (format!("{set}/{file}"), format!("{file} of {set}").into()))
                .into();
            all.push((format!("{set}/{LIST}"), list.into()));
            all.push((LOADER.into(), format!("loads {set}").into()));
            all.push(("themes/slate.css".into(), b"slate".to_vec()));
            all.push((SETS.into(), format!("{set}\n").into()));
            Self(all)
        }

        fn files(&self) -> Vec<(&str, &[u8])> {
            self.0.iter().map(|(name, content)| (&**name, &**content)).collect()
        }

        fn copy(&self, folder: &Path, keep: usize) -> usize {
            self.try_copy(folder, keep).expect("copied")
        }

        fn try_copy(&self, folder: &Path, keep: usize) -> Result<usize> {
            let run = Transaction::begin(folder.parent().expect("a site"), folder)?;
            copy(&self.files(), folder, keep, &run)
        }

        fn remove(&self, folder: &Path) -> usize {
            let names = written(&self.files(), folder).expect("read");
            let removed = remove_files(folder, &names).expect("removed");
            if is_folder(folder) {
                remove_if_empty(folder).expect("removed");
            }
            removed
        }
    }

    /// What is below a folder: folders with a slash at their end.
    fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
        let mut found = BTreeMap::new();
        for entry in walkdir::WalkDir::new(folder).min_depth(1) {
            let entry = entry.expect("read");
            let name =
                entry.path().strip_prefix(folder).expect("below").to_string_lossy().into_owned();
            if entry.file_type().is_dir() {
                found.insert(name + "/", Vec::new());
            } else {
                found.insert(name, fs::read(entry.path()).unwrap_or_default());
            }
        }
        found
    }

    fn write(folder: &Path, name: &str, content: &str) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, content).expect("written");
    }

    const ONE: &str = "111111111111";
    const TWO: &str = "222222222222";
    const THREE: &str = "333333333333";

    /// The sets that are there after each of these builds, by the list and by their folders.
    fn check(builds: &[&'static str], keep: usize, expected: &[&str]) {
        let site = tempfile::tempdir().expect("a folder");
        for build in builds {
            Build::new(build).copy(site.path(), keep);
        }
        assert_eq!(read_sets(site.path()).expect("read"), expected, "{builds:?}, {keep}");
        for set in [ONE, TWO, THREE] {
            let is_whole = site.path().join(set).join("parts/letter/ghost.js").exists();
            assert_eq!(is_whole, expected.contains(&set), "{builds:?}, {keep}: {set}");
            assert_eq!(site.path().join(set).exists(), is_whole, "{builds:?}, {keep}: {set}");
        }
        let loader = fs::read_to_string(site.path().join(LOADER)).expect("read");
        assert_eq!(loader, format!("loads {}", expected[0]));
    }

    #[test]
    fn the_last_sets_stay() {
        check(&[ONE], 2, &[ONE]);
        check(&[ONE, ONE], 1, &[ONE]);
        check(&[ONE, TWO], 2, &[TWO, ONE]);
        check(&[ONE, TWO, THREE], 2, &[THREE, TWO]);
        check(&[ONE, TWO, THREE], 1, &[THREE]);
        check(&[ONE, TWO, THREE], 9, &[THREE, TWO, ONE]);
        // Back to an older version.
        check(&[ONE, TWO, ONE], 2, &[ONE, TWO]);
    }

    #[test]
    fn the_loader_comes_last() {
        let site = tempfile::tempdir().expect("a folder");
        Build::new(ONE).copy(site.path(), 2);
        // No file of the new set can be written, as if the run had been stopped.
        write(site.path(), TWO, "in the way");
        assert!(Build::new(TWO).try_copy(site.path(), 2).is_err());
        let loader = fs::read_to_string(site.path().join(LOADER)).expect("read");
        assert_eq!(loader, format!("loads {ONE}"));
        fs::remove_file(site.path().join(TWO)).expect("removed");
        Build::new(TWO).copy(site.path(), 2);
        Build::new(THREE).copy(site.path(), 1);
        assert!(!site.path().join(TWO).exists(), "what was left of the stopped run is known");
    }

    #[test]
    fn what_is_not_ours_stays() {
        let site = tempfile::tempdir().expect("a folder");
        let folder = site.path().join(FOLDER);
        let own =
            ["444444444444/engine.wasm", "themes/own.css", "notes.txt", "111111111111/own.js"];
        for name in own {
            write(&folder, name, "own");
        }
        let before = tree(site.path());
        let (one, two) = (Build::new(ONE), Build::new(TWO));
        one.copy(&folder, 2);
        two.copy(&folder, 2);
        Build::new(THREE).copy(&folder, 2);
        assert!(!folder.join(ONE).join("engine.wasm").exists());
        assert_eq!(Build::new(THREE).remove(&folder), 2 * 4 + 3);
        assert_eq!(tree(site.path()), before);
        assert_eq!(two.remove(&folder), 0, "there is nothing left");
    }

    #[test]
    fn nothing_is_left_of_a_site_that_had_nothing() {
        let site = tempfile::tempdir().expect("a folder");
        let folder = site.path().join(FOLDER);
        Build::new(ONE).copy(&folder, 2);
        Build::new(TWO).copy(&folder, 2);
        Build::new(TWO).remove(&folder);
        assert!(tree(site.path()).is_empty(), "{:?}", tree(site.path()).keys());
    }

    #[test]
    fn lists_lead_out_of_no_folder() {
        let site = tempfile::tempdir().expect("a folder");
        let folder = site.path().join(FOLDER);
        write(site.path(), "victim.html", "a page");
        write(&folder, "shards/000/00-0000000.afw", "a shard");
        let before = tree(site.path());
        let build = Build::new(ONE);
        for names in [
            "../../victim.html\n../shards/000/00-0000000.afw",
            "/etc/passwd",
            "..\\victim.html",
            "\0",
            "",
        ] {
            build.copy(&folder, 2);
            write(
                &folder,
                &format!("{ONE}/{LIST}"),
                &format!("{names}\nengine.wasm\nicons/x.svg\nparts/letter/ghost.js\n{LIST}"),
            );
            write(&folder, SETS, &format!("{ONE}\n..\n../..\n.\nshards\n"));
            build.remove(&folder);
            assert_eq!(tree(site.path()), before, "{names:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn links_are_not_followed() {
        use std::os::unix::fs::symlink;
        let site = tempfile::tempdir().expect("a folder");
        let (folder, other) = (site.path().join(FOLDER), site.path().join("other"));
        let build = Build::new(ONE);
        build.copy(&other, 2);
        let before = tree(&other);
        fs::create_dir(&folder).expect("made");
        symlink(other.join(ONE), folder.join(ONE)).expect("linked");
        write(&folder, SETS, ONE);
        build.remove(&folder);
        assert_eq!(tree(&other), before);
        fs::remove_dir_all(&folder).expect("removed");
        symlink(&other, &folder).expect("linked");
        assert_eq!(build.remove(&folder), 0);
        assert_eq!(tree(&other), before);
    }
}
