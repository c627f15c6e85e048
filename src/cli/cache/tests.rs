//! Caches that somebody made: the sum is right, and what they say is not.

use super::{
    KeptShard,
    file::{self, Columns, Draft},
    kept::Kept,
    today::Today,
};
use crate::engine::{
    article::{Article, Day},
    related::{Ranking, Related},
};
use anyhow::Result;
use bytemuck::{Pod, bytes_of_mut, cast_slice_mut};
use proptest::prelude::*;
use std::{path::Path, sync::LazyLock};
use tempfile::TempDir;

/// Articles enough that a change of one is little.
const ARTICLES: usize = 420;

/// The columns that say which articles there were, and what they were made of: where these are
/// others, all is done anew.
const TELLING: [usize; 2] = [1, 2];

fn article(number: usize) -> Article {
    let word = |at: usize| format!("w{}", (number % 8) * 9 + (number / 8 + at * at * 7) % 9);
    let words: Vec<String> = (0..8).map(word).chain([format!("r{}", number % 97)]).collect();
    Article {
        key: format!("{number:05}"),
        lang: if number.is_multiple_of(5) { "de" } else { "en" }.into(),
        title: word(0),
        text: words.join(" "),
        date: Some(Day(number as i32 * 3)),
        ..Article::default()
    }
}

/// The articles, and the same on the next day: one has other words, one another date.
fn articles(is_next_day: bool) -> Vec<Article> {
    let mut all: Vec<Article> = (0..ARTICLES).map(article).collect();
    if is_next_day {
        all[7].text = "w1 w2 r5 and more".into();
        all[90].date = Some(Day(5));
    }
    all
}

/// Ranks with what was kept, and keeps what was found in a file.
fn rank(before: Kept, mut articles: Vec<Article>, path: &Path) -> Vec<Vec<Related>> {
    let today = Today::new(path.into(), before, &articles);
    let pick = |ranking: &Ranking, article| ranking.as_shown(article, 6);
    let (ranked, keeper) = today.rank(&mut articles, pick);
    assert_eq!(ranked.topics.len(), articles.len());
    keeper.keep(&[KeptShard { state: 1, hash: 2, length: 3, sum: 4 }]);
    ranked.related
}

/// A cache as a run writes it, and how the next day's articles rank without it.
struct Made {
    folder: TempDir,
    expected: Vec<Vec<Related>>,
}

static MADE: LazyLock<Made> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    rank(Kept::default(), articles(false), &folder.path().join("kept.cache"));
    let expected = rank(Kept::default(), articles(true), &folder.path().join("other.cache"));
    Made { folder, expected }
});

/// A change of a column.
#[derive(Clone, Debug)]
enum Harm {
    /// A number becomes another one: in the column's own size, the rest is dropped.
    Set(usize, [u8; 12]),
    Swap(usize, usize),
    Cut(usize),
    Repeat(usize),
    /// All numbers are others.
    Stir(u8),
}

/// Changes the column of that number among all.
struct Harmed(usize, Harm);

impl Columns for Harmed {
    fn column<T: Pod>(&mut self, column: &mut Vec<T>) -> Result<()> {
        let count = column.len();
        let is_this = self.0 == 0;
        self.0 = self.0.wrapping_sub(1);
        match (&self.1, is_this && count > 0) {
            (_, false) => {}
            (Harm::Set(at, bytes), _) => {
                let number = bytes_of_mut(&mut column[at % count]);
                number.copy_from_slice(&bytes[..number.len()]);
            }
            (Harm::Swap(one, other), _) => column.swap(one % count, other % count),
            (Harm::Cut(left), _) => column.truncate(left % count),
            (Harm::Repeat(at), _) => column.push(column[at % count]),
            (Harm::Stir(by), _) => {
                let bytes: &mut [u8] = cast_slice_mut(column);
                bytes.iter_mut().for_each(|byte| *byte = byte.wrapping_mul(5).wrapping_add(*by));
            }
        }
        Ok(())
    }
}

/// Ranks the next day's articles with a cache that was changed, and says whether it was refused;
/// how they rank then.
fn check(harms: Vec<(usize, Harm)>, name: &str) -> (bool, Vec<Vec<Related>>) {
    let folder = MADE.folder.path();
    let path = folder.join(name);
    let mut kept = file::read(&folder.join("kept.cache")).expect("whole").expect("a cache");
    for (column, harm) in harms {
        let mut harmed = Harmed(column, harm);
        kept.walk_articles(&mut harmed).expect("changed");
        kept.walk_shards(&mut harmed).expect("changed");
    }
    let draft = Draft::begin(&path, &mut kept).expect("begun");
    draft.finish(&path, &mut kept).expect("written");
    let read = file::read(&path);
    let is_refused = read.is_err();
    let before = read.ok().flatten().unwrap_or_default();
    let related = rank(before, articles(true), &path);
    assert!(related.iter().flatten().all(|related| related.article < ARTICLES));
    (is_refused, related)
}

fn any_harm() -> impl Strategy<Value = Harm> {
    let near = (any::<u32>(), 0..600_u32, any::<bool>()).prop_map(|(any, small, is_small)| {
        let number = if is_small { small } else { any };
        let mut bytes = [0; 12];
        bytes[..4].copy_from_slice(&number.to_le_bytes());
        bytes
    });
    let bytes = prop_oneof![Just([0; 12]), Just([255; 12]), any::<[u8; 12]>(), near];
    let at = any::<u16>().prop_map(usize::from);
    prop_oneof![
        4 => (at.clone(), bytes).prop_map(|(at, bytes)| Harm::Set(at, bytes)),
        2 => (at.clone(), at.clone()).prop_map(|(one, other)| Harm::Swap(one, other)),
        1 => at.clone().prop_map(Harm::Cut),
        1 => at.prop_map(Harm::Repeat),
        1 => any::<u8>().prop_map(Harm::Stir),
    ]
}

#[test]
fn a_cache_as_a_run_wrote_it_changes_nothing() {
    let (is_refused, related) = check(Vec::new(), "whole.cache");
    assert!(!is_refused && related == MADE.expected);
}

#[test]
fn each_number_of_a_list_is_looked_at() {
    let mut beyond = [0; 12];
    beyond[..4].copy_from_slice(&(ARTICLES as u32).to_le_bytes());
    for column in 0..27 {
        for harm in [Harm::Set(1, [255; 12]), Harm::Set(419, beyond), Harm::Set(420, [0; 12])] {
            check(vec![(column, harm)], "number.cache");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn a_made_cache_stops_no_run(harms in prop::collection::vec((0..30_usize, any_harm()), 1..4)) {
        let is_telling = harms.iter().any(|(column, harm)| {
            TELLING.contains(column) && matches!(harm, Harm::Stir(_))
        });
        let (is_refused, related) = check(harms, "some.cache");
        if is_refused || is_telling {
            prop_assert!(related == MADE.expected);
        }
    }

    #[test]
    fn a_cache_of_any_numbers_changes_nothing(by in any::<u8>()) {
        let harms = (0..30).map(|column| (column, Harm::Stir(by))).collect();
        prop_assert!(check(harms, "any.cache").1 == MADE.expected);
    }
}
