//! Writing into a site: one run at a time, each file whole or not at all, and nothing outside.
//!
//! New content is staged in a folder of its own, flushed to the disk, and then takes the place of what was there.
//! Whoever reads meanwhile sees the old file or the new one, and so does whoever comes after a crash.

mod keep;
mod sync;

use super::{
    lock::{self, Lock},
    open, site_path,
};
use anyhow::{Context, Error, Result, anyhow, bail, ensure};
use std::{
    collections::BTreeSet,
    fs::{self, File, Metadata, OpenOptions},
    io::{ErrorKind, Read, Write},
    mem,
    path::{Path, PathBuf},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// The folder of staged files and the lock; it is there while a run is, or after one that was killed.
pub(super) const STAGE: &str = ".afterword-tmp";

/// Files that are staged before they take their places.
const BATCH_FILES: usize = 4096;

/// Bytes that are staged before they take their places: that much more room is needed on the disk.
const BATCH_BYTES: u64 = 64 << 20;

/// One run that writes into a site.
pub(super) struct Transaction {
    /// Nothing is written outside of it.
    root: PathBuf,
    about_root: Metadata,
    stage: PathBuf,
    /// The folder of the stage, if this run made it.
    made: Option<PathBuf>,
    count: AtomicU64,
    batch: Mutex<Batch>,
    /// Folders that are known to be none but folders.
    real: Mutex<BTreeSet<PathBuf>>,
    /// Taken away before the rest is.
    lock: Option<Lock>,
}

/// Files on their way to their places.
#[derive(Default)]
struct Batch {
    staged: Vec<Staged>,
    bytes: u64,
    /// Folders of files whose names are not flushed yet.
    folders: BTreeSet<PathBuf>,
    failures: Vec<Failure>,
}

/// A file that is to take the place of another.
struct Staged {
    file: PathBuf,
    path: PathBuf,
    /// The file that it takes the place of.
    before: Option<Metadata>,
}

/// A file that stayed as it was, and why.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) path: PathBuf,
    pub(super) why: Error,
}

/// A page of the site, as it was read.
pub(super) struct Page {
    pub(super) bytes: Vec<u8>,
    path: PathBuf,
    file: File,
    about: Metadata,
}

impl Transaction {
    /// Begins a run that writes below `root` and stages in `folder`, which is below it or the root itself. Takes away
    /// what a run left that was killed.
    ///
    /// # Errors
    /// While another run has begun and not ended, and where links lead elsewhere.
    pub(super) fn begin(root: &Path, folder: &Path) -> Result<Self> {
        let stage = folder.join(STAGE);
        let inner = stage.strip_prefix(root).context("the stage is not below the root")?;
        check_real(root, inner)?;
        let made = (!folder.exists()).then(|| folder.to_path_buf());
        let writing = || format!("cannot write in {}", folder.display());
        let place = stage.join("lock");
        let Some(lock) = Lock::take(&place).with_context(writing)? else {
            let holder = lock::holder(&place).map(|it| format!(" (process {it})"));
            bail!(
                "another afterword{} works on {}; wait until it has ended",
                holder.unwrap_or_default(),
                folder.display()
            );
        };
        let transaction = Self {
            about_root: fs::metadata(root).with_context(writing)?,
            root: root.into(),
            stage,
            made,
            count: AtomicU64::default(),
            batch: Mutex::default(),
            real: Mutex::default(),
            lock: Some(lock),
        };
        for new in [folder, &transaction.stage, &place] {
            keep::adopt(&transaction.about_root, new);
        }
        transaction.clear_stage().with_context(writing)?;
        Ok(transaction)
    }

    /// Writes a file of ours below the root, and its folder when needed, in the next [`commit`](Self::commit); says
    /// whether anything changes.
    pub(super) fn write_whole(&self, path: &Path, content: &[u8]) -> Result<bool> {
        let write = || -> Result<bool> {
            self.make_folder_of(path)?;
            let (mut file, about) = match open::no_link(path) {
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    self.stage(path, content, None)?;
                    return Ok(true);
                }
                opened => opened?,
            };
            if about.len() == content.len() as u64 {
                let mut before = Vec::with_capacity(content.len());
                file.read_to_end(&mut before)?;
                if before == content {
                    return Ok(false);
                }
            }
            keep::check_writable(path, &about)?;
            self.stage(path, content, Some((&file, about)))?;
            Ok(true)
        };
        write().with_context(|| format!("cannot write {}", path.display()))
    }

    /// Reads a page of the site by its name from the root.
    pub(super) fn read_page(&self, name: &str) -> Result<Page> {
        let path = site_path::below(&self.root, name)?;
        let (mut file, about) = open::no_link(&path)?;
        let mut bytes = Vec::with_capacity(about.len() as usize);
        file.read_to_end(&mut bytes)?;
        Ok(Page { bytes, path, file, about })
    }

    /// Gives a page other content in the next [`commit`](Self::commit); says whether it is another one.
    ///
    /// # Errors
    /// When something of the page would be lost, or it must not be written.
    pub(super) fn rewrite(&self, page: &Page, html: &str) -> Result<bool> {
        let Page { path, file, about, .. } = page;
        if page.bytes == html.as_bytes() {
            return Ok(false);
        }
        self.make_folder_of(path)?;
        keep::check(path, about)?;
        self.stage(path, html.as_bytes(), Some((file, about.clone())))?;
        Ok(true)
    }

    /// Puts all that is staged in its place, for good. What cannot be put there stays as it was.
    pub(super) fn commit(&self) -> Vec<Failure> {
        let mut batch = mem::take(&mut *self.batch());
        self.put(&mut batch);
        let folders: Vec<PathBuf> = mem::take(&mut batch.folders).into_iter().collect();
        if let Err(error) = sync::folders(&self.stage, &folders) {
            let why =
                anyhow!(error).context("the disk does not say that it keeps what was written");
            batch.failures.push(Failure { path: self.root.clone(), why });
        }
        batch.failures
    }

    /// As [`commit`](Self::commit), for files of which none may be missing.
    pub(super) fn commit_all(&self) -> Result<()> {
        match self.commit().into_iter().next() {
            None => Ok(()),
            Some(Failure { path, why }) => {
                Err(why.context(format!("cannot write {}", path.display())))
            }
        }
    }

    fn batch(&self) -> MutexGuard<'_, Batch> {
        self.batch.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a new file that is to take the place of the one at `path`.
    fn stage(&self, path: &Path, content: &[u8], before: Option<(&File, Metadata)>) -> Result<()> {
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let file = self.stage.join(number.to_string());
        let write = || -> Result<()> {
            let mut new = OpenOptions::new().write(true).create_new(true).open(&file)?;
            new.write_all(content)?;
            match &before {
                Some((old, about)) => keep::all(old, about, &new),
                None => {
                    keep::adopt(&self.about_root, &file);
                    Ok(())
                }
            }
        };
        if let Err(error) = write() {
            drop(fs::remove_file(&file));
            return Err(error);
        }
        let before = before.map(|(_, about)| about);
        let mut batch = self.batch();
        batch.staged.push(Staged { file, path: path.into(), before });
        batch.bytes += content.len() as u64;
        if batch.staged.len() < BATCH_FILES && batch.bytes < BATCH_BYTES {
            return Ok(());
        }
        let mut full = mem::take(&mut *batch);
        drop(batch);
        self.put(&mut full);
        let mut batch = self.batch();
        batch.folders.append(&mut full.folders);
        batch.failures.append(&mut full.failures);
        Ok(())
    }

    /// Flushes what is staged, and puts it in its place.
    fn put(&self, batch: &mut Batch) {
        let files: Vec<&Path> = batch.staged.iter().map(|staged| &*staged.file).collect();
        let synced = sync::files(&self.stage, &files);
        for Staged { file, path, before } in mem::take(&mut batch.staged) {
            let synced = synced.as_ref().map_err(|error| anyhow!("{error}"));
            let put = synced.and_then(|()| put(&file, &path, before.as_ref()));
            match put {
                Ok(()) => drop(batch.folders.insert(folder_of(&path).into())),
                Err(why) => {
                    drop(fs::remove_file(&file));
                    batch.failures.push(Failure { path, why });
                }
            }
        }
    }

    /// Makes the folder of a file below the root when needed. Links in its place are not followed.
    fn make_folder_of(&self, path: &Path) -> Result<()> {
        let folder = folder_of(path);
        let real = || self.real.lock().unwrap_or_else(PoisonError::into_inner);
        if real().contains(folder) {
            return Ok(());
        }
        let leads_out = || format!("it is not below {}", self.root.display());
        let inner = path.strip_prefix(&self.root).with_context(leads_out)?;
        ensure!(site_path::stays_below(inner), leads_out());
        let inner = folder_of(inner);
        check_real(&self.root, inner)?;
        let mut made = self.root.clone();
        for part in inner {
            made.push(part);
            match fs::create_dir(&made) {
                Ok(()) => keep::adopt(&self.about_root, &made),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error.into()),
            }
        }
        real().insert(folder.into());
        Ok(())
    }

    /// Removes all but the lock.
    fn clear_stage(&self) -> Result<()> {
        for entry in fs::read_dir(&self.stage)? {
            let entry = entry?;
            if entry.file_name() != "lock" && !entry.file_type()?.is_dir() {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        drop(self.clear_stage());
        drop(self.lock.take());
        // Another run may have begun already, and then its stage stays.
        drop(fs::remove_dir(&self.stage));
        if let Some(made) = &self.made {
            drop(fs::remove_dir(made));
        }
    }
}

/// Puts a file in the place of what was there, if that is still what it was.
fn put(file: &Path, path: &Path, before: Option<&Metadata>) -> Result<()> {
    if let Some(before) = before {
        let now = fs::symlink_metadata(path)?;
        ensure!(keep::is_same(before, &now), "somebody changed it while this ran; run it again");
    }
    fs::rename(file, path).map_err(|error| match error.kind() {
        ErrorKind::CrossesDevices => {
            anyhow!("it is on another disk than the folder `afterword`, so that it cannot be replaced at once")
        }
        _ => error.into(),
    })
}

/// Checks that none of the folders from `root` along `inner` is a link or no folder.
fn check_real(root: &Path, inner: &Path) -> Result<()> {
    let mut folder = root.to_path_buf();
    for part in inner {
        folder.push(part);
        match fs::symlink_metadata(&folder) {
            Ok(about) if about.is_dir() => {}
            Ok(about) if about.is_symlink() => bail!(
                "{} is a link, and nothing is written through links; put a folder in its place",
                folder.display()
            ),
            Ok(_) => bail!("{} is no folder; remove it or rename it", folder.display()),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", folder.display()));
            }
        }
    }
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new(""))
}

#[cfg(test)]
mod tests;
