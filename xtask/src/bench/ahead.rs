//! Where a peer is ahead: every number of a peer that is better than ours.

use super::{
    measure::{Measure, spell_ratio},
    store::{Kind, Record},
};
use crate::size::thousands;

/// One number of a peer that is better than ours on the same archive.
#[derive(Debug, PartialEq)]
pub(super) struct Ahead<'a> {
    pub(super) measure: Measure,
    pub(super) peer: &'a Record,
    pub(super) ours: f64,
    pub(super) theirs: f64,
}

/// All of them, by measure and archive.
pub(super) fn ahead(records: &[Record]) -> Vec<Ahead<'_>> {
    let mut found = Vec::new();
    for peer in records.iter().filter(|record| !record.is_ours()) {
        let same = |record: &&Record| record.is_ours() && record.archive == peer.archive;
        let Some(ours) = records.iter().find(same) else { continue };
        for (&measure, &theirs) in &peer.numbers {
            if let Some(ours) = ours.get(measure).filter(|_| measure.is_compared())
                && measure.is_better(theirs, ours)
            {
                found.push(Ahead { measure, peer, ours, theirs });
            }
        }
    }
    found.sort_by_key(|it| it.measure);
    found
}

impl Ahead<'_> {
    /// One line of a list.
    pub(super) fn describe(&self) -> String {
        let Self { measure, peer, ours, theirs } = self;
        let ratio = spell_ratio(*theirs, *ours).unwrap_or_default();
        format!(
            "**{}**, {}: {} with {}, {} with ours ({ratio})",
            measure.title(),
            describe_archive(peer),
            measure.spell(*theirs),
            peer.title,
            measure.spell(*ours),
        )
    }
}

/// What an archive is, within a sentence.
pub(super) fn describe_archive(record: &Record) -> String {
    let articles = thousands(record.articles);
    match record.kind {
        Kind::Made => format!("{articles} made articles"),
        Kind::Judged => format!("the blog {}, {articles} articles", record.archive),
        Kind::Pages => {
            format!("{articles} pages ({})", record.archive.trim_start_matches("pages-"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::table::tests::record, *};

    #[test]
    fn a_peer_that_is_better_is_named_and_one_that_is_not_is_not() {
        let ours = record(
            "afterword",
            &[
                (Measure::ViewBytes, 25_000.0),
                (Measure::Quality, 0.5),
                (Measure::BuildSeconds, 2.0),
                (Measure::Judged, 100.0),
            ],
        );
        let better = record(
            "better",
            &[
                (Measure::ViewBytes, 20_000.0),
                (Measure::Quality, 0.55),
                (Measure::BuildSeconds, 2.0),
                (Measure::Judged, 50.0),
            ],
        );
        let worse = record("worse", &[(Measure::ViewBytes, 30_000.0), (Measure::Quality, 0.4)]);
        let mut elsewhere = record("elsewhere", &[(Measure::ViewBytes, 1.0)]);
        elsewhere.archive = "made-10000".into();
        let records = [ours, better, worse, elsewhere];
        let found: Vec<String> = ahead(&records).iter().map(Ahead::describe).collect();
        assert_eq!(
            found,
            [
                "**bytes of a page view**, 1,000 made articles: 20,000 with BETTER, 25,000 with ours (×0.8)",
                "**nDCG@10**, 1,000 made articles: 0.550 with BETTER, 0.500 with ours (×1.1)",
            ]
        );
    }
}
