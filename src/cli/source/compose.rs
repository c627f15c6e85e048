//! Letters as one character each, however a text was typed.

use icu_normalizer::ComposingNormalizerBorrowed as Normalizer;

/// Composes letters and their marks (Unicode's NFC), as most texts have them; those out of PDFs and of old Macs come
/// apart. Where there is half-width Katakana, it and all other width goes too (NFKC).
pub(super) fn compose(text: &mut String) {
    if text.is_ascii() {
        return;
    }
    let is_half = |c: char| ('\u{ff66}'..='\u{ff9f}').contains(&c);
    let normalizer = match text.contains(is_half) {
        true => Normalizer::new_nfkc(),
        false => Normalizer::new_nfc(),
    };
    if !normalizer.is_normalized(text) {
        *text = normalizer.normalize(text).into_owned();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        cli::source::with_text,
        engine::{
            article::Article,
            text::{Token, tokenise},
        },
    };

    fn words(text: &str) -> Vec<String> {
        let mut text = text.to_owned();
        compose(&mut text);
        let mut found = Vec::new();
        tokenise(&text, |token| {
            let (Token::Word(text) | Token::Pair(text)) = token;
            found.push(text.to_owned());
        });
        found
    }

    #[test]
    fn readers_see_titles_as_they_were_typed() {
        let typed =
            Article {
                title: "ﾃｽﾄ".into(), tags: vec!["Cafe\u{301}".into()], ..Article::default()
            };
        let plain =
            Article { title: "テスト".into(), tags: vec!["Café".into()], ..Article::default() };
        let mut article = typed.clone();
        assert_eq!(with_text(&mut article), with_text(&mut plain.clone()));
        assert_eq!(article, typed);
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
            let mut composed = text.to_owned();
            compose(&mut composed);
            assert_eq!(composed, text);
        }
    }
}
