//! Shards as they lie on disk: packed by gzip.

use crate::{
    cli::{cache::KeptShard, open},
    engine::index::file_name,
};
use anyhow::Result;
use flate2::{Crc, Decompress, FlushDecompress, Status};
use libdeflater::{CompressionLvl, Compressor};
use std::path::Path;
use xxhash_rust::xxh3::xxh3_64;

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

/// A sum over the bytes of a shard's file.
pub(super) fn sum(file: &[u8]) -> u64 {
    xxh3_64(file)
}

/// Reads the file of a shard if it holds that content: to inflate it takes less than to compress the content, and most
/// shards are as they were.
pub(super) fn read_if_holds(path: &Path, content: &[u8]) -> Option<Vec<u8>> {
    open::read(path).ok().filter(|file| holds(file, content))
}

/// Checks that a shard's file is, to the last byte, what was written.
pub(super) fn is_whole(folder: &Path, number: usize, kept: &KeptShard) -> bool {
    let file = open::read(&folder.join(file_name(0, number, kept.hash)));
    file.is_ok_and(|file| file.len() == kept.length as usize && sum(&file) == kept.sum)
}

/// The head of our gzip files: no name, no time, packed as small as it gets, on no system in
/// particular.
const HEAD: [u8; 10] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff];

/// Length and sum of the content.
const TAIL: usize = 8;

/// Checks that a gzip file of ours holds that content and nothing else. Up to seven bits before the
/// tail stand for nothing.
fn holds(file: &[u8], content: &[u8]) -> bool {
    let Some((packed, tail)) = file
        .strip_prefix(&HEAD)
        .filter(|rest| rest.len() >= TAIL)
        .map(|rest| rest.split_at(rest.len() - TAIL))
    else {
        return false;
    };
    let mut crc = Crc::new();
    crc.update(content);
    if tail[..4] != crc.sum().to_le_bytes() || tail[4..] != crc.amount().to_le_bytes() {
        return false;
    }
    // One byte more than there should be, so that it shows when there is more.
    let mut found = vec![0; content.len() + 1];
    let mut inflate = Decompress::new(false);
    let end = inflate.decompress(packed, &mut found, FlushDecompress::Finish);
    matches!(end, Ok(Status::StreamEnd))
        && inflate.total_in() == packed.len() as u64
        && inflate.total_out() == content.len() as u64
        && found[..content.len()] == *content
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_of_a_file_counts() {
        let padding = |at, file: &[u8]| at == file.len() - TAIL - 1;
        let content =
            b"the harbour office counts every crate, every sack and every barrel".repeat(9);
        let file = Gzip::default().compress(&content).expect("packed").to_vec();
        assert!(holds(&file, &content));
        assert!(!holds(&file, &content[1..]));
        assert!(!holds(&[&file[..], b"x"].concat(), &content));
        for at in 0..file.len() {
            assert!(!holds(&file[..at], &content), "cut at {at}");
            let mut other = file.clone();
            other[at] ^= 0x10;
            assert!(!holds(&other, &content) || padding(at, &file), "changed at {at}");
        }
        let empty = Gzip::default().compress(b"").expect("packed").to_vec();
        assert!(holds(&empty, b""));
    }
}
