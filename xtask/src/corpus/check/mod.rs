//! `cargo xtask corpus --check`: how like a real archive a made one of the same size is.

mod measure;
mod quality;
mod source;
mod spread;
mod terms;

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::{Map, json};

use crate::step::step;
use measure::Number;

pub(super) use measure::measure;
pub(super) use source::{Source, each_word};
pub(super) use spread::quantiles;

/// Prints for each real corpus how it and a made one measure, side by side.
///
/// # Errors
/// When a corpus cannot be read.
pub(super) fn check(
    corpora: &[PathBuf],
    seed: u64,
    numbers: Option<&Path>,
    as_json: bool,
) -> Result<()> {
    for path in corpora {
        let real = Source::read(path)?;
        let heading = format!("{}, {} articles", real.name, real.articles.len());
        let (real, made) = step(&heading, || {
            let words = real.words() as f64 / real.articles.len() as f64;
            let made = Source::made(real.articles.len(), words, seed, numbers)?;
            Ok((measure(&real), measure(&made)))
        })?;
        if as_json {
            let pairs = real
                .iter()
                .zip(&made)
                .map(|(real, made)| (real.name.clone(), json!([real.value, made.value])));
            println!("{}", serde_json::to_string(&pairs.collect::<Map<_, _>>())?);
        } else {
            println!("\n{heading}\n{}", table(&real, &made));
        }
    }
    Ok(())
}

fn table(real: &[Number], made: &[Number]) -> String {
    let mut table = format!("{:<44}{:>11}{:>11}{:>8}\n", "", "real", "made", "");
    for (real, made) in real.iter().zip(made) {
        let ratio = if real.value == 0.0 { 1.0 } else { made.value / real.value };
        let (left, right) = (number(real.value), number(made.value));
        table += &format!("{:<44}{left:>11}{right:>11}{ratio:>8.2}\n", real.name);
    }
    table
}

fn number(value: f64) -> String {
    let digits = if value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        3
    };
    format!("{value:.digits$}")
}
