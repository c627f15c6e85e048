//! `cargo xtask corpus`: as many made articles as you like, lifelike in what matters to indexing and ranking.
//!
//! ```text
//! Planner ─ Plan, links ─▶ Drafter ─ Draft (words by rank) ─▶ Printer ─ Article ─▶ JSON lines, pages, judgements
//! ```
//!
//! docs/corpus.md says how lifelike it is, and how that was measured.

mod check;
mod dice;
mod draft;
mod language;
mod learn;
mod learned;
pub(crate) mod logs;
mod output;
mod page;
mod plan;
mod print;
mod ranks;
#[cfg(test)]
mod tests;
mod words;

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use indicatif::{ProgressBar, ProgressStyle};

use crate::step::{done, note};
use draft::Drafter;
use language::Language;
use learned::Learned;
use output::{Judgements, Lines};
use page::Pages;
use plan::{Plan, Planner};
use print::{Article, Printer};

/// What to make, and where to.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// How many articles
    #[arg(long, value_name = "N", required_unless_present_any = ["check", "learn"], default_value_t = 0)]
    articles: u64,
    /// Another seed makes another archive, in another language
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Words of a text, on average
    #[arg(long, default_value_t = 400)]
    words: u64,
    /// JSON lines; compressed where the name ends in .gz; - is standard output, which is also the default
    /// without --html
    #[arg(long, value_name = "FILE.jsonl[.gz]|-")]
    out: Option<PathBuf>,
    /// Also write the articles as the pages of a site
    #[arg(long, value_name = "DIR")]
    html: Option<PathBuf>,
    /// Also write which articles link to which: {"id": ["id", …], …}
    #[arg(long, value_name = "FILE.json")]
    judgements: Option<PathBuf>,
    /// Other numbers than those learned, to try them
    #[arg(long, value_name = "FILE.toml")]
    numbers: Option<PathBuf>,
    /// Make no file: print how real archives and made ones of their size measure, side by side
    #[arg(long, value_name = "NAME.articles.jsonl.gz", num_args = 1..)]
    check: Vec<PathBuf>,
    /// Make no file: learn from real archives how made ones should be, into xtask/src/corpus/learned.toml
    #[arg(long, value_name = "NAME.articles.jsonl.gz", num_args = 1.., conflicts_with = "check")]
    learn: Vec<PathBuf>,
    /// Print what --check finds as JSON, an object for each archive
    #[arg(long, requires = "check")]
    json: bool,
}

/// Makes the articles and writes them.
///
/// # Errors
/// When something cannot be written.
pub(crate) fn task(arguments: &Arguments) -> Result<()> {
    if !arguments.learn.is_empty() {
        return learn::learn(&arguments.learn);
    }
    if !arguments.check.is_empty() {
        let numbers = arguments.numbers.as_deref();
        return check::check(&arguments.check, arguments.seed, numbers, arguments.json);
    }
    ensure!(arguments.words >= 10, "--words {}: a text has 10 words or more", arguments.words);
    let out = match (&arguments.out, &arguments.html) {
        (None, None) => Some(Path::new("-")),
        (out, _) => out.as_deref(),
    };
    let mut lines = out.map(Lines::create).transpose()?;
    let pages = arguments.html.as_deref().map(Pages::new);
    let mut judgements = arguments.judgements.as_deref().map(Judgements::create).transpose()?;
    let bar = bar(arguments.articles);
    let mut press =
        Press::new(arguments.seed, arguments.words as f64, arguments.numbers.as_deref())?;
    for _ in 0..arguments.articles {
        let (plan, links) = press.plan();
        if let Some(judgements) = &mut judgements {
            let ids = links.iter().map(|link| press.printer.id(link)).collect();
            judgements.write(press.printer.id(&plan), ids)?;
        }
        let article = press.print(&plan, &links);
        if let Some(lines) = &mut lines {
            lines.write(&article)?;
        }
        if let Some(pages) = &pages {
            pages.write(&article, &press.printer.author(&plan))?;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    lines.map_or(Ok(()), Lines::finish)?;
    judgements.map_or(Ok(()), Judgements::finish)?;
    done(format_args!("{} articles made", arguments.articles));
    for written in [out, arguments.html.as_deref(), arguments.judgements.as_deref()] {
        written.into_iter().for_each(|path| note(path.display()));
    }
    Ok(())
}

/// Makes articles one after another.
struct Press {
    planner: Planner,
    printer: Printer,
}

impl Press {
    fn new(seed: u64, words: f64, numbers: Option<&Path>) -> Result<Self> {
        let learned = Learned::read(numbers)?;
        let language = Language::new(seed, &learned)?;
        let planner = Planner::new(seed, &learned);
        let drafter = Drafter::new(seed, words, language.clone(), learned);
        Ok(Self { planner, printer: Printer::new(seed, language, drafter) })
    }

    /// The next article, and those that it links to.
    fn plan(&mut self) -> (Plan, Vec<Plan>) {
        self.planner.next()
    }

    fn print(&self, plan: &Plan, links: &[Plan]) -> Article {
        self.printer.article(plan, links)
    }
}

fn bar(articles: u64) -> ProgressBar {
    let bar = ProgressBar::new(articles);
    if let Ok(style) = ProgressStyle::with_template("  writing [{bar:32}] {pos}/{len} {eta}") {
        bar.set_style(style.progress_chars("=> "));
    }
    bar
}
