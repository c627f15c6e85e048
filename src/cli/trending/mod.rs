//! `afterword trending`: from access logs to `trending.json`, the stories that are read most now.

mod bots;
mod dates;
pub mod format;
mod input;
mod list;
mod reading;
mod repeats;
mod sieve;
mod tally;
mod time;

pub(super) use time::{moment, span};

use super::{
    args::Trending,
    printable,
    progress::Bar,
    settings::Settings,
    source::{Finder, Site, Warning},
    warnings, widget,
    write::Transaction,
};
use crate::engine::{article::Article, trending::Story};
use anyhow::{Context, Result, bail};
use list::List;
use reading::Reading;
use repeats::Repeats;
use serde::Serialize;
use sieve::{Left, Sieve};
use std::{
    fs,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};
use tally::Tally;

/// What was done, as `--json` prints it.
#[derive(Serialize)]
struct Summary<'a> {
    out: &'a Path,
    /// Whether the file is another one now.
    changed: bool,
    stories: usize,
    new: usize,
    lines: u64,
    views: u64,
    /// Articles that have views.
    articles: usize,
    /// Lines that are not in the format of their log.
    damaged: u64,
    left_out: Left,
    warnings: Vec<Warning>,
}

pub(super) fn run(args: &Trending) -> Result<()> {
    let out = out(args)?;
    let settings = Settings::read(args.common.config.as_deref(), &args.site)?;
    let mut site = settings.read_source(&args.site)?;
    drop_texts(&mut site);
    let finder = Finder::new(&site);
    let mut reading = begin(args, &site, &finder)?;
    let bar = Bar::of_bytes("counting", size(&args.logs));
    for log in &args.logs {
        reading.read(log, &bar).with_context(|| log.display().to_string())?;
    }
    drop(bar);
    // Not before: counting may take as long as standard input does, and others may work on the site meanwhile.
    let files = begin_to_write(args, &out)?;
    let before = List::read(&out).unwrap_or_else(|error| {
        let message =
            format!("the list of the last run is of no use ({error:#}); nothing is marked as new");
        reading.warnings.push(Warning { place: out.display().to_string(), message });
        None
    });
    let mut summary = Summary {
        out: &out,
        changed: false,
        stories: 0,
        new: 0,
        lines: reading.lines,
        views: reading.views,
        articles: 0,
        damaged: reading.damaged,
        left_out: reading.left,
        warnings: reading.warnings,
    };
    if let Some(now) = args.now.or(reading.tally.newest).filter(|_| reading.views > 0) {
        let scored: Vec<(&Article, f64)> = reading
            .tally
            .scores(now)
            .map(|(place, score)| (&site.articles[place], score))
            .collect();
        summary.articles = scored.len();
        let list = List::new(scored, args.count, now, args.half_life, before.as_ref());
        summary.stories = list.stories.len();
        summary.new = list.stories.iter().filter(|story| story.new).count();
        summary.changed = files.write_whole(&out, &list.to_bytes()?)?;
        files.commit_all()?;
    } else {
        let stranger = reading.stranger.map(|path| format!(", such as {path}")).unwrap_or_default();
        summary.warnings.push(Warning {
            place: args.site.display().to_string(),
            message: format!(
                "no line is a reader's view of one of its articles{stranger}; nothing is written"
            ),
        });
    }
    print(&summary, args.common.json)
}

/// The stories of a list that was written; `None` where there is none that can be read.
pub(super) fn stories(file: &Path) -> Option<Vec<Story>> {
    Some(List::read(file).ok()??.stories.into_iter().map(Story::from).collect())
}

fn begin<'a>(args: &Trending, site: &Site, finder: &'a Finder<'a>) -> Result<Reading<'a>> {
    if site.articles.is_empty() {
        bail!("{} has no articles; `afterword index` says why", args.site.display());
    }
    let clock = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let bare = |host: &String| host.strip_prefix("www.").unwrap_or(host).to_owned();
    Ok(Reading {
        sieve: Sieve {
            finder,
            recommend: site.articles.iter().map(|article| article.wishes.recommend).collect(),
            hosts: args.hosts.iter().map(bare).collect(),
            blind: repeats::Blind::default(),
        },
        tally: Tally::new(args.half_life, site.articles.len()),
        repeats: Repeats::default(),
        format: args.format,
        now: args.now,
        clock: clock.as_secs() as i64,
        lines: 0,
        views: 0,
        damaged: 0,
        left: Left::default(),
        stranger: None,
        warnings: Vec::new(),
    })
}

/// Where the list goes: beside the index of a folder of pages, unless it is said.
fn out(args: &Trending) -> Result<PathBuf> {
    match &args.out {
        // A bare name lies in the folder `.`, and is written as below it.
        Some(out) if out.parent() == Some(Path::new("")) => Ok(Path::new(".").join(out)),
        Some(out) => Ok(out.clone()),
        None if args.site.is_dir() => Ok(args.site.join(widget::FOLDER).join("trending.json")),
        None => bail!("say with --out where to write: {} is no folder", args.site.display()),
    }
}

/// One run at a time writes into a site.
fn begin_to_write(args: &Trending, out: &Path) -> Result<Transaction> {
    let folder = out.parent().unwrap_or(Path::new("."));
    let root = if args.out.is_none() { &args.site } else { folder };
    Transaction::begin(root, folder)
}

/// Nothing but the cards of articles is needed.
fn drop_texts(site: &mut Site) {
    for article in &mut site.articles {
        (article.text, article.links, article.tags) = Default::default();
    }
    site.pages = Vec::new();
}

/// How many bytes there are to read; `None` where standard input is among them.
fn size(logs: &[PathBuf]) -> Option<u64> {
    logs.iter()
        .map(|log| fs::metadata(log).ok().filter(fs::Metadata::is_file).map(|about| about.len()))
        .sum()
}

fn print(summary: &Summary, json: bool) -> Result<()> {
    let mut out = printable::out();
    if json {
        out.json(summary)?;
        return Ok(out.flush()?);
    }
    let Summary { views, articles, lines, stories, new, damaged, .. } = summary;
    out.line(format_args!("{views} views of {articles} articles, in {lines} lines"))?;
    let left: Vec<String> =
        summary.left_out.named().map(|(count, what)| format!("{count} {what}")).collect();
    if !left.is_empty() {
        out.line(format_args!("left out: {}", left.join(", ")))?;
    }
    if *damaged > 0 {
        out.line(format_args!("damaged: {damaged}"))?;
    }
    if *stories > 0 {
        let file = summary.out.display();
        out.line(format_args!("{stories} stories, {new} of them new, in {file}"))?;
    }
    out.flush()?;
    warnings::tell(&summary.warnings)
}
