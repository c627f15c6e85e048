//! Distributions over ranks: the first, the second, … of endlessly many, ever rarer.
//!
//! Ranks are gathered in buckets that grow by a fifth; within one, all are as likely. What is drawn is found by
//! comparing whole numbers, so that no rounding differs between machines.

use super::dice::Dice;

/// Past this rank, nothing is.
const LAST: u64 = 1 << 31;

/// How likely each rank is.
#[derive(Clone, Debug)]
pub(super) struct Ranks {
    /// The first rank of each bucket, and the one after the last bucket.
    starts: Vec<u64>,
    /// Which of 2^64 equal chances falls past each bucket.
    ends: Vec<u64>,
}

impl Ranks {
    /// The distribution that gives `share(a, b)` to all ranks from `a` to before `b`, whatever the unit.
    pub(super) fn new(share: impl Fn(u64, u64) -> f64) -> Self {
        let mut starts = vec![0];
        let mut sums = Vec::new();
        let mut sum = 0.0;
        let mut start = 0;
        while start < LAST {
            let end = start + 1 + start / 5;
            sum += share(start, end);
            sums.push(sum);
            starts.push(end);
            start = end;
        }
        let whole = u64::MAX as f64;
        // A cast never overflows: it stops at the largest number.
        let mut ends: Vec<u64> = sums.iter().map(|part| (part / sum * whole) as u64).collect();
        *ends.last_mut().expect("there are buckets") = u64::MAX;
        Self { starts, ends }
    }

    /// Shares that fall like 1 / (rank + `offset`)^`exponent` (Zipf and Mandelbrot); the exponent is not 1.
    pub(super) fn falling(offset: f64, exponent: f64) -> Self {
        Self::new(|start, end| fall(start, end, offset, exponent))
    }

    /// The rank that one of 2^64 chances falls on.
    pub(super) fn at(&self, chance: u64) -> u64 {
        let bucket = self.ends.partition_point(|end| *end <= chance).min(self.ends.len() - 1);
        let low = if bucket == 0 { 0 } else { self.ends[bucket - 1] };
        let (start, width) = (self.starts[bucket], self.starts[bucket + 1] - self.starts[bucket]);
        if width == 1 {
            return start;
        }
        let room = u128::from(self.ends[bucket].saturating_sub(low).max(1));
        let within = u128::from(chance.saturating_sub(low)) * u128::from(width) / room;
        start + (within as u64).min(width - 1)
    }

    /// A rank by chance.
    pub(super) fn draw(&self, dice: &mut Dice) -> u64 {
        self.at(dice.next())
    }

    /// The chance from which on ranks are `rank` or later; `rank` begins a bucket, or the bucket's begin counts.
    pub(super) fn from(&self, rank: u64) -> u64 {
        let bucket = self.starts.partition_point(|start| *start <= rank) - 1;
        if bucket == 0 { 0 } else { self.ends[bucket - 1] }
    }
}

/// The share of the ranks from `start` to before `end`, in some unit: the integral of
/// 1 / (x + offset)^exponent.
pub(super) fn fall(start: u64, end: u64, offset: f64, exponent: f64) -> f64 {
    let power = 1.0 - exponent;
    let upto = |rank: u64| libm::pow(rank as f64 + offset, power) / power;
    upto(end) - upto(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_come_as_often_as_they_should() {
        let ranks = Ranks::falling(1.0, 2.0);
        let mut dice = Dice::new(&[7]);
        let draws: Vec<u64> = (0..20_000).map(|_| ranks.draw(&mut dice)).collect();
        let share = |from: u64, to: u64| {
            draws.iter().filter(|rank| (from..to).contains(*rank)).count() as f64 / 20_000.0
        };
        // The integral of 1 / x² from 1 on is 1.
        for (from, to, expected) in
            [(0, 1, 0.5), (1, 2, 1.0 / 6.0), (9, 99, 0.09), (99, LAST, 0.01)]
        {
            assert!(
                (share(from, to) - expected).abs() < 0.012,
                "{from}..{to}: {}",
                share(from, to)
            );
        }
    }

    #[test]
    fn the_chances_of_a_rank_are_one_stretch() {
        let ranks = Ranks::falling(2.0, 1.2);
        for rank in [0, 1, 2, 10, 100, 10_000] {
            let from = ranks.from(rank);
            assert!(ranks.at(from) <= rank, "{rank}");
            assert!(from == 0 || ranks.at(from - 1) < rank, "{rank}");
        }
        assert_eq!(ranks.at(0), 0);
        assert!(ranks.at(u64::MAX) < LAST * 6 / 5);
    }
}
