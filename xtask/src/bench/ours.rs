//! Measuring Afterword: the command as it is released, and its widget.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use anyhow::{Context, Result};

use super::{
    archive::{Archive, workplace},
    browser::{self, View},
    judge::Ranked,
    measure::{Measure, Numbers, median},
    process::{Run, run},
};
use crate::{
    build,
    step::{artifact, cargo, repository, step},
};

/// Page views, each of another page.
const VIEWS: usize = 31;

/// Page views over a slow line.
const SLOW: usize = 5;

/// The most articles of which all are ranked once more, to judge them.
const MOST_JUDGED: usize = 100_000;

/// A short measurement is repeated so often ...
const RUNS: usize = 3;

/// ... but not when the first one took longer, in seconds.
const SHORT: f64 = 30.0;

/// Ours may take as long as it needs, in seconds.
const LIMIT: Duration = Duration::from_secs(4 * 3600);

/// The command with the widget inside, as it is released.
pub(super) struct Ours {
    command: PathBuf,
    widget: PathBuf,
}

impl Ours {
    /// Builds both.
    ///
    /// # Errors
    /// When something does not compile.
    pub(super) fn build() -> Result<Self> {
        build::build()?;
        let command = step("Compiling the command for release", || {
            artifact(
                &mut cargo(&["build", "--quiet", "--release", "--package", "afterword"])?,
                "bin",
            )
        })?;
        Ok(Self { command, widget: repository()?.join("dist") })
    }

    /// The version of the command.
    ///
    /// # Errors
    /// When it does not run.
    pub(super) fn version(&self) -> Result<String> {
        let said = run(Command::new(&self.command).arg("--version"), LIMIT)?.output;
        Ok(said.split_whitespace().last().unwrap_or_default().to_owned())
    }

    /// All that is measured of an archive of articles. What was measured before a failure is in `numbers`.
    ///
    /// # Errors
    /// The first thing that failed.
    pub(super) fn measure(
        &self,
        archive: &Archive,
        chromium: &Path,
        numbers: &mut Numbers,
    ) -> Result<()> {
        let folder = workplace()?.join("indexes").join(format!("{}.afterword", archive.name));
        let (seconds, bytes) = self.index_afresh(&archive.path, &folder)?;
        numbers.insert(Measure::BuildSeconds, seconds);
        numbers.insert(Measure::BuildBytes, bytes);

        let questions = browser::write_questions(archive)?;
        copy_folder(&self.widget, &folder)?;
        let view = View {
            peer: "afterword",
            folder: &folder,
            questions: &questions,
            views: VIEWS,
            slow: SLOW,
            judge: Duration::ZERO,
        };
        browser::insert(numbers, &browser::show(&view, chromium, LIMIT)?);

        if let Some(more) = &archive.with_one_more {
            let Run { seconds, peak_bytes, .. } = self.index(more, &folder, &cache_of(&folder))?;
            numbers.insert(Measure::AddSeconds, seconds);
            numbers.insert(Measure::AddBytes, peak_bytes as f64);
        }
        if archive.pages.len() <= MOST_JUDGED {
            let rankings = self.rank(&archive.path)?;
            if let Some((mean, judged)) = archive.judgements.mean(&rankings) {
                numbers.insert(Measure::Quality, mean);
                numbers.insert(Measure::Judged, judged as f64);
            }
        }
        Ok(())
    }

    /// The seconds and the memory that indexing `source` takes where there is nothing yet, and no cache; medians.
    ///
    /// # Errors
    /// When the command fails.
    pub(super) fn index_afresh(&self, source: &Path, folder: &Path) -> Result<(f64, f64)> {
        let (mut seconds, mut bytes) = (Vec::new(), Vec::new());
        // What was there goes later: file systems are slow to make files where they have just removed some.
        let mut old = Vec::new();
        while seconds.len() < RUNS && seconds.iter().all(|&it| it < SHORT) {
            if folder.exists() {
                let aside = folder.with_extension(format!("old{}", old.len()));
                fs::rename(folder, &aside)
                    .with_context(|| format!("moving {}", folder.display()))?;
                old.push(aside);
            }
            let cache = cache_of(folder);
            if cache.exists() {
                fs::remove_file(&cache).with_context(|| format!("removing {}", cache.display()))?;
            }
            let run = self.index(source, folder, &cache)?;
            seconds.push(run.seconds);
            bytes.push(run.peak_bytes as f64);
        }
        for aside in old {
            fs::remove_dir_all(&aside).with_context(|| format!("removing {}", aside.display()))?;
        }
        median(seconds).zip(median(bytes)).context("nothing was measured")
    }

    fn index(&self, source: &Path, folder: &Path, cache: &Path) -> Result<Run> {
        let mut command = Command::new(&self.command);
        command.arg("index").arg(source).arg("--out").arg(folder).arg("--cache").arg(cache);
        run(&mut command, LIMIT)
    }

    /// What readers see on each page.
    fn rank(&self, source: &Path) -> Result<Vec<Ranked>> {
        let mut command = Command::new(&self.command);
        let run = run(command.arg("rank").arg(source).args(["--as-shown", "--top", "10"]), LIMIT)?;
        run.output.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
    }
}

/// Where the command keeps what the next run can use: beside the index, so that the archive with one article more,
/// which is a file of its own, finds it.
fn cache_of(folder: &Path) -> PathBuf {
    folder.with_extension("cache")
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for entry in from.read_dir().with_context(|| format!("reading {}", from.display()))? {
        let entry = entry?;
        let (path, copy) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            fs::create_dir_all(&copy)?;
            copy_folder(&path, &copy)?;
        } else {
            fs::copy(&path, &copy).with_context(|| format!("copying {}", path.display()))?;
        }
    }
    Ok(())
}
