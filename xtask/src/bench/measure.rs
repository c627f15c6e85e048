//! What is measured, and how a number of each kind is written and compared.

use std::{cmp::Ordering, collections::BTreeMap};

use serde::{Deserialize, Serialize};

use crate::size::thousands;

/// One measure. Numbers are seconds, bytes, milliseconds, counts or shares, as the name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Measure {
    /// What a page view loads from its server until it has the cards.
    ViewBytes,
    ViewRequests,
    /// From a page that has nothing to the cards.
    AnswerMilliseconds,
    /// The same where the server answers after 150 ms and sends 1.6 Mbit/s.
    SlowMilliseconds,
    /// From articles to all files written.
    BuildSeconds,
    /// The most memory that the build held at a time.
    BuildBytes,
    /// Indexing again after one article more.
    AddSeconds,
    AddBytes,
    /// Pages of HTML indexed in a second.
    PagesPerSecond,
    /// Mean nDCG@10 of the related stories, from 0 to 1.
    Quality,
    /// Over how many articles that mean is.
    Judged,
}

/// The numbers of one program on one archive.
pub(super) type Numbers = BTreeMap<Measure, f64>;

impl Measure {
    /// What the reader of a table sees.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::ViewBytes => "bytes of a page view",
            Self::ViewRequests => "requests",
            Self::AnswerMilliseconds => "time to the stories",
            Self::SlowMilliseconds => "on a slow line",
            Self::BuildSeconds => "time to index",
            Self::BuildBytes => "memory to index",
            Self::AddSeconds => "time for one article more",
            Self::AddBytes => "memory for one article more",
            Self::PagesPerSecond => "pages a second",
            Self::Quality => "nDCG@10",
            Self::Judged => "articles judged",
        }
    }

    /// Whether programs can be ahead of each other by it.
    pub(super) fn is_compared(self) -> bool {
        self != Self::Judged
    }

    /// The better number first.
    pub(super) fn order(self, one: f64, other: f64) -> Ordering {
        match self {
            Self::PagesPerSecond | Self::Quality => other.total_cmp(&one),
            _ => one.total_cmp(&other),
        }
    }

    pub(super) fn spell(self, number: f64) -> String {
        match self {
            Self::ViewBytes => thousands(number.round() as usize),
            Self::BuildBytes | Self::AddBytes => match number / 1e6 {
                megabytes if megabytes < 1000.0 => format!("{megabytes:.0} MB"),
                megabytes => format!("{:.1} GB", megabytes / 1000.0),
            },
            Self::AnswerMilliseconds | Self::SlowMilliseconds => match number {
                number if number < 10_000.0 => format!("{number:.0} ms"),
                number => format!("{:.0} s", number / 1000.0),
            },
            Self::BuildSeconds | Self::AddSeconds if number >= 100.0 => format!("{number:.0} s"),
            Self::BuildSeconds | Self::AddSeconds => format!("{number:.2} s"),
            Self::Quality => format!("{number:.3}"),
            Self::ViewRequests | Self::PagesPerSecond | Self::Judged => {
                thousands(number.round() as usize)
            }
        }
    }
}

/// How many times ours a number is: `×12`, `×0.8`.
pub(super) fn spell_ratio(number: f64, ours: f64) -> Option<String> {
    let ratio = number / ours;
    let digits = if ratio >= 9.95 {
        0
    } else if ratio >= 0.095 {
        1
    } else {
        2
    };
    ratio.is_finite().then(|| match digits {
        0 => format!("×{}", thousands(ratio.round() as usize)),
        _ => format!("×{ratio:.digits$}"),
    })
}

/// The middle one of these numbers, the higher of two.
pub(super) fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_show_two_digits_or_so() {
        let cases = [
            (12.34, "×12"),
            (1234.5, "×1,235"),
            (1.0, "×1.0"),
            (0.84, "×0.8"),
            (9.96, "×10"),
            (0.014, "×0.01"),
        ];
        for (ratio, expected) in cases {
            assert_eq!(spell_ratio(ratio * 3.0, 3.0).as_deref(), Some(expected), "{ratio}");
        }
        assert_eq!(spell_ratio(1.0, 0.0), None);
    }

    #[test]
    fn numbers_carry_their_unit() {
        let cases = [
            (Measure::ViewBytes, 24_681.0, "24,681"),
            (Measure::BuildBytes, 45e6, "45 MB"),
            (Measure::BuildBytes, 2.34e9, "2.3 GB"),
            (Measure::AnswerMilliseconds, 41.6, "42 ms"),
            (Measure::AnswerMilliseconds, 51_300.0, "51 s"),
            (Measure::BuildSeconds, 1.234, "1.23 s"),
            (Measure::BuildSeconds, 123.4, "123 s"),
            (Measure::Quality, 0.55432, "0.554"),
        ];
        for (measure, number, expected) in cases {
            assert_eq!(measure.spell(number), expected);
        }
    }

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(vec![]), None);
    }
}
