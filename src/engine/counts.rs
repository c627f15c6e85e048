//! How many articles have each tag: a small file beside the index, for lists of tags that show it (`counts`).

use super::{
    cut::{cut, split},
    tag::fold,
};
use alloc::{collections::BTreeMap, string::String};
use core::fmt::Write;

/// The file's name in the folder of the index.
pub const FILE: &str = "tags.txt";

/// How many articles have each tag: a line a tag, what the spellings of its name share, a tab, and the number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(String);

impl Counts {
    /// Counts the tags of articles. Several spellings in one article count once.
    pub fn of<'a>(articles: impl Iterator<Item = &'a [String]>) -> Self {
        let mut counts = BTreeMap::<String, (usize, usize)>::new();
        for (tags, article) in articles.zip(1..) {
            for tag in tags {
                let (count, last) = counts.entry(fold(&tag.to_lowercase())).or_default();
                *count += usize::from(*last != article);
                *last = article;
            }
        }
        let mut text = String::new();
        for (tag, (count, _)) in counts.iter().filter(|(tag, _)| !tag.is_empty()) {
            // Writing to a text never fails.
            let _ = writeln!(text, "{tag}\t{count}");
        }
        Self(text)
    }

    /// Takes the content of the file.
    pub fn parse(file: String) -> Self {
        Self(file)
    }

    /// The content of the file.
    pub fn as_text(&self) -> &str {
        &self.0
    }

    /// How many articles have a tag; `None` when the index does not know it. `lowered` is its name in lower case.
    pub fn find(&self, lowered: &str) -> Option<usize> {
        let wanted = fold(lowered);
        let mut lines = split(&self.0, b"\n").filter_map(|line| cut(line, b"\t"));
        lines.find(|(tag, _)| *tag == wanted)?.1.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_count_as_one_tag() {
        let tags = |names: &[&str]| names.iter().map(|&name| name.into()).collect::<Vec<String>>();
        let articles = [
            tags(&["Central Banks", "Gold"]),
            tags(&["CentralBanks", "central-banks"]),
            tags(&["!"]),
            tags(&[]),
            tags(&["gold", "Zürich"]),
        ];
        let counts = Counts::of(articles.iter().map(Vec::as_slice));
        assert_eq!(counts.as_text(), "centralbanks\t2\ngold\t2\nzürich\t1\n");
        let counts = Counts::parse(counts.as_text().into());
        for (name, expected) in
            [("central banks", Some(2)), ("zürich", Some(1)), ("oil", None), ("", None)]
        {
            assert_eq!(counts.find(name), expected, "{name}");
        }
    }

    #[test]
    fn any_file_is_survived() {
        for file in ["", "gold", "gold\t", "gold\tmany\n", "\t\n\t3"] {
            assert_eq!(Counts::parse(file.into()).find("gold"), None, "{file:?}");
        }
    }
}
