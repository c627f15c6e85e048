//! `cargo xtask corpus --learn`: reads the numbers of `learned.toml` off real archives.
//!
//! Each archive counts alike, however large. Only numbers are kept, nothing of the texts.

use std::{collections::HashMap, fmt::Write, fs, path::PathBuf};

use anyhow::{Context, Result};

use super::check::{Source, each_word, quantiles};
use crate::step::{done, repository, step};

/// Shares for which quantiles are kept: closer together where few values lie far apart.
const SHARES: [f64; 25] = [
    0.0, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7,
    0.75, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 1.0,
];

/// Ranks of words go on until so many; beyond, one archive has too few words to tell.
const LAST_RANK: u64 = 11_000;

/// What those numbers begin with that are not learned.
const FITTED: &str = "# Tried until";

/// Reads the corpora and writes the numbers into `learned.toml`, leaving those that were fitted.
///
/// # Errors
/// When a corpus cannot be read, or the file not be written.
pub(super) fn learn(corpora: &[PathBuf]) -> Result<()> {
    let corpora =
        step("Reading", || corpora.iter().map(|it| Source::read(it)).collect::<Result<Vec<_>>>())?;
    let path = repository()?.join("xtask/src/corpus/learned.toml");
    let before = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let fitted = before.find(FITTED).map_or("", |at| &before[at..]);
    fs::write(&path, learned(&corpora)? + fitted).with_context(|| path.display().to_string())?;
    done(format_args!("{} learned from {} archives", path.display(), corpora.len()));
    Ok(())
}

fn learned(corpora: &[Source]) -> Result<String> {
    let mut text = String::from("# Learned by `cargo xtask corpus --learn` from ");
    let names = corpora.iter().map(|it| format!("{} ({} articles)", it.name, it.articles.len()));
    writeln!(text, "{}.\n", names.collect::<Vec<_>>().join(", "))?;
    let tables = [
        ("words", "Ranks of words, and the share of all words up to that rank.", words(corpora)),
        (
            "lengths",
            "Words of a text, the mean being 1: shares of all texts, and what they stay below.",
            spread(corpora, lengths),
        ),
        ("sentences", "Words of a sentence, alike.", spread(corpora, sentences)),
        ("titles", "Words of a title, alike.", spread(corpora, titles)),
        ("links", "Links of an article to others, alike.", spread(corpora, links)),
    ];
    for (name, comment, rows) in tables {
        writeln!(text, "# {comment}\n{name} = [")?;
        for row in rows.chunks(6) {
            let row: Vec<String> =
                row.iter().map(|(place, value)| format!("[{place}, {value:.5}]")).collect();
            writeln!(text, "    {},", row.join(", "))?;
        }
        writeln!(text, "]\n")?;
    }
    Ok(text)
}

/// The mean of all corpora's share of words up to each rank.
fn words(corpora: &[Source]) -> Vec<(f64, f64)> {
    let shares: Vec<Vec<f64>> = corpora.iter().map(shares_by_rank).collect();
    let mut rows = Vec::new();
    let mut rank = 1;
    while rank < LAST_RANK {
        let upto = |shares: &Vec<f64>| shares.iter().take(rank as usize).sum::<f64>();
        let mean = shares.iter().map(upto).sum::<f64>() / shares.len() as f64;
        rows.push((rank as f64, mean));
        rank += 1 + rank / 5;
    }
    rows
}

fn shares_by_rank(corpus: &Source) -> Vec<f64> {
    let mut counts: HashMap<String, f64> = HashMap::new();
    let mut all = 0.0;
    for article in &corpus.articles {
        each_word(&article.text, |word| {
            all += 1.0;
            match counts.get_mut(word) {
                Some(count) => *count += 1.0,
                None => drop(counts.insert(word.to_owned(), 1.0)),
            }
        });
    }
    let mut counts: Vec<f64> = counts.into_values().collect();
    counts.sort_by(|a, b| b.total_cmp(a));
    counts.into_iter().map(|count| count / all).collect()
}

/// The mean of all corpora's quantiles.
fn spread(corpora: &[Source], values: fn(&Source) -> Vec<f64>) -> Vec<(f64, f64)> {
    let spreads: Vec<Vec<f64>> = corpora.iter().map(|it| quantiles(values(it), &SHARES)).collect();
    let mean = |at: usize| spreads.iter().map(|it| it[at]).sum::<f64>() / spreads.len() as f64;
    SHARES.iter().enumerate().map(|(at, share)| (*share, mean(at))).collect()
}

fn count(text: &str) -> f64 {
    let mut words = 0.0;
    each_word(text, |_| words += 1.0);
    words
}

fn lengths(corpus: &Source) -> Vec<f64> {
    let mean = corpus.words() as f64 / corpus.articles.len() as f64;
    corpus.articles.iter().map(|article| count(&article.text) / mean).collect()
}

fn sentences(corpus: &Source) -> Vec<f64> {
    let sentences = corpus.articles.iter().flat_map(|article| {
        let ends = [". ", "? ", "! ", ": ", ".\n", "” "];
        let mut rest = article.text.as_str();
        std::iter::from_fn(move || {
            let end = ends.iter().filter_map(|end| rest.find(end).map(|at| at + end.len())).min();
            let (sentence, after) = rest.split_at(end.unwrap_or(rest.len()));
            rest = after;
            (!sentence.is_empty()).then_some(sentence)
        })
    });
    sentences.map(count).filter(|words| *words > 0.0).collect()
}

fn titles(corpus: &Source) -> Vec<f64> {
    corpus.articles.iter().map(|article| count(&article.title)).collect()
}

fn links(corpus: &Source) -> Vec<f64> {
    let mut counts = vec![0.0; corpus.articles.len()];
    corpus.links.iter().for_each(|(from, _)| counts[*from] += 1.0);
    counts
}
