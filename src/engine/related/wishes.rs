//! What editors want, as numbers of articles instead of keys.

use crate::engine::{
    article::{Article, Recommend},
    order::sort_by,
};
use alloc::{string::String, vec::Vec};

/// Whether this is the engine that ranks a feed in a page. Feeds say nothing of what editors want: what would hear them
/// need not come there.
const IS_FEED: bool = cfg!(all(feature = "feed", target_arch = "wasm32"));

/// What the editor of one article wants.
#[derive(Clone, Debug, Default)]
pub(super) struct Wish {
    /// First beside it, in this order; never itself, nor what is excluded.
    pub(super) pinned: Vec<usize>,
    /// Never beside it.
    pub(super) excluded: Vec<usize>,
    /// The page shows or names them elsewhere.
    pub(super) named: Vec<usize>,
    /// It stands beside no other article, unless it is pinned there.
    is_never_shown: bool,
}

/// What all editors want, by article; empty where nobody wants anything.
#[derive(Clone, Debug, Default)]
pub(super) struct Wishes(Vec<Wish>);

impl Wishes {
    /// The wishes of each article. Keys that no article has are passed by; who read them has told of them.
    pub(super) fn new(articles: &[Article]) -> Self {
        if IS_FEED || articles.iter().all(|article| article.wishes == Default::default()) {
            return Self::default();
        }
        let mut places: Vec<(&str, usize)> =
            articles.iter().map(|article| article.key.as_str()).zip(0..).collect();
        sort_by(&mut places, Ord::cmp);
        let all = articles.iter().zip(0..).map(|(article, number)| {
            let find = |keys: &[String]| find(&places, keys, number);
            let excluded = find(&article.wishes.excluded);
            let named = named(article).map(find).unwrap_or_default();
            let mut pinned = find(&article.wishes.pinned);
            pinned.retain(|place| !excluded.contains(place) && !named.contains(place));
            let is_never_shown = article.wishes.recommend == Recommend::Never;
            Wish { pinned, excluded, named, is_never_shown }
        });
        Self(all.collect())
    }

    pub(super) fn of(&self, article: usize) -> Option<&Wish> {
        if IS_FEED {
            return None;
        }
        self.0.get(article)
    }

    pub(super) fn is_never_shown(&self, article: usize) -> bool {
        self.of(article).is_some_and(|wish| wish.is_never_shown)
    }
}

#[cfg(feature = "parts")]
fn named(article: &Article) -> Option<&[String]> {
    Some(&article.wishes.named)
}

#[cfg(not(feature = "parts"))]
fn named(_: &Article) -> Option<&[String]> {
    None
}

/// The articles of these keys, each once, without `own`.
fn find(places: &[(&str, usize)], keys: &[String], own: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let place = |key: &String| {
        let at = places.partition_point(|(known, _)| *known < key.as_str());
        places.get(at).filter(|(known, _)| known == key).map(|(_, place)| *place)
    };
    for place in keys.iter().filter_map(place) {
        if place != own && !found.contains(&place) {
            found.push(place);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{
        NEIGHBOURS, Why, rank,
        tests::{article, articles, cards, keys},
    };
    use super::*;
    use alloc::{collections::BTreeSet, format};

    /// A change to the wishes of one article: its key, then what is done to them.
    type Change<'a> = (&'a str, fn(&mut crate::engine::article::Wishes));

    /// The first six cards beside `0/0` after these changes; five articles of each subject, of which `0` and `1`
    /// are in English.
    fn check(changes: &[Change<'_>], expected: impl Fn(&[String], &[String])) {
        let mut articles = articles(5);
        let before = cards(&articles, 6);
        let relevance = keys(&articles, &rank(&articles).related(0, 6));
        for (key, change) in changes {
            let article = articles.iter_mut().find(|article| article.key == *key);
            change(&mut article.expect("it is there").wishes);
        }
        expected(&before, &cards(&articles, 6));
        let after = keys(&articles, &rank(&articles).related(0, 6));
        assert_eq!(relevance, after, "relevance is nobody's wish");
    }

    #[test]
    fn pinned_stories_come_first_in_their_order() {
        check(
            &[("0/0", |it| {
                it.pinned = ["3/1", "0/4", "0/0", "none", "0/4"].map(Into::into).into();
            })],
            |before, after| {
                assert_eq!(after[..2], ["3/1", "0/4"], "another language, then an own one");
                let rest: BTreeSet<&String> = after[1..].iter().collect();
                assert_eq!(rest, before.iter().collect(), "the same stories as before");
            },
        );
        let mut articles = articles(5);
        articles[0].wishes.pinned = ["1/1", "2/2"].map(String::from).into();
        let ranking = rank(&articles);
        for limit in 0..6 {
            let found = ranking.as_shown(0, limit);
            let pinned: Vec<bool> = found.iter().map(|related| related.pinned).collect();
            assert_eq!(pinned, [true, true, false, false, false, false][..limit]);
        }
    }

    #[test]
    fn excluded_stories_do_not_come() {
        check(
            &[("0/0", |it| it.excluded = ["0/1", "0/2"].map(Into::into).into())],
            |before, after| {
                assert!(
                    before.contains(&"0/1".into()) && before.contains(&"0/2".into()),
                    "{before:?}"
                );
                assert!(
                    !after.contains(&"0/1".into()) && !after.contains(&"0/2".into()),
                    "{after:?}"
                );
            },
        );
        // Excluding wins over pinning.
        check(
            &[("0/0", |it| {
                (it.pinned, it.excluded) = (["0/1".into()].into(), ["0/1".into()].into());
            })],
            |_, after| {
                assert!(!after.contains(&"0/1".into()), "{after:?}");
            },
        );
    }

    #[test]
    fn what_the_page_names_is_not_repeated_even_if_it_is_pinned() {
        check(
            &[("0/0", |it| {
                it.named = ["0/1", "0/2"].map(Into::into).into();
                it.pinned = ["0/2", "0/3"].map(Into::into).into();
            })],
            |before, after| {
                assert!(before.contains(&"0/1".into()), "{before:?}");
                assert_eq!(after[0], "0/3");
                assert!(!after.iter().any(|key| key == "0/1" || key == "0/2"), "{after:?}");
            },
        );
    }

    #[test]
    fn what_is_never_to_be_shown_is_shown_where_it_is_pinned() {
        let never: Change<'_> = ("0/1", |it| it.recommend = Recommend::Never);
        check(&[never], |before, after| {
            assert!(before.contains(&"0/1".into()) && !after.contains(&"0/1".into()), "{after:?}");
        });
        check(&[never, ("0/0", |it| it.pinned = ["0/1".into()].into())], |_, after| {
            assert_eq!(after[0], "0/1");
        });
        check(&[("0/1", |it| it.recommend = Recommend::Always)], |before, after| {
            assert_eq!(before, after);
        });
    }

    #[test]
    fn pinned_stories_count_as_cards() {
        let mut articles = articles(5);
        let mut repost = articles[4].clone();
        repost.key = "repost".into();
        articles.push(repost);
        articles[0].wishes.pinned = ["0/1".into()].into();
        assert_eq!(articles[4].key, "0/1");
        let choice = rank(&articles).choose(0, 3);
        let passed = choice.passed_over.iter().find(|passed| passed.related.article == 20);
        let why = passed.map(|passed| passed.why);
        assert!(matches!(why, Some(Why::Repeat { of: 4, cosine }) if cosine > 0.9), "{why:?}");
        // Two that are alike are both shown when both are pinned, as is a repeat of the article itself.
        articles[0].wishes.pinned.push("repost".into());
        assert_eq!(cards(&articles, 2), ["0/1", "repost"]);
        articles[4].wishes.pinned = ["repost".into()].into();
        assert_eq!(keys(&articles, &rank(&articles).as_shown(4, 1)), ["repost"]);
    }

    #[test]
    fn further_pages_go_where_the_first_one_goes() {
        let mut articles = articles(5);
        let mut page = article(0, 7);
        (page.key, page.title) = ("0/1/2".into(), articles[4].title.clone() + " (2)");
        articles.push(page);
        articles[4].text = articles[8].text.clone() + " elsewhere";
        assert!(keys(&articles, &rank(&articles).related(0, 9)).contains(&"0/1/2".into()));
        articles[4].wishes.recommend = Recommend::Never;
        assert!(!cards(&articles, 9).iter().any(|key| key.starts_with("0/1")));
    }

    #[test]
    fn many_that_are_never_shown_leave_room_for_the_rest() {
        let mut articles: Vec<Article> =
            (0..2 * NEIGHBOURS).map(|number| article(0, number)).collect();
        for article in &mut articles {
            article.key = format!("near{}", article.key);
            article.wishes.recommend = Recommend::Never;
        }
        // Far in time, and so behind all of the near ones.
        articles.extend((0..8).map(|number| {
            let mut far = article(0, number);
            far.date = far.date.map(|day| crate::engine::article::Day(day.0 - 10_000));
            far.title = "Elsewhere".into();
            far.text = format!("bonds yields and much else {number}");
            far
        }));
        let ranking = rank(&articles);
        assert!(keys(&articles, &ranking.related(0, 48)).iter().all(|key| key.starts_with("near")));
        let found = cards(&articles, 6);
        assert!(!found.is_empty() && found.iter().all(|key| key.starts_with("0/")), "{found:?}");
    }
}
