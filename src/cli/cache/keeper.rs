//! Keeping what was found: the shards last, then all in one file.

use super::{file::Draft, kept::Kept, tell};
use anyhow::Result;
use std::{
    panic::resume_unwind,
    path::{Path, PathBuf},
    thread::{self, JoinHandle},
};

/// Findings for the next run. Those of the shards follow when they are written.
pub(in super::super) struct Keeper {
    path: PathBuf,
    /// The shards of the last run.
    before: Kept,
    /// Writes what is kept of the articles, while the shards are made.
    writing: JoinHandle<Result<Draft>>,
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
    /// Of the bytes of its file.
    pub(in super::super) sum: u64,
}

impl Keeper {
    pub(super) fn new(path: PathBuf, before: Kept, mut kept: Kept) -> Self {
        let Kept { shard_states, shard_sums, shard_hashes, shard_lengths, .. } = before;
        let before =
            Kept { shard_states, shard_sums, shard_hashes, shard_lengths, ..Kept::default() };
        let writing = thread::spawn({
            let path = path.clone();
            move || Draft::begin(&path, &mut kept)
        });
        Self { path, before, writing }
    }

    /// The shard of that number among so many, as the last run wrote it.
    pub(in super::super) fn shard(&self, number: usize, count: usize) -> Option<KeptShard> {
        let Kept { shard_states, shard_sums, shard_hashes, shard_lengths, .. } = &self.before;
        (shard_states.len() == count).then(|| KeptShard {
            state: shard_states[number],
            hash: shard_hashes[number],
            length: shard_lengths[number],
            sum: shard_sums[number],
        })
    }

    /// Writes all. A cache that cannot be written costs time, and nothing else.
    pub(in super::super) fn keep(self, shards: &[KeptShard]) {
        let draft = self.writing.join().unwrap_or_else(|panic| resume_unwind(panic));
        if let Err(why) = draft.and_then(|draft| finish(draft, &self.path, shards)) {
            tell(&self.path, format_args!("was not written: {why:#}"));
        }
    }
}

fn finish(draft: Draft, path: &Path, shards: &[KeptShard]) -> Result<()> {
    let mut kept = Kept {
        shard_states: shards.iter().map(|shard| shard.state).collect(),
        shard_sums: shards.iter().map(|shard| shard.sum).collect(),
        shard_hashes: shards.iter().map(|shard| shard.hash).collect(),
        shard_lengths: shards.iter().map(|shard| shard.length).collect(),
        ..Kept::default()
    };
    draft.finish(path, &mut kept)
}
