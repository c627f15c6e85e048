//! Sentences that stand in several articles: appeals, notes on the author, lists of the latest posts.

use super::terms::hash;
use crate::engine::order::sort_fast;
use alloc::vec::Vec;
use core::iter;

/// A sentence in this many articles is nobody's own. In two it may be a quotation, or one article's copy.
const SHARED: usize = 3;

/// The sentences of a set of articles that are no article's own words, by hash, ascending.
#[derive(Clone, Debug, Default)]
pub struct Boilerplate(Vec<u64>);

impl Boilerplate {
    /// Learns from the [sentences](sentence_hashes) of each article.
    pub fn learn<'a>(articles: impl Iterator<Item = &'a [u64]>) -> Self {
        let mut all: Vec<u64> = articles.flatten().copied().collect();
        sort_fast(&mut all, Ord::cmp);
        let shared = all.chunk_by(|a, b| a == b).filter(|same| same.len() >= SHARED);
        Self(shared.map(|same| same[0]).collect())
    }

    /// Those of an article's [sentences](sentence_hashes) that are not its own.
    pub fn among(&self, sentences: &[u64]) -> impl Iterator<Item = u64> {
        sentences.iter().copied().filter(|hash| self.0.binary_search(hash).is_ok())
    }

    pub(super) fn holds(&self, sentence: &str) -> bool {
        !self.0.is_empty() && self.0.binary_search(&hash(sentence.trim())).is_ok()
    }
}

/// The hashes of a text's sentences, ascending, each once.
pub fn sentence_hashes(text: &str) -> Vec<u64> {
    let sentences = sentences(text).map(str::trim).filter(|sentence| !sentence.is_empty());
    let mut hashes: Vec<u64> = sentences.map(hash).collect();
    sort_fast(&mut hashes, Ord::cmp);
    hashes.dedup();
    hashes
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
    use crate::engine::{article::Article, related::terms};
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
        let hashes: Vec<Vec<u64>> = texts.iter().map(|text| sentence_hashes(text)).collect();
        let boilerplate = Boilerplate::learn(hashes.iter().map(Vec::as_slice));
        for (text, left) in texts.iter().zip(left) {
            let expected = terms(&article(left), &Boilerplate::default());
            assert_eq!(terms(&article(text), &boilerplate), expected, "{left:?}");
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
