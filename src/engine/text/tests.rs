//! Which tokens texts hold, and that they are the words that Unicode's rules give.

use super::*;
use alloc::vec::Vec;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

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
    for line in include_str!("../../../tests/data/tokens/table.txt").lines() {
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

/// What Unicode lets stand in the midst of words without being seen.
const UNSEEN: &[char] =
    &['\u{ad}', '\u{61c}', '\u{200c}', '\u{200d}', '\u{200f}', '\u{202b}', '\u{2060}', '\u{feff}'];

proptest! {
    #[test]
    fn what_is_not_seen_changes_nothing(
        parts in prop::collection::vec(
            ("[a-zA-Z0-9é .,:'_·-]|[ا-ي]|[ァ-ヺ]|[ぁ-ん]|[一-龥]|[ก-ฮ]", prop::option::of(prop::sample::select(UNSEEN))),
            0..40,
        ),
    ) {
        let seen: String = parts.iter().map(|(part, _)| part.as_str()).collect();
        let whole: String =
            parts.iter().flat_map(|(part, unseen)| part.chars().chain(*unseen)).collect();
        prop_assert_eq!(tokens(&seen), tokens(&whole));
    }
}

/// The same words, cut by a library that knows all of Unicode's rules, for texts of scripts with spaces.
fn reference(text: &str) -> Vec<String> {
    text.unicode_words()
        .flat_map(|word| word.split(['\'', '’']))
        .filter(|part| part.contains(char::is_alphanumeric))
        .map(|part| part.chars().flat_map(char::to_lowercase).collect())
        .collect()
}

proptest! {
    /// But for `_` at the ends of words, and for marks that stand on nothing.
    #[test]
    fn words_are_those_of_unicodes_rules(
        text in "[ -^`-~\n]{0,60}|[a-z]{1,9}([_ ][a-z0-9]{1,9}){0,5}|([a-zA-ZÀ-ɏ0-9][\u{301}]?|[ .,:;'’“”…—·-]){0,60}\
                |[α-ωΑ-Ω .,]{0,40}|[А-яЁё0-9 .,«»-]{0,40}|([ا-ي][ً-ٟ]?|[٠-٩ ،؟.]){0,40}|([א-ת][ְ-ֽ]?|[ '.״]){0,40}\
                |([अ-ह][ा-्]?|[०-९।., ]){0,40}|[가-힣0-9 .,]{0,40}|[ァ-ヺー a-z]{0,30}",
    ) {
        prop_assert_eq!(tokens(&text), reference(&text));
    }
}
