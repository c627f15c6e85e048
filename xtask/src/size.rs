//! `cargo xtask size`: what a reader downloads, and the gate that keeps it small.

use std::io::Write;

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};

use crate::{
    build::{self, Files},
    step::{done, note, read_file, repository},
};

/// The most that the lean build may weigh, in bytes of brotli.
pub(crate) const LIMIT: usize = 24_000;

/// What it should weigh: as much as a server sends before it waits for the first answer.
const TARGET: usize = 14_600;

/// The files that a page needs before its own data.
const PARTS: [(&str, &str); 4] = [
    ("loader", "afterword.js"),
    ("glue", "engine.js"),
    ("wasm", "engine.wasm"),
    ("css", "afterword.css"),
];

/// The icons that every page gets. They are compiled into the wasm.
const ICONS: [&str; 5] = ["facebook", "x", "linkedin", "copy", "system"];

/// A number of bytes: as they are, by `gzip -9`, and by brotli at its best (quality 11, window 22).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    raw: usize,
    gzip: usize,
    pub(crate) brotli: usize,
}

/// The sizes of the lean build.
pub(crate) struct Lean {
    pub(crate) total: Size,
    parts: Vec<(&'static str, Size)>,
    icons: Size,
}

/// Builds the widget, prints its sizes and holds them against the limit.
///
/// # Errors
/// When the build fails or the lean build weighs more than [`LIMIT`].
pub(crate) fn task(json: bool) -> Result<()> {
    let lean = measure(&build::build()?)?;
    if json {
        println!("{}", lean.json());
    } else {
        println!("{}", lean.table());
    }
    lean.hold()
}

/// Weighs the files of the lean build.
///
/// # Errors
/// When the icons cannot be read.
pub(crate) fn measure(files: &Files) -> Result<Lean> {
    let mut parts = Vec::new();
    for (part, name) in PARTS {
        // Nothing sends an empty file: a part that is not there yet weighs nothing.
        let size = files.get(name).map(|bytes| weigh(bytes)).transpose()?.unwrap_or_default();
        parts.push((part, size));
    }
    let total = parts.iter().fold(Size::default(), |sum, (_, part)| sum.plus(*part));
    let folder = repository()?.join("www/icons");
    let mut icons = Vec::new();
    for name in ICONS {
        icons.extend(read_file(&folder.join(format!("{name}.svg")))?);
    }
    Ok(Lean { total, parts, icons: weigh(&icons)? })
}

fn weigh(bytes: &[u8]) -> Result<Size> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes).context("compressing with gzip")?;
    let gzip = gzip.finish().context("compressing with gzip")?;
    let mut brotli = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    brotli.write_all(bytes).context("compressing with brotli")?;
    Ok(Size { raw: bytes.len(), gzip: gzip.len(), brotli: brotli.into_inner().len() })
}

impl Size {
    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }

    fn json(self) -> Value {
        json!({"raw": self.raw, "gzip": self.gzip, "brotli": self.brotli})
    }

    fn row(self, name: &str) -> String {
        let [raw, gzip, brotli] = [self.raw, self.gzip, self.brotli].map(thousands);
        format!("{name:<10}{raw:>10}{gzip:>10}{brotli:>10}\n")
    }
}

impl Lean {
    fn json(&self) -> Value {
        let mut lean = self.total.json();
        let mut icons = self.icons.json();
        icons["inside"] = "wasm".into();
        for (name, size) in &self.parts {
            lean["parts"][name] = size.json();
        }
        lean["parts"]["icons"] = icons;
        json!({ "lean": lean })
    }

    fn table(&self) -> String {
        let mut table =
            format!("{:<10}{:>10}{:>10}{:>10}\n", "lean", "raw", "gzip -9", "brotli 11");
        for (name, size) in &self.parts {
            table += &size.row(name);
        }
        table += &self.total.row("in all");
        table += &self.icons.row("icons");
        table + "The icons are inside the wasm and counted there; alone they would weigh this."
    }

    /// Fails past the limit; says how far it is to the target.
    ///
    /// # Errors
    /// When the lean build weighs more than [`LIMIT`].
    pub(crate) fn hold(&self) -> Result<()> {
        let weight = self.total.brotli;
        ensure!(
            weight <= LIMIT,
            "the widget weighs {} bytes (brotli), {} more than its limit of {}: \
             find out what grew with `cargo xtask size` before and after the change",
            thousands(weight),
            thousands(weight - LIMIT),
            thousands(LIMIT),
        );
        done(format_args!("{} bytes (brotli) of at most {}", thousands(weight), thousands(LIMIT)));
        let (far, side) =
            if weight > TARGET { (weight - TARGET, "above") } else { (TARGET - weight, "below") };
        note(format_args!(
            "{} {side} the target of {}, one first flight of packets",
            thousands(far),
            thousands(TARGET)
        ));
        Ok(())
    }
}

/// A number with a comma between thousands.
pub(crate) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: usize, expected: &str) {
        assert_eq!(thousands(input), expected);
    }

    #[test]
    fn numbers_are_easy_to_read() {
        check(0, "0");
        check(999, "999");
        check(1_000, "1,000");
        check(1_234_567, "1,234,567");
    }

    #[test]
    fn the_gate_stands_at_the_limit() {
        let lean = |brotli| Lean {
            total: Size { brotli, ..Size::default() },
            parts: Vec::new(),
            icons: Size::default(),
        };
        assert!(lean(LIMIT).hold().is_ok());
        let error = lean(LIMIT + 1_500).hold().map_err(|error| error.to_string());
        assert!(error.is_err_and(|it| it.contains("1,500 more than its limit of 24,000")));
    }

    #[test]
    fn the_json_has_every_part_and_counts_icons_once() -> Result<()> {
        let files = PARTS.map(|(_, name)| (name.to_owned(), vec![b'a'; 100]));
        let json = measure(&files.into())?.json();
        let names = ["loader", "glue", "wasm", "css", "icons"];
        assert!(names.iter().all(|name| json["lean"]["parts"][name]["brotli"].is_u64()), "{json}");
        assert_eq!(json["lean"]["raw"], 400);
        Ok(())
    }
}
