//! What all terms weigh, and how long that makes each article's vector.

use super::{Facts, Model, coarse::coarse, columns::Columns, matrix::Matrix, survey::Survey};
use alloc::vec::Vec;
use core::ops::Range;

/// How many parts the articles are cut into: as many pieces of work, that know nothing of each other.
pub const PARTS: usize = if cfg!(target_arch = "wasm32") { 1 } else { 4 };

/// The columns and their weights, on their way into a [`Model`].
#[derive(Debug)]
pub struct Weighing<'a> {
    survey: &'a Survey,
    columns: Columns,
    rarities: Vec<u16>,
    squares: Vec<u64>,
}

/// Some articles, one after another: the columns that each uses, and its scale.
#[derive(Debug)]
pub struct Part {
    rows: Matrix,
    scales: Vec<f32>,
}

/// The columns that each article uses, in parts.
#[derive(Debug)]
pub(super) struct Rows {
    /// Articles in each part, but for the last ones.
    span: usize,
    parts: Vec<Matrix>,
}

impl Rows {
    /// The columns of an article, ascending, and how often it uses each.
    pub(super) fn row(&self, article: u32) -> &[super::matrix::Cell] {
        let article = article as usize;
        self.parts[article / self.span].row((article % self.span) as u32)
    }
}

impl<'a> Weighing<'a> {
    pub(super) fn new(survey: &'a Survey, columns: Columns, squares: Vec<u64>) -> Self {
        let rarities = (0..columns.heads.len() as u32).map(|column| columns.rarity(column, survey));
        Self { survey, rarities: rarities.collect(), columns, squares }
    }

    /// The part of that number, below [`PARTS`]. Each is work of its own.
    pub fn part(&self, number: usize) -> Part {
        let articles = self.articles(number);
        let rows = self.columns.users.transposed(articles.start as u32..articles.end as u32);
        let Survey { languages, alone, logs, .. } = self.survey;
        let scales = articles.zip(0..).map(|(article, row)| {
            let alone = &alone[languages[article] as usize];
            let mut square = self.squares[article];
            // What others use too weighs less than if it stood alone.
            for cell in rows.row(row) {
                let rarity = self.rarities[cell.column() as usize];
                let weight = logs.of(cell.count()) * u64::from(rarity);
                // In a cache that somebody made it is any number.
                square =
                    square.wrapping_sub(alone.square(cell.count())).wrapping_add(weight * weight);
            }
            scale(square)
        });
        Part { scales: scales.collect(), rows }
    }

    /// The model; `parts` are all of them, in order.
    pub fn model(self, facts: Facts, parts: Vec<Part>) -> Model {
        let span = self.span();
        let mut scales = Vec::with_capacity(self.squares.len());
        let mut rows = Vec::with_capacity(PARTS);
        for part in parts {
            scales.extend(part.scales);
            rows.push(part.rows);
        }
        Model {
            days: facts.all.iter().map(|fact| fact.day).collect(),
            facts,
            columns: self.columns,
            rows: Rows { span, parts: rows },
            rarities: self.rarities,
            scales,
            logs: self.survey.logs.clone(),
        }
    }

    fn span(&self) -> usize {
        self.squares.len().div_ceil(PARTS).max(1)
    }

    fn articles(&self, part: usize) -> Range<usize> {
        let [from, to] = [part, part + 1].map(|part| self.squares.len().min(part * self.span()));
        from..to
    }
}

/// 1 / the length of a vector, by its square; the length in steps of a sixty-fourth at most.
fn scale(square: u64) -> f32 {
    1.0 / coarse((square as f64).sqrt() as f32, 7).max(1.0)
}
