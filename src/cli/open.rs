//! Opening files of a site: regular ones only.
//!
//! Opening a pipe waits for its other end, and opening a device may do something.

use std::{
    fs::{self, File, Metadata, OpenOptions},
    io::{self, ErrorKind, Read},
    path::Path,
};

/// Opens a file, and never through a link in its place; its metadata is that of what was opened.
///
/// # Errors
/// Besides the system's own, when it is a link, a folder or a special file.
pub(super) fn no_link(path: &Path) -> io::Result<(File, Metadata)> {
    open(path, &fs::symlink_metadata(path)?, true)
}

/// Opens a file, through a link where one leads to it; its metadata is that of what was opened.
///
/// # Errors
/// Besides the system's own, when it is a folder or a special file.
pub(super) fn regular(path: &Path) -> io::Result<(File, Metadata)> {
    open(path, &fs::metadata(path)?, false)
}

/// Reads what [`regular`] opens.
///
/// # Errors
/// As there.
pub(super) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let (mut file, about) = regular(path)?;
    let mut bytes = Vec::with_capacity(about.len() as usize);
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn open(path: &Path, seen: &Metadata, stays: bool) -> io::Result<(File, Metadata)> {
    check(seen)?;
    let file = options(stays).open(path)?;
    let about = file.metadata()?;
    // Something else may have taken its place since it was looked at.
    check(&about)?;
    Ok((file, about))
}

fn check(about: &Metadata) -> io::Result<()> {
    let why = match about.file_type() {
        kind if kind.is_file() => return Ok(()),
        kind if kind.is_symlink() => "it is a link to another file",
        kind if kind.is_dir() => "it is a folder",
        _ => "it is a pipe, a socket or a device",
    };
    Err(io::Error::new(ErrorKind::InvalidInput, why))
}

#[cfg(unix)]
fn options(stays: bool) -> OpenOptions {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let stays = if stays { OFlags::NOFOLLOW } else { OFlags::empty() };
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY | stays;
    let mut options = OpenOptions::new();
    options.read(true).custom_flags(flags.bits() as i32);
    options
}

#[cfg(not(unix))]
fn options(_: bool) -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true);
    options
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::{os::unix::fs::symlink, process::Command};

    #[test]
    fn only_regular_files_are_opened() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        fs::write(path("file"), "content").expect("written");
        symlink("file", path("link")).expect("linked");
        let made = Command::new("mkfifo").arg(path("pipe")).status().expect("mkfifo runs");
        assert!(made.success());
        let why = |name: &str| no_link(&path(name)).map(drop).map_err(|error| error.to_string());
        assert_eq!(why("file"), Ok(()));
        assert_eq!(why("link"), Err("it is a link to another file".into()));
        assert_eq!(why("pipe"), Err("it is a pipe, a socket or a device".into()));
        assert_eq!(why("."), Err("it is a folder".into()));
        assert_eq!(read(&path("link")).expect("read"), b"content");
        assert!(read(&path("pipe")).is_err());
        assert!(read(Path::new("/dev/null")).is_err());
    }
}
