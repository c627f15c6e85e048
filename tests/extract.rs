//! Reading pages: `tests/data/extract/NAME.html` with what comes of it beside it in `NAME.json`, and pages
//! that mean harm.

mod site;

use afterword::{
    cli::source::Site,
    engine::{article::Day, tag::slug},
};
use serde_json::{Value, json};
use site::{folder, read};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// All that was read off a site's first page, in the words of the fixtures.
fn describe(site: &Site) -> Value {
    let (Some(article), Some(page)) = (site.articles.first(), site.pages.first()) else {
        let skipped = &site.skipped[0];
        return json!({ "skipped": format!("{} {}", skipped.path, skipped.why) });
    };
    json!({
        "site": site.name,
        "key": article.key,
        "url": article.url,
        "address": page.address,
        "title": article.title,
        "excerpt": article.excerpt,
        "picture": article.picture.as_ref().map(|picture| {
            json!({ "url": picture.url, "width": picture.width, "height": picture.height })
        }),
        "author": article.authors.iter().map(|author| &*author.name).collect::<Vec<_>>().join(", "),
        "date": article.date.map(Day::to_iso),
        "tags": article.tags,
        "lang": article.lang,
        "marked_by": page.marked_by,
        "selector": page.selector,
        "text": article.text.lines().collect::<Vec<_>>(),
    })
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/extract")
}

/// The names of all fixtures.
fn fixtures() -> Vec<String> {
    let files = fs::read_dir(data()).expect("fixtures").map(|file| file.expect("a file").path());
    let pages = files.filter(|path| path.extension().is_some_and(|it| it == "html"));
    let mut names: Vec<String> =
        pages.map(|path| path.file_stem().expect("a name").to_string_lossy().into()).collect();
    names.sort();
    names
}

#[test]
fn pages_are_read_as_people_would() {
    for name in fixtures() {
        let html = fs::read(data().join(format!("{name}.html"))).expect("a page");
        let json = fs::read(data().join(format!("{name}.json"))).expect("what comes of it");
        let mut expected: Value = serde_json::from_slice(&json).expect("JSON");
        let path = expected.as_object_mut().and_then(|object| object.remove("path"));
        let path = path.and_then(|path| path.as_str().map(str::to_owned)).expect("a path");
        // Keywords and hashtags are tags where the site has pages for them.
        let tags = expected["tags"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let pages = tags.map(|tag| format!("tag/{}/index.html", slug(&tag.to_lowercase())));
        let files: Vec<(String, Vec<u8>)> = pages
            .map(|path| (path, b"<title>A list</title>".to_vec()))
            .chain([(path, html)])
            .collect();
        let found = describe(&read(&folder(files)));
        assert_eq!(found, expected, "{name}: {found:#}");
    }
}

#[test]
fn a_page_with_the_widget_in_it_reads_as_without() {
    const PARTS: &str = "<afterword-related><template shadowrootmode=\"open\"><link rel=\"canonical\" href=\"/x\">\
        <article><h1>Another story</h1><p>Its excerpt, which is long enough to be read as a paragraph of the text.</p>\
        <a rel=\"tag\" href=\"/tag/other/\">Other</a><time datetime=\"2001-01-01\"></time></article></template>\
        <p>For browsers without templates.</p></afterword-related>";
    const SCRIPT: &str = "<script type=\"module\" src=\"/afterword/afterword.js\"></script>";
    for name in fixtures() {
        let html = fs::read(data().join(format!("{name}.html"))).expect("a page");
        let at = |mark: &[u8]| html.windows(mark.len()).rposition(|window| window == mark);
        let Some(end) = at(b"</p>").map(|at| at + 4) else { continue };
        let built = [&html[..end], PARTS.as_bytes(), &html[end..], SCRIPT.as_bytes()].concat();
        let path = "stories/page.html";
        let without = describe(&read(&folder([(path, &html)])));
        assert_eq!(describe(&read(&folder([(path, &built)]))), without, "{name}");
    }
}

#[test]
fn hostile_pages_do_no_harm() {
    let story = "<p>The harbour office counts every crate, every sack and every barrel that waits for a ship, and then it counts them all again, from the other end of the quay.</p>";
    let cases = [
        ("nested", format!("<title>Deep</title>{}{story}", "<div>".repeat(100_000)), "Deep"),
        (
            "formatted",
            format!(
                "<title>Bold</title>{story}{}",
                (0..20_000).map(|n| format!("<b id={n}>x")).collect::<String>()
            ),
            "Bold",
        ),
        (
            "tables",
            format!("<title>Tables</title>{story}{}", "<table><td>".repeat(20_000)),
            "Tables",
        ),
        (
            "closed",
            format!("<title>Closed</title>{}{story}", "<div></span>".repeat(20_000)),
            "Closed",
        ),
        (
            "one_line",
            format!("<title>Long</title><p>{}", "lorem ipsum dolor ".repeat(300_000)),
            "Long",
        ),
        ("unclosed", format!("<title>Open</title><div class=\"a><p title='x'>{story}"), ""),
        (
            "script_in_title",
            format!("<title><script>alert(1)</script></title>{story}"),
            "<script>alert(1)</script>",
        ),
        ("never_ending_title", format!("<title>x {story}"), ""),
        ("comment", format!("<title>Said</title><!-- {story} {story}"), ""),
        ("nul", format!("<title>N\0ul</title>{story}\0"), "N\u{fffd}ul"),
        (
            "markup_in_data",
            format!(
                "<title>Data</title><script type='application/ld+json'>{{\"@type\": [[[[</script>{story}"
            ),
            "Data",
        ),
        (
            "nested_data",
            format!(
                "<title>Data</title><script type='application/ld+json'>{}</script>{story}",
                "[".repeat(100_000)
            ),
            "Data",
        ),
        ("empty", String::new(), ""),
    ];
    for (name, html, title) in cases {
        let site = read(&folder([("2026/01/02/page.html", html)]));
        let found = site.articles.first().map(|article| article.title.as_str()).unwrap_or_default();
        assert_eq!(found, title, "{name}");
        assert_eq!(site.articles.len() + site.skipped.len(), 1, "{name}");
    }
}

proptest::proptest! {
    #[test]
    fn any_page_is_read_or_told(parts in proptest::collection::vec(proptest::sample::select(SOUP), 0..60)) {
        let site = read(&folder([("page.html", parts.concat())]));
        proptest::prop_assert_eq!(site.articles.len() + site.skipped.len(), 1);
        proptest::prop_assert_eq!(site.articles.len(), site.pages.len());
    }
}

/// Pieces that pages are made of, and broken ones.
const SOUP: &[&str] = &[
    "<html lang=de>",
    "<head>",
    "</head>",
    "<body class='archive'>",
    "<title>",
    "</title>",
    "<base href='//['>",
    "<link rel=canonical href='::'>",
    "<meta property=og:title content=''>",
    "<meta charset=x>",
    "<article>",
    "</article>",
    "<main>",
    "<div class='post'>",
    "</div>",
    "<p>",
    "</p>",
    "<table>",
    "<td>",
    "</table>",
    "<h1>",
    "</h1>",
    "<h2><a href='/x'>",
    "<a href='?#' rel=tag>",
    "</a>",
    "<time datetime='2024-13-99'>",
    "<img width=9e9 height=x>",
    "<svg><title>",
    "</svg>",
    "<template>",
    "</template>",
    "<!--",
    "-->",
    "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\"}]}</script>",
    "#tag ",
    "＃株 ",
    "&amp;",
    "&#0;",
    "Ünïcödé ",
    "A sentence of some words that has a certain length. ",
    "日本語の文章。",
    "\u{ad}",
    "\r\n",
];
