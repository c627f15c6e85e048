//! What the ranking promises, on small sets of articles.

use super::*;
use crate::engine::article::Day;
use alloc::{format, string::String, vec::Vec};
use proptest::prelude::*;

/// Subjects with words of their own, so that it is clear what is related to what.
const SUBJECTS: [&str; 4] = [
    "bonds yields coupon treasury maturity auction investors debt curve duration",
    "wheat harvest drought grain silo export farmers rain acre tractor",
    "Anleihen Zinsen Kupon Bund Laufzeit Auktion Anleger Schulden Kurve Rendite",
    "国債 利回り 入札 投資家 満期 債務 金利 市場 日銀 長期",
];
const LANGUAGES: [&str; 4] = ["en", "en", "de", "ja"];

/// An article of a subject: eight of its ten words, other ones for each `number`.
pub(super) fn article(subject: usize, number: usize) -> Article {
    let words: Vec<&str> = SUBJECTS[subject].split(' ').collect();
    let text: Vec<&str> = (0..8).map(|at| words[(number * 3 + at * 7) % words.len()]).collect();
    Article {
        key: format!("{subject}/{number}"),
        title: format!("{} {subject}x{number}", words[number % words.len()]),
        text: text.join(" "),
        lang: LANGUAGES[subject].into(),
        date: Some(Day(20_000 + 10 * number as i32)),
        ..Article::default()
    }
}

pub(super) fn articles(each: usize) -> Vec<Article> {
    (0..each).flat_map(|number| (0..4).map(move |subject| article(subject, number))).collect()
}

pub(super) fn keys(articles: &[Article], found: &[Related]) -> Vec<String> {
    found.iter().map(|related| articles[related.article].key.clone()).collect()
}

/// The keys of the cards beside the first article.
pub(super) fn cards(articles: &[Article], limit: usize) -> Vec<String> {
    keys(articles, &rank(articles).as_shown(0, limit))
}

#[test]
fn the_same_subject_comes_first() {
    let articles = articles(5);
    let ranking = rank(&articles);
    for (number, article) in articles.iter().enumerate() {
        let found = keys(&articles, &ranking.related(number, 4));
        let subject = &article.key[..2];
        assert!(
            found.len() == 4 && found.iter().all(|key| key.starts_with(subject)),
            "{found:?} beside {}",
            article.key
        );
    }
}

#[test]
fn many_cores_give_what_one_gives() {
    let articles = articles(12);
    let order: Vec<usize> = (0..articles.len()).rev().collect();
    let model = Model::build(&articles, all_terms(&articles));
    let mut near: Vec<_> = order.iter().map(|&it| (it, model.search().neighbours(it))).collect();
    near.sort_by_key(|(number, _)| *number);
    let there = model.ranking(near.into_iter().map(|(_, near)| near).collect());
    let here = rank(&articles);
    for number in order {
        assert_eq!(here.related(number, 48), there.related(number, 48));
        assert_eq!(here.as_shown(number, 24), there.as_shown(number, 24));
    }
}

#[test]
fn what_appeared_together_is_nearer() {
    let mut articles: Vec<Article> = (0..3).map(|_| article(0, 1)).collect();
    for (article, (key, day)) in
        articles.iter_mut().zip([("now", 20_000), ("old", 16_000), ("new", 20_003)])
    {
        article.key = key.into();
        article.date = Some(Day(day));
    }
    let ranking = rank(&articles);
    assert_eq!(keys(&articles, &ranking.related(0, 2)), ["new", "old"]);
    // Without a date an article is neither near nor far.
    articles[1].date = None;
    assert_eq!(keys(&articles, &rank(&articles).related(2, 2)), ["now", "old"]);
    articles[0].date = Some(Day(10_000));
    assert_eq!(keys(&articles, &rank(&articles).related(2, 2)), ["old", "now"]);
}

#[test]
fn other_languages_come_last() {
    let mut articles = articles(4);
    // A name that both languages use, and little else in common with the own one.
    for article in &mut articles {
        article.text.push_str(" Bundesbank");
    }
    articles[0].text = "Bundesbank Anleihen Zinsen Kupon Laufzeit bonds".into();
    let found = cards(&articles, 24);
    let first_foreign = found.iter().position(|key| key.starts_with(['2', '3']));
    assert_eq!(first_foreign, Some(7), "{found:?}");
    assert!(found[7..].iter().all(|key| key.starts_with(['2', '3'])), "{found:?}");
    // A regional form is the same language; an unknown one is the site's most common.
    articles[4].lang = "en-GB".into();
    articles[8].lang = String::new();
    assert_eq!(cards(&articles, 24), found);
}

#[test]
fn repeats_are_not_shown() {
    let mut articles = articles(5);
    let story: Vec<String> = (0..60).map(|word| format!("word{word}")).collect();
    articles[0].text = format!("{} {}", articles[0].text, story.join(" "));
    let mut repost = articles[0].clone();
    repost.key = "repost".into();
    repost.text.push_str(" first seen elsewhere");
    articles.push(repost);
    for number in [2, 3] {
        let mut page = article(0, 1);
        page.key = format!("0/1/page/{number}");
        page.text = "bonds yields coupon and what followed from it".into();
        page.title.push_str(" (more)");
        articles.push(page);
    }
    let related = keys(&articles, &rank(&articles).related(0, 10));
    assert!(related.contains(&"repost".into()), "{related:?}");
    let found = cards(&articles, 10);
    assert!(!found.contains(&"repost".into()), "{found:?}");
    assert_eq!(found.iter().filter(|key| key.starts_with("0/1")).count(), 1, "{found:?}");
}

#[test]
fn one_series_does_not_fill_the_cards() {
    let words: Vec<&str> = SUBJECTS[0].split(' ').collect();
    // Articles that have that many words in common with the first.
    let titled = |title: String, common: usize| Article {
        text: format!("{} unlike{title} other{title}", words[..common].join(" ")),
        key: title.clone(),
        title,
        ..Article::default()
    };
    let weekly = (1..=6).map(|week| titled(format!("Weekly {week}"), 8));
    let others = ["Gilts", "Notes", "Bills", "Loans"].map(|title| titled(title.into(), 5));
    let mut articles: Vec<Article> = weekly.chain(others).collect();
    articles.extend((0..10).map(|number| article(1, number)));
    articles.insert(0, titled("Bonds".into(), 10));

    let ranking = rank(&articles);
    let is_weekly = |key: &&String| key.starts_with("Weekly");
    let count = |found: &[Related]| keys(&articles, found).iter().filter(is_weekly).count();
    assert_eq!(count(&ranking.related(0, 6)), 6);
    assert_eq!(count(&ranking.as_shown(0, 6)), 2);
    // When the series is all there is, it is shown.
    articles.retain(|article| article.key.starts_with("Weekly"));
    assert_eq!(cards(&articles, 6).len(), 5);
}

#[test]
fn longer_lists_begin_with_shorter_ones() {
    let articles = articles(12);
    let ranking = rank(&articles);
    let all = ranking.as_shown(3, 24);
    for limit in 0..all.len() {
        assert_eq!(ranking.as_shown(3, limit), all[..limit]);
    }
}

#[test]
fn odd_sets_of_articles_are_ranked() {
    let empty = Article::default();
    let sets: [(&str, Vec<Article>); 5] = [
        ("none", Vec::new()),
        ("one", [article(0, 0)].into()),
        ("one of nothing", [empty.clone()].into()),
        ("two of nothing", [empty.clone(), empty.clone()].into()),
        ("one and nothing", [article(0, 0), empty].into()),
    ];
    for (name, articles) in sets {
        let ranking = rank(&articles);
        for number in 0..articles.len() {
            assert_eq!(ranking.related(number, 10), [], "{name}");
            assert_eq!(ranking.as_shown(number, 10), [], "{name}");
        }
    }
    let same: Vec<Article> = (0..100).map(|_| article(1, 1)).collect();
    let ranking = rank(&same);
    let found: Vec<usize> = ranking.related(5, 6).iter().map(|related| related.article).collect();
    assert_eq!(found, [0, 1, 2, 3, 4, 6]);
    assert_eq!(ranking.as_shown(5, 6), []);
}

prop_compose! {
    fn any_article()(
        title in "\\PC{0,20}",
        tags in prop::collection::vec("\\PC{0,8}", 0..3),
        text in "\\PC{0,60}|[a-c ]{0,40}|[一-三 ]{0,20}",
        lang in "|en|EN-gb|de|_",
        key in "[ab]?/?(page/)?[12]?",
        day in prop::option::of(any::<i32>()),
    ) -> Article {
        Article { title, tags, text, lang, key, date: day.map(Day), ..Article::default() }
    }
}

proptest! {
    #[test]
    fn any_articles_are_ranked(articles in prop::collection::vec(any_article(), 0..12)) {
        let ranking = rank(&articles);
        for number in 0..articles.len() {
            for found in [ranking.related(number, 5), ranking.as_shown(number, 5)] {
                let mut seen: Vec<usize> = found.iter().map(|related| related.article).collect();
                seen.push(number);
                seen.sort_unstable();
                seen.dedup();
                prop_assert_eq!(seen.len(), found.len() + 1);
                prop_assert!(found.iter().all(|it| it.score > 0.0 && it.score.is_finite()));
            }
        }
    }
}
