//! Words by which pages are told apart: the lists in `words.txt`.

use std::sync::LazyLock;

pub(super) static FOREIGN: LazyLock<Words> = LazyLock::new(|| Words::parse("foreign"));
pub(super) static FURNITURE: LazyLock<Words> = LazyLock::new(|| Words::parse("furniture"));
pub(super) static POSTS: LazyLock<Words> = LazyLock::new(|| Words::parse("posts"));
pub(super) static STATES: LazyLock<Words> = LazyLock::new(|| Words::parse("states"));
static ANNOUNCEMENTS: LazyLock<Words> = LazyLock::new(|| Words::parse("announcements"));
pub(super) static ABOUT: LazyLock<Words> = LazyLock::new(|| Words::parse("about"));

/// One of the lists.
#[derive(Default)]
pub(super) struct Words {
    /// In order.
    whole: Vec<&'static str>,
    beginnings: Vec<&'static str>,
}

impl Words {
    fn parse(section: &str) -> Self {
        let lines = include_str!("words.txt").lines().filter(|line| !line.starts_with('#'));
        let is_title = |line: &str| line.starts_with('[');
        let mut words = Self::default();
        for line in lines
            .skip_while(|line| line.trim_matches(['[', ']']) != section || !is_title(line))
            .skip(1)
            .take_while(|line| !is_title(line))
            .filter(|line| !line.is_empty())
        {
            match line.strip_suffix('*') {
                Some(beginning) => words.beginnings.push(beginning),
                None => words.whole.push(line),
            }
        }
        words.whole.sort_unstable();
        words
    }

    /// Whether the list has `word`, which is in lower case.
    pub(super) fn contain(&self, word: &str) -> bool {
        self.whole.binary_search(&word).is_ok()
            || self.beginnings.iter().any(|beginning| word.starts_with(beginning))
    }
}

/// The most that there is to read in a line that announces something, in letters: twice its characters.
pub(super) const LONGEST_ANNOUNCEMENT: usize = 80;

/// Whether a line announces other articles, or comments, and is followed by no text of this article.
pub(super) fn is_announcement(line: &str) -> bool {
    let line = line.trim_end_matches([':', '：', '…', '.', ' ']);
    let is_short = line.chars().nth(LONGEST_ANNOUNCEMENT / 2).is_none();
    is_short && ANNOUNCEMENTS.contain(&line.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &Words, word: &str, expected: bool) {
        assert_eq!(words.contain(word), expected, "{word}");
    }

    #[test]
    fn lists_are_apart() {
        check(&FOREIGN, "sidebar", true);
        check(&FOREIGN, "cookie-bar", true);
        check(&FOREIGN, "byline", false);
        check(&FOREIGN, "[foreign]", false);
        check(&FURNITURE, "byline", true);
        check(&FURNITURE, "sidebar", false);
        check(&ANNOUNCEMENTS, "関連記事", true);
        check(&ABOUT, "imprint", true);
        check(&ABOUT, "", false);
    }
}
