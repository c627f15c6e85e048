//! What kind of character each is to the tokeniser.

use crate::engine::ranges::contains;

/// Ranges of `\p{M}`.
const MARKS: &[u8] = include_bytes!("marks.bin");

/// What a character does to the word that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Makes a word with letters and digits beside it.
    Letter,
    /// Likewise, in any script; fractions and the like too.
    Digit,
    /// Makes a word with others of its kind alone. Katakana is written without spaces as well, but its words
    /// are whole words, and their ends can be told.
    Katakana,
    /// Makes pairs with others of its script.
    Unspaced(Script),
    /// Belongs to the character before it.
    Mark,
    /// Is there for the eye's sake: soft hyphens, joiners, marks of direction. Zero-width spaces are none of these,
    /// they part words.
    Unseen,
    /// Parts words.
    Other,
}

/// The scripts that are written without spaces between words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Han,
    Hiragana,
    /// Thai, Lao, Khmer, Myanmar and the scripts of their neighbours.
    Indochinese,
}

impl Class {
    /// Whether a character of this class goes on with the word in which one of class `before` stands.
    pub(super) fn goes_on(self, before: Self) -> bool {
        match self {
            Self::Letter | Self::Digit => matches!(before, Self::Letter | Self::Digit),
            Self::Katakana => before == Self::Katakana,
            _ => false,
        }
    }

    /// Whether the rules look past such a character, to what stands behind it (WB4).
    pub(super) fn is_passed_by(self) -> bool {
        matches!(self, Self::Mark | Self::Unseen)
    }
}

/// The class of a character.
pub(super) fn class(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '0'..='9' => Class::Digit,
        // What texts use most, for speed alone: the tables below would say the same.
        '\0'..='\x7f' | '\u{2010}'..='\u{2027}' | '、'..='〄' | '〈'..='〠' => Class::Other,
        'à'..='ö' | 'ø'..='ɏ' | 'а'..='я' | '가'..='힣' => Class::Letter,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200c}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => Class::Unseen,
        '々'..='〇'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Class::Unspaced(Script::Han),
        'ぁ'..='ゖ' | 'ゝ'..='ゟ' => Class::Unspaced(Script::Hiragana),
        '〱'..='〵'
        | 'ァ'..='ヺ'
        | 'ー'..='ヿ'
        | 'ㇰ'..='ㇿ'
        | 'ｦ'..='ﾝ'
        | '\u{1aff0}'..='\u{1b000}'
        | '\u{1b120}'..='\u{1b122}'
        | '\u{1b155}'
        | '\u{1b164}'..='\u{1b167}' => Class::Katakana,
        '！'..='～' => class(narrow(c)),
        _ if is_indochinese(c) && contains(MARKS, u32::from(c)) => Class::Mark,
        _ if c.is_numeric() => Class::Digit,
        _ if c.is_alphabetic() && is_indochinese(c) => Class::Unspaced(Script::Indochinese),
        _ if c.is_alphabetic() => Class::Letter,
        _ if contains(MARKS, u32::from(c)) => Class::Mark,
        _ => Class::Other,
    }
}

fn is_indochinese(c: char) -> bool {
    matches!(c,
        // Thai and Lao; Myanmar; Khmer; Tai Le, New Tai Lue; Tai Tham; Myanmar's extensions; Tai Viet.
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{1950}'..='\u{19df}' | '\u{1a20}'..='\u{1aaf}' | '\u{a9e0}'..='\u{a9ff}'
        | '\u{aa60}'..='\u{aadf}'
    )
}

/// Full-width Latin letters, digits and signs, as Chinese and Japanese texts mix them in, made plain.
pub(super) fn narrow(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::ranges::tests::check;

    #[test]
    fn the_marks_are_those_of_unicode() {
        check(r"\p{M}", "src/engine/text/marks.bin", MARKS, |c| contains(MARKS, u32::from(c)));
    }
}
