//! `afterword index`: from articles to the manifest and the shards, and nothing else.

use super::{
    args::Index,
    progress::Bar,
    rank::{Ranked, rank_all},
    settings::Settings,
    shards::{Written, write_index},
    source,
};
use crate::engine::{article::Article, index::CANDIDATES};
use anyhow::Result;
use std::io::Write;

pub(super) fn run(args: &Index) -> Result<()> {
    Settings::read(args.common.config.as_deref(), &args.source)?;
    let site = source::read(&args.source, &Bar::new("reading"))?;
    let written = write_index(&site.articles, &rank_as_shown(&site.articles), &args.out)?;
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
pub(super) fn rank_as_shown(articles: &[Article]) -> Ranked {
    rank_all(articles, |ranking, article| ranking.as_shown(article, CANDIDATES))
}
