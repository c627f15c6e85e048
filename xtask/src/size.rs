//! `cargo xtask size`: what a reader downloads, and the gate that keeps it small.

use std::io::Write;

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};

use crate::{
    build::{self, Widget},
    step::{done, note, read_file, repository},
};

/// What a build of the widget may weigh, in bytes of brotli, and what it consists of.
#[derive(Clone, Copy)]
struct Budget {
    name: &'static str,
    /// The most that it may weigh.
    limit: usize,
    /// What it should weigh.
    target: Target,
    /// The files that a page needs before its own data.
    files: &'static [(&'static str, &'static str)],
}

#[derive(Clone, Copy)]
struct Target {
    bytes: usize,
    why: &'static str,
}

// Some of what a page loads is safety, and no limit takes it back: answers are read up to a bound
// and servers waited for so long, one rule says which addresses may be links, tags are found in n
// log n steps, and an element of the page cannot stand in for a property of the document. The rule that
// finds the end of a text is whole in both: 1.7 KB that keep the parts out of quotations and lists.
const BUDGETS: [Budget; 5] = [
    // For pages whose site has an index.
    Budget {
        name: "lean",
        limit: 28_000,
        target: Target { bytes: 14_600, why: "one first flight of packets" },
        files: &[
            ("loader", "afterword.js"),
            ("glue", "engine.js"),
            ("wasm", "engine.wasm"),
            ("css", "afterword.css"),
        ],
    },
    // For pages that rank their site's feed.
    Budget {
        name: "feed",
        limit: 52_150,
        target: Target { bytes: 40_000, why: "what was hoped for" },
        files: &[
            ("loader", "afterword.js"),
            ("glue", "feed.js"),
            ("wasm", "feed.wasm"),
            ("css", "afterword.css"),
            ("text", "feed-text.js"),
        ],
    },
    // For elements that ask for what most pages never need: comes beside one of the others.
    Budget {
        name: "more",
        limit: 40_000,
        target: Target { bytes: 24_000, why: "what a lean page weighs without it" },
        files: &[("glue", "more.js"), ("wasm", "more.wasm"), ("css", "more.css")],
    },
    // For the parts that few pages have: comes beside one of the others, and each part brings a file of its own.
    Budget {
        name: "parts",
        limit: 40_900,
        target: Target { bytes: 24_000, why: "what a lean page weighs without them" },
        files: &[("glue", "parts.js"), ("wasm", "parts.wasm"), ("css", "parts.css")],
    },
    // For pages without an article, on sites that change pages without loading.
    Budget {
        name: "start",
        limit: 1_000,
        target: Target { bytes: 1_000, why: "next to nothing" },
        files: &[("start", "afterword-start.js")],
    },
];

/// The icons that every page gets. They are compiled into the wasm.
const ICONS: [&str; 5] = ["facebook", "x", "linkedin", "copy", "system"];

/// A number of bytes: as they are, by `gzip -9`, and by brotli at its best (quality 11, window 22).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// The sizes of one build.
struct Download {
    budget: Budget,
    total: Size,
    parts: Vec<(&'static str, Size)>,
}

/// The sizes of all builds.
pub(crate) struct Sizes {
    downloads: Vec<Download>,
    icons: Size,
}

/// Builds the widget, prints its sizes and holds them against the limits.
///
/// # Errors
/// When the build fails or one of them weighs more than its limit.
pub(crate) fn task(json: bool) -> Result<()> {
    let sizes = measure(&build::build()?)?;
    if json {
        println!("{}", sizes.json());
    } else {
        println!("{}", sizes.tables());
    }
    sizes.hold()
}

/// Weighs the files of all builds.
///
/// # Errors
/// When a part is missing or the icons cannot be read.
pub(crate) fn measure(Widget { set, fixed }: &Widget) -> Result<Sizes> {
    let mut downloads = Vec::new();
    for budget in BUDGETS {
        let mut parts = Vec::new();
        for (part, name) in budget.files {
            let bytes = set.get(*name).or_else(|| fixed.get(*name));
            let bytes = bytes.with_context(|| format!("dist/ lacks {name}"))?;
            parts.push((*part, weigh(bytes)?));
        }
        let total = parts.iter().fold(Size::default(), |sum, (_, part)| sum.plus(*part));
        downloads.push(Download { budget, total, parts });
    }
    let folder = repository()?.join("www/icons");
    let mut icons = Vec::new();
    for name in ICONS {
        icons.extend(read_file(&folder.join(format!("{name}.svg")))?);
    }
    Ok(Sizes { downloads, icons: weigh(&icons)? })
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

impl Sizes {
    fn json(&self) -> Value {
        let mut icons = self.icons.json();
        icons["inside"] = "wasm".into();
        let mut all = json!({});
        for Download { budget, total, parts } in &self.downloads {
            let mut download = total.json();
            download["limit"] = budget.limit.into();
            for (name, size) in parts {
                download["parts"][name] = size.json();
            }
            download["parts"]["icons"] = icons.clone();
            all[budget.name] = download;
        }
        all
    }

    fn tables(&self) -> String {
        let mut tables: String = self.downloads.iter().map(Download::table).collect();
        tables += &self.icons.row("icons");
        tables + "The icons are inside all wasms and counted there; alone they would weigh this."
    }

    /// Fails past a limit; says how far it is to the targets.
    ///
    /// # Errors
    /// The first build that weighs more than its limit.
    pub(crate) fn hold(&self) -> Result<()> {
        self.downloads.iter().try_for_each(Download::hold)
    }

    /// Each build with its weight and its limit, in one line.
    pub(crate) fn summary(&self) -> String {
        let weights = self.downloads.iter().map(|it| {
            let [weight, limit] = [it.total.brotli, it.budget.limit].map(thousands);
            format!("{} {weight} of {limit} bytes", it.budget.name)
        });
        weights.collect::<Vec<_>>().join(", ")
    }
}

impl Download {
    fn table(&self) -> String {
        let name = self.budget.name;
        let mut table = format!("{name:<10}{:>10}{:>10}{:>10}\n", "raw", "gzip -9", "brotli 11");
        for (name, size) in &self.parts {
            table += &size.row(name);
        }
        table + &self.total.row("in all") + "\n"
    }

    fn hold(&self) -> Result<()> {
        let (Budget { name, limit, target, .. }, weight) = (self.budget, self.total.brotli);
        ensure!(
            weight <= limit,
            "the {name} build weighs {} bytes (brotli), {} more than its limit of {}: \
             find out what grew with `cargo xtask size` before and after the change",
            thousands(weight),
            thousands(weight - limit),
            thousands(limit),
        );
        let [shown, most] = [weight, limit].map(thousands);
        done(format_args!("{name}: {shown} bytes (brotli) of at most {most}"));
        let side = if weight > target.bytes { "above" } else { "below" };
        note(format_args!(
            "{} {side} the target of {}, {}",
            thousands(weight.abs_diff(target.bytes)),
            thousands(target.bytes),
            target.why,
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
    use crate::build::Files;

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
    fn the_gates_stand_at_the_limits() {
        let limits = ["28,000", "52,150", "40,000", "40,900", "1,000"];
        for (budget, limit) in BUDGETS.into_iter().zip(limits) {
            let download = |brotli| Download {
                budget,
                total: Size { brotli, ..Size::default() },
                parts: Vec::new(),
            };
            let sizes =
                |brotli| Sizes { downloads: vec![download(brotli)], icons: Size::default() };
            assert!(sizes(budget.limit).hold().is_ok());
            let error = sizes(budget.limit + 1_500).hold().map_err(|error| error.to_string());
            let expected = format!("1,500 more than its limit of {limit}");
            assert!(error.as_ref().is_err_and(|it| it.contains(&expected)), "{error:?}");
        }
    }

    #[test]
    fn the_json_has_every_part_and_counts_icons_once() -> Result<()> {
        let names = BUDGETS.iter().flat_map(|budget| budget.files);
        let set = names.map(|(_, name)| ((*name).to_owned(), vec![b'a'; 100])).collect();
        let sizes = measure(&Widget { set, fixed: Files::new() })?;
        let json = sizes.json();
        for (build, parts) in [("lean", 4), ("feed", 5), ("more", 3), ("parts", 3)] {
            for part in ["loader", "glue", "wasm", "css"].into_iter().rev().take(parts) {
                assert!(json[build]["parts"][part]["brotli"].is_u64(), "{build}, {part}: {json}");
            }
            assert!(json[build]["parts"]["icons"]["brotli"].is_u64(), "{build}: {json}");
            assert_eq!(json[build]["raw"], 100 * parts);
        }
        assert!(sizes.tables().contains("feed "), "{}", sizes.tables());
        Ok(())
    }
}
