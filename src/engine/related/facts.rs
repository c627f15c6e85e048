//! What counts of an article besides its terms.

use super::{
    Terms,
    series::{first_pages, series},
    terms::hash,
};
use crate::engine::article::{Article, Day};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::cmp::Reverse;

/// Days apart at which closeness in time begins to count less: a month.
const MONTH: f32 = 30.0;

/// Days that are taken to lie between two articles when a date is unknown: neither near nor far.
const UNKNOWN: u32 = 365;

/// The facts of one article.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fact {
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
}

/// The facts of each article; `terms` are theirs, in the same order. An article of unknown language is taken for one in the site's most common language.
pub(super) fn facts(articles: &[Article], terms: &[Terms]) -> Vec<Fact> {
    // `pt-br` and `pt` are one language to a reader.
    let primary = |article: &Article| -> String {
        article.lang.split(['-', '_']).next().unwrap_or_default().into()
    };
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for language in articles.iter().map(primary).filter(|language| !language.is_empty()) {
        *counts.entry(language).or_default() += 1;
    }
    let common = counts.values().zip(0..).max_by_key(|&(count, number)| (count, Reverse(number)));
    let languages: Vec<_> = counts.keys().collect();
    articles
        .iter()
        .zip(series(articles))
        .zip(first_pages(articles))
        .zip(terms)
        .map(|(((article, series), first_page), terms)| Fact {
            day: article.date,
            series,
            size: terms.packed().len() as u32,
            title: hash(&article.title),
            first_page,
            language: match languages.binary_search(&&primary(article)) {
                Ok(number) => number as u32,
                Err(_) => common.map_or(0, |(_, number)| number),
            },
        })
        .collect()
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
