//! A lock that one process holds at a time, and that the system drops with its process.

use same_file::Handle;
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, ErrorKind, Read, Seek, Write},
    path::{Path, PathBuf},
};

/// A file that is locked while this lives, and removed with it.
pub(super) struct Lock {
    pub(super) file: File,
    path: PathBuf,
    /// False once the file has another path.
    is_in_place: bool,
}

impl Lock {
    /// Locks the file at `path`, which is made when needed, as is its folder; `None` while somebody else holds it.
    pub(super) fn take(path: &Path) -> io::Result<Option<Self>> {
        loop {
            let file = match options().open(path) {
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
                    continue;
                }
                file => file?,
            };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(error),
            }
            // Whoever held it before took its file away: then this is the lock of nothing.
            if is_at(&file, path)? {
                let mut lock = Self { file, path: path.into(), is_in_place: true };
                lock.sign()?;
                return Ok(Some(lock));
            }
        }
    }

    /// Gives the file another name and keeps it.
    pub(super) fn rename(mut self, to: &Path) -> io::Result<()> {
        fs::rename(&self.path, to)?;
        self.is_in_place = false;
        Ok(())
    }

    /// Empties the file of what an earlier holder left, and writes down who holds it now.
    fn sign(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.write_all(std::process::id().to_string().as_bytes())?;
        self.file.rewind()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.is_in_place {
            drop(fs::remove_file(&self.path));
        }
    }
}

/// Returns the number of the process that holds the lock at `path`, where that can be read.
pub(super) fn holder(path: &Path) -> Option<u32> {
    let mut number = String::new();
    File::open(path).ok()?.take(16).read_to_string(&mut number).ok()?;
    number.parse().ok()
}

fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    match Handle::from_path(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        there => Ok(there? == Handle::from_file(file.try_clone()?)?),
    }
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.custom_flags(flags.bits() as i32);
    }
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_holds_it_at_a_time() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a/lock");
        let first = Lock::take(&path).expect("a lock").expect("free");
        assert!(Lock::take(&path).expect("a lock").is_none());
        #[cfg(unix)]
        assert_eq!(holder(&path), Some(std::process::id()));
        drop(first);
        assert!(!path.exists(), "its file goes with it");
        drop(Lock::take(&path).expect("a lock").expect("free again"));
    }

    #[test]
    fn what_a_killed_holder_left_locks_nobody_out() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("lock");
        fs::write(&path, "4194304 and more").expect("written");
        let lock = Lock::take(&path).expect("a lock");
        assert!(lock.is_some());
        #[cfg(unix)]
        assert_eq!(fs::read_to_string(&path).expect("read"), std::process::id().to_string());
    }
}
