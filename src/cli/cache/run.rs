//! One ranking with a cache: which articles are searched anew, and what is kept for the next run.

use super::{
    Cache,
    file::{Columns, Draft},
};
use crate::engine::{
    article::Day,
    related::{Change, Found, Model, Neighbour, Terms, is_open},
};
use rayon::prelude::*;
use std::collections::{HashMap, HashSet};

/// With more changes than one in that many articles, all are searched anew.
const MANY: usize = 200;

/// What a cache keeps of no day.
const NO_DAY: i32 = i32::MIN;

/// A site that is being ranked; all lists are in the order of its articles.
pub(in super::super) struct Run<'a> {
    pub(super) cache: &'a Cache,
    /// What will take the old cache's place, unless it cannot be written.
    pub(super) draft: Option<Draft>,
    pub(super) keys: Vec<u64>,
    /// Of terms.
    pub(super) hashes: Vec<u64>,
    pub(super) term_counts: Vec<u32>,
    pub(super) days: Vec<Option<Day>>,
    pub(super) context: u64,
}

/// What the cache knows of an article.
struct Past {
    place: usize,
    has_same_terms: bool,
}

impl Run<'_> {
    /// The neighbours of all articles; `step` hears of each that is searched or need not be.
    pub(in super::super) fn search(
        self,
        model: &Model,
        step: impl Fn() + Sync,
    ) -> Vec<Vec<Neighbour>> {
        let pasts = self.pasts();
        let is_stale = self.stale(model, &pasts);
        let numbers = numbers(&pasts, self.cache.columns.keys.len());
        let found = (0..self.keys.len()).into_par_iter().map_init(
            || model.search(),
            |search, article| {
                step();
                let past = pasts[article].as_ref().filter(|_| !is_stale[article]);
                past.and_then(|past| self.kept(past.place, &numbers))
                    .unwrap_or_else(|| search.find(article))
            },
        );
        let found: Vec<Found> = found.collect();
        self.keep(&found);
        found.into_iter().map(|found| found.neighbours).collect()
    }

    fn pasts(&self) -> Vec<Option<Past>> {
        let places: HashMap<u64, usize> =
            self.cache.columns.keys.iter().copied().zip(0..).collect();
        let look_up = |(key, hash): (&u64, &u64)| {
            let place = *places.get(key)?;
            let terms = super::xxh3_64(bytemuck::cast_slice(self.cache.packed(place)));
            Some(Past { place, has_same_terms: terms == *hash })
        };
        self.keys.par_iter().zip(&self.hashes).map(look_up).collect()
    }

    /// Which articles are to be searched anew.
    fn stale(&self, model: &Model, pasts: &[Option<Past>]) -> Vec<bool> {
        let old = &self.cache.columns;
        let signature = |article| model.signature(article).wrapping_add(self.context);
        let is_other = |(article, past): (usize, &Option<Past>)| match past {
            Some(past) => !past.has_same_terms || old.signatures[past.place] != signature(article),
            None => true,
        };
        let mut stale: Vec<bool> = pasts.par_iter().enumerate().map(is_other).collect();
        let gone = self.gone(pasts);
        let changes = self.changes(model, pasts, &gone);
        if changes.len() * MANY > pasts.len() {
            return vec![true; pasts.len()];
        }
        if changes.is_empty() {
            return stale;
        }
        let changed: HashSet<usize> = gone.iter().map(|gone| gone.place).collect();
        let floors = pasts.iter().zip(&mut stale).enumerate().map(|(article, (past, stale))| {
            let Some(past) = past.as_ref().filter(|_| !*stale) else { return f32::INFINITY };
            let is_beside_changed = || {
                let near = &old.neighbours[self.cache.neighbours(past.place)];
                near.iter().any(|&it| changed.contains(&(it as usize)))
            };
            let floor = old.floors[past.place];
            debug_assert!(article < pasts.len());
            *stale = is_open(floor) || is_beside_changed();
            if *stale { f32::INFINITY } else { floor }
        });
        let floors: Vec<f32> = floors.collect();
        let reached = changes
            .par_iter()
            .map_init(|| model.search(), |search, change| search.reach(change, &floors));
        for article in reached.flatten().collect::<Vec<u32>>() {
            stale[article as usize] = true;
        }
        stale
    }

    /// What was in the cache and is no more, or not as it was.
    fn gone(&self, pasts: &[Option<Past>]) -> Vec<Gone> {
        let old = &self.cache.columns;
        let mut is_same = vec![false; old.keys.len()];
        for (past, day) in pasts.iter().zip(&self.days) {
            if let Some(past) = past {
                is_same[past.place] = past.has_same_terms && old.days[past.place] == number(*day);
            }
        }
        let gone = (0..is_same.len())
            .filter(|&place| !is_same[place])
            .map(|place| Gone { place, terms: Terms::from_packed(self.cache.packed(place)) });
        gone.collect()
    }

    fn changes<'a>(
        &self,
        model: &Model,
        pasts: &[Option<Past>],
        gone: &'a [Gone],
    ) -> Vec<Change<'a>> {
        let old = &self.cache.columns;
        let came = pasts.iter().zip(&self.days).enumerate().filter_map(|(article, (past, day))| {
            let past = past.as_ref().filter(|past| past.has_same_terms);
            let before = past.map_or(0.0, |past| old.scales[past.place]);
            let is_same = past.is_some_and(|past| old.days[past.place] == number(*day))
                && before == model.scale(article);
            (!is_same).then_some(Change::Is { article, before })
        });
        let went = gone.iter().map(|Gone { place, terms }| Change::Was {
            terms,
            day: Some(old.days[*place]).filter(|&day| day != NO_DAY).map(Day),
            scale: old.scales[*place],
        });
        came.chain(went).collect()
    }

    /// What was found then, in today's numbers; `None` when a neighbour is gone.
    fn kept(&self, place: usize, numbers: &[Option<u32>]) -> Option<Found> {
        let old = &self.cache.columns;
        let neighbours = self.cache.neighbours(place).map(|at| {
            Some(Neighbour {
                article: numbers[old.neighbours[at] as usize]?,
                cosine: old.cosines[at],
                score: old.scores[at],
            })
        });
        Some(Found {
            signature: old.signatures[place].wrapping_sub(self.context),
            scale: old.scales[place],
            floor: old.floors[place],
            neighbours: neighbours.collect::<Option<_>>()?,
        })
    }

    /// Keeps what was found for the next run.
    fn keep(self, found: &[Found]) {
        let Some(draft) = self.draft else { return };
        let near = || found.iter().flat_map(|found| &found.neighbours);
        let columns = Columns {
            terms: Vec::new(),
            keys: self.keys,
            signatures: found.iter().map(|it| it.signature.wrapping_add(self.context)).collect(),
            term_counts: self.term_counts,
            neighbour_counts: found.iter().map(|it| it.neighbours.len() as u32).collect(),
            days: self.days.into_iter().map(number).collect(),
            scales: found.iter().map(|it| it.scale).collect(),
            floors: found.iter().map(|it| it.floor).collect(),
            neighbours: near().map(|near| near.article).collect(),
            cosines: near().map(|near| near.cosine).collect(),
            scores: near().map(|near| near.score).collect(),
        };
        if let Err(why) = draft.finish(&columns) {
            self.cache.tell(&why);
        }
    }
}

/// An article of the cache that is no more, or not as it was.
struct Gone {
    place: usize,
    terms: Terms,
}

/// By place in the cache: the number that an article has today.
fn numbers(pasts: &[Option<Past>], places: usize) -> Vec<Option<u32>> {
    let mut numbers = vec![None; places];
    for (past, number) in pasts.iter().zip(0..) {
        if let Some(past) = past {
            numbers[past.place] = Some(number);
        }
    }
    numbers
}

fn number(day: Option<Day>) -> i32 {
    day.map_or(NO_DAY, |day| day.0)
}
