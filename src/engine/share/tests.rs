//! Every service's address, built from a page that holds whatever breaks addresses, and read back by a URL library.

use super::*;
use crate::engine::{config::Options, cut};
use unicode_segmentation::UnicodeSegmentation;
use url::Url;

const TITLE: &str = "“Bonds” & 'tea' #1?\n100% + 日本 👩‍👩‍👧‍👦 <b>=\"x\"</b>";
const ADDRESS: &str = "https://e.example/a b/é?p=1&q=ü+%20#part/2";
const SUMMARY: &str = "What it's about; & more.";
const IMAGE: &str = "https://e.example/i.png?w=1&h=2";

fn graphemes(text: &str) -> Vec<String> {
    text.graphemes(true).map(String::from).collect()
}

fn page() -> Page {
    Page {
        url: ADDRESS.into(),
        title: TITLE.into(),
        tags: ["Central Banks", "2024", "日本", "US/China"].map(String::from).into(),
        summary: SUMMARY.into(),
        image: IMAGE.into(),
    }
}

fn post(page: &Page) -> Post<'_> {
    Post { page, via: "@desk", marks: ["", ""], utm: None, graphemes }
}

fn find(id: &str) -> &'static Service {
    Service::find(id).expect(id)
}

fn check(id: &str, page: &Page, expected: &str) {
    assert_eq!(find(id).build_url(&post(page)).as_deref(), Some(expected), "{id}");
}

/// What a hole is to say when it is read back.
fn expected(hole: &str) -> String {
    match hole {
        "url" => ADDRESS.into(),
        "title" => TITLE.into(),
        "text" => [TITLE, ADDRESS].join(" "),
        "summary" => SUMMARY.into(),
        "image" => IMAGE.into(),
        "hashtags" => "CentralBanks,日本,USChina".into(),
        "via" => "desk".into(),
        _ => panic!("an unknown hole: {hole}"),
    }
}

/// The text that a template's value stands for, `%5B{title}%5D`.
fn filled(value: &str) -> String {
    let pieces = cut::split(value, b"{}")
        .enumerate()
        .map(|(at, piece)| if at % 2 == 1 { expected(piece) } else { address::decode(piece) });
    pieces.collect()
}

#[test]
fn every_address_is_read_back_as_it_was_meant() {
    let page = page();
    let mut read = 0;
    for service in Service::all() {
        let Target::Link(template) = service.target else { continue };
        for (template, built) in [
            (Some(template), service.build_url(&post(&page))),
            (service.hub, service.build_hub_url(&post(&page))),
        ] {
            let (Some(template), Some(built)) = (template, built) else { continue };
            let id = service.id;
            assert!(!built.contains(['+', ' ', '\n', '"', '<']), "{id}: {built}");
            let built = built.replace(instance::HOLE, "instance.example");
            let url = Url::parse(&built).unwrap_or_else(|error| panic!("{id}: {built}: {error}"));
            let (base, query) = template.split_once(['?', '#']).unwrap_or((template, ""));
            let is_fragment = template[base.len()..].starts_with('#');
            let query_read = if is_fragment { url.fragment() } else { url.query() };
            let mut values = query_read.unwrap_or_default().split('&');
            for pair in query.split('&').filter(|pair| !pair.is_empty()) {
                let value = values.next().unwrap_or_else(|| panic!("{id}: {pair} is missing"));
                assert_eq!(address::decode(value), filled(pair), "{id}: {built}");
                read += 1;
            }
            assert_eq!(values.next(), None, "{id}: {built}");
        }
    }
    assert!(read > 110, "only {read} parameters read");
}

#[test]
fn some_addresses_in_full() {
    let page = Page {
        url: "https://e.example/a?p=1&q=é".into(),
        title: "“Bonds” & tea #1\n100%".into(),
        tags: ["Central Banks", "2024", "日本", "US/China"].map(String::from).into(),
        ..Page::default()
    };
    let url = "https%3A%2F%2Fe.example%2Fa%3Fp%3D1%26q%3D%C3%A9";
    let text = "%E2%80%9CBonds%E2%80%9D%20%26%20tea%20%231%0A100%25";
    check("facebook", &page, &["https://www.facebook.com/sharer/sharer.php?u=", url].concat());
    check(
        "twitter",
        &page,
        &[
            "https://x.com/intent/post?url=",
            url,
            "&text=",
            text,
            "&hashtags=CentralBanks%2C%E6%97%A5%E6%9C%AC%2CUSChina&via=desk",
        ]
        .concat(),
    );
    check("bluesky", &page, &["https://bsky.app/intent/compose?text=", text, "%20", url].concat());
    check("mastodon", &page, &["https://{instance}/share?text=", text, "%20", url].concat());
    check("email", &page, &["mailto:?subject=", text, "&body=", url].concat());
    check("sms", &page, &["sms:?body=", text, "%20", url].concat());
    check("movim", &page, &["https://{instance}/?share/", url].concat());
    check(
        "microblog",
        &page,
        &["https://micro.blog/post?text=%5B", text, "%5D%28", url, "%29"].concat(),
    );
}

#[test]
fn what_is_empty_is_left_out() {
    let page = Page { url: "https://e.example/".into(), ..Page::default() };
    let plain = Post { via: "", ..post(&page) };
    let url = "https%3A%2F%2Fe.example%2F";
    let built = |id: &str| find(id).build_url(&plain).expect(id);
    assert_eq!(built("x"), ["https://x.com/intent/post?url=", url].concat());
    assert_eq!(built("bluesky"), ["https://bsky.app/intent/compose?text=", url].concat());
    assert_eq!(built("nextdoor"), ["https://nextdoor.com/sharekit/?body=", url].concat());
    assert_eq!(built("email"), ["mailto:?body=", url].concat());
    assert_eq!(
        built("shaarli"),
        ["https://{instance}/?post=", url, "&source=bookmarklet"].concat()
    );
}

#[test]
fn templates() {
    let check = |template: &str, expected: &str| {
        let value = |hole: &str| if hole == "no" { String::new() } else { hole.into() };
        assert_eq!(template::fill(template, value), expected, "{template}");
    };
    check("https://e.example/", "https://e.example/");
    check("https://e.example/{a}/{no}x", "https://e.example/a/x");
    check("https://e.example/?a={no}&b={b}", "https://e.example/?b=b");
    check("https://e.example/?a={no}&b={no}", "https://e.example/?");
    check("https://e.example/?a={no}&b={b}&c={no}&d", "https://e.example/?b=b&d");
    check("https://e.example/?a={no}{b}&c", "https://e.example/?a=b&c");
    check("https://e.example/#a={a}&b={no}", "https://e.example/#a=a");
    check("https://e.example/#/new?a={a}", "https://e.example/#/new?a=a");
}

#[test]
fn long_titles_leave_room_for_the_address() {
    let page = Page { title: "word ".repeat(200), ..page() };
    let text = |id: &str, name: &str| {
        let url = find(id).build_url(&post(&page)).expect(id);
        let url = Url::parse(&url.replace(instance::HOLE, "i.example")).expect(id);
        let value = url.query_pairs().find(|(found, _)| found == name);
        value.map(|(_, value)| value.into_owned()).expect(name)
    };
    for (id, most) in [("bluesky", 300), ("mastodon", 500 - 23 + ADDRESS.chars().count())] {
        let text = text(id, "text");
        let length = text.graphemes(true).count();
        assert!(text.ends_with(&[" word… ", ADDRESS].concat()), "{text}");
        assert!((most - 5..=most).contains(&length), "{id}: {length}");
    }
    let length = written_on_x(&page, "@desk", ["", ""]);
    assert!((275..=280).contains(&length), "{length}");
}

/// What X counts of a post, as it writes it: `“title” address #One #Two via @account`.
fn written_on_x(page: &Page, via: &str, marks: [&str; 2]) -> usize {
    let built = find("x").build_url(&Post { via, marks, ..post(page) }).expect("a link");
    let mut parts = vec!["x".repeat(23)];
    for (name, value) in Url::parse(&built).expect("an address").query_pairs() {
        match &*name {
            "url" => assert_eq!(value, page.url, "the address is whole"),
            "text" => parts.insert(0, value.into()),
            "hashtags" => parts.extend(value.split(',').map(|name| format!("#{name}"))),
            "via" => parts.push(format!("via @{value}")),
            _ => panic!("{name}"),
        }
    }
    let is_double = |it: &str| it.len() > 2 && !"“”".contains(it);
    parts.join(" ").graphemes(true).map(|it| if is_double(it) { 2 } else { 1 }).sum()
}

#[test]
fn what_x_adds_to_a_post_is_counted() {
    let tags = |count: usize| (0..count).map(|at| format!("tag number {at}")).collect::<Vec<_>>();
    let long = "word ".repeat(200);
    for title in [long.as_str(), &"日本".repeat(200), "Short"] {
        for tags in [vec![], tags(3), tags(40), vec!["a".repeat(300), "kept".into()]] {
            for via in ["", "desk", "@desk"] {
                for marks in [["", ""], ["“", "”"]] {
                    let page = Page { title: title.into(), tags: tags.clone(), ..page() };
                    let length = written_on_x(&page, via, marks);
                    assert!(length <= 280, "{title} {tags:?} {via}: {length}");
                    let built = find("x").build_url(&Post { via, marks, ..post(&page) });
                    let text = Url::parse(&built.expect("a link")).expect("an address");
                    let (_, text) =
                        text.query_pairs().find(|(name, _)| name == "text").expect("text");
                    assert!(text.starts_with(marks[0]) && text.ends_with(marks[1]), "{text}");
                    assert!(title.chars().count() < 200 || text.chars().count() > 60, "{text}");
                }
            }
        }
    }
}

#[test]
fn hashtags_leave_room_for_the_title() {
    let check = |tags: &[&str], most: usize, expected: &str| {
        let tags: Vec<String> = tags.iter().copied().map(String::from).collect();
        assert_eq!(super::hashtags(&tags, most), expected);
    };
    check(&["Central Banks", "2024", "日本"], MOST_HASHTAGS, "CentralBanks,日本");
    check(&["Gold", "Copper", "Tin"], 9, "Gold,Tin");
    check(&["Gold", "Copper", "Tin"], usize::MAX, "Gold,Copper,Tin");
    check(&["Copper"], 6, "");
}

/// The lean build cuts by bytes: no later than the rules of X, and never within a character.
#[test]
fn the_lean_build_cuts_titles_too() {
    let words = |count: usize| ["word ".repeat(count - 1), "word".into()].concat();
    let cut = |title: &str, hashtags: &str, via: &str| {
        let short = short(title, hashtags, via);
        let mut further: Vec<String> = hashtags.split(',').map(|name| format!("#{name}")).collect();
        further.push(format!("via @{via}"));
        let limit = limit::Limit::points(280).addresses(23);
        assert_eq!(limit.cut(short, ADDRESS, &further, graphemes), short, "{title}");
        short.to_owned()
    };
    let all = |title: &str| cut(title, "gold,copper,tin", "desk");
    assert_eq!(all(TITLE), TITLE);
    assert_eq!(all(&words(100)), words(45));
    assert_eq!(all(&"日".repeat(200)), "日".repeat(113));
    assert_eq!(all(&["é".repeat(200), " ".into(), "é".repeat(200)].concat()), "é".repeat(200));
    assert_eq!(all(&["a ", &"👩‍👩‍👧‍👦".repeat(100)].concat()), "a");
    assert_eq!(cut(&words(100), "a,b,c,d,e,f,g,h", "d"), words(45));
}

#[test]
fn utm_is_in_links_alone() {
    let page = page();
    let utm = utm::Utm::parse("{service},share").expect("right");
    let post = Post { utm: utm.as_ref(), ..post(&page) };
    let url = Url::parse(&find("facebook").build_url(&post).expect("a link")).expect("an address");
    let (_, shared) = url.query_pairs().next().expect("u");
    assert!(shared.contains("utm_source=facebook&utm_medium=share"), "{shared}");
}

#[test]
fn ids_are_words_and_nothing_else_has_them() {
    let mut ids: Vec<&str> = Service::all().map(|service| service.id).collect();
    ids.extend(retired::RETIRED.iter().map(|retired| retired.id));
    for id in &ids {
        assert!(id.bytes().all(|byte| byte.is_ascii_lowercase()), "{id}");
        assert!(!["auto", "fediverse", "open", "forget", "twitter"].contains(id), "{id}");
    }
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id stands twice");
    assert!(Service::all().count() >= 60);
}

#[test]
fn addresses_of_the_table_hold_what_they_need() {
    for service in Service::all() {
        let Target::Link(template) = service.target else { continue };
        let id = service.id;
        assert!(template::is_balanced(template), "{id}");
        assert!(service.accepts().iter().any(|hole| ["url", "text"].contains(hole)), "{id}");
        assert!(service.accepts().iter().all(|hole| template::HOLES.contains(hole)), "{id}");
        assert!(!template.starts_with("http:"), "{id}");
        assert_eq!(template.starts_with("https://{instance}/"), service.needs_instance(), "{id}");
    }
}

#[test]
fn options_name_services() {
    let check = |value: &str, ids: &str, missing: &[&str]| {
        let mut options = Options::default();
        let told: Vec<String> =
            options.choose_services(value).iter().map(|missing| missing.message()).collect();
        let found: Vec<&str> = options.services.iter().map(|service| service.id).collect();
        assert_eq!(found.join(" "), ids, "{value}");
        assert_eq!(told.len(), missing.len(), "{value}: {told:?}");
        for (told, missing) in told.iter().zip(missing) {
            assert!(told.contains(missing), "{value}: {told}");
        }
    };
    check("bluesky, x mastodon x", "bluesky x mastodon", &[]);
    check("x pocket copy", "x copy", &["Pocket closed on 2025-07-08; leave it out"]);
    check("x blusky", "x", &["no service \"blusky\"; docs/services.md lists all"]);
    check("pocket", "facebook x linkedin copy system", &["Pocket"]);
    check("", "", &[]);

    let mut options = Options::default();
    options.choose_services("auto mastodon x");
    options.resolve_services("ru", false);
    let ids: Vec<&str> = options.services.iter().map(|service| service.id).collect();
    assert_eq!(ids.join(" "), "vk odnoklassniki telegram copy system mastodon x");
}
