//! HTML as tokens: as much of the tokenizer of the HTML standard (§13.2.5) as a reply needs. Any text is tokens.

use super::entities::decode;
use crate::engine::cut::{cut, find};
use alloc::string::String;

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Text as it is written, with its character references.
    Text(&'a str),
    /// `<name …>`: what stands behind the name.
    Start(Name, &'a str),
    /// `</name>`.
    End(Name),
}

/// A name of an element, in lower case.
pub(super) type Name = String;

/// The tokens of a text. Comments, declarations and the like are none.
pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(html: &'a str) -> Self {
        Self { rest: html }
    }

    /// Leaves out what stands before the end tag of that name, and the tag: all of it where there is none.
    pub(super) fn leave_out(&mut self, name: &str) {
        loop {
            let Some(at) = find(self.rest, "</") else {
                self.rest = "";
                return;
            };
            self.rest = from(self.rest, at + 2);
            let (found, behind) = read_name(self.rest);
            if found == name {
                self.rest = cut(behind, b">").unwrap_or_default().1;
                return;
            }
        }
    }

    /// What stands before `end`, without it; all of it where it is not there.
    fn until(&mut self, end: &str) -> &'a str {
        let (before, behind) = split(self.rest, find(self.rest, end));
        self.rest = from(behind, end.len());
        before
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let whole = self.rest;
            let first = *whole.as_bytes().first()?;
            let second = whole.as_bytes().get(1).copied().unwrap_or_default();
            if first != b'<'
                || !(second.is_ascii_alphabetic() || matches!(second, b'/' | b'!' | b'?'))
            {
                // A sign that begins no tag is text, with what follows it.
                let next = whole.bytes().skip(1).position(|byte| byte == b'<');
                let (text, rest) = split(whole, next.map(|at| at + 1));
                self.rest = rest;
                return Some(Token::Text(text));
            }
            if let Some(comment) = whole.strip_prefix("<!--") {
                // `<!-->` is a whole one.
                self.rest = from(whole, 2);
                if !comment.starts_with('>') && !comment.starts_with("->") {
                    self.rest = comment;
                }
                self.until("-->");
                continue;
            }
            let is_end = second == b'/';
            let (name, behind) = read_name(from(whole, if is_end { 2 } else { 1 }));
            if name.is_empty() {
                self.until(">");
                continue;
            }
            let Some(length) = end_of_tag(behind) else {
                // A tag that never ends is text: somebody wrote `a <b`.
                self.rest = "";
                return Some(Token::Text(whole));
            };
            let (attributes, behind) = split(behind, Some(length));
            self.rest = from(behind, 1);
            return Some(match is_end {
                true => Token::End(name),
                false => Token::Start(name, attributes),
            });
        }
    }
}

/// The text from that byte on; nothing behind its end.
fn from(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// Splits a text before that byte: what stands before it, and what begins there; all of it, and
/// nothing, where there is none.
fn split(text: &str, at: Option<usize>) -> (&str, &str) {
    at.and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""))
}

/// A name in lower case, empty if it does not begin with a letter, and what is behind it.
fn read_name(text: &str) -> (Name, &str) {
    if !text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic) {
        return (Name::new(), text);
    }
    let end = text.bytes().position(|byte| is_space(byte) || matches!(byte, b'/' | b'>'));
    let (name, behind) = split(text, end);
    (name.to_ascii_lowercase(), behind)
}

/// Where the `>` is that ends a tag: not one in a quoted value.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut after_equals = false;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (Some(mark), _) if mark == byte => quote = None,
            (Some(_), _) => {}
            (None, b'>') => return Some(at),
            // Elsewhere a quotation mark is part of a name or of a value.
            (None, b'"' | b'\'') if after_equals => quote = Some(byte),
            _ => {}
        }
        after_equals = byte == b'=' || (after_equals && is_space(byte));
    }
    None
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c')
}

/// The value of an attribute, the first of that name; `text` is what stands behind a tag's name.
pub(super) fn attribute(text: &str, wanted: &str) -> Option<String> {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let bytes = rest.as_bytes();
        bytes.first()?;
        // An equals sign at the beginning is part of the name.
        let end =
            (1..bytes.len()).find(|&at| is_space(bytes[at]) || matches!(bytes[at], b'/' | b'='));
        let end = end.unwrap_or(bytes.len());
        let is_wanted = rest.as_bytes()[..end].eq_ignore_ascii_case(wanted.as_bytes());
        rest = rest.get(end..)?.trim_ascii_start();
        let mut value = "";
        if let Some(behind) = rest.strip_prefix('=') {
            let behind = behind.trim_ascii_start();
            let (found, after) = match behind.as_bytes().first() {
                Some(mark @ (b'"' | b'\'')) => {
                    let inner = from(behind, 1);
                    let (value, after) = split(inner, inner.bytes().position(|it| it == *mark));
                    (value, from(after, 1))
                }
                _ => split(behind, behind.bytes().position(is_space)),
            };
            (value, rest) = (found, after);
        }
        if is_wanted {
            return Some(decode(value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn any_text_is_tokens() {
        let check = |html: &str, expected: &str| {
            let tokens: Vec<String> = Tokens::new(html)
                .map(|token| match token {
                    Token::Text(text) => text.into(),
                    Token::Start(name, rest) => format!("[{name}|{rest}]"),
                    Token::End(name) => format!("[/{name}]"),
                })
                .collect();
            assert_eq!(tokens.join(" "), expected, "{html}");
        };
        check("", "");
        check("é<b>ü</B >ö", "é [b|] ü [/b] ö");
        check("1 < 2 <3 <é", "1  < 2  <3  <é");
        check("<a href='>' x>y", "[a| href='>' x] y");
        check("<a href=\">\"", "<a href=\">\"");
        check("<a x'>y'>", "[a| x'] y'>");
        check("x <b", "x  <b");
        check("a<!-- <b> -->c<!-->d<!--->e<!x>f<?y>g</ >h<!--i", "a c d e f g h");
        check("<![CDATA[<b>]]>x", "]]>x");
        check("<br/><p\n>", "[br|/] [p|\n]");
    }

    #[test]
    fn what_is_skipped_ends_at_its_tag() {
        let check = |html: &str, expected: &str| {
            let mut tokens = Tokens::new(html);
            tokens.leave_out("script");
            assert_eq!(tokens.rest, expected, "{html}");
        };
        check("a</b></scripts></SCRIPT x>b", "b");
        check("a</script", "");
        check("a", "");
    }

    #[test]
    fn attributes() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(attribute(text, "href").as_deref(), expected, "{text}");
        };
        check("", None);
        check(" x", None);
        check(" HREF = 'a b' href=c", Some("a b"));
        check(" title=\"href=x\" href=y/z", Some("y/z"));
        check("/href", Some(""));
        check(" a=b/href=c", None);
        check(" ==x href=&amp;", Some("&"));
        check(" href=\"a", Some("a"));
        check(" é=ü href=ö", Some("ö"));
        check(" xhref=a", None);
    }
}
