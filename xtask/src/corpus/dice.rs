//! Chance that falls alike on every machine: SplitMix64, in whole numbers.
//!
//! SplitMix64 (G. Steele, D. Lea, C. Flood, *Fast splittable pseudorandom number generators*, 2014) adds a
//! constant to its state and stirs it. Its stirring also makes names from numbers: what the tenth word of the
//! third topic is follows from `(seed, topic, 3, 10)`, and nothing needs to be remembered.

/// 2^64 divided by the golden ratio, odd.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// A stream of numbers.
#[derive(Clone, Debug)]
pub(super) struct Dice(u64);

/// One number that follows from several, in their order.
pub(super) fn name(parts: &[u64]) -> u64 {
    parts.iter().fold(0, |state, part| stir((state ^ part).wrapping_add(STEP)))
}

fn stir(mut state: u64) -> u64 {
    state = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ state >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ state >> 31
}

impl Dice {
    /// The stream of that [`name`].
    pub(super) fn new(parts: &[u64]) -> Self {
        Self(name(parts))
    }

    /// Any number.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        stir(self.0)
    }

    /// A number below `end`, which is not 0.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(end)) >> 64) as u64
    }

    /// Whether something happens that does so with this probability.
    pub(super) fn chance(&mut self, probability: f64) -> bool {
        self.share() < probability
    }

    /// A number from 0 to 1, without 1.
    pub(super) fn share(&mut self) -> f64 {
        share(self.next())
    }
}

/// Any number as one from 0 to 1, without 1.
pub(super) fn share(number: u64) -> f64 {
    (number >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_splitmix64() {
        let mut dice = Dice(1_234_567);
        // The first numbers of the reference implementation for this seed.
        let expected =
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        assert_eq!(expected.map(|_| dice.next()), expected);
    }

    #[test]
    fn numbers_keep_their_bounds() {
        let mut dice = Dice::new(&[1]);
        let rolls: Vec<u64> = (0..6_000).map(|_| dice.below(6)).collect();
        for side in 0..6 {
            let count = rolls.iter().filter(|roll| **roll == side).count();
            assert!((850..1_150).contains(&count), "{side} came {count} times");
        }
        assert!((0..1_000).all(|_| (0.0..1.0).contains(&dice.share())));
    }

    #[test]
    fn names_depend_on_every_part_and_their_order() {
        let names = [name(&[1, 2]), name(&[2, 1]), name(&[1]), name(&[1, 2, 0]), name(&[0, 1, 2])];
        assert!((1..5).all(|at| !names[..at].contains(&names[at])), "{names:?}");
    }
}
