//! The language of a text whose page says that it is in English, as templates do that nobody
//! changed.

use super::Warning;
use crate::cli::extract::{Block, Draft, Kind};
use whatlang::Lang;

/// Least and most that is read of a text, in letters and bytes.
const LEAST: usize = 200;
const MOST: usize = 1_500;

/// Least confidence of a verdict.
const SURE: f64 = 0.9;

/// The language that the text of a page is plainly in, where the page says English and is wrong.
pub(super) fn other_than_said(draft: &Draft) -> Option<&'static str> {
    let said = &draft.lang.value;
    if said != "en" && !said.starts_with("en-") {
        return None;
    }
    let text = sample(&draft.blocks)?;
    let found = whatlang::detect(&text).filter(|found| found.confidence() >= SURE)?;
    tag(found.lang())
}

/// The paragraphs of a text, if there are enough and they are not English at a glance.
fn sample(blocks: &[Block]) -> Option<String> {
    const ENGLISH: &[&str] = &["the", "and", "of", "to", "is", "in", "that", "this", "it", "for"];
    let mut text = String::new();
    let mut letters = 0;
    let prose = blocks.iter().filter(|block| block.kind == Kind::Paragraph);
    for block in prose.filter(|block| block.linked * 2 < block.letters) {
        text.push_str(&block.text);
        text.push('\n');
        letters += block.letters;
        if text.len() > MOST {
            break;
        }
    }
    let words = text.split_whitespace().count();
    let english = text.split_whitespace().filter(|word| ENGLISH.contains(word)).count();
    (letters >= LEAST && english * 10 < words).then_some(text)
}

/// The tag of a language that texts of the widget are in.
fn tag(lang: Lang) -> Option<&'static str> {
    Some(match lang {
        Lang::Ara => "ar",
        Lang::Bul => "bg",
        Lang::Cat => "ca",
        Lang::Ces => "cs",
        Lang::Dan => "da",
        Lang::Deu => "de",
        Lang::Ell => "el",
        Lang::Spa => "es",
        Lang::Est => "et",
        Lang::Pes => "fa",
        Lang::Fin => "fi",
        Lang::Fra => "fr",
        Lang::Heb => "he",
        Lang::Hin => "hi",
        Lang::Hrv => "hr",
        Lang::Hun => "hu",
        Lang::Ind => "id",
        Lang::Ita => "it",
        Lang::Jpn => "ja",
        Lang::Kor => "ko",
        Lang::Lit => "lt",
        Lang::Lav => "lv",
        Lang::Nld => "nl",
        Lang::Nob => "no",
        Lang::Pol => "pl",
        Lang::Por => "pt",
        Lang::Ron => "ro",
        Lang::Rus => "ru",
        Lang::Slk => "sk",
        Lang::Slv => "sl",
        Lang::Srp => "sr",
        Lang::Swe => "sv",
        Lang::Tha => "th",
        Lang::Tur => "tr",
        Lang::Ukr => "uk",
        Lang::Urd => "ur",
        Lang::Vie => "vi",
        Lang::Cmn => "zh",
        _ => return None,
    })
}

/// Tells once of all pages that say English and are in another language. `found` is that language
/// by article, where it is so.
pub(super) fn warning(drafts: &[Draft], found: &[Option<&'static str>]) -> Option<Warning> {
    let wrong = || drafts.iter().zip(found).filter_map(|(draft, lang)| Some((draft, (*lang)?)));
    let (first, lang) = wrong().next()?;
    let said = &first.lang.value;
    let all = match wrong().count() {
        1 => "it says".to_owned(),
        count => format!("it and {} more pages say", count - 1),
    };
    let message = format!(
        "{all} lang=\"{said}\", and the text is in another language ({lang}); readers get English labels. Set the language of \
         the site in your generator, so that the template writes <html lang=\"{lang}\">"
    );
    Some(Warning { place: first.path.clone(), message })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::extract::{Evidence, Source};

    fn check(said: &str, text: &str, expected: Option<&str>) {
        let block = Block {
            kind: Kind::Paragraph,
            text: text.repeat(3),
            letters: 3 * text.chars().filter(|c| c.is_alphanumeric()).count(),
            linked: 0,
        };
        let draft = Draft {
            lang: Evidence::new(Source::Html, said.into()),
            blocks: vec![block],
            ..Draft::default()
        };
        assert_eq!(other_than_said(&draft), expected, "{text}");
    }

    #[test]
    fn texts_tell_their_language() {
        const RUSSIAN: &str = "Портовая контора считает каждый ящик и каждый мешок, которые ждут корабля, а потом \
            пересчитывает их ещё раз с другого конца причала. ";
        const FRENCH: &str = "Le bureau du port compte chaque caisse et chaque sac qui attend un navire, puis il les \
            compte encore une fois depuis l’autre bout du quai, quel que soit le temps. ";
        const KOREAN: &str = "항만 사무소는 배를 기다리는 모든 상자와 자루를 세고, 부두의 다른 쪽 끝에서 다시 한 번 모두 \
            세어 봅니다. 날씨가 어떻든 매일 아침 같은 일을 하고, 그 숫자를 큰 책에 적어 둡니다. ";
        const CHINESE: &str = "港务局清点每一个等待船只的箱子和麻袋，然后从码头的另一端再清点一遍，无论天气如何。\
            每天早晨他们都做同样的事情，并把数字写进一本大书里，然后把书放回架子上。";
        const ENGLISH: &str = "The harbour office counts every crate and every sack that waits for a ship, and then it \
            counts them all again from the other end of the quay. ";
        check("en", RUSSIAN, Some("ru"));
        check("en-us", FRENCH, Some("fr"));
        check("en", KOREAN, Some("ko"));
        check("en", CHINESE, Some("zh"));
        check("en", ENGLISH, None);
        check("fr", ENGLISH, None);
        check("", FRENCH, None);
    }
}
