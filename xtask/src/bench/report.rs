//! What is made of the numbers: tables on the terminal, `docs/benchmarks.md` with its plots, and the README's paragraph.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use minijinja::{Environment, Value, value::Serde};
use serde::Serialize;
use serde_json::json;

use super::{
    ahead::{Ahead, ahead, describe_archive},
    headline::{headline, replace_between},
    machine::Machine,
    measure::Measure,
    plot::plot,
    store::{Kind, OURS, Record},
    table::Table,
};
use crate::step::repository;

/// The columns of a comparison.
const COMPARED: [Measure; 8] = [
    Measure::ViewBytes,
    Measure::ViewRequests,
    Measure::AnswerMilliseconds,
    Measure::SlowMilliseconds,
    Measure::BuildSeconds,
    Measure::BuildBytes,
    Measure::Quality,
    Measure::Judged,
];

/// The columns of how ours grows.
const GROWTH: [Measure; 6] = [
    Measure::ViewBytes,
    Measure::AnswerMilliseconds,
    Measure::BuildSeconds,
    Measure::BuildBytes,
    Measure::AddSeconds,
    Measure::Quality,
];

const PAGES: [Measure; 2] = [Measure::PagesPerSecond, Measure::BuildBytes];

/// What is plotted, and the file's name.
const PLOTS: [(Measure, &str); 5] = [
    (Measure::ViewBytes, "bytes.svg"),
    (Measure::AnswerMilliseconds, "answer.svg"),
    (Measure::SlowMilliseconds, "slow-line.svg"),
    (Measure::BuildSeconds, "build.svg"),
    (Measure::BuildBytes, "memory.svg"),
];

/// A heading and a table below it.
#[derive(Serialize)]
struct Section {
    title: String,
    table: String,
    failures: Vec<String>,
}

#[derive(Serialize)]
struct Plot {
    title: String,
    path: String,
}

/// All tables, for a terminal.
pub(super) fn terminal(records: &[Record]) -> String {
    let mut text = String::new();
    for section in [
        sections(records, Kind::Made, &COMPARED, Table::terminal),
        sections(records, Kind::Pages, &PAGES, Table::terminal),
    ]
    .into_iter()
    .flatten()
    {
        text += &format!("\n{}\n{}", section.title, section.table);
        text.extend(section.failures.iter().map(|failure| format!("{failure}\n")));
    }
    if let Some((table, _)) = quality(records) {
        text += &format!("\nnDCG@10 on judged blogs\n{}", table.terminal());
    }
    text += "\nWhere a peer is ahead\n";
    for line in ahead(records).iter().map(Ahead::describe) {
        text += &format!("- {}\n", line.replace("**", ""));
    }
    text + "\n"
}

/// Writes the document, its plots and the README's paragraph; gives their paths.
///
/// # Errors
/// When one cannot be written.
pub(super) fn write(records: &[Record], limit: u64) -> Result<Vec<PathBuf>> {
    let root = repository()?;
    let mut written = Vec::new();
    let mut plots = Vec::new();
    for (measure, name) in PLOTS {
        if let Some(plot) = plot(records, measure) {
            written.push(write_file(&root.join("docs/benchmarks").join(name), &plot)?);
            let title = format!("{} by number of articles", measure.title());
            plots.push(Plot { title, path: format!("benchmarks/{name}") });
        }
    }
    let document = document(records, &plots, limit)?;
    written.push(write_file(&root.join("docs/benchmarks.md"), &document)?);
    if let Some(headline) = headline(records) {
        let path = root.join("README.md");
        let readme = fs::read_to_string(&path).context("reading README.md")?;
        written.push(write_file(&path, &replace_between(&readme, &headline)?)?);
    }
    Ok(written)
}

fn write_file(path: &Path, text: &str) -> Result<PathBuf> {
    let naming = || format!("writing {}", path.display());
    fs::create_dir_all(path.parent().unwrap_or(path)).with_context(naming)?;
    fs::write(path, text).with_context(naming)?;
    Ok(path.to_path_buf())
}

fn document(records: &[Record], plots: &[Plot], limit: u64) -> Result<String> {
    let grown: Vec<&Record> =
        records.iter().filter(|it| it.kind == Kind::Made && it.is_ours()).collect();
    let compared = |section: &Section| section.table.lines().count() > 3;
    let sizes = sections(records, Kind::Made, &COMPARED, Table::markdown);
    let quality = quality(records);
    let values = json!({
        "machines": machines(records),
        "versions": versions(records),
        "sizes": sizes.into_iter().filter(compared).collect::<Vec<_>>(),
        "plots": plots,
        "quality": quality.as_ref().map(|(table, _)| table.markdown()),
        "judged": quality.map(|(_, note)| note),
        "growth": Table::grow(&grown, &GROWTH).markdown(),
        "sites": sections(records, Kind::Pages, &PAGES, Table::markdown),
        "ahead": ahead(records).iter().map(Ahead::describe).collect::<Vec<_>>(),
        "limit": limit,
    });
    let mut environment = Environment::new();
    environment.add_template("benchmarks.md", include_str!("benchmarks.md"))?;
    let text = environment.get_template("benchmarks.md")?.render(Value::from(Serde(values)))?;
    Ok(text.trim_end().to_owned() + "\n")
}

/// One section an archive of that kind.
fn sections(
    records: &[Record],
    kind: Kind,
    measures: &[Measure],
    write: fn(&Table) -> String,
) -> Vec<Section> {
    let mut sections = Vec::new();
    let records: Vec<&Record> = records.iter().filter(|record| record.kind == kind).collect();
    for same in records.chunk_by(|one, other| one.archive == other.archive) {
        let failures = same.iter().filter_map(|record| {
            record.failure.as_ref().map(|failure| format!("{}: {failure}.", record.title))
        });
        let title = describe_archive(same[0]);
        let (table, failures) = (write(&Table::compare(same, measures)), failures.collect());
        sections.push(Section { title, table, failures });
    }
    sections
}

/// nDCG@10 of each program on each judged blog, and how many articles were judged.
fn quality(records: &[Record]) -> Option<(Table, String)> {
    let judged: Vec<&Record> = records.iter().filter(|it| it.kind == Kind::Judged).collect();
    let ours: Vec<&&Record> = judged.iter().filter(|record| record.is_ours()).collect();
    let programs: Vec<&str> = distinct(judged.iter().map(|record| record.program.as_str()));
    let mut rows: Vec<(f64, Vec<String>)> = programs
        .into_iter()
        .filter_map(|program| {
            let of = |blog: &str| {
                judged.iter().find(|it| it.program == program && it.archive == blog).copied()
            };
            let found: Vec<&Record> = ours.iter().filter_map(|blog| of(&blog.archive)).collect();
            let numbers: Vec<Option<f64>> =
                found.iter().map(|record| record.get(Measure::Quality)).collect();
            let known: Vec<f64> = numbers.iter().copied().flatten().collect();
            let mean =
                (known.len() == ours.len()).then(|| known.iter().sum::<f64>() / known.len() as f64);
            let spell = |number: &Option<f64>| {
                number.map_or("–".to_owned(), |number| Measure::Quality.spell(number))
            };
            let cells = numbers.iter().map(spell).chain([spell(&mean)]);
            let bold = |cell| if program == OURS { format!("**{cell}**") } else { cell };
            let title = found.first()?.title.clone();
            let row = std::iter::once(title).chain(cells.map(bold)).collect();
            Some((mean.unwrap_or_default(), row))
        })
        .collect();
    rows.sort_by(|one, other| other.0.total_cmp(&one.0));
    let heads = ours.iter().map(|it| it.archive.clone()).chain(["mean".to_owned()]);
    let table = Table {
        heads: std::iter::once(String::new()).chain(heads).collect(),
        rows: rows.into_iter().map(|row| row.1).collect(),
    };
    (!ours.is_empty()).then(|| (table, judged_note(&judged)))
}

/// Which programs answered for how many articles.
fn judged_note(judged: &[&Record]) -> String {
    let count = |record: &Record| record.get(Measure::Judged).unwrap_or_default();
    let all = judged.iter().filter(|record| record.is_ours());
    let all: Vec<String> = all
        .map(|ours| format!("{} of {}", Measure::Judged.spell(count(ours)), ours.archive))
        .collect();
    let fewer = judged.iter().filter(|record| {
        let ours = judged.iter().find(|it| it.is_ours() && it.archive == record.archive);
        count(record) > 0.0 && ours.is_some_and(|ours| count(record) < count(ours))
    });
    let fewer: Vec<String> = fewer
        .map(|it| {
            format!("{} for {} of {}", it.title, Measure::Judged.spell(count(it)), it.archive)
        })
        .collect();
    let none = distinct(judged.iter().filter(|it| count(it) == 0.0).map(|it| it.title.as_str()));
    let mut note = format!("Over all articles with a link: {}.", all.join(", "));
    if !fewer.is_empty() {
        note += &format!(" Within their time, some answered for a sample: {}.", fewer.join(", "));
    }
    if !none.is_empty() {
        note += &format!(" Too few answers to judge: {}.", none.join(", "));
    }
    note + "\n"
}

/// The machines, each with when it measured what.
fn machines(records: &[Record]) -> Vec<String> {
    let machines = distinct(records.iter().map(|record| &record.machine));
    let describe = |machine: &Machine| {
        let here = || records.iter().filter(|record| record.machine == *machine);
        let span = |is_ours: bool| {
            let taken = here().filter(|record| record.is_ours() == is_ours).map(|it| &it.taken);
            Some(format!("{} to {}", taken.clone().min()?, taken.max()?))
        };
        let times = [("ours", span(true)), ("the peers", span(false))];
        let times: Vec<String> =
            times.into_iter().filter_map(|(who, span)| Some(format!("{who} {}", span?))).collect();
        let load = here().map(|record| record.load).fold(0.0, f64::max);
        let mut text = machine.describe();
        text += &format!(
            "; {} (UTC); load average before a measurement at most {load:.1}",
            times.join(", ")
        );
        // What was measured just before is in it as well.
        if load > machine.cores as f64 + 1.0 {
            text += ", so the machine had other work too, and times are longer than they need be";
        }
        text
    };
    machines.into_iter().map(describe).collect()
}

fn versions(records: &[Record]) -> String {
    let name = |record: &Record| format!("{} {}", record.title, record.version);
    records.iter().map(name).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}

/// Each once, in the order of their first.
fn distinct<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut found = Vec::new();
    for item in items {
        if !found.contains(&item) {
            found.push(item);
        }
    }
    found
}
