//! The index format: what the command writes and a page reads, defined once.
//!
//! A site's articles are spread over shards by a stable hash of their keys; a [`Shard`] holds, for each of
//! its articles, the ordered candidates and the cards that these need. [`Names`] name the shards, in a tree whose
//! topmost list is the manifest. A page reads the way from the manifest down to its one shard.
//! `docs/index-format.md` describes the bytes.

mod error;
mod hash;
mod names;

pub use error::IndexError;
pub use hash::{hash, shard_count, shard_of};
pub use names::{FAN_OUT, LEVELS, Names, file_name, parse_number};

use super::article::{Card, Topics};
use alloc::{string::String, vec::Vec};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The format's version: raised whenever old readers could not read what is written.
pub const VERSION: u8 = 2;

/// Most candidates that an article has: enough to re-rank among and to drop what was read.
pub const CANDIDATES: usize = 24;

const MAGIC: [u8; 4] = *b"AFWS";

/// Some of a site's articles with their candidates.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shard {
    /// By key, ascending.
    pub entries: Vec<Entry>,
    /// The cards that the entries' candidates point at, each once.
    pub cards: Vec<Card>,
}

/// One article's related stories.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// [`crate::engine::address::key`] of the article.
    pub key: String,
    /// What it is about, so that a page can say what its reader has read of.
    pub topics: Topics,
    /// Best first, at most [`CANDIDATES`].
    pub candidates: Vec<Candidate>,
}

/// A related story and how well it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Index into [`Shard::cards`].
    pub card: u32,
    /// Thousandths of the first candidate's score, as it was when this one was chosen.
    pub score: u16,
}

impl Shard {
    /// The shard as bytes, not yet compressed.
    pub fn encode(&self) -> Vec<u8> {
        encode(MAGIC, self)
    }

    /// Reads an inflated shard; any bytes give a shard or an error.
    pub fn decode(bytes: &[u8]) -> Result<Self, IndexError> {
        let shard: Self = decode(MAGIC, bytes)?;
        let cards = shard.cards.len();
        let mut candidates = shard.entries.iter().flat_map(|entry| &entry.candidates);
        if candidates.any(|candidate| candidate.card as usize >= cards) {
            return Err(IndexError::Damaged);
        }
        Ok(shard)
    }

    /// The article of that key; `None` when the shard does not know it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The cards related to an article of this shard, best first, with their scores.
    pub fn related(&self, entry: &Entry) -> impl Iterator<Item = (&Card, u16)> {
        entry.candidates.iter().filter_map(|candidate| {
            Some((self.cards.get(candidate.card as usize)?, candidate.score))
        })
    }
}

fn encode(magic: [u8; 4], value: &impl Serialize) -> Vec<u8> {
    let mut out = Vec::from(magic);
    out.push(VERSION);
    // Writing to a growing vector cannot fail, and these types have no custom serializers.
    postcard::to_extend(value, out).unwrap_or_default()
}

fn decode<T: DeserializeOwned>(magic: [u8; 4], bytes: &[u8]) -> Result<T, IndexError> {
    let (head, rest) = bytes.split_first_chunk::<4>().ok_or(IndexError::NotAnIndex)?;
    let (&version, body) = rest.split_first().ok_or(IndexError::NotAnIndex)?;
    if *head != magic {
        return Err(IndexError::NotAnIndex);
    }
    if version != VERSION {
        return Err(IndexError::Version { expected: VERSION, got: version });
    }
    match postcard::take_from_bytes(body) {
        Ok((value, [])) => Ok(value),
        _ => Err(IndexError::Damaged),
    }
}
