//! Tables, for a terminal and for a document.

use super::{
    measure::{Measure, spell_ratio},
    store::Record,
};

/// Heads and rows; the first column is text, the others are numbers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

impl Table {
    /// The programs of one archive, ours first, by these measures. Each number but ours is followed by how many
    /// times ours it is.
    pub(super) fn compare(records: &[&Record], measures: &[Measure]) -> Self {
        let ours = records.iter().find(|record| record.is_ours());
        let measures: Vec<Measure> = measures
            .iter()
            .copied()
            .filter(|&measure| records.iter().any(|record| record.get(measure).is_some()))
            .collect();
        let heads = measures.iter().map(|measure| measure.title().to_owned());
        let rows = records.iter().map(|record| {
            let cells = measures.iter().map(|&measure| {
                let cell = cell(record, measure, ours.and_then(|ours| ours.get(measure)));
                if record.is_ours() && cell != "–" { format!("**{cell}**") } else { cell }
            });
            std::iter::once(record.title.clone()).chain(cells).collect()
        });
        let rows = rows.collect();
        Self { heads: std::iter::once(String::new()).chain(heads).collect(), rows }
    }

    /// One row an archive.
    pub(super) fn grow(records: &[&Record], measures: &[Measure]) -> Self {
        let heads = measures.iter().map(|measure| measure.title().to_owned());
        let rows = records.iter().map(|record| {
            let cells = measures.iter().map(|&measure| cell(record, measure, None));
            std::iter::once(crate::size::thousands(record.articles)).chain(cells).collect()
        });
        let rows = rows.collect();
        Self { heads: std::iter::once("articles".to_owned()).chain(heads).collect(), rows }
    }

    pub(super) fn markdown(&self) -> String {
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let rule = format!("|---|{}\n", "--:|".repeat(self.heads.len() - 1));
        let rows: String = self.rows.iter().map(|row| line(row)).collect();
        line(&self.heads) + &rule + &rows
    }

    pub(super) fn terminal(&self) -> String {
        let plain = |cell: &String| cell.replace("**", "");
        let lines: Vec<Vec<String>> = std::iter::once(&self.heads)
            .chain(&self.rows)
            .map(|row| row.iter().map(plain).collect())
            .collect();
        let width = |column: usize| {
            lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..self.heads.len()).map(width).collect();
        let mut text = String::new();
        for line in lines {
            for (column, (cell, &width)) in line.iter().zip(&widths).enumerate() {
                text += &match column {
                    0 => format!("{cell:<width$}"),
                    _ => format!("  {cell:>width$}"),
                };
            }
            text.truncate(text.trim_end().len());
            text.push('\n');
        }
        text
    }
}

fn cell(record: &Record, measure: Measure, ours: Option<f64>) -> String {
    let Some(number) = record.get(measure) else { return "–".to_owned() };
    let text = measure.spell(number);
    match ours.filter(|_| !record.is_ours() && measure.is_compared()) {
        Some(ours) => {
            spell_ratio(number, ours).map_or(text.clone(), |ratio| format!("{text} ({ratio})"))
        }
        None => text,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::bench::{machine::Machine, store::Kind};

    /// A record of 1,000 made articles with these numbers.
    pub(in crate::bench) fn record(program: &str, numbers: &[(Measure, f64)]) -> Record {
        Record {
            program: program.into(),
            title: program.to_uppercase(),
            version: "1.2".into(),
            kind: Kind::Made,
            archive: "made-1000".into(),
            articles: 1000,
            taken: "2024-05-03 18:05".into(),
            load: 0.5,
            machine: Machine::default(),
            numbers: numbers.iter().copied().collect(),
            failure: None,
        }
    }

    #[test]
    fn numbers_stand_beside_how_many_times_ours_they_are() {
        let ours = record("afterword", &[(Measure::ViewBytes, 25_000.0), (Measure::Quality, 0.5)]);
        let peer = record("peer", &[(Measure::ViewBytes, 1_000_000.0)]);
        let measures = [Measure::ViewBytes, Measure::Quality, Measure::AddSeconds];
        let table = Table::compare(&[&ours, &peer], &measures);
        assert_eq!(
            table.markdown(),
            "|  | bytes of a page view | nDCG@10 |\n|---|--:|--:|\n\
             | AFTERWORD | **25,000** | **0.500** |\n| PEER | 1,000,000 (×40) | – |\n"
        );
        assert_eq!(
            table.terminal(),
            "           bytes of a page view  nDCG@10\n\
             AFTERWORD                25,000    0.500\n\
             PEER            1,000,000 (×40)        –\n"
        );
    }
}
