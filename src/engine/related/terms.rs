//! The terms of one article: words, and pairs of neighbouring words, counted.

use crate::engine::{
    article::Article,
    text::{Token, tokenise},
};
use alloc::vec::Vec;

/// A word of the title or of a tag counts like this many in the text: both are the article's own summary of
/// itself. Nothing between 2 and 5 is measurably better.
const SUMMARY: f32 = 3.0;

/// How often each term occurs in one article, by the term's hash.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Terms {
    /// Ascending, each once.
    pub(super) hashes: Vec<u64>,
    /// At least 1 each.
    pub(super) counts: Vec<f32>,
}

/// The terms of an article's title, tags and text.
pub fn terms(article: &Article) -> Terms {
    let mut found = Vec::with_capacity(article.text.len() / 3);
    collect(&article.title, SUMMARY, &mut found);
    article.tags.iter().for_each(|tag| collect(tag, SUMMARY, &mut found));
    collect(&article.text, 1.0, &mut found);
    found.sort_unstable_by_key(|(hash, _)| *hash);

    let users = found.chunk_by(|a, b| a.0 == b.0);
    let mut terms = Terms::default();
    let distinct = users.clone().count();
    terms.hashes.reserve_exact(distinct);
    terms.counts.reserve_exact(distinct);
    for same in users {
        terms.hashes.push(same[0].0);
        terms.counts.push(same.iter().map(|(_, count)| count).sum());
    }
    terms
}

/// Pairs of words tell phrases apart. Pairs of characters overlap, and so do that by themselves.
fn collect(text: &str, count: f32, found: &mut Vec<(u64, f32)>) {
    let mut before = None;
    tokenise(text, |token| match token {
        Token::Pair(pair) => {
            before = None;
            found.push((hash(pair), count));
        }
        Token::Word(word) => {
            let word = hash(word);
            found.push((word, count));
            if let Some(first) = before.replace(word) {
                found.push((couple(first, word), count));
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
fn couple(first: u64, second: u64) -> u64 {
    stir(first.rotate_left(1) ^ second.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

/// The finaliser of MurmurHash3 (A. Appleby).
fn stir(mut state: u64) -> u64 {
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
            (rates, 8.0),
            (rise, 1.0),
            (couple(rates, rise), 1.0),
            (couple(rise, rates), 1.0),
            (hash("上昇"), 1.0),
        ];
        expected.sort_by_key(|(hash, _)| *hash);
        let found = terms(&article);
        assert_eq!(found.hashes, expected.map(|(hash, _)| hash));
        assert_eq!(found.counts, expected.map(|(_, count)| count));
    }
}
