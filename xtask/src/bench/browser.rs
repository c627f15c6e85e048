//! Page views in a real Chromium, by `benches/peers/page.mjs`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;

use super::{
    archive::{Archive, workplace},
    judge::Ranked,
    measure::{Measure, Numbers},
    process::run,
};
use crate::step::{program, repository};

/// The most pages of an archive that ask for their stories.
const QUESTIONS: usize = 1500;

/// The longest that a view over the slow line takes: `page.mjs` leaves out what would take longer.
const SLOWEST: Duration = Duration::from_secs(240);

/// What to look at.
pub(super) struct View<'a> {
    /// A module of `benches/peers`.
    pub(super) peer: &'a str,
    /// What that peer built.
    pub(super) folder: &'a Path,
    pub(super) questions: &'a Path,
    pub(super) views: usize,
    /// Views over a slow line.
    pub(super) slow: usize,
    /// How long to answer questions, to be judged.
    pub(super) judge: Duration,
}

/// What was seen.
#[derive(Deserialize)]
pub(super) struct Seen {
    milliseconds: f64,
    bytes: f64,
    requests: f64,
    slow: Option<f64>,
    pub(super) rankings: Vec<Ranked>,
}

/// Shows pages and asks questions.
///
/// # Errors
/// When a page shows no stories, or `limit` is over.
pub(super) fn show(view: &View, chromium: &Path, limit: Duration) -> Result<Seen> {
    let View { peer, folder, questions, views, slow, judge } = view;
    let mut node = script("page.mjs")?;
    node.arg(peer).arg(folder).arg(questions).arg(views.to_string());
    node.arg(judge.as_secs().to_string()).arg(slow.to_string()).env("CHROMIUM", chromium);
    let run = run(&mut node, limit + *judge + SLOWEST)?;
    serde_json::from_str(&run.output).context("reading what page.mjs saw")
}

/// Adds what a view took.
pub(super) fn insert(numbers: &mut Numbers, seen: &Seen) {
    numbers.insert(Measure::AnswerMilliseconds, seen.milliseconds);
    numbers.insert(Measure::ViewBytes, seen.bytes);
    numbers.insert(Measure::ViewRequests, seen.requests);
    numbers.extend(seen.slow.map(|slow| (Measure::SlowMilliseconds, slow)));
}

/// A script of `benches/peers`.
///
/// # Errors
/// When the repository is not known.
pub(super) fn script(name: &str) -> Result<Command> {
    let mut node = program("node")?;
    // Archives of 100,000 articles fill more than Node would take by itself.
    node.arg("--max-old-space-size=12288").arg(repository()?.join("benches/peers").join(name));
    Ok(node)
}

/// The pages that ask, in an order of which every beginning is a sample.
pub(super) fn asking(archive: &Archive) -> Vec<&str> {
    let mut ids = archive.judgements.ids();
    ids.truncate(QUESTIONS);
    ids
}

/// The questions of pages that need no words to ask.
///
/// # Errors
/// When they cannot be written.
pub(super) fn write_questions(archive: &Archive) -> Result<PathBuf> {
    let path = workplace()?.join(format!("{}.addresses.jsonl", archive.name));
    let wanted = asking(archive);
    let places = wanted.iter().enumerate().map(|(place, id)| (*id, place));
    let places = places.collect::<std::collections::HashMap<_, _>>();
    let mut lines = vec![String::new(); wanted.len()];
    for page in &archive.pages {
        if let Some(&place) = places.get(page.id.as_str()) {
            lines[place] = json!({"id": page.id, "url": page.url, "words": []}).to_string();
        }
    }
    fs::write(&path, lines.join("\n")).with_context(|| format!("writing {}", path.display()))?;
    Ok(path)
}
