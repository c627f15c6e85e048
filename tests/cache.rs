//! What a run keeps for the next: it saves time and changes nothing that is written.

use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;

/// More than the fewest that are worth a cache.
const ARTICLES: usize = 2_100;

/// A folder with a source, and a cache and an index beside it.
struct Desk(TempDir);

impl Desk {
    fn new(lines: &[Value]) -> Self {
        let desk = Self(tempfile::tempdir().expect("a folder"));
        desk.write(lines);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, lines: &[Value]) {
        let lines: String = lines.iter().map(|line| format!("{line}\n")).collect();
        fs::write(self.path("site.jsonl"), lines).expect("written");
    }

    /// Indexes with the cache; returns what was printed.
    fn index(&self) -> (Value, String) {
        let cache = self.path("kept.cache");
        let output = self.run("index", &["--json", "--cache", &cache.to_string_lossy()]);
        let printed = serde_json::from_slice(&output.stdout).expect("JSON");
        (printed, String::from_utf8_lossy(&output.stderr).into_owned())
    }

    fn run(&self, out: &str, options: &[&str]) -> Output {
        let output = Command::new(env!("CARGO_BIN_EXE_afterword"))
            .arg("index")
            .arg(self.path("site.jsonl"))
            .arg("--out")
            .arg(self.path(out))
            .args(options)
            .output()
            .expect("it runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output
    }

    /// What was written is what a run without a cache writes.
    fn check(&self) {
        self.run("anew", &["--no-cache"]);
        assert!(files(&self.path("index")) == files(&self.path("anew")), "other files");
    }
}

/// The files below a folder, by their paths.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let content = fs::read(&path).expect("a file");
                found.insert(path.strip_prefix(folder).expect("below").to_owned(), content);
            }
        }
    }
    found
}

/// An article of one of forty subjects, with words that few others use.
fn article(number: usize) -> Value {
    let word = |at: usize| format!("w{}", (number % 40) * 30 + (number / 40 + at * at * 7) % 30);
    let rare = |at: usize| format!("r{}", number * (at + 3) % 977);
    let text: Vec<String> = (0..12).map(word).chain((0..4).map(rare)).collect();
    json!({
        "url": format!("/{:05}", number * 7919 % 100_000),
        "title": word(0),
        "date": format!("20{:02}-0{}-11", 10 + number % 15, 1 + number % 9),
        "text": text.join(" "),
    })
}

#[test]
fn what_is_written_does_not_depend_on_the_cache() {
    let mut lines: Vec<Value> = (0..ARTICLES).map(article).collect();
    let desk = Desk::new(&lines);
    let (first, said) = desk.index();
    assert_eq!(said, "");
    let (again, _) = desk.index();
    assert_eq!((&again["changed"], &again["bytes"]), (&json!(0), &first["bytes"]));
    desk.check();

    lines.push(article(ARTICLES));
    desk.write(&lines);
    let (added, _) = desk.index();
    assert!(added["changed"].as_u64() > Some(0), "{added}");
    desk.check();

    lines.remove(5);
    lines[70]["text"] = json!("other words than it had: w1 w2 r5");
    lines[900]["date"] = json!("2001-01-01");
    lines[30] = article(ARTICLES + 1);
    desk.write(&lines);
    desk.index();
    desk.check();

    // So many changes that all are searched anew.
    lines.truncate(2_050);
    lines.iter_mut().step_by(9).for_each(|line| line["text"] = json!("w3 w4 w5 r6"));
    desk.write(&lines);
    desk.index();
    desk.check();
}

#[test]
fn what_is_no_whole_cache_is_made_anew_and_told_of() {
    let lines: Vec<Value> = (0..ARTICLES).map(article).collect();
    let desk = Desk::new(&lines);
    desk.index();
    let whole = fs::read(desk.path("kept.cache")).expect("a cache");
    let expected = files(&desk.path("index"));
    let changed = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    for (bytes, why) in [
        (changed(15), "it is of another version"),
        (changed(1000), "it is damaged"),
        (whole[..whole.len() - 8].to_vec(), "it is cut off"),
        (whole[..4].to_vec(), "it is cut off"),
        (Vec::new(), "it is cut off"),
    ] {
        fs::write(desk.path("kept.cache"), bytes).expect("written");
        let (_, said) = desk.index();
        assert!(said.contains("kept.cache is made anew: ") && said.contains(why), "{why}: {said}");
        assert!(files(&desk.path("index")) == expected, "{why}");
        assert!(fs::read(desk.path("kept.cache")).expect("a cache") == whole, "{why}");
    }
    // It can be deleted, and need not be used.
    fs::remove_file(desk.path("kept.cache")).expect("deleted");
    assert_eq!(desk.index().1, "");
    assert!(files(&desk.path("index")) == expected);
}

#[test]
fn what_is_no_cache_is_not_written_over() {
    let lines: Vec<Value> = (0..ARTICLES).map(article).collect();
    let desk = Desk::new(&lines);
    fs::write(desk.path("kept.cache"), "<!DOCTYPE html>").expect("written");
    let (_, said) = desk.index();
    assert!(said.contains("kept.cache stays as it is: it is no cache of Afterword's"), "{said}");
    assert_eq!(fs::read(desk.path("kept.cache")).expect("read"), b"<!DOCTYPE html>");
    desk.check();
    fs::remove_file(desk.path("kept.cache")).expect("removed");
    #[cfg(unix)]
    {
        let made = Command::new("mkfifo").arg(desk.path("kept.cache")).status();
        assert!(made.expect("mkfifo runs").success());
        let (_, said) = desk.index();
        assert!(said.contains("kept.cache stays as it is"), "{said}");
    }
}

#[test]
fn a_cache_that_cannot_be_written_costs_only_time() {
    let lines: Vec<Value> = (0..ARTICLES).map(article).collect();
    let desk = Desk::new(&lines);
    fs::write(desk.path("file"), "").expect("written");
    let cache = desk.path("file/kept.cache");
    let output = desk.run("index", &["--cache", &cache.to_string_lossy()]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("was not written"), "{said}");
    desk.check();
}
