//! The articles that programs are measured on: made archives of any size, and judged blogs.

use std::{
    env,
    fs::{self, File},
    io::{BufRead, BufReader, BufWriter, Write},
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use flate2::read::MultiGzDecoder;
use serde::Deserialize;

use super::{judge::Judgements, store::Kind};
use crate::step::{repository, run, step};

/// The seed of made archives: any would do.
const SEED: &str = "1";

/// The blogs whose authors' links are the judgements. They come with the shared test data.
const BLOGS: [&str; 3] = ["18f", "rustblog", "digitalgov"];

/// Articles in a file, with judgements.
pub(super) struct Archive {
    pub(super) kind: Kind,
    pub(super) name: String,
    /// JSON lines, plain or compressed.
    pub(super) path: PathBuf,
    /// The same and one article more.
    pub(super) with_one_more: Option<PathBuf>,
    pub(super) pages: Vec<Page>,
    pub(super) judgements: Judgements,
}

/// Which article a page is about.
#[derive(Debug, Deserialize)]
pub(super) struct Page {
    pub(super) id: String,
    pub(super) url: String,
}

impl Archive {
    /// Makes an archive of that many articles.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn make(articles: usize) -> Result<Self> {
        let name = format!("made-{articles}");
        let folder = workplace()?.join("archives").join(&name);
        let path = folder.join("articles.jsonl");
        let more = folder.join("one-more.jsonl");
        let links = folder.join("links.json");
        step(&format!("Making {} articles", crate::size::thousands(articles)), || {
            let mut corpus = Command::new(env::current_exe().context("finding this program")?);
            corpus.args(["corpus", "--seed", SEED, "--articles", &(articles + 1).to_string()]);
            run(corpus.arg("--out").arg(&more).arg("--judgements").arg(&links))?;
            copy_lines(&more, &path, articles)
        })?;
        Self::open(Kind::Made, name, path, Some(more), &links)
    }

    /// The judged blogs; none where the shared test data are missing.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(super) fn blogs() -> Result<Vec<Self>> {
        let Some(folder) = shared("corpora")? else { return Ok(Vec::new()) };
        let open = |name: &str| {
            let file = |ending: &str| folder.join(format!("{name}.{ending}"));
            let articles = file("articles.jsonl.gz");
            Self::open(Kind::Judged, name.to_owned(), articles, None, &file("links.json"))
        };
        BLOGS.into_iter().map(open).collect()
    }

    fn open(
        kind: Kind,
        name: String,
        path: PathBuf,
        with_one_more: Option<PathBuf>,
        links: &Path,
    ) -> Result<Self> {
        let pages = read_pages(&path)?;
        let ids: Vec<String> = pages.iter().map(|page| page.id.clone()).collect();
        let judgements = Judgements::read(links, &ids)?;
        ensure!(!judgements.ids().is_empty(), "{}: no judgements", links.display());
        Ok(Self { kind, name, path, with_one_more, pages, judgements })
    }
}

/// Where the benchmarks keep what they make.
///
/// # Errors
/// When the folder cannot be made.
pub(super) fn workplace() -> Result<PathBuf> {
    let folder = repository()?.join("target/bench");
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}

/// Something among the shared test data, where they are.
///
/// # Errors
/// When the repository is not known.
pub(super) fn shared(name: &str) -> Result<Option<PathBuf>> {
    let beside = repository()?.join("../shared");
    let path = env::var_os("AFTERWORD_SHARED").map_or(beside, PathBuf::from).join(name);
    if path.exists() {
        return Ok(Some(path));
    }
    crate::step::note(format_args!(
        "SKIPPED: {} is not here, see AFTERWORD_SHARED",
        path.display()
    ));
    Ok(None)
}

fn read_pages(path: &Path) -> Result<Vec<Page>> {
    let naming = || format!("reading {}", path.display());
    let file = File::open(path).with_context(naming)?;
    let is_compressed = path.extension().is_some_and(|it| it == "gz");
    let lines: Box<dyn BufRead> = match is_compressed {
        true => Box::new(BufReader::new(MultiGzDecoder::new(file))),
        false => Box::new(BufReader::with_capacity(1 << 20, file)),
    };
    lines
        .lines()
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect::<Result<_>>()
        .with_context(naming)
}

fn copy_lines(from: &Path, to: &Path, count: usize) -> Result<()> {
    let naming = || format!("writing {}", to.display());
    let mut lines = BufReader::with_capacity(1 << 20, File::open(from).with_context(naming)?);
    let mut out = BufWriter::with_capacity(1 << 20, File::create(to).with_context(naming)?);
    let mut line = Vec::new();
    for _ in 0..count {
        line.clear();
        lines.read_until(b'\n', &mut line).with_context(naming)?;
        out.write_all(&line).with_context(naming)?;
    }
    out.flush().with_context(naming)
}
