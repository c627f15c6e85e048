//! Inputs of any size, and who reads each.

use crate::desk::article;
use afterword::engine::replies::{Reply, markup::reduce, thread::threads};
use std::hint::black_box;

/// An input of a size.
pub(crate) type Make = fn(usize) -> String;

/// What reads an input.
#[derive(Clone, Copy)]
pub(crate) enum Reader {
    /// `index` of a site: the input is in a page's head.
    Head,
    /// The same: it is in the article.
    Text,
    /// `build --prerender` of a site with these pages, one behind the other.
    Pages,
    /// `build --prerender` of a site: the input is in the article, and what is added stands around and in it.
    Built,
    /// The same: it is the attributes of the article's element.
    Attributes,
    /// `index` of JSON lines.
    Lines,
    /// `index` of a feed in XML.
    Feed,
    /// `trending` of a log.
    Log,
    /// `index` of a site with this `afterword.toml`.
    Settings,
    /// The engine alone.
    Engine(fn(&str)),
}

use Reader::{Attributes, Built, Engine, Feed, Head, Lines, Log, Pages, Settings, Text};

/// Name, who reads it, the input of a size.
pub(crate) const SHAPES: &[(&str, Reader, Make)] = &[
    ("meta elements", Head, |n| many(n, |at| format!("<meta name=\"m{at}\" content=\"c{at}\">"))),
    ("article:tag", Head, |n| {
        many(n, |at| format!("<meta property=\"article:tag\" content=\"Tag {at}\">"))
    }),
    ("keywords", Head, |n| {
        format!("<meta name=\"keywords\" content=\"{}\">", many(n, |at| format!("word{at},")))
    }),
    ("JSON-LD blocks", Head, |n| {
        many(n, |at| json_ld(&format!("{{\"@type\":\"Thing\",\"name\":\"{at}\"}}")))
    }),
    ("JSON-LD authors by reference", Head, |n| {
        let authors = many(n, |at| format!("{{\"@id\":\"{at}\"}},"));
        let people =
            many(n, |at| format!(",{{\"@id\":\"{at}\",\"@type\":\"Person\",\"name\":\"N {at}\"}}"));
        json_ld(&format!("[{{\"@type\":\"Article\",\"author\":[{authors}\"A\"]}}{people}]"))
    }),
    ("deep JSON-LD", Head, |n| json_ld(&["[".repeat(n), "]".repeat(n)].concat())),
    ("long title", Head, |n| format!("<title>{}</title>", many(n, |at| format!("word{at} ")))),
    ("pins of a page", Head, |n| {
        many(n, |at| format!("<meta name=\"afterword:pin\" content=\"/stories/none{at}/\">"))
    }),
    ("scripts", Head, |n| many(n, |at| format!("<script>let a{at} = \"<p>\";</script>"))),
    ("deep nesting", Built, |n| ["<div>".repeat(n), "deep".into(), "</div>".repeat(n)].concat()),
    ("misnested formatting", Built, |n| "<b><p><i>x</b>".repeat(n)),
    ("open formatting", Text, |n| many(n, |at| format!("<b class=b{at}><p>word"))),
    // The parser compares each name with those before it: a square, with a bound (extract/attributes.rs).
    ("attributes", Text, |n| {
        format!("<p {}>words</p>", many(n, |at| format!("data-a{at}=\"{at}\" ")))
    }),
    ("the same classes", Text, |n| format!("<p class=\"{}\">words</p>", "lead ".repeat(n))),
    ("classes of the article", Attributes, |n| {
        format!("class=\"{}\"", many(n, |at| format!("c{at} ")))
    }),
    ("hashtags, all different", Built, |n| {
        format!("<p>{}</p>", many(n, |at| format!("#Tag{at} ")))
    }),
    ("one hashtag again and again", Text, |n| format!("<p>{}</p>", "#Copper ".repeat(n))),
    ("cashtags", Text, |n| format!("<p>{}</p>", many(n, |at| format!("${} ", letters(at))))),
    ("links", Text, |n| many(n, |at| format!("<a href=\"/stories/a{at}/\">Story {at}</a> "))),
    ("links to tags", Built, |n| {
        many(n, |at| format!("<a rel=tag href=\"/tag/{at}/\">Tag {at}</a> "))
    }),
    ("paragraphs", Text, |n| many(n, |at| format!("<p>The {at}th crate was counted.</p>"))),
    ("parents of paragraphs", Text, |n| many(n, |at| format!("<div><p>Crate {at}</div>"))),
    ("loose text", Text, |n| many(n, |at| format!("<div>Crate {at}</div>"))),
    ("pages, each with a tag of its own", Pages, |n| {
        many(n / 4, |at| {
            let tag = format!("<a rel=tag href=\"/tag/{at}/\">Tag {at}</a></article>");
            article(&format!("c{at}"), "c0").replace("</article>", &tag)
        })
    }),
    ("long lines", Text, |n| format!("<p>{}</p>", many(n, |at| format!("crate{at} ")))),
    ("character references", Text, |n| format!("<p>{}</p>", "&amp;&auml;&#x41; ".repeat(n))),
    ("unclosed comments", Built, |n| "<!-- x <p> -- ".repeat(n)),
    ("tables", Built, |n| "<table><tr><td>a".repeat(n)),
    ("rows", Text, |n| format!("<table>{}</table>", "<tr><td>a<td>b".repeat(n))),
    ("selects", Text, |n| "<select><option>a".repeat(n)),
    ("lists under See also", Built, |n| {
        many(n, |at| format!("<p>See also:</p><ul><li>Counting crates {at}</li></ul>"))
    }),
    ("headings", Text, |n| {
        many(n, |at| format!("<h2><a href=\"/a{at}/\">Part {at}</a></h2><p>Words"))
    }),
    ("dates", Text, |n| {
        many(n, |at| format!("<time datetime=\"2024-05-{:02}\">May</time> ", at % 28 + 1))
    }),
    ("pictures", Text, |n| {
        many(n, |at| format!("<img src=\"/i{at}.png\" width=\"9\" height=\"9\">"))
    }),
    ("bylines", Text, |n| {
        many(n, |at| format!("<a rel=author href=\"/by/{at}/\">Ada King {at}</a>"))
    }),
    ("tags of a line", Lines, |n| {
        line(0, &format!(",\"tags\":[{}\"a\"]", many(n, |at| format!("\"t{at}\","))))
    }),
    ("links of a line", Lines, |n| {
        line(0, &format!(",\"links\":[{}\"/a\"]", many(n, |at| format!("\"/{at}/\","))))
    }),
    ("authors of a line", Lines, |n| {
        line(0, &format!(",\"author\":[{}\"A\"]", many(n, |at| format!("\"A {at}\","))))
    }),
    ("deep JSON", Lines, |n| line(0, &format!(",\"x\":{}{}", "[".repeat(n), "]".repeat(n)))),
    ("text without spaces", Lines, |n| {
        line(0, &format!(",\"x\":1}}\n{}", text_line("copper".repeat(n))))
    }),
    ("combining marks", Lines, |n| text_line(format!("a{}", "\u{301}\u{323}".repeat(n)))),
    ("one sentence again and again", Lines, |n| {
        text_line("Copper waits for the ships. ".repeat(n))
    }),
    ("equal titles", Lines, |n| {
        many(n / 4, |at| line(at, "").replace(&format!("Title{at}\""), "Copper\""))
    }),
    ("articles", Lines, |n| many(n / 4, |at| line(at, ""))),
    // Each shares some hundred words with each other one: more than a search for neighbours reads on.
    ("articles of common words", Lines, |n| {
        many(n / 4, |at| {
            let shared = (0..512).filter(|word| word * (at + 3) % 257 < 128);
            let words: String = shared.map(|word| format!(" {}", letters(word))).collect();
            line(at, "").replace(" ship", &format!("{words} ship"))
        })
    }),
    ("hosts", Lines, |n| {
        many(n / 4, |at| {
            line(at, ",\"links\":[\"/1/\"]").replace("\"/", &format!("\"https://h{at}.example/"))
        })
    }),
    ("broken lines", Lines, |n| ["{\n".repeat(n), line(0, "")].concat()),
    ("items", Feed, |n| many(n / 4, |at| item(at, ""))),
    ("categories", Feed, |n| item(0, &many(n, |at| format!("<category>c{at}</category>")))),
    ("deep XML", Feed, |n| [item(0, ""), "<a>".repeat(n), "x".into(), "</a>".repeat(n)].concat()),
    ("entities of XML", Feed, |n| {
        item(0, &format!("<description>{}</description>", "&amp;&lt;&#65;".repeat(n)))
    }),
    ("pieces of CDATA", Feed, |n| {
        item(0, &format!("<description>{}</description>", "<![CDATA[a ]]>".repeat(n)))
    }),
    ("creators", Feed, |n| item(0, &many(n, |at| format!("<dc:creator>Ada {at}</dc:creator>")))),
    ("a chain of replies", Engine(read_threads), |n| {
        many(n, |at| reply(at, &at.checked_sub(1).map_or(String::new(), |at| at.to_string()), at))
    }),
    ("answers to one reply", Engine(read_threads), |n| {
        many(n, |at| reply(at, if at == 0 { "" } else { "0" }, at))
    }),
    ("replies of one time", Engine(read_threads), |n| many(n, |at| reply(at, "", 7))),
    ("answers to replies that are gone", Engine(read_threads), |n| {
        many(n, |at| reply(at, "gone", at))
    }),
    ("misnested markup", Engine(read_markup), |n| "<b><p><i>x</b>".repeat(n)),
    ("deep markup", Engine(read_markup), |n| "<blockquote><em>".repeat(n)),
    ("ends without a beginning", Engine(read_markup), |n| {
        ["<b>".repeat(n), "</i>".repeat(n)].concat()
    }),
    ("entities of a reply", Engine(read_markup), |n| "&amp;&auml;&x".repeat(n)),
    ("long log lines", Log, |n| entry(0, &format!("/stories/oil/?{}", "a=b&".repeat(n)))),
    ("hosts of a log", Log, |n| many(n, |at| entry(at, "/stories/oil/"))),
    ("paths of a log", Log, |n| many(n, |at| entry(1, &format!("/stories/{at}/")))),
    ("escapes of a log", Log, |n| entry(0, &format!("/{}", "\\x41%41".repeat(n)))),
    ("patterns of settings", Settings, |n| {
        format!("[related]\nnever = [{}]\n", many(n, |at| format!("'none/{at}/**',")))
    }),
    ("pages of settings", Settings, |n| {
        let page =
            |at: usize| format!("[[related.page]]\nurl = '/stories/oil/'\npin = '/none/{at}/'\n");
        many(n / 4, page)
    }),
    ("a long selector", Settings, |n| {
        format!("[widget]\narticle = \"main{}\"\n", " > div.a".repeat(n))
    }),
    ("many services", Settings, |n| {
        format!("[widget]\nservices = \"{}\"\n", "x bluesky ".repeat(n))
    }),
];

fn many(count: usize, make: impl Fn(usize) -> String) -> String {
    (0..count).map(make).collect()
}

fn json_ld(data: &str) -> String {
    format!("<script type=\"application/ld+json\">{data}</script>")
}

/// A number in letters of no language.
fn letters(number: usize) -> String {
    [26 * 26, 26, 1].map(|unit| char::from(b'A' + (number / unit % 26) as u8)).iter().collect()
}

/// An article of its own words: ranking compares articles that share some, so its steps are those of the pairs.
fn line(at: usize, more: &str) -> String {
    format!(
        "{{\"url\":\"/{at}/\",\"title\":\"Title{at}\",\"text\":\"crate{at} ship{at} sack{at}\"{more}}}\n"
    )
}

fn text_line(text: String) -> String {
    format!("{{\"url\":\"/text/\",\"title\":\"Ships\",\"text\":\"{text}\"}}\n")
}

pub(crate) fn item(at: usize, more: &str) -> String {
    format!("<item><link>https://e.example/{at}/</link><title>Copper {at}</title>{more}</item>")
}

pub(crate) fn entry(at: usize, path: &str) -> String {
    format!(
        "198.51.{}.{} - - [22/Nov/2026:10:00:00 +0000] \"GET {path} HTTP/1.1\" 200 1 \"-\" \"Firefox\"\n",
        at / 256,
        at % 256
    )
}

/// A reply as its fields: what the server knows it as, what it answers, its time.
fn reply(id: usize, parent: &str, time: usize) -> String {
    format!("{id}\0{parent}\0{time}\n")
}

fn read_threads(input: &str) {
    let replies: Vec<Reply> = input
        .lines()
        .filter_map(|line| {
            let mut fields = line.split('\0');
            let [id, parent, time] = [fields.next()?, fields.next()?, fields.next()?];
            Some(Reply {
                id: id.into(),
                parent: parent.into(),
                time: time.parse().ok()?,
                ..Reply::default()
            })
        })
        .collect();
    black_box(threads(&replies));
}

fn read_markup(input: &str) {
    black_box(reduce(input));
}
