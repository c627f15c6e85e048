//! Which form a number takes in a language: Unicode's plural rules, as `Intl.PluralRules` has them in a page.

use icu_locale_core::{Locale, locale};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

/// The category of a number in the language of that tag, as `Intl` spells it. A tag that is none is taken for English.
pub fn category(lang: &str, count: usize) -> &'static str {
    let mut locale = Locale::try_from_str(lang).unwrap_or(locale!("en"));
    // The rules of a language are those of all its scripts, but the data name only the usual one.
    locale.id.script = None;
    let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default());
    match rules.map(|rules| rules.category_for(count)) {
        Ok(PluralCategory::Zero) => "zero",
        Ok(PluralCategory::One) => "one",
        Ok(PluralCategory::Two) => "two",
        Ok(PluralCategory::Few) => "few",
        Ok(PluralCategory::Many) => "many",
        Ok(PluralCategory::Other) | Err(_) => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::category;

    #[test]
    fn categories() {
        let check = |lang, expected: &[&str]| {
            let found: Vec<&str> = [0, 1, 2, 5, 11].map(|count| category(lang, count)).into();
            assert_eq!(found, expected, "{lang}");
        };
        check("en", &["other", "one", "other", "other", "other"]);
        check("ru-ru", &["many", "one", "few", "many", "many"]);
        check("ar", &["zero", "one", "two", "few", "many"]);
        check("ja", &["other"; 5]);
        check("sr-latn", &["other", "one", "few", "other", "other"]);
        check("pt-br", &["one", "one", "other", "other", "other"]);
        check("?", &["other", "one", "other", "other", "other"]);
    }
}
