//! Writing an index: the shards, the blocks that name them, and the manifest.
//!
//! Each shard is built, compressed and written by itself, on all cores: what stays in memory of it is its hash.

mod old;
mod packed;
mod state;

use super::{
    cache::{Keeper, KeptShard},
    progress::Bar,
    rank::Ranked,
    source::Progress,
    write::Transaction,
};
use crate::engine::{
    article::{Article, Card, Topics},
    counts::{self, Counts},
    index::{
        BEST, Candidate, Entry, FAN_OUT, List, Names, Note, Pick, Shard, file_name, hash,
        parse_number, shard_count, shard_of,
    },
};
use anyhow::{Result, ensure};
use packed::{Gzip, is_whole, read_if_holds, sum};
use rayon::prelude::*;
use serde::Serialize;
use state::{card_states, shard_state};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

const MANIFEST: &str = "manifest.afw";

/// The files that were written.
#[derive(Debug, Default, Serialize)]
pub(super) struct Written {
    pub(super) articles: usize,
    pub(super) shards: usize,
    /// Bytes of all shards, compressed.
    pub(super) bytes: usize,
    /// Files whose content changed.
    pub(super) changed: usize,
}

/// An index whose shards are written, and which counts when its manifest is.
pub(super) struct Index {
    folder: PathBuf,
    articles: usize,
    shards: Vec<KeptShard>,
    /// The shards that are new, by number.
    new: Vec<usize>,
    /// Files whose content changed.
    changed: usize,
    blocks: BTreeMap<String, Vec<u8>>,
    manifest: Names,
    keeper: Option<Keeper>,
}

impl Index {
    /// Writes all but the manifest into `folder`. Shards that `keeper` knows are not made again.
    pub(super) fn write(
        articles: &[Article],
        ranked: &Ranked,
        keeper: Option<Keeper>,
        folder: &Path,
        files: &Transaction,
    ) -> Result<Self> {
        let states = card_states(articles, &ranked.topics);
        let spread = Spread::new(articles);
        let count = spread.starts.len() - 1;
        let bar = Bar::of("indexing", count);
        let written = (0..count)
            .into_par_iter()
            .map_init(Gzip::default, |gzip, number| {
                let members = spread.members(number);
                let state = shard_state(articles, ranked, members, &states);
                let kept = keeper.as_ref().and_then(|keeper| keeper.shard(number, count));
                let kept =
                    kept.filter(|kept| kept.state == state && is_whole(folder, number, kept));
                bar.step(1);
                if let Some(kept) = kept {
                    return Ok((kept, false));
                }
                let content = build_shard(articles, ranked, members).encode();
                let hash = hash(&content);
                let path = folder.join(file_name(0, number, hash));
                let shard = |file: &[u8]| KeptShard {
                    state,
                    hash,
                    length: file.len() as u32,
                    sum: sum(file),
                };
                if let Some(file) = read_if_holds(&path, &content) {
                    return Ok((shard(&file), false));
                }
                let file = gzip.compress(&content)?;
                files.write_whole(&path, file)?;
                Ok((shard(file), true))
            })
            .collect::<Result<Vec<_>>>()?;
        let (shards, is_new): (Vec<KeptShard>, Vec<bool>) = written.into_iter().unzip();
        let new: Vec<usize> = (0..count).filter(|&number| is_new[number]).collect();
        let hashes: Vec<u32> = shards.iter().map(|shard| shard.hash).collect();
        let tags = Counts::of(articles.iter().map(|article| &*article.tags));
        let tags = files.write_whole(&folder.join(counts::FILE), tags.as_text().as_bytes())?;
        let (blocks, manifest) = build_names(&hashes);
        let mut changed = new.len() + usize::from(tags);
        for (name, bytes) in &blocks {
            changed += usize::from(files.write_whole(&folder.join(name), bytes)?);
        }
        files.commit_all()?;
        let (folder, articles) = (folder.to_path_buf(), articles.len());
        Ok(Self { folder, articles, shards, new, changed, blocks, manifest, keeper })
    }

    /// Writes the manifest, which never names a file that is not there and whole; then removes the files of earlier
    /// runs that no longer count.
    pub(super) fn publish(self, files: &Transaction) -> Result<Written> {
        let Self { folder, articles, shards, new, changed, blocks, manifest, keeper } = self;
        let is_damaged = |&number: &usize| !is_whole(&folder, number, &shards[number]);
        ensure!(
            !new.par_iter().any(is_damaged),
            "what was written to {} is not what is there now: see to the disk, and run this again",
            folder.display()
        );
        let is_new = files.write_whole(&folder.join(MANIFEST), &manifest.encode())?;
        files.commit_all()?;
        let is_current = |name: &str| {
            let shard = parse_number(name).and_then(|number| Some((number, shards.get(number)?)));
            shard.is_some_and(|(number, shard)| file_name(0, number, shard.hash) == name)
        };
        let old_shards = old::remove(&folder, "shards", is_current);
        old_shards.and(old::remove(&folder, "names", |name| blocks.contains_key(name)))?;
        if let Some(keeper) = keeper {
            keeper.keep(&shards);
        }
        let bytes = shards.iter().map(|shard| shard.length as usize).sum();
        let changed = changed + usize::from(is_new);
        Ok(Written { articles, shards: shards.len(), bytes, changed })
    }
}

/// Tells whether an index has files of that name in its folder. The name has slashes.
pub(super) fn is_file_of_index(name: &str) -> bool {
    let is_below = |folder: &str| name.split_once('/').is_some_and(|(first, _)| first == folder);
    let is_numbered = name.ends_with(".afw") && parse_number(name).is_some();
    name == MANIFEST
        || name == counts::FILE
        || is_numbered && (is_below("shards") || is_below("names"))
}

/// The manifest over shards with these hashes, and the blocks between, by the names of their files.
fn build_names(shards: &[u32]) -> (BTreeMap<String, Vec<u8>>, Names) {
    let mut blocks = BTreeMap::new();
    let (mut level, mut hashes) = (0, shards.to_vec());
    let names = |level, hashes: &[u32]| Names {
        shards: shards.len() as u32,
        level,
        hashes: hashes.iter().flat_map(|hash| hash.to_le_bytes()).collect(),
    };
    while hashes.len() > FAN_OUT {
        let mut above = Vec::new();
        for (number, named) in hashes.chunks(FAN_OUT).enumerate() {
            let bytes = names(level, named).encode();
            let hash = hash(&bytes);
            above.push(hash);
            blocks.insert(file_name(level + 1, number, hash), bytes);
        }
        (level, hashes) = (level + 1, above);
    }
    (blocks, names(level, &hashes))
}

/// The spread of articles over shards.
struct Spread {
    /// All articles by shard, then by key.
    order: Vec<u32>,
    /// The start of each shard in that order, and the end of the last one.
    starts: Vec<u32>,
}

impl Spread {
    fn new(articles: &[Article]) -> Self {
        let count = shard_count(articles.len());
        let shards: Vec<u32> =
            articles.par_iter().map(|article| shard_of(&article.key, count) as u32).collect();
        let mut order: Vec<u32> = (0..articles.len() as u32).collect();
        order.par_sort_unstable_by_key(|&article| {
            (shards[article as usize], &articles[article as usize].key)
        });
        let mut starts = vec![0; count + 1];
        for shard in shards {
            starts[shard as usize + 1] += 1;
        }
        for shard in 0..count {
            starts[shard + 1] += starts[shard];
        }
        Self { order, starts }
    }

    fn members(&self, shard: usize) -> &[u32] {
        &self.order[self.starts[shard] as usize..self.starts[shard + 1] as usize]
    }
}

fn build_shard(articles: &[Article], ranked: &Ranked, members: &[u32]) -> Shard {
    let mut cards =
        Cards { articles, topics: &ranked.topics, made: Vec::new(), places: BTreeMap::new() };
    let mut shard = Shard::default();
    for &member in members {
        let member = member as usize;
        let related = &ranked.related[member];
        let pinned = related.iter().take_while(|related| related.pinned).count();
        let candidates = related
            .iter()
            .enumerate()
            .map(|(place, candidate)| {
                let card = cards.place(candidate.article);
                let score = match pinned.saturating_sub(place) as u32 {
                    0 => candidate.thousandths(&related[pinned]),
                    // Above all that is ranked, the first of them most.
                    before => BEST + before,
                };
                Candidate { card, score }
            })
            .collect();
        shard.entries.push(Entry {
            key: articles[member].key.clone(),
            topics: ranked.topics[member].clone(),
            candidates,
        });
        shard.notes.push(build_note(&articles[member], &mut cards));
    }
    shard.cards = cards.made;
    shard
}

fn build_note(article: &Article, cards: &mut Cards<'_>) -> Note {
    let lists = article.see_also.iter().map(|list| {
        let picks = list.items.iter().map(|item| Pick {
            name: item.name.clone(),
            card: item.key.as_ref().and_then(|key| cards.of_key(key)),
        });
        List { lead: list.lead.clone(), picks: picks.collect() }
    });
    Note {
        minutes: article.minutes,
        date: article.date,
        authors: article.authors.clone(),
        lists: lists.collect(),
    }
}

/// The cards of one shard.
struct Cards<'a> {
    articles: &'a [Article],
    topics: &'a [Topics],
    made: Vec<Card>,
    /// By article.
    places: BTreeMap<usize, u32>,
}

impl Cards<'_> {
    /// The place of an article's card.
    fn place(&mut self, article: usize) -> u32 {
        *self.places.entry(article).or_insert_with(|| {
            let topics = self.topics[article].clone();
            self.made.push(Card { topics, ..self.articles[article].card() });
            self.made.len() as u32 - 1
        })
    }

    fn of_key(&mut self, key: &str) -> Option<u32> {
        let place = self.articles.binary_search_by(|article| article.key.as_str().cmp(key)).ok()?;
        Some(self.place(place))
    }
}

#[cfg(test)]
mod tests;
