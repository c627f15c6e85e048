//! The order of related articles, and what is shown of it.

use super::{Neighbour, Related, facts::Fact};
use alloc::vec::Vec;
use core::cmp::Ordering;

/// How many of an article's best neighbours tell how crowded its neighbourhood is.
const CROWD: usize = 10;

/// From this cosine on, two articles are one told twice: a copy of two thirds of an article has it.
const REPEAT: f32 = 0.8;

/// What an article's score is worth for every card before it that is of the same series.
const SAME_SERIES: f32 = 0.6;

/// The share of its score that an article loses when a card before it is the very same (maximal marginal
/// relevance, after J. Carbonell and J. Goldstein, 1998).
const ALIKE: f32 = 0.3;

/// Every article's neighbours, ready to be asked.
#[derive(Debug)]
pub struct Ranking {
    facts: Vec<Fact>,
    neighbours: Vec<Vec<Neighbour>>,
    /// By article: what a score is divided by to be the neighbour of that one.
    crowding: Vec<f32>,
}

impl Ranking {
    pub(super) fn new(facts: Vec<Fact>, neighbours: Vec<Vec<Neighbour>>) -> Self {
        let crowding = neighbours.iter().map(|near| crowding(near)).collect();
        Self { facts, neighbours, crowding }
    }

    /// The `limit` articles most related to that one, the most related first. Articles in another language
    /// follow behind all in the same language. There are never more than [`super::NEIGHBOURS`].
    pub fn related(&self, article: usize, limit: usize) -> Vec<Related> {
        let mut found: Vec<Related> = self.neighbours[article]
            .iter()
            .map(|near| Related {
                article: near.article as usize,
                score: near.score / self.crowding[near.article as usize]
                    * self.favour(article as u32, near.article),
            })
            .collect();
        found.sort_unstable_by(|one, other| {
            self.compare(article, one, other).then(one.article.cmp(&other.article))
        });
        found.truncate(limit);
        found
    }

    /// The `limit` articles to show beside that one, in the order of the cards: no repeats of it or of each
    /// other, and some variety. A longer list begins with the shorter one.
    pub fn as_shown(&self, article: usize, limit: usize) -> Vec<Related> {
        let mut waiting: Vec<Waiting> = self
            .related(article, usize::MAX)
            .into_iter()
            .filter(|related| !self.is_repeat(article, related.article))
            .map(|related| Waiting { related, variety: 1.0, likeness: 0.0 })
            .collect();
        let mut shown = Vec::with_capacity(limit.min(waiting.len()));
        while shown.len() < limit {
            let best = (0..waiting.len()).min_by(|&one, &other| {
                self.compare(article, &waiting[one].weighed(), &waiting[other].weighed())
            });
            let Some(best) = best else { break };
            let card = waiting.remove(best).related;
            shown.push(card);
            waiting.retain(|other| !self.is_repeat(card.article, other.related.article));
            for other in &mut waiting {
                other.likeness =
                    other.likeness.max(self.cosine(card.article, other.related.article));
                if self.are_of_one_series(card.article, other.related.article) {
                    other.variety *= SAME_SERIES;
                }
            }
        }
        shown
    }

    /// Which of two comes first beside `article`: one in its language, then the one with the better score.
    fn compare(&self, article: usize, one: &Related, other: &Related) -> Ordering {
        let language = self.facts[article].language;
        let foreign = |related: &Related| self.facts[related.article].language != language;
        foreign(one).cmp(&foreign(other)).then(other.score.total_cmp(&one.score))
    }

    /// What links make of the score of `other` beside `article`.
    fn favour(&self, article: u32, other: u32) -> f32 {
        let [own, theirs] = [article, other].map(|number| &self.facts[number as usize].links);
        own.favour(article, theirs, other)
    }

    fn is_repeat(&self, one: usize, other: usize) -> bool {
        self.facts[one].first_page == self.facts[other].first_page
            || self.cosine(one, other) >= REPEAT
    }

    fn are_of_one_series(&self, one: usize, other: usize) -> bool {
        let series = self.facts[one].series;
        series.is_some() && series == self.facts[other].series
    }

    /// The cosine of two articles if they are neighbours; what is not near counts as nothing.
    fn cosine(&self, one: usize, other: usize) -> f32 {
        let mut near = self.neighbours[one].iter();
        near.find(|near| near.article as usize == other).map_or(0.0, |near| near.cosine)
    }
}

/// A related article that may yet be shown.
struct Waiting {
    related: Related,
    /// Falls with every card of its series.
    variety: f32,
    /// Its highest cosine with a card.
    likeness: f32,
}

impl Waiting {
    fn weighed(&self) -> Related {
        let score = self.related.score * self.variety * (1.0 - ALIKE * self.likeness);
        Related { score, ..self.related }
    }
}

/// The cube root of the mean score of an article's best neighbours. An article that is near to many says
/// little by being near to one more; without this, a few broad articles would stand on every page.
fn crowding(neighbours: &[Neighbour]) -> f32 {
    let best = &neighbours[..neighbours.len().min(CROWD)];
    let sum: f32 = best.iter().map(|near| near.score).sum();
    if best.is_empty() { 1.0 } else { (sum / best.len() as f32).cbrt() }
}
