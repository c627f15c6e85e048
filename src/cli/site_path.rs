//! Names of a site's files: relative to its root, with `/` between folders.

use anyhow::{Result, ensure};
use std::path::{Component, Path, PathBuf};

/// Returns the name of a file from its path below the root; `None` when it is not UTF-8 or leads out.
///
/// A backslash is a separator only where the system says so. Elsewhere it is a letter like any other, and
/// taking it for a separator would name a file that somebody else chose.
pub(super) fn name(path: &Path) -> Option<String> {
    let parts = path.components().map(|part| match part {
        Component::Normal(part) => part.to_str(),
        _ => None,
    });
    Some(parts.collect::<Option<Vec<_>>>()?.join("/"))
}

/// Returns the path of the file with that name below the root.
///
/// # Errors
/// When the name would lead out of the root.
pub(super) fn below(root: &Path, name: &str) -> Result<PathBuf> {
    ensure!(stays_below(Path::new(name)), "{name:?} leads out of {}", root.display());
    Ok(root.join(name))
}

/// Whether a relative path has no way up and no beginning of its own.
pub(super) fn stays_below(path: &Path) -> bool {
    path.components().all(|part| matches!(part, Component::Normal(_)))
        && path.components().next().is_some()
}

/// The relative address of the site's root from a file in it, with a slash at its end.
pub(super) fn to_root(file: &str) -> String {
    match file.matches('/').count() {
        // Not empty, so that nothing that is joined to it can begin with a scheme.
        0 => "./".into(),
        depth => "../".repeat(depth),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, expected: Option<&str>) {
        assert_eq!(name(Path::new(path)).as_deref(), expected, "{path}");
        let below = below(Path::new("site"), path).ok();
        let expected = expected.filter(|name| !name.is_empty());
        assert_eq!(below.is_some(), expected.is_some(), "{path}");
    }

    #[test]
    fn names_stay_below_the_root() {
        check("a/b.html", Some("a/b.html"));
        check("", Some(""));
        for out in ["../a.html", "a/../../b.html", "/etc/passwd", ".."] {
            check(out, None);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_backslash_is_a_letter() {
        check("..\\victim.html", Some("..\\victim.html"));
        check("a\\b/c.html", Some("a\\b/c.html"));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_not_utf_8_has_no_name() {
        use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
        assert_eq!(name(Path::new(OsStr::from_bytes(b"a/\xff.html"))), None);
    }
}
