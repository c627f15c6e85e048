//! The peers: search libraries from npm that sites use for related stories too, each by its module in `benches/peers`.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{
    archive::{Archive, workplace},
    browser::{self, View, asking, script},
    measure::{Measure, Numbers},
    process::run,
};
use crate::{
    install,
    step::{program, read_file, repository},
};

/// Module, name of its npm package, title.
const PEERS: [(&str, &str, &str); 6] = [
    ("flexsearch", "flexsearch", "FlexSearch"),
    ("fuse", "fuse.js", "Fuse.js"),
    ("lunr", "lunr", "Lunr"),
    ("minisearch", "minisearch", "MiniSearch"),
    ("orama", "@orama/orama", "Orama"),
    ("pagefind", "pagefind", "Pagefind"),
];

/// Page views of a peer, each of another page.
const VIEWS: usize = 5;

/// How long a peer answers questions, to be judged.
const JUDGE: Duration = Duration::from_secs(30);

/// Fewer articles say nothing about quality.
const LEAST_JUDGED: usize = 25;

/// One peer, installed.
pub(super) struct Peer {
    pub(super) module: &'static str,
    pub(super) title: &'static str,
    pub(super) version: String,
}

/// Installs all peers, exactly as locked.
///
/// # Errors
/// When the packages cannot be had.
pub(super) fn install() -> Result<Vec<Peer>> {
    // `npm ci` wants a lock with the programs of all platforms, and not every registry has them all.
    install::npm_packages_of(&folder()?, &["install", "--no-save"])?;
    PEERS
        .into_iter()
        .map(|(module, package, title)| {
            let path = folder()?.join("node_modules").join(package).join("package.json");
            let described: Value = serde_json::from_slice(&read_file(&path)?)?;
            let version =
                described["version"].as_str().context("a package has a version")?.to_owned();
            Ok(Peer { module, title, version })
        })
        .collect()
}

fn folder() -> Result<PathBuf> {
    Ok(repository()?.join("benches/peers"))
}

/// Writes the questions that pages ask, with the words to ask for: the same for all peers.
///
/// # Errors
/// When the articles cannot be read.
pub(super) fn ask(archive: &Archive, limit: Duration) -> Result<PathBuf> {
    let place = |ending: &str| {
        Ok::<_, anyhow::Error>(workplace()?.join(format!("{}.{ending}", archive.name)))
    };
    let (ids, questions) = (place("ids.json")?, place("questions.jsonl")?);
    fs::write(&ids, serde_json::to_vec(&asking(archive))?).context("writing ids")?;
    run(script("ask.mjs")?.arg(&archive.path).arg(&ids).arg(&questions), limit)?;
    Ok(questions)
}

impl Peer {
    /// All that is measured of an archive of articles. What was measured before a failure is in `numbers`.
    ///
    /// # Errors
    /// The first step that failed or took longer than `limit`.
    pub(super) fn measure(
        &self,
        archive: &Archive,
        questions: &Path,
        (chromium, limit): (&Path, Duration),
        numbers: &mut Numbers,
    ) -> Result<()> {
        let folder = workplace()?.join("indexes").join(format!("{}.{}", archive.name, self.module));
        let mut build = script("build.mjs")?;
        build.arg(self.module).arg(&archive.path).arg(&folder);
        let built = run(&mut build, limit).context("indexing")?;
        let said: Value =
            serde_json::from_str(&built.output).context("reading what build.mjs said")?;
        numbers.insert(Measure::BuildSeconds, said["seconds"].as_f64().context("it says seconds")?);
        numbers.insert(Measure::BuildBytes, built.peak_bytes as f64);

        let view = View {
            peer: self.module,
            folder: &folder,
            questions,
            views: VIEWS,
            slow: 1,
            judge: JUDGE,
        };
        let seen = browser::show(&view, chromium, limit).context("showing pages")?;
        browser::insert(numbers, &seen);
        let judged = archive.judgements.mean(&seen.rankings);
        if let Some((mean, judged)) = judged.filter(|(_, judged)| *judged >= LEAST_JUDGED) {
            numbers.insert(Measure::Quality, mean);
            numbers.insert(Measure::Judged, judged as f64);
        }
        Ok(())
    }
}

/// The seconds and the memory that Pagefind takes to index a folder of pages.
///
/// # Errors
/// When it fails, or `limit` is over.
pub(super) fn index_pages(site: &Path, limit: Duration) -> Result<(f64, f64)> {
    let out = workplace()?.join("indexes/pages.pagefind");
    let ending = if cfg!(windows) { ".cmd" } else { "" };
    let mut pagefind = program(folder()?.join(format!("node_modules/.bin/pagefind{ending}")))?;
    let run = run(pagefind.arg("--site").arg(site).arg("--output-path").arg(out), limit)?;
    Ok((run.seconds, run.peak_bytes as f64))
}
