//! How many articles have each tag: a small file beside the index, for lists of tags that show it (`counts`).

use super::{cut::cut, tag::fold};
use alloc::{collections::BTreeMap, string::String};
use core::{cmp::Ordering, fmt::Write};

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
    ///
    /// The lines are in order, so half of those that are left go with each look: a site looks up all tags of all articles.
    pub fn find(&self, lowered: &str) -> Option<usize> {
        let wanted = fold(lowered);
        let is_end = |byte: &u8| *byte == b'\n';
        let mut left = &*self.0;
        while !left.is_empty() {
            let before = &left.as_bytes()[..left.len() / 2];
            let from = before.iter().rposition(is_end).map_or(0, |end| end + 1);
            let (line, behind) = cut(&left[from..], b"\n").unwrap_or((&left[from..], ""));
            let (tag, count) = cut(line, b"\t")?;
            left = match tag.cmp(&wanted) {
                Ordering::Equal => return count.parse().ok(),
                Ordering::Less => behind,
                Ordering::Greater => &left[..from],
            };
        }
        None
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
    fn each_of_many_is_found() {
        for most in 0..40 {
            let names: Vec<String> = (0..most).map(|at| format!("tag{}", at * at)).collect();
            let counts = Counts::of(names.chunks(1));
            assert!(names.iter().all(|name| counts.find(name) == Some(1)), "{counts:?}");
            for none in ["a", "tag", "tag2", "tag10", "z"] {
                assert_eq!(counts.find(none), None, "{none}: {counts:?}");
            }
        }
    }

    #[test]
    fn any_file_is_survived() {
        for file in
            ["", "gold", "gold\t", "gold\tmany\n", "\t\n\t3", "\n\n", "é\tü\né", "oil\t1\noil\t1"]
        {
            assert_eq!(Counts::parse(file.into()).find("gold"), None, "{file:?}");
        }
    }
}
