//! The order of related articles, and what is shown of it.

use super::{Neighbour, Related, coarse::coarse, facts::Fact};
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
        let mut waiting = WaitingList::new(self.related(article, usize::MAX));
        self.drop_repeats(&mut waiting, article);
        let mut shown = Vec::with_capacity(limit.min(waiting.all.len()));
        while shown.len() < limit {
            let best = waiting
                .all
                .iter_mut()
                .filter(|it| !it.is_gone)
                .min_by(|one, other| self.compare(article, &one.weighed(), &other.weighed()));
            let Some(best) = best else { break };
            best.is_gone = true;
            let card = best.related;
            shown.push(card);
            self.drop_repeats(&mut waiting, card.article);
            self.step_back(&mut waiting, card.article);
        }
        shown
    }

    /// What links make of the score of `other` beside `article`.
    fn favour(&self, article: u32, other: u32) -> f32 {
        let [own, theirs] = [article, other].map(|number| &self.facts[number as usize].links);
        own.favour(article, theirs, other)
    }

    /// Takes out what repeats an article that the reader has before them.
    fn drop_repeats(&self, waiting: &mut WaitingList, seen: usize) {
        for near in self.neighbours[seen].iter().filter(|near| near.cosine >= REPEAT) {
            if let Some(other) = waiting.find(near.article) {
                other.is_gone = true;
            }
        }
        let page = self.facts[seen].first_page;
        for other in &mut waiting.all {
            other.is_gone |= self.facts[other.related.article].first_page == page;
        }
    }

    /// Lets what is like a card step back.
    fn step_back(&self, waiting: &mut WaitingList, card: usize) {
        for near in &self.neighbours[card] {
            if let Some(other) = waiting.find(near.article) {
                other.likeness = other.likeness.max(near.cosine);
            }
        }
        let Some(series) = self.facts[card].series else { return };
        for other in &mut waiting.all {
            if self.facts[other.related.article].series == Some(series) {
                other.variety *= SAME_SERIES;
            }
        }
    }

    /// Which of two comes first beside `article`: one in its language, then the one with the better score.
    fn compare(&self, article: usize, one: &Related, other: &Related) -> Ordering {
        let language = self.facts[article].language;
        let foreign = |related: &Related| self.facts[related.article].language != language;
        foreign(one).cmp(&foreign(other)).then(other.score.total_cmp(&one.score))
    }
}

/// Related articles that may yet be shown.
struct WaitingList {
    all: Vec<Waiting>,
    /// Their numbers by the low bits of their articles', the next free place where one is taken.
    places: [u8; PLACES],
}

/// Twice as many as there are [`super::NEIGHBOURS`] at least, and a power of two.
const PLACES: usize = 128;

/// A place that nothing has.
const FREE: u8 = u8::MAX;

/// A related article that may yet be shown.
struct Waiting {
    related: Related,
    /// Shown, or a repeat of what is shown.
    is_gone: bool,
    /// Falls with every card of its series.
    variety: f32,
    /// Its highest cosine with a card.
    likeness: f32,
}

impl WaitingList {
    fn new(related: Vec<Related>) -> Self {
        let mut list = Self { all: Vec::with_capacity(related.len()), places: [FREE; PLACES] };
        for (related, number) in related.into_iter().zip(0..) {
            let place = list.place(related.article as u32);
            list.places[place] = number;
            list.all.push(Waiting { related, is_gone: false, variety: 1.0, likeness: 0.0 });
        }
        list
    }

    /// Where that article is, or would be.
    fn place(&self, article: u32) -> usize {
        let mut place = article as usize % PLACES;
        while let Some(waiting) = self.all.get(usize::from(self.places[place]))
            && waiting.related.article != article as usize
        {
            place = (place + 1) % PLACES;
        }
        place
    }

    fn find(&mut self, article: u32) -> Option<&mut Waiting> {
        let number = self.places[self.place(article)];
        self.all.get_mut(usize::from(number))
    }
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
    match sum / best.len().max(1) as f32 {
        0.0 => 1.0,
        mean => libm::cbrtf(coarse(mean, 5)),
    }
}
