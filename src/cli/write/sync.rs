//! Having the disk keep what was written, before anything depends on it.

use rayon::prelude::*;
use std::{
    fs::{File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

/// From this many files on, the whole file system is flushed at once: that takes as long as some tens of files.
const MANY: usize = 64;

/// Waits until the files' contents are on the disk that `folder` is on.
pub(super) fn files(folder: &Path, files: &[&Path]) -> io::Result<()> {
    if files.len() < MANY || !whole(folder)? {
        let options = options();
        files.par_iter().try_for_each(|file| options.open(file)?.sync_all())?;
    }
    Ok(())
}

/// Waits until the names in the folders are on the disk that `folder` is on.
pub(super) fn folders(folder: &Path, folders: &[PathBuf]) -> io::Result<()> {
    // Elsewhere folders cannot be opened, nor need they be.
    if cfg!(unix) && (folders.len() < MANY || !whole(folder)?) {
        folders.par_iter().try_for_each(|folder| File::open(folder)?.sync_all())?;
    }
    Ok(())
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    // Windows flushes only what may be written to.
    options.read(true).write(cfg!(windows));
    options
}

/// Flushes all of the file system that `folder` is on; says whether that is possible.
#[cfg(target_os = "linux")]
fn whole(folder: &Path) -> io::Result<bool> {
    rustix::fs::syncfs(File::open(folder)?)?;
    Ok(true)
}

#[cfg(not(target_os = "linux"))]
fn whole(_: &Path) -> io::Result<bool> {
    Ok(false)
}
