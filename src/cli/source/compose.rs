//! Letters as one character each, however a text was typed.

use crate::engine::article::Article;
use icu_normalizer::ComposingNormalizerBorrowed as Normalizer;

/// Composes letters and their marks (Unicode's NFC), as most texts have them; those out of PDFs and of old Macs come
/// apart. In the text, which nobody sees, half-width Katakana and all other width beside it goes too (NFKC).
pub(super) fn compose(article: &mut Article) {
    compose_parts(&mut article.title, &mut article.tags, &mut article.text);
}

/// As [`compose`], for the parts of what is to become an article. `src/browser/feed.js` does the same in a page.
pub(super) fn compose_parts(title: &mut String, tags: &mut [String], text: &mut String) {
    let is_half = |c: char| ('\u{ff66}'..='\u{ff9f}').contains(&c);
    let (nfc, nfkc) = (Normalizer::new_nfc(), Normalizer::new_nfkc());
    normalise(title, &nfc);
    tags.iter_mut().for_each(|tag| normalise(tag, &nfc));
    let has_half = !text.is_ascii() && text.contains(is_half);
    normalise(text, if has_half { &nfkc } else { &nfc });
}

/// A name with its letters composed.
pub(super) fn composed(name: &str) -> String {
    let mut name = name.to_owned();
    normalise(&mut name, &Normalizer::new_nfc());
    name
}

fn normalise(text: &mut String, normalizer: &Normalizer<'_>) {
    if !text.is_ascii() && !normalizer.is_normalized(text) {
        *text = normalizer.normalize(text).into_owned();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::text::{Token, tokenise};

    fn composed(text: &str) -> Article {
        let mut article = Article {
            title: text.into(),
            tags: vec![text.into()],
            text: text.into(),
            ..Article::default()
        };
        compose(&mut article);
        article
    }

    fn words(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        tokenise(&composed(text).text, |token| {
            let (Token::Word(text) | Token::Pair(text)) = token;
            found.push(text.to_owned());
        });
        found
    }

    #[test]
    fn readers_see_the_same_titles_and_tags() {
        for (typed, shown) in [("Cafe\u{301}", "Café"), ("ﾃｽﾄ ①", "ﾃｽﾄ ①")] {
            let article = composed(typed);
            assert_eq!((&*article.title, &*article.tags[0]), (shown, shown));
        }
    }

    #[test]
    fn words_are_the_same_however_they_were_typed() {
        for (one, other) in [
            ("Cafe\u{301} Zu\u{308}rich", "Café Zürich"),
            ("か\u{3099}くせい", "がくせい"),
            ("テ\u{3099}ータ", "データ"),
            ("ﾃﾞｰﾀのﾃｽﾄ", "データのテスト"),
            ("\u{1112}\u{1161}\u{11ab}글", "한글"),
            ("神\u{fa19}", "神神"),
        ] {
            assert_eq!(words(one), words(other), "{one}");
        }
        // What people tell apart stays apart, and Thai as it is.
        for text in ["Straße", "ısı", "x² ﬁ", "น้ำท่วม"] {
            assert_eq!(composed(text).text, text);
        }
    }
}
