//! Sentences that stand in several articles: appeals, notes on the author, lists of the latest posts.

use super::Words;
use crate::engine::order::sort_by;
use alloc::vec::Vec;
use core::iter;

/// A sentence in this many articles is nobody's own. In two it may be a quotation, or one article's copy.
const SHARED: usize = 3;

/// The sentences of a set of articles that are no article's own words, by hash, ascending.
#[derive(Clone, Debug, Default)]
pub struct Boilerplate(Vec<u64>);

impl Boilerplate {
    /// Learns from the words of all articles.
    pub fn learn(articles: &[Words]) -> Self {
        let mut all = Vec::with_capacity(articles.iter().map(|words| words.sentences.len()).sum());
        for words in articles {
            let start = all.len();
            all.extend(words.sentences.iter().map(|sentence| sentence.hash));
            sort_by(&mut all[start..], Ord::cmp);
            // Said twice in one article, it counts once.
            let mut end = start;
            for at in start..all.len() {
                if at == start || all[at] != all[end - 1] {
                    all[end] = all[at];
                    end += 1;
                }
            }
            all.truncate(end);
        }
        sort_by(&mut all, Ord::cmp);
        let shared = all.chunk_by(|a, b| a == b).filter(|same| same.len() >= SHARED);
        Self(shared.map(|same| same[0]).collect())
    }

    /// Whether it holds the sentence of that hash.
    pub(super) fn holds(&self, sentence: u64) -> bool {
        self.0.binary_search(&sentence).is_ok()
    }
}

/// Cuts a text into its lines and their sentences. A mark inside of a word (`1.5`) ends none.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    iter::from_fn(move || {
        let end = rest.char_indices().find_map(|(at, c)| match c {
            '\n' | '。' | '！' | '？' => Some(at + c.len_utf8()),
            '.' | '!' | '?' if rest[at + 1..].starts_with(char::is_whitespace) => Some(at + 1),
            _ => None,
        });
        let (sentence, behind) = rest.split_at(end.unwrap_or(rest.len()));
        rest = behind;
        (!sentence.is_empty()).then_some(sentence)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{
        article::Article,
        related::{terms, words},
    };
    use alloc::string::String;
    use proptest::prelude::*;

    #[test]
    fn texts_are_cut_into_sentences() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(sentences(text).collect::<Vec<_>>(), expected, "{text}");
        };
        check("", &[]);
        check("Up 1.5 %. Why? Rain!", &["Up 1.5 %.", " Why?", " Rain!"]);
        check("One\nTwo. \n", &["One\n", "Two.", " \n"]);
        check("雨。小麦は？高い", &["雨。", "小麦は？", "高い"]);
    }

    /// Articles of these texts, of which those words are left.
    fn check(texts: &[&str], left: &[&str]) {
        let article = |&text: &&str| Article { text: text.into(), ..Article::default() };
        let all: Vec<Words> = texts.iter().map(article).map(|article| words(&article)).collect();
        let boilerplate = Boilerplate::learn(&all);
        for (words, left) in all.iter().zip(left.iter().map(article)) {
            assert_eq!(words.terms(&boilerplate), terms(&left), "{left:?}");
        }
    }

    #[test]
    fn what_three_articles_say_is_nobodys_own() {
        let texts = [
            "Wheat is up after the rain. 続きを読む。Welcome! Welcome!",
            "Gold is down before the sale.\nWelcome! 続きを読む。",
            "Copper is where it was a year ago. 続きを読む。 Welcome!",
        ];
        let left = [
            "Wheat is up after the rain.",
            "Gold is down before the sale.",
            "Copper is where it was a year ago.",
        ];
        check(&texts, &left);
        check(&texts[..2], &texts[..2]);
        // Articles that are alike stay whole.
        check(
            &["The same story. It came three times."; 3],
            &["The same story. It came three times."; 3],
        );
    }

    proptest! {
        #[test]
        fn nothing_is_lost_by_cutting(text in "\\PC{0,60}|[a.!?。 \n]{0,40}") {
            prop_assert_eq!(sentences(&text).collect::<String>(), text);
        }
    }
}
