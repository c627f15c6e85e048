//! See also and byline, by the real command: what pages name, what the index has of it, and pages rendered ahead.

mod desk;
mod site;

use afterword::{
    cli::source::{self, name_articles},
    engine::index::{Note, Shard},
};
use desk::{Desk, article};
use flate2::read::GzDecoder;
use site::{folder, read};
use std::{fs, io::Read};

/// A page about `name` with this before the end of its text.
fn page(name: &str, extra: &str) -> String {
    article(name, "none").replace("</article>", &format!("{extra}</article>"))
}

/// The articles that the first page of a site names with this in it, by list: the words before it, then its items with what
/// they lead to.
fn named(extra: &str) -> Vec<(String, Vec<String>)> {
    let names = ["copper", "gold", "oil", "ships"];
    let root = folder(names.map(|name| {
        (format!("{name}/index.html"), page(name, if name == "copper" { extra } else { "" }))
    }));
    let mut site = read(&root);
    name_articles(&mut site, true);
    let lists = site.articles[0].see_also.iter();
    let items = lists.map(|list| {
        let item = |item: &afterword::engine::article::Named| {
            format!("{} -> {}", item.name, item.key.as_deref().unwrap_or("?"))
        };
        (list.lead.clone(), list.items.iter().map(item).collect())
    });
    items.collect()
}

#[test]
fn lists_are_found_as_editors_write_them() {
    let check = |extra: &str, lead: &str, items: &[&str]| {
        let found = named(extra);
        let expected = (lead.to_owned(), items.iter().map(|&it| it.to_owned()).collect());
        assert_eq!(found, [expected], "{extra}");
    };
    let both = &["Counting gold -> gold", "Counting oil -> oil"][..];
    check("<h3>See also</h3><ul><li>Counting gold<li>Counting oil</ul>", "See also", both);
    check(
        "<p>See Also:</p>\n<ol><li>Counting gold</li><li>Counting oil</li></ol>",
        "See Also:",
        both,
    );
    check("<p><strong>SEE ALSO:</strong> Counting gold; Counting oil</p>", "SEE ALSO:", both);
    check("<p><b>Read also</b><br>Counting gold<br>Counting oil</p>", "Read also", both);
    check("<p>Siehe auch： Counting gold • Counting oil</p>", "Siehe auch：", both);
    check("<p>【関連記事】Counting gold；Counting oil</p>", "【関連記事】", both);
    check("<p>See also: Counting gold, Counting oil</p>", "See also:", both);
    check(
        "<p>See also: Counting gold | The Desk</p>",
        "See also:",
        &["Counting gold | The Desk -> gold"],
    );
    check(
        "<p>Lire aussi : Counting gold - The Desk</p>",
        "Lire aussi :",
        &["Counting gold - The Desk -> gold"],
    );
    check(
        "<p>Читайте также: <a href=\"/oil/\">the oil story</a>, <a href=\"https://e.example/\">more</a></p>",
        "Читайте также:",
        &["the oil story -> oil", "more -> ?"],
    );
    check("<p>See also: Countin gold</p>", "See also:", &["Countin gold -> gold"]);
    check("<p>See also: Counting silver</p>", "See also:", &["Counting silver -> ?"]);
    check("<p>See also: Counting copper</p>", "See also:", &["Counting copper -> ?"]);
    check(
        "<afterword-see-also titles=\" Counting  gold | Nothing\" addresses=\"/oil/|../ships/index.html\"></afterword-see-also>",
        "",
        &["Counting gold -> gold", "Nothing -> ?", "/oil/ -> oil", "../ships/index.html -> ships"],
    );
    for text in [
        "<p>We see also: Counting gold</p>",
        "<p>See also the gold</p>",
        "<p>See also</p><p>Counting gold</p>",
        "<p>Notes: Counting gold</p>",
    ] {
        assert_eq!(named(text), [], "{text}");
    }
}

#[test]
fn lists_of_the_text_wait_until_they_are_asked_for() {
    let list = "<p>See also: Counting gold</p>";
    for (script, is_on, expected) in [
        ("", false, 0),
        ("", true, 1),
        ("<script src=\"/afterword/afterword.js\" data-see-also=\"links\"></script>", false, 1),
        ("<script src=\"/afterword/afterword.js\" data-see-also=\"off\"></script>", false, 0),
    ] {
        let root = folder([
            ("copper.html", page("copper", &[list, script].concat())),
            ("gold.html", page("gold", "")),
        ]);
        let mut site = read(&root);
        name_articles(&mut site, is_on);
        assert_eq!(site.articles[0].see_also.len(), expected, "{script}");
        assert_eq!(site.articles[0].wishes.named.len(), expected, "{script}");
    }
}

#[test]
fn every_language_of_the_widget_has_its_words() {
    let leads = fs::read_to_string("src/cli/extract/leads.txt").expect("the words");
    for file in fs::read_dir("www/i18n").expect("the languages").flatten() {
        let path = file.path();
        let tag = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let comment = |line: &str| {
            line.strip_prefix("# ").is_some_and(|tags| tags.split(", ").any(|it| it == tag))
        };
        let mut lines = leads.lines().skip_while(|line| !comment(line));
        assert!(lines.next().is_some(), "{tag} is missing");
        let words: Vec<&str> = lines.next().unwrap_or_default().split('|').collect();
        assert!(words.len() > 1, "{tag}: {words:?}");
        let file = fs::read_to_string(&path).expect("a language");
        let heading = file.lines().find_map(|line| line.strip_prefix("see-also = "));
        let heading = heading.unwrap_or_else(|| panic!("{tag} says nothing")).to_lowercase();
        assert!(leads.contains(&heading), "{tag}: {heading}");
    }
}

/// What the index in a folder says of a page.
fn note(desk: &Desk, index: &str, key: &str) -> (Note, Vec<String>) {
    let files = desk.files(index);
    let shards = files.iter().filter(|(path, _)| path.to_string_lossy().contains("/shards/"));
    for (_, bytes) in shards {
        let mut inflated = Vec::new();
        GzDecoder::new(&**bytes).read_to_end(&mut inflated).expect("gzip");
        let shard = Shard::decode(&inflated).expect("a shard");
        if let (Some(note), Some(entry)) = (shard.note(key), shard.entry(key)) {
            let related = shard.related(entry).map(|(card, _)| card.title.clone());
            return (note.clone(), related.collect());
        }
    }
    panic!("{key} is in no shard");
}

#[test]
fn what_a_page_names_is_in_its_shard_and_not_among_the_related_stories() {
    let desk = Desk::with_site();
    let element = "<afterword-see-also titles=\"Counting wheat\" addresses=\"/stories/oil/\"></afterword-see-also>";
    desk.write("site/stories/copper/index.html", page("copper", element));
    let (_, warnings) = desk.run(&["build", "site"], 0);
    assert_eq!(warnings, "");
    let (note, related) = note(&desk, "site/afterword", "stories/copper");
    assert_eq!(note.minutes, 1);
    assert_eq!(note.date.expect("a day").to_iso(), "2026-03-04");
    let [list] = &note.lists[..] else { panic!("{note:?}") };
    let names: Vec<(&str, bool)> =
        list.picks.iter().map(|pick| (&*pick.name, pick.card.is_some())).collect();
    assert_eq!(names, [("Counting wheat", true), ("/stories/oil/", true)]);
    assert_eq!(related, ["Counting ships"]);
    let (report, _) =
        desk.run(&["explain", "site", "/stories/copper/", "--why-not", "/stories/oil/"], 0);
    assert!(report.contains("named on the page itself"), "{report}");
}

#[test]
fn titles_that_no_article_has_are_told_with_their_page() {
    let desk = Desk::with_site();
    desk.write("afterword.toml", "[widget]\nsee-also = \"links\"\n");
    let list = "<p>See also: Counting whales and wheat; Counting sugar</p>";
    let element = "<afterword-see-also addresses=\"/stories/wheet/\"></afterword-see-also>";
    desk.write("site/stories/copper/index.html", page("copper", &[list, element].concat()));
    let (_, warnings) = desk.run(&["build", "site"], 0);
    for expected in [
        "stories/copper/index.html: see also: no article is called \"Counting sugar\"",
        "\"/stories/wheet/\" is no article here; did you mean /stories/wheat/?",
    ] {
        assert!(warnings.contains(expected), "{warnings}");
    }
    let summary = desk.json(&["build", "site", "--json"]);
    assert_eq!(summary["warnings"].as_array().map(Vec::len), Some(3), "{summary}");
}

/// Builds ahead with this option and this in the page about copper; checks that a second run changes nothing, and that without
/// the option all is as it was. Gives the page.
fn ahead(option: &str, extra: &str) -> String {
    let desk = Desk::with_site();
    let path = "site/stories/copper/index.html";
    let original = page("copper", extra);
    desk.write(path, &original);
    desk.write("afterword.toml", format!("[widget]\nsee-also = \"{option}\"\n"));
    desk.run(&["build", "site", "--prerender"], 0);
    let built = desk.read(path);
    let index = desk.files("site/afterword");
    let again = desk.json(&["build", "site", "--prerender", "--json"]);
    assert_eq!((again["pages_changed"].as_u64(), again["changed"].as_u64()), (Some(0), Some(0)));
    assert_eq!(desk.read(path), built, "a second run gives the same bytes");
    assert_eq!(desk.files("site/afterword"), index);
    desk.write("afterword.toml", "");
    desk.run(&["build", "site"], 0);
    let bare = desk.read(path);
    let script = bare.find("<!--afterword ").expect("the script");
    let end = script + bare[script..].find("</script>").expect("its end") + "</script>".len();
    assert_eq!([&bare[..script], &bare[end..]].concat(), original, "all of it comes out again");
    built
}

/// The folder of the widget's files, as `cargo xtask build` named it.
fn widget_set() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/dist/sets.txt");
    fs::read_to_string(path).expect("the widget is built: cargo xtask build")
}

/// A page without the comments that tell what was added.
fn bare_of_comments(page: &str) -> String {
    let mut pieces = page.split("<!--afterword");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |page, piece| page + piece.split_once("-->").map_or("", |(_, it)| it))
}

#[test]
fn lists_become_links_ahead_and_come_out_again() {
    let built = ahead("links", "<p>See also: Counting wheat; Counting sugar</p>");
    let expected =
        "<p>See also: <a href=\"../../stories/wheat/\">Counting wheat</a>; Counting sugar</p>";
    assert!(bare_of_comments(&built).contains(expected), "{built}");
}

#[test]
fn lists_become_cards_ahead_and_come_out_again() {
    let built =
        ahead("cards", "<h2>See also</h2>\n<ul><li>Counting wheat</li><li>Counting oil</li></ul>");
    let start = "<afterword-see-also data-list=\"0\"><template shadowrootmode=\"open\">\
                 <link rel=\"stylesheet\" href=\"../../afterword/SET/parts.css\"><section part=\"see-also\"";
    let start = start.replace("SET", widget_set().trim());
    assert!(built.contains(&start), "{built}");
    let end = "</template><h2>See also</h2>\n<ul><li>Counting wheat</li><li>Counting oil</li></ul></afterword-see-also>";
    assert!(bare_of_comments(&built).contains(end), "{built}");
    // With one that no article has, the list stays, and the others are links in it.
    let built = ahead("cards", "<h2>See also</h2><ul><li>Counting wheat<li>Counting sugar</ul>");
    let expected = "<li><a href=\"../../stories/wheat/\">Counting wheat</a><li>Counting sugar";
    assert!(bare_of_comments(&built).contains(expected), "{built}");
}

#[test]
fn elements_are_filled_ahead() {
    let elements = "<afterword-see-also titles=\"Counting oil|Nothing\"></afterword-see-also>\
                    <afterword-see-also addresses=\"../wheat/\" see-also=\"links\"></afterword-see-also>\
                    <afterword-see-also titles=\"Nothing\"></afterword-see-also><afterword-byline></afterword-byline>";
    let built = ahead("off", elements);
    assert!(built.contains("data-action=\"open\">Counting oil</a></h3>"), "{built}");
    assert!(built.contains("<li><a part=\"link\" href=\"../../stories/wheat/\" data-action=\"open\">Counting wheat</a></li>"));
    assert!(
        built.contains("<afterword-see-also titles=\"Nothing\"></afterword-see-also>"),
        "{built}"
    );
    let line = "<p part=\"byline\"><time part=\"date\" datetime=\"2026-03-04\">2026-03-04</time> <span part=\"mark\" \
                aria-hidden=\"true\">·</span> <span part=\"minutes\">1 min read</span></p>";
    assert!(built.contains(line), "{built}");
}

#[test]
fn authors_have_their_pages() {
    let check = |head: &str, extra: &str, expected: &[(&str, &str)]| {
        let root = folder([
            (
                "stories/copper.html",
                page("copper", extra).replace("<head>", &format!("<head>{head}")),
            ),
            ("stories/gold.html", page("gold", "")),
        ]);
        let site = read(&root);
        let authors = &site.articles[0].authors;
        let found: Vec<(&str, &str)> = authors.iter().map(|it| (&*it.name, &*it.url)).collect();
        assert_eq!(found, expected, "{head}{extra}");
    };
    let data = |author: &str| {
        format!(
            "<script type=\"application/ld+json\">{{\"@type\": \"NewsArticle\", \"author\": {author}}}</script>"
        )
    };
    check(
        &data(r#"[{"name": "Ada King", "url": "/people/ada/"}, {"name": "Tom Adeyemi"}]"#),
        "<a rel=\"author\" href=\"../people/tom/\">Tom Adeyemi</a>",
        &[("Ada King", "people/ada/"), ("Tom Adeyemi", "people/tom/")],
    );
    check(
        "",
        "<p class=\"byline\">By <a href=\"https://ada.example/\">Ada King</a></p>",
        &[("Ada King", "https://ada.example/")],
    );
    check(
        &data(r#""Ada King, Bo Li""#),
        "<a rel=author href=/a/>Ada King</a> <a rel=author href=/b/>Bo Li</a>",
        &[("Ada King", "a/"), ("Bo Li", "b/")],
    );
    check("<meta name=author content=\"Ada King\">", "", &[("Ada King", "")]);
    check("", "<a rel=author href=\"javascript:alert(1)\">Ada King</a>", &[("Ada King", "")]);
}

#[test]
fn json_lines_and_feeds_say_who_wrote() {
    let line = |name: &str, more: &str| {
        format!(
            "{{\"url\": \"https://e.example/{name}/\", \"title\": \"Counting {name}\", \"text\": \"Words on {name}.\"{more}}}\n"
        )
    };
    let lines = [
        line(
            "copper",
            ", \"author\": [{\"name\": \"Ada\", \"url\": \"/ada/\"}, \"Bo\"], \"see-also\": [\"Counting gold\", \"/oil/\"]",
        ),
        line("gold", ", \"author\": \"Ada King\""),
        line("oil", ", \"author\": null"),
    ];
    let root = folder([("a.jsonl", lines.concat()), ("b.jsonl", line("tin", ", \"author\": {}"))]);
    let mut site = source::read(&root.path().join("a.jsonl"), &()).expect("read");
    name_articles(&mut site, false);
    let authors: Vec<String> = site.articles.iter().map(|it| format!("{:?}", it.authors)).collect();
    assert!(authors[0].contains("\"ada/\"") && authors[0].contains("\"Bo\""), "{authors:?}");
    assert!(authors[1].contains("Ada King") && authors[2] == "[]", "{authors:?}");
    assert_eq!(site.articles[0].wishes.named, ["gold", "oil"]);
    let wrong = source::read(&root.path().join("b.jsonl"), &()).expect_err("it is wrong");
    assert!(format!("{wrong:#}").contains("write \"Ada King\" or"), "{wrong:#}");

    let feed = |item: &str| {
        format!(
            "<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><item><title>A</title>\
             <link>https://e.example/a/</link><description>Words.</description>{item}</item></channel></rss>"
        )
    };
    let root = folder([("a.xml", feed("<dc:creator>Ada King</dc:creator>"))]);
    let site = source::read(&root.path().join("a.xml"), &()).expect("read");
    assert_eq!(site.articles[0].authors[0].name, "Ada King");
    let json = r#"{"items": [{"url": "https://e.example/a/", "title": "A", "content_text": "Words.",
                   "authors": [{"name": "Ada", "url": "https://e.example/ada/"}]}]}"#;
    let root = folder([("a.json", json)]);
    let site = source::read(&root.path().join("a.json"), &()).expect("read");
    assert_eq!(site.articles[0].authors[0].url, "ada/");
}
