//! The words that readers see, in their language: `www/i18n/*.ftl`, one message a line.
//!
//! The files are a subset of Fluent: `key = value` lines with `{ $name }` placeholders and `#` comments.
//! A message that a language lacks falls back to English.
//!
//! A file begins with what the lean build says. Behind a line `## more` or `## parts` stands what only the build of that
//! name says.

#[cfg(feature = "beside")]
pub mod counting;

use super::cut::{self, cut};
use alloc::string::String;

/// English: the fallback, and the list of all messages.
pub const ENGLISH: &str = match core::str::from_utf8(&SAID) {
    Ok(english) => english,
    Err(_) => panic!("www/i18n/en.ftl is UTF-8"),
};

const FILE: &[u8] = include_bytes!("../../www/i18n/en.ftl");

/// How the line begins behind which only one of the builds speaks.
const MARK: &[u8] = b"\n## ";

/// What this build says. A copy: of a piece of the file, all would come to readers.
const SAID: [u8; LENGTH] = {
    let mut said = [0; LENGTH];
    copy_said(&mut said);
    said
};

const LENGTH: usize = copy_said(&mut [0; FILE.len()]);

/// Copies what this build says; gives its length.
const fn copy_said(said: &mut [u8]) -> usize {
    let (mut at, mut length) = (0, 0);
    let mut is_said = true;
    while at < FILE.len() {
        if stands_at(at, MARK) {
            let section = at + MARK.len();
            is_said = cfg!(feature = "more") && stands_at(section, b"more\n")
                || cfg!(feature = "parts") && stands_at(section, b"parts\n");
        }
        if is_said {
            said[length] = FILE[at];
            length += 1;
        }
        at += 1;
    }
    length
}

const fn stands_at(at: usize, word: &[u8]) -> bool {
    let mut length = 0;
    while length < word.len() {
        if at + length == FILE.len() || FILE[at + length] != word[length] {
            return false;
        }
        length += 1;
    }
    true
}

/// The messages of one language over the English ones.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    language: String,
}

impl Texts {
    /// Takes the content of a language file; `""` is plain English.
    pub fn parse(file: impl Into<String>) -> Self {
        Self { language: file.into() }
    }

    /// The message of that key, or the key itself when even English lacks it (a test forbids that).
    pub fn get(&self, key: &str) -> String {
        message(&self.language, key).or_else(|| message(ENGLISH, key)).unwrap_or(key).into()
    }

    /// The message of that key with its placeholder, whatever its name, replaced by `value`.
    pub fn fill(&self, key: &str, value: &str) -> String {
        let message = self.get(key);
        match cut(&message, b"{").zip(cut(&message, b"}")) {
            Some(((before, _), (_, after))) => cut::join(&[before, value, after]),
            None => message,
        }
    }
}

fn message<'a>(file: &'a str, key: &str) -> Option<&'a str> {
    cut::split(file, b"\n").find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "))
}

/// The keys of a language file, in its order.
pub fn keys(file: &str) -> impl Iterator<Item = &str> {
    file.lines()
        .filter(|line| !line.starts_with(['#', ' ']))
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_fall_back_to_english() {
        let texts = Texts::parse("# German\non-service = Auf { $service } teilen\n");
        assert_eq!(texts.fill("on-service", "X"), "Auf X teilen");
        assert_eq!(texts.get("related"), message(ENGLISH, "related").expect("English has it"));
    }
}
