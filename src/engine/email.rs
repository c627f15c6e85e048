//! Whether a text is an address of e-mail, as browsers decide it for `<input type=email>`.
//!
//! The rule is HTML's "valid e-mail address" (<https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address>), by
//! its own words a willful violation of RFC 5322: without comments and quoted names, which nobody has. Whether mail arrives
//! there, only a mail tells.

use super::cut::{self, cut};

/// Longest label between two dots behind the `@`, in bytes.
const MAX_LABEL: usize = 63;

/// Whether `text` is an address, white space around it aside: `anna@harbour.example`. A domain without a dot is one, as in
/// browsers. Letters beyond ASCII are not: Chromium gives such a domain in Punycode by itself, Firefox and WebKit as it was typed.
pub fn is_address(text: &str) -> bool {
    let Some((local, domain)) = cut(text.trim_ascii(), b"@") else { return false };
    !local.is_empty() && local.bytes().all(is_local) && cut::split(domain, b".").all(is_label)
}

/// Letters, digits and the signs that RFC 5322 lets stand in an atom; and the dot, wherever it stands.
fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte)
}

fn is_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    (1..=MAX_LABEL).contains(&bytes.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn check(text: &str, expected: bool) {
        assert_eq!(is_address(text), expected, "{text:?}");
    }

    #[test]
    fn addresses() {
        for text in [
            "anna@harbour.example",
            " anna@harbour.example\n",
            "Anna.B+letters@mail.harbour.example",
            "a@b",
            "root@localhost",
            "1@2.3",
            ".dots..anywhere.@harbour.example",
            "!#$%&'*+/=?^_`{|}~-@harbour.example",
            "anna@xn--bcher-kva.example",
            "anna@a-b.c--d.example",
        ] {
            check(text, true);
        }
        check(&["a@".into(), "b".repeat(63)].concat(), true);
    }

    #[test]
    fn what_is_no_address() {
        for text in [
            "",
            "@",
            "anna",
            "anna@",
            "@harbour.example",
            "anna@@harbour.example",
            "anna@b@harbour.example",
            "anna@harbour..example",
            "anna@.harbour.example",
            "anna@harbour.example.",
            "anna@-harbour.example",
            "anna@harbour-.example",
            "anna@harbour_office.example",
            "anna@harbour.example, ben@harbour.example",
            "anna b@harbour.example",
            "anna@har bour.example",
            "Anna <anna@harbour.example>",
            "mailto:anna@harbour.example",
            "\"anna\"@harbour.example",
            "anna@[192.0.2.1]",
            "ännä@harbour.example",
            "anna@bücher.example",
            "anna@harbour.example\u{0}",
            "anna@harbour.example\r\nbcc:ben@harbour.example",
        ] {
            check(text, false);
        }
        check(&["a@".into(), "b".repeat(64)].concat(), false);
        check(&String::from_utf8_lossy(&[0xff, b'@', 0xfe]), false);
    }
}
