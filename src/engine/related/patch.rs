//! The columns of a set of articles from those of an earlier one: work for what changed, and one look at the rest.

use super::{
    Singles, Survey, Terms,
    columns::{Columns, Head, Slice, Use},
    matrix::{Cell, Matrix},
};
use crate::engine::order::{sort_by_key, sort_fast};
use alloc::{vec, vec::Vec};

/// What stands for the number of an article that is gone.
pub const GONE: u32 = u32::MAX;

/// From the columns of earlier articles to those of today's. The [scope](Survey::scope) must be as it was.
#[derive(Debug)]
pub struct Patch<'a> {
    /// Of the earlier articles.
    pub columns: &'a Columns,
    /// Of the earlier articles.
    pub singles: &'a Singles,
    /// By the number that an article had: the one that it has, ascending; or [`GONE`], also for one whose terms are
    /// others.
    pub numbers: &'a [u32],
    /// The articles that are new or whose terms are others: their numbers, and terms.
    pub came: &'a [(u32, Terms)],
}

/// Today's columns.
#[derive(Debug)]
pub struct Patched {
    /// As [`Columns::join`] would give them.
    pub columns: Columns,
    /// As [`Singles::join`] would give them.
    pub singles: Singles,
    /// Articles of which a term has come into a column, gone out of one, or has another weight; some more than once.
    pub stale: Vec<u32>,
    /// What is gone.
    pub gone: Vec<Gone>,
}

/// An article that is gone.
#[derive(Debug)]
pub struct Gone {
    /// The number that it had.
    pub number: u32,
    /// Today's columns of its terms, and how often it used each.
    pub uses: Vec<(u32, u8)>,
}

/// A use that is no more: the column, and the cell, as they were.
type Left = (u32, Cell);

impl Patch<'_> {
    /// Applies it.
    pub fn apply(&self, survey: &Survey) -> Patched {
        let left = self.left();
        let wanted = self.hashes_to_look_at(&left);
        let touched = self.columns_of(&wanted);
        let (mut singles, mut uses) = self.sorted_out_singles(&wanted, survey);
        for (article, terms) in self.came {
            uses.extend(Use::of(terms.packed(), survey.languages[*article as usize], *article));
        }
        sort_fast(&mut uses, |one, other| one.place().cmp(&other.place()));
        let mut by_head = touched.clone();
        sort_by_key(&mut by_head, |&column| self.columns.heads[column as usize]);
        let slice = self.regrouped(&by_head, &uses);
        singles.merge(&slice.singles);
        let stale = self.stale(&by_head, &slice, survey);
        let (columns, places) = self.merged(&touched, &slice);
        let gone = self.gone(&left, &slice, &places);
        Patched { columns, singles, stale, gone }
    }

    /// An article's cell in today's numbers.
    fn today(&self, cell: Cell) -> Option<Cell> {
        let number = self.numbers[cell.column() as usize];
        (number != GONE).then(|| Cell::new(number, cell.count()))
    }

    fn left(&self) -> Vec<Left> {
        let mut left = Vec::new();
        if self.numbers.contains(&GONE) {
            for column in 0..self.columns.heads.len() as u32 {
                let users = self.columns.users.row(column).iter();
                let gone = users.filter(|cell| self.today(**cell).is_none());
                left.extend(gone.map(|&cell| (column, cell)));
            }
        }
        left
    }

    /// The terms that are used by others than they were.
    fn hashes_to_look_at(&self, left: &[Left]) -> Hashes {
        let came =
            self.came.iter().flat_map(|(article, terms)| Use::of(terms.packed(), 0, *article));
        let left = left.iter().map(|&(column, _)| self.columns.heads[column as usize].hash);
        Hashes::new(came.map(|came| came.head.hash).chain(left).collect())
    }

    fn columns_of(&self, wanted: &Hashes) -> Vec<u32> {
        let heads = self.columns.heads.iter().zip(0..);
        heads.filter(|(head, _)| wanted.hold(head.hash)).map(|(_, column)| column).collect()
    }

    /// The singles that nothing touches, and the uses of the others.
    fn sorted_out_singles(&self, wanted: &Hashes, survey: &Survey) -> (Singles, Vec<Use>) {
        let mut kept = Singles::with_capacity(self.singles.hashes.len());
        let mut uses = Vec::new();
        for (hash, cell) in self.singles.iter() {
            let Some(cell) = self.today(cell) else { continue };
            if wanted.hold(hash) {
                let language = survey.languages[cell.column() as usize];
                uses.push(Use { head: Head { hash, language }, cell });
            } else {
                kept.push(hash, cell);
            }
        }
        (kept, uses)
    }

    /// The touched columns anew: their users of today, and the further uses, both in order.
    fn regrouped(&self, touched: &[u32], further: &[Use]) -> Slice {
        let mut slice = Slice::default();
        let (mut touched, mut further) = (touched, further);
        let mut users = Vec::new();
        loop {
            let hashes = [
                touched.first().map(|&column| self.columns.heads[column as usize].hash),
                further.first().map(|next| next.head.hash),
            ];
            let Some(hash) = hashes.into_iter().flatten().min() else { return slice };
            let count = touched
                .iter()
                .take_while(|&&column| self.columns.heads[column as usize].hash == hash)
                .count();
            let columns = touched.split_off(..count).unwrap_or_default();
            let count = further.iter().take_while(|next| next.head.hash == hash).count();
            let new = further.split_off(..count).unwrap_or_default();
            let old = columns.iter().flat_map(|&column| {
                let head = self.columns.heads[column as usize];
                let cells = self.columns.users.row(column).iter();
                cells.filter_map(|&cell| self.today(cell)).map(move |cell| Use { head, cell })
            });
            merge(old, new, &mut users);
            // In a cache that somebody made two columns may be of the same term.
            if !users.is_sorted_by_key(|user| user.place()) {
                sort_fast(&mut users, |one, other| one.place().cmp(&other.place()));
            }
            slice.add(&users);
            users.clear();
        }
    }

    /// The articles whose own columns are others, or weigh something else.
    fn stale(&self, touched: &[u32], slice: &Slice, survey: &Survey) -> Vec<u32> {
        let mut stale = Vec::new();
        for &column in touched {
            let head = self.columns.heads[column as usize];
            if slice.heads.binary_search(&head).is_err() {
                let users = self.columns.users.row(column).iter();
                stale.extend(users.filter_map(|&cell| self.today(cell)).map(Cell::column));
            }
        }
        for (head, row) in slice.heads.iter().zip(0..) {
            let old = touched.binary_search_by_key(head, |&it| self.columns.heads[it as usize]);
            let is_same = old.is_ok_and(|at| {
                let old = touched[at];
                self.columns.place(old) == slice.place(row)
                    && self.columns.rarity(old, survey) == slice.rarity(row, survey)
            });
            if !is_same {
                stale.extend(slice.users.row(row).iter().map(|cell| cell.column()));
            }
        }
        stale
    }

    /// All columns in their order, and where in it each row of the slice is.
    fn merged(&self, touched: &[u32], slice: &Slice) -> (Columns, Vec<u32>) {
        let mut rows: Vec<u32> = (0..slice.heads.len() as u32).collect();
        sort_by_key(&mut rows, |&row| slice.place(row));
        let (old, mut touched) = (self.columns, touched.iter().peekable());
        let count = old.heads.len() + slice.heads.len();
        let mut heads = Vec::with_capacity(count);
        let mut users = Matrix::with_capacity(count, old.users.cells() + slice.users.cells());
        let mut places = vec![0; slice.heads.len()];
        let mut rows = rows.into_iter().peekable();
        for column in 0..old.heads.len() as u32 {
            if touched.next_if(|&&next| next == column).is_some() {
                continue;
            }
            let place = old.place(column);
            while let Some(row) = rows.next_if(|&row| slice.place(row) < place) {
                places[row as usize] = heads.len() as u32;
                heads.push(slice.heads[row as usize]);
                users.push(slice.users.row(row).iter().copied());
            }
            heads.push(old.heads[column as usize]);
            let same = old.users.row(column).iter();
            users.push(
                same.map(|cell| Cell::new(self.numbers[cell.column() as usize], cell.count())),
            );
        }
        for row in rows {
            places[row as usize] = heads.len() as u32;
            heads.push(slice.heads[row as usize]);
            users.push(slice.users.row(row).iter().copied());
        }
        (Columns { heads, users }, places)
    }

    fn gone(&self, left: &[Left], slice: &Slice, places: &[u32]) -> Vec<Gone> {
        let mut uses: Vec<(u32, u32, u8)> = Vec::new();
        for &(column, cell) in left {
            if let Ok(row) = slice.heads.binary_search(&self.columns.heads[column as usize]) {
                uses.push((cell.column(), places[row], cell.count()));
            }
        }
        sort_fast(&mut uses, Ord::cmp);
        let of_one = |uses: &[(u32, u32, u8)]| Gone {
            number: uses[0].0,
            uses: uses.iter().map(|&(_, column, count)| (column, count)).collect(),
        };
        uses.chunk_by(|one, other| one.0 == other.0).map(of_one).collect()
    }
}

/// Merges two lists that are in order.
fn merge(old: impl Iterator<Item = Use>, new: &[Use], out: &mut Vec<Use>) {
    let mut new = new.iter().copied().peekable();
    for user in old {
        while let Some(before) = new.next_if(|new| new.place() < user.place()) {
            out.push(before);
        }
        out.push(user);
    }
    out.extend(new);
}

/// Some hashes of terms, looked up for each term of a site.
struct Hashes {
    /// Ascending.
    all: Vec<u64>,
    /// By some bits of a hash: whether any has these.
    bits: Vec<bool>,
}

impl Hashes {
    /// As many bits as fit into a processor's nearer memory.
    const BITS: u32 = 17;

    fn new(mut all: Vec<u64>) -> Self {
        sort_fast(&mut all, Ord::cmp);
        all.dedup();
        let mut bits = vec![false; 1 << Self::BITS];
        all.iter().for_each(|&hash| bits[Self::place(hash)] = true);
        Self { all, bits }
    }

    fn place(hash: u64) -> usize {
        hash as usize & ((1 << Self::BITS) - 1)
    }

    fn hold(&self, hash: u64) -> bool {
        self.bits[Self::place(hash)] && self.all.binary_search(&hash).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Boilerplate, SLICES, terms},
        *,
    };
    use crate::engine::article::Article;
    use alloc::{format, string::String};
    use proptest::prelude::*;

    /// An article of these words, in one of two languages.
    fn article(words: &[u8], language: bool) -> Article {
        let words: Vec<String> = words.iter().map(|word| format!("w{word}")).collect();
        Article {
            lang: if language { "en" } else { "de" }.into(),
            text: words.join(". "),
            ..Article::default()
        }
    }

    fn all_terms(articles: &[Article]) -> Vec<Terms> {
        articles.iter().map(|article| terms(article, &Boilerplate::default())).collect()
    }

    fn joined(survey: &Survey, terms: &[Terms]) -> (Columns, Singles) {
        let slices: Vec<Slice> = (0..SLICES).map(|number| survey.slice(number, terms)).collect();
        let singles = Singles::join(&slices);
        (Columns::join(slices), singles)
    }

    /// Articles before, which of them are gone, and those that come: each before the one of that number.
    fn check(before: &[(Vec<u8>, bool)], gone: &[usize], come: &[(usize, Vec<u8>, bool)]) {
        let articles: Vec<Article> = before.iter().map(|it| article(&it.0, it.1)).collect();
        let (columns, singles) = joined(&Survey::new(&articles), &all_terms(&articles));
        let mut numbers = vec![GONE; articles.len()];
        let mut today = Vec::new();
        let mut new = Vec::new();
        for place in 0..=articles.len() {
            for (_, words, language) in come.iter().filter(|it| it.0 == place) {
                new.push(today.len());
                today.push(article(words, *language));
            }
            if place < articles.len() && !gone.contains(&place) {
                numbers[place] = today.len() as u32;
                today.push(articles[place].clone());
            }
        }
        let terms = all_terms(&today);
        let survey = Survey::new(&today);
        let came: Vec<(u32, Terms)> =
            new.iter().map(|&number| (number as u32, terms[number].clone())).collect();
        let patch = Patch { columns: &columns, singles: &singles, numbers: &numbers, came: &came };
        let patched = patch.apply(&survey);
        let (columns, singles) = joined(&survey, &terms);
        assert_eq!(patched.columns.heads, columns.heads);
        assert_eq!(patched.columns.users, columns.users);
        assert_eq!(patched.singles.hashes, singles.hashes);
        assert_eq!(patched.singles.cells, singles.cells);
    }

    #[test]
    fn articles_come_and_go() {
        let before = [vec![1, 2, 3], vec![2, 3, 4], vec![2, 9], vec![8]];
        let before = before.map(|words| (words, true));
        check(&before, &[], &[]);
        check(&before, &[1], &[]);
        check(&before, &[0, 1, 2, 3], &[]);
        check(&before, &[], &[(0, vec![8, 9, 7], true), (4, vec![7, 1], true)]);
        check(&before, &[3], &[(2, vec![9, 3, 3], true)]);
        check(&[], &[], &[(0, vec![1], true), (0, vec![1, 2], true)]);
    }

    proptest! {
        #[test]
        fn patched_columns_are_the_columns(
            before in prop::collection::vec((prop::collection::vec(0_u8..30, 0..8), any::<bool>()), 0..12),
            gone in prop::collection::vec(0_usize..12, 0..4),
            come in prop::collection::vec((0_usize..13, prop::collection::vec(0_u8..30, 0..8), any::<bool>()), 0..4),
        ) {
            // Both languages stay, whatever else goes: otherwise their numbers would change.
            let both = [(vec![1, 2], true), (vec![1, 3], false)];
            let before: Vec<_> = both.into_iter().chain(before).collect();
            let gone: Vec<usize> = gone.into_iter().map(|it| it + 2).collect();
            check(&before, &gone, &come);
        }
    }
}
