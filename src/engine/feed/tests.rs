//! What is made of a feed's items.

use super::*;
use crate::engine::related::rank;
use alloc::format;
use proptest::prelude::*;

const COMMAND: Home<'_> = Home { hosts: &[], root: "/" };

fn item(url: &str, title: &str, text: &str) -> Item {
    Item { url: url.into(), title: title.into(), text: text.into(), ..Item::default() }
}

#[test]
fn days() {
    for (text, expected) in [
        ("2024-05-03", "2024-05-03"),
        ("2024-05-03T23:30:00+02:00", "2024-05-03"),
        ("Fri, 03 May 2024 23:30:00 +0200", "2024-05-03"),
        ("Fri,3 May 2024 23:30:00 GMT", "2024-05-03"),
        ("3 MAY 24 23:30 EST", "2024-05-03"),
        ("Saturday, 29 February 2020 10:00:00 Z", "2020-02-29"),
        ("", ""),
        ("Fri, 31 Feb 2020 00:00:00 GMT", ""),
        ("yesterday", ""),
        ("1 anf 2024", ""),
        ("Fri, 03 Mä 2024", ""),
    ] {
        assert_eq!(day(text).map(Day::to_iso).unwrap_or_default(), expected, "{text}");
    }
}

#[test]
fn items_become_articles() {
    let given = Item {
        tags: ["Bonds", "#Rates", " Bonds", ""].map(String::from).into(),
        date: "Fri, 03 May 2024 23:30:00 +0200".into(),
        lang: "en_US".into(),
        excerpt: "Why yields fell [...]".into(),
        picture: "https://e.example/a.png".into(),
        width: 640,
        links: ["/b/", "https://e.example/b/#x", "https://o.example/b/", "/a/", "/none"]
            .map(String::from)
            .into(),
        ..item("https://e.example/a/?utm=1#top", "Bonds", "One.\nTwo.")
    };
    let feed =
        Feed::new([item("https://e.example/b/", "", "Gold fell.\nMore."), given].into(), COMMAND);
    let [a, b] = &feed.articles[..] else { panic!("{feed:?}") };
    assert_eq!((&*a.key, &*a.url, &*a.id), ("a", "a/?utm=1", "a"));
    assert_eq!(a.tags, ["Bonds", "Rates"]);
    assert_eq!(a.date.map(Day::to_iso).as_deref(), Some("2024-05-03"));
    assert_eq!((&*a.lang, &*a.excerpt), ("en-us", "Why yields fell…"));
    assert_eq!(a.picture.as_ref().map(|it| (&*it.url, it.width)), Some(("a.png", 640)));
    assert_eq!(a.links, ["b"]);
    assert_eq!((&*b.title, &*b.excerpt), ("Gold fell.", "Gold fell. More."));
}

#[test]
fn addresses_are_from_the_sites_root() {
    let check = |home, urls: &[&str], expected: &[(&str, &str)]| {
        let feed = Feed::new(urls.iter().map(|url| item(url, "A", "a")).collect(), home);
        let found: Vec<_> = feed.articles.iter().map(|it| (&*it.key, &*it.url)).collect();
        assert_eq!(found, expected);
    };
    let blog = Home { hosts: &["http://localhost:8000", "https://e.example"], root: "/blog/" };
    check(blog, &["https://e.example/blog/a/"], &[("a", "a/")]);
    check(blog, &["https://e.example/a/"], &[("a", "https://e.example/a/")]);
    check(blog, &["https://o.example/blog/a/"], &[("blog/a", "https://o.example/blog/a/")]);
    check(
        COMMAND,
        &["https://e.example/a", "https://o.example/b"],
        &[("a", "https://e.example/a"), ("b", "https://o.example/b")],
    );
    check(
        COMMAND,
        &["https://e.example", "https://e.example/x.html"],
        &[("", ""), ("x", "x.html")],
    );
}

#[test]
fn what_is_told_twice_counts_once() {
    let urls = ["https://e.example/b", "https://e.example/a", "https://e.example/b/"];
    let feed = Feed::new(urls.iter().map(|url| item(url, url, "a")).collect(), COMMAND);
    assert_eq!(feed.articles.len(), 2);
    assert_eq!(feed.articles[1].title, "https://e.example/b");
    assert_eq!(feed.doubles, [(2, 0)]);
    assert_eq!(feed.find(&["x".into(), "b".into()]), Some(1));
}

/// Texts of some words each, so that some are near each other.
fn any_items() -> impl Strategy<Value = Vec<Item>> {
    prop::collection::vec(("[a-d]{1,2}( [a-d]{1,2}){0,12}", 0..60), 0..70).prop_map(|texts| {
        let items = texts.into_iter().enumerate().map(|(number, (text, day))| Item {
            date: format!("2024-01-{:02}", day % 28 + 1),
            lang: ["en", "de"][usize::from(day > 50)].into(),
            ..item(&format!("https://e.example/{number}"), "", &text)
        });
        items.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// One page alone is ranked from its neighbours and theirs: that must be what ranking all gives.
    #[test]
    fn one_page_is_ranked_as_among_all(items in any_items()) {
        let feed = RankedFeed::new(Feed::new(items, COMMAND));
        let articles = &feed.feed().articles;
        let all = rank(articles);
        for number in 0..articles.len() {
            let shard = feed.shard(number);
            let found: Vec<_> = shard.cards.iter().map(|card| &*card.url).collect();
            let expected = all.as_shown(number, CANDIDATES);
            let expected: Vec<_> = expected.iter().map(|it| &*articles[it.article].url).collect();
            prop_assert_eq!(found, expected);
        }
    }
}

proptest! {
    #[test]
    fn any_items_make_articles(
        texts in prop::collection::vec(("\\PC{0,30}", "\\PC{0,12}", "\\PC{0,40}|[\\[….\\] ]{0,6}"), 0..6),
        root in "/|/[a-z]{1,3}/",
    ) {
        let items = texts.iter().map(|(url, title, text)| Item {
            excerpt: text.clone(),
            date: text.clone(),
            links: [url.clone()].into(),
            ..item(url, title, text)
        });
        let feed = Feed::new(items.collect(), Home { hosts: &[], root: &root });
        prop_assert_eq!(feed.articles.len() + feed.doubles.len(), texts.len());
        prop_assert!(feed.articles.is_sorted_by(|one, other| one.key < other.key));
    }
}
