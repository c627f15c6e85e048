//! `afterword index`: from articles to the manifest and the shards, and nothing else.

use super::{
    args,
    cache::{Cache, Keeper},
    printable,
    rank::{Ranked, rank_all},
    settings::Settings,
    shards::{Index, Written},
    source::{Site, Warning},
    warnings,
    write::Transaction,
};
use crate::engine::index::CANDIDATES;
use anyhow::Result;
use serde::Serialize;
use std::mem;

/// What was done, as `--json` prints it.
#[derive(Serialize)]
struct Summary {
    #[serde(flatten)]
    written: Written,
    /// What has no effect, and how to mend it.
    warnings: Vec<Warning>,
}

pub(super) fn run(args: &args::Index) -> Result<()> {
    let files = Transaction::begin(&args.out, &args.out)?;
    let settings = Settings::read(args.common.config.as_deref(), &args.source)?;
    let cache = Cache::chosen(&args.cache, &args.source);
    let mut site = settings.read_source(&args.source)?;
    let (ranked, keeper) = rank_as_shown(&mut site, cache);
    let index = Index::write(&site.articles, &ranked, keeper, &args.out, &files)?;
    let written = index.publish(&files)?;
    drop(files);
    let mut out = printable::out();
    if args.common.json {
        let summary = Summary { written, warnings: site.warnings };
        out.json(&summary)?;
        out.flush()?;
    } else {
        let Written { articles, shards, bytes, .. } = written;
        out.line(format_args!(
            "{articles} articles in {shards} shards, {bytes} bytes, in {}",
            args.out.display()
        ))?;
        out.flush()?;
        warnings::tell(&site.warnings)?;
    }
    // The process ends, and takes less time when millions of texts are not given back one by one.
    mem::forget((site.articles, ranked));
    Ok(())
}

/// The candidates of each article, in the order that readers see; and what keeps them for the next run.
pub(super) fn rank_as_shown(site: &mut Site, cache: Option<Cache>) -> (Ranked, Option<Keeper>) {
    rank_all(site, cache, |ranking, article| ranking.as_shown(article, CANDIDATES))
}
