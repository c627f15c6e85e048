//! The file of a cache: columns of numbers, and a sum that tells whether they are whole.
//!
//! ```text
//! 16 bytes   what it is, and its version
//! columns    as Kept names them: u64 how many numbers, then these as this machine keeps them
//! u64        the sum
//! ```

use super::kept::Kept;
use crate::cli::{lock::Lock, open};
use anyhow::{Context, Result, ensure};
use bytemuck::{Pod, cast_slice, cast_slice_mut};
use std::{
    fs::{self, File},
    io::{BufWriter, ErrorKind, Read, Write},
    path::{Path, PathBuf},
};
use xxhash_rust::xxh3::Xxh3;

/// The head of a file. Its last byte is the version: raised whenever the file's shape, the terms of
/// a text, what a search finds or what a shard holds change.
const HEAD: [u8; 16] = *b"afterword-cache\x05";

/// Goes along the columns: a reader sets them, a writer takes them.
pub(super) trait Columns {
    fn column<T: Pod>(&mut self, column: &mut Vec<T>) -> Result<()>;
}

/// Reads a file; `None` where there is none.
///
/// # Errors
/// When it is no whole cache of this version.
pub(super) fn read(path: &Path) -> Result<Option<Kept>> {
    let (mut file, about) = match open::regular(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let size = about.len();
    let mut head = HEAD;
    file.read_exact(&mut head).context("it is cut off")?;
    ensure!(head == HEAD, "it is of another version");
    let mut reader = Reader { file, left: size - HEAD.len() as u64, sum: Xxh3::new() };
    let mut kept = Kept::default();
    kept.walk_articles(&mut reader)?;
    kept.walk_shards(&mut reader)?;
    let expected = reader.sum.digest();
    let found = reader.numbers::<u64>(1)?[0];
    ensure!(found == expected && reader.left == 0 && kept.adds_up(), "it is damaged");
    Ok(Some(kept))
}

/// Tells whether something of others is there, such as another file or a device: it is not written
/// over.
pub(super) fn is_foreign(path: &Path) -> bool {
    let mut head = Vec::new();
    match open::regular(path) {
        Ok((file, _)) => {
            let read = file.take(NAME as u64).read_to_end(&mut head);
            read.is_ok() && !HEAD.starts_with(&head)
        }
        Err(error) => error.kind() == ErrorKind::InvalidInput,
    }
}

/// Bytes of the head that say what it is.
const NAME: usize = HEAD.len() - 1;

/// A file that is being written, and takes the place of the one before when it is whole.
pub(super) struct Draft {
    file: BufWriter<File>,
    /// Held while the file is written, so that nobody else writes it too; what a run left that was killed is used again.
    lock: Lock,
    sum: Xxh3,
}

impl Draft {
    /// Begins with what is kept of the articles.
    pub(super) fn begin(path: &Path, kept: &mut Kept) -> Result<Self> {
        fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        let lock = Lock::take(&draft_of(path))?.context("another afterword is writing it")?;
        lock.file.set_len(0)?;
        let mut file = BufWriter::with_capacity(1 << 20, lock.file.try_clone()?);
        file.write_all(&HEAD)?;
        let mut draft = Self { file, lock, sum: Xxh3::new() };
        kept.walk_articles(&mut draft)?;
        Ok(draft)
    }

    /// Ends with what is kept of the shards.
    pub(super) fn finish(mut self, path: &Path, kept: &mut Kept) -> Result<()> {
        kept.walk_shards(&mut self)?;
        let sum = self.sum.digest();
        self.bytes(&sum.to_ne_bytes())?;
        drop(self.file.into_inner().context("it was not written to the end")?);
        self.lock.rename(path)?;
        Ok(())
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<()> {
        self.sum.update(bytes);
        Ok(self.file.write_all(bytes)?)
    }
}

impl Columns for Draft {
    fn column<T: Pod>(&mut self, column: &mut Vec<T>) -> Result<()> {
        self.bytes(&(column.len() as u64).to_ne_bytes())?;
        self.bytes(cast_slice(column))
    }
}

/// Names the file that a cache is written to until it is whole.
fn draft_of(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.afterword-draft"))
}

struct Reader {
    file: File,
    /// Bytes of the file that are not read yet.
    left: u64,
    sum: Xxh3,
}

impl Reader {
    fn numbers<T: Pod>(&mut self, count: u64) -> Result<Vec<T>> {
        let bytes = count.checked_mul(size_of::<T>() as u64).filter(|bytes| *bytes <= self.left);
        self.left -= bytes.context("it is cut off")?;
        let mut numbers = vec![T::zeroed(); count as usize];
        let bytes = cast_slice_mut(&mut numbers);
        self.file.read_exact(bytes)?;
        self.sum.update(bytes);
        Ok(numbers)
    }
}

impl Columns for Reader {
    fn column<T: Pod>(&mut self, column: &mut Vec<T>) -> Result<()> {
        let count = self.numbers::<u64>(1)?[0];
        *column = self.numbers(count)?;
        Ok(())
    }
}
