//! Which characters are letters, marks or decimal digits, in every script.
//!
//! Two tables of ranges, two kilobytes. The standard library's would weigh more in a page, and know no marks.

use crate::engine::ranges::contains;

/// Ranges of `[\p{L}\p{M}]`.
const LETTERS: &[u8] = include_bytes!("letters.bin");

/// Ranges of `\p{Nd}`.
const DIGITS: &[u8] = include_bytes!("digits.bin");

/// Somebody who knows the characters beyond ASCII: the tables here, or a browser, which brings its own.
#[derive(Clone, Copy, Debug)]
pub struct Letters {
    /// Letters (`\p{L}`) and marks (`\p{M}`).
    pub letter: fn(char) -> bool,
    /// Decimal digits (`\p{Nd}`).
    pub digit: fn(char) -> bool,
}

impl Letters {
    /// The tables of this crate.
    pub const TABLES: Self = Self {
        letter: |c| contains(LETTERS, u32::from(c)),
        digit: |c| contains(DIGITS, u32::from(c)),
    };

    pub(crate) fn is_letter(self, c: char) -> bool {
        match c {
            '\0'..='\x7f' => c.is_ascii_alphabetic(),
            // The scripts without spaces, where a tag can be long.
            '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => true,
            _ => (self.letter)(c),
        }
    }

    pub(crate) fn is_digit(self, c: char) -> bool {
        if c.is_ascii() { c.is_ascii_digit() } else { (self.digit)(c) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::ranges::tests::check;

    #[test]
    fn the_tables_are_those_of_unicode() {
        check(r"[\p{L}\p{M}]", "src/engine/hashtag/letters.bin", LETTERS, |c| {
            Letters::TABLES.is_letter(c)
        });
        check(r"\p{Nd}", "src/engine/hashtag/digits.bin", DIGITS, |c| Letters::TABLES.is_digit(c));
    }
}
