//! Keeping what was found: the shards last, then all in one file.

use super::{file, kept::Kept, tell};
use std::path::PathBuf;

/// What is to be kept for the next run, but for the shards, which are yet to be written.
pub(in super::super) struct Keeper {
    path: PathBuf,
    before: Kept,
    kept: Kept,
}

/// A shard in its file.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct KeptShard {
    /// Stands for all that it is made of.
    pub(in super::super) state: u64,
    /// Of its content.
    pub(in super::super) hash: u32,
    /// Bytes of its file.
    pub(in super::super) length: u32,
}

impl Keeper {
    pub(super) fn new(path: PathBuf, before: Kept, kept: Kept) -> Self {
        let Kept { shard_states, shard_hashes, shard_lengths, .. } = before;
        let before = Kept { shard_states, shard_hashes, shard_lengths, ..Kept::default() };
        Self { path, before, kept }
    }

    /// The shard of that number among so many, as the last run wrote it.
    pub(in super::super) fn shard(&self, number: usize, count: usize) -> Option<KeptShard> {
        let Kept { shard_states, shard_hashes, shard_lengths, .. } = &self.before;
        (shard_states.len() == count).then(|| KeptShard {
            state: shard_states[number],
            hash: shard_hashes[number],
            length: shard_lengths[number],
        })
    }

    /// Writes all. A cache that cannot be written costs time, and nothing else.
    pub(in super::super) fn keep(mut self, shards: &[KeptShard]) {
        self.kept.shard_states = shards.iter().map(|shard| shard.state).collect();
        self.kept.shard_hashes = shards.iter().map(|shard| shard.hash).collect();
        self.kept.shard_lengths = shards.iter().map(|shard| shard.length).collect();
        if let Err(why) = file::write(&self.path, &mut self.kept) {
            tell(&self.path, format_args!("was not written: {why:#}"));
        }
    }
}
