//! What a term weighs, in whole numbers: their sums come out the same in any order, on any machine.

use super::{
    coarse::coarse,
    terms::{MOST, count_of},
};
use alloc::vec::Vec;

/// (1 + ln tf) · 64 of each count: ten mentions are not ten times one.
#[derive(Clone, Debug)]
pub(super) struct Logs([u16; MOST as usize + 1]);

impl Logs {
    pub(super) fn new() -> Self {
        let mut logs = [0; MOST as usize + 1];
        for (log, count) in logs.iter_mut().zip(0_u16..).skip(1) {
            *log = ((1.0 + libm::log(f64::from(count))) * 64.0).round() as u16;
        }
        Self(logs)
    }

    pub(super) fn of(&self, count: u8) -> u64 {
        u64::from(self.0[usize::from(count)])
    }
}

/// How much a term says: idf^1.5 · mean tf^⅓ · 64, where idf = ln((1 + articles) / users), from the number
/// of articles in its language, how many of them use it, and how often all together.
///
/// The numbers are taken coarsely: users in steps of a quarter at most, articles of a sixteenth, their mean
/// count of a quarter too.
pub(super) fn rarity(articles: u32, users: u32, uses: u64) -> u16 {
    let mean = coarse(uses as f32 / users as f32, 3);
    let articles = size_class(articles) as f32;
    let idf = libm::log(f64::from((1.0 + articles) / coarse(users as f32, 3))).max(0.0);
    (idf * idf.sqrt() * f64::from(libm::cbrtf(mean)) * 64.0).round() as u16
}

/// A number of articles in steps of a sixteenth.
pub(super) fn size_class(articles: u32) -> u32 {
    coarse(articles as f32, 5) as u32
}

/// What terms that no other article uses weigh, squared, by their count.
#[derive(Debug)]
pub(super) struct Alone(Vec<u64>);

impl Alone {
    /// Among that many articles.
    pub(super) fn new(articles: u32, logs: &Logs) -> Self {
        let square = |count: u8| {
            let weight = logs.of(count) * u64::from(rarity(articles, 1, count.into()));
            weight * weight
        };
        Self((0..=MOST as u8).map(|count| if count == 0 { 0 } else { square(count) }).collect())
    }

    pub(super) fn square(&self, count: u8) -> u64 {
        self.0[usize::from(count)]
    }

    /// The sum over packed terms.
    pub(super) fn squares(&self, packed: &[u64]) -> u64 {
        packed.iter().map(|&packed| self.square(count_of(packed))).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_terms_and_those_that_come_again_say_more() {
        let of = |users, uses| rarity(1000, users, uses);
        assert!(of(2, 2) > of(10, 10) && of(10, 10) > of(900, 900));
        assert!(of(10, 80) > of(10, 10));
        assert_eq!(of(1100, 1100), 0, "more users than articles by coarse counting");
        assert_eq!(of(1000, 1001), of(1001, 1002));
    }

    #[test]
    fn logarithms_of_counts() {
        let logs = Logs::new();
        assert_eq!([0, 1, 2, 10, 63].map(|count| logs.of(count)), [0, 64, 108, 211, 329]);
    }
}
