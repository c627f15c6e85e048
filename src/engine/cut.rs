//! Cutting text at ASCII marks. The standard library's searchers find much more than that, and would cost
//! every reader two kilobytes.

/// What stands before and behind the first of `marks`.
#[expect(
    clippy::manual_contains,
    reason = "`contains` brings a search for single bytes that weighs more"
)]
pub fn cut<'a>(text: &'a str, marks: &[u8]) -> Option<(&'a str, &'a str)> {
    // Not `contains`: that one is fast over long slices, and long.
    let at = text.bytes().position(|byte| marks.iter().any(|mark| *mark == byte))?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// What stands before the first of `marks`; all of it when there is none.
pub fn before<'a>(text: &'a str, marks: &[u8]) -> &'a str {
    cut(text, marks).map_or(text, |(before, _)| before)
}

/// The pieces between `marks`.
pub fn split<'a>(text: &'a str, marks: &'static [u8]) -> Pieces<'a> {
    Pieces { rest: Some(text), marks }
}

/// See [`split`].
#[derive(Clone, Debug)]
pub struct Pieces<'a> {
    rest: Option<&'a str>,
    marks: &'static [u8],
}

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let whole = self.rest?;
        let (piece, rest) = cut(whole, self.marks).map_or((whole, None), |(a, b)| (a, Some(b)));
        self.rest = rest;
        Some(piece)
    }
}

/// Where `part` first stands in `text`.
pub fn find(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    (0..=text.len().checked_sub(part.len())?).find(|&at| text[at..].starts_with(part))
}

/// `text` without slashes at its end.
pub fn without_end_slashes(mut text: &str) -> &str {
    while let Some(rest) = text.strip_suffix('/') {
        text = rest;
    }
    text
}

/// `text` without slashes at its beginning.
pub fn without_slashes(mut text: &str) -> &str {
    while let Some(rest) = text.strip_prefix('/') {
        text = rest;
    }
    text
}

/// The texts one after the other.
pub fn join(texts: &[&str]) -> alloc::string::String {
    let mut out = alloc::string::String::new();
    for text in texts {
        out.push_str(text);
    }
    out
}

/// A number in digits, without the formatting machinery that every reader would download.
pub fn digits(mut number: usize) -> alloc::string::String {
    let mut digits = alloc::string::String::new();
    loop {
        digits.insert(0, char::from(b'0' + (number % 10) as u8));
        number /= 10;
        if number == 0 {
            return digits;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_at_marks() {
        let check = |text, expected: &[&str]| {
            let pieces: alloc::vec::Vec<&str> = split(text, b",;").collect();
            assert_eq!(pieces, expected, "{text}");
        };
        check("", &[""]);
        check("é,ü;", &["é", "ü", ""]);
        check("a", &["a"]);
        assert_eq!(find("a – b – c", " – "), Some(1));
        assert_eq!([find("ab", "abc"), find("", ""), find("a", "b")], [None, Some(0), None]);
        assert_eq!(cut("é=1=2", b"="), Some(("é", "1=2")));
        assert_eq!(before("é?x", b"#?"), "é");
    }
}
