//! The index format: what the command writes and a page reads, defined once.
//!
//! A site's articles are spread over shards by a stable hash of their keys; a [`Shard`] holds, for each of
//! its articles, the ordered candidates and the cards that these need. A [`Manifest`] names the shards.
//! A page reads the manifest and one shard. `docs/index-format.md` describes the bytes.

mod error;
mod hash;

pub use error::IndexError;
pub use hash::{hash, shard_count, shard_of};

use super::article::Card;
use alloc::{string::String, vec::Vec};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The format's version: raised whenever old readers could not read what is written.
pub const VERSION: u8 = 1;

/// Most candidates that an article has: enough to re-rank among and to drop what was read.
pub const CANDIDATES: usize = 24;

const MANIFEST_MAGIC: [u8; 4] = *b"AFWM";
const SHARD_MAGIC: [u8; 4] = *b"AFWS";

/// Names the shards of a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Articles in the index.
    pub articles: u32,
    /// The content hash of each shard, by its number; a power of two of them.
    pub shards: Vec<ContentHash>,
}

/// The head of a shard's content hash: six bytes keep a stale file from being taken for a fresh one.
pub type ContentHash = [u8; 6];

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
    /// Best first, at most [`CANDIDATES`].
    pub candidates: Vec<Candidate>,
}

/// A related story and how well it fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Index into [`Shard::cards`].
    pub card: u32,
    /// Thousandths of the best ranked candidate's score: at most 1000. What an editor pinned has more, 1001 for
    /// the last of it.
    pub score: u16,
}

impl Manifest {
    /// The manifest as bytes.
    pub fn encode(&self) -> Vec<u8> {
        encode(MANIFEST_MAGIC, self)
    }

    /// Reads a manifest; any bytes give a manifest or an error.
    pub fn decode(bytes: &[u8]) -> Result<Self, IndexError> {
        let manifest: Self = decode(MANIFEST_MAGIC, bytes)?;
        if !manifest.shards.len().is_power_of_two() {
            return Err(IndexError::Damaged);
        }
        Ok(manifest)
    }

    /// The file that holds the article of that key: `shards/NUMBER-HASH.afw`.
    pub fn file_of(&self, key: &str) -> String {
        let number = shard_of(key, self.shards.len());
        file_name(number, self.shards.get(number).copied().unwrap_or_default())
    }
}

impl Shard {
    /// The shard as bytes, not yet compressed.
    pub fn encode(&self) -> Vec<u8> {
        encode(SHARD_MAGIC, self)
    }

    /// Reads an inflated shard; any bytes give a shard or an error.
    pub fn decode(bytes: &[u8]) -> Result<Self, IndexError> {
        let shard: Self = decode(SHARD_MAGIC, bytes)?;
        let cards = shard.cards.len();
        let mut candidates = shard.entries.iter().flat_map(|entry| &entry.candidates);
        if candidates.any(|candidate| candidate.card as usize >= cards) {
            return Err(IndexError::Damaged);
        }
        Ok(shard)
    }

    /// The cards related to the article of that key, best first, with their scores; `None` when the shard
    /// does not know the article.
    pub fn related(&self, key: &str) -> Option<impl Iterator<Item = (&Card, u16)>> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        Some(entry.candidates.iter().filter_map(|candidate| {
            Some((self.cards.get(candidate.card as usize)?, candidate.score))
        }))
    }
}

/// The name of a shard's file, relative to the manifest: `shards/NUMBER-HASH.afw`, both in base 32.
pub fn file_name(number: usize, hash: ContentHash) -> String {
    let hash = hash.iter().fold(0, |value, &byte| value << 8 | u64::from(byte));
    let mut out = String::from("shards/");
    push_base_32(number as u64, 5, &mut out);
    out.push('-');
    push_base_32(hash, 10, &mut out);
    out.push_str(".afw");
    out
}

fn push_base_32(value: u64, digits: u32, out: &mut String) {
    const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    for place in (0..digits).rev() {
        out.push(DIGITS[(value >> (5 * place)) as usize & 31] as char);
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
