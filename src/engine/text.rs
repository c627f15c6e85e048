//! The only tokeniser: text in, words in lower case out.
//!
//! Words are cut by Unicode's rules (UAX #29), and again at apostrophes, so that `project’s` and `l’été`
//! hold the words that they are made of. Where those rules give single characters, because a script is
//! written without spaces, a word is a pair of neighbouring characters: the shortest piece that means
//! something, and no dictionary is needed. There is no list of stop words either: what a word weighs falls
//! with the number of articles that use it, in every language.

use alloc::string::String;
use unicode_segmentation::UnicodeSegmentation;

/// What a text is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// A word in lower case.
    Word(&'a str),
    /// Two neighbouring characters of a script without spaces, or one that stands alone.
    Pair(&'a str),
}

/// Calls `each` with every token of `text`, in its order.
pub fn tokenise(text: &str, mut each: impl FnMut(Token<'_>)) {
    // No word crosses a line, and the library is faster on lines of plain ASCII.
    text.lines().for_each(|line| tokenise_line(line, &mut each));
}

fn tokenise_line(line: &str, each: &mut impl FnMut(Token<'_>)) {
    let mut word = String::new();
    let mut run = Run::default();
    for (at, piece) in line.unicode_word_indices() {
        let script = piece.chars().next().and_then(Script::of);
        if script.is_none() || script != run.script || at != run.end {
            run.finish(each);
        }
        if script.is_some() {
            run.push(piece, each);
            (run.script, run.end) = (script, at + piece.len());
            continue;
        }
        for part in piece.split(['\'', '’']).filter(|part| !part.is_empty()) {
            word.clear();
            word.extend(part.chars().flat_map(|c| narrow(c).to_lowercase()));
            each(Token::Word(&word));
        }
    }
    run.finish(each);
}

/// Neighbouring characters of one script, of which the last waits for its neighbour.
#[derive(Default)]
struct Run {
    waiting: String,
    paired: bool,
    script: Option<Script>,
    /// Where in the line the run ends so far.
    end: usize,
}

impl Run {
    fn push(&mut self, character: &str, each: &mut impl FnMut(Token<'_>)) {
        let before = self.waiting.len();
        self.waiting.push_str(character);
        if before > 0 {
            each(Token::Pair(&self.waiting));
            self.waiting.drain(..before);
            self.paired = true;
        }
    }

    fn finish(&mut self, each: &mut impl FnMut(Token<'_>)) {
        if !self.paired && !self.waiting.is_empty() {
            each(Token::Pair(&self.waiting));
        }
        self.waiting.clear();
        self.paired = false;
        self.script = None;
    }
}

/// The scripts that are written without spaces between words. Katakana is not among them: Unicode's rules
/// keep its words whole, and they are whole words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Han,
    Hiragana,
    /// Thai, Lao, Myanmar, Khmer.
    Indochinese,
}

impl Script {
    fn of(c: char) -> Option<Self> {
        match c {
            '\u{3005}'..='\u{3007}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}' => Some(Self::Han),
            '\u{3041}'..='\u{309f}' => Some(Self::Hiragana),
            '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => {
                Some(Self::Indochinese)
            }
            _ => None,
        }
    }
}

/// Full-width Latin letters and digits, as Chinese and Japanese texts mix them in, made plain.
fn narrow(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;
    use proptest::prelude::*;

    fn tokens(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        tokenise(text, |token| {
            found.push(match token {
                Token::Word(word) => word.into(),
                Token::Pair(pair) => ["+", pair].concat(),
            });
        });
        found
    }

    #[test]
    fn table() {
        for line in include_str!("../../tests/data/tokens/table.txt").lines() {
            if line.is_empty() || line.starts_with("# ") {
                continue;
            }
            let (text, expected) = line.split_once(" => ").expect(line);
            assert_eq!(tokens(text).join(" "), expected, "{text}");
        }
    }

    #[test]
    fn nothing_in_nothing_out() {
        for text in ["", "   ", "\n\n", "— … !", "\u{200b}"] {
            assert_eq!(tokens(text), Vec::<String>::new(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gives_words(text in "\\PC{0,80}|[ก-๙一-龥ぁ-んァ-ン'’ a-z\n]{0,80}") {
            for token in tokens(&text) {
                prop_assert!(token.chars().any(char::is_alphanumeric), "{token:?} in {text:?}");
            }
        }

        #[test]
        fn lines_and_long_texts_are_cut_alike(words in prop::collection::vec("[a-zäé]{1,8}", 0..20)) {
            prop_assert_eq!(tokens(&words.join(" ")), tokens(&words.join("\n")));
            prop_assert_eq!(tokens(&words.join(" ")), words);
        }
    }
}
