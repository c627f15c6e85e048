//! The cashtag grammar: `$BABA`, `$BRK.B`. Text in, spans out; never fails, in linear time.
//!
//! After twitter-text's rules: one to six letters of ASCII and, behind a dot or a `_`, one or two more; not followed by a
//! letter, a digit or what would make it a longer name. Two differences. Financial texts write `($BABA)` and `“$BABA`,
//! so a bracket or a quotation mark may stand before the sign, and not only white space. And a sign that stands right
//! behind a cashtag, as in `$A$B`, makes neither of the two one: it is a formula or a price.

use super::{
    address,
    cut::{self, cut},
    hashtag::{Letters, is_space},
};
use alloc::{string::String, vec::Vec};

/// The most letters of a symbol, and of what stands behind its dot.
const MOST: [usize; 2] = [6, 2];

/// A cashtag's place in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cashtag {
    /// Byte offset of the sign.
    pub start: usize,
    /// Byte offset behind the last character.
    pub end: usize,
}

impl Cashtag {
    /// The symbol, without its sign; `text` is the text that it was found in.
    pub fn symbol(self, text: &str) -> &str {
        text.get(self.start + 1..self.end).unwrap_or_default()
    }
}

/// The address of a symbol's page, with `{symbol}` where the symbol goes: `/quote/{symbol}/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotePattern {
    before: String,
    after: String,
}

impl QuotePattern {
    /// Takes a pattern that holds `{symbol}` and [does no harm](address::is_harmless).
    pub fn parse(pattern: &str) -> Option<Self> {
        let (before, rest) = cut(pattern, b"{").filter(|_| address::is_harmless(pattern))?;
        let (hole, after) = cut(rest, b"}")?;
        (hole == "symbol").then(|| Self { before: before.into(), after: after.into() })
    }

    /// The page of a symbol, which stays as it is written.
    pub fn href(&self, symbol: &str) -> String {
        cut::join(&[&self.before, &address::encode(symbol), &self.after])
    }
}

/// The cashtags of a text, in order, by somebody's knowledge of letters.
pub fn find_by(letters: Letters, text: &str) -> Vec<Cashtag> {
    let mut found = Vec::new();
    let mut before = ' ';
    let mut end = 0;
    for (start, c) in text.char_indices() {
        if c == '$' && start >= end && may_precede(before) {
            let rest = text.get(start + 1..).unwrap_or_default();
            let length = symbol(rest);
            let behind = rest.get(length..).and_then(|rest| rest.chars().next());
            let continues = |c| c == '$' || letters.is_letter(c) || letters.is_digit(c);
            if length > 0 && !behind.is_some_and(continues) {
                end = start + 1 + length;
                found.push(Cashtag { start, end });
            }
        }
        before = c;
    }
    found
}

/// The length of the symbol that `text` begins with, with what stands behind its dot; 0 when it begins with none.
fn symbol(text: &str) -> usize {
    let bytes = text.as_bytes();
    let letters = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count()
    };
    let length = letters(0);
    if length == 0 || length > MOST[0] {
        return 0;
    }
    if matches!(bytes.get(length), Some(b'.' | b'_')) {
        let more = letters(length + 1);
        let end = length + 1 + more;
        if (1..=MOST[1]).contains(&more) && !bytes.get(end).is_some_and(u8::is_ascii_digit) {
            return end;
        }
    }
    length
}

fn may_precede(c: char) -> bool {
    is_space(c) || matches!(c, '(' | '[' | '{' | '"' | '\'' | '“' | '„' | '‘' | '«' | '「' | '（')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cases_of_the_data_file() {
        let cases = include_str!("../../tests/data/cashtags.txt");
        let mut count = 0;
        for line in cases.lines().filter(|line| !line.is_empty() && !line.starts_with("//")) {
            let (text, expected) = line.split_once(" => ").expect(line);
            let expected: Vec<&str> =
                expected.split_whitespace().filter(|&name| name != "none").collect();
            let found: Vec<&str> =
                find_by(Letters::TABLES, text).into_iter().map(|tag| tag.symbol(text)).collect();
            assert_eq!(found, expected, "{text:?}");
            count += 1;
        }
        assert!(count > 30, "{count} cases read");
    }

    #[test]
    fn symbols_have_pages() {
        let pattern = QuotePattern::parse("/quote/{symbol}/").expect("a pattern");
        assert_eq!(pattern.href("BRK.B"), "/quote/BRK.B/");
        assert_eq!(QuotePattern::parse("/quote/"), None);
        assert_eq!(QuotePattern::parse("/quote/{slug}/"), None);
        assert_eq!(QuotePattern::parse("javascript:quote('{symbol}')"), None);
    }
}
