//! From the terms of each article to the users of each term.

use super::{
    Terms,
    matrix::{COLUMNS, Cell, Matrix},
    survey::Survey,
    terms::{count_of, hash_of},
};
use crate::engine::order::{sort_by_key, sort_fast};
use alloc::vec::Vec;
use core::cmp::Reverse;

/// The terms of one slice.
#[derive(Debug, Default)]
pub struct Slice {
    /// Those that more than one article uses, by hash, then by language.
    pub(super) heads: Vec<Head>,
    /// A row a head: the articles that use it, and how often.
    pub(super) users: Matrix,
    /// The others.
    pub(super) singles: Singles,
}

/// What a column is of: a term in one of the languages that it is used in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Head {
    pub(super) hash: u64,
    pub(super) language: u32,
}

/// One article's use of a term.
#[derive(Clone, Copy)]
pub(super) struct Use {
    pub(super) head: Head,
    pub(super) cell: Cell,
}

impl Use {
    /// The uses of an article's terms.
    pub(super) fn of(packed: &[u64], language: u32, article: u32) -> impl Iterator<Item = Self> {
        packed.iter().map(move |&packed| Self {
            head: Head { hash: hash_of(packed), language },
            cell: Cell::new(article, count_of(packed)),
        })
    }

    /// By hash, then by language, then by article.
    pub(super) fn place(self) -> u128 {
        let Self { head: Head { hash, language }, cell } = self;
        u128::from(hash) << 64 | u128::from(language) << 32 | u128::from(cell.number())
    }
}

impl Slice {
    /// The slice of that number.
    pub(super) fn gather(number: u64, terms: &[Terms], languages: &[u32]) -> Self {
        let mut uses = Vec::new();
        for ((terms, &language), article) in terms.iter().zip(languages).zip(0..) {
            uses.extend(Use::of(terms.slice(number), language, article));
        }
        sort_fast(&mut uses, |one, other| one.place().cmp(&other.place()));
        Self::of(&uses)
    }

    /// Of all uses of some terms, in order.
    pub(super) fn of(uses: &[Use]) -> Self {
        let mut slice = Self::default();
        uses.chunk_by(|a, b| a.head.hash == b.head.hash).for_each(|users| slice.add(users));
        slice
    }

    /// Appends a term with all its users.
    pub(super) fn add(&mut self, users: &[Use]) {
        if let [only] = users {
            // A page never mends its columns.
            if !cfg!(target_arch = "wasm32") {
                self.singles.push(only.head.hash, only.cell);
            }
            return;
        }
        for same in users.chunk_by(|a, b| a.head == b.head) {
            self.heads.push(same[0].head);
            self.users.push(same.iter().map(|user| user.cell));
        }
    }

    /// What sorts columns: the most used first.
    pub(super) fn place(&self, row: u32) -> (Reverse<u32>, Head) {
        (Reverse(coarse_size(self.users.size(row))), self.heads[row as usize])
    }

    /// What a term says.
    pub(super) fn rarity(&self, row: u32, survey: &Survey) -> u16 {
        rarity(&self.heads, &self.users, row, survey)
    }

    /// Without the terms of only one article each, which nothing but a [`Patch`](super::Patch) asks for.
    pub fn without_singles(self) -> Self {
        Self { singles: Singles::default(), ..self }
    }
}

/// Terms that only one article uses, ascending by hash.
#[derive(Clone, Debug, Default)]
pub struct Singles {
    /// 58 bits each.
    pub hashes: Vec<u64>,
    /// The article, above how often it uses the term (6 bits).
    pub cells: Vec<u32>,
}

impl Singles {
    /// Those of all slices, which are in order.
    pub fn join(slices: &[Slice]) -> Self {
        let mut all = Self::default();
        let count = slices.iter().map(|slice| slice.singles.hashes.len()).sum();
        all.hashes.reserve_exact(count);
        all.cells.reserve_exact(count);
        for Slice { singles, .. } in slices {
            all.hashes.extend(&singles.hashes);
            all.cells.extend(&singles.cells);
        }
        all
    }

    /// Tells whether they are in order and name no other articles than so many.
    pub fn fit(&self, articles: usize) -> bool {
        self.hashes.len() == self.cells.len()
            && self.hashes.is_sorted_by(|one, other| one < other)
            && self.iter().all(|(_, cell)| (cell.column() as usize) < articles)
    }

    pub(super) fn with_capacity(count: usize) -> Self {
        Self { hashes: Vec::with_capacity(count), cells: Vec::with_capacity(count) }
    }

    /// Takes in others, which are few.
    pub(super) fn merge(&mut self, others: &Self) {
        let mut all = Self::with_capacity(self.hashes.len() + others.hashes.len());
        let mut others = others.iter().peekable();
        for (hash, cell) in self.iter() {
            while let Some((hash, cell)) = others.next_if(|other| other.0 < hash) {
                all.push(hash, cell);
            }
            all.push(hash, cell);
        }
        others.for_each(|(hash, cell)| all.push(hash, cell));
        *self = all;
    }

    pub(super) fn push(&mut self, hash: u64, cell: Cell) {
        self.hashes.push(hash);
        self.cells.push(cell.number());
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u64, Cell)> {
        let cells = self.cells.iter().map(|&number| Cell::of(number));
        self.hashes.iter().copied().zip(cells)
    }
}

/// The terms that several articles share: a column for each of them and each language that it is used in. The most
/// used come first.
#[derive(Debug, Default)]
pub struct Columns {
    /// By column.
    pub(super) heads: Vec<Head>,
    /// A row a column: the articles that use it, ascending, and how often.
    pub(super) users: Matrix,
}

/// [`Columns`] as plain numbers.
#[derive(Clone, Debug, Default)]
pub struct PackedColumns {
    /// By column: of its term, 58 bits.
    pub hashes: Vec<u64>,
    /// By column: the number of its language.
    pub languages: Vec<u32>,
    /// By column: how many articles use it.
    pub sizes: Vec<u32>,
    /// One column's after the other's: an article, above how often it uses the term (6 bits).
    pub cells: Vec<u32>,
}

impl Columns {
    /// Joins all slices, which are in order.
    pub fn join(slices: Vec<Slice>) -> Self {
        let count = slices.iter().map(|slice| slice.heads.len()).sum();
        let cells = slices.iter().map(|slice| slice.users.cells()).sum();
        let mut order: Vec<(u32, u32, u32)> = Vec::with_capacity(count);
        for (slice, number) in slices.iter().zip(0..) {
            let rows = 0..slice.heads.len() as u32;
            order.extend(rows.map(|row| (coarse_size(slice.users.size(row)), number, row)));
        }
        sort_by_key(&mut order, |&(size, slice, row)| (Reverse(size), slice, row));
        // On a site of several million articles, terms of two users go.
        order.truncate(COLUMNS);
        let mut users = Matrix::with_capacity(count, cells);
        let mut heads = Vec::with_capacity(count);
        for (_, slice, row) in order {
            let slice = &slices[slice as usize];
            heads.push(slice.heads[row as usize]);
            users.push(slice.users.row(row).iter().copied());
        }
        Self { heads, users }
    }

    /// Columns from their numbers; `None` when these are not in order, or name other articles than
    /// so many or languages that the survey has not.
    pub fn unpack(packed: PackedColumns, articles: usize, survey: &Survey) -> Option<Self> {
        let PackedColumns { hashes, languages, sizes, cells } = packed;
        let users = Matrix::of(&sizes, cells.into_iter().map(Cell::of).collect())?;
        let fits = hashes.len() == sizes.len() && languages.len() == sizes.len();
        let heads = hashes.into_iter().zip(languages);
        let heads: Vec<Head> = heads.map(|(hash, language)| Head { hash, language }).collect();
        let is_known = heads.iter().all(|head| survey.knows(head.language));
        let columns = Self { heads, users };
        let in_order = |columns: &Self| {
            let places = (0..columns.heads.len() as u32).map(|column| columns.place(column));
            places.is_sorted_by(|one, other| one < other)
        };
        (fits && is_known && columns.users.fits(articles) && in_order(&columns)).then_some(columns)
    }

    /// The columns as numbers.
    pub fn pack(self) -> PackedColumns {
        let Self { heads, users } = self;
        PackedColumns {
            hashes: heads.iter().map(|head| head.hash).collect(),
            languages: heads.iter().map(|head| head.language).collect(),
            sizes: (0..heads.len() as u32).map(|column| users.size(column) as u32).collect(),
            cells: users.into_cells().into_iter().map(Cell::number).collect(),
        }
    }

    /// What sorts columns: the most used first.
    pub(super) fn place(&self, column: u32) -> (Reverse<u32>, Head) {
        (Reverse(coarse_size(self.users.size(column))), self.heads[column as usize])
    }

    /// What a term says.
    pub(super) fn rarity(&self, column: u32, survey: &Survey) -> u16 {
        rarity(&self.heads, &self.users, column, survey)
    }
}

fn rarity(heads: &[Head], users: &Matrix, row: u32, survey: &Survey) -> u16 {
    let users = users.row(row);
    let uses = users.iter().map(|cell| u64::from(cell.count())).sum();
    survey.rarity(heads[row as usize].language, users.len() as u32, uses)
}

/// A number of users with only its three leading binary digits.
pub(super) fn coarse_size(users: usize) -> u32 {
    let users = users as u32;
    let low = (u32::BITS - users.leading_zeros()).saturating_sub(3);
    users >> low << low
}
