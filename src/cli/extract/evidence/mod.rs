//! Evidence: what a page says of its title, date, authors and language, where it says it, and how
//! far each source is trusted. `docs/reference/evidence.md` is the same table for people.

pub(super) mod byline;
mod cut;
pub(super) mod heading;
pub(super) mod headline;
pub(super) mod lines;
pub(super) mod spelt;

pub(super) use cut::is_cut;

use super::date;
use crate::engine::article::Day;

/// Places where a page says something of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {
    /// `og:` and `article:` properties in the head.
    OpenGraph,
    /// JSON-LD.
    LinkedData,
    /// A microformat or microdata: `dt-published`, `abbr.published`, `itemprop="datePublished"`.
    Published,
    /// A `time` element.
    Time,
    /// An element whose class speaks of a date: `post-date`.
    DateClass,
    /// The address, or the name of the file.
    Address,
    /// A short line before the first paragraph.
    Line,
    /// Meta elements that are as often the site's: `date`, `author`.
    Meta,
    /// The page's `h1`.
    Heading,
    /// The `title` element.
    TitleElement,
    /// `twitter:title`.
    Twitter,
    /// A byline.
    Byline,
    /// `lang` of the `html` element.
    Html,
    /// A title that ends before the heading does.
    Cut,
    /// The article's text.
    #[default]
    Text,
}

/// Something that a page says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence<T> {
    /// The value that stands there.
    pub value: T,
    /// Where.
    pub by: Source,
}

/// A day of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// As written, with the offset that it is written with.
    pub day: Day,
    /// Where.
    pub by: Source,
    /// Tells whether it is a moment in UTC, which is another day in much of the world.
    pub is_utc: bool,
}

impl Source {
    /// Weight of a source: the highest wins, of equals the first on the page. No source says
    /// everything: each number is compared only with those of sources that speak of the same thing.
    pub fn weight(self) -> u8 {
        match self {
            // Written for programs, of this page alone.
            Self::OpenGraph | Self::Html => 100,
            Self::LinkedData => 95,
            // Printed on the page, for readers and programs.
            Self::Published | Self::Time | Self::Heading | Self::Byline => 80,
            Self::DateClass | Self::TitleElement => 70,
            Self::Address | Self::Twitter => 60,
            // Told by its place alone.
            Self::Line => 50,
            // As often of the site, or of its last build.
            Self::Meta => 30,
            Self::Text => 20,
            Self::Cut => 10,
        }
    }

    /// Its name, for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenGraph => "Open Graph",
            Self::LinkedData => "JSON-LD",
            Self::Published => "microformat or microdata",
            Self::Time => "<time>",
            Self::DateClass => "class of a date",
            Self::Address => "address",
            Self::Line => "line above the text",
            Self::Meta => "<meta>",
            Self::Heading => "<h1>",
            Self::TitleElement => "<title>",
            Self::Twitter => "twitter:title",
            Self::Byline => "byline",
            Self::Html => "<html lang>",
            Self::Cut => "cut title",
            Self::Text => "text",
        }
    }
}

impl<T> Evidence<T> {
    /// Evidence from there.
    pub fn new(by: Source, value: T) -> Self {
        Self { value, by }
    }
}

impl Dated {
    /// A day from there; `None` for days that stand for no date.
    pub(super) fn new(by: Source, day: Day) -> Option<Self> {
        (!is_zero(day)).then_some(Self { day, by, is_utc: false })
    }

    /// Reads a date that is written for programs, or in words of that language.
    pub(super) fn read(by: Source, written: &str, lang: &str) -> Option<Self> {
        let day = date::parse(written).or_else(|| Some(spelt::find(written, lang)?.day))?;
        Some(Self { is_utc: date::is_utc_moment(written), ..Self::new(by, day)? })
    }
}

/// Puts evidence in order of trust.
pub(super) fn sort<T>(evidence: &mut [T], by: impl Fn(&T) -> Source) {
    evidence.sort_by_key(|one| std::cmp::Reverse(by(one).weight()));
}

/// Days that programs write where there is no date: the zeros of Go and of .NET, Unix, Excel and
/// MySQL, and any day that has not come yet in anybody's lifetime.
fn is_zero(day: Day) -> bool {
    const ZEROS: &[(i32, u32, u32)] = &[
        (1899, 12, 30),
        (1899, 12, 31),
        (1900, 1, 1),
        (1969, 12, 31),
        (1970, 1, 1),
        (1980, 1, 1),
        (2038, 1, 19),
    ];
    let (year, month, date) = day.to_ymd();
    !(1000..=2100).contains(&year) || ZEROS.contains(&(year, month, date))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_are_no_dates() {
        let check = |written: &str, expected: Option<&str>| {
            let found = Dated::read(Source::Time, written, "en").map(|dated| dated.day.to_iso());
            assert_eq!(found.as_deref(), expected, "{written}");
        };
        for zero in [
            "0001-01-01T00:00:00Z",
            "1970-01-01",
            "1969-12-31T19:00:00-05:00",
            "1900-01-01",
            "9999-12-31",
            "2999-01-01",
        ] {
            check(zero, None);
        }
        check("1970-01-02", Some("1970-01-02"));
        check("1848-02-21", Some("1848-02-21"));
        check("Sun, 06 Apr 2014 10:00:00 +0000", Some("2014-04-06"));
    }
}
