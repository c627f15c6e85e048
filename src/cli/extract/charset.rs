//! Bytes to text, by the charset that a page names.

use encoding_rs::Encoding;
use std::borrow::Cow;

/// How far into a page its charset may be named, in bytes (the bound of the HTML standard).
const PRESCAN: usize = 1024;

/// The page's text; an error says in words why it cannot be read.
///
/// A byte order mark decides; then UTF-8, when the bytes are valid UTF-8; then the charset that the
/// page names.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, &bytes[length..]);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    let Some(label) = named(bytes) else {
        return Err("it is not UTF-8 and names no other charset; save it as UTF-8".into());
    };
    match Encoding::for_label(&label) {
        Some(encoding) => decode_as(encoding, bytes),
        None => Err(format!("its charset \"{}\" is not known", String::from_utf8_lossy(&label))),
    }
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, String> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| format!("it is not the {} that it says it is", encoding.name()))
}

/// The label after `charset=` near the beginning.
fn named(bytes: &[u8]) -> Option<Vec<u8>> {
    const MARK: &[u8] = b"charset=";
    let head = bytes[..bytes.len().min(PRESCAN)].to_ascii_lowercase();
    let at = head.windows(MARK.len()).position(|window| window == MARK)? + MARK.len();
    let label: Vec<u8> = head[at..]
        .iter()
        .copied()
        .skip_while(|byte| b" \"'".contains(byte))
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

    #[test]
    fn charsets() {
        check("Zürich 株".as_bytes(), Ok("Zürich 株"));
        check(b"\xef\xbb\xbfa", Ok("a"));
        check(b"\xff\xfea\0", Ok("a"));
        check(b"<meta charset=\"iso-8859-1\">Z\xfcrich", Ok("<meta charset=\"iso-8859-1\">Zürich"));
        check(
            b"<META content='text/html; CHARSET=Shift_JIS'>\x93\xfa",
            Ok("<META content='text/html; CHARSET=Shift_JIS'>日"),
        );
        check(b"Z\xfcrich", Err("it is not UTF-8 and names no other charset; save it as UTF-8"));
        check(b"<meta charset=utf-8>\xff", Err("it is not the UTF-8 that it says it is"));
        check(b"<meta charset=klingon>\xff", Err("its charset \"klingon\" is not known"));
    }
}
