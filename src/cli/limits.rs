//! Bounds of what the command reads. docs/reference/limits.md lists them, in this order.

use super::open;
use anyhow::{Context, Result, ensure};
use std::{io::Read, path::Path};

/// Constants, each with its unit; the test below holds the table of the documentation to them.
macro_rules! limits {
    ($($(#[$about:meta])* $name:ident: $kind:ty = $value:expr, $unit:expr;)*) => {
        $($(#[$about])* pub(in crate::cli) const $name: $kind = $value;)*
        #[cfg(test)]
        const ALL: &[(&str, u64, Unit)] = &[$((stringify!($name), $name as u64, $unit)),*];
    };
}

/// How the documentation writes a number.
#[cfg(test)]
enum Unit {
    Bytes,
    Count,
}

limits! {
    /// Bytes of a page. A larger one is a data dump, not an article.
    PAGE: u64 = 32 << 20, Unit::Bytes;
    /// Bytes of all JSON-LD in a page.
    LINKED_DATA: usize = 1 << 20, Unit::Bytes;
    /// Bytes of one line of JSON lines: three times a long novel.
    LINE: usize = 8 << 20, Unit::Bytes;
    /// Articles of a source: four times the largest archive that was measured.
    ARTICLES: usize = 4_000_000, Unit::Count;
    /// Bytes that a compressed file of articles may unpack to, whatever its own size.
    UNPACKED: u64 = 128 << 20, Unit::Bytes;
    /// Beyond them, bytes for each of its own. Texts are packed to a third, lists of names to a tenth.
    UNPACKED_TIMES: u64 = 100, Unit::Count;
    /// Bytes of a feed or an export, unpacked.
    FEED: u64 = 128 << 20, Unit::Bytes;
    /// Elements and attributes of a feed or an export: each takes some hundred bytes of memory.
    FEED_ELEMENTS: usize = 8_000_000, Unit::Count;
    /// Nesting of a feed's elements that is kept: each keeps all text in it, and nothing looks deeper than five.
    FEED_DEPTH: usize = 8, Unit::Count;
    /// Characters of a title.
    TITLE: usize = 500, Unit::Count;
    /// Characters of an excerpt; a card cuts it shorter still.
    EXCERPT: usize = 300, Unit::Count;
    /// Bytes of an address.
    ADDRESS: usize = 8 << 10, Unit::Bytes;
    /// Tags of an article.
    TAGS: usize = 100, Unit::Count;
    /// Characters of a tag.
    TAG: usize = 100, Unit::Count;
    /// Authors of an article.
    AUTHORS: usize = 50, Unit::Count;
    /// Characters of an author's name.
    AUTHOR: usize = 200, Unit::Count;
    /// Links of an article to other articles.
    LINKS: usize = 5_000, Unit::Count;
    /// Articles that one names under "See also".
    NAMED: usize = 200, Unit::Count;
    /// Addresses that an article pins, and that it excludes.
    PINS: usize = 100, Unit::Count;
    /// Bytes of `afterword.toml`.
    SETTINGS: u64 = 4 << 20, Unit::Bytes;
    /// Patterns in a list under `[build]`.
    PATTERNS: usize = 1_000, Unit::Count;
    /// Patterns and pages under `[related]`.
    RULES: usize = 10_000, Unit::Count;
    /// Services of a site's own.
    SERVICES: usize = 100, Unit::Count;
    /// Bytes of the icon of such a service.
    ICON: u64 = 64 << 10, Unit::Bytes;
    /// Bytes of a `trending.json` or `ticker.json`.
    LIST: u64 = 4 << 20, Unit::Bytes;
    /// Bytes of a line of a log: servers cut requests at a small part of it.
    LOG_LINE: usize = 1 << 20, Unit::Bytes;
    /// Faults of a source that are reported one by one.
    FAULTS: usize = 100, Unit::Count;
}

/// Reads a file that may have so many bytes. `mend` says what to do about a larger one.
pub(super) fn read(path: &Path, most: u64, mend: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    // One byte more tells what is too long, whatever the file's size is said to be.
    open::regular(path)?.0.take(most + 1).read_to_end(&mut bytes)?;
    ensure!(bytes.len() as u64 <= most, "it has more than {}; {mend}", size(most));
    Ok(bytes)
}

/// As [`read`], for a text.
pub(super) fn read_text(path: &Path, most: u64, mend: &str) -> Result<String> {
    String::from_utf8(read(path, most, mend)?)
        .ok()
        .context("it is not UTF-8; save the file as UTF-8")
}

/// Reads a `trending.json` or `ticker.json` of a site.
pub(super) fn read_list(path: &Path) -> Result<Vec<u8>> {
    read(path, LIST, "let it hold fewer entries")
}

/// A number of bytes for people.
pub(super) fn size(bytes: u64) -> String {
    match bytes {
        0..0x10_0000 => format!("{} KB", bytes >> 10),
        _ => format!("{} MB", bytes >> 20),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// `4,000,000`.
    fn count(number: u64) -> String {
        let digits = number.to_string();
        let groups = digits.as_bytes().rchunks(3).rev();
        groups.map(|group| str::from_utf8(group).expect("digits")).collect::<Vec<_>>().join(",")
    }

    #[test]
    fn the_documentation_says_the_same() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reference/limits.md");
        let text = fs::read_to_string(path).expect("docs/reference/limits.md");
        let command = text.split("\n## ").find(|part| part.starts_with("The command"));
        let rows = command.expect("the section").lines().filter(|line| line.starts_with("| "));
        let rows: Vec<&str> = rows.skip(1).collect();
        assert_eq!(rows.len(), ALL.len(), "{rows:#?}");
        for (row, (name, value, unit)) in rows.iter().zip(ALL) {
            let expected = match unit {
                Unit::Bytes => size(*value),
                Unit::Count => count(*value),
            };
            let found = row.split('|').nth(2).map(str::trim);
            assert_eq!(found, Some(&*expected), "{name}: {row}");
        }
    }

    #[test]
    fn files_are_read_up_to_the_bound() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        for (length, fits) in [(0, true), (1024, true), (1025, false), (1 << 20, false)] {
            fs::write(file.path(), vec![b'a'; length]).expect("written");
            match read_text(file.path(), 1024, "make it short") {
                Ok(text) => assert!(fits && text.len() == length, "{length}"),
                Err(error) => {
                    assert!(!fits, "{length}: {error}");
                    assert_eq!(error.to_string(), "it has more than 1 KB; make it short");
                }
            }
        }
    }
}
