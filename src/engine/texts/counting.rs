//! Messages with a number, in the form that their language has for it: as much of Fluent's select syntax as that needs.
//!
//! ```text
//! articles =
//!     { $count ->
//!         [one] { $count } article
//!        *[other] { $count } articles
//!     }
//! ```
//!
//! Which form a number takes in a language, its *category*, is Unicode's to know: `Intl.PluralRules` in a page,
//! `icu_plurals` on disk.

use super::{ENGLISH, Texts};
use crate::engine::cut::{self, cut};
use alloc::string::String;

impl Texts {
    /// The message of that key for a number, `count` as it is to be shown, in its `category` or, where the language file
    /// has none for that, in the form marked `*`. As [`get`](Texts::get) it falls back to English and to the key.
    pub fn count(&self, key: &str, count: &str, category: &str) -> String {
        let form = form(&self.language, key, category).or_else(|| form(ENGLISH, key, category));
        match cut(form.unwrap_or(key), b"{") {
            Some((before, rest)) => {
                cut::join(&[before, count, cut(rest, b"}").unwrap_or_default().1])
            }
            None => form.unwrap_or(key).into(),
        }
    }
}

/// The form of a message for a category, or the one marked `*`.
fn form<'a>(file: &'a str, key: &str, category: &str) -> Option<&'a str> {
    let mut otherwise = None;
    for (name, is_default, form) in forms(file, key) {
        if name == category {
            return Some(form);
        }
        if is_default {
            otherwise = Some(form);
        }
    }
    otherwise
}

/// The forms of a message: category, whether it is marked `*`, and text. None when the file lacks the message, or it has no
/// forms.
pub fn forms<'a>(file: &'a str, key: &str) -> impl Iterator<Item = (&'a str, bool, &'a str)> {
    cut::split(file, b"\n")
        .skip_while(move |line| line.strip_prefix(key).is_none_or(|rest| rest.trim_ascii() != "="))
        .skip(1)
        .take_while(|line| line.starts_with(' '))
        .filter_map(|line| {
            let line = line.trim_ascii();
            let (is_default, line) = match line.strip_prefix('*') {
                Some(line) => (true, line),
                None => (false, line),
            };
            let (name, form) = cut(line.strip_prefix('[')?, b"]")?;
            Some((name, is_default, form.trim_ascii()))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CZECH: &str = "tags = Štítky\n\
         articles =\n    { $count ->\n        [one] { $count } článek\n        [two] dva články\n       *[other] { $count } článků\n    }\n\
         last = x\n";

    #[test]
    fn a_number_takes_its_form() {
        let check = |file: &str, category: &str, expected: &str| {
            assert_eq!(Texts::parse(file).count("articles", "7", category), expected, "{category}");
        };
        check(CZECH, "one", "7 článek");
        check(CZECH, "two", "dva články");
        check(CZECH, "few", "7 článků");
        check("", "one", "7 article");
        check("", "few", "7 articles");
        assert_eq!(Texts::default().count("none", "7", "one"), "none");
    }
}
