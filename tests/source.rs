//! Reading whole sites: what their pages share, what is no article, JSON lines, and real ones.

mod site;

use afterword::{cli::source, engine::article::Day};
use site::{folder, read};
use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

/// A page of a site whose template says the same of all of them.
fn page(title: &str, head: &str, text: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><title>{title} | The Desk</title>\
         <meta name=\"description\" content=\"The Desk: news of all kinds.\">\
         <meta property=\"og:image\" content=\"/desk.png\"><meta name=\"author\" content=\"desk\">\
         <meta name=\"keywords\" content=\"news, all kinds\"><meta name=\"date\" content=\"2026-01-01\">{head}</head>\
         <body><div class=\"text\"><h1>{title}</h1><p>{text}</p>\
         <p>The Desk is read by two hundred people; tell another one about it, if you like.</p></div></body></html>"
    )
}

fn words(of: &str) -> String {
    format!("{of} is what this page is about, and it goes on about {of} for as long as it takes to be an article. ").repeat(2)
}

#[test]
fn what_most_pages_share_is_no_articles_own() {
    let own = "<meta property=\"og:description\" content=\"Wheat, from seed to loaf.\">\
               <meta name=\"twitter:image\" content=\"wheat.png\"><meta name=\"keywords\" content=\"wheat\">\
               <meta property=\"article:published_time\" content=\"2025-05-06\">\
               <meta property=\"article:tag\" content=\"Wheat\">";
    let names = ["copper", "gold", "oil", "ships", "tin", "wheat"];
    let root = folder(names.map(|name| {
        let head = if name == "wheat" { own } else { "" };
        (format!("{name}.html"), page(name, head, &words(name)))
    }));
    let site = read(&root);
    assert_eq!((site.articles.len(), site.name.as_str()), (6, "The Desk"));
    for article in &site.articles {
        let name = article.key.as_str();
        let is_wheat = name == "wheat";
        assert_eq!(article.title, name);
        assert_eq!(article.text, words(name).trim(), "the appeal to readers is no text");
        assert_eq!(article.authors, []);
        let picture = article.picture.as_ref().map(|picture| picture.url.as_str());
        assert_eq!(picture, is_wheat.then_some("wheat.png"));
        assert_eq!(article.date.map(Day::to_iso).as_deref(), is_wheat.then_some("2025-05-06"));
        assert_eq!(article.tags, if is_wheat { vec!["Wheat"] } else { vec![] });
        let excerpt = if is_wheat { "Wheat, from seed to loaf.".into() } else { words(name) };
        assert_eq!(article.excerpt, excerpt.trim());
    }
}

#[test]
fn only_articles_are_taken_and_the_rest_is_told() {
    let text = |name| page(name, "", &words(name));
    let canonical = |name, url: &str| {
        page(name, &format!("<link rel=\"canonical\" href=\"{url}\">"), &words(name))
    };
    let root = folder([
        ("CNAME", "desk.example\n".to_owned()),
        ("index.html", text("front")),
        ("2026/index.html", text("year")),
        ("tag/gold.html", text("gold")),
        ("page/2/index.html", text("second")),
        ("404.html", text("lost")),
        ("a.html", text("a")),
        ("a/index.html", text("a")),
        ("b.html", canonical("b", "https://desk.example/b.html")),
        ("b-print.html", canonical("b", "https://desk.example/b.html")),
        ("c-1.html", canonical("c", "https://elsewhere.example/c")),
        ("c-2.html", canonical("c", "https://elsewhere.example/c")),
        ("round-1.html", canonical("round", "/round-2.html")),
        ("round-2.html", canonical("round", "/round-1.html")),
        (".git/x.html", text("hidden")),
        ("node_modules/x/y.html", text("module")),
        ("afterword/x.html", text("widget")),
        ("notes.txt", text("text")),
    ]);
    fs::write(root.path().join("bytes.html"), b"<p>\xff\xfe\xfd").expect("written");
    #[cfg(unix)]
    {
        let elsewhere = folder([("outside.html", text("outside"))]);
        let link = |from: &Path, name| {
            std::os::unix::fs::symlink(from, root.path().join(name)).expect("linked");
        };
        link(elsewhere.path(), "linked");
        link(&elsewhere.path().join("outside.html"), "linked.html");
        link(root.path(), "itself");
    }
    let site = read(&root);
    let articles: Vec<&str> = site.articles.iter().map(|article| article.url.as_str()).collect();
    assert_eq!(articles, ["a.html", "b.html", "c-1.html", "round-2.html"]);
    let skipped: Vec<String> =
        site.skipped.iter().map(|skipped| format!("{} {}", skipped.path, skipped.why)).collect();
    assert_eq!(
        skipped,
        [
            "2026/index.html is a list of other pages",
            "404.html is an error or search page",
            "a/index.html is the same article as a.html",
            "b-print.html is the same article as b.html",
            "bytes.html cannot be read: it is not UTF-8 and names no other charset; save it as UTF-8",
            "c-2.html is the same article as c-1.html",
            "index.html is the front page",
            "linked.html cannot be read: it is a link; put the file itself in its place",
            "page/2/index.html is a list of other pages",
            "round-1.html is the same article as round-2.html",
            "tag/gold.html is a list of other pages",
        ]
    );
    assert_eq!(site.pages[1].address.as_deref(), Some("https://desk.example/b.html"));
}

#[test]
fn links_and_tag_pages_are_found_under_the_folder_that_the_site_is_served_from() {
    let text = |name: &str, more: &str| {
        let head = format!("<link rel=\"canonical\" href=\"https://e.example/blog/{name}/\">");
        page(name, &head, &format!("{} {more}", words(name)))
    };
    let links = "<a href=\"/blog/b/\">1</a> <a href=\"../b\">2</a> <a href=\"https://www.e.example/blog/c/?utm_source=a#x\">3</a> \
                 <a href=\"/blog/d/print.html\">4</a> <a href=\"/blog/a/\">5</a> <a href=\"/c/\">6</a> <a href=\"/blog/tags/oil/\">7</a>";
    let tags = "<a rel=\"tag\" href=\"/blog/tags/crude-oil/\">Crude Oil</a> <a rel=\"tag\" href=\"/blog/labels/x/\">x</a>";
    let print = text("d", "").replace("</head>", "<!-- print --></head>");
    let files = [
        ("a/index.html", text("a", links)),
        ("b/index.html", text("b", tags)),
        ("c/index.html", text("c", "")),
        ("d/index.html", text("d", "")),
        ("d/print.html", print),
    ];
    let site = read(&folder(files.clone()));
    assert_eq!(site.articles[0].links, ["b", "c", "d"]);
    assert_eq!(site.articles[1].tags, ["Crude Oil", "x"]);
    let own = ["tags/crude-oil/", "labels/x/"].map(|path| Some(path.to_owned()));
    assert!(site.pages[1].tags.iter().map(|tag| &tag.href).eq(&own), "{:?}", site.pages[1].tags);
}

/// JSON lines and the message that they bring, or the articles that they hold.
#[test]
fn json_lines_are_read_or_the_error_says_how_to_mend_them() {
    let good = r#"{"id": 7, "url": "https://e.example/b/?p=1#x", "title": "B", "tags": ["x"], "date": "2024-05-03", "lang": "pt_BR", "text": "One.\nTwo.", "more": {}}"#;
    let least = r#"{"url": "/ä b", "title": "A", "text": ""}"#;
    let root = folder([("site.jsonl", format!("\u{feff}{good}\n\n{least}\r\n{least}"))]);
    let site = source::read(&root.path().join("site.jsonl"), &()).expect("it is right");
    let found: Vec<_> = site
        .articles
        .iter()
        .map(|it| (&*it.id, &*it.key, &*it.url, &*it.lang, &*it.excerpt))
        .collect();
    assert_eq!(
        found,
        [
            ("7", "b", "https://e.example/b/?p=1", "pt-br", "One."),
            ("ä b", "ä b", "https://site.invalid/%C3%A4%20b", "", ""),
        ]
    );
    assert_eq!(site.skipped[0].path, "line 4");

    let links = r#"{"url": "https://e.example/c/", "title": "C", "text": "", "links": ["/b/#y", "../d.html", "https://www.e.example/a?x", "https://o.example/b/", "mailto:a@e.example", "https://["]}"#;
    let root = folder([("site.jsonl", links)]);
    let site = source::read(&root.path().join("site.jsonl"), &()).expect("it is right");
    assert_eq!(site.articles[0].links, ["b", "d", "a"]);

    let cases: &[(&str, &[u8], &str)] = &[
        (
            "a.jsonl",
            b"{\"url\": \"https://e.example/\", \"title\": 3, \"text\": \"\"}",
            "line 1: field \"title\": a number is no text; put it in quotes",
        ),
        (
            "b.jsonl",
            b"\n{\"url\": \"/a\", \"text\": \"\"}\n{\n",
            "line 2: field \"title\" is missing; a line looks like {",
        ),
        ("c.jsonl", b"{\"url\": \"/a\", \"text\": \"\"}\n{\n", "(1 more lines are wrong)"),
        ("d.ndjson", b"[1]", "line 1: no JSON object ("),
        (
            "e.jsonl",
            b"{\"url\": \"/a\", \"title\": \"\", \"text\": \"\", \"date\": \"3 May\"}",
            "field \"date\": \"3 May\" is no day such as 2024-05-03",
        ),
        (
            "f.jsonl",
            b"{\"url\": \"/a\", \"title\": \"\", \"text\": \"\", \"tags\": \"x\"}",
            "field \"tags\": a text is no list; write [\"a\", \"b\"]",
        ),
        (
            "links.jsonl",
            b"{\"url\": \"/a\", \"title\": \"\", \"text\": \"\", \"links\": [1]}",
            "field \"links\": a number in the list is no text; put it in quotes",
        ),
        (
            "g.jsonl",
            b"{\"url\": \"https://[\", \"title\": \"\", \"text\": \"\"}",
            "field \"url\": \"https://[\" is no address",
        ),
        ("h.jsonl", b"\n\n\xff", "line 3: is not UTF-8; save the file as UTF-8"),
        ("i.jsonl.gz", b"{}", "it is not gzip, or is cut off; compress it again"),
        ("j.csv", b"", "give a folder of HTML pages; a file of JSON lines"),
    ];
    for (name, content, message) in cases {
        let root = folder([(name, content)]);
        let error = source::read(&root.path().join(name), &()).expect_err(name);
        let error = format!("{error:#}");
        assert!(error.contains(message) && error.contains(name), "{name}: {error}");
    }
    let empty = folder([("style.css", "")]);
    let error = source::read(empty.path(), &()).expect_err("no page").to_string();
    assert!(error.contains("has no .html file in it: give the folder"), "{error}");
    assert!(source::read(&empty.path().join("nowhere"), &()).is_err());
}

/// The folder of real sites; tests that need it say so loudly where it is missing.
fn shared(name: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let path = env::var_os("AFTERWORD_SHARED").map_or_else(beside, PathBuf::from).join(name);
    if !path.exists() {
        // Not `eprintln!`, which the test harness keeps to itself.
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: {} is not there; set AFTERWORD_SHARED to the folder of real sites",
            path.display()
        );
        return None;
    }
    Some(path)
}

#[test]
fn a_real_blog_is_read_whole() {
    let Some(archive) = shared("sites/rust-blog.tar.gz") else { return };
    let root = tempfile::tempdir().expect("a folder");
    let status = Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(root.path()).status();
    assert!(status.expect("tar runs").success());
    let site = read(&root);

    // 442 pages: the posts of two blogs, and the list of each.
    assert_eq!(site.articles.len(), 440);
    let skipped: Vec<String> =
        site.skipped.iter().map(|skipped| format!("{} {}", skipped.path, skipped.why)).collect();
    assert_eq!(
        skipped,
        ["index.html is the front page", "inside-rust/index.html is a list of other pages"]
    );
    assert_eq!(site.name, "Rust Blog");
    for (article, page) in site.articles.iter().zip(&site.pages) {
        let key = &article.key;
        assert_eq!(page.selector.as_deref(), Some("div.post"), "{key}");
        assert_eq!(
            page.address.as_deref(),
            Some(&*format!("https://blog.rust-lang.org/{key}.html"))
        );
        assert!(article.title.len() > 3 && !article.title.ends_with("Rust Blog"), "{key}");
        assert!(article.excerpt.len() > 40 && !article.excerpt.starts_with("Empowering"), "{key}");
        assert!(!article.text.contains("Terms and policies"), "{key}");
        let day = article.date.map(Day::to_iso).expect(key).replace('-', "/");
        assert!(key.contains(&day), "{key}");
        assert_eq!(article.lang, "en");
    }
    let count = |test: fn(&afterword::engine::article::Article) -> bool| {
        site.articles.iter().filter(|article| test(article)).count()
    };
    assert_eq!(count(|article| article.picture.is_some()), 3);
    assert_eq!(count(|article| article.authors.is_empty()), 1);
    assert_eq!(count(|article| !article.links.is_empty()), 141);

    let post = |key| site.articles.iter().find(|article| article.key == key).expect("it is there");
    let keynote = post("2023/05/29/RustConf");
    assert_eq!(keynote.title, "On the RustConf keynote");
    assert!(keynote.text.starts_with("On May 26th 2023, JeanHeyd Meneide announced"));
    assert!(keynote.text.ends_with("\n-- The members of leadership chat"));
    assert_eq!(keynote.links, ["inside-rust/2022/10/06/governance-update"]);
    let year = post("2016/05/16/rust-at-one-year");
    let picture = year.picture.as_ref().expect("cupcakes");
    assert_eq!(picture.url, "images/2016-05-16-rust-at-one-year/cupcakes.jpg");
    assert_eq!((picture.width, picture.height), (300, 300));
}

#[test]
fn real_json_lines_are_read_whole() {
    for (name, count) in [("rustblog", 750), ("18f", 508)] {
        let Some(file) = shared(&format!("corpora/{name}.articles.jsonl.gz")) else { return };
        let site = source::read(&file, &()).expect(name);
        assert_eq!((site.articles.len(), site.skipped.len(), site.pages.len()), (count, 0, 0));
        assert!(site.articles.is_sorted_by(|a, b| a.key < b.key));
        assert!(site.articles.iter().all(|it| !it.url.starts_with('/') && !it.url.contains("://")));
    }
}

/// The first bytes of a GIF of that size.
fn gif(width: u16, height: u16) -> Vec<u8> {
    [&b"GIF89a"[..], &width.to_le_bytes(), &height.to_le_bytes(), &[0, 0, 0]].concat()
}

#[test]
fn pictures_that_say_nothing_of_their_size_are_measured() {
    let check = |images: &str, expected: Option<(&str, u32, u32)>| {
        let text = format!("{images} {}", words("copper"));
        let files = [
            ("blog/a.html", page("copper", "", &text).into_bytes()),
            // Others that have the picture of the template, too.
            ("gold.html", page("gold", "", &words("gold")).into_bytes()),
            ("tin.html", page("tin", "", &words("tin")).into_bytes()),
            ("blog/icon.gif", gif(32, 32)),
            ("blog/large one.gif", gif(640, 360)),
            ("false.gif", b"<html>".to_vec()),
        ];
        let site = read(&folder(files));
        assert_eq!(site.articles[0].key, "blog/a");
        let picture = site.articles[0].picture.clone();
        let found = picture.map(|it| (it.url, it.width, it.height));
        let expected = expected.map(|(url, width, height)| (url.to_owned(), width, height));
        assert_eq!(found, expected, "{images}");
    };
    let large = Some(("blog/large%20one.gif", 640, 360));
    check("<img src='large one.gif'>", large);
    check(
        "<img src='icon.gif'><img src='/blog/large%20one.gif?v=2'>",
        Some(("blog/large%20one.gif?v=2", 640, 360)),
    );
    check("<img src='icon.gif'>", None);
    check("<img src='missing.gif'><img src='/false.gif'>", None);
    check("<img src='https://o.example/large.gif'>", None);
    check("<img src='icon.gif'><img src='b.png' width=600>", Some(("blog/b.png", 600, 0)));
    let icons = "<img src='icon.gif'>".repeat(20);
    check(
        &format!("{icons}<img src='b.png' width=600 height=300>"),
        Some(("blog/b.png", 600, 300)),
    );
}
