//! Dates in words and figures, as they are printed for readers: `April 6, 2014`, `6. dubna 2013`,
//! `2013年4月6日`, `06-18-2021`. The names of months are those of `months.txt`.

use crate::engine::article::Day;
use std::{collections::HashMap, sync::LazyLock};

/// Most words between the parts of a date: `6 de abril de 2013`.
const FILLS: usize = 2;

/// Longest of them, in characters, and what may stand between two words.
const FILL: usize = 4;
const GAP: usize = 3;

/// A date in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Spelt {
    pub(in super::super) day: Day,
    /// Its place in the text, in bytes.
    pub(in super::super) start: usize,
    pub(in super::super) end: usize,
}

impl Spelt {
    /// Tells whether the text has no other letters or digits than these.
    pub(in super::super) fn is_all_of(&self, text: &str) -> bool {
        self.others_in(text) == 0
    }

    /// Other letters and digits of the text.
    pub(in super::super) fn others_in(&self, text: &str) -> usize {
        let count = |part: &str| part.chars().filter(|c| c.is_alphanumeric()).count();
        count(&text[..self.start]) + count(&text[self.end..])
    }
}

/// The first date in a text that is in that language, as far as that is known.
pub(in super::super) fn find(text: &str, lang: &str) -> Option<Spelt> {
    // No date is without a figure: most lines are done here.
    if !text.chars().any(|c| digit(c).is_some()) {
        return None;
    }
    let pieces = pieces(text);
    let line = Line { text, pieces: &pieces, lang };
    (0..pieces.len()).find_map(|at| line.figures(at).or_else(|| line.words(at)))
}

/// A word or a number.
struct Piece<'t> {
    text: &'t str,
    start: usize,
    number: Option<u32>,
}

impl Piece<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    fn digits(&self) -> usize {
        self.number.map_or(0, |_| self.text.chars().count())
    }

    /// The number as a year of our calendar; Thai pages count from the Buddha.
    fn year(&self) -> Option<i32> {
        let year = self.number.filter(|_| self.digits() == 4)?;
        match year {
            1800..=2100 => Some(year as i32),
            2400..=2643 => Some(year as i32 - 543),
            _ => None,
        }
    }

    /// The number as a day or a month.
    fn short(&self) -> Option<u32> {
        self.number.filter(|number| self.digits() <= 2 && *number > 0)
    }
}

struct Line<'t> {
    text: &'t str,
    pieces: &'t [Piece<'t>],
    lang: &'t str,
}

impl Line<'_> {
    fn spelt(
        &self,
        first: usize,
        last: usize,
        (year, month, day): (i32, u32, u32),
    ) -> Option<Spelt> {
        let day = Day::from_ymd(year, month, day)?;
        Some(Spelt { day, start: self.pieces[first].start, end: self.pieces[last].end() })
    }

    /// A date of numbers that begins with this piece.
    fn figures(&self, at: usize) -> Option<Spelt> {
        self.pieces[at].number?;
        self.east_asian(at).or_else(|| self.vietnamese(at)).or_else(|| {
            let [one, two, three] = self.pieces.get(at..at + 3)? else { return None };
            let between =
                |a: &Piece<'_>, b: &Piece<'_>| self.text[a.end()..b.start].trim().to_owned();
            let mark = between(one, two);
            if mark != between(two, three) || !["-", "/", ".", "_"].contains(&&*mark) {
                return None;
            }
            let ymd = match (one.year(), three.year()) {
                (Some(year), None) => (year, two.short()?, three.short()?),
                (None, Some(year)) => {
                    let (month, day) = self.order(&mark, one.short()?, two.short()?)?;
                    (year, month, day)
                }
                _ => return None,
            };
            self.spelt(at, at + 2, ymd)
        })
    }

    /// Month and day of `06-18-2021`, `18.6.2021`; `None` where it can be either.
    fn order(&self, mark: &str, one: u32, two: u32) -> Option<(u32, u32)> {
        let in_america = matches!(self.lang, "en-us" | "en-ph");
        let may_be_american = self.lang.is_empty() || self.lang == "en" || self.lang == "en-ca";
        match (one > 12, two > 12) {
            (true, false) => Some((two, one)),
            (false, true) => Some((one, two)),
            _ if one == two || mark == "." || !(in_america || may_be_american) => Some((two, one)),
            _ => in_america.then_some((one, two)),
        }
    }

    /// `2013年4月6日`, `2013년 4월 6일`.
    fn east_asian(&self, at: usize) -> Option<Spelt> {
        let [year, a, month, b, day, c] = self.pieces.get(at..at + 6)? else { return None };
        let begins = |piece: &Piece<'_>, marks: [char; 2]| piece.text.starts_with(marks);
        let is_one = begins(a, ['年', '년']) && begins(b, ['月', '월']) && begins(c, ['日', '일']);
        let found = self.spelt(at, at + 4, (year.year()?, month.short()?, day.short()?))?;
        let mark = c.text.chars().next().map_or(0, char::len_utf8);
        is_one.then_some(Spelt { end: c.start + mark, ..found })
    }

    /// `6 tháng 4, 2013`.
    fn vietnamese(&self, at: usize) -> Option<Spelt> {
        let [day, word, month, ..] = self.pieces.get(at..)? else { return None };
        let is_month = word.text.to_lowercase() == "tháng";
        let year = self.next(at + 2, FILLS).filter(|_| is_month)?;
        self.spelt(at, year, (self.pieces[year].year()?, month.short()?, day.short()?))
    }

    /// A date whose month is this word.
    fn words(&self, at: usize) -> Option<Spelt> {
        let piece = &self.pieces[at];
        if piece.number.is_some() {
            return None;
        }
        let month = month(piece.text, self.lang)?;
        let year = |at: usize| self.pieces[at].year();
        let day = |at: usize| self.pieces[at].short();
        let (before, after) = (self.previous(at, FILLS), self.next(at, FILLS));
        let day_first = || {
            let (first, last) = (before?, after?);
            self.spelt(first, last, (year(last)?, month, day(first)?))
        };
        let month_first = || {
            let last = self.next(after?, FILLS)?;
            self.spelt(at, last, (year(last)?, month, day(after?)?))
        };
        let year_first = || {
            let (first, last) = (before?, after?);
            self.spelt(first, last, (year(first)?, month, day(last)?))
        };
        // `2013. gada 6. aprīlis`.
        let month_last = || {
            let first = self.previous(before?, FILLS)?;
            self.spelt(first, at, (year(first)?, month, day(before?)?))
        };
        day_first().or_else(month_first).or_else(year_first).or_else(month_last)
    }

    /// The number after a piece, with only little words between.
    fn next(&self, at: usize, fills: usize) -> Option<usize> {
        self.near((at + 1..self.pieces.len()).take(fills + 1))
    }

    fn previous(&self, at: usize, fills: usize) -> Option<usize> {
        self.near((0..at).rev().take(fills + 1))
    }

    fn near(&self, places: impl Iterator<Item = usize>) -> Option<usize> {
        for at in places {
            let piece = &self.pieces[at];
            if piece.number.is_some() {
                return Some(at);
            }
            let behind = self.pieces.get(at + 1).map_or(self.text.len(), |next| next.start);
            let is_near = self.text[piece.end()..behind].chars().count() <= GAP;
            if piece.text.chars().nth(FILL).is_some() || !is_near {
                return None;
            }
        }
        None
    }
}

/// The words and numbers of a text.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let kind = |c: char| match c {
        c if digit(c).is_some() => 1,
        c if c.is_alphabetic() || is_mark(c) => 2,
        _ => 0,
    };
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| kind(c) != kind(first)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        let start = text.len() - rest.len();
        rest = after;
        if kind(first) > 0 {
            let is_number = kind(first) == 1 && piece.chars().nth(9).is_none();
            let number = piece
                .chars()
                .filter_map(digit)
                .fold(0_u32, |sum, digit| sum.saturating_mul(10).saturating_add(digit));
            pieces.push(Piece { text: piece, start, number: is_number.then_some(number) });
        }
    }
    pieces
}

/// The value of a decimal digit of the scripts that write dates with their own.
fn digit(c: char) -> Option<u32> {
    const ZEROS: [char; 7] = ['0', '٠', '۰', '०', '০', '๐', '０'];
    ZEROS.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|digit| *digit < 10))
}

/// Signs that stand within words of Indian and Thai script, and no letters by themselves.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{963}' | '\u{980}'..='\u{9e3}' | '\u{b80}'..='\u{be5}' | '\u{e31}'..='\u{e4e}')
}

/// The months that a name stands for, each with a language.
static MONTHS: LazyLock<HashMap<&'static str, Vec<(&'static str, u32)>>> = LazyLock::new(|| {
    let mut months: HashMap<_, Vec<_>> = HashMap::new();
    for line in include_str!("months.txt").lines().filter(|line| !line.starts_with('#')) {
        let mut words = line.split(' ');
        let lang = words.next().unwrap_or_default();
        for (names, month) in words.zip(1..) {
            for name in names.split('|') {
                months.entry(name).or_default().push((lang, month));
            }
        }
    }
    months
});

/// The month of that name in the language, else in all languages that have the name.
fn month(word: &str, lang: &str) -> Option<u32> {
    let word = word.to_lowercase();
    // Hebrew joins `in` to the name.
    let known = MONTHS.get(&*word).or_else(|| MONTHS.get(word.strip_prefix('ב')?))?;
    let primary = lang.split('-').next().unwrap_or_default();
    let own = known.iter().find(|(known, _)| known.split('-').next() == Some(primary));
    let (_, month) = *own.or(known.first())?;
    (own.is_some() || known.iter().all(|(_, other)| *other == month)).then_some(month)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: &str, text: &str, expected: Option<&str>) {
        let found = find(text, lang).map(|found| found.day.to_iso());
        assert_eq!(found.as_deref(), expected, "{lang}: {text}");
    }

    #[test]
    fn dates_in_words_of_many_languages() {
        for (lang, text) in [
            ("ar", "6 أبريل 2013"),
            ("ar", "٦ أبريل ٢٠١٣"),
            ("bg", "6 април 2013 г."),
            ("ca", "6 d’abril del 2013"),
            ("cs", "6. dubna 2013"),
            ("da", "6. april 2013"),
            ("de", "Veröffentlicht am 6. April 2013 von Ada"),
            ("el", "6 Απριλίου 2013"),
            ("en", "Posted on April 6, 2013"),
            ("en", "Saturday, 6th of April 2013"),
            ("en", "Sat Apr 06 2013 00:00:00 GMT+0000"),
            ("es", "6 de abril de 2013"),
            ("et", "6. aprill 2013"),
            ("fa", "6 آوریل 2013"),
            ("fi", "6. huhtikuuta 2013"),
            ("fr", "Publié le 6 avril 2013"),
            ("he", "6 באפריל 2013"),
            ("hi", "6 अप्रैल 2013"),
            ("hr", "6. travnja 2013."),
            ("hu", "2013. április 6."),
            ("id", "6 April 2013"),
            ("it", "6 aprile 2013"),
            ("ja", "2013年4月6日"),
            ("ko", "2013년 4월 6일"),
            ("lt", "2013 m. balandžio 6 d."),
            ("lv", "2013. gada 6. aprīlis"),
            ("nl", "6 april 2013"),
            ("no", "6. april 2013"),
            ("pl", "6 kwietnia 2013"),
            ("pt-br", "6 de abril de 2013"),
            ("ro", "6 aprilie 2013"),
            ("ru", "6 апреля 2013 г."),
            ("sk", "6. apríla 2013"),
            ("sl", "6. april 2013"),
            ("sr", "6. април 2013."),
            ("sr-latn", "6. april 2013."),
            ("sv", "6 april 2013"),
            ("th", "6 เมษายน 2556"),
            ("tr", "6 Nisan 2013"),
            ("uk", "6 квітня 2013 р."),
            ("ur", "6 اپریل، 2013"),
            ("vi", "6 tháng 4, 2013"),
            ("zh", "2013年4月6日"),
            ("en", "2013-04-06"),
            ("en", "2013/4/6 · 5 min"),
            ("de", "06.04.2013"),
            ("fr", "06/04/2013"),
            ("en-us", "04/06/2013"),
            ("ko", "2013. 4. 6."),
            // A page that says it is in English and is not.
            ("en", "6 kwietnia 2013"),
        ] {
            check(lang, text, Some("2013-04-06"));
        }
        check("en", "06-18-2021", Some("2021-06-18"));
        check("hr", "6. listopada 2013.", Some("2013-10-06"));
        check("pl", "6 listopada 2013", Some("2013-11-06"));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "April 2014",
            "6 April",
            "May we meet at 6 in 2014?",
            "04/06/2013",
            "31 February 2014",
            "1-2-3",
            "99999999999 April 2013",
        ] {
            check("en", text, None);
        }
    }
}
