//! Feeds and exports as sources: every kind says the same of the same articles, and what is wrong is told with its place.

use afterword::{
    cli::source::{self, Site},
    engine::article::{Article, Day, Picture},
};
use std::{env, fs, io::Write, path::PathBuf};

const RSS: &str = r#"<?xml version="1.0"?>
<rss version="2.0" xmlns:content="c" xmlns:media="m" xmlns:dc="d"><channel><link>https://e.example/</link><language>en-GB</language>
<item><title>Rates &amp;amp; bonds</title><link>/2026/rates/</link><category>Bonds</category><category><![CDATA[ #Bonds ]]></category>
<pubDate>Tue, 03 Mar 2026 23:30:00 +0200</pubDate><description>Why rates move.</description>
<media:content medium="image" url="https://e.example/rates.png" width="1200" height="675"/>
<content:encoded><![CDATA[<h2>Why</h2><p>Rates move <a href="/2026/gold/">gold</a>.</p><script>x()</script>]]></content:encoded></item>
<item><title>Gold</title><guid>https://e.example/2026/gold/</guid><dc:date>2026-03-04</dc:date><description>&lt;p&gt;Gold &amp;hellip; falls.</description></item>
</channel></rss>"#;

const ATOM: &str = r#"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-gb" xml:base="https://e.example/">
<entry><title type="html">Rates &amp;amp; bonds</title><link href="2026/rates/"/><category term="b" label="Bonds"/>
<published>2026-03-03T23:30:00+02:00</published><summary>Why rates move.</summary>
<link rel="enclosure" type="image/png" href="/rates.png"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>Why</h2><p>Rates move <a href="/2026/gold/">gold</a>.</p></div></content></entry>
<entry><title>Gold</title><link href="/2026/gold/"/><updated>2026-03-04T01:00:00Z</updated><content>Gold … falls.</content></entry></feed>"#;

const JSON_FEED: &str = r##"{"version": "https://jsonfeed.org/version/1.1", "language": "en_GB", "items": [
{"id": "1", "url": "https://e.example/2026/rates/?", "title": "Rates & bonds", "tags": ["#Bonds"], "date_published": "2026-03-03T23:30:00+02:00",
 "summary": "Why rates move.", "image": "https://e.example/rates.png",
 "content_html": "<h2>Why</h2><p>Rates move <a href='https://e.example/2026/gold/'>gold</a>."},
{"id": "https://e.example/2026/gold/", "title": "Gold", "date_modified": "2026-03-04", "content_text": "Gold … falls."}]}"##;

const POSTS: &str = r#"[
{"link": "https://e.example/2026/rates/", "lang": "en-GB", "date": "2026-03-03T23:30:00", "title": {"rendered": "Rates &#038; bonds"},
 "excerpt": {"rendered": "<p>Why rates move. [&hellip;]</p>"},
 "content": {"rendered": "<h2>Why</h2><p>Rates move <a href='/2026/gold/'>gold</a>."},
 "_embedded": {"wp:term": [[{"taxonomy": "category", "slug": "uncategorized", "name": "None"}], [{"taxonomy": "post_tag", "name": "Bonds"}]],
   "wp:featuredmedia": [{"source_url": "https://e.example/rates.png", "media_details": {"width": 1200, "height": 675}}]}},
{"link": "https://e.example/2026/gold/", "lang": "en-GB", "date": "2026-03-04T01:00:00", "title": {"rendered": "Gold"}, "content": {"rendered": "Gold &hellip; falls."}}]"#;

const EXPORT: &str = r#"<rss xmlns:wp="w" xmlns:content="c" xmlns:excerpt="x"><channel><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<item><wp:post_type>attachment</wp:post_type><wp:post_id>7</wp:post_id><wp:attachment_url>https://e.example/rates.png</wp:attachment_url></item>
<item><title>Rates &amp; bonds</title><link>https://e.example/2026/rates/</link><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
<category domain="post_tag" nicename="bonds">Bonds</category><wp:post_date>2026-03-03 23:30:00</wp:post_date>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>
<excerpt:encoded>Why rates move.</excerpt:encoded>
<content:encoded><![CDATA[<h2>Why</h2>

Rates move <a href="/2026/gold/">gold</a>. [gallery ids="1,2"]]]></content:encoded></item>
<item><title>Gold</title><link>https://e.example/2026/gold/</link><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
<wp:post_date>2026-03-04 01:00:00</wp:post_date><content:encoded>Gold … falls.</content:encoded></item>
<item><title>A draft</title><link>https://e.example/?p=9</link><wp:post_type>post</wp:post_type><wp:status>draft</wp:status></item>
<item><title>Imprint</title><link>https://e.example/imprint/</link><wp:post_type>page</wp:post_type><wp:status>publish</wp:status></item>
</channel></rss>"#;

fn read(name: &str, content: &[u8]) -> Result<Site, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(name);
    fs::write(&file, content).expect("written");
    source::read(&file, &()).map_err(|it| format!("{it:#}"))
}

/// The two articles that all of these tell of; pictures have a size where the kind of feed has room for one.
fn check(name: &str, content: &[u8], size: [u32; 2]) {
    let site = read(name, content).unwrap_or_else(|error| panic!("{error}"));
    let [gold, rates] = &site.articles[..] else { panic!("{name}: {:?}", site.articles) };
    let day = |article: &Article| article.date.map(Day::to_iso).unwrap_or_default();
    let [width, height] = size;
    let picture = Picture { url: "rates.png".into(), width, height };
    assert_eq!(rates.key, "2026/rates", "{name}");
    assert_eq!(rates.title, "Rates & bonds", "{name}");
    assert_eq!(rates.tags, ["Bonds"], "{name}");
    assert_eq!(rates.lang, "en-gb", "{name}");
    assert_eq!(rates.text, "Why\nRates move gold.", "{name}");
    assert_eq!(rates.excerpt.trim_end_matches('…'), "Why rates move.", "{name}");
    assert_eq!(rates.picture.as_ref(), Some(&picture), "{name}");
    assert_eq!(rates.links, ["2026/gold"], "{name}");
    assert_eq!((day(rates).as_str(), day(gold).as_str()), ("2026-03-03", "2026-03-04"), "{name}");
    assert_eq!((gold.title.as_str(), gold.text.as_str()), ("Gold", "Gold … falls."), "{name}");
}

#[test]
fn all_kinds_of_feeds_say_the_same() {
    check("feed.xml", RSS.as_bytes(), [1200, 675]);
    check("feed.rss", format!("\u{feff}{RSS}").as_bytes(), [1200, 675]);
    check("feed.atom", ATOM.as_bytes(), [0, 0]);
    check("feed.json", JSON_FEED.as_bytes(), [0, 0]);
    check("posts.json", POSTS.as_bytes(), [1200, 675]);
    check("export.xml", EXPORT.as_bytes(), [0, 0]);
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(RSS.as_bytes()).expect("packed");
    check("feed.xml.gz", &packed.finish().expect("packed"), [1200, 675]);
}

#[test]
fn old_charsets_are_read() {
    let feed = b"<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><item><link>https://e.example/a</link>\
        <title>Caf\xe9 Cafe&#769;</title></item></channel></rss>";
    let site = read("feed.xml", feed).expect("a feed");
    assert_eq!(site.articles[0].title, "Café Café");
}

#[test]
fn what_is_no_article_is_told_with_its_item() {
    let site = read("export.xml", EXPORT.as_bytes()).expect("an export");
    let skipped: Vec<String> =
        site.skipped.iter().map(|it| format!("{}: {}", it.path, it.why)).collect();
    assert_eq!(skipped.len(), 1, "{skipped:?}");
    assert!(skipped[0].starts_with("item 4: "), "{skipped:?}");

    let twice = JSON_FEED.replace("2026/gold/\", \"title", "2026/rates/\", \"title");
    let site = read("feed.json", twice.as_bytes()).expect("a feed");
    assert_eq!((site.articles.len(), site.skipped.len()), (1, 1));
    assert_eq!(site.skipped[0].path, "item 2");
    assert!(site.skipped[0].why.to_string().contains("item 1"), "{}", site.skipped[0].why);

    let nowhere = RSS.replace("https://e.example/2026/gold/", "");
    let site = read("feed.xml", nowhere.as_bytes()).expect("a feed");
    assert_eq!((site.articles.len(), site.skipped[0].path.as_str()), (1, "item 2"));
}

#[test]
fn wrong_input_is_told_with_its_place() {
    for (name, content, expected) in [
        ("a.xml", &b"<rss>\n<channel><item>\n</rss>"[..], "a.xml cannot be read: line 3: "),
        ("b.xml", b"<rss>\n<channel><title>a &nbsp;", "line 2: &nbsp; is no entity"),
        ("c.xml", b"<html><body></body></html>", "<html> is the root of no feed"),
        (
            "d.xml",
            b"<rss><channel></channel></rss>",
            "has no items; let it hold the site's articles",
        ),
        (
            "e.xml",
            b"<rss><channel><item><title>A</title></item></channel></rss>",
            "none of the 1 items",
        ),
        ("f.json", b"{\"items\": [\n{\"id\" 1}]}", "line 2 column 7"),
        ("g.json", b"{\"code\": \"rest_forbidden\", \"message\": \"You may not\"}", "You may not"),
        ("h.json", b"{\"a\": 1}", "JSON without a list of items"),
        ("i.json", b"", "no JSON"),
        ("j.xml", b"<rss>\xff</rss>", "it is not UTF-8; save the file as UTF-8"),
        ("k.xml.gz", b"<rss>", "it is not gzip, or is cut off; compress it again"),
    ] {
        let error = read(name, content).expect_err(name);
        assert!(error.contains(expected), "{name}: {error}");
    }
}

#[test]
fn a_real_export_is_read() {
    let shared = env::var_os("AFTERWORD_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let export = shared.join("exports/wordpress-theme-test-data.xml");
    if fs::metadata(&export).is_err() {
        eprintln!("\n*** SKIPPED: {} is not here; this test needs it ***\n", export.display());
        return;
    }
    let site = source::read(&export, &()).expect("an export");
    assert_eq!(site.articles.len(), 55);
    let tags: usize = site.articles.iter().map(|article| article.tags.len()).sum();
    let with_text = site.articles.iter().filter(|article| !article.text.is_empty()).count();
    assert!(tags > 200 && with_text > 45, "{tags} tags, {with_text} with a text");
    assert!(!site.articles.iter().any(|it| it.text.contains("<p") || it.text.contains("[caption")));
}
