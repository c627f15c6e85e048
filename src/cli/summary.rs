//! Summary that `afterword build` prints when it is done.

use super::{
    args::Build,
    printable,
    shards::Written,
    source::{self, Warning},
    warnings, widget,
};
use anyhow::Result;
use serde::Serialize;
use std::{collections::BTreeMap, path::Path};

/// Outcome of a build, as `--json` prints it.
#[derive(Serialize)]
pub(super) struct Summary {
    #[serde(flatten)]
    pub(super) index: Written,
    /// Widget files whose content changed.
    pub(super) widget_files_changed: usize,
    /// Article pages whose content changed.
    pub(super) pages_changed: usize,
    /// Other pages that follow links without loading a page: they have the script too.
    pub(super) pages_following: usize,
    /// Article pages whose parts the page itself puts in, once the framework of that name has
    /// hydrated it.
    pub(super) left_to_page: BTreeMap<&'static str, usize>,
    /// Files that are no articles or could not be changed, and why.
    pub(super) skipped: Vec<Skipped>,
    /// Settings and wishes without effect, and how to mend each.
    pub(super) warnings: Vec<Warning>,
}

#[derive(Serialize)]
pub(super) struct Skipped {
    path: String,
    why: String,
    /// The reason without what is only this page's.
    #[serde(skip)]
    group: String,
}

impl Skipped {
    /// A file that was left out, for that reason.
    pub(super) fn of(skipped: &source::Skipped) -> Self {
        let source::Skipped { path, why } = skipped;
        Self { path: path.clone(), why: why.to_string(), group: why.group() }
    }

    /// A page that stays as it was, and why.
    pub(super) fn unchanged(path: &str, why: String) -> Self {
        Self { path: path.into(), group: why.clone(), why }
    }
}

impl Summary {
    /// Prints what was done.
    pub(super) fn print(&self, root: &Path, args: &Build) -> Result<()> {
        let mut out = printable::out();
        if args.common.json {
            out.json(self)?;
            return Ok(out.flush()?);
        }
        let Written { articles, shards, bytes, .. } = self.index;
        out.line(format_args!(
            "{articles} articles in {shards} shards, {bytes} bytes, in {}",
            root.join(widget::FOLDER).display()
        ))?;
        out.line(format_args!(
            "{} pages changed, {} left as they were",
            self.pages_changed,
            articles - self.pages_changed
        ))?;
        if self.pages_following > 0 {
            out.line(format_args!(
            "{} other pages follow links without loading a page: they have the script too, which does nothing \
             until an article comes",
            self.pages_following
        ))?;
        }
        for (name, pages) in &self.left_to_page {
            out.line(format_args!(
            "{pages} pages have nothing rendered ahead, as {name} hydrates them: they put the parts in themselves"
        ))?;
        }
        if args.verbose {
            for Skipped { path, why, .. } in &self.skipped {
                out.line(format_args!("left out: {path} {why}"))?;
            }
        } else {
            for (why, paths) in by_reason(&self.skipped) {
                let shown = paths[..paths.len().min(PATHS_SHOWN)].join(", ");
                let more = if paths.len() > PATHS_SHOWN { ", …" } else { "" };
                out.line(format_args!("{} left out, {why}: {shown}{more}", paths.len()))?;
            }
        }
        out.flush()?;
        warnings::tell(&self.warnings)
    }
}

/// Paths that are printed for each reason; `--verbose` and `--json` have them all.
const PATHS_SHOWN: usize = 3;

fn by_reason(skipped: &[Skipped]) -> BTreeMap<&str, Vec<&str>> {
    let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Skipped { path, group, .. } in skipped {
        reasons.entry(group).or_default().push(path);
    }
    reasons
}
