//! The records that all other modules speak of: an article, and the card that shows one.

use alloc::{string::String, vec::Vec};

/// A calendar day, counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// A picture as it stands on the page that names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Relative to the site's root (`images/a.svg`), or absolute with a scheme.
    pub url: String,
    /// Pixels; 0 when unknown.
    pub width: u32,
    /// Pixels; 0 when unknown.
    pub height: u32,
}

/// One article as a source gave it: what ranking reads and what cards are made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Article {
    /// The source's own name for it: the `id` of a JSON line, or the [`key`](Self::key).
    pub id: String,
    /// [`crate::engine::address::key`] of its address: how a page finds itself in the index.
    pub key: String,
    /// Where it is: relative to the site's root (`2024/05/a.html`), or absolute when it is elsewhere.
    pub url: String,
    /// Without the site's own name.
    pub title: String,
    /// A sentence or two, plain text; empty when the page offers none of its own.
    pub excerpt: String,
    /// Its own picture, never one that most pages of the site share.
    pub picture: Option<Picture>,
    /// Who wrote it; none when that is unknown.
    #[cfg(feature = "parts")]
    pub authors: Vec<Author>,
    /// How long it takes to read; 0 when unknown.
    #[cfg(feature = "parts")]
    pub minutes: u32,
    /// Day of publication.
    pub date: Option<Day>,
    /// Display names, in the page's order, without `#`, each once.
    pub tags: Vec<String>,
    /// BCP 47 tag in lower case (`en`, `pt-br`); empty when unknown.
    pub lang: String,
    /// The article's own words, blocks parted by line breaks.
    pub text: String,
    /// Keys of the articles of this site that the text links to, in order, each once.
    pub links: Vec<String>,
    /// What its editor wants.
    pub wishes: Wishes,
    /// The lists of other articles that its page names.
    #[cfg(feature = "parts")]
    pub see_also: Vec<SeeAlso>,
}

/// Who wrote an article.
#[cfg(feature = "parts")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Author {
    /// As printed.
    pub name: String,
    /// The author's page, as [`Article::url`]; empty when there is none.
    pub url: String,
}

/// A list of other articles that a page names by their titles or addresses.
#[cfg(feature = "parts")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeeAlso {
    /// The words before it as the page writes them, white space collapsed: `See also:`. Empty for what an element or a
    /// field names.
    pub lead: String,
    /// What it names, in its order.
    pub items: Vec<Named>,
}

/// An article that a page names.
#[cfg(feature = "parts")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Its title or address as the page writes it, white space collapsed.
    pub name: String,
    /// Where it links to, as written; empty where it is no link.
    pub href: String,
    /// The [`key`](Article::key) of the article; `None` when no article is called so.
    pub key: Option<String>,
}

/// What an editor wants beside an article, whatever the ranking says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// Keys of the articles that come first beside this one, in that order.
    pub pinned: Vec<String>,
    /// Keys of the articles that never stand beside this one.
    pub excluded: Vec<String>,
    /// Whether this article may stand beside others.
    pub recommend: Recommend,
    /// Keys of the articles that the page shows or names elsewhere: they are not repeated among the related ones.
    #[cfg(feature = "parts")]
    pub named: Vec<String>,
}

/// Whether an article may stand beside others. One that is pinned beside another stands there all the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Recommend {
    /// Nobody said anything: it may.
    #[default]
    Unsaid,
    /// It may, also where a rule for many articles says never.
    Always,
    /// It may not.
    Never,
}

/// What a card shows of an article, and nothing more: these bytes travel to readers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// As in [`Article::url`].
    pub url: String,
    /// As in [`Article::title`].
    pub title: String,
    /// As in [`Article::excerpt`], cut to [`EXCERPT_CHARS`].
    pub excerpt: String,
    /// As in [`Article::picture`].
    pub picture: Option<Picture>,
    /// Day of publication.
    pub date: Option<Day>,
    /// What the article is about. An [`Article`] does not know it: ranking tells.
    pub topics: Topics,
}

/// What an article is about: numbers that stand for the same subject in all articles of a site, and say
/// nothing to anybody else. The most telling first, at most [`TOPICS`]; two bytes each, the lower first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topics(pub(super) Vec<u8>);

/// Most topics that an article has.
pub const TOPICS: usize = 6;

/// Longest excerpt of a card, in characters: about three lines of a card 280 px wide.
pub const EXCERPT_CHARS: usize = 140;

impl Article {
    /// The card of this article.
    pub fn card(&self) -> Card {
        Card {
            url: self.url.clone(),
            title: self.title.clone(),
            excerpt: cut_at_word(&self.excerpt, EXCERPT_CHARS),
            picture: self.picture.clone(),
            date: self.date,
            topics: Topics::default(),
        }
    }
}

impl Topics {
    /// The first [`TOPICS`] of these numbers.
    pub fn new(numbers: impl IntoIterator<Item = u16>) -> Self {
        Self(numbers.into_iter().take(TOPICS).flat_map(u16::to_le_bytes).collect())
    }

    /// Topics from their [bytes](Self::bytes).
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }

    /// Two bytes each, the lower first.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The numbers.
    pub fn iter(&self) -> impl Iterator<Item = u16> {
        self.0.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
    }
}

/// Cuts `text` to at most `limit` characters, at a word where there is one, and marks the cut with `…`.
pub fn cut_at_word(text: &str, limit: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= limit {
        return text.into();
    }
    let end = text.char_indices().nth(limit.saturating_sub(1)).map_or(text.len(), |(at, _)| at);
    let head = &text[..end];
    // A word longer than half the room (or a script without spaces) is cut where it stands.
    let cut = head.rfind(char::is_whitespace).filter(|&at| at > end / 2).unwrap_or(end);
    let mut out = String::from(head[..cut].trim_end_matches(|c: char| !c.is_alphanumeric()));
    out.push('…');
    out
}

impl Day {
    /// Reads the day off an ISO 8601 date or date and time (`2024-05-03`, `2024-05-03T10:00:00Z`).
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let mut parts = text.get(..10)?.splitn(3, '-');
        let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
        if y.len() != 4 || text[10..].starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let year: u32 = y.parse().ok()?;
        Self::from_ymd(year as i32, m.parse().ok()?, d.parse().ok()?)
    }

    /// The day of that number; `None` when no date of four digits' years is so far away.
    pub const fn from_number(number: i32) -> Option<Self> {
        // From 0001-01-01 to 9999-12-31.
        if number < -719_162 || number > 2_932_896 { None } else { Some(Self(number)) }
    }

    /// The day of a calendar date; `None` when there is no such date.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let length = match month {
            2 => 28 + u32::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        if !(1..=9999).contains(&year) || !(1..=length).contains(&day) {
            return None;
        }
        // Years begin in March, so that the leap day ends one (after H. Hinnant, "chrono-Compatible
        // Low-Level Date Algorithms").
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let day_of_year = ((153 * month + 2) / 5 + day - 1) as i32;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(Self(era * 146_097 + day_of_era - 719_468))
    }

    /// Year, month (1-12) and day of the month (1-31).
    pub fn to_ymd(self) -> (i32, u32, u32) {
        let days = self.0.saturating_add(719_468);
        let (era, doe) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let (day, month) =
            ((doy - (153 * mp + 2) / 5 + 1) as u32, (if mp < 10 { mp + 3 } else { mp - 9 }) as u32);
        (yoe + era * 400 + i32::from(month <= 2), month, day)
    }

    /// `2024-05-03`.
    pub fn to_iso(self) -> String {
        let (year, month, day) = self.to_ymd();
        let mut out = String::new();
        for (number, width, before) in
            [(year.unsigned_abs(), 4, ""), (month, 2, "-"), (day, 2, "-")]
        {
            out.push_str(before);
            for place in (0..width).rev() {
                let digit = number / 10u32.pow(place) % 10;
                out.push((b'0' + digit as u8) as char);
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_round_trip() {
        for (iso, day) in
            [("1970-01-01", 0), ("2000-02-29", 11_016), ("1969-12-31", -1), ("2026-11-22", 20_779)]
        {
            assert_eq!(Day::parse(iso), Some(Day(day)), "{iso}");
            assert_eq!(Day(day).to_iso(), iso);
        }
        for day in (-200_000..200_000).step_by(37) {
            assert_eq!(Day::parse(&Day(day).to_iso()), Some(Day(day)));
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "2024",
            "2023-02-29",
            "2024-13-01",
            "2024-00-10",
            "24-01-01xx",
            "2024-05-033",
            "２０２４-01",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert_eq!(Day::parse("2024-05-03T23:59:59+02:00"), Day::from_ymd(2024, 5, 3));
        for (iso, beyond) in [("0001-01-01", -1), ("9999-12-31", 1)] {
            let Day(last) = Day::parse(iso).expect("a date");
            assert_eq!(Day::from_number(last), Some(Day(last)), "{iso}");
            assert_eq!(Day::from_number(last + beyond), None, "{iso}");
        }
    }

    #[test]
    fn excerpts_end_at_a_word() {
        assert_eq!(cut_at_word("short", 10), "short");
        assert_eq!(cut_at_word("one two, three", 10), "one two…");
        assert_eq!(cut_at_word("日本語の長い文章です", 5), "日本語の…");
    }
}
