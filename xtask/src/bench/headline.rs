//! The README's paragraph: the numbers that matter most, at the largest archive that peers were measured on by default.

use anyhow::{Context, Result};

use super::{
    measure::{Measure, spell_ratio},
    store::{Kind, Record},
};
use crate::size::thousands;

const START: &str = "<!-- benchmarks: written by cargo xtask bench -->\n";
const END: &str = "<!-- /benchmarks -->";

/// The size that the paragraph speaks of.
const ARTICLES: usize = 10_000;

/// The paragraph; `None` until ours and a peer were measured.
pub(super) fn headline(records: &[Record]) -> Option<String> {
    let made = |record: &&Record| record.kind == Kind::Made && record.articles == ARTICLES;
    let same: Vec<&Record> = records.iter().filter(made).collect();
    let bytes = against(&same, Measure::ViewBytes)?;
    let answer = against(&same, Measure::AnswerMilliseconds)?;
    let mut text = format!(
        "With {} articles, a page view loads {} bytes for its related stories and all else that Afterword shows; with \
         search libraries used for the same it loads {} as much, and the stories come after {} the time ({}).",
        thousands(ARTICLES),
        Measure::ViewBytes.spell(bytes.ours),
        bytes.ratios(),
        answer.ratios(),
        Measure::AnswerMilliseconds.spell(answer.ours),
    );
    if let Some((ours, best)) = quality(records) {
        text += &format!(
            " On judged blogs Afterword ranks with a mean nDCG@10 of {ours:.2}, the best of the others with {best:.2}."
        );
    }
    Some(text + " [All numbers](docs/benchmarks.md), and where others are ahead.\n")
}

/// Our number and the least and the most of the peers'.
struct Against {
    ours: f64,
    least: f64,
    most: f64,
}

impl Against {
    fn ratios(&self) -> String {
        let ratio = |number| spell_ratio(number, self.ours).unwrap_or_default();
        format!("{} to {}", ratio(self.least), ratio(self.most))
    }
}

fn against(records: &[&Record], measure: Measure) -> Option<Against> {
    let ours = records.iter().find(|record| record.is_ours())?.get(measure)?;
    let peers: Vec<f64> = records
        .iter()
        .filter(|record| !record.is_ours())
        .filter_map(|record| record.get(measure))
        .collect();
    let least = peers.iter().copied().min_by(f64::total_cmp)?;
    let most = peers.into_iter().max_by(f64::total_cmp)?;
    Some(Against { ours, least, most })
}

/// Our mean over the judged blogs, and the best mean of a peer that answered on all of them.
fn quality(records: &[Record]) -> Option<(f64, f64)> {
    let judged: Vec<&Record> = records.iter().filter(|it| it.kind == Kind::Judged).collect();
    let mean = |program: &str| {
        let of = judged.iter().filter(|record| record.program == program);
        let numbers: Option<Vec<f64>> = of.map(|record| record.get(Measure::Quality)).collect();
        numbers.filter(|it| !it.is_empty()).map(|it| it.iter().sum::<f64>() / it.len() as f64)
    };
    let ours = judged.iter().find(|record| record.is_ours())?;
    let peers = judged.iter().filter(|record| !record.is_ours());
    let best = peers.filter_map(|record| mean(&record.program)).max_by(f64::total_cmp)?;
    Some((mean(&ours.program)?, best))
}

/// The README with another paragraph between its two marks.
///
/// # Errors
/// When the marks are not there.
pub(super) fn replace_between(readme: &str, paragraph: &str) -> Result<String> {
    let missing = || format!("README.md lacks the lines {START:?} and {END:?}");
    let (before, rest) = readme.split_once(START).with_context(missing)?;
    let (_, after) = rest.split_once(END).with_context(missing)?;
    Ok([before, START, &wrap(paragraph), END, after].concat())
}

/// Lines of at most 120 characters.
fn wrap(paragraph: &str) -> String {
    let mut text = String::new();
    let mut width = 0;
    for word in paragraph.split_whitespace() {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > 120 {
            text.push('\n');
            width = 0;
        } else if width > 0 {
            text.push(' ');
            width += 1;
        }
        text.push_str(word);
        width += length;
    }
    text + "\n"
}

#[cfg(test)]
mod tests {
    use super::{super::table::tests::record, *};

    #[test]
    fn only_the_paragraph_changes() {
        let readme = format!("# A\n\n{START}old words\n{END}\n\n## B\n");
        let expected = format!("# A\n\n{START}new words\n{END}\n\n## B\n");
        assert_eq!(replace_between(&readme, "new words\n").ok(), Some(expected));
        assert!(replace_between("# A\n", "new").is_err());
    }

    #[test]
    fn the_headline_has_the_span_of_the_peers() {
        let of = |program: &str, bytes: f64, milliseconds: f64| Record {
            articles: ARTICLES,
            ..record(
                program,
                &[(Measure::ViewBytes, bytes), (Measure::AnswerMilliseconds, milliseconds)],
            )
        };
        let blog = |program: &str, ndcg: f64| Record {
            kind: Kind::Judged,
            archive: "blog".into(),
            ..record(program, &[(Measure::Quality, ndcg)])
        };
        let records = [
            of("afterword", 25e3, 40.0),
            of("a", 500e3, 400.0),
            of("b", 5e6, 1000.0),
            blog("afterword", 0.52),
            blog("a", 0.41),
        ];
        let text = headline(&records).expect("ours and peers");
        assert!(text.contains("25,000 bytes") && text.contains("×20 to ×200"), "{text}");
        assert!(text.contains("×10 to ×25 the time (40 ms)"), "{text}");
        assert!(text.contains("0.52") && text.contains("0.41"), "{text}");
        assert_eq!(headline(&records[..1]), None);
    }
}
