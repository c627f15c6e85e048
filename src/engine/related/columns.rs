//! From the terms of each article to the users of each term.

use super::{
    Terms,
    facts::Fact,
    matrix::{COLUMNS, Cell, Matrix},
    terms::{count_of, hash_of},
};
use crate::engine::order::{sort_by_key, sort_fast};
use alloc::vec::Vec;
use core::cmp::Reverse;

/// High bits of a hash that say in which slice a term is. An article has some ten terms in each, at any size
/// of the archive.
const SLICE_BITS: u32 = 6;

/// How many slices all terms are cut into: as many pieces of work, that know nothing of each other.
pub const SLICES: u64 = 1 << SLICE_BITS;

/// The terms of one slice that more than one article uses, a column for each of them and each language that
/// it is used in.
#[derive(Debug, Default)]
pub struct Slice {
    /// By hash, then by language.
    heads: Vec<Head>,
    /// A row a head: the articles that use it, and how often.
    users: Matrix,
}

/// What a column is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) hash: u64,
    pub(super) language: u32,
}

/// One article's use of a term.
#[derive(Clone, Copy)]
struct Use {
    hash: u64,
    language: u32,
    article: u32,
    count: u8,
}

impl Use {
    fn place(self) -> (u64, u32, u32) {
        (self.hash, self.language, self.article)
    }
}

impl Slice {
    /// The slice of that number.
    pub(super) fn gather(number: u64, terms: &[Terms], facts: &[Fact]) -> Self {
        let mut uses = Vec::new();
        for ((terms, fact), article) in terms.iter().zip(facts).zip(0..) {
            uses.extend(terms.slice(number, SLICE_BITS).iter().map(|&packed| Use {
                hash: hash_of(packed),
                language: fact.language,
                article,
                count: count_of(packed),
            }));
        }
        sort_fast(&mut uses, |one, other| one.place().cmp(&other.place()));
        let mut slice = Self::default();
        for users in uses.chunk_by(|a, b| a.hash == b.hash).filter(|users| users.len() > 1) {
            for same in users.chunk_by(|a, b| a.language == b.language) {
                slice.heads.push(Head { hash: same[0].hash, language: same[0].language });
                slice.users.push(same.iter().map(|user| Cell::new(user.article, user.count)));
            }
        }
        slice
    }
}

/// Joins all slices: the columns, the most used first, and the users of each.
pub(super) fn join(slices: &[Slice]) -> (Vec<Head>, Matrix) {
    let count = slices.iter().map(|slice| slice.heads.len()).sum();
    let cells = slices.iter().map(|slice| slice.users.cells()).sum();
    let mut order: Vec<(u32, u32, u32)> = Vec::with_capacity(count);
    for (slice, number) in slices.iter().zip(0..) {
        let rows = 0..slice.heads.len() as u32;
        order.extend(rows.map(|row| (coarse_size(slice.users.size(row)), number, row)));
    }
    sort_by_key(&mut order, |&(size, slice, row)| (Reverse(size), slice, row));
    // On a site of several million articles, terms of two users go.
    order.truncate(COLUMNS);
    let mut users = Matrix::with_capacity(count, cells);
    let mut heads = Vec::with_capacity(count);
    for (_, slice, row) in order {
        let slice = &slices[slice as usize];
        heads.push(slice.heads[row as usize]);
        users.push(slice.users.row(row).iter().copied());
    }
    (heads, users)
}

/// A number of users with only its three leading binary digits.
pub(super) fn coarse_size(users: usize) -> u32 {
    let users = users as u32;
    let low = (u32::BITS - users.leading_zeros()).saturating_sub(3);
    users >> low << low
}
