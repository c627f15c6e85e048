//! Printing for people: every line that the command prints passes here. A title, a path or a log
//! may hold characters that a terminal obeys: it would change its title, its colors or the
//! clipboard, or show other lines than there are.

use serde::Serialize;
use serde_json::ser::{CharEscape, Formatter, Serializer};
use std::{
    borrow::Cow,
    fmt::Display,
    io::{self, BufWriter, IsTerminal, Write},
};

/// Colors of ours, as `console` writes them: none, bold, dim, cyan, yellow.
const STYLES: [&str; 5] = ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[36m", "\u{1b}[33m"];

/// Tells characters that a terminal obeys or does not show as they are: controls (C0, DEL, C1),
/// breaks of lines, and those that turn the direction of others (Unicode's Bidi_Control).
fn is_obeyed(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text as it can be shown, also between colors of ours: `\u{1b}` for what a terminal would obey.
pub(super) fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_obeyed) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_obeyed(c) { out.extend(c.escape_unicode()) } else { out.push(c) }
    }
    out.into()
}

/// A line with colors of ours, around texts that were made [`printable`]. Nothing else that a terminal obeys passes.
fn styled(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(is_obeyed) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match STYLES.iter().find_map(|style| Some((style, rest.strip_prefix(style)?))) {
            Some((style, after)) => {
                out.push_str(style);
                rest = after;
            }
            None => {
                let mut chars = rest.chars();
                out.extend(chars.by_ref().take(1).flat_map(char::escape_unicode));
                rest = chars.as_str();
            }
        }
    }
    out.push_str(rest);
    out
}

/// Standard output or standard error.
pub(super) struct Out<W: Write>(BufWriter<W>);

/// Standard output.
pub(super) fn out() -> Out<io::StdoutLock<'static>> {
    Out(BufWriter::new(io::stdout().lock()))
}

/// Standard error.
pub(super) fn err() -> Out<io::StderrLock<'static>> {
    Out(BufWriter::new(io::stderr().lock()))
}

/// Tells whether standard output is a terminal.
pub(super) fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

impl<W: Write> Out<W> {
    /// Writes one line, whatever the text holds.
    pub(super) fn line(&mut self, text: impl Display) -> io::Result<()> {
        let text = text.to_string();
        writeln!(self.0, "{}", printable(&text))
    }

    /// Writes a page of lines with colors of ours.
    pub(super) fn page(&mut self, page: &str) -> io::Result<()> {
        page.lines().try_for_each(|line| writeln!(self.0, "{}", styled(line)))
    }

    /// Writes a value as JSON, in one line.
    pub(super) fn json(&mut self, value: &impl Serialize) -> anyhow::Result<()> {
        value.serialize(&mut Serializer::with_formatter(&mut self.0, Escaped))?;
        Ok(writeln!(self.0)?)
    }

    /// Sends on what was written.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// JSON in which all that a terminal obeys is written as `\u001b`. JSON itself asks for less.
struct Escaped;

impl Formatter for Escaped {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(is_obeyed) {
            writer.write_all(&rest.as_bytes()[..at])?;
            let mut chars = rest[at..].chars();
            for c in chars.by_ref().take(1) {
                write!(writer, "\\u{:04x}", u32::from(c))?;
            }
            rest = chars.as_str();
        }
        writer.write_all(rest.as_bytes())
    }

    fn write_char_escape<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        escape: CharEscape,
    ) -> io::Result<()> {
        match escape {
            CharEscape::AsciiControl(byte) => write!(writer, "\\u{byte:04x}"),
            CharEscape::Quote => writer.write_all(b"\\\""),
            CharEscape::ReverseSolidus => writer.write_all(b"\\\\"),
            CharEscape::Solidus => writer.write_all(b"/"),
            CharEscape::Backspace => writer.write_all(b"\\b"),
            CharEscape::FormFeed => writer.write_all(b"\\f"),
            CharEscape::LineFeed => writer.write_all(b"\\n"),
            CharEscape::CarriageReturn => writer.write_all(b"\\r"),
            CharEscape::Tab => writer.write_all(b"\\t"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Out<&mut Vec<u8>>)) -> String {
        let mut bytes = Vec::new();
        let mut out = Out(BufWriter::new(&mut bytes));
        write(&mut out);
        drop(out);
        String::from_utf8(bytes).expect("text")
    }

    #[test]
    fn lines() {
        for (text, expected) in [
            ("Counting copper – Kupfer zählen 🚀", "Counting copper – Kupfer zählen 🚀\n"),
            ("a\u{1b}]52;c;eA==\u{7}", "a\\u{1b}]52;c;eA==\\u{7}\n"),
            ("a\nwarning: b\r\t\u{7f}", "a\\u{a}warning: b\\u{d}\\u{9}\\u{7f}\n"),
            ("\u{9b}31m\u{9d}0;x\u{9c}", "\\u{9b}31m\\u{9d}0;x\\u{9c}\n"),
            ("abc\u{202e}cba\u{2066}", "abc\\u{202e}cba\\u{2066}\n"),
            ("\u{1b}[1mnot ours here\u{1b}[0m", "\\u{1b}[1mnot ours here\\u{1b}[0m\n"),
        ] {
            assert_eq!(written(|out| out.line(text).expect("written")), expected);
        }
    }

    #[test]
    fn pages_keep_colors_of_ours_alone() {
        let page = "\u{1b}[1mbold\u{1b}[0m\n\u{1b}[31mred\u{1b}[8m\u{1b}]0;x\u{7}\u{9b}2J\n";
        let expected =
            "\u{1b}[1mbold\u{1b}[0m\n\\u{1b}[31mred\\u{1b}[8m\\u{1b}]0;x\\u{7}\\u{9b}2J\n";
        assert_eq!(written(|out| out.page(page).expect("written")), expected);
        for style in [
            console::style("x").bold(),
            console::style("x").dim(),
            console::style("x").cyan(),
            console::style("x").yellow(),
        ] {
            let page = style.force_styling(true).to_string();
            assert_eq!(written(|out| out.page(&page).expect("written")), format!("{page}\n"));
        }
    }

    #[test]
    fn json_comes_back_and_holds_nothing_that_is_obeyed() {
        for number in 0..0x3000 {
            let Some(c) = char::from_u32(number) else { continue };
            let text = format!("a{c}\"\\/b");
            let json = written(|out| out.json(&text).expect("written"));
            let line = json.strip_suffix('\n').expect("a line");
            assert!(!line.contains(is_obeyed), "{number:x}: {line:?}");
            assert_eq!(serde_json::from_str::<String>(line).expect("JSON"), text);
        }
    }

    #[test]
    fn no_control_passes() {
        for number in (0..0x20)
            .chain(0x7f..0xa0)
            .chain([0x61c, 0x200e, 0x200f])
            .chain(0x2028..0x202f)
            .chain(0x2066..0x206a)
        {
            let c = char::from_u32(number).expect("a character");
            assert!(!printable(&format!("a{c}b")).contains(c), "{number:x}");
            assert!(
                c == '\n'
                    || !written(|out| out.page(&format!("a{c}b")).expect("written"))
                        .trim_end()
                        .contains(c),
                "{number:x}"
            );
        }
    }
}
