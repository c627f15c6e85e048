//! Numbers at the crossings of rows and columns, where most are zero.

use alloc::{vec, vec::Vec};

/// A sparse matrix: its rows one after another, the columns of each ascending.
#[derive(Debug)]
pub(super) struct Matrix {
    /// Where each row begins, and where the last one ends.
    starts: Vec<usize>,
    /// A column and its value.
    cells: Vec<(u32, f32)>,
}

impl Matrix {
    /// A matrix without rows.
    pub(super) fn new() -> Self {
        Self { starts: vec![0], cells: Vec::new() }
    }

    /// Appends a row.
    pub(super) fn push(&mut self, row: impl Iterator<Item = (u32, f32)>) {
        self.cells.extend(row);
        self.starts.push(self.cells.len());
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> u32 {
        self.starts.len() as u32 - 1
    }

    /// The row of that number.
    pub(super) fn row(&self, row: u32) -> &[(u32, f32)] {
        &self.cells[self.starts[row as usize]..self.starts[row as usize + 1]]
    }

    /// The product of two rows, as far as the columns below `end`.
    pub(super) fn dot(&self, one: u32, other: u32, end: u32) -> f32 {
        let (left, right) = (self.row(one), self.row(other));
        let (mut i, mut j, mut sum) = (0, 0, 0.0);
        while i < left.len() && j < right.len() {
            let ((x, ours), (y, theirs)) = (left[i], right[j]);
            if x.min(y) >= end {
                break;
            }
            sum += if x == y { ours * theirs } else { 0.0 };
            // No branch: which side is ahead cannot be foretold.
            i += usize::from(x <= y);
            j += usize::from(y <= x);
        }
        sum
    }

    /// Divides each column by its number in `divisors`.
    pub(super) fn divide_columns(&mut self, divisors: &[f64]) {
        for (column, value) in &mut self.cells {
            *value = (f64::from(*value) / divisors[*column as usize]) as f32;
        }
    }

    /// The numbers of the rows, the longest first; equals in their order.
    pub(super) fn longest_first(&self) -> Vec<u32> {
        let mut order: Vec<u32> = (0..self.rows()).collect();
        order.sort_by_key(|&row| core::cmp::Reverse(self.row(row).len()));
        order
    }

    /// The same numbers with rows for columns, of which there are that many; the columns are this matrix's
    /// rows in the given `order`.
    pub(super) fn transposed(&self, columns: usize, order: impl Iterator<Item = u32>) -> Self {
        let mut starts = vec![0; columns + 1];
        for &(column, _) in &self.cells {
            starts[column as usize + 1] += 1;
        }
        for column in 0..columns {
            starts[column + 1] += starts[column];
        }
        let mut next = starts.clone();
        let mut cells = vec![(0, 0.0); self.cells.len()];
        for (row, number) in order.zip(0..) {
            for &(column, value) in self.row(row) {
                let at = &mut next[column as usize];
                cells[*at] = (number, value);
                *at += 1;
            }
        }
        Self { starts, cells }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Matrix {
        let mut matrix = Matrix::new();
        matrix.push([(0, 1.0), (2, 2.0)].into_iter());
        matrix.push([].into_iter());
        matrix.push([(0, 3.0), (1, 4.0), (2, 5.0)].into_iter());
        matrix
    }

    #[test]
    fn products_of_rows() {
        let matrix = sample();
        assert_eq!(matrix.dot(0, 2, 3), 13.0);
        assert_eq!(matrix.dot(0, 2, 2), 3.0);
        assert_eq!(matrix.dot(1, 2, 3), 0.0);
    }

    #[test]
    fn rows_become_columns() {
        let matrix = sample();
        let order = matrix.longest_first();
        assert_eq!(order, [2, 0, 1]);
        let turned = matrix.transposed(3, order.into_iter());
        assert_eq!(turned.row(0), [(0, 3.0), (1, 1.0)]);
        assert_eq!(turned.row(1), [(0, 4.0)]);
        let back = turned.transposed(3, 0..3);
        assert_eq!(back.row(0), matrix.row(2));
        assert_eq!((back.rows(), back.row(2).len()), (3, 0));
    }
}
