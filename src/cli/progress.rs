//! Progress of long work: a bar where somebody looks at a terminal, silence elsewhere.

use super::source::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar on standard error for `total` steps; indicatif hides it where that is no terminal.
pub(super) fn steps(what: &'static str, total: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{msg:>8} [{bar:32}] {pos}/{len} {eta}") {
        bar.set_style(style.progress_chars("=> "));
    }
    bar.set_message(what);
    bar
}

/// A bar for the reading of a source, which finds out by itself how many steps there are.
pub(super) fn bar(what: &'static str) -> Bar {
    Bar(steps(what, 0))
}

/// A bar that is cleared when the work is over.
pub(super) struct Bar(ProgressBar);

impl Progress for Bar {
    fn start(&self, steps: usize) {
        self.0.set_length(steps as u64);
    }

    fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
