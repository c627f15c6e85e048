//! The files that made articles go to.

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::Path,
};

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};

use super::print::Article;

/// JSON lines.
pub(super) struct Lines(Sink);

/// Where lines go.
enum Sink {
    Plain(BufWriter<Box<dyn Write>>),
    Compressed(Box<GzEncoder<BufWriter<Box<dyn Write>>>>),
}

impl Lines {
    /// Lines into that file, compressed where its name ends in `.gz`; `-` is standard output.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub(super) fn create(path: &Path) -> Result<Self> {
        let out: Box<dyn Write> =
            if path.as_os_str() == "-" { Box::new(io::stdout()) } else { Box::new(create(path)?) };
        let out = BufWriter::with_capacity(1 << 17, out);
        Ok(Self(match path.extension() {
            Some(ending) if ending == "gz" => {
                Sink::Compressed(Box::new(GzEncoder::new(out, Compression::fast())))
            }
            _ => Sink::Plain(out),
        }))
    }

    /// Writes one article.
    ///
    /// # Errors
    /// When the disk is full or the pipe closed.
    pub(super) fn write(&mut self, article: &Article) -> Result<()> {
        let mut line = serde_json::to_vec(article)?;
        line.push(b'\n');
        match &mut self.0 {
            Sink::Plain(out) => out.write_all(&line),
            Sink::Compressed(out) => out.write_all(&line),
        }
        .context("writing articles")
    }

    /// Writes what is left.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub(super) fn finish(self) -> Result<()> {
        match self.0 {
            Sink::Plain(mut out) => out.flush(),
            Sink::Compressed(out) => out.finish().and_then(|mut out| out.flush()),
        }
        .context("writing articles")
    }
}

/// Which articles link to which, as one JSON object.
pub(super) struct Judgements {
    out: BufWriter<File>,
    is_first: bool,
}

impl Judgements {
    /// Judgements into that file.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub(super) fn create(path: &Path) -> Result<Self> {
        Ok(Self { out: BufWriter::new(create(path)?), is_first: true })
    }

    /// Writes the links of one article; nothing when there are none.
    ///
    /// # Errors
    /// When the disk is full.
    pub(super) fn write(&mut self, id: String, links: Vec<String>) -> Result<()> {
        if links.is_empty() {
            return Ok(());
        }
        let before = if std::mem::take(&mut self.is_first) { "{" } else { "," };
        let (id, links) = (serde_json::to_string(&id)?, serde_json::to_string(&links)?);
        write!(self.out, "{before}\n{id}: {links}").context("writing judgements")
    }

    /// Writes the end.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub(super) fn finish(mut self) -> Result<()> {
        let end = if self.is_first { "{}\n" } else { "\n}\n" };
        write!(self.out, "{end}").and_then(|()| self.out.flush()).context("writing judgements")
    }
}

fn create(path: &Path) -> Result<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    }
    File::create(path).with_context(|| format!("making {}", path.display()))
}
