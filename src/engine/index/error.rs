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

impl fmt::Display for IndexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnIndex => f.write_str(
                "this is no Afterword index file; does the server send an error page in its place?",
            ),
            Self::Version { expected, got } => {
                f.write_str("the index has format version ")?;
                fmt::Display::fmt(got, f)?;
                f.write_str(", this widget reads ")?;
                fmt::Display::fmt(expected, f)?;
                f.write_str("; run the same release of `afterword build` again and reload")
            }
            Self::Damaged => f.write_str("the index file is cut off or changed; upload it again"),
        }
    }
}

impl core::error::Error for IndexError {}
