//! The files of an index: every article is found from the manifest, and little changes when little changes.

use afterword::engine::index::{FAN_OUT, Names, Shard};
use flate2::read::GzDecoder;
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    fs,
    io::Read,
    path::{Path, PathBuf},
    process::Command,
};

/// Enough articles for a second level of names.
const ARTICLES: usize = 1_200;

fn lines(first_word: &str) -> String {
    let line = |number: usize| {
        let subject = ["copper", "wheat", "oil", "ships"][number % 4];
        let first = if number == 7 { first_word } else { "The" };
        let article = json!({
            "id": number.to_string(),
            "url": format!("https://e.example/{number}/"),
            "title": format!("{subject} {number}"),
            "tags": [subject],
            "date": "2026-03-04",
            "lang": "en",
            "text": format!("{first} harbour counts {subject} and {subject} again, lot {} of {number}.", number % 50),
        });
        format!("{article}\n")
    };
    (0..ARTICLES).map(line).collect()
}

fn index(folder: &Path, source: &str) -> Value {
    fs::write(folder.join("articles.jsonl"), source).expect("written");
    let output = Command::new(env!("CARGO_BIN_EXE_afterword"))
        .current_dir(folder)
        .args(["index", "articles.jsonl", "--out", "data", "--json"])
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => drop(found.insert(path)),
        }
    }
    found
}

/// The files on the way to an article's shard, and that shard.
fn walk(data: &Path, key: &str) -> (Vec<PathBuf>, Shard) {
    let mut way = vec![data.join("manifest.afw")];
    loop {
        let bytes = fs::read(way.last().expect("a file")).expect("a file of the index");
        if bytes.starts_with(&[31, 139]) {
            let mut inflated = Vec::new();
            GzDecoder::new(&bytes[..]).read_to_end(&mut inflated).expect("gzip");
            return (way, Shard::decode(&inflated).expect("a shard"));
        }
        let names = Names::decode(&bytes).expect("names");
        assert!(names.hashes.len() <= 4 * FAN_OUT);
        way.push(data.join(names.file_of(key).expect("a file's name")));
    }
}

#[test]
fn every_article_is_found_and_a_change_stays_small() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let summary = index(folder.path(), &lines("The"));
    assert_eq!(summary["shards"], 1_024, "{summary}");

    let mut used = BTreeSet::new();
    for number in 0..ARTICLES {
        let (way, shard) = walk(&data, &number.to_string());
        assert_eq!(way.len(), 3, "{way:?}");
        let entry = shard.entry(&number.to_string()).expect("the article is in its shard");
        assert!(shard.related(entry).count() >= 6 && entry.topics.iter().count() > 0, "{entry:?}");
        assert!(shard.cards.iter().all(|card| card.topics.iter().count() > 0));
        used.extend(way);
    }
    let before = files(&data);
    assert!(used.is_subset(&before));
    assert_eq!(before.len(), 2 + 4 + 1_024, "manifest, tags, blocks, shards");

    assert_eq!(index(folder.path(), &lines("The"))["changed"], 0);
    let changed = index(folder.path(), &lines("Our"))["changed"].as_u64().expect("a number");
    let after = files(&data);
    assert_eq!(after.len(), before.len(), "what no longer counts is gone");
    assert_eq!(
        after.difference(&before).count() as u64 + 1,
        changed,
        "the manifest keeps its name"
    );
    assert!((3..300).contains(&changed), "{changed}");
}
