//! Counts at the crossings of rows and columns, where most are zero.

use alloc::{vec, vec::Vec};
use core::ops::Range;

/// Low bits of a cell that hold its count.
pub(super) const COUNT_BITS: u32 = 6;

/// Columns that a matrix can have at most.
pub(super) const COLUMNS: usize = 1 << (u32::BITS - COUNT_BITS);

/// A sparse matrix: its rows one after another, the columns of each ascending. A cell takes four bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Matrix {
    /// Where each row begins, and where the last one ends.
    starts: Vec<usize>,
    cells: Vec<Cell>,
}

/// A column and the count in it, 1 to 63, in one number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cell(u32);

impl Cell {
    pub(super) fn new(column: u32, count: u8) -> Self {
        Self(column << COUNT_BITS | u32::from(count))
    }

    /// The cell of that number.
    pub(super) fn of(number: u32) -> Self {
        Self(number)
    }

    /// The column, above the count.
    pub(super) fn number(self) -> u32 {
        self.0
    }

    pub(super) fn column(self) -> u32 {
        self.0 >> COUNT_BITS
    }

    pub(super) fn count(self) -> u8 {
        (self.0 & ((1 << COUNT_BITS) - 1)) as u8
    }
}

impl Default for Matrix {
    /// A matrix without rows.
    fn default() -> Self {
        Self { starts: vec![0], cells: Vec::new() }
    }
}

impl Matrix {
    /// A matrix without rows, with room for that many and their cells.
    pub(super) fn with_capacity(rows: usize, cells: usize) -> Self {
        let mut starts = Vec::with_capacity(rows + 1);
        starts.push(0);
        Self { starts, cells: Vec::with_capacity(cells) }
    }

    /// Rows of these sizes; `None` when there are more or fewer cells.
    pub(super) fn of(sizes: &[u32], cells: Vec<Cell>) -> Option<Self> {
        let mut starts = Vec::with_capacity(sizes.len() + 1);
        let mut end = 0;
        starts.push(end);
        for &size in sizes {
            end += size as usize;
            starts.push(end);
        }
        (end == cells.len()).then_some(Self { starts, cells })
    }

    /// Tells whether no row is empty, and each has its columns in order, of which there are that
    /// many at most.
    pub(super) fn fits(&self, columns: usize) -> bool {
        (0..self.rows() as u32).map(|row| self.row(row)).all(|row| {
            row.last().is_some_and(|cell| (cell.column() as usize) < columns)
                && row.is_sorted_by(|one, other| one.column() < other.column())
        })
    }

    /// All cells, one row's after the other's.
    pub(super) fn into_cells(self) -> Vec<Cell> {
        self.cells
    }

    /// Appends a row.
    pub(super) fn push(&mut self, row: impl IntoIterator<Item = Cell>) {
        self.cells.extend(row);
        self.starts.push(self.cells.len());
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> usize {
        self.starts.len() - 1
    }

    /// How many cells there are.
    pub(super) fn cells(&self) -> usize {
        self.cells.len()
    }

    /// How many cells the row of that number has.
    pub(super) fn size(&self, row: u32) -> usize {
        self.starts[row as usize + 1] - self.starts[row as usize]
    }

    /// The row of that number.
    pub(super) fn row(&self, row: u32) -> &[Cell] {
        &self.cells[self.starts[row as usize]..self.starts[row as usize + 1]]
    }

    /// The same numbers with rows for columns: those of that range.
    pub(super) fn transposed(&self, columns: Range<u32>) -> Self {
        let place = |cell: &Cell| (cell.column() - columns.start) as usize;
        let within = |row: u32| {
            let row = self.row(row);
            let end = |end: u32| row.partition_point(|cell| cell.column() < end);
            &row[end(columns.start)..end(columns.end)]
        };
        let mut starts = vec![0; columns.len() + 1];
        for row in 0..self.rows() as u32 {
            within(row).iter().for_each(|cell| starts[place(cell) + 1] += 1);
        }
        for column in 0..columns.len() {
            starts[column + 1] += starts[column];
        }
        let mut next = starts.clone();
        let mut cells = vec![Cell::default(); starts[columns.len()]];
        for row in 0..self.rows() as u32 {
            for cell in within(row) {
                let at = &mut next[place(cell)];
                cells[*at] = Cell::new(row, cell.count());
                *at += 1;
            }
        }
        Self { starts, cells }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_become_columns() {
        let mut matrix = Matrix::default();
        for row in [&[(0, 1), (2, 2)][..], &[], &[(0, 3), (1, 4), (2, 63)]] {
            matrix.push(row.iter().map(|&(column, count)| Cell::new(column, count)));
        }
        let row = |matrix: &Matrix, row| {
            let cells = matrix.row(row).iter();
            cells.map(|cell| (cell.column(), cell.count())).collect::<Vec<_>>()
        };
        let turned = matrix.transposed(0..3);
        assert_eq!(row(&turned, 0), [(0, 1), (2, 3)]);
        assert_eq!(row(&turned, 1), [(2, 4)]);
        assert_eq!(row(&turned, 2), [(0, 2), (2, 63)]);
        assert_eq!((turned.rows(), turned.cells(), turned.size(1)), (3, 5, 1));
        assert_eq!(turned.transposed(0..3), matrix);
        assert_eq!(row(&matrix.transposed(1..3), 1), [(0, 2), (2, 63)]);
        assert_eq!(matrix.transposed(3..3).rows(), 0);
    }
}
