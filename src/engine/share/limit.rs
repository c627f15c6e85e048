//! Posts have a length: the title is cut so that the address stays whole.

use crate::engine::cut::{self, cut};
use alloc::{string::String, vec::Vec};

/// The graphemes of a text, in order: what a reader takes for one character each. The caller knows the language's
/// rules: a library on disk, the browser in a page.
pub type Graphemes = fn(&str) -> Vec<String>;

/// What stands for words that were cut off.
const ELLIPSIS: &str = "…";

/// What any address counts on X, which puts a short one in its place.
const ADDRESS: usize = 23;

/// How long a post may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    most: usize,
    /// What an address counts, where that is not its length.
    address: Option<usize>,
    weigh: Weigh,
}

/// How a service counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weigh {
    /// Each grapheme is one.
    Graphemes,
    /// As X counts.
    Points,
}

impl Limit {
    /// A number of graphemes.
    pub const fn graphemes(most: usize) -> Self {
        Self { most, address: None, weigh: Weigh::Graphemes }
    }

    /// A number of points, as X counts them.
    pub const fn points(most: usize) -> Self {
        Self { most, address: None, weigh: Weigh::Points }
    }

    /// With addresses that count alike, however long they are.
    pub const fn addresses(self, count: usize) -> Self {
        Self { address: Some(count), ..self }
    }

    /// The most that a post may hold, in what the service counts.
    pub const fn most(self) -> usize {
        self.most
    }

    /// The title as long as it may be in a post that holds `url` and `further` words too, each behind a space. Empty when
    /// there is no room at all.
    pub fn cut(self, title: &str, url: &str, further: &[String], graphemes: Graphemes) -> String {
        let mut taken = 1 + self.address.unwrap_or_else(|| self.count(url, graphemes));
        for word in further {
            taken += 1 + self.count(word, graphemes);
        }
        if self.weigh == Weigh::Points {
            taken += cut::split(title, b" ").map(surcharge).sum::<usize>();
        }
        self.fit(title, self.most.saturating_sub(taken), graphemes)
    }

    /// The text where there is that much room. It is cut behind a word, or behind a grapheme where words are long or not
    /// parted by spaces, and ends in an ellipsis then. Empty when there is no room at all.
    pub fn fit(self, text: &str, room: usize, graphemes: Graphemes) -> String {
        // No grapheme counts more than its bytes.
        if text.len() <= room || self.count(text, graphemes) <= room {
            return text.into();
        }
        match room.checked_sub(self.weigh.of(ELLIPSIS)) {
            Some(room) => self.shorten(text, room, graphemes),
            None => String::new(),
        }
    }

    fn shorten(self, text: &str, room: usize, graphemes: Graphemes) -> String {
        let mut out = String::new();
        let (mut count, mut words) = (0, 0);
        for grapheme in graphemes(text) {
            if is_space(&grapheme) {
                words = out.len();
            }
            count += self.weigh.of(&grapheme);
            if count > room {
                break;
            }
            out.push_str(&grapheme);
        }
        if words * 2 > out.len() {
            out.truncate(words);
        }
        // Behind a comma or another ellipsis, one more would be a mark too many.
        while out.ends_with([' ', '\n', '\t', '\u{3000}', '.', ',', ';', ':', '…', '、', '。'])
        {
            out.pop();
        }
        if !out.is_empty() {
            out.push_str(ELLIPSIS);
        }
        out
    }

    fn count(self, text: &str, graphemes: Graphemes) -> usize {
        if text.is_ascii() {
            return text.len();
        }
        graphemes(text).iter().map(|grapheme| self.weigh.of(grapheme)).sum()
    }
}

impl Weigh {
    /// What one grapheme counts.
    ///
    /// On X, after docs.x.com "Counting characters" (configuration 3): letters below U+1100 and common punctuation count
    /// one, all others two, and an emoji two, of however many code points it consists.
    fn of(self, grapheme: &str) -> usize {
        let is_emoji = |c| matches!(c, '\u{1f000}'..|'\u{fe0f}'| '\u{20e3}');
        match self {
            Self::Graphemes => 1,
            Self::Points if grapheme.chars().any(is_emoji) => 2,
            Self::Points => grapheme.chars().map(points).sum(),
        }
    }
}

/// What a word of a title counts more than its letters: X makes a link of `Amazon.com`, and takes it for an address.
fn surcharge(word: &str) -> usize {
    let Some((name, end)) = cut(word, b".") else { return 0 };
    let is_domain = name.ends_with(|c: char| c.is_ascii_alphanumeric())
        && end.bytes().take_while(u8::is_ascii_alphabetic).count() > 1;
    if is_domain { ADDRESS.saturating_sub(word.len()) } else { 0 }
}

fn points(c: char) -> usize {
    match c {
        '\0'..='\u{10ff}'
        | '\u{2000}'..='\u{200d}'
        | '\u{2010}'..='\u{201f}'
        | '\u{2032}'..='\u{2037}' => 1,
        _ => 2,
    }
}

fn is_space(grapheme: &str) -> bool {
    matches!(grapheme, " " | "\n" | "\t" | "\u{3000}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_segmentation::UnicodeSegmentation;

    fn graphemes(text: &str) -> Vec<String> {
        text.graphemes(true).map(String::from).collect()
    }

    const URL: &str = "https://e.example/a";

    fn check(limit: Limit, title: &str, further: &[&str], expected: &str) {
        let further: Vec<String> = further.iter().copied().map(String::from).collect();
        let cut = limit.cut(title, URL, &further, graphemes);
        assert_eq!(cut, expected, "{title}");
        let post = [&cut, " ", URL].concat();
        let address = limit.address.map_or(0, |count| URL.len() - count.min(URL.len()));
        assert!(limit.count(&post, graphemes) - address <= limit.most, "{post}");
    }

    #[test]
    fn titles_are_cut_behind_a_word() {
        let limit = Limit::graphemes(URL.len() + 1 + 12);
        check(limit, "Gold is down", &[], "Gold is down");
        check(limit, "Gold is downward", &[], "Gold is…");
        check(limit, "Gold is down again", &[], "Gold is…");
        check(limit, "Goldgräberstimmung", &[], "Goldgräbers…");
        check(limit, "a Goldgräberstimmung", &[], "a Goldgräbe…");
        check(limit, "日本銀行は金利を据え置いた模様", &[], "日本銀行は金利を据え置…");
        check(limit, "Gold is down", &["#gold"], "Gold…");
        check(limit, "", &[], "");
    }

    #[test]
    fn graphemes_stay_whole() {
        let limit = Limit::graphemes(URL.len() + 1 + 3);
        check(limit, "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", &[], "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦");
        check(limit, "👩‍👩‍👧‍👦🇩🇪e\u{301}e\u{301}", &[], "👩‍👩‍👧‍👦🇩🇪…");
        check(limit, "नमस्ते दुनिया", &[], "नम…");
    }

    #[test]
    fn points_are_counted_as_x_counts_them() {
        let cases = [
            ("abc", 3),
            ("é", 1),
            ("日本", 4),
            ("👍", 2),
            ("👩‍👩‍👧‍👦", 2),
            ("🇩🇪", 2),
            ("❤️", 2),
            ("#️⃣", 2),
            ("“x” – y", 7),
            ("…", 2),
            ("한국", 4),
        ];
        for (text, expected) in cases {
            assert_eq!(Limit::points(280).count(text, graphemes), expected, "{text}");
        }
        let limit = Limit::points(23 + 1 + 10).addresses(23);
        check(limit, "日本銀行は", &[], "日本銀行は");
        check(limit, "日本銀行は金", &[], "日本銀行…");
    }

    #[test]
    fn x_makes_links_of_names_with_a_dot() {
        let limit = Limit::points(23 + 1 + 30).addresses(23);
        check(limit, "Amazon.com buys Ring and others", &[], "Amazon.com buys…");
        check(limit, "Amazon com buys Ring and other", &[], "Amazon com buys Ring and other");
        check(limit, "At 9.30 the U.S. buys, i.e. all", &[], "At 9.30 the U.S. buys, i.e…");
    }

    #[test]
    fn a_cut_text_ends_in_one_mark() {
        let limit = Limit::graphemes(URL.len() + 1 + 10);
        for title in
            ["Gold, otherwise", "Gold… otherwise", "Gold... otherwise", "Gold \n otherwise"]
        {
            check(limit, title, &[], "Gold…");
        }
    }

    #[test]
    fn an_address_is_never_cut() {
        check(Limit::graphemes(URL.len() + 1), "Gold", &[], "");
        let limit = Limit::graphemes(5);
        assert_eq!(limit.cut("Gold", URL, &[], graphemes), "");
    }
}
