//! What can be wrong with index bytes, and how to mend it.

use core::fmt;

/// Why bytes are no index that this version reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndexError {
    /// The bytes do not begin as an index file does: often a server's error page.
    NotAnIndex,
    /// Written in another version of the format.
    Version {
        /// The version that this build reads.
        expected: u8,
        /// The version that the file has.
        got: u8,
    },
    /// Cut off or changed on the way.
    Damaged,
}

impl IndexError {
    /// The error's name for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAnIndex => "not-an-index",
            Self::Version { .. } => "index-version",
            Self::Damaged => "index-damaged",
        }
    }

    /// What is wrong and how to mend it. The widget says no numbers: writing them out costs every reader.
    pub const fn message(self) -> &'static str {
        match self {
            Self::NotAnIndex => {
                "this is no index file, but perhaps an error page in its place; upload it again"
            }
            Self::Version { .. } => {
                "the index is of another version than the widget; run `afterword build` again"
            }
            Self::Damaged => "the index file is cut off or changed; upload it again",
        }
    }
}

impl fmt::Display for IndexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())?;
        if let Self::Version { expected, got } = self {
            write!(f, " (this reads version {expected}, the file has {got})")?;
        }
        Ok(())
    }
}

impl core::error::Error for IndexError {}
