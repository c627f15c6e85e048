//! The hashtag grammar: text in, spans out; never fails.

/// Letters, marks and decimal digits of every script: what a hashtag is made of besides `_`.
pub fn is_letter_or_digit(c: char) -> bool {
    c.is_alphanumeric()
}
