//! An error of several lines: each is shown on a line of its own, and none can pretend to be
//! another.

use super::printable;
use std::{error::Error, fmt, io};

/// An error that has several causes or a longer cure.
#[derive(Debug)]
pub(super) struct Report {
    /// The error in one line.
    pub(super) what: String,
    /// The lines under it.
    pub(super) lines: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.lines.join("; "))
    }
}

impl Error for Report {}

/// Prints an error on standard error.
pub(super) fn tell(error: &anyhow::Error) -> io::Result<()> {
    let mut out = printable::err();
    let Some(Report { what, lines }) = error.downcast_ref() else {
        out.line(format_args!("afterword: {error:#}"))?;
        return out.flush();
    };
    out.line(format_args!("afterword: {what}:"))?;
    for line in lines {
        out.line(format_args!("  {line}"))?;
    }
    out.flush()
}
