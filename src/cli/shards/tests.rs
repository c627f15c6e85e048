//! Made-up archives as indexes, and what a page view of them costs.

use super::*;
use crate::engine::related::Related;
use std::{fs, time::Instant};

/// Articles as long-winded as any, each with 24 candidates spread over the whole archive.
fn archive(count: usize) -> (Vec<Article>, Ranked) {
    let words = ["harbour", "copper", "auction", "winter", "ledger", "signal", "orchard", "canal"];
    let any = |seed: usize| hash(&seed.to_le_bytes()) as usize;
    let text = |seed: usize, length: usize| {
        let words: Vec<&str> = (0..length).map(|at| words[any(seed * 64 + at) % 8]).collect();
        words.join(" ")
    };
    let article = |number: usize| Article {
        key: format!("2026/{:02}/{}-{number}", number % 12 + 1, words[number % 8]),
        url: format!("2026/{:02}/{}-{number}/", number % 12 + 1, words[number % 8]),
        title: text(number, 9),
        excerpt: text(number + count, 18),
        ..Article::default()
    };
    let articles: Vec<Article> = (0..count).into_par_iter().map(article).collect();
    let related = |number: usize| {
        let score = |place: usize| 1.0 / (1.0 + place as f32);
        let other = |place| Related {
            article: any(number * 24 + place) % count,
            score: score(place),
            pinned: false,
        };
        (0..24).map(other).collect()
    };
    let topics = |number: usize| Topics::new((0..6).map(|at| any(number * 6 + at) as u16));
    let all = 0..count;
    let ranked = Ranked {
        related: all.clone().into_par_iter().map(related).collect(),
        topics: all.into_par_iter().map(topics).collect(),
    };
    (articles, ranked)
}

/// The median bytes of a page view: manifest, blocks, shard.
fn page_view(folder: &Path, articles: &[Article]) -> usize {
    let mut views: Vec<usize> = (0..1000)
        .map(|at| {
            let key = &articles[at * articles.len() / 1000].key;
            let mut name = MANIFEST.to_owned();
            let mut bytes = 0;
            loop {
                let file = fs::read(folder.join(&name)).expect("a file of the index");
                bytes += file.len();
                match Names::decode(&file) {
                    Ok(names) => name = names.file_of(key).expect("a name"),
                    Err(_) => break bytes,
                }
            }
        })
        .collect();
    views.sort_unstable();
    views[views.len() / 2]
}

fn write(articles: &[Article], ranked: &Ranked, folder: &Path) -> Written {
    let files = Transaction::begin(folder, folder).expect("begun");
    let index = Index::write(articles, ranked, None, folder, &files).expect("written");
    index.publish(&files).expect("published")
}

fn check(count: usize) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    let (articles, ranked) = archive(count);
    let start = Instant::now();
    let written = write(&articles, &ranked, folder.path());
    let first = start.elapsed();
    let start = Instant::now();
    let again = write(&articles, &ranked, folder.path());
    let view = page_view(folder.path(), &articles);
    println!(
        "{count} articles: {written:?} in {first:.1?}, again in {:.1?}; {view} bytes a view",
        start.elapsed()
    );
    assert_eq!(again.changed, 0);
    view
}

#[test]
fn a_page_view_costs_the_same_on_a_large_site() {
    let (small, large) = (check(1_000), check(3_000));
    assert!(large * 2 < small * 3, "{small} bytes grow to {large}");
}

/// `cargo test --release --lib shards -- --ignored --nocapture`
#[test]
#[ignore = "writes half a million files, which takes minutes"]
fn a_page_view_costs_the_same_on_a_site_of_a_million() {
    let (small, large) = (check(1_000), check(1_000_000));
    assert!(large * 2 < small * 3, "{small} bytes grow to {large}");
}
