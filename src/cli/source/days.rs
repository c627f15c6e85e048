//! The day of publication of each article, told from days that all pages have and from days that
//! have not come yet.

use super::facts::Verdict;
use crate::{
    cli::extract::{Dated, Draft, Source},
    engine::article::Day,
};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Fewest articles that show that a day is the site's: a young site may well open with four.
const LEAST: usize = 5;

/// A day is not yet when it is so many days after all others.
const AHEAD: i32 = 3_653;

/// Counts over all days of a site, by which each is judged.
pub(super) struct Days {
    /// Articles that have a day from a source, and have any day from it.
    counts: HashMap<(Source, Day), usize>,
    articles: HashMap<Source, usize>,
    /// The last day that is one of publication.
    last: Day,
}

impl Days {
    /// Learns them from the articles.
    pub(super) fn learn(drafts: &[Draft]) -> Self {
        let mut days =
            Self { counts: HashMap::new(), articles: HashMap::new(), last: Day(i32::MAX) };
        for draft in drafts {
            let seen: HashSet<(Source, Day)> =
                draft.dates.iter().map(|dated| (dated.by, dated.day)).collect();
            let sources: HashSet<Source> = seen.iter().map(|(by, _)| *by).collect();
            seen.into_iter().for_each(|key| *days.counts.entry(key).or_default() += 1);
            sources.into_iter().for_each(|by| *days.articles.entry(by).or_default() += 1);
        }
        let own = drafts.iter().filter_map(|draft| days.choose(draft)).map(|dated| dated.day);
        days.last = last_of(own);
        days
    }

    /// The day of an article.
    pub(super) fn of(&self, draft: &Draft) -> Option<Day> {
        self.choose(draft).map(|dated| dated.day)
    }

    /// All that an article's page says of its day, and why it is taken or not.
    pub(super) fn judge(&self, draft: &Draft) -> Vec<(Dated, Verdict)> {
        let chosen = self.choose(draft);
        let judge = |dated: &Dated| match chosen {
            _ if self.is_sites(dated) => Verdict::Sites,
            _ if dated.day > self.last => Verdict::Ahead,
            Some(chosen) if chosen == *dated => Verdict::Chosen,
            Some(chosen) if dated.is_utc && dated.by.weight() > chosen.by.weight() => Verdict::Utc,
            _ => Verdict::Weaker,
        };
        draft.dates.iter().map(|dated| (*dated, judge(dated))).collect()
    }

    fn choose(&self, draft: &Draft) -> Option<Dated> {
        let is_own = |dated: &&Dated| !self.is_sites(dated) && dated.day <= self.last;
        let first = *draft.dates.iter().find(is_own)?;
        // A moment in UTC is another day in half the world: the day that is written beside it is
        // the one meant.
        let is_beside = |dated: &&Dated| !dated.is_utc && (dated.day.0 - first.day.0).abs() == 1;
        let beside = draft.dates.iter().filter(is_own).find(is_beside);
        Some(beside.filter(|_| first.is_utc).copied().unwrap_or(first))
    }

    /// Tells whether a day is that of the site's last build, or another one that stands in the
    /// template: all articles have it that have any from there. Some may have none but it, as many
    /// articles can come to a site on one day.
    fn is_sites(&self, dated: &Dated) -> bool {
        let least_of_hundred = match dated.by {
            Source::Address => return false,
            Source::OpenGraph | Source::LinkedData | Source::Published => 100,
            // Text beside the article may have a few days of its own.
            Source::Meta => 51,
            _ => 90,
        };
        let count = self.counts.get(&(dated.by, dated.day)).copied().unwrap_or_default();
        let all = self.articles.get(&dated.by).copied().unwrap_or_default();
        count >= LEAST && count * 100 >= all * least_of_hundred
    }
}

/// The last of all days but those that stand alone, years after the others.
fn last_of(days: impl Iterator<Item = Day>) -> Day {
    let mut counts: BTreeMap<Day, usize> = BTreeMap::new();
    days.for_each(|day| *counts.entry(day).or_default() += 1);
    let mut left: usize = counts.values().sum();
    let mut from_last = counts.iter().rev().peekable();
    while let Some((day, count)) = from_last.next() {
        left -= count;
        let is_far = from_last.peek().is_some_and(|(before, _)| day.0 - before.0 > AHEAD);
        if !(is_far && left >= LEAST && left >= 4 * count) {
            return *day;
        }
    }
    Day(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(by: Source, day: &str) -> Dated {
        let day = Day::parse(day).expect("a day");
        Dated { day, by, is_utc: false }
    }

    /// Articles as lists of days; the days that they get.
    fn check(articles: &[&[Dated]], expected: &[Option<&str>]) {
        let draft = |dates: &&[Dated]| Draft { dates: dates.to_vec(), ..Draft::default() };
        let drafts: Vec<Draft> = articles.iter().map(draft).collect();
        let days = Days::learn(&drafts);
        let found: Vec<Option<String>> =
            drafts.iter().map(|draft| days.of(draft).map(Day::to_iso)).collect();
        let found: Vec<Option<&str>> = found.iter().map(Option::as_deref).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn one_day_for_all_is_none() {
        let build = dated(Source::OpenGraph, "2024-05-03");
        check(&[&[build][..]; 4], &[Some("2024-05-03"); 4]);
        check(&[&[build][..]; 5], &[None; 5]);
        let own = [build, dated(Source::Address, "2020-01-02")];
        check(&[&own[..]; 5], &[Some("2020-01-02"); 5]);
    }

    #[test]
    fn days_of_an_import_stay() {
        let import = [dated(Source::OpenGraph, "2013-01-05")];
        let new = [dated(Source::OpenGraph, "2014-02-03")];
        let mut all = vec![&import[..]; 9];
        all.push(&new);
        let mut expected = vec![Some("2013-01-05"); 9];
        expected.push(Some("2014-02-03"));
        check(&all, &expected);
    }

    #[test]
    fn days_that_have_not_come_are_none() {
        let past = [dated(Source::Time, "2014-01-05")];
        let other = [dated(Source::Time, "2015-01-05")];
        let ahead = [dated(Source::Time, "2099-01-01")];
        let late = [dated(Source::Time, "2022-01-01")];
        let (first, second) = (Some("2014-01-05"), Some("2015-01-05"));
        check(
            &[&past, &other, &past, &other, &past, &ahead],
            &[first, second, first, second, first, None],
        );
        check(
            &[&past, &other, &past, &other, &past, &late],
            &[first, second, first, second, first, Some("2022-01-01")],
        );
    }

    #[test]
    fn a_moment_in_utc_gives_way_to_the_day_beside_it() {
        let utc = Dated { is_utc: true, ..dated(Source::OpenGraph, "2018-03-21") };
        check(&[&[utc, dated(Source::Address, "2018-03-22")]], &[Some("2018-03-22")]);
        check(&[&[utc, dated(Source::Address, "2018-03-25")]], &[Some("2018-03-21")]);
        check(&[&[utc]], &[Some("2018-03-21")]);
    }
}
