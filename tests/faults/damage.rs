//! Files of the index and of the cache that are not what was written.

use crate::{Desk, Entry, Tally, Tree, compare, count, made_up, tree};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Numbers that are spread over all there are, and the same in each run.
fn any(seed: usize) -> usize {
    seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20
}

/// Harms a file at some place: turns a byte, cuts it off, empties it, or puts something behind it.
fn harm(content: &[u8], seed: usize) -> Vec<u8> {
    let mut content = content.to_vec();
    let at = any(seed) % content.len().max(1);
    match seed % 4 {
        0 | 1 if !content.is_empty() => content[at] ^= 1 << (seed / 4 % 8),
        2 => content.truncate(at),
        _ => content.extend(b"\0more"),
    }
    content
}

/// The files below a folder.
fn files(tree: &Tree, below: &str) -> Vec<PathBuf> {
    let is_file = |(path, entry): (_, &Entry)| match entry {
        Entry::File(_) => {
            Some(PathBuf::from(path)).filter(|path: &PathBuf| path.starts_with(below))
        }
        _ => None,
    };
    tree.iter().filter_map(is_file).collect()
}

#[test]
fn a_damaged_index_is_mended() {
    let desk = made_up(40);
    desk.run(&["build", "site"], 0);
    let whole = tree(&desk.site());
    let files = files(&whole, "afterword");
    let mut tally = Tally::default();
    for seed in 0..count(6, 200) {
        let harmed = &files[any(seed * 7 + 1) % files.len()];
        let Some(Entry::File(content)) = whole.get(harmed.as_os_str()) else { continue };
        let path = desk.site().join(harmed);
        fs::write(&path, harm(content, seed)).expect("written");
        desk.run(&["build", "site"], 0);
        let found = readable(tree(&desk.site()));
        tally.add(true, compare(&found, &readable(whole.clone())));
    }
    tally.end("damaged files of the index and the widget");
}

/// A tree with the shards inflated: a few bits of them stand for nothing.
fn readable(mut tree: Tree) -> Tree {
    for (path, entry) in &mut tree {
        if let Entry::File(content) = entry
            && Path::new(path).starts_with("afterword/shards")
        {
            let mut inflated = Vec::new();
            let mut gzip = flate2::read::GzDecoder::new(&content[..]);
            std::io::Read::read_to_end(&mut gzip, &mut inflated).expect("a whole shard");
            *content = inflated;
        }
    }
    tree
}

/// Lines of more articles than the fewest that are worth a cache.
fn lines() -> String {
    let line = |number: usize| {
        let word =
            |at: usize| format!("w{}", (number % 40) * 30 + (number / 40 + at * at * 7) % 30);
        let text: Vec<String> = (0..12).map(word).collect();
        format!(
            "{{\"url\":\"/{number:05}\",\"title\":\"{}\",\"date\":\"2020-01-11\",\"text\":\"{}\"}}\n",
            word(0),
            text.join(" ")
        )
    };
    (0..2_050).map(line).collect()
}

#[test]
fn a_damaged_cache_changes_nothing() {
    let desk = Desk::new();
    desk.write("site.jsonl", lines());
    let index = |options: &[&str], out: &str| {
        desk.run(&[&["index", "site.jsonl", "--out", out], options].concat(), 0)
    };
    index(&["--no-cache"], "anew");
    let expected = tree(&desk.path("anew"));
    let cached = ["--cache", "kept.cache"];
    index(&cached, "index");
    let whole = fs::read(desk.path("kept.cache")).expect("a cache");
    let shards = files(&expected, "shards");
    let mut tally = Tally::default();
    for seed in 0..count(2, 200) {
        let content = match seed % 5 {
            // Another version's.
            0 => [&whole[..15], &[seed as u8 | 0x80], &whole[16..]].concat(),
            _ => harm(&whole, seed),
        };
        // Where the first bytes are harmed, it is nothing of ours and left alone.
        fs::write(desk.path("kept.cache"), content).expect("written");
        if seed % 2 == 0 {
            let shard = desk.path("index").join(&shards[any(seed) % shards.len()]);
            let content = fs::read(&shard).expect("a shard");
            fs::write(&shard, harm(&content, seed / 2)).expect("written");
        }
        let said = index(&cached, "index");
        let noticed = said.contains("is made anew") || said.contains("stays as it is");
        tally.add(noticed, compare(&tree(&desk.path("index")), &expected));
        if said.contains("stays as it is") {
            fs::remove_file(desk.path("kept.cache")).expect("removed");
        }
    }
    tally.end("caches cut, turned and of other versions, half of them with a damaged shard");
}
