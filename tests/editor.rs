//! The editor's hand, as people use it: meta tags, fields of JSON lines, `afterword.toml`, and `explain`.

mod desk;

use afterword::engine::index::{Names, Shard};
use desk::{Desk, article};
use flate2::read::GzDecoder;
use serde_json::Value;
use std::{fs, io::Read};

const SUBJECTS: [&str; 7] = ["copper", "gold", "oil", "ships", "silver", "tin", "wheat"];

/// A desk with seven articles of one kind below `site/stories/`, a page about the site, and this in the head of
/// the story about copper.
fn desk(head: &str) -> Desk {
    let desk = Desk::new();
    for name in SUBJECTS {
        let head = if name == "copper" { head } else { "" };
        let page = article(name, "oil").replace("<head>", &format!("<head>{head}"));
        desk.write(&format!("site/stories/{name}/index.html"), page);
    }
    let about = article("ourselves", "oil").replace("article:published_time", "x");
    desk.write("site/about.html", about);
    desk
}

/// The names of the cards beside the story about copper, and what was said on standard error.
fn cards(desk: &Desk) -> (Vec<String>, String) {
    let (lines, warnings) = desk.run(&["rank", "site", "--as-shown"], 0);
    let lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).expect(line));
    let line = lines.into_iter().find(|line| line["id"] == "stories/copper").expect("its line");
    (ids(&line["related"]), warnings)
}

fn ids(list: &Value) -> Vec<String> {
    let ids = list.as_array().expect("a list").iter();
    let name = |id: &Value| id.as_str().expect("an id").trim_start_matches("stories/").to_owned();
    ids.map(name).collect()
}

#[test]
fn meta_tags_pin_and_exclude() {
    let check = |head: &str, first: &[&str], without: &[&str]| {
        let (cards, warnings) = cards(&desk(head));
        assert_eq!(cards[..first.len()], *first, "{head}: {cards:?}");
        assert!(!cards.iter().any(|card| without.contains(&card.as_str())), "{head}: {cards:?}");
        assert_eq!(cards.len(), 6 - without.len(), "{head}: {cards:?}");
        assert_eq!(warnings, "", "{head}");
    };
    let meta = |name: &str, content: &str| {
        format!("<meta name=\"afterword:{name}\" content=\"{content}\">")
    };
    check(&meta("pin", "/stories/wheat/"), &["wheat"], &[]);
    check(&meta("pin", "/stories/wheat, ../tin/index.html"), &["wheat", "tin"], &[]);
    check(
        &meta("pin", "stories/tin.html,  /stories/gold/?utm_source=x#top"),
        &["tin", "gold"],
        &[],
    );
    check(&[meta("pin", "../tin/"), meta("pin", "../gold/")].concat(), &["tin", "gold"], &[]);
    check(&meta("exclude", "/stories/wheat/, ../oil"), &[], &["wheat", "oil"]);
    check(&[meta("pin", "../tin/"), meta("exclude", "../oil")].concat(), &["tin"], &["oil"]);
    // What a template leaves empty means nothing.
    check(&[meta("pin", ""), meta("exclude", " , "), meta("recommend", "")].concat(), &[], &[]);
}

#[test]
fn the_index_and_the_pages_obey() {
    let desk = desk("<meta name=\"afterword:pin\" content=\"/stories/wheat/, /stories/tin/\">");
    desk.write("afterword.toml", "[related]\nnever = [\"stories/o*\", \"stories/wheat\"]\n");
    desk.run(&["build", "site", "--prerender"], 0);
    let page = desk.read("site/stories/copper/index.html");
    let places: Vec<Option<usize>> = ["wheat", "tin", "gold"]
        .iter()
        .map(|name| page.find(&format!("href=\"../../stories/{name}/\"")))
        .collect();
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
    let cards = |key: &str| -> Vec<(String, u32)> {
        let manifest = fs::read(desk.path("site/afterword/manifest.afw")).expect("written");
        let manifest = Names::decode(&manifest).expect("a manifest");
        let shard = manifest.file_of(key).expect("a name");
        let shard = fs::read(desk.path("site/afterword").join(shard));
        let mut bytes = Vec::new();
        GzDecoder::new(&*shard.expect("written")).read_to_end(&mut bytes).expect("gzip");
        let shard = Shard::decode(&bytes).expect("a shard");
        let entry = shard.entry(key).expect("an entry");
        shard.related(entry).map(|(card, score)| (card.url.clone(), score)).collect()
    };
    let beside_copper = cards("stories/copper");
    assert_eq!(beside_copper[0], ("stories/wheat/".into(), 1002));
    assert_eq!(beside_copper[1], ("stories/tin/".into(), 1001));
    assert_eq!(beside_copper[2].1, 1000);
    assert_eq!(beside_copper.len(), 5, "{beside_copper:?}");
    let beside_gold = cards("stories/gold");
    assert!(beside_gold.iter().all(|(url, _)| !url.contains("oil") && !url.contains("wheat")));
}

#[test]
fn lines_pin_by_address_and_by_id() {
    let desk = Desk::new();
    let line = |id: &str, more: &str| {
        let text = "copper mines and smelters ".repeat(9);
        format!(
            "{{\"id\":\"{id}\",\"url\":\"https://e.example/2026/{id}/\",\"title\":\"On {id}\",\"text\":\"{text} {id}\"{more}}}\n"
        )
    };
    let check = |more: &str, expected: &[&str], warning: &str| {
        let mut lines: String = ["b", "c", "d"].map(|id| line(id, "")).concat();
        // Of its own words, so that it is no repeat of the others.
        lines.push_str(&line("a", more).replace("copper mines and smelters", "mines"));
        desk.write("articles.jsonl", lines);
        let (out, err) = desk.run(&["rank", "articles.jsonl", "--as-shown"], 0);
        let first = out.lines().next().expect("a line");
        let found = ids(&serde_json::from_str::<Value>(first).expect("JSON")["related"]);
        assert_eq!(found[..expected.len()], *expected, "{more}");
        assert!(err.contains(warning) && err.is_empty() == warning.is_empty(), "{more}: {err}");
    };
    check("", &["b"], "");
    check(",\"pin\":[\"c\",\"https://e.example/2026/d/\"]", &["c", "d"], "");
    check(",\"pin\":[\"../d\"],\"exclude\":[\"b\"]", &["d", "c"], "");
    check(
        ",\"pin\":[\"https://other.example/2026/d/\"]",
        &["b"],
        "line 4: pin: \"https://other.example/2026/d/\" is no article here",
    );
    check(
        ",\"recommend\":\"seldom\"",
        &["b"],
        "line 4: recommend: \"seldom\" is not never or always",
    );
}

#[test]
fn what_leads_nowhere_is_told_and_stops_nothing() {
    let check = |head: &str, settings: &str, expected: &str| {
        let desk = desk(head);
        desk.write("afterword.toml", settings);
        let (cards, warnings) = cards(&desk);
        assert_eq!(cards.len(), 6, "{cards:?}");
        assert_eq!(warnings.trim_end(), format!("warning: {expected}"));
        let summary = desk.json(&["index", "site", "--out", "data", "--json"]);
        let [warning] = &summary["warnings"].as_array().expect("a list")[..] else {
            panic!("{summary}");
        };
        let [place, message] = ["place", "message"].map(|name| warning[name].as_str().expect(name));
        assert_eq!(format!("{place}: {message}"), expected);
        assert_eq!(desk.run(&["rank", "site"], 0).1, "", "they are about what is shown");
    };
    let meta = |name: &str, content: &str| {
        format!("<meta name=\"afterword:{name}\" content=\"{content}\">")
    };
    let page = "stories/copper/index.html: afterword:";
    for (name, content, message) in [
        (
            "pin",
            "/stories/weat/",
            "pin: \"/stories/weat/\" is no article here; did you mean /stories/wheat/?",
        ),
        (
            "exclude",
            "/archive/tin.html",
            "exclude: \"/archive/tin.html\" is no article here; did you mean /stories/tin/?",
        ),
        ("pin", "https://other.example/", "pin: \"https://other.example/\" is no article here"),
        ("pin", "/about", "pin: \"/about\" is no article: about.html is about the site"),
        ("pin", "/stories/copper/", "pin: /stories/copper/ is the article itself"),
        ("recommend", "no", "recommend: \"no\" is not never or always"),
        ("pinned", "/stories/tin/", "pinned means nothing; did you mean afterword:pin?"),
    ] {
        check(&meta(name, content), "", &[page, message].concat());
    }
    for (settings, message) in [
        ("never = [\"2019/**\"]", "never: \"2019/**\" matches no article"),
        (
            "never = [\"stories/\"]",
            "never: \"stories/\" matches no article; did you mean \"stories/**\"?",
        ),
        (
            "never = [\"/stories/silvr\"]",
            "never: \"/stories/silvr\" matches no article; did you mean /stories/silver/?",
        ),
        (
            "page = [{ url = \"/stories/tinn\" }]",
            "[[related.page]] url: \"/stories/tinn\" is no article here; did you mean /stories/tin/?",
        ),
    ] {
        check("", &format!("[related]\n{settings}"), &format!("afterword.toml: {message}"));
    }
    check(
        "",
        "[[related.page]]\nurl = \"/stories/copper\"\npin = \"stories/tinn\"",
        "afterword.toml, page \"/stories/copper\": pin: \"stories/tinn\" is no article here; did you mean /stories/tin/?",
    );
}

#[test]
fn the_settings_file_rules_many_articles() {
    let check = |head: &str, settings: &str, first: &[&str], without: &[&str]| {
        let desk = desk(head);
        desk.write("afterword.toml", settings);
        let (cards, warnings) = cards(&desk);
        assert_eq!(cards[..first.len()], *first, "{settings}: {cards:?}");
        assert!(
            !cards.iter().any(|card| without.contains(&card.as_str())),
            "{settings}: {cards:?}"
        );
        assert_eq!((cards.len(), warnings.as_str()), (6 - without.len(), ""), "{settings}");
    };
    let page = |asked: &str| format!("[[related.page]]\nurl = \"/stories/copper.html\"\n{asked}");
    check("", "[related]\nnever = [\"stories/s*\", \"about\"]", &[], &["ships", "silver"]);
    check("", "[related]\nnever = \"/stories/{oil,tin}/\"", &[], &["oil", "tin"]);
    check("", &page("pin = [\"/stories/oil/\", \"stories/tin\"]"), &["oil", "tin"], &[]);
    check("", &page("pin = \"stories/tin\"\nexclude = [\"stories/oil\"]"), &["tin"], &["oil"]);
    let pinned = "<meta name=\"afterword:pin\" content=\"../gold/\">";
    check(pinned, &page("pin = [\"/stories/oil/\"]"), &["gold", "oil"], &[]);
    check(
        pinned,
        "[related]\nnever = [\"**\"]",
        &["gold"],
        &["copper", "oil", "ships", "silver", "tin", "wheat"][1..],
    );
    // What a page says of itself is more exact than a pattern.
    let desk = desk("<meta name=\"afterword:recommend\" content=\"always\">");
    desk.write("afterword.toml", "[related]\nnever = [\"stories/*\"]");
    let related = desk.run(&["rank", "site", "--as-shown"], 0).0;
    assert_eq!(related.matches("\"related\":[\"stories/copper\"]").count(), 6, "{related}");

    let contradiction = "[[related.page]]\nurl = \"/stories/copper\"\npin = \"stories/tin\"\nexclude = \"stories/tin\"";
    desk.write("afterword.toml", contradiction);
    let (cards, warnings) = cards(&desk);
    assert!(!cards.contains(&"tin".into()));
    assert!(
        warnings.contains("\"stories/tin\" is pinned and excluded here; it is not shown"),
        "{warnings}"
    );
}
