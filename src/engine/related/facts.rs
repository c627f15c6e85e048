//! What counts of an article besides its terms.

use super::{
    links::{Links, links},
    series::{first_pages, series},
    survey::Survey,
    terms::hash,
    wishes::Wishes,
};
use crate::engine::{
    article::{Article, Day},
    order::sort_by,
};
use alloc::vec::Vec;
use core::ops::Index;

/// Days apart at which closeness in time begins to count less: a month.
const MONTH: f32 = 30.0;

/// Days that are taken to lie between two articles when a date is unknown: neither near nor far.
const UNKNOWN: u32 = 365;

/// From this many articles on, and from one in [`PART`] of all, one day is that of a move or of a build, and
/// nobody's day of publication.
const LEAST: usize = 10;
const PART: usize = 10;

/// The facts of one article.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Day of publication, as far as it tells anything.
    pub(super) day: Option<Day>,
    /// The number of its language.
    pub(super) language: u32,
    /// The number of its series, if it is of one.
    pub(super) series: Option<u32>,
    /// How many different terms it has.
    pub(super) size: u32,
    /// The hash of its title.
    pub(super) title: u64,
    /// The article that it is a page or a translation of; most often itself.
    pub(super) first_page: u32,
    pub(super) links: Links,
}

/// What counts of a set of articles besides their terms.
#[derive(Clone, Debug)]
pub struct Facts {
    /// By article.
    pub(super) all: Vec<Fact>,
    pub(super) wishes: Wishes,
}

impl Facts {
    /// Of these articles; `sizes` is how many different terms each has.
    pub fn new(articles: &[Article], survey: &Survey, sizes: impl Iterator<Item = u32>) -> Self {
        let mut all = Vec::with_capacity(articles.len());
        let lists = articles.iter().zip(series(articles)).zip(first_pages(articles)).zip(sizes);
        let lists = lists.zip(links(articles)).zip(days(articles)).zip(&survey.languages);
        for ((((((article, series), first_page), size), links), day), &language) in lists {
            let title = hash(&article.title);
            all.push(Fact { day, language, series, size, title, first_page, links });
        }
        Self { all, wishes: Wishes::new(articles) }
    }
}

impl Index<usize> for Facts {
    type Output = Fact;

    fn index(&self, article: usize) -> &Fact {
        &self.all[article]
    }
}

/// The day of publication of each article, as far as it tells anything.
pub fn days(articles: &[Article]) -> Vec<Option<Day>> {
    let moves = moves(articles);
    let is_own = |day: &Day| moves.binary_search(day).is_err();
    articles.iter().map(|article| article.date.filter(is_own)).collect()
}

/// The days that too many articles bear, ascending.
fn moves(articles: &[Article]) -> Vec<Day> {
    let mut days: Vec<Day> = articles.iter().filter_map(|article| article.date).collect();
    sort_by(&mut days, Ord::cmp);
    let is_move = |same: &&[Day]| same.len() >= LEAST && same.len() * PART >= articles.len();
    days.chunk_by(|a, b| a == b).filter(is_move).map(|same| same[0]).collect()
}

/// How much it counts that two articles appeared about the same time: 1 on the same day, 0.84 a month apart,
/// 0.53 a year, 0.3 ten years.
///
/// The fourth root of 30 / (30 + days): it has no scale of its own beyond the first month, and so suits sites
/// that publish by the hour as well as those that publish by the season.
pub(super) fn closeness(one: Option<Day>, other: Option<Day>) -> f32 {
    let days = days_apart(one, other).unwrap_or(UNKNOWN);
    (MONTH / (MONTH + days as f32)).sqrt().sqrt()
}

/// Days between two; `None` when a date is unknown.
pub(super) fn days_apart(one: Option<Day>, other: Option<Day>) -> Option<u32> {
    let (Day(one), Day(other)) = (one?, other?);
    Some(one.abs_diff(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_a_move_is_no_day_of_publication() {
        let check = |same: i32, others: i32, expected: &[Day]| {
            let days = (0..same).map(|_| 0).chain(1..=others);
            let articles: Vec<Article> =
                days.map(|day| Article { date: Some(Day(day)), ..Article::default() }).collect();
            assert_eq!(moves(&articles), expected, "{same} of one day and {others} others");
            let sizes = core::iter::repeat_n(0, articles.len());
            let facts = Facts::new(&articles, &Survey::new(&articles), sizes);
            let dated = facts.all.iter().filter(|fact| fact.day.is_some()).count();
            assert_eq!(dated as i32, if expected.is_empty() { same + others } else { others });
        };
        check(0, 0, &[]);
        check(9, 3, &[]);
        check(10, 90, &[Day(0)]);
        check(10, 91, &[]);
        check(20, 0, &[Day(0)]);
    }
}
