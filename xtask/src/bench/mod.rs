//! `cargo xtask bench`: Afterword and its peers on the same articles, side by side.
//!
//! ```text
//! archive, pages ─▶ ours, peers ─▶ Numbers ─ store ─▶ table, ahead, plot ─ report ─▶ docs/benchmarks.md
//! ```
//!
//! Measurements run one after another, each in a process of its own. `benches/peers` holds what runs in Node and in the
//! browser.

mod ahead;
mod archive;
mod browser;
mod headline;
mod judge;
mod machine;
mod measure;
mod ours;
mod pages;
mod peers;
mod plot;
mod process;
mod report;
mod store;
mod table;

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};

use crate::{
    install,
    size::thousands,
    step::{done, note, step},
};
use archive::Archive;
use machine::Machine;
use measure::Numbers;
use ours::Ours;
use peers::Peer;
use store::{Kind, OURS, Record};

/// The archives that all programs are measured on.
const SIZES: [usize; 2] = [1_000, 10_000];

/// The one that peers are measured on only when asked: most take very long, or give up.
const LARGE: usize = 100_000;

/// Ours alone.
const HUGE: usize = 1_000_000;

/// What to measure.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Also 100,000 articles with the peers, and 1,000,000 with ours; takes hours
    #[arg(long)]
    large: bool,
    /// Measure only this program, `ours` or a peer's name such as `lunr`; the rest stays as it was
    #[arg(long, value_name = "PROGRAM")]
    only: Vec<String>,
    /// Measure only this part
    #[arg(long, value_enum)]
    part: Vec<Part>,
    /// Measure only made archives of so many articles
    #[arg(long, value_name = "N", conflicts_with = "part")]
    articles: Vec<usize>,
    /// The seconds that a peer may take to index, and again to show pages
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    limit: u64,
    /// Measure nothing; write docs/benchmarks.md from what was measured before
    #[arg(long)]
    write_only: bool,
    /// Print the numbers as one line of JSON instead of tables
    #[arg(long)]
    json: bool,
}

/// What can be measured by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Quality on judged blogs
    Blogs,
    /// The reading of HTML
    Pages,
    /// Made archives, small to large
    Made,
}

/// Measures, prints tables, and writes `docs/benchmarks.md`.
///
/// # Errors
/// When ours fails. What a peer cannot do is a result.
pub(crate) fn task(arguments: &Arguments) -> Result<()> {
    let start = Instant::now();
    if !arguments.write_only {
        Bench::set_up(arguments)?.measure()?;
    }
    let records = store::read_all()?;
    ensure!(!records.is_empty(), "nothing was measured yet: `cargo xtask bench`");
    if arguments.json {
        println!("{}", serde_json::to_string(&records)?);
    } else {
        print!("{}", report::terminal(&records));
    }
    let written = report::write(&records, arguments.limit)?;
    done(format_args!("measured and written in {} s", start.elapsed().as_secs()));
    written.iter().for_each(|path| note(path.display()));
    Ok(())
}

/// One run of the benchmarks.
struct Bench<'a> {
    arguments: &'a Arguments,
    chromium: PathBuf,
    machine: Machine,
    ours: Option<Ours>,
    peers: Vec<Peer>,
    limit: Duration,
}

impl<'a> Bench<'a> {
    fn set_up(arguments: &'a Arguments) -> Result<Self> {
        install::npm_packages()?;
        let chromium = install::chromium()?;
        let is_wanted = |name: &str| {
            arguments.only.is_empty() || arguments.only.iter().any(|only| only == name)
        };
        let ours = is_wanted("ours").then(Ours::build).transpose()?;
        let mut peers = peers::install()?;
        peers.retain(|peer| is_wanted(peer.module));
        ensure!(
            ours.is_some() || !peers.is_empty(),
            "--only {}: name `ours` or a peer: flexsearch, fuse, lunr, minisearch, orama, pagefind",
            arguments.only.join(" --only ")
        );
        let machine = Machine::look(&chromium)?;
        let limit = Duration::from_secs(arguments.limit);
        Ok(Self { arguments, chromium, machine, ours, peers, limit })
    }

    fn measure(&self) -> Result<()> {
        let Arguments { part, articles, large, .. } = self.arguments;
        let has = |wanted: Part| articles.is_empty() && (part.is_empty() || part.contains(&wanted));
        if has(Part::Blogs) {
            for blog in Archive::blogs()? {
                self.measure_archive(&blog, true)?;
            }
        }
        if has(Part::Pages) {
            self.measure_pages()?;
        }
        let sizes = if has(Part::Made) { &SIZES[..] } else { articles };
        for &size in sizes {
            ensure!(size >= 10, "--articles {size}: measure 10 or more");
            self.measure_archive(&Archive::make(size)?, true)?;
        }
        if has(Part::Made) && (self.ours.is_some() || *large) {
            self.measure_archive(&Archive::make(LARGE)?, *large)?;
        }
        if has(Part::Made) && self.ours.is_some() && *large {
            self.measure_archive(&Archive::make(HUGE)?, false)?;
        }
        Ok(())
    }

    fn measure_archive(&self, archive: &Archive, with_peers: bool) -> Result<()> {
        let subject = (archive.kind, archive.name.as_str(), archive.pages.len());
        if let Some(ours) = &self.ours {
            let work = |numbers: &mut Numbers| ours.measure(archive, &self.chromium, numbers);
            self.record((OURS, "Afterword", &ours.version()?), subject, work)?;
        }
        if with_peers && !self.peers.is_empty() {
            let questions = peers::ask(archive, self.limit)?;
            for peer in &self.peers {
                let how = (self.chromium.as_path(), self.limit);
                let work = |numbers: &mut Numbers| peer.measure(archive, &questions, how, numbers);
                self.record((peer.module, peer.title, &peer.version), subject, work)?;
            }
        }
        Ok(())
    }

    fn measure_pages(&self) -> Result<()> {
        let pagefind = self.peers.iter().find(|peer| peer.module == "pagefind");
        for site in pages::sites()? {
            let subject = (Kind::Pages, site.name, site.pages);
            if let Some(ours) = &self.ours {
                let work = |numbers: &mut Numbers| site.measure_ours(ours, numbers);
                self.record((OURS, "Afterword", &ours.version()?), subject, work)?;
            }
            if let Some(peer) = pagefind {
                let work = |numbers: &mut Numbers| site.measure_pagefind(self.limit, numbers);
                self.record((peer.module, peer.title, &peer.version), subject, work)?;
            }
        }
        Ok(())
    }

    /// Measures one program on one archive, and keeps what came of it.
    fn record(
        &self,
        (program, title, version): (&str, &str, &str),
        (kind, archive, articles): (Kind, &str, usize),
        work: impl FnOnce(&mut Numbers) -> Result<()>,
    ) -> Result<()> {
        let (taken, load) = (machine::now(), machine::load());
        let mut numbers = Numbers::new();
        let heading = format!("{title}: {archive}, {}", thousands(articles));
        let outcome = step(&heading, || Ok(work(&mut numbers)))?;
        let failure = outcome.err().map(|error| format!("{error:#}"));
        for (measure, number) in &numbers {
            note(format_args!("{}: {}", measure.title(), measure.spell(*number)));
        }
        if let Some(failure) = &failure {
            note(failure);
            ensure!(program != OURS, "{heading}: {failure}");
        }
        store::keep(&Record {
            program: program.to_owned(),
            title: title.to_owned(),
            version: version.to_owned(),
            kind,
            archive: archive.to_owned(),
            articles,
            taken,
            load,
            machine: self.machine.clone(),
            numbers,
            failure,
        })
    }
}
