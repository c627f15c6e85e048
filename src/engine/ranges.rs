//! Sets of characters as tables of ranges, small enough to come to a page.

/// Whether `c` is in one of these ranges, ascending: for each, the gap since the end of the last one and its length,
/// both as little-endian base 128 numbers.
pub(super) fn contains(ranges: &[u8], c: u32) -> bool {
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
pub(crate) mod tests {
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
    pub(crate) fn check(class: &str, file: &str, table: &[u8], is_in: impl Fn(char) -> bool) {
        let ranges = ranges(class);
        let expected = encode(&ranges);
        if env::var_os("AFTERWORD_WRITE_TABLES").is_some() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
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
}
