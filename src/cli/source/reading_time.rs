//! How long an article takes to read: `docs/byline.md` has the sources of the numbers.

use crate::engine::article::Article;

/// Words that an adult reads in a minute, silently: M. Brysbaert, "How many words do we read per minute?", 2019.
const WORDS: f64 = 238.0;

/// How much faster people read silently than aloud: 238 words a minute and 183, by the same review.
const SILENTLY: f64 = 238.0 / 183.0;

/// Chinese and Japanese characters in a minute aloud, and letters of alphabets (a minute by 68 ms): S. Trauzettel-Klosinski
/// and K. Dietz, "Standardized Assessment of Reading Performance", 2012.
const CHINESE: f64 = 255.0 * SILENTLY;
const JAPANESE: f64 = 357.0 * SILENTLY;
const LETTERS: f64 = 60_000.0 / 68.0 * SILENTLY;

/// Minutes, at least one; 0 for an article without text.
pub(super) fn minutes(article: &Article) -> u32 {
    let Count { words, characters, letters } = Count::of(&article.text);
    if words + characters + letters == 0 {
        return 0;
    }
    let is_japanese = article.lang == "ja" || article.lang.starts_with("ja-");
    let characters = characters as f64 / if is_japanese { JAPANESE } else { CHINESE };
    let minutes = words as f64 / WORDS + characters + letters as f64 / LETTERS;
    minutes.round().max(1.0) as u32
}

/// How much there is to read.
#[derive(Debug, Default, PartialEq)]
struct Count {
    /// Of scripts that part them by spaces.
    words: usize,
    /// Of Chinese and Japanese.
    characters: usize,
    /// Of alphabets whose words are written together, such as Thai.
    letters: usize,
}

impl Count {
    fn of(text: &str) -> Self {
        let mut count = Self::default();
        for piece in text.split_whitespace() {
            let mut is_in_word = false;
            for c in piece.chars() {
                match c {
                    '\u{3040}'..='\u{30ff}'
                    | '\u{3400}'..='\u{9fff}'
                    | '\u{f900}'..='\u{faff}'
                    | '\u{20000}'..='\u{3ffff}' => count.characters += 1,
                    '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => {
                        count.letters += 1;
                    }
                    _ => {
                        count.words += usize::from(!is_in_word && c.is_alphanumeric());
                        is_in_word |= c.is_alphanumeric();
                        continue;
                    }
                }
                is_in_word = false;
            }
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_characters_are_counted() {
        for (text, words, characters, letters) in [
            ("", 0, 0, 0),
            ("One, two – three's (4)", 4, 0, 0),
            ("日本語の Rust 入門", 1, 6, 0),
            ("น้ำท่วม กรุงเทพ", 0, 0, 14),
            ("한국어 글", 2, 0, 0),
        ] {
            assert_eq!(Count::of(text), Count { words, characters, letters }, "{text}");
        }
    }

    #[test]
    fn minutes_are_at_least_one() {
        for (text, lang, expected) in [
            (String::new(), "en", 0),
            ("word".into(), "en", 1),
            ("word ".repeat(238 * 4), "en", 4),
            ("字".repeat(332 * 3), "zh", 3),
            ("字".repeat(464 * 3), "ja", 3),
        ] {
            let article = Article { text, lang: lang.into(), ..Article::default() };
            assert_eq!(minutes(&article), expected, "{lang}");
        }
    }
}
