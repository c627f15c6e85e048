//! Coarse numbers: what the whole site says of a term or an article changes in steps.
//!
//! Were it exact, each new article would change every weight on the site a little, and with them every
//! ranking, every shard and every file that caches keep. In steps it changes few of them, and the order of
//! related stories is as good (docs/ranking.md).

/// `value` with only that many of its leading binary digits; the others are zero. 0 and above.
pub(super) fn coarse(value: f32, digits: u32) -> f32 {
    f32::from_bits(value.to_bits() & (u32::MAX << (f32::MANTISSA_DIGITS - digits)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leading_digits_stay() {
        for (value, digits, expected) in [
            (0.0, 2, 0.0),
            (1.0, 1, 1.0),
            (5.0, 2, 4.0),
            (7.0, 2, 6.0),
            (7.0, 3, 7.0),
            (100.0, 2, 96.0),
            (100.0, 1, 64.0),
            (0.7, 2, 0.5),
            (0.8, 2, 0.75),
        ] {
            assert_eq!(coarse(value, digits), expected, "{digits} digits of {value}");
        }
    }
}
