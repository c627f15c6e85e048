//! Writing an index: the shards, the blocks that name them, and the manifest.
//!
//! Each shard is built, compressed and written by itself, on all cores: what stays in memory of it is its hash.

mod packed;
mod state;

use super::{
    cache::{Keeper, KeptShard},
    progress::Bar,
    rank::Ranked,
    source::Progress,
    write::{write_new, write_whole},
};
use crate::engine::{
    article::{Article, Card, Topics},
    counts::{self, Counts},
    index::{
        BEST, Candidate, Entry, FAN_OUT, List, Names, Note, Pick, Shard, file_name, hash,
        parse_number, shard_count, shard_of,
    },
};
use anyhow::{Context, Result};
use packed::{Gzip, is_there, length_of};
use rayon::prelude::*;
use serde::Serialize;
use state::{card_states, shard_state};
use std::{collections::BTreeMap, fs, io::ErrorKind, path::Path};

const MANIFEST: &str = "manifest.afw";

/// What was written.
#[derive(Debug, Default, Serialize)]
pub(super) struct Written {
    pub(super) articles: usize,
    pub(super) shards: usize,
    /// Bytes of all shards, compressed.
    pub(super) bytes: usize,
    /// Files whose content changed.
    pub(super) changed: usize,
}

/// Writes the index into `folder`; removes the files of earlier runs that no longer count. Shards that
/// `keeper` knows are not made again.
pub(super) fn write_index(
    articles: &[Article],
    ranked: &Ranked,
    keeper: Option<Keeper>,
    folder: &Path,
) -> Result<Written> {
    let states = card_states(articles, &ranked.topics);
    let spread = Spread::new(articles);
    let count = spread.starts.len() - 1;
    let bar = Bar::of("indexing", count);
    let files = (0..count)
        .into_par_iter()
        .map_init(Gzip::default, |gzip, number| {
            let members = spread.members(number);
            let state = shard_state(articles, ranked, members, &states);
            let kept = keeper.as_ref().and_then(|keeper| keeper.shard(number, count));
            let kept = kept.filter(|kept| kept.state == state && is_there(folder, number, kept));
            bar.step(1);
            if let Some(kept) = kept {
                return Ok((kept, false));
            }
            let content = build_shard(articles, ranked, members).encode();
            let hash = hash(&content);
            let path = folder.join(file_name(0, number, hash));
            let written = length_of(&path, &content);
            let length = match written {
                Some(length) => length,
                None => write_new(&path, gzip.compress(&content)?)?,
            };
            Ok((KeptShard { state, hash, length: length as u32 }, written.is_none()))
        })
        .collect::<Result<Vec<_>>>()?;
    let (shards, is_new): (Vec<KeptShard>, Vec<bool>) = files.into_iter().unzip();
    let hashes: Vec<u32> = shards.iter().map(|shard| shard.hash).collect();
    let mut changed = is_new.into_iter().filter(|&is_new| is_new).count();
    let tags = Counts::of(articles.iter().map(|article| &*article.tags));
    changed += usize::from(write_whole(&folder.join(counts::FILE), tags.as_text().as_bytes())?);
    // The manifest last: it never names a file that is not there yet.
    let (blocks, manifest) = build_names(&hashes);
    for (name, bytes) in &blocks {
        changed += usize::from(write_whole(&folder.join(name), bytes)?);
    }
    changed += usize::from(write_whole(&folder.join(MANIFEST), &manifest.encode())?);

    remove_old(folder, "shards", |name| {
        let number = parse_number(name).filter(|&number| number < count);
        number.is_some_and(|number| file_name(0, number, hashes[number]) == name)
    })?;
    remove_old(folder, "names", |name| blocks.contains_key(name))?;
    if let Some(keeper) = keeper {
        keeper.keep(&shards);
    }
    let bytes = shards.iter().map(|shard| shard.length as usize).sum();
    Ok(Written { articles: articles.len(), shards: count, bytes, changed })
}

/// Whether an index has files of that name in its folder. The name has slashes.
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

/// Which articles are in which shard.
struct Spread {
    /// All articles by shard, then by key.
    order: Vec<u32>,
    /// Where in the order each shard begins, and where the last one ends.
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

/// Removes the index files below `folder` that are not `current`, and folders that this leaves empty. `path` is
/// theirs from the folder of the index, with slashes.
fn remove_old(root: &Path, path: &str, current: impl Fn(&str) -> bool + Copy) -> Result<()> {
    let folder = root.join(path);
    let reading = || format!("cannot read {}", folder.display());
    let entries = match fs::read_dir(&folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries.with_context(reading)?,
    };
    let mut is_empty = true;
    for entry in entries {
        let entry = entry.with_context(reading)?;
        let name = format!("{path}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().with_context(reading)?.is_dir() {
            remove_old(root, &name, current)?;
            is_empty &= !entry.path().exists();
        } else if name.ends_with(".afw") && !current(&name) {
            fs::remove_file(entry.path()).with_context(|| format!("cannot remove {name}"))?;
        } else {
            is_empty = false;
        }
    }
    if is_empty {
        fs::remove_dir(&folder).with_context(|| format!("cannot remove {path}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::related::Related;
    use std::time::Instant;

    /// Articles as long-winded as any, each with 24 candidates spread over the whole archive.
    fn archive(count: usize) -> (Vec<Article>, Ranked) {
        let words =
            ["harbour", "copper", "auction", "winter", "ledger", "signal", "orchard", "canal"];
        let any = |seed: usize| hash(&seed.to_le_bytes()) as usize;
        let text = |seed: usize, length: usize| {
            let words: Vec<&str> = (0..length).map(|at| words[any(seed * 64 + at) % 8]).collect();
            words.join(" ")
        };
        let article = |number: usize| Article {
            key: format!("2026/{:02}/{}-{number}", number % 12 + 1, words[number % 8]),
            url: format!("2026/{:02}/{}-{number}/", number % 12 + 1, words[number % 8]),
            title: text(number, 9),
            excerpt: text(number + count, 18),
            ..Article::default()
        };
        let articles: Vec<Article> = (0..count).into_par_iter().map(article).collect();
        let related = |number: usize| {
            let score = |place: usize| 1.0 / (1.0 + place as f32);
            let other = |place| Related {
                article: any(number * 24 + place) % count,
                score: score(place),
                pinned: false,
            };
            (0..24).map(other).collect()
        };
        let topics = |number: usize| Topics::new((0..6).map(|at| any(number * 6 + at) as u16));
        let all = 0..count;
        let ranked = Ranked {
            related: all.clone().into_par_iter().map(related).collect(),
            topics: all.into_par_iter().map(topics).collect(),
        };
        (articles, ranked)
    }

    /// The median bytes of a page view: manifest, blocks, shard.
    fn page_view(folder: &Path, articles: &[Article]) -> usize {
        let mut views: Vec<usize> = (0..1000)
            .map(|at| {
                let key = &articles[at * articles.len() / 1000].key;
                let mut name = MANIFEST.to_owned();
                let mut bytes = 0;
                loop {
                    let file = fs::read(folder.join(&name)).expect("a file of the index");
                    bytes += file.len();
                    match Names::decode(&file) {
                        Ok(names) => name = names.file_of(key).expect("a name"),
                        Err(_) => break bytes,
                    }
                }
            })
            .collect();
        views.sort_unstable();
        views[views.len() / 2]
    }

    fn check(count: usize) -> usize {
        let folder = tempfile::tempdir().expect("a folder");
        let (articles, ranked) = archive(count);
        let start = Instant::now();
        let written = write_index(&articles, &ranked, None, folder.path()).expect("written");
        let first = start.elapsed();
        let start = Instant::now();
        let again = write_index(&articles, &ranked, None, folder.path()).expect("written");
        let view = page_view(folder.path(), &articles);
        println!(
            "{count} articles: {written:?} in {first:.1?}, again in {:.1?}; {view} bytes a view",
            start.elapsed()
        );
        assert_eq!(again.changed, 0);
        view
    }

    #[test]
    fn a_page_view_costs_the_same_on_a_large_site() {
        let (small, large) = (check(1_000), check(3_000));
        assert!(large * 2 < small * 3, "{small} bytes grow to {large}");
    }

    /// `cargo test --release --lib shards -- --ignored --nocapture`
    #[test]
    #[ignore = "writes half a million files, which takes minutes"]
    fn a_page_view_costs_the_same_on_a_site_of_a_million() {
        let (small, large) = (check(1_000), check(1_000_000));
        assert!(large * 2 < small * 3, "{small} bytes grow to {large}");
    }
}
