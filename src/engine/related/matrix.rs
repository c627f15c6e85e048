//! Numbers at the crossings of rows and columns, where most are zero: the rows one after another.

use alloc::{vec, vec::Vec};

/// A sparse matrix by rows; within a row, columns ascend.
#[derive(Debug)]
pub(super) struct Matrix {
    /// Where each row begins, and where the last one ends.
    starts: Vec<usize>,
    columns: Vec<u32>,
    values: Vec<f32>,
}

impl Matrix {
    /// A matrix without rows.
    pub(super) fn new() -> Self {
        Self { starts: vec![0], columns: Vec::new(), values: Vec::new() }
    }

    /// Appends a row; columns must ascend.
    pub(super) fn push(&mut self, row: impl Iterator<Item = (u32, f32)>) {
        for (column, value) in row {
            self.columns.push(column);
            self.values.push(value);
        }
        self.starts.push(self.columns.len());
    }

    /// The row of that number: columns and their values.
    pub(super) fn row(&self, row: usize) -> impl Iterator<Item = (u32, f32)> + '_ {
        let range = self.starts[row]..self.starts[row + 1];
        self.columns[range.clone()].iter().copied().zip(self.values[range].iter().copied())
    }

    /// Makes every column a vector of length 1.
    pub(super) fn normalise_columns(&mut self, columns: usize) {
        let mut lengths = vec![0.0_f64; columns];
        for (&column, &value) in self.columns.iter().zip(&self.values) {
            lengths[column as usize] += f64::from(value) * f64::from(value);
        }
        for (&column, value) in self.columns.iter().zip(&mut self.values) {
            *value = (f64::from(*value) / lengths[column as usize].sqrt()) as f32;
        }
    }

    /// The same with rows for columns.
    pub(super) fn transposed(&self, columns: usize) -> Self {
        let mut starts = vec![0; columns + 1];
        for &column in &self.columns {
            starts[column as usize + 1] += 1;
        }
        for column in 0..columns {
            starts[column + 1] += starts[column];
        }
        let mut next = starts.clone();
        let mut out = vec![0; self.columns.len()];
        let mut values = vec![0.0; self.columns.len()];
        for row in 0..self.starts.len() - 1 {
            for (column, value) in self.row(row) {
                let at = &mut next[column as usize];
                (out[*at], values[*at]) = (row as u32, value);
                *at += 1;
            }
        }
        Self { starts, columns: out, values }
    }
}
