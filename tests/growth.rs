//! Growth: how much more there is to do when an input is eight times as large. Steps are counted,
//! not time: instructions, by valgrind, which says the same on any machine and under any load. A
//! shape that needs more than n log n fails.

mod desk;

use afterword::engine::replies::{Reply, markup::reduce, thread::threads};
use desk::{Desk, article};
use std::{
    env, fs,
    hint::black_box,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// An input of a size.
type Make = fn(usize) -> String;

/// Makes texts so long that the part is read from which their language is told, which has a bound,
/// at every size.
const LONG: usize = 4;

/// What reads an input.
#[derive(Clone, Copy)]
enum Reader {
    /// `index` of a site: the input is in a page's head.
    Head,
    /// The same: it is in the article.
    Text,
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

use Reader::{Attributes, Built, Engine, Feed, Head, Lines, Log, Settings, Text};

/// Name, who reads it, the input of a size.
const SHAPES: &[(&str, Reader, Make)] = &[
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
    ("cashtags", Text, |n| format!("<p>{}</p>", many(LONG * n, |at| format!("${} ", letters(at))))),
    ("links", Text, |n| many(n, |at| format!("<a href=\"/stories/a{at}/\">Story {at}</a> "))),
    ("links to tags", Built, |n| {
        many(n, |at| format!("<a rel=tag href=\"/tag/{at}/\">Tag {at}</a> "))
    }),
    ("paragraphs", Text, |n| many(n, |at| format!("<p>The {at}th crate was counted.</p>"))),
    ("long lines", Text, |n| format!("<p>{}</p>", many(LONG * n, |at| format!("crate{at} ")))),
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

/// The smallest size; the largest is eight times that.
const SIZE: usize = 128;

/// More steps at eight times the size than at once: eight, and the logarithms of both (10 and 7),
/// and a little.
const MOST: f64 = 8.0 * 10.0 / 7.0 * 1.15;

/// The environment variable that has the test do one shape for valgrind: its name, and the size.
const TASK: &str = "AFTERWORD_GROWTH";

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

fn item(at: usize, more: &str) -> String {
    format!("<item><link>https://e.example/{at}/</link><title>Copper {at}</title>{more}</item>")
}

fn entry(at: usize, path: &str) -> String {
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

/// Lays out what reads an input on a desk, and gives the arguments of the command.
fn lay_out(desk: &Desk, reader: Reader, input: &str) -> Vec<&'static str> {
    let page = article("copper", "wheat");
    let page = match reader {
        Head => page.replace("<head>", &["<head>", input].concat()),
        Text | Built => page.replace("</article>", &[input, "</article>"].concat()),
        Attributes => page.replace("<article>", &["<article ", input, ">"].concat()),
        _ => page,
    };
    match reader {
        Lines => {
            desk.write("a.jsonl", input);
            return vec!["index", "a.jsonl", "--out", "out", "--no-cache"];
        }
        Feed => {
            desk.write(
                "a.xml",
                ["<rss><channel>", &item(9_999, ""), input, "</channel></rss>"].concat(),
            );
            return vec!["index", "a.xml", "--out", "out", "--no-cache"];
        }
        _ => {}
    }
    desk.write("site/stories/copper/index.html", page);
    desk.write("site/stories/oil/index.html", article("oil", "copper"));
    match reader {
        Log => {
            desk.write("access.log", [&*entry(0, "/stories/oil/"), input].concat());
            return vec!["trending", "access.log", "--site", "site"];
        }
        Settings => desk.write("afterword.toml", input),
        Built | Attributes => return vec!["build", "site", "--prerender", "--no-cache"],
        _ => {}
    }
    vec!["index", "site", "--out", "out", "--no-cache"]
}

/// The instructions that a shape takes at a size.
fn steps(command: &Path, shape: usize, size: usize) -> f64 {
    let (name, reader, make) = SHAPES[shape];
    let desk = Desk::new();
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    // One thread: those that wait for work would count as well.
    valgrind.current_dir(desk.path("")).env("RAYON_NUM_THREADS", "1").env_remove(TASK);
    match reader {
        Engine(_) => {
            let own = env::current_exe().expect("this test");
            valgrind.arg(own).args(["--exact", "one_shape", "--test-threads=1"]);
            valgrind.env(TASK, format!("{shape} {size}"));
        }
        _ => {
            valgrind.arg(command).args(lay_out(&desk, reader, &make(size)));
        }
    }
    let output = valgrind.output().expect("valgrind runs");
    let said = String::from_utf8_lossy(&output.stderr);
    // Exit code 1 is an answer as well: an input that is refused must be refused soon.
    assert!(output.status.code().is_some_and(|code| code < 2), "{name}, {size}: {said}");
    let count =
        said.lines().find_map(|line| line.split_once("I   refs:").or(line.split_once("I refs:")));
    let (_, count) = count.unwrap_or_else(|| panic!("{name}, {size}: {said}"));
    count.trim().replace(',', "").parse().expect("a number")
}

/// The work that valgrind looks at, where the engine is asked alone.
#[test]
fn one_shape() {
    let Ok(task) = env::var(TASK) else { return };
    let (shape, size) = task.split_once(' ').expect("shape and size");
    let (_, reader, make) = SHAPES[shape.parse::<usize>().expect("a number")];
    let input = make(size.parse().expect("a number"));
    let Engine(read) = reader else { panic!("{task} is for the command") };
    read(&input);
}

/// The command without what only a debugger needs: valgrind would read all of it each time.
fn stripped(desk: &Desk) -> PathBuf {
    let built = Path::new(env!("CARGO_BIN_EXE_afterword"));
    let bare = desk.path("afterword");
    let is_bare = Command::new("strip").arg("-o").arg(&bare).arg(built).status();
    if !is_bare.is_ok_and(|status| status.success()) {
        fs::copy(built, &bare).expect("copied");
    }
    bare
}

#[test]
fn nothing_grows_faster_than_n_log_n() {
    if Command::new("valgrind").arg("--version").output().is_err() {
        assert!(env::var_os("CI").is_none(), "install valgrind: `apt-get install valgrind`");
        eprintln!(
            "\n*** SKIPPED: valgrind is not here; this test counts instructions with it ***\n"
        );
        return;
    }
    let only = env::var("AFTERWORD_SHAPE").unwrap_or_default();
    let desk = Desk::new();
    let command = stripped(&desk);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = Vec::new();
        loop {
            let shape = next.fetch_add(1, Ordering::Relaxed);
            let Some((name, ..)) = SHAPES.get(shape) else { return found };
            if !name.contains(&only) {
                continue;
            }
            let steps = |times: usize| steps(&command, shape, times * SIZE);
            let [none, one, eight] = [0, 1, 8].map(steps);
            // Below this, the difference is what starting a process varies by.
            let least = none / 1_000.0;
            let by = |all: f64| (all - none) / (one - none).max(least);
            let mut line = format!("{name:<36} {:>12.0} x8: {:>6.2}", one - none, by(eight));
            if by(eight) > MOST {
                let [two, four] = [2, 4].map(|times| by(steps(times)));
                line.push_str(&format!("  x2: {two:.2}  x4: {four:.2}"));
            }
            eprintln!("{line}");
            found.push((line, by(eight)));
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let found: Vec<(String, f64)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("it ends")).collect()
    });
    let worse: Vec<&str> =
        found.iter().filter(|(_, by)| *by > MOST).map(|(line, _)| line.as_str()).collect();
    assert!(worse.is_empty(), "steps at x1, and how many times these:\n{}", worse.join("\n"));
}
