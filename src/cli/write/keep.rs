//! Keeping what a file has beside its content when another one takes its place: owner, rights, attributes.

use anyhow::{Result, ensure};
use std::{
    fs::{File, Metadata, OpenOptions},
    path::Path,
};

/// Checks that a file of the site's author can be replaced without harm to it.
///
/// # Errors
/// With the reason, in words that follow the file's name.
pub(super) fn check(path: &Path, about: &Metadata) -> Result<()> {
    check_writable(path, about)?;
    ensure!(
        names(about) == 1,
        "it has {} names (hard links), and would change under one of them only; give it a copy of its own \
         (cp PAGE NEW && mv NEW PAGE)",
        names(about)
    );
    Ok(())
}

/// Checks that whoever runs this may write to the file: to replace one takes only the rights to its folder.
///
/// # Errors
/// As [`check`].
pub(super) fn check_writable(path: &Path, about: &Metadata) -> Result<()> {
    ensure!(!about.permissions().readonly(), "it is read-only; make it writable (chmod u+w)");
    OpenOptions::new().write(true).open(path)?;
    Ok(())
}

/// Gives a new file all that the old one has beside its content.
///
/// # Errors
/// When something of that cannot be kept.
pub(super) fn all(old: &File, about: &Metadata, new: &File) -> Result<()> {
    #[cfg(unix)]
    {
        unix::owner(about, new)?;
        unix::attributes(old, new)?;
    }
    #[cfg(not(unix))]
    let _ = old;
    // Last: a change of the owner takes some rights away.
    new.set_permissions(about.permissions())?;
    Ok(())
}

/// Gives what is new to the owner of the site, where whoever runs this may: what root makes in somebody's site would
/// lock that somebody out.
pub(super) fn adopt(site: &Metadata, new: &Path) {
    #[cfg(unix)]
    unix::adopt(site, new);
    #[cfg(not(unix))]
    let _ = (site, new);
}

/// Tells whether a file is the one that was looked at, and unchanged since.
pub(super) fn is_same(before: &Metadata, now: &Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let what = |it: &Metadata| [it.dev(), it.ino(), it.ctime() as u64, it.ctime_nsec() as u64];
        if what(before) != what(now) {
            return false;
        }
    }
    before.len() == now.len() && before.modified().ok() == now.modified().ok()
}

#[cfg(unix)]
fn names(about: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(about)
}

#[cfg(not(unix))]
fn names(_: &Metadata) -> u64 {
    1
}

#[cfg(unix)]
mod unix {
    use anyhow::{Context, Result, bail};
    use std::{
        ffi::OsStr,
        fs::{self, File, Metadata},
        os::unix::fs::{MetadataExt, fchown, lchown},
        path::Path,
    };
    use xattr::FileExt;

    pub(super) fn owner(old: &Metadata, new: &File) -> Result<()> {
        let (uid, gid) = (old.uid(), old.gid());
        let now = new.metadata()?;
        if (now.uid(), now.gid()) != (uid, gid) && fchown(new, Some(uid), Some(gid)).is_err() {
            bail!(
                "it belongs to user {uid} and group {gid}, and must stay theirs; run this as that user"
            );
        }
        Ok(())
    }

    pub(super) fn attributes(old: &File, new: &File) -> Result<()> {
        // File systems without attributes have nothing to keep.
        let Ok(names) = old.list_xattr() else { return Ok(()) };
        for name in names {
            let value = old.get_xattr(&name)?;
            let (Some(value), false) = (value, is_of_content(&name)) else { continue };
            if new.get_xattr(&name).ok().flatten().as_ref() == Some(&value) {
                continue;
            }
            let kept = new.set_xattr(&name, &value);
            if !is_systems(&name) {
                kept.with_context(|| format!("its attribute {} cannot be kept", name.display()))?;
            }
        }
        Ok(())
    }

    pub(super) fn adopt(site: &Metadata, new: &Path) {
        let is_other = |new: Metadata| new.uid() != site.uid();
        if fs::symlink_metadata(new).is_ok_and(is_other) {
            drop(lchown(new, Some(site.uid()), Some(site.gid())));
        }
    }

    /// Sums over the content, which is about to be another one.
    fn is_of_content(name: &OsStr) -> bool {
        name == "security.ima" || name == "security.evm"
    }

    /// Labels that the system gives by its own rules, and not everybody may set.
    fn is_systems(name: &OsStr) -> bool {
        let name = name.as_encoded_bytes();
        [&b"security."[..], b"trusted.", b"com.apple.provenance"]
            .iter()
            .any(|start| name.starts_with(start))
    }
}
