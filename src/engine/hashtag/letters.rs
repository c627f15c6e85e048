//! Which characters are letters, marks or decimal digits, in every script.
//!
//! Two tables of ranges, two kilobytes. The standard library's would weigh more in a page, and know no marks.

/// Ranges of `[\p{L}\p{M}]`, ascending: for each, the gap since the end of the last one and its length, both as
/// little-endian base 128 numbers.
const LETTERS: &[u8] = include_bytes!("letters.bin");

/// Ranges of `\p{Nd}`, likewise.
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

    pub(super) fn is_letter(self, c: char) -> bool {
        match c {
            '\0'..='\x7f' => c.is_ascii_alphabetic(),
            // The scripts without spaces, where a tag can be long.
            '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => true,
            _ => (self.letter)(c),
        }
    }

    pub(super) fn is_digit(self, c: char) -> bool {
        if c.is_ascii() { c.is_ascii_digit() } else { (self.digit)(c) }
    }
}

fn contains(ranges: &[u8], c: u32) -> bool {
    let mut bytes = ranges.iter();
    let mut number = || {
        let (mut value, mut shift) = (0, 0);
        for &byte in bytes.by_ref() {
            value |= u32::from(byte & 127) << shift;
            shift += 7;
            if byte < 128 {
                return Some(value);
            }
        }
        None
    };
    let mut at = 0;
    while let (Some(gap), Some(length)) = (number(), number()) {
        let start = at + gap;
        at = start + length;
        if c < at {
            return c >= start;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use regex_syntax::{
        Parser,
        hir::{Class, HirKind},
    };
    use std::{env, fs, path::Path};

    /// The ranges of a regular expression's class, first and last character of each.
    fn ranges(class: &str) -> Vec<(u32, u32)> {
        match Parser::new().parse(class).expect("a class").into_kind() {
            HirKind::Class(Class::Unicode(class)) => class
                .iter()
                .map(|range| (u32::from(range.start()), u32::from(range.end())))
                .collect(),
            other => panic!("{class} is no class but {other:?}"),
        }
    }

    fn encode(ranges: &[(u32, u32)]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut at = 0;
        for &(first, last) in ranges {
            for mut number in [first - at, last + 1 - first] {
                while number > 127 {
                    out.push(number as u8 | 128);
                    number >>= 7;
                }
                out.push(number as u8);
            }
            at = last + 1;
        }
        out
    }

    /// `AFTERWORD_WRITE_TABLES=1 cargo test` writes the tables anew, for a new version of Unicode.
    fn check(class: &str, file: &str, table: &[u8], is_in: impl Fn(char) -> bool) {
        let ranges = ranges(class);
        let expected = encode(&ranges);
        if env::var_os("AFTERWORD_WRITE_TABLES").is_some() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/engine/hashtag").join(file);
            fs::write(path, &expected).expect("written");
            return;
        }
        assert!(
            expected == table,
            "{file} is not {class}; AFTERWORD_WRITE_TABLES=1 cargo test writes it anew"
        );
        for (first, last) in ranges {
            for (c, expected) in
                [(first - 1, false), (first, true), (last, true), (last + 1, false)]
            {
                let Some(c) = char::from_u32(c) else { continue };
                assert_eq!(is_in(c), expected, "{c:?} in {class}");
            }
        }
    }

    #[test]
    fn the_tables_are_those_of_unicode() {
        check(r"[\p{L}\p{M}]", "letters.bin", LETTERS, |c| Letters::TABLES.is_letter(c));
        check(r"\p{Nd}", "digits.bin", DIGITS, |c| Letters::TABLES.is_digit(c));
    }
}
