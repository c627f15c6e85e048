//! The terms of one article: words, and pairs of neighbouring words, counted.

use super::{
    boilerplate::{Boilerplate, sentences},
    matrix::COUNT_BITS,
};
use crate::engine::{
    article::Article,
    order::sort_fast,
    text::{Token, tokenise},
};
use alloc::{boxed::Box, vec::Vec};

/// A word of the title or of a tag counts like this many in the text: both are the article's own summary of
/// itself. Nothing between 2 and 5 is measurably better.
const SUMMARY: u64 = 3;

/// Most often that a term counts in one article: more says no more about it.
pub(super) const MOST: u64 = (1 << COUNT_BITS) - 1;

/// High bits of a hash that say in which slice a term is. An article has some ten terms in each, at any size
/// of the archive.
const SLICE_BITS: u32 = 6;

/// How many slices all terms are cut into: as many pieces of work, that know nothing of each other.
pub const SLICES: u64 = 1 << SLICE_BITS;

/// How often each term occurs in one article, by the term's hash.
///
/// A term is one number, its hash (58 bits) above its count (6 bits): most of the memory that ranking takes
/// while it reads is this.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms(Box<[u64]>);

impl Terms {
    /// How many there are.
    pub fn count(&self) -> u32 {
        self.0.len() as u32
    }

    /// The hashes of the terms, ascending, each once.
    pub fn hashes(&self) -> impl Iterator<Item = u64> {
        self.0.iter().copied().map(hash_of)
    }

    /// The packed terms, ascending by hash, each hash once.
    pub(super) fn packed(&self) -> &[u64] {
        &self.0
    }

    /// Those of the slice of that number, below [`SLICES`].
    pub(super) fn slice(&self, number: u64) -> &[u64] {
        &self.0[self.below(number)..self.below(number + 1)]
    }

    /// Gives up those of the slice of that number and of all above: once a slice is made they only take memory.
    pub fn keep_below(&mut self, number: u64) {
        self.0 = self.0[..self.below(number)].into();
    }

    /// How many are in slices below that number.
    fn below(&self, number: u64) -> usize {
        // Hashes are spread evenly, so that a guess lands within a cache line or two.
        let is_before = |at: &usize| slice_of(self.0[*at]) < number;
        // A page gives up none, and has no bytes for the question.
        let slices = match self.0.last() {
            Some(&last) if !cfg!(target_arch = "wasm32") => slice_of(last) + 1,
            _ => SLICES,
        };
        let guess = (self.0.len() as u64 * number / slices).min(self.0.len() as u64) as usize;
        let below = (0..guess).rev().take_while(|at| !is_before(at)).count();
        let above = (guess..self.0.len()).take_while(is_before).count();
        guess - below + above
    }
}

fn slice_of(packed: u64) -> u64 {
    packed >> (64 - SLICE_BITS)
}

/// The hash of a packed term: 58 bits.
pub(super) fn hash_of(packed: u64) -> u64 {
    packed >> COUNT_BITS
}

/// The count of a packed term: 1 to [`MOST`].
pub(super) fn count_of(packed: u64) -> u8 {
    (packed & MOST) as u8
}

/// The terms of an article's title, tags and text, without those of sentences that are nobody's own; with them
/// where half of the text is such: then articles are alike, and not their template.
pub fn terms(article: &Article, boilerplate: &Boilerplate) -> Terms {
    let mut own = Vec::with_capacity(article.text.len() / 3);
    collect(&article.title, SUMMARY, &mut None, &mut own);
    article.tags.iter().for_each(|tag| collect(tag, SUMMARY, &mut None, &mut own));
    let head = own.len();
    let mut shared = Vec::new();
    let mut before = None;
    for sentence in sentences(&article.text) {
        let found = if boilerplate.holds(sentence) { &mut shared } else { &mut own };
        collect(sentence, 1, &mut before, found);
    }
    if own.len() - head < shared.len() {
        own.append(&mut shared);
    }
    counted(own)
}

fn counted(mut found: Vec<u64>) -> Terms {
    sort_fast(&mut found, Ord::cmp);
    let users = found.chunk_by(|&a, &b| hash_of(a) == hash_of(b));
    let packed = users.map(|same| {
        let count: u64 = same.iter().map(|packed| packed & MOST).sum();
        hash_of(same[0]) << COUNT_BITS | count.min(MOST)
    });
    Terms(packed.collect())
}

/// The terms of a tag alone, by their hashes.
pub(super) fn tag_hashes(tag: &str) -> Vec<u64> {
    let mut found = Vec::new();
    collect(tag, 1, &mut None, &mut found);
    found.into_iter().map(hash_of).collect()
}

/// Pairs of words tell phrases apart. Pairs of characters overlap, and so do that by themselves. `before` is the
/// word that came last.
fn collect(text: &str, count: u64, before: &mut Option<u64>, found: &mut Vec<u64>) {
    let pack = |hash: u64| hash & !MOST | count;
    tokenise(text, |token| match token {
        Token::Pair(pair) => {
            *before = None;
            found.push(pack(hash(pair)));
        }
        Token::Word(word) => {
            let word = hash(word);
            found.push(pack(word));
            if let Some(first) = before.replace(word) {
                found.push(pack(couple(first, word)));
            }
        }
    });
}

/// FNV-1a, 64 bits, stirred so that the high bits spread evenly too.
pub(super) fn hash(word: &str) -> u64 {
    let fnv = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |state, byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    stir(fnv)
}

/// The hash of two words in that order.
pub(super) fn couple(first: u64, second: u64) -> u64 {
    stir(first.rotate_left(1) ^ second.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// The finaliser of MurmurHash3 (A. Appleby).
pub(super) fn stir(mut state: u64) -> u64 {
    state = (state ^ state >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd);
    state = (state ^ state >> 33).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    state ^ state >> 33
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_pairs_are_counted() {
        let article = Article {
            title: "Rates".into(),
            tags: ["rates".into()].into(),
            text: "Rates rise, rates 上昇".into(),
            ..Article::default()
        };
        let (rates, rise) = (hash("rates"), hash("rise"));
        let mut expected = [
            (rates, 8),
            (rise, 1),
            (couple(rates, rise), 1),
            (couple(rise, rates), 1),
            (hash("上昇"), 1),
        ]
        .map(|(hash, count)| (hash_of(hash), count));
        expected.sort_unstable();
        let found = terms(&article, &Boilerplate::default());
        let found: Vec<_> =
            found.packed().iter().map(|&packed| (hash_of(packed), count_of(packed))).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_said_all_the_time_is_counted_so_far() {
        let text = "gold ".repeat(1000);
        let article = Article { text, ..Article::default() };
        let found = terms(&article, &Boilerplate::default());
        let counts: Vec<u8> = found.packed().iter().map(|&packed| count_of(packed)).collect();
        assert_eq!(counts, [63, 63]);
    }

    #[test]
    fn slices_hold_all_terms_until_they_are_given_up() {
        let text = (0..900).map(|number| format!("{} ", 7919 * number)).collect();
        let mut terms = terms(&Article { text, ..Article::default() }, &Boilerplate::default());
        let all: Vec<Vec<u64>> = (0..SLICES).map(|number| terms.slice(number).into()).collect();
        assert_eq!(all.concat(), terms.packed());
        for end in [SLICES, 48, 47, 1, 0] {
            terms.keep_below(end);
            for (slice, number) in all.iter().zip(0..) {
                let expected = if number < end { &slice[..] } else { &[] };
                assert_eq!(terms.slice(number), expected, "{number} below {end}");
            }
        }
    }
}
