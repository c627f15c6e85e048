//! Bytes to text, by the charset that a page names; and whether a page can be changed as UTF-8.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// Bytes of a page in which its charset is looked for. Browsers heed one that stands later too, if
/// it is in the head.
const PRESCAN: usize = 1 << 16;

/// Bytes of a page that show whether it is UTF-16.
const SAMPLE: usize = 512;

/// The page's text; an error says in words why it cannot be read.
///
/// A byte order mark decides; then UTF-8, when the bytes are valid UTF-8; then the charset that the
/// page names. UTF-16 without a mark is known by its zeros.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, &bytes[length..]);
    }
    if let Some(encoding) = utf_16(bytes) {
        return decode_as(encoding, bytes);
    }
    let label = named(bytes);
    let encoding = label.as_deref().and_then(Encoding::for_label);
    // Of those whose text is ASCII with another meaning, UTF-8 cannot be told by its bytes.
    let is_ascii = encoding.is_none_or(|it| it.is_ascii_compatible() || is_wide(it));
    if let Ok(text) = std::str::from_utf8(bytes)
        && is_ascii
    {
        return Ok(Cow::Borrowed(text));
    }
    match (encoding, label) {
        (Some(encoding), _) => decode_as(encoding, bytes),
        (None, Some(label)) => {
            Err(format!("its charset \"{}\" is not known", String::from_utf8_lossy(&label)))
        }
        (None, None) => Err("it is not UTF-8 and names no other charset; save it as UTF-8".into()),
    }
}

/// A page as text that can be written again.
pub(in crate::cli) struct Plain<'a> {
    pub(in crate::cli) html: &'a str,
    /// The charset that the page names, where that is not UTF-8.
    other: Option<&'static Encoding>,
}

impl<'a> Plain<'a> {
    /// Takes a page whose bytes are UTF-8 beyond doubt; an error says why it cannot be changed.
    pub(in crate::cli) fn read(bytes: &'a [u8]) -> Result<Self, String> {
        let bom = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
        if bom.or(utf_16(bytes)).is_some_and(is_wide) {
            return Err("it is UTF-16; save it as UTF-8".into());
        }
        let Ok(html) = std::str::from_utf8(bytes) else {
            return Err("it is not UTF-8; save it as UTF-8".into());
        };
        if bytes.contains(&0) {
            return Err("it holds NUL characters, which no text has; save it as UTF-8".into());
        }
        let named = named(bytes).and_then(|label| Encoding::for_label(&label));
        // Browsers take a page for UTF-8 that says in ASCII that it is UTF-16.
        let other = named.filter(|&it| bom.is_none() && it != UTF_8 && !is_wide(it));
        Ok(Self { html, other })
    }

    /// Checks that the page is still what it says when it is written so: what is plain ASCII is the same in all charsets.
    pub(in crate::cli) fn admits(&self, changed: &str) -> Result<(), String> {
        match self.other {
            Some(other) if !changed.is_ascii() || !other.is_ascii_compatible() => Err(format!(
                "it says that it is {}; save it as UTF-8, and say so in its <meta charset>",
                other.name()
            )),
            _ => Ok(()),
        }
    }
}

fn is_wide(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// UTF-16 by its looks: markup has a zero in every second byte.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = || bytes[..bytes.len().min(SAMPLE)].chunks_exact(2);
    let half = pairs().count() / 2;
    let is_most = |is: fn(&[u8]) -> bool| pairs().filter(|pair| is(pair)).count() > half;
    match () {
        () if is_most(|pair| pair[0] != 0 && pair[1] == 0) => Some(UTF_16LE),
        () if is_most(|pair| pair[0] == 0 && pair[1] != 0) => Some(UTF_16BE),
        () => None,
    }
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, String> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| format!("it is not the {} that it says it is", encoding.name()))
}

/// The label of the first `<meta>` in the head that names a charset.
fn named(bytes: &[u8]) -> Option<Vec<u8>> {
    let head = &bytes[..bytes.len().min(PRESCAN)];
    for at in memchr::memchr_iter(b'<', head) {
        let tag = &head[at + 1..];
        let is =
            |name: &[u8]| tag.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name));
        if is(b"body") {
            break;
        }
        if is(b"meta") {
            let end = memchr::memchr(b'>', tag).unwrap_or(tag.len());
            if let Some(label) = label(&tag[..end].to_ascii_lowercase()) {
                return Some(label);
            }
        }
    }
    None
}

/// What stands after `charset=` in a tag in lower case.
fn label(tag: &[u8]) -> Option<Vec<u8>> {
    const MARK: &[u8] = b"charset";
    let at = tag.windows(MARK.len()).position(|window| window == MARK)? + MARK.len();
    let rest = tag[at..].trim_ascii_start().strip_prefix(b"=")?;
    let label: Vec<u8> = rest
        .iter()
        .copied()
        .skip_while(|byte| b" \t\r\n\"'".contains(byte))
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"-_:.".contains(byte))
        .collect();
    (!label.is_empty()).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Result<&str, &str>) {
        let decoded = decode(bytes);
        assert_eq!(decoded.as_deref().map_err(|error| error.as_str()), expected);
    }

    fn wide(text: &str, write: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(write).collect()
    }

    #[test]
    fn charsets() {
        check("Zürich 株".as_bytes(), Ok("Zürich 株"));
        check(b"\xef\xbb\xbfa", Ok("a"));
        check(b"\xff\xfea\0", Ok("a"));
        check(b"<meta charset=\"iso-8859-1\">Z\xfcrich", Ok("<meta charset=\"iso-8859-1\">Zürich"));
        check(
            b"<META content='text/html; CHARSET = Shift_JIS'>\x93\xfa",
            Ok("<META content='text/html; CHARSET = Shift_JIS'>日"),
        );
        check(b"<meta charset=iso-2022-jp>\x1b$BF|\x1b(B", Ok("<meta charset=iso-2022-jp>日"));
        check(b"Z\xfcrich", Err("it is not UTF-8 and names no other charset; save it as UTF-8"));
        check(b"<meta charset=utf-8>\xff", Err("it is not the UTF-8 that it says it is"));
        check(b"<meta charset=klingon>\xff", Err("its charset \"klingon\" is not known"));
        let script = b"<script charset=\"iso-8859-1\"></script>Z\xfcrich";
        check(script, Err("it is not UTF-8 and names no other charset; save it as UTF-8"));
        for write in [u16::to_le_bytes, u16::to_be_bytes] {
            check(&wide("<p>Zürich 株</p>", write), Ok("<p>Zürich 株</p>"));
        }
    }

    #[test]
    fn pages_that_can_be_changed() {
        let check = |bytes: &[u8], changed: &str, expected: Result<(), &str>| {
            let outcome = Plain::read(bytes).and_then(|plain| plain.admits(changed));
            assert_eq!(
                outcome.as_ref().map_err(|error| error.as_str()),
                expected.as_ref().map_err(|it| *it)
            );
        };
        let latin = Err(
            "it says that it is windows-1252; save it as UTF-8, and say so in its <meta charset>",
        );
        check("Zürich".as_bytes(), "Zürich 株", Ok(()));
        check("\u{feff}<meta charset=latin1>Zürich".as_bytes(), "Zürich 株", Ok(()));
        check(b"<meta charset=utf-16>a", "Z\u{fc}rich", Ok(()));
        check(b"<meta charset=latin1>a", "a", Ok(()));
        check(b"<meta charset=latin1>a", "\u{fc}", latin);
        check("<meta charset=latin1>ü".as_bytes(), "\u{fc}", latin);
        check(
            b"<meta charset=iso-2022-jp>\x1b$BF|\x1b(B",
            "a",
            Err(
                "it says that it is ISO-2022-JP; save it as UTF-8, and say so in its <meta charset>",
            ),
        );
        check(b"\xfc", "a", Err("it is not UTF-8; save it as UTF-8"));
        check(
            b"abc\0def",
            "a",
            Err("it holds NUL characters, which no text has; save it as UTF-8"),
        );
        for write in [u16::to_le_bytes, u16::to_be_bytes] {
            let utf_16 = Err("it is UTF-16; save it as UTF-8");
            check(&wide("<p>a</p>", write), "a", utf_16);
            check(&wide("\u{feff}<p>a</p>", write), "a", utf_16);
        }
    }
}
