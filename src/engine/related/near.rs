//! Which articles are near one: candidates by its heaviest terms, then the nearest of them by all terms.

use super::{columns::coarse_size, facts::closeness, matrix::Cell, model::Model, wishes::Wishes};
use crate::engine::order::{select, sort_by, sort_by_key};
use alloc::{vec, vec::Vec};
use core::cmp::{Ordering, Reverse};

/// Users of terms that are looked at to find candidates, those of the article's heaviest terms first: bounds
/// the work for one article whatever the size of the archive.
const POSTINGS: u32 = 1 << 14;

/// Candidates whose nearness is computed from all their terms.
const CANDIDATES: usize = 64;

/// Candidates that are gathered before the worst of them go.
const POOL: usize = 4 * CANDIDATES;

/// Neighbours that are kept of each article: twice what an index stores, so that the repeats among them can
/// go.
pub const NEIGHBOURS: usize = 48;

/// An article near another one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Neighbour {
    /// Its place among the articles.
    pub article: u32,
    /// The cosine of both articles' terms: 1 for the same words.
    pub cosine: f32,
    /// The cosine, times how close in time the two are.
    pub score: f32,
}

impl Neighbour {
    /// The nearest first; equals in the order of the articles.
    fn order(&self, other: &Self) -> Ordering {
        other.score.total_cmp(&self.score).then(self.article.cmp(&other.article))
    }
}

/// A search for neighbours: the model, and room for its sums.
pub struct Search<'a> {
    pub(super) model: &'a Model,
    /// By article: the product of its terms and those of the article in question, as far as they were read.
    sums: Vec<u64>,
    /// The articles whose sum is not 0.
    touched: Vec<u32>,
    /// By column: the weight of a term that is yet to be read.
    pub(super) unread: Vec<u64>,
    /// By hash, then by language: the columns' numbers; empty on a site in one language.
    by_hash: Vec<u32>,
    /// The least score with which an article became a candidate in the last search; 0 when all did.
    pub(super) floor: f32,
    /// What a term weighed at least whose users were looked at in the last search.
    pub(super) limit: u64,
}

impl<'a> Search<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let articles = model.scales.len();
        Self {
            model,
            sums: vec![0; articles],
            touched: Vec::new(),
            unread: vec![0; model.columns.heads.len()],
            by_hash: model.columns_by_hash(),
            floor: 0.0,
            limit: 0,
        }
    }

    /// The [`NEIGHBOURS`] articles nearest to that one: those in its language first, the nearest first. Where
    /// some of them are to stand beside no other, the nearest of the rest follow behind, for the cards.
    pub fn neighbours(&mut self, article: usize) -> Vec<Neighbour> {
        (self.floor, self.limit) = (f32::INFINITY, u64::MAX);
        let mut found = self.nearest_by_language(article as u32, |_, _| true);
        let may_be_shown = |wishes: &Wishes, it: u32| !wishes.is_never_shown(it as usize);
        let wishes = &self.model.facts.wishes;
        if found.len() == NEIGHBOURS && !found.iter().all(|it| may_be_shown(wishes, it.article)) {
            let mut rest = self.nearest_by_language(article as u32, may_be_shown);
            rest.retain(|it| found.iter().all(|known| known.article != it.article));
            found.extend(rest);
        }
        found.shrink_to_fit();
        found
    }

    /// The nearest of the articles that are `wanted`.
    fn nearest_by_language(
        &mut self,
        article: u32,
        wanted: fn(&Wishes, u32) -> bool,
    ) -> Vec<Neighbour> {
        let columns = self.model.heaviest(article);
        let mut found = self.nearest(article, &columns, wanted);
        if found.len() < NEIGHBOURS && !self.by_hash.is_empty() {
            let columns = self.in_other_languages(&columns);
            found.extend(self.nearest(article, &columns, wanted));
            found.truncate(NEIGHBOURS);
        }
        found
    }

    /// The nearest articles by these columns, the heaviest first, and what each weighs.
    fn nearest(
        &mut self,
        article: u32,
        columns: &[(u32, u64)],
        wanted: fn(&Wishes, u32) -> bool,
    ) -> Vec<Neighbour> {
        let (read, unread) = columns.split_at(self.model.within_budget(columns));
        self.limit = self.limit.min(read.last().map_or(u64::MAX, |(_, weight)| *weight));
        // All columns are looked up before any is read on: they lie far apart, and memory answers many
        // questions at once.
        let users =
            read.iter().map(|&(column, weight)| (self.model.columns.users.row(column), weight));
        let users: Vec<(&[Cell], u64)> = users.collect();
        for &(users, weight) in &users {
            self.add(&users[..1], weight);
        }
        for &(users, weight) in &users {
            self.add(&users[1..], weight);
        }
        let mut found = self.candidates(article, wanted);
        self.add_unread(&mut found, unread);
        let mut found: Vec<Neighbour> =
            found.into_iter().map(|(other, sum)| self.neighbour(article, other, sum)).collect();
        sort_by(&mut found, Neighbour::order);
        found.truncate(NEIGHBOURS);
        found
    }

    /// Adds a term's part, which is above 0, to the sums of its users.
    pub(super) fn add(&mut self, users: &[Cell], weight: u64) {
        let before = self.touched.len();
        // Without a branch, which could not be foretold.
        self.touched.resize(before + users.len(), 0);
        let mut end = before;
        let (sums, touched) = (self.sums.as_mut_slice(), self.touched.as_mut_slice());
        let logs = &self.model.logs;
        for user in users {
            let sum = &mut sums[user.column() as usize];
            touched[end] = user.column();
            end += usize::from(*sum == 0);
            *sum += weight * logs.of(user.count());
        }
        self.touched.truncate(end);
    }

    /// The nearest by what was read, and their sums. Leaves all sums 0.
    fn candidates(&mut self, article: u32, wanted: fn(&Wishes, u32) -> bool) -> Vec<(u32, u64)> {
        let mut pool: Vec<(Neighbour, u64)> = Vec::with_capacity(POOL);
        let order = |one: &(Neighbour, u64), other: &(Neighbour, u64)| one.0.order(&other.0);
        let mut least = 0.0;
        for (other, sum) in self.take_sums() {
            if other == article || self.cosine(article, other, sum) < least {
                continue;
            }
            let neighbour = self.neighbour(article, other, sum);
            if neighbour.score < least || !wanted(&self.model.facts.wishes, other) {
                continue;
            }
            if pool.len() == POOL {
                select(&mut pool, CANDIDATES, order);
                pool.truncate(CANDIDATES);
                least = pool[CANDIDATES - 1].0.score;
            }
            pool.push((neighbour, sum));
        }
        if pool.len() > CANDIDATES {
            select(&mut pool, CANDIDATES, order);
            pool.truncate(CANDIDATES);
        }
        let scores = pool.iter().map(|(neighbour, _)| neighbour.score);
        let floor =
            if pool.len() < CANDIDATES { 0.0 } else { scores.fold(f32::INFINITY, f32::min) };
        self.floor = self.floor.min(floor);
        pool.into_iter().map(|(neighbour, sum)| (neighbour.article, sum)).collect()
    }

    /// The articles with a sum above 0, and their sums, which become 0.
    pub(super) fn take_sums(&mut self) -> Vec<(u32, u64)> {
        let Self { sums, touched, .. } = self;
        touched.drain(..).map(|other| (other, core::mem::take(&mut sums[other as usize]))).collect()
    }

    /// Adds the parts of the terms that were not read to the candidates' sums.
    fn add_unread(&mut self, found: &mut [(u32, u64)], unread: &[(u32, u64)]) {
        let end = unread.iter().map(|&(column, _)| column + 1).max().unwrap_or(0);
        for &(column, weight) in unread {
            self.unread[column as usize] = weight;
        }
        let (weights, logs) = (&self.unread[..end as usize], &self.model.logs);
        for (other, sum) in found {
            let shared = self.model.rows.row(*other).iter().take_while(|it| it.column() < end);
            *sum += shared
                .map(|cell| weights[cell.column() as usize] * logs.of(cell.count()))
                .sum::<u64>();
        }
        for &(column, _) in unread {
            self.unread[column as usize] = 0;
        }
    }

    fn neighbour(&self, article: u32, other: u32, sum: u64) -> Neighbour {
        let cosine = self.cosine(article, other, sum);
        let day = |article: u32| self.model.days[article as usize];
        Neighbour { article: other, cosine, score: cosine * closeness(day(article), day(other)) }
    }

    fn cosine(&self, article: u32, other: u32, sum: u64) -> f32 {
        let scales = &self.model.scales;
        (sum as f32 * scales[article as usize] * scales[other as usize]).min(1.0)
    }

    /// The columns of the same terms in other languages, the heaviest first.
    fn in_other_languages(&self, columns: &[(u32, u64)]) -> Vec<(u32, u64)> {
        let mut found = Vec::new();
        for &(column, weight) in columns {
            let model = self.model;
            let hash = |column: u32| model.columns.heads[column as usize].hash;
            let from = self.by_hash.partition_point(|&other| hash(other) < hash(column));
            let same =
                self.by_hash[from..].iter().take_while(|&&other| hash(other) == hash(column));
            let own = u64::from(model.rarities[column as usize]);
            found.extend(
                same.filter(|&&other| other != column).map(|&other| {
                    (other, weight / own * u64::from(model.rarities[other as usize]))
                }),
            );
        }
        found.retain(|(_, weight)| *weight > 0);
        sort_by_key(&mut found, heaviest);
        found
    }
}

/// What columns are sorted by, the heaviest first; of equals the one that fewer articles use.
fn heaviest(&(column, weight): &(u32, u64)) -> (Reverse<u64>, Reverse<u32>) {
    (Reverse(weight), Reverse(column))
}

impl Model {
    /// The columns of an article's terms, the most used first, and what each is to be multiplied by with the
    /// log of another article's count.
    pub(super) fn weights(&self, article: u32) -> impl DoubleEndedIterator<Item = (u32, u64)> {
        self.rows.row(article).iter().map(|cell| {
            let rarity = u64::from(self.rarities[cell.column() as usize]);
            (cell.column(), self.logs.of(cell.count()) * rarity * rarity)
        })
    }

    /// The columns of an article's terms that weigh anything, the heaviest first, and what each weighs.
    pub(super) fn heaviest(&self, article: u32) -> Vec<(u32, u64)> {
        let mut columns: Vec<(u32, u64)> =
            self.weights(article).filter(|(_, weight)| *weight > 0).collect();
        sort_by_key(&mut columns, heaviest);
        columns
    }

    /// How many of these columns are looked at to find candidates.
    pub(super) fn within_budget(&self, columns: &[(u32, u64)]) -> usize {
        let mut budget = POSTINGS;
        let read = columns.iter().take_while(|(column, _)| {
            let size = coarse_size(self.columns.users.size(*column));
            budget.checked_sub(size).map(|left| budget = left).is_some()
        });
        read.count()
    }

    fn columns_by_hash(&self) -> Vec<u32> {
        if self.facts.all.iter().all(|fact| fact.language == self.facts[0].language) {
            return Vec::new();
        }
        let mut columns: Vec<u32> = (0..self.columns.heads.len() as u32).collect();
        sort_by_key(&mut columns, |&column| {
            let head = self.columns.heads[column as usize];
            (head.hash, head.language)
        });
        columns
    }
}
