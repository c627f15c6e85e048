//! The findings of a run that the next one uses again.

use super::file::Columns;
use crate::engine::{
    article::Day,
    related::{PackedColumns, Singles},
};
use anyhow::Result;
use bytemuck::Pod;

/// Findings about all articles and shards. An article is called by its place here.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// Stands for all that concerns every search: one number.
    pub(super) scope: Vec<u64>,

    // By article:
    pub(super) keys: Vec<u64>,
    /// Of what terms are made of.
    pub(super) contents: Vec<u64>,
    /// Of the sentences that were not its own.
    pub(super) shared: Vec<u64>,
    /// From 1970 on; the least number for none.
    pub(super) days: Vec<i32>,
    /// The number of its terms.
    pub(super) sizes: Vec<u32>,
    pub(super) squares: Vec<u64>,
    pub(super) scales: Vec<f32>,
    pub(super) floors: Vec<f32>,
    pub(super) limits: Vec<u64>,
    pub(super) sentences: Lists<u64>,
    pub(super) neighbours: Lists<Near>,
    /// Two bytes each.
    pub(super) topics: Lists<u8>,
    /// Of all that its picks depend on.
    pub(super) states: Vec<u64>,
    pub(super) picks: Lists<Pick>,

    pub(super) columns: PackedColumns,
    pub(super) singles: Singles,

    // By shard:
    /// Of all that it is made of.
    pub(super) shard_states: Vec<u64>,
    /// Of the bytes of its file.
    pub(super) shard_sums: Vec<u64>,
    /// Of its content.
    pub(super) shard_hashes: Vec<u32>,
    /// Bytes of its file.
    pub(super) shard_lengths: Vec<u32>,
}

/// A neighbour: its place, and the bits of its cosine and its score.
pub(super) type Near = [u32; 3];

/// A related story as it is shown: its place, and the bits of its score. The highest bit of the place says that it is
/// pinned.
pub(super) type Pick = [u32; 2];

/// The bit of a pick's place that says that it is pinned.
pub(super) const PINNED: u32 = 1 << 31;

/// A list for each article, one after the other.
#[derive(Debug)]
pub(super) struct Lists<T> {
    /// The start of each, and the end of the last one.
    starts: Vec<u64>,
    items: Vec<T>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { starts: vec![0], items: Vec::new() }
    }
}

impl<T> Lists<T> {
    pub(super) fn get(&self, place: u32) -> &[T] {
        let [start, end] = [0, 1].map(|next| self.starts[place as usize + next] as usize);
        &self.items[start..end]
    }

    pub(super) fn push(&mut self, items: impl IntoIterator<Item = T>) {
        self.items.extend(items);
        self.starts.push(self.items.len() as u64);
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &[T]> {
        (0..self.len() as u32).map(|place| self.get(place))
    }

    fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Checks that there are so many lists, each ending where the next begins, and the last one
    /// with the items.
    fn fit(&self, count: usize) -> bool {
        self.starts.len() == count + 1
            && self.starts[0] == 0
            && self.starts.is_sorted()
            && self.starts[count] == self.items.len() as u64
    }
}

impl Kept {
    /// The number of articles.
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Goes along all columns but those of the shards.
    pub(super) fn walk_articles(&mut self, file: &mut impl Columns) -> Result<()> {
        file.column(&mut self.scope)?;
        for column in [
            &mut self.keys,
            &mut self.contents,
            &mut self.shared,
            &mut self.squares,
            &mut self.limits,
            &mut self.states,
        ] {
            file.column(column)?;
        }
        file.column(&mut self.days)?;
        file.column(&mut self.sizes)?;
        file.column(&mut self.scales)?;
        file.column(&mut self.floors)?;
        list(file, &mut self.sentences)?;
        list(file, &mut self.neighbours)?;
        list(file, &mut self.topics)?;
        list(file, &mut self.picks)?;
        let PackedColumns { hashes, languages, sizes, cells } = &mut self.columns;
        file.column(hashes)?;
        for column in [languages, sizes, cells] {
            file.column(column)?;
        }
        file.column(&mut self.singles.hashes)?;
        file.column(&mut self.singles.cells)
    }

    /// Goes along the columns of the shards.
    pub(super) fn walk_shards(&mut self, file: &mut impl Columns) -> Result<()> {
        file.column(&mut self.shard_states)?;
        file.column(&mut self.shard_sums)?;
        file.column(&mut self.shard_hashes)?;
        file.column(&mut self.shard_lengths)
    }

    /// Checks that all columns fit together: as long as they should be, and no place beyond the
    /// last article. The sum does not say so, as it is right in a file that somebody made as well.
    /// Numbers that fit are believed.
    pub(super) fn adds_up(&self) -> bool {
        let count = self.len();
        let of_articles = [
            self.contents.len(),
            self.shared.len(),
            self.squares.len(),
            self.states.len(),
            self.days.len(),
            self.sizes.len(),
            self.scales.len(),
            self.floors.len(),
            self.limits.len(),
        ];
        let is_place = |place: u32| (place as usize) < count;
        let shards = self.shard_states.len();
        of_articles.iter().all(|&length| length == count)
            && self.sentences.fit(count)
            && self.neighbours.fit(count)
            && self.topics.fit(count)
            && self.picks.fit(count)
            && self.neighbours.items.iter().all(|&[place, ..]| is_place(place))
            && self.picks.items.iter().all(|&[place, _]| is_place(place & !PINNED))
            && self.singles.fit(count)
            && self.shard_sums.len() == shards
            && [self.shard_hashes.len(), self.shard_lengths.len()] == [shards; 2]
    }
}

fn list<T: Pod>(file: &mut impl Columns, list: &mut Lists<T>) -> Result<()> {
    file.column(&mut list.starts)?;
    file.column(&mut list.items)
}

/// A day as it is kept.
pub(super) fn number(day: Option<Day>) -> i32 {
    day.map_or(NO_DAY, |day| day.0)
}

/// The day of such a number.
pub(super) fn day(number: i32) -> Option<Day> {
    (number != NO_DAY).then_some(Day(number))
}

const NO_DAY: i32 = i32::MIN;
