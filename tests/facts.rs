//! What pages say of themselves: `afterword explain --page`, and what is told of addresses and
//! languages that are wrong.

mod desk;

use desk::Desk;
use serde_json::{Value, json};

const WORDS: &str = "The harbour office counts every crate, every sack and every barrel that waits for a ship, and then it \
    counts them all again, from the other end of the quay.";

fn page(head: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head>{head}</head><body><article>{body}<p>{WORDS}</p></article></body></html>"
    )
}

/// A fact in few words: value, source, verdict.
fn facts(report: &Value, of: &str) -> Value {
    let list = report[of].as_array().expect("a list").iter();
    list.map(|fact| json!([fact["value"], fact["by"], fact["verdict"]])).collect()
}

#[test]
fn a_page_is_explained() {
    let desk = Desk::new();
    let built = "<meta name=\"date\" content=\"2024-05-03\">";
    for name in ["a", "b", "c", "d"] {
        desk.write(&format!("site/{name}.html"), page(built, &format!("<h1>{name} of it</h1>")));
    }
    desk.write(
        "site/2018/03/22/crates.html",
        page(
            &format!(
                "{built}<title>Counting every crate that waits | Quay</title>\
                 <meta property=\"og:title\" content=\"Counting every cra…\">\
                 <meta property=\"article:published_time\" content=\"2018-03-21T16:00:00Z\"><meta name=author content=\"Ada King\">"
            ),
            "<h1>Counting every crate that waits <a href=#x>¶</a></h1>",
        ),
    );
    desk.write("site/about.html", page("<title>About</title>", "<h1>About</h1>"));
    let report = desk.json(&["explain", "site", "--page", "2018/03/22/crates.html", "--json"]);
    assert_eq!(report["is_article"], true);
    assert_eq!(
        facts(&report, "title"),
        json!([
            ["Counting every crate that waits", "<h1>", "chosen"],
            ["Counting every crate that waits | Quay", "<title>", "weaker"],
            ["Counting every cra…", "cut title", "weaker"],
        ])
    );
    assert_eq!(
        facts(&report, "date"),
        json!([
            ["2018-03-21", "Open Graph", "utc"],
            ["2018-03-22", "address", "chosen"],
            ["2024-05-03", "<meta>", "sites"],
        ])
    );
    assert_eq!(facts(&report, "authors"), json!([["Ada King", "<meta>", "chosen"]]));
    assert_eq!(facts(&report, "language"), json!([["en", "<html lang>", "chosen"]]));
    // A file of this folder is found as well, and what is no article is explained.
    let (text, _) = desk.run(&["explain", "site", "--page", "site/about.html"], 0);
    assert!(text.contains("about.html is no article: is about the site"), "{text}");
    for (args, message) in [
        (["site", "--page", "x.html"], "x.html is no .html file in site"),
        (["site/about.html", "--page", "x.html"], "site/about.html is no folder of pages"),
    ] {
        let (_, stderr) = desk.run(&[&["explain"], &args[..]].concat(), 1);
        assert!(stderr.contains(message), "{stderr}");
    }
}

#[test]
fn wrong_addresses_and_languages_are_told_of_once() {
    const FRENCH: &str = "Le bureau du port compte chaque caisse et chaque sac qui attend un navire, puis il les compte \
        encore une fois depuis l’autre bout du quai, quel que soit le temps. Personne ne sait plus qui a commencé, mais \
        les deux nombres sont les mêmes tous les jours depuis quatre-vingt-dix ans.";
    let desk = Desk::new();
    for name in ["a", "b", "c"] {
        let head = format!("<link rel=canonical href=\"http://localhost:4000/{name}.html\">");
        let body = format!("<h1>{name} et plus</h1>");
        desk.write(&format!("site/{name}.html"), page(&head, &body).replace(WORDS, FRENCH));
    }
    let (_, stderr) = desk.run(&["build", "site", "--no-cache"], 0);
    assert_eq!(
        stderr.matches("http://localhost:4000/a.html, and 2 more pages").count(),
        1,
        "{stderr}"
    );
    assert_eq!(stderr.matches("it and 2 more pages say lang=\"en\"").count(), 1, "{stderr}");
    let report = desk.json(&["explain", "site", "--page", "a.html", "--json"]);
    assert_eq!(
        facts(&report, "language"),
        json!([["en", "<html lang>", "wrong"], ["fr", "text", "chosen"]])
    );
}
