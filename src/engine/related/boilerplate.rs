//! Sentences that stand in several articles: appeals, notes on the author, lists of the latest posts.

use super::terms::hash;
use crate::engine::article::Article;
use alloc::{borrow::Cow, string::String, vec::Vec};
use core::iter;

/// A sentence in this many articles is nobody's own. In two it may be a quotation, or one article's copy.
const SHARED: usize = 3;

/// The sentences of a set of articles that are no article's own words, by hash, ascending.
#[derive(Clone, Debug, Default)]
pub struct Boilerplate(Vec<u64>);

/// The sentences of an article's text, by hash, each once.
pub fn sentences(article: &Article) -> Vec<u64> {
    let mut found: Vec<u64> =
        cut(&article.text).map(str::trim).filter(|text| !text.is_empty()).map(hash).collect();
    found.sort_unstable();
    found.dedup();
    found
}

impl Boilerplate {
    /// Learns from the [`sentences`] of all articles.
    pub fn learn(sentences: Vec<Vec<u64>>) -> Self {
        let mut all = sentences.concat();
        drop(sentences);
        all.sort_unstable();
        let shared = all.chunk_by(|a, b| a == b).filter(|same| same.len() >= SHARED);
        Self(shared.map(|same| same[0]).collect())
    }

    /// The article without shared sentences; as it is where most of its text is shared: then the articles are
    /// alike, and not their template.
    pub fn strip<'a>(&self, article: &'a Article) -> Cow<'a, Article> {
        let is_own = |sentence: &&str| self.0.binary_search(&hash(sentence.trim())).is_err();
        let own = cut(&article.text).filter(is_own).map(str::len).sum::<usize>();
        if own == article.text.len() || own * 2 < article.text.len() {
            return Cow::Borrowed(article);
        }
        let text: String = cut(&article.text).filter(is_own).collect();
        Cow::Owned(Article { text, ..article.clone() })
    }
}

/// Cuts a text into its lines and their sentences. A mark inside of a word (`1.5`) ends none.
fn cut(text: &str) -> impl Iterator<Item = &str> {
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
    use proptest::prelude::*;

    #[test]
    fn texts_are_cut_into_sentences() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(cut(text).collect::<Vec<_>>(), expected, "{text}");
        };
        check("", &[]);
        check("Up 1.5 %. Why? Rain!", &["Up 1.5 %.", " Why?", " Rain!"]);
        check("One\nTwo. \n", &["One\n", "Two.", " \n"]);
        check("雨。小麦は？高い", &["雨。", "小麦は？", "高い"]);
    }

    /// What is left of each text.
    fn stripped(texts: &[&str]) -> Vec<String> {
        let articles: Vec<Article> =
            texts.iter().map(|&text| Article { text: text.into(), ..Article::default() }).collect();
        let boilerplate = Boilerplate::learn(articles.iter().map(sentences).collect());
        articles.iter().map(|article| boilerplate.strip(article).text.clone()).collect()
    }

    #[test]
    fn what_three_articles_say_is_nobodys_own() {
        let texts = [
            "Wheat is up after the rain. Read on! Read on!",
            "Gold is down before the sale.\nRead on!",
            "Copper is where it was a year ago. Read on! Oil, too.",
        ];
        let expected = [
            "Wheat is up after the rain.",
            "Gold is down before the sale.\n",
            "Copper is where it was a year ago. Oil, too.",
        ];
        assert_eq!(stripped(&texts), expected);
        assert_eq!(stripped(&texts[..2]), texts[..2], "two may quote each other");
        let copies = ["The same story. It came three times."; 3];
        assert_eq!(stripped(&copies), copies, "articles that are alike stay whole");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_by_cutting(text in "\\PC{0,60}|[a.!?。 \n]{0,40}") {
            prop_assert_eq!(cut(&text).collect::<String>(), text);
        }
    }
}
