//! Telling of what has no effect, after the run.

use super::source::Warning;
use anyhow::Result;
use std::io::Write;

/// Warnings that are printed; `--json` has them all.
const SHOWN: usize = 20;

/// Prints warnings on standard error.
pub(super) fn tell(warnings: &[Warning]) -> Result<()> {
    let mut out = std::io::stderr().lock();
    for Warning { place, message } in warnings.iter().take(SHOWN) {
        writeln!(out, "warning: {place}: {message}")?;
    }
    if let Some(more) = warnings.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        writeln!(out, "warning: {more} more like these")?;
    }
    Ok(())
}
