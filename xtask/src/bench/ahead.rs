//! Where a peer is ahead: every number of a peer that is better than ours.

use super::{
    measure::{Measure, spell_ratio},
    store::{Kind, Record},
};
use crate::size::thousands;

/// The peers whose number of one measure is better than ours on one archive, the best first.
#[derive(Debug, PartialEq)]
pub(super) struct Ahead<'a> {
    pub(super) measure: Measure,
    ours: (&'a Record, f64),
    peers: Vec<(&'a Record, f64)>,
}

/// All of them, by measure and archive.
pub(super) fn ahead(records: &[Record]) -> Vec<Ahead<'_>> {
    let mut found: Vec<Ahead> = Vec::new();
    for ours in records.iter().filter(|record| record.is_ours()) {
        let measures = ours.numbers.iter().filter(|(measure, _)| measure.is_compared());
        found.extend(measures.filter_map(|(&measure, &number)| {
            let others = records.iter().filter(|it| !it.is_ours() && it.archive == ours.archive);
            let mut peers: Vec<(&Record, f64)> = others
                .filter_map(|peer| Some((peer, peer.get(measure)?)))
                .filter(|&(_, theirs)| measure.order(theirs, number).is_lt())
                .collect();
            peers.sort_by(|one, other| measure.order(one.1, other.1));
            (!peers.is_empty()).then_some(Ahead { measure, ours: (ours, number), peers })
        }));
    }
    found.sort_by_key(|it| it.measure);
    found
}

impl Ahead<'_> {
    /// One line of a list.
    pub(super) fn describe(&self) -> String {
        let Self { measure, ours: (record, ours), peers } = self;
        let peers: Vec<String> = peers
            .iter()
            .map(|(peer, theirs)| {
                let ratio = spell_ratio(*theirs, *ours).unwrap_or_default();
                format!("{} {} ({ratio})", peer.title, measure.spell(*theirs))
            })
            .collect();
        format!(
            "**{}**, {}: {}; ours {}",
            measure.title(),
            describe_archive(record),
            peers.join(", "),
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
        let worse = record("worse", &[(Measure::ViewBytes, 24_000.0), (Measure::Quality, 0.4)]);
        let mut elsewhere = record("elsewhere", &[(Measure::ViewBytes, 1.0)]);
        elsewhere.archive = "made-10000".into();
        let records = [ours, better, worse, elsewhere];
        let found: Vec<String> = ahead(&records).iter().map(Ahead::describe).collect();
        assert_eq!(
            found,
            [
                "**bytes of a page view**, 1,000 made articles: BETTER 20,000 (×0.8), \
                 WORSE 24,000 (×1.0); ours 25,000",
                "**nDCG@10**, 1,000 made articles: BETTER 0.550 (×1.1); ours 0.500",
            ]
        );
    }
}
