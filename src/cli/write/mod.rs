//! Writing files: each whole or not at all, and only when its content changes.

use anyhow::{Context, Result};
use std::{
    fs,
    io::{self, ErrorKind, Write},
    path::Path,
};
use tempfile::NamedTempFile;

/// Writes `content` to `path`, making its folder when needed; says whether anything changed.
///
/// The bytes go to a new file beside it, which then takes its place: whoever reads meanwhile sees the old
/// file or the new one, and so does whoever comes after a crash.
pub(super) fn write_whole(path: &Path, content: &[u8]) -> Result<bool> {
    let naming = || format!("cannot write {}", path.display());
    let before = match fs::read(path) {
        Ok(before) if before == content => return Ok(false),
        Ok(_) => Some(fs::metadata(path).with_context(naming)?.permissions()),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error).with_context(naming),
    };
    let file = write_beside(path, content).with_context(naming)?;
    if let Some(permissions) = before {
        file.as_file().set_permissions(permissions).with_context(naming)?;
    }
    file.persist(path).with_context(naming)?;
    Ok(true)
}

/// Writes `content` to `path`, of which nobody knows yet, without a look at what is there; says how long it is.
pub(super) fn write_new(path: &Path, content: &[u8]) -> Result<usize> {
    let write = || in_folder_of(path, || fs::write(path, content));
    write().with_context(|| format!("cannot write {}", path.display()))?;
    Ok(content.len())
}

/// A new file with that content in the folder of `path`, which is made when needed.
fn write_beside(path: &Path, content: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = in_folder_of(path, || temporary(folder))?;
    file.write_all(content)?;
    Ok(file)
}

/// Makes the folder of `path` if `make` finds none.
fn in_folder_of<T>(path: &Path, make: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match make() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
            make()
        }
        made => made,
    }
}

/// A new file in `folder`, which goes unless it is given a name.
pub(super) fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    builder().tempfile_in(folder)
}

/// Temporary files that end up with the rights a new file would have, not tempfile's private ones.
fn builder() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".afterword-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_content_is_not_written_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a/b.txt");
        assert!(write_whole(&path, b"one").expect("written"));
        assert!(!write_whole(&path, b"one").expect("left alone"));
        assert!(write_whole(&path, b"two").expect("written"));
        assert_eq!(fs::read(&path).expect("read"), b"two");
        assert_eq!(
            fs::read_dir(folder.path().join("a")).expect("read").count(),
            1,
            "nothing left beside it"
        );
    }

    #[cfg(unix)]
    #[test]
    fn rights_stay_as_they_were() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("page.html");
        fs::write(&path, "old").expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        write_whole(&path, b"new").expect("written");
        assert_eq!(fs::metadata(&path).expect("read").permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn what_cannot_be_written_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("file"), "").expect("written");
        let error =
            write_whole(&folder.path().join("file/child"), b"").expect_err("a file is no folder");
        assert!(format!("{error:#}").contains("child"), "{error:#}");
    }
}
