//! `afterword explain`: the page for people, the JSON for programs, and why a story is not shown.

mod desk;

use desk::Desk;
use serde_json::Value;

/// Six English stories of one subject, of which one is told twice, one is excluded, one never to be shown; others
/// of no subject; one in German.
const STORIES: &[(&str, &str, &str, &str)] = &[
    (
        "smelters",
        "Smelters without copper",
        "smelters ore queue furnace Chile port strike idle",
        "",
    ),
    ("queue", "The copper queue", "smelters ore queue furnace waiting ships port quay", ""),
    ("queue-again", "The copper queue", "smelters ore queue furnace waiting ships port quay", ""),
    ("strike", "A strike at the port", "strike port ships workers wages union Chile vote", ""),
    (
        "furnace",
        "Inside a furnace",
        "furnace heat coke ore blast smelters workers shift",
        ",\"recommend\":\"never\"",
    ),
    ("wages", "What miners earn", "wages workers union ore overtime vote pay shift", ""),
    ("opera", "Opera houses in debt", "opera houses debt tickets singers roof", ""),
    ("bread", "Bread is dearer", "bread wheat flour ovens bakers queue", ""),
    ("kupfer", "Kupfer fehlt", "Kupfer Hütten Erz Chile Streik Hafen", ",\"lang\":\"de\""),
];

/// A desk with the stories; the one about smelters pins and excludes these.
fn desk(wishes: &str) -> Desk {
    let desk = Desk::new();
    let lines = STORIES.iter().zip(1..).map(|((id, title, words, more), day)| {
        let more = if *id == "smelters" { wishes } else { more };
        let lang = if more.contains("lang") { "" } else { ",\"lang\":\"en\"" };
        format!(
            "{{\"id\":\"{id}\",\"url\":\"https://e.example/2026/{id}/\",\"title\":\"{title}\",\"tags\":[\"metals\"],\
             \"date\":\"2026-03-{day:02}\",\"text\":\"{words}. {id}\"{lang}{more}}}\n"
        )
    });
    desk.write("articles.jsonl", lines.collect::<String>());
    desk
}

fn explain(desk: &Desk, url: &str, flags: &[&str]) -> Value {
    desk.json(&[&["explain", "articles.jsonl", url, "--json"], flags].concat())
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

#[test]
fn the_page_explains_itself_in_80_columns() {
    let desk = desk(",\"pin\":[\"bread\"],\"exclude\":[\"wages\"]");
    let args = ["explain", "articles.jsonl", "https://e.example/2026/smelters/", "--terms", "5"];
    let (page, warnings) = desk.run(&args, 0);
    assert_eq!(warnings, "");
    for line in page.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
    let told = [
        "Smelters without copper",
        "/2026/smelters/",
        "cards, chosen among 9 articles",
        "1  Bread is dearer",
        "pinned here by the editor",
        "2  The copper queue",
        "cosine",
        "× closeness",
        "1 day apart",
        "÷ crowding",
        "= score",
        "share",
        "ore queue",
        "more",
        "Passed over",
        "a repeat of card 2",
        "never to stand beside another article",
        "excluded here by the editor",
        "share: of the cosine.",
    ];
    let mut rest = page.as_str();
    for words in told {
        if ["ore queue", "more"].contains(&words) {
            assert!(rest.contains(words), "{words:?} is not in:\n{rest}");
            continue;
        }
        let at =
            rest.find(words).unwrap_or_else(|| panic!("{words:?} is not, in order, in:\n{page}"));
        rest = &rest[at + words.len()..];
    }
}

#[test]
fn sums_and_products_hold() {
    let desk = desk(",\"pin\":[\"bread\"]");
    let report = explain(&desk, "smelters", &["--top", "9"]);
    assert_eq!((&report["article"]["id"], &report["articles"]), (&"smelters".into(), &9.into()));
    let cards = report["cards"].as_array().expect("cards");
    assert!(cards.len() >= 4, "{report}");
    let near = |one: f64, other: f64| (one - other).abs() < 1e-5;
    for card in cards {
        let terms = card["terms"].as_array().expect("terms");
        let sum = |field: &str| terms.iter().map(|term| number(&term[field])).sum::<f64>();
        let [cosine, closeness, crowding, score] =
            ["cosine", "closeness", "crowding", "score"].map(|field| number(&card[field]));
        assert!(near(sum("product"), cosine) && near(sum("share"), 1.0), "{card}");
        assert!(near(cosine * closeness / crowding, score), "{card}");
        for term in terms {
            let weights = number(&term["weights"][0]) * number(&term["weights"][1]);
            assert!(near(weights, number(&term["product"])), "{term}");
        }
        let order = number(&card["variety"]) * number(&card["novelty"]);
        assert!(near(score * order, number(&card["card_score"])), "{card}");
    }
    let pinned: Vec<bool> = cards.iter().map(|card| card["pinned"] == true).collect();
    assert_eq!(pinned[..2], [true, false]);
    // The cards are those of `rank --as-shown`, and the scores order as `rank` does.
    let ids = |report: &Value| {
        let cards = report["cards"].as_array().expect("cards").iter();
        cards.map(|card| card["id"].clone()).collect::<Vec<Value>>()
    };
    let line = |flags: &[&str]| {
        let lines = desk.run(&[&["rank", "articles.jsonl"], flags].concat(), 0).0;
        let line = lines.lines().find(|line| line.starts_with("{\"id\":\"smelters\"")).expect("it");
        serde_json::from_str::<Value>(line).expect("JSON")["related"]
            .as_array()
            .expect("ids")
            .clone()
    };
    assert_eq!(ids(&report), line(&["--as-shown", "--top", "9"]));
    let mut ranked: Vec<(f64, Value)> = cards
        .iter()
        .filter(|card| card["same_language"] == true)
        .map(|card| (number(&card["score"]), card["id"].clone()))
        .collect();
    ranked.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut relevance = line(&["--top", "9"]);
    relevance.retain(|id| ranked.iter().any(|(_, known)| known == id));
    assert_eq!(ranked.into_iter().map(|(_, id)| id).collect::<Vec<Value>>(), relevance);
}

#[test]
fn terms_say_where_they_stand() {
    let report = explain(&desk(""), "queue", &[]);
    let cards = report["cards"].as_array().expect("cards");
    let card = cards.iter().find(|card| card["id"] == "smelters").expect("a card");
    let term = |name: &str| {
        let terms = card["terms"].as_array().expect("terms");
        terms.iter().find(|term| term["term"] == name).unwrap_or_else(|| panic!("{name}: {card}"))
    };
    let check = |name: &str, kind: &str, here: &[&str], there: &[&str]| {
        let term = term(name);
        assert_eq!(term["kind"], kind, "{term}");
        assert_eq!(term["places"], serde_json::json!([here, there]), "{term}");
    };
    check("copper", "word", &["title"], &["title"]);
    check("queue", "word", &["title"], &[]);
    check("smelters", "word", &[], &["title"]);
    check("queue furnace", "words", &[], &[]);
    check("metals", "word", &["tag"], &["tag"]);
}

#[test]
fn why_not_says_which_rule_it_was() {
    let desk = desk(",\"exclude\":[\"wages\"],\"pin\":[\"opera\"]");
    let check = |url: &str, flags: &[&str], why: &str, message: &str| {
        let flags = [&["--why-not", url], flags].concat();
        let found = &explain(&desk, "smelters", &flags)["why_not"];
        assert_eq!(found["why"], why, "{url}: {found}");
        assert!(
            found["message"].as_str().is_some_and(|it| it.starts_with(message)),
            "{url}: {found}"
        );
        assert!(found["cosine"].is_number() && found["terms"].is_array(), "{found}");
    };
    check("queue", &[], "shown", "It is card 2.");
    check("strike", &["--top", "2"], "score", "It would be card 3; 2 are asked for.");
    check("queue-again", &[], "repeat", "It is a repeat of card 2 (cosine");
    check("queue-again", &["--top", "1"], "repeat", "It is a repeat of /2026/queue/ (cosine");
    check("wages", &[], "excluded", "It is excluded here by the editor.");
    check("furnace", &[], "never", "It is never to stand beside another article.");
    check("opera", &["--top", "0"], "score", "It would be card 1; 0 are asked for.");
    let (page, _) = desk.run(&["explain", "articles.jsonl", "smelters", "--why-not", "wages"], 0);
    assert!(page.contains("Why not\n\n   What miners earn"), "{page}");
}

#[test]
fn articles_are_found_by_any_name() {
    let words =
        "The harbour office counts every crate and every sack that waits for a ship. ".repeat(6);
    let desk = Desk::new();
    for name in ["copper", "oil", "tin"] {
        desk.write(
            &format!("site/stories/{name}/index.html"),
            format!(
                "<!DOCTYPE html><link rel=\"canonical\" href=\"https://desk.example/stories/{name}/\">\
                 <title>{name}</title><article><h1>{name}</h1><p>{words}{name}</p></article>"
            ),
        );
    }
    for name in [
        "stories/copper",
        "/stories/copper/",
        "stories/copper/index.html",
        "site/stories/copper/index.html",
        "site/stories/copper",
        "https://desk.example/stories/copper/",
        "https://www.desk.example/stories/copper.html?utm_source=x#top",
    ] {
        let report = desk.json(&["explain", "site", name, "--json"]);
        assert_eq!(report["article"]["url"], "/stories/copper/", "{name}");
    }
    for (args, message) in [
        (
            &["stories/cooper"][..],
            "\"stories/cooper\" is no article here; did you mean /stories/copper/?",
        ),
        (&["https://other.example/stories/copper/"], "is no article here"),
        (
            &["stories/tin", "--why-not", "stories/oli"],
            "--why-not: \"stories/oli\" is no article here; did you mean /stories/oil/?",
        ),
        (
            &["stories/tin", "--why-not", "/stories/tin.html"],
            "--why-not: /stories/tin/ is the article itself",
        ),
    ] {
        let (_, stderr) = desk.run(&[&["explain", "site"], args].concat(), 1);
        assert!(stderr.contains(message), "{args:?}: {stderr}");
    }
    assert!(desk.run(&["explain", "site"], 2).1.contains("<URL>"));
}
