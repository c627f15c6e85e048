//! The index format: what the command writes and a page reads, defined once.
//!
//! A site's articles are spread over shards by a stable hash of their keys; a [`Shard`] holds, for each of
//! its articles, the ordered candidates and the cards that these need. [`Names`] name the shards, in a tree whose
//! topmost list is the manifest. A page reads the way from the manifest down to its one shard.
//! `docs/index-format.md` describes the bytes.

mod codec;
mod error;
mod hash;
mod names;
#[cfg(feature = "parts")]
mod note;

pub use error::IndexError;
pub use hash::{hash, shard_count, shard_of};
pub use names::{FAN_OUT, LEVELS, Names, file_name, parse_number};
pub(super) use names::{parse_base_32, push_base_32};
#[cfg(feature = "parts")]
pub use note::{List, Note, Pick};

use super::article::{Card, Day, Topics};
use alloc::{string::String, vec::Vec};
use codec::{Codec, decode, encode};

/// The format's version: raised whenever old readers could not read what is written.
pub const VERSION: u8 = 3;

/// Most candidates that an article has: enough to re-rank among and to drop what was read.
pub const CANDIDATES: usize = 24;

/// The score of the best ranked candidate.
pub const BEST: u32 = 1000;

const MAGIC: [u8; 4] = *b"AFWS";

/// Some of a site's articles with their candidates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shard {
    /// By key, ascending.
    pub entries: Vec<Entry>,
    /// The cards that the entries' candidates point at, and what their pages name, each once.
    pub cards: Vec<Card>,
    /// What the build `parts` shows of each entry, in their order. Other builds do not read so far.
    #[cfg(feature = "parts")]
    pub notes: Vec<Note>,
}

/// One article's related stories.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// [`crate::engine::address::key`] of the article.
    pub key: String,
    /// What it is about, so that a page can say what its reader has read of.
    pub topics: Topics,
    /// Best first, at most [`CANDIDATES`].
    pub candidates: Vec<Candidate>,
}

/// A related story and how well it fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// Index into [`Shard::cards`].
    pub card: u32,
    /// Thousandths of the best ranked candidate's score, as it was when this one was chosen: at most [`BEST`]. What
    /// an editor pinned has more, one more for the last of it.
    pub score: u32,
}

impl Shard {
    /// The shard as bytes, not yet compressed.
    pub fn encode(&self) -> Vec<u8> {
        encode(MAGIC, self, walk_shard)
    }

    /// Reads an inflated shard; any bytes give a shard or an error. A wrong value takes nothing with it but itself: a text that
    /// is no UTF-8 is empty, a day of no calendar is none, and a card that is not there is passed over.
    pub fn decode(bytes: &[u8]) -> Result<Self, IndexError> {
        decode(MAGIC, bytes, walk_shard)
    }

    /// The article of that key; `None` when the shard does not know it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }

    /// The cards related to an article of this shard that have a title, best first, with their scores.
    pub fn related(&self, entry: &Entry) -> impl Iterator<Item = (&Card, u32)> {
        entry.candidates.iter().filter_map(|candidate| {
            let card = self.cards.get(candidate.card as usize)?;
            (!card.title.is_empty()).then_some((card, candidate.score))
        })
    }
}

fn walk_shard<C: Codec>(codec: &mut C, shard: &mut Shard) {
    codec.list(&mut shard.entries, walk_entry);
    codec.list(&mut shard.cards, walk_card);
    #[cfg(feature = "parts")]
    codec.list(&mut shard.notes, note::walk);
}

fn walk_entry<C: Codec>(codec: &mut C, entry: &mut Entry) {
    codec.text(&mut entry.key);
    codec.bytes(&mut entry.topics.0);
    codec.list(&mut entry.candidates, |codec, candidate| {
        codec.number(&mut candidate.card);
        codec.number(&mut candidate.score);
    });
}

fn walk_card<C: Codec>(codec: &mut C, card: &mut Card) {
    codec.text(&mut card.url);
    codec.text(&mut card.title);
    codec.text(&mut card.excerpt);
    codec.option(&mut card.picture, |codec, picture| {
        codec.text(&mut picture.url);
        codec.number(&mut picture.width);
        codec.number(&mut picture.height);
    });
    walk_date(codec, &mut card.date);
    codec.bytes(&mut card.topics.0);
}

fn walk_date<C: Codec>(codec: &mut C, date: &mut Option<Day>) {
    codec.option(date, |codec, Day(day)| {
        // Zigzag: small numbers stay short on both sides of 0.
        let mut number = (*day << 1 ^ *day >> 31) as u32;
        codec.number(&mut number);
        *day = (number >> 1) as i32 ^ -((number & 1) as i32);
    });
    *date = date.and_then(|Day(day)| Day::from_number(day));
}
