//! The choice of articles: small sites with the marks of real systems, their settings, and what
//! `build` says of them.

mod desk;

use desk::{Desk, article};
use std::fs;

/// Sentences to read, different for each name.
fn text(name: &str) -> String {
    format!(
        "<p>{name} is what this page tells of at some length, since a text must have its length to be one. \
         Nobody who reads of {name} is to be left without a second sentence.</p>"
    )
}

/// A page as most themes write it.
fn page(title: &str, main: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><title>{title} - Notes</title></head><body>\
         <main>{main}</main></body></html>"
    )
}

/// Builds a site of these files; gives the paths of its articles.
fn articles(desk: &Desk) -> Vec<String> {
    let skipped = desk.json(&["build", "site", "--json"])["skipped"].clone();
    let skipped: Vec<&str> =
        skipped.as_array().expect("a list").iter().filter_map(|it| it["path"].as_str()).collect();
    let site = desk.path("site");
    let mut found: Vec<String> = desk
        .files("site")
        .into_keys()
        .filter_map(|path| Some(path.strip_prefix(&site).ok()?.to_str()?.to_owned()))
        .filter(|path| path.ends_with(".html") && !skipped.contains(&path.as_str()))
        .collect();
    found.sort();
    found
}

fn check(files: &[(&str, String)], settings: &str, expected: &[&str]) {
    let desk = Desk::new();
    for (path, content) in files {
        desk.write(&format!("site/{path}"), content);
    }
    desk.write("afterword.toml", settings);
    assert_eq!(articles(&desk), expected, "{settings}");
}

fn posts() -> Vec<(&'static str, String)> {
    let post = |name: &str| page(name, &format!("<h1>{name}</h1>{}", text(name)));
    vec![
        ("posts/gold.html", post("Gold")),
        ("posts/tin.html", post("Tin")),
        ("notes/oil.html", post("Oil")),
    ]
}

#[test]
fn settings_choose_pages() {
    let all = ["notes/oil.html", "posts/gold.html", "posts/tin.html"];
    check(&posts(), "", &all);
    check(&posts(), "[build]\narticles = '/posts/**'", &all[1..]);
    check(&posts(), "[build]\nexclude = ['/posts/*']", &all[..1]);
    check(&posts(), "[build]\narticles = '/posts/**'\ninclude = '/notes/oil'", &all);
}

#[test]
fn xhtml_with_a_declaration_is_a_page() {
    let desk = Desk::with_site();
    let page = ["<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", &article("tin", "oil")].concat();
    desk.write("site/stories/tin/index.html", page);
    assert_eq!(desk.json(&["build", "site", "--json"])["articles"], 5);
}

#[test]
fn posts_are_found_however_themes_mark_them() {
    let cases = [
        (
            "a WordPress theme",
            format!("<div class=\"post comments-closed\"><h1>Gold</h1>{}</div>", text("Gold")),
        ),
        (
            "a wrapper",
            format!("<div id=\"comments\" class=\"sidebar\"><h1>Gold</h1>{}</div>", text("Gold")),
        ),
        ("all in a header", format!("<header><h1>Gold</h1>{}</header>", text("Gold"))),
        (
            "a list",
            format!(
                "<h1>Gold</h1><p></p><ul><li>{0}</li><li>{0}</li></ul>",
                text("Gold").replace("p>", "b>")
            ),
        ),
        (
            "code",
            format!("<h1>Gold</h1><pre><code>{}</code></pre>", text("Gold").replace("p>", "b>")),
        ),
    ];
    for (name, main) in cases {
        let desk = Desk::with_site();
        desk.write("site/stories/gold.html", page("Gold", &main));
        assert_eq!(desk.json(&["build", "site", "--json"])["articles"], 5, "{name}");
    }
}

#[test]
fn lists_are_told_by_what_they_are_made_of() {
    let teaser = |path: &str, name: &str| {
        format!("<article><h2><a href=\"/{path}\">{name}</a></h2>{}</article>", text(name))
    };
    let bare = |path: &str, name: &str| {
        format!("<div>{}<a href=\"/{path}\">Read more</a></div>", text(name))
    };
    for (path, main) in [
        // Material: one post of a year.
        ("blog/archive/2021/index.html", teaser("posts/gold.html", "Gold")),
        // Any theme: one teaser under an address that says nothing.
        ("news/index.html", teaser("posts/gold.html", "Gold")),
        // Nikola, Hexo: beginnings and "read more".
        (
            "stories/index.html",
            [bare("posts/gold.html", "Gold"), bare("posts/tin.html", "Tin")].concat(),
        ),
        ("index-6.html", text("Lead")),
        ("blog/2014/11/index.html", text("Lead")),
        ("etiqueta/oro/index.html", text("Lead")),
        ("README.html", text("Lead")),
    ] {
        let mut files = posts();
        files.push((path, page("All", &format!("<h1>All</h1>{main}"))));
        check(&files, "", &["notes/oil.html", "posts/gold.html", "posts/tin.html"]);
    }
}

#[test]
fn an_archive_with_dates_is_a_list() {
    let names = ["gold", "tin", "oil", "rye", "zinc", "salt"];
    let mut files: Vec<(String, String)> = names
        .map(|name| {
            (format!("posts/{name}.html"), page(name, &format!("<h1>{name}</h1>{}", text(name))))
        })
        .into();
    let item = |name: &str| {
        format!(
            "<li><a href=\"/posts/{name}.html\">All that is to be said of {name}</a> <time \
             datetime=\"2024-05-06\">the sixth of May in 2024</time></li>"
        )
    };
    let list = format!("<h1>Archive</h1><ol>{}</ol>", names.map(item).concat());
    files.push(("blog/index.html".into(), page("Archive", &list)));
    let desk = Desk::with_site();
    for (path, html) in files {
        desk.write(&format!("own/{path}"), html);
    }
    assert_eq!(desk.json(&["build", "own", "--json"])["articles"], 6);
}

#[test]
fn pages_about_the_site_are_none_whatever_they_say() {
    let mut files = posts();
    let says = "<meta property=\"og:type\" content=\"article\"><meta property=\"article:published_time\" content=\"2024-05-06\">";
    let about = page("About", &format!("<h1>About</h1>{}", text("Lead")))
        .replace("<title>", &format!("{says}<title>"));
    files.push(("about/index.html", about.clone()));
    check(&files, "", &["notes/oil.html", "posts/gold.html", "posts/tin.html"]);
    check(
        &files,
        "[build]\ninclude = [\"/about\"]",
        &["about/index.html", "notes/oil.html", "posts/gold.html", "posts/tin.html"],
    );
}

#[test]
fn copies_are_one_article() {
    let mut files = posts();
    files.push(("posts/a1b2c3d4e5/gold.html", files[0].1.clone()));
    check(&files, "", &["notes/oil.html", "posts/gold.html", "posts/tin.html"]);
}

#[test]
fn what_is_left_out_is_told_of_in_groups() {
    let desk = Desk::with_site();
    for number in 0..5 {
        let short = page("Short", &format!("<p>{}</p>", "a ".repeat(number + 3)));
        desk.write(&format!("site/short-{number}.html"), short);
    }
    let (out, _) = desk.run(&["build", "site"], 0);
    let line = "5 left out, has less than 100 letters of text: short-0.html, short-1.html, short-2.html, …\n";
    assert!(out.contains(line), "{out}");
    let (out, _) = desk.run(&["build", "site", "--verbose"], 0);
    assert!(out.contains("left out: short-4.html has 7 letters of text"), "{out}");
    assert!(fs::metadata(desk.path("site/afterword/manifest.afw")).is_ok());
}
