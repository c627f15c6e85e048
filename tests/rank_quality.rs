//! How good the ranking is: blogs whose authors linked one article to another, with the links taken out.
//!
//! A pair is relevant when either article links to the other; the measure is the mean nDCG@10 over all
//! articles with a relevant one. The floors stand a little under what docs/ranking.md reports.

#![cfg(feature = "rank")]

use afterword::engine::{
    article::{Article, Day},
    related::{Ranking, Related, rank},
};
use flate2::read::MultiGzDecoder;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
};

/// Name, floor of the order of relevance, floor of what is shown.
const BLOGS: [(&str, f64, f64); 3] =
    [("18f", 0.545, 0.545), ("rustblog", 0.535, 0.535), ("digitalgov", 0.395, 0.395)];

#[test]
fn the_ranking_finds_what_authors_linked() {
    let folder = corpora();
    if !folder.is_dir() {
        // Written past the test's captured output, so that it is seen.
        let note =
            format!("SKIPPED: no judged articles at {}, see AFTERWORD_SHARED", folder.display());
        writeln!(std::io::stderr(), "{note}").expect("standard error");
        return;
    }
    for (name, relevance, shown) in BLOGS {
        let articles = read_articles(&folder.join(format!("{name}.articles.jsonl.gz")));
        let relevant = read_links(&folder.join(format!("{name}.links.json")), &articles);
        let ranking = rank(&articles);
        let score = |pick: fn(&Ranking, usize, usize) -> Vec<Related>| {
            let scores = relevant
                .iter()
                .map(|(&article, relevant)| ndcg(&pick(&ranking, article, 10), relevant));
            scores.sum::<f64>() / relevant.len() as f64
        };
        let found = [score(Ranking::related), score(Ranking::as_shown)];
        println!("{name}: nDCG@10 {:.4}, as shown {:.4}", found[0], found[1]);
        assert!(found[0] >= relevance && found[1] >= shown, "{name}: {found:?}");
    }
}

fn corpora() -> PathBuf {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    std::env::var_os("AFTERWORD_SHARED").map_or(beside, PathBuf::from).join("corpora")
}

fn read_articles(path: &Path) -> Vec<Article> {
    let file = File::open(path).expect("a file of articles");
    let lines = BufReader::new(MultiGzDecoder::new(file)).lines();
    lines.map(|line| article(&serde_json::from_str(&line.expect("text")).expect("JSON"))).collect()
}

fn article(line: &Value) -> Article {
    let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
    let tags = line["tags"].as_array().into_iter().flatten();
    Article {
        id: text("id"),
        title: text("title"),
        tags: tags.filter_map(Value::as_str).map(str::to_owned).collect(),
        date: Day::parse(&text("date")),
        lang: text("lang"),
        text: text("text"),
        ..Article::default()
    }
}

/// The articles that are relevant to each: either links to the other.
fn read_links(path: &Path, articles: &[Article]) -> BTreeMap<usize, BTreeSet<usize>> {
    let links: BTreeMap<String, Vec<String>> =
        serde_json::from_reader(File::open(path).expect("a file of links")).expect("JSON");
    let places: BTreeMap<&str, usize> =
        articles.iter().enumerate().map(|(place, article)| (article.id.as_str(), place)).collect();
    let mut relevant: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (from, to) in links.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to))) {
        if let (Some(&from), Some(&to)) = (places.get(from.as_str()), places.get(to.as_str()))
            && from != to
        {
            relevant.entry(from).or_default().insert(to);
            relevant.entry(to).or_default().insert(from);
        }
    }
    relevant
}

fn ndcg(found: &[Related], relevant: &BTreeSet<usize>) -> f64 {
    let gain = |place: usize| 1.0 / (place as f64 + 2.0).log2();
    let hits = found.iter().enumerate().filter(|(_, related)| relevant.contains(&related.article));
    let ideal: f64 = (0..relevant.len().min(10)).map(gain).sum();
    hits.map(|(place, _)| gain(place)).sum::<f64>() / ideal
}
