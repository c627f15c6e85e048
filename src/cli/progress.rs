//! Progress of long work: a bar where somebody looks at a terminal, silence elsewhere.

use super::source::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar on standard error; indicatif hides it where that is no terminal, and it goes when it is dropped.
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// A bar that does not know its end yet.
    pub(super) fn new(what: &'static str) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{msg:>8} [{bar:32}] {percent:>3} % {eta}")
        {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(what);
        Self(bar)
    }

    /// A bar of that many steps.
    pub(super) fn of(what: &'static str, steps: usize) -> Self {
        let bar = Self::new(what);
        bar.start(steps);
        bar
    }

    /// A bar of that many bytes, or of nobody knows how many.
    pub(super) fn of_bytes(what: &'static str, bytes: Option<u64>) -> Self {
        let bar = Self::new(what);
        let template = match bytes {
            Some(_) => "{msg:>8} [{bar:32}] {percent:>3} % {bytes_per_sec} {eta}",
            None => "{msg:>8} {bytes} {bytes_per_sec}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.0.set_style(style.progress_chars("=> "));
        }
        bytes.inspect(|&bytes| bar.0.set_length(bytes));
        bar
    }
}

impl Progress for Bar {
    fn start(&self, steps: usize) {
        self.0.set_length(steps as u64);
    }

    fn step(&self, steps: usize) {
        self.0.inc(steps as u64);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
