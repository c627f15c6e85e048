//! A bound on the attributes of elements. The parser compares the name of each with all before it
//! in the same tag, so that a page of a few megabytes in one tag would be read for hours.

use memchr::memchr_iter;

/// Comparisons of names that a page may cost: 32,768 attributes in one tag, or 262,144 in tags of
/// 2,048.
const MOST_WORK: usize = 1 << 29;

/// Returns the part of a page before the tag whose attributes are too many; all of it in any usual
/// page.
///
/// The words of a tag are counted, which is what attributes are at the most. A text such as `a<b`
/// counts for a tag up to the next `>`, which costs nothing in what people write.
pub(super) fn bearable(html: &str) -> &str {
    let bytes = html.as_bytes();
    let (mut work, mut end) = (0_usize, 0);
    for start in memchr_iter(b'<', bytes) {
        if start < end || !bytes.get(start + 1).is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let (words, length) = count_words(&bytes[start..]);
        work = work.saturating_add(words.saturating_mul(words) / 2);
        if work > MOST_WORK {
            return &html[..start];
        }
        end = start + length;
    }
    html
}

/// The words of the tag that the bytes begin with, and its length. What stands in quotes is part of
/// a word.
fn count_words(tag: &[u8]) -> (usize, usize) {
    let (mut words, mut is_in_word, mut quote) = (0, false, None);
    for (at, &byte) in tag.iter().enumerate() {
        match quote {
            Some(open) if open == byte => quote = None,
            Some(_) => {}
            None => match byte {
                b'>' => return (words, at),
                b'"' | b'\'' => quote = Some(byte),
                // A slash parts attributes as a space does, and two may stand side by side after a
                // quote.
                b' ' | b'\t' | b'\n' | b'\x0c' | b'\r' | b'/' => is_in_word = false,
                _ if is_in_word => {}
                _ => (words, is_in_word) = (words + 1, true),
            },
        }
    }
    (words, tag.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: usize) {
        assert_eq!(bearable(html).len(), expected, "{:?}", &html[..html.len().min(80)]);
    }

    #[test]
    fn only_what_would_be_read_for_hours_is_left_out() {
        for usual in [
            "",
            "<",
            "<p class=\"a b c\" title='>' hidden/>a<b & c",
            "a <b \"unclosed",
            &"<p a=1 b=2>".repeat(10_000),
            &format!("<script>{{\"text\": \"a<b{}\"}}</script>", " word".repeat(20_000)),
        ] {
            check(usual, usual.len());
        }
        let many = |count: usize| format!("<i{}>", " a=\"b c\"".repeat(count));
        check(&many(32_000), many(32_000).len());
        check(&format!("<p>x</p>{}<p>y", many(33_000)), "<p>x</p>".len());
        check(&format!("<p{}", "/a".repeat(33_000)), 0);
        let wide = many(2_000);
        let work = bearable(&wide.repeat(400)).len();
        assert!(work > 200 * wide.len() && work < 300 * wide.len(), "{work}");
    }
}
