//! `afterword index`: from articles to the manifest and the shards.

use super::{
    args::Index,
    cache::Cache,
    rank::rank_all,
    settings::Settings,
    source::{self, Site, Warning},
    warnings,
    write::write_whole,
};
use crate::engine::{
    article::Article,
    index::{
        CANDIDATES, Candidate, ContentHash, Entry, Manifest, Shard, file_name, shard_count,
        shard_of,
    },
    related::Related,
};
use anyhow::{Context, Result};
use flate2::{Compression, GzBuilder};
use rayon::prelude::*;
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::Path,
};

const MANIFEST: &str = "manifest.afw";

/// What was written.
#[derive(Debug, Serialize)]
pub(super) struct Written {
    pub(super) articles: usize,
    pub(super) shards: usize,
    /// Bytes of all shards, compressed.
    pub(super) bytes: usize,
    /// Files whose content changed.
    pub(super) changed: usize,
}

/// What was done, as `--json` prints it.
#[derive(Serialize)]
struct Summary {
    #[serde(flatten)]
    written: Written,
    /// What has no effect, and how to mend it.
    warnings: Vec<Warning>,
}

pub(super) fn run(args: &Index) -> Result<()> {
    let settings = Settings::read(args.common.config.as_deref(), &args.source)?;
    let cache = Cache::chosen(&args.cache, &args.source);
    let mut site = settings.read_source(&args.source, &source::without_text)?;
    let rankings = rank_as_shown(&mut site, cache.as_ref());
    let written = write_index(&site.articles, &rankings, &args.out)?;
    let mut out = std::io::stdout();
    if args.common.json {
        let summary = Summary { written, warnings: site.warnings };
        writeln!(out, "{}", serde_json::to_string(&summary)?)?;
    } else {
        let Written { articles, shards, bytes, .. } = written;
        writeln!(
            out,
            "{articles} articles in {shards} shards, {bytes} bytes, in {}",
            args.out.display()
        )?;
        warnings::tell(&site.warnings)?;
    }
    Ok(())
}

/// The candidates of each article, in the order that readers see.
pub(super) fn rank_as_shown(site: &mut Site, cache: Option<&Cache>) -> Vec<Vec<Related>> {
    rank_all(site, cache, |ranking, article| ranking.as_shown(article, CANDIDATES))
}

/// Writes the manifest and the shards into `folder`; removes shards that no longer count.
pub(super) fn write_index(
    articles: &[Article],
    rankings: &[Vec<Related>],
    folder: &Path,
) -> Result<Written> {
    let shards = build_shards(articles, rankings);
    let files: Vec<(String, Vec<u8>, ContentHash)> = shards
        .par_iter()
        .enumerate()
        .map(|(number, shard)| {
            let bytes = compress(&shard.encode())?;
            let hash = content_hash(&bytes);
            Ok((file_name(number, hash), bytes, hash))
        })
        .collect::<Result<_>>()?;

    let mut changed = 0;
    for (name, bytes, _) in &files {
        changed += usize::from(write_whole(&folder.join(name), bytes)?);
    }
    // The manifest last: it never names a shard that is not there yet.
    let manifest = Manifest {
        articles: articles.len() as u32,
        shards: files.iter().map(|file| file.2).collect(),
    };
    changed += usize::from(write_whole(&folder.join(MANIFEST), &manifest.encode())?);
    remove_old(folder, &files.iter().map(|file| file.0.as_str()).collect())?;

    let bytes = files.iter().map(|file| file.1.len()).sum();
    Ok(Written { articles: articles.len(), shards: files.len(), bytes, changed })
}

fn build_shards(articles: &[Article], rankings: &[Vec<Related>]) -> Vec<Shard> {
    let count = shard_count(articles.len());
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (number, article) in articles.iter().enumerate() {
        members[shard_of(&article.key, count)].push(number);
    }
    members.into_iter().map(|members| build_shard(articles, rankings, members)).collect()
}

fn build_shard(articles: &[Article], rankings: &[Vec<Related>], mut members: Vec<usize>) -> Shard {
    members.sort_by(|&a, &b| articles[a].key.cmp(&articles[b].key));
    let mut shard = Shard::default();
    let mut places: BTreeMap<usize, u32> = BTreeMap::new();
    for member in members {
        let ranking = &rankings[member];
        let candidates = ranking
            .iter()
            .zip(thousandths(ranking))
            .map(|(related, score)| {
                let card = *places.entry(related.article).or_insert_with(|| {
                    shard.cards.push(articles[related.article].card());
                    shard.cards.len() as u32 - 1
                });
                Candidate { card, score }
            })
            .collect();
        shard.entries.push(Entry { key: articles[member].key.clone(), candidates });
    }
    shard
}

/// The scores of candidates: thousandths of the best ranked one's; what is pinned has more, the first the most.
fn thousandths(ranking: &[Related]) -> impl Iterator<Item = u16> {
    let pinned = ranking.iter().take_while(|related| related.pinned).count();
    let best = ranking.get(pinned).map_or(1.0, |related| related.score);
    (0..).zip(ranking).map(move |(place, related)| match pinned.saturating_sub(place) {
        0 => (related.score / best * 1000.0).round().clamp(0.0, 1000.0) as u16,
        before => 1000 + before as u16,
    })
}

/// gzip with nothing in its head that differs between runs or machines.
fn compress(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzBuilder::new().operating_system(255).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// FNV-1a, 64 bits, without its two lowest bytes: names need to differ, not to resist anybody.
fn content_hash(bytes: &[u8]) -> ContentHash {
    let state = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |state, &byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let [a, b, c, d, e, f, ..] = state.to_be_bytes();
    [a, b, c, d, e, f]
}

/// Removes shards of earlier runs.
fn remove_old(folder: &Path, current: &BTreeSet<&str>) -> Result<()> {
    let shards = folder.join("shards");
    for entry in
        fs::read_dir(&shards).with_context(|| format!("cannot read {}", shards.display()))?
    {
        let entry = entry?;
        let name = format!("shards/{}", entry.file_name().to_string_lossy());
        if name.ends_with(".afw") && !current.contains(name.as_str()) {
            fs::remove_file(entry.path()).with_context(|| format!("cannot remove {name}"))?;
        }
    }
    Ok(())
}
