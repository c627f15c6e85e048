//! The file of a cache: columns of numbers, and a sum that tells whether they are whole.
//!
//! ```text
//! 16 bytes   what it is, and its version
//! columns    as in Columns, the terms first; the numbers as this machine keeps them
//! u64 × 4    how many terms, articles and neighbours; the sum
//! ```

use crate::{cli::write::temporary, engine::related::Terms};
use anyhow::{Context, Result, ensure};
use bytemuck::{NoUninit, Pod, cast_slice, cast_slice_mut};
use std::{
    fs::{self, File},
    io::{BufWriter, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;
use xxhash_rust::xxh3::Xxh3;

/// What a file begins with. The last byte is the version: raised whenever the file's shape, the terms of a text or
/// what a search finds change.
const HEAD: [u8; 16] = *b"afterword-cache\x02";

/// Bytes behind the columns.
const TAIL: u64 = 32;

/// What is kept of all articles; the n-th numbers belong together.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Columns {
    /// Of all articles, one article's after the other's.
    pub(super) terms: Vec<u64>,
    pub(super) keys: Vec<u64>,
    pub(super) signatures: Vec<u64>,
    pub(super) term_counts: Vec<u32>,
    pub(super) neighbour_counts: Vec<u32>,
    /// From 1970 on; `i32::MIN` for none.
    pub(super) days: Vec<i32>,
    pub(super) scales: Vec<f32>,
    pub(super) floors: Vec<f32>,
    /// Of all articles, one article's after the other's: places among the articles.
    pub(super) neighbours: Vec<u32>,
    pub(super) cosines: Vec<f32>,
    pub(super) scores: Vec<f32>,
}

impl Columns {
    /// Reads a file; `None` where there is none.
    ///
    /// # Errors
    /// When it is no whole cache of this version.
    pub(super) fn read(path: &Path) -> Result<Option<Self>> {
        let Ok(mut file) = File::open(path) else { return Ok(None) };
        let size = file.metadata()?.len();
        let mut head = HEAD;
        file.read_exact(&mut head).context("it is cut off")?;
        ensure!(head[..15] == HEAD[..15], "it is no cache of Afterword's");
        ensure!(head == HEAD, "it is of another version");
        ensure!(size >= HEAD.len() as u64 + TAIL, "it is cut off");
        let mut tail = [0_u64; 4];
        file.seek(SeekFrom::End(-(TAIL as i64)))?;
        file.read_exact(cast_slice_mut(&mut tail))?;
        file.seek(SeekFrom::Start(HEAD.len() as u64))?;
        let [terms, articles, neighbours, sum] = tail;
        let columns = [(8, terms), (2 * 8 + 5 * 4, articles), (3 * 4, neighbours)];
        let expected = columns.iter().try_fold(HEAD.len() as u64 + TAIL, |sum, &(bytes, count)| {
            sum.checked_add(count.checked_mul(bytes)?)
        });
        ensure!(expected == Some(size), "it is cut off");
        let [terms, articles, neighbours] = [terms, articles, neighbours].map(|it| it as usize);
        let mut source = Source { file, sum: Xxh3::new() };
        let columns = Self {
            terms: source.column(terms)?,
            keys: source.column(articles)?,
            signatures: source.column(articles)?,
            term_counts: source.column(articles)?,
            neighbour_counts: source.column(articles)?,
            days: source.column(articles)?,
            scales: source.column(articles)?,
            floors: source.column(articles)?,
            neighbours: source.column(neighbours)?,
            cosines: source.column(neighbours)?,
            scores: source.column(neighbours)?,
        };
        ensure!(source.sum.digest() == sum && columns.adds_up(), "it is damaged");
        Ok(Some(columns))
    }

    fn adds_up(&self) -> bool {
        let sum = |counts: &[u32]| counts.iter().map(|&count| u64::from(count)).sum::<u64>();
        sum(&self.term_counts) == self.terms.len() as u64
            && sum(&self.neighbour_counts) == self.neighbours.len() as u64
            && self.neighbours.iter().all(|&it| (it as usize) < self.keys.len())
    }
}

struct Source {
    file: File,
    sum: Xxh3,
}

impl Source {
    fn column<T: Pod>(&mut self, count: usize) -> Result<Vec<T>> {
        let mut column = vec![T::zeroed(); count];
        let bytes = cast_slice_mut(&mut column);
        self.file.read_exact(bytes)?;
        self.sum.update(bytes);
        Ok(column)
    }
}

/// A cache that is being written, in a file of its own until it is whole.
pub(super) struct Draft {
    path: PathBuf,
    file: BufWriter<NamedTempFile>,
    sum: Xxh3,
    terms: usize,
}

impl Draft {
    /// Begins with the terms, which need not be kept in memory after that.
    pub(super) fn begin(path: &Path, terms: &[Terms]) -> Result<Self> {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let file = BufWriter::with_capacity(1 << 20, temporary(folder)?);
        let count = terms.iter().map(|terms| terms.packed().len()).sum();
        let mut draft = Self { path: path.into(), file, sum: Xxh3::new(), terms: count };
        draft.file.write_all(&HEAD)?;
        for terms in terms {
            draft.column(terms.packed())?;
        }
        Ok(draft)
    }

    /// Writes all columns but the terms; the file takes the place of the one before.
    pub(super) fn finish(mut self, columns: &Columns) -> Result<()> {
        for column in [&columns.keys, &columns.signatures] {
            self.column(column)?;
        }
        self.column(&columns.term_counts)?;
        self.column(&columns.neighbour_counts)?;
        self.column(&columns.days)?;
        self.column(&columns.scales)?;
        self.column(&columns.floors)?;
        self.column(&columns.neighbours)?;
        self.column(&columns.cosines)?;
        self.column(&columns.scores)?;
        let counts = [self.terms, columns.keys.len(), columns.neighbours.len()];
        let [terms, articles, neighbours] = counts.map(|count| count as u64);
        let tail = [terms, articles, neighbours, self.sum.digest()];
        self.file.write_all(cast_slice(&tail))?;
        let file = self.file.into_inner().context("it was not written to the end")?;
        file.persist(&self.path)?;
        Ok(())
    }

    fn column<T: NoUninit>(&mut self, column: &[T]) -> Result<()> {
        let bytes = cast_slice(column);
        self.sum.update(bytes);
        Ok(self.file.write_all(bytes)?)
    }
}
