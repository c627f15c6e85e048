//! Character references: `&amp;`, `&#8217;`, `&#x1F600;`. Those that browsers also take without their semicolon stay text
//! here: nobody means them, and addresses have `&copy=1`.

use crate::engine::cut::cut;
use alloc::string::String;

/// The names that programs write, and what people type. `AMP` and the like, which browsers know too, nobody writes.
const NAMED: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("hellip", "…"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("lsaquo", "‹"),
    ("rsaquo", "›"),
    ("bull", "•"),
    ("middot", "·"),
    ("deg", "°"),
    ("times", "×"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("euro", "€"),
    ("pound", "£"),
    ("yen", "¥"),
    ("cent", "¢"),
    ("sect", "§"),
    ("shy", "\u{ad}"),
    ("colon", ":"),
    ("sol", "/"),
    ("num", "#"),
    ("Tab", "\t"),
    ("NewLine", "\n"),
];

/// Longer names are none of ours.
const LONGEST: usize = 10;

/// The text that a piece of HTML without tags stands for. Control characters are left out.
pub fn decode(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = cut(rest, b"&") {
        push(before, &mut text);
        rest = after;
        match cut(rest, b";&<").filter(|(name, _)| name.len() <= LONGEST && is_closed(rest, name)) {
            Some((name, after)) if resolve(name, &mut text) => rest = after,
            _ => text.push('&'),
        }
    }
    push(rest, &mut text);
    text
}

fn is_closed(rest: &str, name: &str) -> bool {
    rest.as_bytes().get(name.len()) == Some(&b';')
}

/// Adds the character of that name; says whether there is one.
fn resolve(name: &str, text: &mut String) -> bool {
    let Some(number) = name.strip_prefix('#') else {
        let found = NAMED.iter().find(|(known, _)| *known == name);
        text.push_str(found.map_or("", |(_, character)| character));
        return found.is_some();
    };
    let (digits, base) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    let mut code = 0_u32;
    for digit in digits.chars() {
        let Some(digit) = digit.to_digit(base) else { return false };
        code = code.saturating_mul(base).saturating_add(digit);
    }
    if digits.is_empty() {
        return false;
    }
    let character =
        char::from_u32(code).filter(|c| *c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER);
    if !is_control(character) {
        text.push(character);
    }
    true
}

fn push(piece: &str, text: &mut String) {
    text.extend(piece.chars().filter(|c| !is_control(*c)));
}

/// Characters that no text has: they confuse what reads on.
fn is_control(c: char) -> bool {
    (c < ' ' && !matches!(c, '\n' | '\t')) || ('\u{7f}'..='\u{9f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_characters() {
        let check = |html: &str, expected: &str| assert_eq!(decode(html), expected, "{html}");
        check("", "");
        check("a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#x27;", "a & b <c> \"d\" 'e'");
        check("&#x1F600;&hellip;&nbsp;&#8211;", "😀…\u{a0}–");
        check("&amp;lt;", "&lt;");
        check("?a=1&copy=2&amp", "?a=1&copy=2&amp");
        check("&;&#;&#x;&#xg;&unknown;&", "&;&#;&#x;&#xg;&unknown;&");
        check("&#0;&#xd800;&#99999999999;", "\u{fffd}\u{fffd}&#99999999999;");
        check("&#9999999;", "\u{fffd}");
        check("a\0b\u{1}c\u{85}&#7;\td\r\n", "abc\td\n");
        check("&é;&lt", "&é;&lt");
        check("AT&T; R&D & co; and", "AT&T; R&D & co; and");
    }
}
