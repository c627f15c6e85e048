//! The same reader on the same page again: counted once in half an hour, without keeping who it was.

use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
};

/// A view counts again after so many seconds without one.
const PAUSE: i64 = 30 * 60;

/// Most views that are remembered at a time, in each of two generations. Beyond, those that came first are forgotten early,
/// and count again.
const MOST: usize = 1 << 19;

/// Makes one number of a reader and a page. What is put in cannot be had from it: the key is random in each run, and stays in
/// memory (SipHash, see J.-P. Aumasson and D. J. Bernstein, 2012).
#[derive(Clone, Default)]
pub(super) struct Blind(RandomState);

impl Blind {
    pub(super) fn number(&self, reader: &[impl AsRef<[u8]>], article: u32) -> u64 {
        let [address, agent] = reader else { return 0 };
        self.0.hash_one((address.as_ref(), agent.as_ref(), article))
    }
}

/// When each [number](Blind::number) was last seen, of those that still matter.
#[derive(Default)]
pub(super) struct Repeats {
    now: HashMap<u64, i64>,
    before: HashMap<u64, i64>,
    /// When the younger generation began.
    since: i64,
}

impl Repeats {
    /// Whether this was seen less than half an hour before, or after: logs come in any order.
    pub(super) fn is_repeat(&mut self, number: u64, time: i64) -> bool {
        let is_old = (time - self.since).abs() > PAUSE;
        if is_old || self.now.len() >= MOST {
            std::mem::swap(&mut self.now, &mut self.before);
            self.now.clear();
            self.since = time;
        }
        let last = self.now.insert(number, time).or_else(|| self.before.get(&number).copied());
        last.is_some_and(|last| (time - last).abs() < PAUSE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn once_in_half_an_hour() {
        let mut repeats = Repeats::default();
        let start = 1_800_000_000;
        let mut check = |number, minute: i64, expected| {
            assert_eq!(
                repeats.is_repeat(number, start + minute * 60),
                expected,
                "{number} {minute}"
            );
        };
        check(1, 0, false);
        check(1, 0, true);
        check(2, 1, false);
        check(1, 29, true);
        // Who comes back all the time counts once.
        check(1, 45, true);
        check(1, 76, false);
        check(2, 77, false);
        // An older log after the newer one.
        check(1, -600, false);
        check(1, -610, true);
    }

    #[test]
    fn memory_is_bounded() {
        let mut repeats = Repeats::default();
        for number in 0..3 * MOST as u64 {
            assert!(!repeats.is_repeat(number, 1_800_000_000));
            assert!(repeats.now.len() <= MOST && repeats.before.len() <= MOST);
        }
        assert!(repeats.is_repeat(3 * MOST as u64 - 1, 1_800_000_000));
    }

    #[test]
    fn another_run_has_other_numbers() {
        let reader = [b"203.0.113.7".as_slice(), b"Mozilla"];
        let blind = Blind::default();
        assert_eq!(blind.number(&reader, 1), blind.clone().number(&reader, 1));
        assert_ne!(blind.number(&reader, 1), blind.number(&reader, 2));
        assert_ne!(blind.number(&reader, 1), Blind::default().number(&reader, 1));
    }
}
