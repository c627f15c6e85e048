//! Tags of a site: which words are tags, and which pages they lead to. Nothing leads to a page that
//! is not there.

mod site;

use afterword::cli::source::Site;
use site::{folder, read};

const TEXT: &str = "The harbour office counts every crate that waits for a ship, and then counts \
                    them all again from the other end of the quay, in rain and in sun.";

/// A page with this head, and these pieces in and behind its text.
fn post(name: &str, head: &str, text: &str, foot: &str) -> (String, String) {
    let html = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><title>Post {name}</title>{head}</head><body><article>\
         <h1>Post {name}</h1><div class=\"post-content\"><p>{TEXT} {name}. {TEXT}</p>{text}</div>\
         <footer>{foot}</footer></article></body></html>"
    );
    (format!("posts/{name}/index.html"), html)
}

/// A page that is there, and is no article.
fn list(path: &str, body: &str) -> (String, String) {
    (path.into(), format!("<!DOCTYPE html><title>List</title><ul>{body}</ul>"))
}

/// The tags of the site's first post: `name href`, with `=` before those that the page shows itself.
fn tags(site: &Site) -> Vec<String> {
    let page = site.pages.iter().find(|page| page.file == "posts/one/index.html");
    let tags = page.expect("an article").tags.iter().map(|tag| {
        let mark = if tag.is_printed { "=" } else { "" };
        format!("{mark}{} {}", tag.name, tag.href.as_deref().unwrap_or("-"))
    });
    tags.collect()
}

fn check(files: Vec<(String, String)>, expected: &[&str]) {
    let site = read(&folder(files));
    assert_eq!(tags(&site), expected);
    let page = site.pages.iter().position(|page| page.file == "posts/one/index.html");
    let names = site.pages[page.expect("a post")].tags.iter().map(|tag| tag.name.clone());
    assert_eq!(site.articles[page.expect("a post")].tags, names.collect::<Vec<_>>());
}

#[test]
fn words_of_code_are_no_tags() {
    let text = "<p>#include #pragma once, #menu { color: #fff; background: #bada55 } #line #mml \
                #contents #abc #1188ff and #Gold, #cafe, #Oil</p>";
    let gold = "<meta property=\"article:tag\" content=\"gold\">";
    check(vec![post("one", "", text, "")], &[]);
    // A page for the tag, or an article that names it, makes the word a tag.
    let files = vec![
        post("one", "", text, ""),
        post("two", gold, "", ""),
        list("tags/cafe/index.html", ""),
        list("tags/oil.html", ""),
    ];
    check(files, &["Gold -", "cafe tags/cafe/", "Oil tags/oil.html"]);
}

#[test]
fn keywords_are_tags_where_they_have_pages() {
    let head = "<meta name=\"keywords\" content=\"cheap crates, harbour, best crates\">\
                <script type=\"application/ld+json\">{\"@type\":\"BlogPosting\",\"headline\":\"Post one\",\
                \"keywords\":[\"crates online\", \"Quay\"]}</script>";
    check(vec![post("one", head, "", "")], &[]);
    let pages = ["tag/harbour/index.html", "tag/quay/index.html"].map(|path| list(path, ""));
    let files = [post("one", head, "", "")].into_iter().chain(pages).collect();
    check(files, &["Quay tag/quay/", "harbour tag/harbour/"]);
}

#[test]
fn names_that_no_pattern_makes_are_learnt_from_links() {
    let head = "<meta property=\"article:tag\" content=\"港口,箱子,没有\">";
    let index = "<li><a href=\"/tags/gangkou/\">港口</a><li><a href=\"/tags/xiangzi/\">箱子</a>\
                 <li><a href=\"/tags/meiyou/\">没有</a>";
    let files = vec![
        post("one", head, "", ""),
        list("tags/index.html", index),
        list("tags/gangkou/index.html", ""),
        list("tags/xiangzi/index.html", ""),
    ];
    // The third is linked, and has no page.
    check(files, &["港口 tags/gangkou/", "箱子 tags/xiangzi/", "没有 -"]);
}

#[test]
fn lists_of_a_theme_are_known_without_rel() {
    let papermod =
        "<ul class=\"post-tags\"><li><a href=\"/tags/cio-gov/\">pulse.cio.gov</a></li></ul>";
    let files = vec![
        post(
            "one",
            "<meta property=\"article:tag\" content=\"Pulse.cio.gov\">",
            "<p>#Gold</p>",
            papermod,
        ),
        list("tags/cio-gov/index.html", ""),
        list("tags/gold/index.html", ""),
    ];
    check(files, &["=Pulse.cio.gov tags/cio-gov/", "Gold tags/gold/"]);
    // Some have one page for all tags.
    let nav = "<nav class=\"md-tags\"><a href=\"/tags/#tag:gold\" class=\"md-tag\">Gold</a></nav>";
    check(vec![post("one", "", "", nav), list("tags/index.html", "")], &["=Gold tags/#tag:gold"]);
    // A dead link of the theme's own is its author's; where the site has a page, ours leads there.
    let dead = "<p class=\"tags\"><a href=\"/t/gone/\">Gold</a></p>";
    check(vec![post("one", "", "", dead)], &["=Gold t/gone/"]);
}

#[test]
fn an_article_is_no_page_of_a_tag() {
    let head = "<meta property=\"article:tag\" content=\"two\">";
    let date = "<meta property=\"article:published_time\" content=\"2025-05-06\">";
    let (_, two) = post("two", date, "", "");
    check(vec![post("one", head, "", ""), ("topics/two/index.html".into(), two)], &["two -"]);
}

#[test]
fn elements_name_tags() {
    let text = "<afterword-tags tags=\"Gold, Sand\"></afterword-tags>";
    let files = vec![post("one", "", text, ""), list("topics/sand/index.html", "")];
    check(files, &["Gold -", "Sand topics/sand/"]);
}
