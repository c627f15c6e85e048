//! The only tokeniser: text in, words in lower case out.
//!
//! Words are cut by Unicode's rules (UAX #29). Scripts written without spaces, where those rules give
//! single characters, are cut into overlapping pairs of characters instead: a pair is the shortest piece
//! that means something there, and it needs no dictionary. No list of stop words: the weight of a word
//! falls with the number of articles that use it, in any language.

use alloc::string::String;
use unicode_segmentation::UnicodeSegmentation;

/// What the tokeniser finds, in the order of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// A word, or a pair of characters, in lower case.
    Word(&'a str),
    /// A mark or line break between words: what stands on both sides is no phrase.
    Break,
}

/// Calls `each` with every token of `text`.
pub fn tokenise(text: &str, mut each: impl FnMut(Token<'_>)) {
    let mut word = String::new();
    let mut run = Run::default();
    for piece in text.split_word_bounds() {
        let Some(first) = piece.chars().find(|c| c.is_alphanumeric()) else {
            run.end(&mut each);
            if piece.chars().any(|c| !is_joiner(c)) {
                each(Token::Break);
            }
            continue;
        };
        if is_dense(first) {
            for c in piece.chars() {
                run.push(c, &mut each);
            }
            continue;
        }
        run.end(&mut each);
        for part in piece.split(['\'', '’']).filter(|part| !part.is_empty()) {
            word.clear();
            word.extend(part.chars().flat_map(|c| narrow(c).to_lowercase()));
            each(Token::Word(&word));
        }
    }
    run.end(&mut each);
}

/// A run of characters of a script without spaces, waiting to be cut into pairs.
#[derive(Default)]
struct Run {
    pair: String,
    /// Whether the character that waits has been part of a pair.
    paired: bool,
}

impl Run {
    fn push(&mut self, c: char, each: &mut impl FnMut(Token<'_>)) {
        let waiting = self.pair.len();
        self.pair.push(c);
        if waiting > 0 {
            each(Token::Word(&self.pair));
            self.pair.drain(..waiting);
            self.paired = true;
        }
    }

    /// A character that stands alone is a word by itself.
    fn end(&mut self, each: &mut impl FnMut(Token<'_>)) {
        if !self.pair.is_empty() && !self.paired {
            each(Token::Word(&self.pair));
        }
        self.pair.clear();
        self.paired = false;
    }
}

/// Spaces and hyphens part words but not phrases.
fn is_joiner(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '-' | '\u{2010}' | '\u{2011}' | '\u{200b}' | '\u{ad}')
}

/// Full-width Latin letters and digits, as Japanese and Chinese texts mix them in, made plain.
fn narrow(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// Characters of scripts that are written without spaces between words.
fn is_dense(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}' // Thai, Lao
        | '\u{1000}'..='\u{109f}' // Myanmar
        | '\u{1780}'..='\u{17ff}' // Khmer
        | '\u{3005}'..='\u{3007}'
        | '\u{3040}'..='\u{30ff}' // Hiragana, Katakana
        | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' // Han
        | '\u{ff66}'..='\u{ff9f}'
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    fn show(text: &str) -> String {
        let mut found = Vec::new();
        tokenise(text, |token| {
            found.push(match token {
                Token::Word(word) => String::from(word),
                Token::Break => "/".into(),
            });
        });
        found.join(" ")
    }

    #[test]
    fn table() {
        for line in include_str!("../../tests/data/tokens/table.txt").lines() {
            if line.is_empty() || line.starts_with("# ") {
                continue;
            }
            let (text, expected) = line.split_once(" => ").expect(line);
            assert_eq!(show(text), expected, "{text}");
        }
    }

    #[test]
    fn nothing_in_nothing_out() {
        assert_eq!(show(""), "");
        assert_eq!(show("   "), "");
    }

    proptest! {
        #[test]
        fn any_text_gives_words(text in any::<String>()) {
            tokenise(&text, |token| assert_ne!(token, Token::Word("")));
        }
    }
}
