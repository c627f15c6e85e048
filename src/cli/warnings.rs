//! Telling of what has no effect, after the run.

use super::{printable, source::Warning};
use anyhow::Result;

/// Warnings that are printed; `--json` has them all.
const SHOWN: usize = 20;

/// Prints warnings on standard error.
pub(super) fn tell(warnings: &[Warning]) -> Result<()> {
    let mut out = printable::err();
    for Warning { place, message } in warnings.iter().take(SHOWN) {
        out.line(format_args!("warning: {place}: {message}"))?;
    }
    if let Some(more) = warnings.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        out.line(format_args!("warning: {more} more like these"))?;
    }
    Ok(out.flush()?)
}
