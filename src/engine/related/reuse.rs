//! What of an earlier search still holds when some articles came, went or changed.
//!
//! What is near an article depends on the weights of its own terms, and on who else uses them. An article whose
//! weights are as they were keeps its neighbours, unless one that changed comes near enough to be a candidate. This errs
//! on one side: it may search anew in vain, and never keeps what a search from nothing would not find.

use super::{
    facts::closeness,
    near::{Neighbour, Search},
};
use crate::engine::article::Day;
use alloc::vec::Vec;

/// The cosine that the terms which are not read may add to another.
const REST: f32 = 0.001;

/// More than what the steps of lengths and the rounding of sums can make of a score.
const SLACK: f32 = 1.03;

/// What a search found, and what it depended on.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// What the article's products are multiplied by.
    pub scale: f32,
    /// The score that an article needs at least to become a candidate.
    pub floor: f32,
    /// What a term weighed at least by which candidates were chosen.
    pub limit: u64,
    /// The nearest first.
    pub neighbours: Vec<Neighbour>,
}

/// An article that may now be near others, or no longer.
#[derive(Debug)]
pub enum Change<'a> {
    /// It is new, or its scale was another.
    Is {
        /// Its place among the articles.
        article: usize,
        /// The scale that it had; 0 when it is new.
        before: f32,
    },
    /// It is gone, or was other than it is.
    Was {
        /// The columns of its terms, and how often it used each.
        uses: &'a [(u32, u8)],
        /// Its day then.
        day: Option<Day>,
        /// Its scale then.
        scale: f32,
    },
}

impl Search<'_> {
    /// Searches beside `article`.
    pub fn find(&mut self, article: usize) -> Found {
        let neighbours = self.neighbours(article);
        Found { scale: self.model.scale(article), floor: self.floor, limit: self.limit, neighbours }
    }

    /// The articles whose candidates a change may concern; `floors` and `limits` are theirs, by article. Those with a floor of
    /// next to nothing are always concerned, and not named.
    pub fn reach(&mut self, change: &Change<'_>, floors: &[f32], limits: &[u64]) -> Vec<u32> {
        let (mut columns, scale, day) = self.product_of(change);
        let energy = |&(column, weight): &(u32, u64)| {
            let part = weight as f32 / f32::from(self.model.rarities[column as usize].max(1));
            part * part
        };
        columns.sort_unstable_by_key(|&(column, weight)| (core::cmp::Reverse(weight), column));
        let mut rest: f32 = columns.iter().map(energy).sum();
        let read = columns.iter().take_while(|column| {
            let is_needed = rest.max(0.0).sqrt() * scale > REST / SLACK;
            rest -= energy(column);
            is_needed
        });
        let read = read.count();
        for &(column, weight) in columns[..read].iter().filter(|(_, weight)| *weight > 0) {
            self.add(self.model.columns.users.row(column), weight);
        }
        let model = self.model;
        let sums = self.take_sums();
        let nearness = |other: u32| closeness(day, model.days[other as usize]);
        let is_near = |&(other, sum): &(u32, u64)| {
            let cosine = sum as f32 * scale * model.scales[other as usize];
            (cosine + REST) * SLACK * nearness(other) >= floors[other as usize]
        };
        let near = sums.into_iter().filter(is_near).map(|(other, _)| other);
        let near: Vec<u32> = near.collect();
        // Candidates are chosen by the heaviest terms alone, which makes them fewer.
        let uses = self.uses_of(change);
        for &(column, count) in &uses {
            self.unread[column as usize] = model.logs.of(count);
        }
        let is_candidate = |other: &u32| {
            let limit = limits[*other as usize];
            let read = model.weights(*other).filter(|(_, weight)| *weight >= limit);
            let sum = read.map(|(column, weight)| weight * self.unread[column as usize]);
            let cosine = sum.sum::<u64>() as f32 * scale * model.scales[*other as usize];
            cosine * SLACK * nearness(*other) >= floors[*other as usize]
        };
        let near = near.into_iter().filter(is_candidate).collect();
        for &(column, _) in &uses {
            self.unread[column as usize] = 0;
        }
        near
    }

    fn uses_of(&self, change: &Change<'_>) -> Vec<(u32, u8)> {
        match *change {
            Change::Is { article, .. } => self.model.uses(article),
            Change::Was { uses, .. } => uses.into(),
        }
    }

    /// The columns of a change and what each weighs, the greatest scale that it has or had, and its day.
    fn product_of(&self, change: &Change<'_>) -> (Vec<(u32, u64)>, f32, Option<Day>) {
        match *change {
            Change::Is { article, before } => {
                let columns = self.model.weights(article as u32).collect();
                (columns, self.model.scale(article).max(before), self.model.days[article])
            }
            Change::Was { uses, day, scale } => {
                let columns = uses.iter().map(|&(column, count)| {
                    let rarity = u64::from(self.model.rarities[column as usize]);
                    (column, self.model.logs.of(count) * rarity * rarity)
                });
                (columns.collect(), scale, day)
            }
        }
    }
}

/// Whether an article with that floor is concerned by any change.
pub fn is_open(floor: f32) -> bool {
    floor <= REST * SLACK
}
