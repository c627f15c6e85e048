//! Shards as they lie on disk: packed by gzip.

use crate::{cli::cache::KeptShard, engine::index::file_name};
use anyhow::Result;
use flate2::Crc;
use libdeflater::{CompressionLvl, Compressor};
use std::{
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
    path::Path,
};

/// Compresses one shard after the other. libdeflate is twice as fast as zlib, and smaller by half a percent.
#[derive(Default)]
pub(super) struct Gzip {
    /// Made when it is needed: most runs write few shards.
    compressor: Option<Compressor>,
    bytes: Vec<u8>,
}

impl Gzip {
    /// Beyond this it takes six times as long for two percent.
    const LEVEL: i32 = 9;

    /// A gzip file with nothing in its head that differs between runs or machines.
    pub(super) fn compress(&mut self, content: &[u8]) -> Result<&[u8]> {
        let level = || CompressionLvl::new(Self::LEVEL).unwrap_or_default();
        let compressor = self.compressor.get_or_insert_with(|| Compressor::new(level()));
        self.bytes.resize(compressor.gzip_compress_bound(content.len()), 0);
        let length = compressor.gzip_compress(content, &mut self.bytes)?;
        Ok(&self.bytes[..length])
    }
}

/// The length of the gzip file at `path` if it holds that content, by the sums at its end: most shards are as they
/// were, and to compress them takes longer than all else.
pub(super) fn length_of(path: &Path, content: &[u8]) -> Option<usize> {
    let mut file = File::open(path).ok()?;
    let length = file.seek(SeekFrom::End(0)).ok()?;
    let mut tail = [0; 8];
    file.seek(SeekFrom::End(-8)).ok()?;
    file.read_exact(&mut tail).ok()?;
    let mut sum = Crc::new();
    sum.update(content);
    let expected = u64::from(sum.sum()) | u64::from(sum.amount()) << 32;
    (u64::from_le_bytes(tail) == expected).then_some(length as usize)
}

/// Whether a shard lies where the last run wrote it.
pub(super) fn is_there(folder: &Path, number: usize, kept: &KeptShard) -> bool {
    let file = fs::metadata(folder.join(file_name(0, number, kept.hash)));
    file.is_ok_and(|file| file.len() == u64::from(kept.length))
}
