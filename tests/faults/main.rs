//! What goes wrong while the command runs, made to go wrong: kills, full disks, other users, odd files, damage.
//!
//! An ordinary run tries a few of each on a small made-up site. `AFTERWORD_FAULTS=full cargo test --test faults --
//! --nocapture --test-threads=1` tries all, on a real site where `../shared` has one, and prints how many. With
//! `AFTERWORD_COMMAND` as the path of an optimised build, that takes minutes instead of an hour.
#![cfg(unix)]

mod damage;
mod disk;
mod kills;
mod names;
mod together;
mod users;

use std::{
    collections::BTreeMap,
    env,
    ffi::OsString,
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

/// Whether all is tried, which takes minutes.
fn is_full() -> bool {
    env::var("AFTERWORD_FAULTS").is_ok_and(|value| value == "full")
}

/// How many of something are tried.
fn count(quick: usize, full: usize) -> usize {
    if is_full() { full } else { quick }
}

/// The command that is harmed.
fn binary() -> PathBuf {
    env::var_os("AFTERWORD_COMMAND").unwrap_or(env!("CARGO_BIN_EXE_afterword").into()).into()
}

fn skip(why: &str) {
    eprintln!("\n*** SKIPPED: {why} ***\n");
}

/// What was tried of one kind of fault, and what came of it.
#[derive(Default)]
struct Tally {
    tried: usize,
    /// Of these, the command noticed.
    hit: usize,
    lost: Vec<String>,
}

impl Tally {
    fn add(&mut self, hit: bool, outcome: Result<(), String>) {
        self.tried += 1;
        self.hit += usize::from(hit);
        self.lost.extend(outcome.err());
    }

    /// Prints the numbers; nothing may be lost.
    fn end(self, kind: &str) {
        let Self { tried, hit, lost } = self;
        let survived = tried - lost.len();
        println!(
            "faults: {kind}: {tried} tried ({hit} hit), {survived} survived, {} lost",
            lost.len()
        );
        assert!(lost.is_empty(), "{kind}: {lost:#?}");
    }
}

/// A folder with a site in `site/`, and a place for the cache beside it.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// A desk with a copy of a site.
    fn with(site: &Path) -> Self {
        let desk = Self::new();
        copy(site, &desk.site());
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn site(&self) -> PathBuf {
        self.path("site")
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, content).expect("written");
    }

    /// The command, to be run here.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command.current_dir(self.0.path()).env("XDG_CACHE_HOME", self.path("cache")).args(args);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the command to its end, with this exit code; gives all that was printed.
    fn run(&self, args: &[&str], code: i32) -> String {
        let output = self.command(args).output().expect("it runs");
        let text = said(&output);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {text}");
        text
    }
}

fn said(Output { stdout, stderr, .. }: &Output) -> String {
    [stdout, stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat()
}

/// A page that is read as an article.
fn article(name: &str) -> String {
    let words =
        "The harbour office counts every crate, every sack and every barrel that waits. ".repeat(6);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Counting {name}</title>\
         <meta property=\"article:published_time\" content=\"2026-03-04\"></head>\n<body><article><h1>Counting {name}</h1>\
         <p>{words} This one is about {name}.</p><p>{words}</p></article></body></html>\n"
    )
}

/// A made-up site of that many articles.
fn made_up(articles: usize) -> Desk {
    let desk = Desk::new();
    for number in 0..articles {
        let name = format!("site/stories/{}/n{number}/index.html", number % 5);
        desk.write(&name, article(&format!("w{number}")));
    }
    desk.write("site/style.css", "body { color: black }");
    desk
}

/// The site to be harmed: a real one for a full run, where it is at hand.
fn any_site() -> Desk {
    let shared = env::var_os("AFTERWORD_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let archive = shared.join("sites/rust-blog.tar.gz");
    if !is_full() {
        return made_up(8);
    }
    if !archive.is_file() {
        skip(&format!("{} is not here; a made-up site is harmed instead", archive.display()));
        return made_up(400);
    }
    let desk = Desk::new();
    fs::create_dir(desk.site()).expect("made");
    let mut tar = Command::new("tar");
    tar.arg("xzf").arg(archive).arg("-C").arg(desk.site());
    assert!(tar.status().expect("tar runs").success());
    desk
}

fn copy(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-a").arg(from).arg(to).status();
    assert!(copied.expect("cp runs").success());
}

/// What is at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Entry {
    Folder,
    File(Vec<u8>),
    /// A link, a pipe, or what cannot be read.
    Other,
}

type Tree = BTreeMap<OsString, Entry>;

/// Everything below a folder, by path from there.
fn tree(root: &Path) -> Tree {
    let mut found = Tree::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            let about = fs::symlink_metadata(&path).expect("it is there");
            let entry = match about.file_type() {
                kind if kind.is_dir() => Entry::Folder,
                kind if kind.is_file() => fs::read(&path).map_or(Entry::Other, Entry::File),
                _ => Entry::Other,
            };
            if entry == Entry::Folder {
                folders.push(path.clone());
            }
            found.insert(path.strip_prefix(root).expect("below").into(), entry);
        }
    }
    found
}

/// Where two trees differ, in a few words.
fn compare(found: &Tree, expected: &Tree) -> Result<(), String> {
    let all: Vec<&OsString> = found
        .keys()
        .chain(expected.keys())
        .filter(|path| found.get(*path) != expected.get(*path))
        .take(3)
        .collect();
    if all.is_empty() { Ok(()) } else { Err(format!("other than it should be: {all:?}")) }
}

/// Each file of the site is what it was or what it becomes; beside them are only files of the index and the stage.
fn check_whole(found: &Tree, old: &Tree, new: &Tree) -> Result<(), String> {
    for path in old.keys().filter(|path| !found.contains_key(*path)) {
        if !Path::new(path).starts_with("afterword") {
            return Err(format!("lost: {path:?}"));
        }
    }
    for (path, entry) in found {
        let is_stage = Path::new(path).starts_with("afterword/.afterword-tmp");
        if !is_stage && old.get(path) != Some(entry) && new.get(path) != Some(entry) {
            return Err(format!("neither old nor new: {path:?}"));
        }
    }
    Ok(())
}

/// The trees of a site before a run and after it.
fn old_and_new(site: &Path, args: &[&str]) -> (Tree, Tree) {
    let desk = Desk::with(site);
    let old = tree(&desk.site());
    desk.run(args, 0);
    (old, tree(&desk.site()))
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|about| about.uid() == 0)
}
