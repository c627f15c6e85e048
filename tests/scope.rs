//! Which pages of a site are articles: what the settings say, files that are no pages, and sites
//! without any article.

mod desk;

use desk::{Desk, article};

fn noindex(name: &str) -> String {
    let mark = "<head><meta name=\"robots\" content=\"noindex\">";
    article(name, "oil").replace("<head>", mark)
}

#[test]
fn what_is_no_page_is_left_alone_whatever_its_name_is() {
    let desk = Desk::with_site();
    let text =
        "A story of copper and of oil, told in full, with all that there is to it. ".repeat(9);
    let files = [
        ("feed/index.html", format!("<?xml version=\"1.0\"?>\n<rss><channel><item><p>{text}</p>")),
        ("rss/index.html", format!("<feed><entry><content>{text}</content></entry></feed>")),
        ("wp-json/posts/7/index.html", format!("{{\"id\":7,\"content\":\"<p>{text}</p>\"}}")),
        ("robots/index.html", text.clone()),
    ];
    for (name, content) in &files {
        desk.write(&format!("site/{name}"), content);
        // Of a site that navigates, too.
        desk.write(
            "site/index.html",
            "<!DOCTYPE html><title>Site</title><script src=/_next/a.js></script>",
        );
    }
    for flags in [&[][..], &["--prerender"]] {
        let summary = desk.json(&[&["build", "site", "--json"], flags].concat());
        assert_eq!(summary["articles"], 4, "{summary}");
        for (name, content) in &files {
            assert_eq!(desk.read(&format!("site/{name}")), *content, "{name}");
        }
        assert!(summary["skipped"].to_string().contains("is a feed under the name of a page"));
    }
}

#[test]
fn settings_say_what_is_an_article() {
    let desk = Desk::with_site();
    let text = "A story of copper and of oil, told in full. ".repeat(9);
    let page = format!("<!DOCTYPE html><title>Rust</title><main><h1>Rust</h1><p>{text}</p></main>");
    desk.write("site/tags/rust/index.html", page);
    let built = |settings: &str| {
        desk.write("afterword.toml", settings);
        desk.json(&["build", "site", "--json"])
    };
    assert_eq!(built("")["articles"], 4);
    assert_eq!(built("[build]\ninclude = \"/tags/rust/\"")["articles"], 5);
    assert!(desk.read("site/tags/rust/index.html").contains("afterword.js"));
    let fewer = built("[build]\nexclude = [\"/stories/oil/\", \"/nowhere/**\"]");
    assert_eq!(fewer["articles"], 3);
    assert!(!desk.read("site/stories/oil/index.html").contains("afterword"));
    assert!(fewer["warnings"].to_string().contains("/nowhere/**"), "{fewer}");
    assert_eq!(built("[build]\narticles = \"/stories/*\"")["articles"], 4);
}

#[test]
fn a_site_without_articles_is_an_error_that_says_what_to_set() {
    let desk = Desk::new();
    for name in ["copper", "oil", "tin"] {
        desk.write(&format!("site/stories/{name}/index.html"), noindex(name));
    }
    let before = desk.files("site");
    for command in [&["build", "site"][..], &["index", "site", "--out", "out"]] {
        let (_, told) = desk.run(command, 1);
        assert!(
            told.starts_with("afterword: no article in site; nothing was written:\n"),
            "{told}"
        );
        assert!(told.contains("  3, is marked noindex: stories/copper/index.html, "), "{told}");
        assert!(told.contains(
            "  to recommend them although they are marked so, set `noindex = \"ignore\"`"
        ));
        assert!(desk.files("site") == before);
    }
    desk.write("afterword.toml", "[build]\nnoindex = \"ignore\"\n");
    assert_eq!(desk.json(&["build", "site", "--json"])["articles"], 3);
}

#[test]
fn all_that_is_wrong_in_the_settings_is_told_at_once() {
    let desk = Desk::with_site();
    desk.write("afterword.toml", "[build]\nkep = 1\n[widget]\nlayuot = 'list'\ncount = 'x'\n");
    let (_, told) = desk.run(&["build", "site"], 1);
    assert!(told.starts_with("afterword: 3 settings in afterword.toml are wrong:\n  "), "{told}");
    for name in ["`kep`", "`layuot`", "count: "] {
        assert!(told.lines().any(|line| line.starts_with("  ") && line.contains(name)), "{told}");
    }
}
