//! The command as people type it: arguments, what is printed, what is written, exit codes.

mod desk;

use desk::{Desk, article};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

#[test]
fn build_adds_the_widget_to_articles_and_to_nothing_else() {
    let desk = Desk::with_site();
    let before = desk.files("site");
    let summary = desk.json(&["build", "site", "--json"]);
    assert_eq!(summary["articles"], 4, "{summary}");
    assert_eq!(summary["pages_changed"], 4, "{summary}");

    let page = desk.read("site/stories/copper/index.html");
    assert!(
        page.contains("<script type=\"module\" src=\"../../afterword/afterword.js\""),
        "{page}"
    );
    for (path, content) in &before {
        let changed = fs::read(path).expect("still there") != *content;
        assert_eq!(changed, path.to_string_lossy().contains("stories"), "{}", path.display());
    }
    let set = desk.read("site/afterword/sets.txt");
    let folder = desk.path("site/afterword");
    for name in ["afterword.js", "themes/slate.css", "manifest.afw"] {
        assert!(folder.join(name).is_file(), "{name}");
    }
    for name in ["engine.js", "engine.wasm", "afterword.css", "icons/x.svg", "i18n/de.ftl"] {
        assert!(folder.join(set.trim()).join(name).is_file(), "{name}");
        assert!(!folder.join(name).exists(), "{name} has no fixed name");
    }
}

#[test]
fn a_second_build_changes_nothing_and_changed_settings_show() {
    let desk = Desk::with_site();
    for flags in [&[][..], &["--prerender"]] {
        desk.run(&[&["build", "site"], flags].concat(), 0);
        let once = desk.files("site");
        let summary = desk.json(&[&["build", "site", "--json"], flags].concat());
        assert_eq!(summary["pages_changed"], 0, "{summary}");
        assert!(desk.files("site") == once, "{flags:?}");
    }
    desk.write("afterword.toml", "[widget]\nlayout = \"list\"\ncount = 3\n");
    assert_eq!(desk.json(&["build", "site", "--json"])["pages_changed"], 4);
    let page = desk.read("site/stories/oil/index.html");
    assert!(page.contains("data-layout=\"list\"") && page.contains("data-count=\"3\""), "{page}");
    assert_eq!(page.matches("afterword.js").count(), 1);
}

#[test]
fn a_page_that_is_no_article_any_more_loses_the_widget() {
    let desk = Desk::with_site();
    desk.run(&["build", "site"], 0);
    let name = "site/stories/oil/index.html";
    let page =
        desk.read(name).replace("<head>", "<head><meta name=\"robots\" content=\"noindex\">");
    desk.write(name, &page);
    desk.run(&["build", "site"], 0);
    assert!(!desk.read(name).contains("afterword"), "{}", desk.read(name));
}

#[test]
fn a_page_in_an_unknown_encoding_stays_byte_for_byte() {
    let desk = Desk::with_site();
    let mut bytes = article("tin", "oil").into_bytes();
    let at = bytes.len() - 40;
    bytes.splice(at..at, [0xff, 0xfe, 0x80]);
    desk.write("site/stories/tin/index.html", &bytes);
    let summary = desk.json(&["build", "site", "--json"]);
    assert_eq!(fs::read(desk.path("site/stories/tin/index.html")).expect("read"), bytes);
    assert!(summary["skipped"].to_string().contains("stories/tin/index.html"), "{summary}");
}

#[test]
fn pages_in_an_older_charset_stay_as_they_are_and_are_told_of_together() {
    let desk = Desk::with_site();
    let old = |name: &str| -> Vec<u8> {
        article(name, "oil")
            .replace("<head>", "<head><meta charset=\"iso-8859-1\">")
            .replace("is about", "is \u{fc}ber")
            .chars()
            .map(|letter| u8::try_from(u32::from(letter)).expect("Latin-1"))
            .collect()
    };
    let names = ["site/stories/tin/index.html", "site/stories/tin/again.html"];
    names.iter().for_each(|name| desk.write(name, old(name)));
    let (out, _) = desk.run(&["build", "site"], 0);
    assert!(
        out.contains(
            "2 left out, cannot be changed: it is not UTF-8; save it as UTF-8: \
             stories/tin/index.html, stories/tin/again.html\n"
        ),
        "{out}"
    );
    names.iter().for_each(|name| assert_eq!(fs::read(desk.path(name)).expect("read"), old(name)));
}

#[test]
fn parts_rendered_ahead_stand_in_the_page() {
    let desk = Desk::with_site();
    desk.run(&["build", "site", "--prerender"], 0);
    let page = desk.read("site/stories/copper/index.html");
    assert!(
        page.contains("<afterword-related data-ahead><template shadowrootmode=\"open\""),
        "{page}"
    );
    assert!(
        page.contains("href=\"../../stories/wheat/\"") && page.contains("Counting wheat"),
        "{page}"
    );
    assert!(!page.contains("Counting wheat | The Desk"), "the site's name is off the cards");
}

#[test]
fn index_writes_only_the_data() {
    let desk = Desk::with_site();
    let before = desk.files("site");
    let summary = desk.json(&["index", "site", "--out", "data", "--json"]);
    assert_eq!((&summary["articles"], &summary["shards"]), (&4.into(), &2.into()), "{summary}");
    assert!(desk.files("site") == before);
    let names: Vec<_> = desk.files("data").into_keys().collect();
    assert_eq!(names.len(), 4, "{names:?}");
    // What an earlier run left goes; what is not ours stays.
    // What an earlier version left, and an earlier run, and somebody else.
    let old = ["data/shards/00000-0000000000.afw", "data/shards/001/02-0000000.afw"];
    old.iter().for_each(|name| desk.write(name, "old"));
    desk.write("data/names/000/00-0000000.afw", "old");
    desk.write("data/shards/notes.txt", "mine");
    desk.run(&["index", "site", "--out", "data"], 0);
    assert_eq!(old.map(|name| desk.path(name).exists()), [false, false]);
    assert!(!desk.path("data/names").exists(), "a folder that is empty now");
    assert_eq!(desk.read("data/shards/notes.txt"), "mine");
}

#[test]
fn rank_prints_a_line_an_article() {
    let desk = Desk::new();
    let line = |id: &str, words: &str| {
        format!(
            "{{\"id\":\"{id}\",\"url\":\"https://e.example/{id}/\",\"title\":\"On {words}\",\"text\":\"{words} {words}\"}}\n"
        )
    };
    let lines = [
        line("a", "copper mines"),
        line("b", "copper mines"),
        line("c", "opera houses"),
        line("d", "opera tickets"),
    ];
    desk.write("articles.jsonl", lines.concat());
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gz.write_all(lines.concat().as_bytes()).expect("packed");
    desk.write("articles.jsonl.gz", gz.finish().expect("packed"));

    let (plain, _) = desk.run(&["rank", "articles.jsonl", "--top", "1"], 0);
    assert_eq!(desk.run(&["rank", "articles.jsonl.gz", "--top", "1"], 0).0, plain);
    let found: BTreeMap<String, Vec<String>> = plain
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect(line))
        .map(|line| {
            let related = line["related"].as_array().expect("a list").iter();
            let ids = related.map(|id| id.as_str().expect("an id").to_owned()).collect();
            (line["id"].as_str().expect("an id").to_owned(), ids)
        })
        .collect();
    assert_eq!(found.len(), 4);
    assert_eq!(found["a"], ["b"]);
    assert_eq!(found["d"], ["c"]);
}

#[test]
fn wrong_input_says_how_to_mend_it() {
    let desk = Desk::with_site();
    desk.write(
        "broken.jsonl",
        "{\"id\":\"a\",\"url\":\"https://e.example/a\",\"title\":\"A\",\"text\":\"x\"}\n{\"id\":\n",
    );
    desk.write("short.jsonl", "{\"id\":\"a\",\"title\":\"A\",\"text\":\"x\"}\n");
    desk.write("wrong.toml", "[widget]\nlayuot = 'list'\n");
    desk.write("picture.png", "x");
    let cases: &[(&[&str], i32, &str)] = &[
        (&["build", "nowhere"], 1, "nowhere"),
        (&["rank", "nowhere.jsonl"], 1, "nowhere.jsonl"),
        (&["rank", "broken.jsonl"], 0, "line 2: no JSON object"),
        (&["rank", "short.jsonl"], 1, "url"),
        (&["rank", "picture.png"], 1, "jsonl"),
        (&["build", "site", "--config", "wrong.toml"], 1, "did you mean `layout`?"),
        (&["build", "site", "--config", "none.toml"], 1, "none.toml"),
        (&["biuld", "site"], 2, "build"),
        (&["build", "site", "--prerendr"], 2, "--prerender"),
        (&["rank", "site", "--top", "many"], 2, "many"),
        (&[], 2, "Usage"),
    ];
    for (args, code, word) in cases {
        let (_, stderr) = desk.run(args, *code);
        assert!(stderr.contains(word), "{args:?}: {stderr}");
    }
    assert!(desk.run(&["--version"], 0).0.starts_with("afterword 0."));
    assert!(desk.run(&["build", "--help"], 0).0.contains("second run changes nothing"));
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let desk = Desk::new();
    let text = "copper mines and smelters ".repeat(20);
    let lines: String = (0..3000)
        .map(|n| format!("{{\"id\":\"article-{n}\",\"url\":\"https://e.example/{n}/\",\"title\":\"Copper {n}\",\"text\":\"{text}\"}}\n"))
        .collect();
    desk.write("articles.jsonl", lines);
    let mut child =
        desk.command(&["rank", "articles.jsonl"]).stdout(Stdio::piped()).spawn().expect("it runs");
    let mut first = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut first).expect("a line");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

/// A server that is stopped when the test ends.
struct Server(std::process::Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn serve_shows_the_site_and_finds_a_free_port() {
    let desk = Desk::with_site();
    let start = |args: &[&str]| {
        let mut child = desk.command(args).stdout(Stdio::piped()).spawn().expect("it runs");
        let mut address = String::new();
        BufReader::new(child.stdout.take().expect("a pipe"))
            .read_line(&mut address)
            .expect("an address");
        (
            Server(child),
            address.trim().trim_start_matches("http://").trim_end_matches('/').to_owned(),
        )
    };
    let get = |address: &str, path: &str| {
        let mut stream = TcpStream::connect(address).expect("connected");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")
            .expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer.to_lowercase()
    };
    let (_first, address) = start(&["serve", "site"]);
    assert!(get(&address, "/stories/copper/").contains("counting copper"));
    assert!(get(&address, "/style.css").contains("content-type: text/css"));
    assert!(get(&address, "/nothing").starts_with("http/1.1 404"));
    let (_second, other) = start(&["serve", "site"]);
    assert_ne!(address, other, "the next free port");

    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let (_, stderr) = desk.run(&["serve", "site", "--port", &port], 1);
    assert!(stderr.contains(&format!("port {port} is taken")), "{stderr}");
}

#[test]
fn the_shared_corpora_rank_as_well_as_promised() {
    let shared = std::env::var_os("AFTERWORD_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let script = shared.join("eval/score.py");
    if !script.is_file() {
        eprintln!("\n*** SKIPPED: {} is not here; this test needs it ***\n", script.display());
        return;
    }
    let desk = Desk::new();
    for (name, least) in [("rustblog", 0.45), ("18f", 0.53)] {
        let corpus = |ending: &str| {
            shared.join(format!("corpora/{name}.{ending}")).to_string_lossy().into_owned()
        };
        let articles = corpus("articles.jsonl.gz");
        let (rankings, _) = desk.run(&["rank", &articles, "--top", "10"], 0);
        desk.write("rankings.jsonl", rankings);
        let score = Command::new("python3")
            .args([script.to_string_lossy().as_ref(), &articles, &corpus("links.json")])
            .arg(desk.path("rankings.jsonl"))
            .output()
            .expect("python3 runs");
        assert!(score.status.success(), "{}", String::from_utf8_lossy(&score.stderr));
        let score: Value = serde_json::from_slice(&score.stdout).expect("JSON");
        println!("{name}: {score}");
        assert!(score["ndcg10"].as_f64().is_some_and(|found| found >= least), "{name}: {score}");
    }
}
