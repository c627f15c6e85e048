//! Words of no language: the rank of a word, spelled in syllables.
//!
//! A word of n syllables is its rank, shuffled among all numbers below SYLLABLES^n and written with syllables for
//! digits. So no two ranks share a word, frequent words are short, and nothing needs to be remembered. Syllables
//! begin with a consonant, and what may close one opens no group of consonants: a word is cut in one way only.

use super::dice::{name, share};

const ONSETS: [&str; 14] = ["b", "d", "k", "l", "m", "n", "r", "s", "t", "v", "w", "y", "th", "tr"];
const VOWELS: [&str; 7] = ["a", "e", "i", "o", "u", "ea", "ou"];
const CODAS: [&str; 5] = ["", "n", "s", "r", "l"];
const SYLLABLES: u64 = (ONSETS.len() * VOWELS.len() * CODAS.len()) as u64;

/// One word in so many is a number.
const NUMBERS: u64 = 28;
/// Numbers begin here: the most frequent words are words.
const FIRST_NUMBER: u64 = 60;
/// One word in so many is a name, and has a capital.
const NAMES: u64 = 9;
/// Names begin here.
const FIRST_NAME: u64 = 150;

const SHUFFLE: u64 = 0x5a1c;
const LENGTH: u64 = 0x1e46;
const KIND: u64 = 0x61fd;

/// Writes the word of that rank in lower case at the end of `text`.
pub(super) fn spell(rank: u64, text: &mut String) {
    if is_number(rank) {
        text.push_str(&rank.to_string());
        return;
    }
    let count = syllables(rank);
    let mut number = shuffled(rank, SYLLABLES.pow(count));
    for _ in 0..count {
        let (onset, rest) = digit(number, ONSETS.len());
        let (vowel, rest) = digit(rest, VOWELS.len());
        let (coda, rest) = digit(rest, CODAS.len());
        text.push_str(ONSETS[onset]);
        text.push_str(VOWELS[vowel]);
        text.push_str(CODAS[coda]);
        number = rest;
    }
}

/// Whether the word of that rank always has a capital.
pub(super) fn is_name(rank: u64) -> bool {
    rank >= FIRST_NAME && name(&[KIND, rank]) % NAMES == 1
}

/// Whether the word of that rank is a number.
pub(super) fn is_number(rank: u64) -> bool {
    rank >= FIRST_NUMBER && name(&[KIND, rank]).is_multiple_of(NUMBERS)
}

fn digit(number: u64, base: usize) -> (usize, u64) {
    ((number % base as u64) as usize, number / base as u64)
}

/// How many syllables a word has: as few as tell its rank, or one more.
fn syllables(rank: u64) -> u32 {
    let (least, longer) = match rank {
        0..30 => (1, 0.1),
        30..120 => (1, 0.4),
        120..1_000 => (2, 0.05),
        1_000..100_000 => (2, 0.25),
        100_000..50_000_000 => (3, 0.1),
        _ => (4, 0.1),
    };
    least + u32::from(share(name(&[LENGTH, rank])) < longer)
}

/// Where a number stands among all below `room` when they are shuffled: a Feistel network of four rounds,
/// walked until it comes out below `room`.
fn shuffled(number: u64, room: u64) -> u64 {
    let half = (64 - (room - 1).leading_zeros()).div_ceil(2);
    let mask = (1 << half) - 1;
    let mut number = number;
    loop {
        let (mut left, mut right) = (number >> half, number & mask);
        for round in 0..4 {
            (left, right) = (right, left ^ name(&[SHUFFLE, round, right]) & mask);
        }
        number = left << half | right;
        if number < room {
            return number;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn word(rank: u64) -> String {
        let mut text = String::new();
        spell(rank, &mut text);
        text
    }

    #[test]
    fn every_rank_has_its_own_word() {
        let ranks = (0..300_000).chain((1 << 31) - 1_000..1 << 31);
        let count = ranks.clone().count();
        let words: BTreeSet<String> = ranks.map(word).collect();
        assert_eq!(words.len(), count);
    }

    #[test]
    fn frequent_words_are_short() {
        let mean = |from: u64, to: u64| {
            (from..to).map(|rank| word(rank).len()).sum::<usize>() as f64 / (to - from) as f64
        };
        let means = [
            mean(0, 30),
            mean(30, 120),
            mean(120, 1_000),
            mean(1_000, 12_000),
            mean(100_000, 200_000),
        ];
        assert!(means.is_sorted(), "{means:?}");
        assert!(means[0] < 4.0 && means[3] > 6.5, "{means:?}");
    }

    #[test]
    fn words_are_letters_and_numbers_are_digits() {
        for rank in 0..5_000 {
            let word = word(rank);
            let digits = word.bytes().all(|byte| byte.is_ascii_digit());
            assert_eq!(digits, is_number(rank), "{word}");
            assert!(digits || word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
        }
    }
}
