//! The terms of one article: words and pairs of neighbouring words, counted.

use crate::engine::{
    article::Article,
    text::{Token, tokenise},
};
use alloc::vec::Vec;

/// A word in the title or a tag counts as often as this many in the text: both are the article's own
/// summary of itself.
const TITLE: f32 = 3.0;
const TAG: f32 = 3.0;

/// How often each term occurs in one article, by the term's 64-bit hash.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Terms {
    /// Ascending, each once.
    pub(super) hashes: Vec<u64>,
    pub(super) counts: Vec<f32>,
}

/// The terms of an article's title, tags and text.
pub fn terms(article: &Article) -> Terms {
    let mut found = Vec::with_capacity(article.text.len() / 3);
    collect(&article.title, TITLE, &mut found);
    for tag in &article.tags {
        collect(tag, TAG, &mut found);
    }
    collect(&article.text, 1.0, &mut found);
    found.sort_unstable_by_key(|(hash, _)| *hash);

    let mut terms = Terms::default();
    for (hash, count) in found {
        match terms.counts.last_mut() {
            Some(sum) if terms.hashes.last() == Some(&hash) => *sum += count,
            _ => {
                terms.hashes.push(hash);
                terms.counts.push(count);
            }
        }
    }
    terms.hashes.shrink_to_fit();
    terms.counts.shrink_to_fit();
    terms
}

fn collect(text: &str, weight: f32, found: &mut Vec<(u64, f32)>) {
    let mut previous = None;
    tokenise(text, |token| match token {
        Token::Break => previous = None,
        Token::Word(word) => {
            let hash = hash(word);
            found.push((hash, weight));
            if let Some(before) = previous.replace(hash) {
                found.push((pair(before, hash), weight));
            }
        }
    });
}

/// FNV-1a, 64 bits, stirred so that its high bits spread evenly too.
fn hash(word: &str) -> u64 {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for byte in word.bytes() {
        state = (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    stir(state)
}

/// The hash of two words in that order.
fn pair(first: u64, second: u64) -> u64 {
    stir(first.rotate_left(1) ^ second.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// The finaliser of MurmurHash3 (A. Appleby).
fn stir(mut state: u64) -> u64 {
    state = (state ^ state >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    state = (state ^ state >> 33).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    state ^ state >> 33
}
