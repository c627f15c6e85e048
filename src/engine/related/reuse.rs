//! What of an earlier search still holds when some articles came, went or changed.
//!
//! What is near an article depends on the weights of its own terms, which its signature stands for, and on who
//! else uses them. An article whose signature is as it was keeps its neighbours, unless one that changed comes near
//! enough to be a candidate. This errs on one side: it may search anew in vain, and never keeps what a search
//! from nothing would not find.

use super::{
    Terms,
    columns::coarse_size,
    facts::closeness,
    model::Model,
    near::{Neighbour, Search},
    terms::{count_of, hash_of, stir},
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
    /// Stands for the weights of the article's own terms.
    pub signature: u64,
    /// What the article's products are multiplied by.
    pub scale: f32,
    /// The score that an article needs at least to become a candidate.
    pub floor: f32,
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
        /// The terms that it had.
        terms: &'a Terms,
        /// Its day then.
        day: Option<Day>,
        /// Its scale then.
        scale: f32,
    },
}

impl Model {
    /// Stands for all of the site that a search beside `article` depends on, but for who else uses its terms.
    pub fn signature(&self, article: usize) -> u64 {
        let fact = &self.facts[article];
        let own =
            [fact.day.map_or(u64::MAX, |day| day.0 as u64), self.scale(article).to_bits().into()];
        let columns = self.rows.row(article as u32).iter().flat_map(|cell| {
            let column = cell.column();
            let size = coarse_size(self.users.size(column));
            let rarity = self.rarities[column as usize];
            [self.heads[column as usize].hash, u64::from(size) << 32 | u64::from(rarity)]
        });
        // The sum does not depend on the order of columns, which changes with their sizes.
        let pairs = columns.collect::<Vec<_>>();
        let terms = pairs.chunks(2).map(|pair| stir(pair[0] ^ stir(pair[1])));
        own.into_iter().map(stir).chain(terms).fold(0, u64::wrapping_add)
    }

    /// What the products of `article` are multiplied by: 1 / the length of its vector.
    pub fn scale(&self, article: usize) -> f32 {
        self.scales[article]
    }
}

impl Search<'_> {
    /// Searches beside `article`.
    pub fn find(&mut self, article: usize) -> Found {
        let neighbours = self.neighbours(article);
        let (signature, scale) = (self.model.signature(article), self.model.scale(article));
        Found { signature, scale, floor: self.floor, neighbours }
    }

    /// The articles whose candidates a change may concern; `floors` are theirs, by article. Those with a floor of
    /// next to nothing are always concerned, and not named.
    pub fn reach(&mut self, change: &Change<'_>, floors: &[f32]) -> Vec<u32> {
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
            self.add(self.model.users.row(column), weight);
        }
        let model = self.model;
        let sums = self.take_sums();
        let is_near = |&(other, sum): &(u32, u64)| {
            let cosine = sum as f32 * scale * model.scales[other as usize];
            let nearness = closeness(day, model.facts[other as usize].day);
            (cosine + REST) * SLACK * nearness >= floors[other as usize]
        };
        sums.into_iter().filter(is_near).map(|(other, _)| other).collect()
    }

    /// The columns of a change and what each weighs, the greatest scale that it has or had, and its day.
    fn product_of(&self, change: &Change<'_>) -> (Vec<(u32, u64)>, f32, Option<Day>) {
        match *change {
            Change::Is { article, before } => {
                let columns = self.model.weights(article as u32).collect();
                (columns, self.model.scale(article).max(before), self.model.facts[article].day)
            }
            Change::Was { terms, day, scale } => {
                let packed = terms.packed();
                let columns = self.model.heads.iter().zip(0_u32..).filter_map(|(head, column)| {
                    let at = packed.binary_search_by_key(&head.hash, |&term| hash_of(term)).ok()?;
                    let rarity = u64::from(self.model.rarities[column as usize]);
                    Some((column, self.model.logs.of(count_of(packed[at])) * rarity * rarity))
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
