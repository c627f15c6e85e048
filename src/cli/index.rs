//! `afterword index`: from articles to the manifest and the shards, and nothing else.

use super::{
    args::Index,
    progress::Bar,
    rank::{Ranked, rank_all},
    settings::Settings,
    shards::{Written, write_index},
    source::{self, Site},
};
use crate::engine::index::CANDIDATES;
use anyhow::Result;
use std::io::Write;

pub(super) fn run(args: &Index) -> Result<()> {
    Settings::read(args.common.config.as_deref(), &args.source)?;
    let mut site = source::read_without_texts(&args.source, &Bar::new("reading"))?;
    let ranked = rank_as_shown(&mut site);
    let written = write_index(&site.articles, &ranked, &args.out)?;
    let mut out = std::io::stdout();
    if args.common.json {
        writeln!(out, "{}", serde_json::to_string(&written)?)?;
    } else {
        let Written { articles, shards, bytes, .. } = written;
        writeln!(
            out,
            "{articles} articles in {shards} shards, {bytes} bytes, in {}",
            args.out.display()
        )?;
    }
    Ok(())
}

/// The candidates of each article, in the order that readers see.
pub(super) fn rank_as_shown(site: &mut Site) -> Ranked {
    rank_all(site, |ranking, article| ranking.as_shown(article, CANDIDATES))
}
