//! The hashtag grammar: text in, spans out; never fails, in linear time.
//!
//! The rules are those of twitter-text, whose conformance suite most of the web has settled on: a `#` or a
//! full-width `＃`, not behind a word or an `&`, then letters, marks, digits and `_` of any script, at least one of
//! them a letter or a mark; not followed by another sign or by `://`; not inside an address.

mod letters;

use alloc::vec::Vec;

pub use letters::Letters;

/// A hashtag's place in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hashtag {
    /// Byte offset of the sign.
    pub start: usize,
    /// Byte offset behind the last character.
    pub end: usize,
}

impl Hashtag {
    /// The tag's name, without its sign; `text` is the text that it was found in.
    pub fn name(self, text: &str) -> &str {
        first(text.get(self.start..self.end).unwrap_or_default()).map_or("", |(_, name)| name)
    }
}

/// Tells whether a hashtag of that name is a colour of style sheets, `#f00`, `#fff` or `#b90cb3`:
/// 3, 4, 6 or 8 hexadecimal digits. `#cafe` is one too, unless the site has that tag.
pub fn is_color(name: &str) -> bool {
    matches!(name.len(), 3 | 4 | 6 | 8) && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

const SIGNS: [char; 2] = ['#', '＃'];

/// The hashtags of a text, in order, by the [tables](Letters::TABLES) of this crate.
pub fn find(text: &str) -> impl Iterator<Item = Hashtag> {
    find_by(Letters::TABLES, text).into_iter()
}

/// The hashtags of a text, in order, by somebody else's knowledge of letters.
pub fn find_by(letters: Letters, text: &str) -> Vec<Hashtag> {
    let mut found = Vec::new();
    let mut word = Word::default();
    let mut rest = text;
    while let Some((c, behind)) = first(rest) {
        if SIGNS.contains(&c) && word.may_precede_a_tag(letters) {
            let after = skip_name(letters, behind);
            if after.len() < behind.len() && !ends_as_something_else(after) {
                found.push(Hashtag {
                    start: text.len() - rest.len(),
                    end: text.len() - after.len(),
                });
            }
        }
        word.read(c);
        rest = behind;
    }
    found
}

/// The first character of a text and what stands behind it.
fn first(text: &str) -> Option<(char, &str)> {
    let mut chars = text.chars();
    chars.next().map(|c| (c, chars.as_str()))
}

/// What stands behind the name that `text` begins with; all of it when it begins with none.
fn skip_name(letters: Letters, text: &str) -> &str {
    let mut rest = text;
    let mut named = false;
    while let Some((c, behind)) = first(rest).filter(|(c, _)| is_name(letters, *c)) {
        // A sign with a variation selector is the beginning of an emoji.
        if rest.len() == text.len() && matches!(c, '\u{fe0f}' | '\u{20e3}') {
            return text;
        }
        // Digits alone are a number, `#1`.
        named |= letters.is_letter(c);
        rest = behind;
    }
    if named { rest } else { text }
}

fn ends_as_something_else(rest: &str) -> bool {
    first(rest).is_some_and(|(c, _)| SIGNS.contains(&c)) || rest.starts_with("://")
}

fn is_name(letters: Letters, c: char) -> bool {
    letters.is_letter(c) || letters.is_digit(c) || is_special(c)
}

/// What joins letters within a word in the scripts that use it.
fn is_special(c: char) -> bool {
    matches!(
        c,
        '_' | '\u{b7}'
            | '\u{5be}'
            | '\u{5f3}'
            | '\u{5f4}'
            | '\u{f0b}'
            | '\u{f0c}'
            | '\u{200c}'
            | '\u{200d}'
            | '\u{3003}'
            | '\u{301c}'
            | '\u{309b}'
            | '\u{309c}'
            | '\u{30a0}'
            | '\u{30fb}'
            | '\u{a67e}'
            | '\u{ff5e}'
    )
}

/// What has been read of the text since the last white space.
#[derive(Default)]
struct Word {
    last: Option<char>,
    /// How much of `://` has just been read.
    scheme: usize,
    has_scheme: bool,
    has_dot: bool,
}

impl Word {
    fn read(&mut self, c: char) {
        if is_space(c) {
            *self = Self::default();
            return;
        }
        self.scheme = match (c, self.scheme) {
            (':', _) => 1,
            ('/', 1) => 2,
            ('/', 2) => 3,
            _ => 0,
        };
        self.has_scheme |= self.scheme == 3;
        self.has_dot |= c == '.';
        self.last = Some(c);
    }

    fn may_precede_a_tag(&self, letters: Letters) -> bool {
        // A variation selector is a mark, but it ends an emoji, not a word.
        let ends_a_word = self.last.is_some_and(|c| {
            c == '&' || is_name(letters, c) && !matches!(c, '\u{fe0e}' | '\u{fe0f}')
        });
        let in_an_address = self.has_scheme || self.has_dot && self.last == Some('/');
        !ends_a_word && !in_an_address
    }
}

/// White space, without the standard library's table.
pub(super) fn is_space(c: char) -> bool {
    matches!(
        c,
        '\t'..='\r'
            | ' '
            | '\u{85}'
            | '\u{a0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200a}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202f}'
            | '\u{205f}'
            | '\u{3000}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// `text` holds the names expected, in order.
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = find(text).map(|tag| tag.name(text)).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn colors_are_told_from_most_words() {
        for (name, expected) in [
            ("f00", true),
            ("1188ff", true),
            ("B90CB3", true),
            ("0a0b", true),
            ("11223344", true),
            ("fff", true),
            ("bada55", true),
            ("cafe", true),
            ("decade", true),
            ("coffee", false),
            ("covid19", false),
            ("a1", false),
            ("12ab5", false),
        ] {
            assert_eq!(is_color(name), expected, "{name}");
        }
    }

    #[test]
    fn the_cases_of_the_data_file() {
        let cases = include_str!("../../../tests/data/hashtags.txt");
        let mut count = 0;
        for line in cases.lines().filter(|line| !line.is_empty() && !line.starts_with("//")) {
            let (text, expected) = line.split_once(" => ").expect(line);
            let text = text
                .replace("\\n", "\n")
                .replace("\\ufe0f", "\u{fe0f}")
                .replace("\\u20e3", "\u{20e3}");
            let expected: Vec<&str> =
                expected.split_whitespace().filter(|&name| name != "none").collect();
            check(&text, &expected);
            count += 1;
        }
        assert!(count > 60, "{count} cases read");
    }

    /// Questions about letters are the steps: nothing is read without one but what is ASCII or Han.
    #[test]
    fn a_megabyte_takes_a_few_steps_a_character() {
        use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};
        static STEPS: AtomicUsize = AtomicUsize::new(0);
        fn count(answer: fn(char) -> bool, c: char) -> bool {
            STEPS.fetch_add(1, Relaxed);
            answer(c)
        }
        let letters = Letters {
            letter: |c| count(Letters::TABLES.letter, c),
            digit: |c| count(Letters::TABLES.digit, c),
        };
        for piece in ["#", "#я", "я#", "#яя ", "#я#", "#١", "я/#", "#я://", "#a#b", "я.я/#я "]
        {
            let text = piece.repeat((1 << 20) / piece.len());
            STEPS.store(0, Relaxed);
            let found = find_by(letters, &text).len();
            let (steps, chars) = (STEPS.load(Relaxed), text.chars().count());
            assert!(steps <= 6 * chars, "{piece:?}: {steps} steps for {chars} characters");
            assert!(found <= chars, "{piece:?}");
        }
    }

    proptest! {
        #[test]
        fn spans_are_whole_and_in_order(text in "(#|＃|[a-zé日0-9_ &/.:]|\\PC){0,40}") {
            let mut end = 0;
            for tag in find(&text) {
                prop_assert!(tag.start >= end && tag.end > tag.start);
                prop_assert!(text[tag.start..tag.end].starts_with(SIGNS));
                prop_assert!(tag.name(&text).chars().all(|c| is_name(Letters::TABLES, c)));
                end = tag.end;
            }
        }
    }
}
