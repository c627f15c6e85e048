//! The order of related articles, and what is shown of it.

use super::{NEIGHBOURS, Neighbour, Related, facts::Fact, wishes::Wish};
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
    pub(super) facts: Vec<Fact>,
    wishes: Vec<Wish>,
    neighbours: Vec<Vec<Neighbour>>,
    /// By article: what a score is divided by to be the neighbour of that one.
    pub(super) crowding: Vec<f32>,
}

/// The cards beside an article, and what would be among them but for a rule.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// In the order of the cards.
    pub picks: Vec<Pick>,
    /// In the order in which the rules were met; what fell behind the last card is not here.
    pub passed_over: Vec<PassedOver>,
}

/// An article that is shown beside another, and what made its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pick {
    /// Which article, with its score by relevance alone.
    pub related: Related,
    /// What is left of its score for the cards before it that are of its series: 1 when there are none.
    pub variety: f32,
    /// Its highest cosine with a card before it.
    pub likeness: f32,
    /// The article of that card.
    pub like: Option<usize>,
}

/// A related article that is not shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PassedOver {
    /// Which article, with its score by relevance alone.
    pub related: Related,
    /// The rule that it met.
    pub why: Why,
}

/// The rules that keep a related article off the cards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why {
    /// The editor of the page excluded it there.
    Excluded,
    /// It is to stand beside no other article.
    NeverShown,
    /// It tells again what another article tells.
    Repeat {
        /// The article that it repeats: the page's own, or that of a card before.
        of: usize,
        /// The cosine of both.
        cosine: f32,
    },
    /// It and another one are pages of one article.
    FurtherPage {
        /// The other page: the page itself, or that of a card before.
        of: usize,
    },
}

impl Pick {
    /// The score that its place among the cards is by. Pinned cards stand before all others.
    pub fn weighed(&self) -> f32 {
        self.related.score * self.variety * self.novelty()
    }

    /// What is left of its score for its likeness to a card before it: 1 when there is none.
    pub fn novelty(&self) -> f32 {
        1.0 - ALIKE * self.likeness
    }

    fn new(related: Related) -> Self {
        Self { related, variety: 1.0, likeness: 0.0, like: None }
    }
}

impl Ranking {
    pub(super) fn new(
        facts: Vec<Fact>,
        wishes: Vec<Wish>,
        neighbours: Vec<Vec<Neighbour>>,
    ) -> Self {
        let crowding = neighbours.iter().map(|near| crowding(near)).collect();
        Self { facts, wishes, neighbours, crowding }
    }

    /// The `limit` articles most related to that one, the most related first. Articles in another language
    /// follow behind all in the same language. There are never more than [`NEIGHBOURS`]; what editors want
    /// changes nothing here.
    pub fn related(&self, article: usize, limit: usize) -> Vec<Related> {
        let near = &self.neighbours[article];
        let mut found = self.ordered(article, &near[..near.len().min(NEIGHBOURS)]);
        found.truncate(limit);
        found
    }

    /// The `limit` articles to show beside that one, in the order of the cards. A longer list begins with
    /// the shorter one.
    pub fn as_shown(&self, article: usize, limit: usize) -> Vec<Related> {
        self.choose(article, limit).picks.into_iter().map(|pick| pick.related).collect()
    }

    /// As [`as_shown`](Self::as_shown), with what made each card's place and what was passed over: what is
    /// pinned comes first, then the most related, without what is not wanted, without repeats of the article
    /// or of each other, and with some variety.
    pub fn choose(&self, article: usize, limit: usize) -> Choice {
        let mut choice = Choice::default();
        let mut waiting = self.ordered(article, &self.neighbours[article]);
        let pinned = self.take_pinned(article, &mut waiting);
        let mut waiting: Vec<Pick> = waiting.into_iter().map(Pick::new).collect();
        self.pass_over(&mut waiting, &mut choice, |other| self.rule_against(article, other));
        for mut pick in pinned.into_iter().take(limit) {
            choice.picks.iter().for_each(|card| self.follow(&mut pick, card.related.article));
            self.show(pick, &mut waiting, &mut choice);
        }
        while choice.picks.len() < limit {
            let best = (0..waiting.len()).min_by(|&one, &other| {
                let weighed =
                    |at: usize| Related { score: waiting[at].weighed(), ..waiting[at].related };
                self.compare(article, &weighed(one), &weighed(other))
            });
            let Some(best) = best else { break };
            let pick = waiting.remove(best);
            self.show(pick, &mut waiting, &mut choice);
        }
        choice
    }

    /// The related articles among `near`, the most related first.
    fn ordered(&self, article: usize, near: &[Neighbour]) -> Vec<Related> {
        let mut found: Vec<Related> = near
            .iter()
            .map(|near| Related {
                article: near.article as usize,
                score: near.score / self.crowding[near.article as usize],
                pinned: false,
            })
            .collect();
        found.sort_unstable_by(|one, other| {
            self.compare(article, one, other).then(one.article.cmp(&other.article))
        });
        found
    }

    /// What is pinned beside an article, taken out of what waits.
    fn take_pinned(&self, article: usize, waiting: &mut Vec<Related>) -> Vec<Pick> {
        let pinned = self.wishes[article].pinned.iter().map(|&pinned| {
            let at = waiting.iter().position(|related| related.article == pinned);
            let score = at.map_or(0.0, |at| waiting.remove(at).score);
            Pick::new(Related { article: pinned, score, pinned: true })
        });
        pinned.collect()
    }

    /// Makes `pick` the next card, and takes what repeats it off what waits.
    fn show(&self, pick: Pick, waiting: &mut Vec<Pick>, choice: &mut Choice) {
        let card = pick.related.article;
        choice.picks.push(pick);
        self.pass_over(waiting, choice, |other| self.repeat(card, other));
        waiting.iter_mut().for_each(|other| self.follow(other, card));
    }

    /// What a card before it does to an article.
    fn follow(&self, pick: &mut Pick, card: usize) {
        let cosine = self.cosine(card, pick.related.article);
        if cosine > pick.likeness {
            (pick.likeness, pick.like) = (cosine, Some(card));
        }
        if self.are_of_one_series(card, pick.related.article) {
            pick.variety *= SAME_SERIES;
        }
    }

    fn pass_over(
        &self,
        waiting: &mut Vec<Pick>,
        choice: &mut Choice,
        rule: impl Fn(usize) -> Option<Why>,
    ) {
        waiting.retain(|pick| match rule(pick.related.article) {
            Some(why) => {
                choice.passed_over.push(PassedOver { related: pick.related, why });
                false
            }
            None => true,
        });
    }

    /// The rule that keeps `other` off the cards beside `article` whatever else is there, if there is one.
    pub fn rule_against(&self, article: usize, other: usize) -> Option<Why> {
        self.unwanted(article, other).or_else(|| self.repeat(article, other))
    }

    /// Whether editors keep `other` off the cards beside `article`. Further pages go where the first one goes.
    fn unwanted(&self, article: usize, other: usize) -> Option<Why> {
        let pages = [other, self.facts[other].first_page as usize];
        if pages.iter().any(|page| self.wishes[article].excluded.contains(page)) {
            Some(Why::Excluded)
        } else if pages.iter().any(|&page| self.wishes[page].is_never_shown) {
            Some(Why::NeverShown)
        } else {
            None
        }
    }

    /// Whether `other` tells again what `one` tells.
    fn repeat(&self, one: usize, other: usize) -> Option<Why> {
        if self.facts[one].first_page == self.facts[other].first_page {
            return Some(Why::FurtherPage { of: one });
        }
        let cosine = self.cosine(one, other);
        (cosine >= REPEAT).then_some(Why::Repeat { of: one, cosine })
    }

    /// Which of two comes first beside `article`: one in its language, then the one with the better score.
    fn compare(&self, article: usize, one: &Related, other: &Related) -> Ordering {
        let foreign = |related: &Related| !self.same_language(article, related.article);
        foreign(one).cmp(&foreign(other)).then(other.score.total_cmp(&one.score))
    }

    /// Whether two articles are in one language.
    pub fn same_language(&self, one: usize, other: usize) -> bool {
        self.facts[one].language == self.facts[other].language
    }

    pub(super) fn are_of_one_series(&self, one: usize, other: usize) -> bool {
        let series = self.facts[one].series;
        series.is_some() && series == self.facts[other].series
    }

    /// The cosine of two articles if they are neighbours; what is not near counts as nothing.
    fn cosine(&self, one: usize, other: usize) -> f32 {
        self.neighbour(one, other).map_or(0.0, |near| near.cosine)
    }

    pub(super) fn neighbour(&self, one: usize, other: usize) -> Option<&Neighbour> {
        self.neighbours[one].iter().find(|near| near.article as usize == other)
    }
}

/// The cube root of the mean score of an article's best neighbours. An article that is near to many says
/// little by being near to one more; without this, a few broad articles would stand on every page.
fn crowding(neighbours: &[Neighbour]) -> f32 {
    let best = &neighbours[..neighbours.len().min(CROWD)];
    let sum: f32 = best.iter().map(|near| near.score).sum();
    if best.is_empty() { 1.0 } else { (sum / best.len() as f32).cbrt() }
}
