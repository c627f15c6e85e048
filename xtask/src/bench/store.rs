//! What was measured, kept in `target/bench/results`: one file for each program and archive, so that one of them can be
//! measured again and the rest stays.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::{
    archive::workplace,
    machine::Machine,
    measure::{Measure, Numbers},
};

/// The key of Afterword among the programs.
pub(super) const OURS: &str = "afterword";

/// What kind of articles an archive holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    /// Made ones, as many as wanted.
    Made,
    /// A blog with judgements: for quality.
    Judged,
    /// A folder of pages: for the reading of HTML.
    Pages,
}

/// The numbers of one program on one archive, and how they came about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) program: String,
    pub(super) title: String,
    pub(super) version: String,
    pub(super) kind: Kind,
    pub(super) archive: String,
    /// Articles, or pages.
    pub(super) articles: usize,
    /// The time in UTC, as 2024-05-03 18:05.
    pub(super) taken: String,
    /// The machine's load average before.
    pub(super) load: f64,
    pub(super) machine: Machine,
    pub(super) numbers: Numbers,
    /// What did not go well, in a few words.
    pub(super) failure: Option<String>,
}

impl Record {
    pub(super) fn is_ours(&self) -> bool {
        self.program == OURS
    }

    pub(super) fn get(&self, measure: Measure) -> Option<f64> {
        self.numbers.get(&measure).copied()
    }
}

fn folder() -> Result<PathBuf> {
    let folder = workplace()?.join("results");
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}

/// Keeps a record in place of an older one.
///
/// # Errors
/// When it cannot be written.
pub(super) fn keep(record: &Record) -> Result<()> {
    let path = folder()?.join(format!("{}.{}.json", record.archive, record.program));
    let text = serde_json::to_string_pretty(record)?;
    fs::write(&path, text).with_context(|| format!("writing {}", path.display()))
}

/// All records: by archive, the smallest first, then ours, then the others by their titles.
///
/// # Errors
/// When one cannot be read: says to remove it.
pub(super) fn read_all() -> Result<Vec<Record>> {
    let mut records: Vec<Record> = Vec::new();
    for entry in folder()?.read_dir().context("reading the results")? {
        let path = entry?.path();
        let text = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
        let record = serde_json::from_slice(&text);
        records.push(record.with_context(|| format!("{} is old; remove it", path.display()))?);
    }
    let place = |record: &Record| {
        let Record { kind, archive, articles, title, .. } = record;
        (*kind, *articles, archive.clone(), !record.is_ours(), title.to_lowercase())
    };
    records.sort_by_cached_key(place);
    Ok(records)
}
