//! `afterword trending` as people type it: logs in, `trending.json` out, and nothing of any reader in either.

mod desk;

use desk::Desk;
use serde_json::Value;
use std::{
    fs,
    io::Write,
    process::{Child, Stdio},
};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";

/// A line of a log in the format Combined, at that minute of an hour of a day.
fn line(reader: &str, time: &str, path: &str) -> String {
    format!("{reader} - - [{time} +0000] \"GET {path} HTTP/1.1\" 200 812 \"-\" \"{FIREFOX}\"\n")
}

/// A desk with a site and a log: copper is read most, wheat was a day before, and so on.
fn newsroom() -> Desk {
    let desk = Desk::with_site();
    let mut log = String::new();
    for reader in 1..=8 {
        log += &line(&format!("203.0.113.{reader}"), "22/Nov/2026:10:00:00", "/stories/copper/");
    }
    for reader in 1..=10 {
        log += &line(
            &format!("2001:db8::{reader:x}"),
            "21/Nov/2026:10:00:00",
            "/stories/wheat/?utm_source=x",
        );
    }
    log += &line("198.51.100.1", "22/Nov/2026:09:00:00", "/stories/oil/index.html");
    desk.write("access.log", log);
    desk
}

fn urls(list: &Value) -> Vec<&str> {
    let stories = list["stories"].as_array().expect("a list");
    stories.iter().map(|story| story["url"].as_str().expect("an address")).collect()
}

fn list(desk: &Desk) -> Value {
    serde_json::from_str(&desk.read("site/afterword/trending.json")).expect("JSON")
}

#[test]
fn what_is_read_most_stands_first() {
    let desk = newsroom();
    let (out, err) = desk.run(&["trending", "access.log", "--site", "site"], 0);
    assert_eq!(
        out,
        "19 views of 3 articles, in 19 lines\n3 stories, 0 of them new, in site/afterword/trending.json\n"
    );
    assert_eq!(err, "");
    let list = list(&desk);
    assert_eq!(urls(&list), ["stories/copper/", "stories/wheat/", "stories/oil/"]);
    assert_eq!((&list["version"], &list["updated"]), (&1.into(), &"2026-11-22T10:00:00Z".into()));
    let story = &list["stories"][1];
    assert_eq!((&story["title"], &story["date"]), (&"Counting wheat".into(), &"2026-03-04".into()));
    assert!(
        story["excerpt"].as_str().is_some_and(|text| text.starts_with("The harbour office")),
        "{story}"
    );
    assert_eq!(story["score"], 5.0, "ten views a half-life ago");
    assert_eq!(story.get("new"), None);

    // A shorter half-life makes yesterday count less, a longer one more.
    let order = |half_life: &str| {
        desk.run(
            &["trending", "access.log", "--site", "site", "--half-life", half_life, "--count", "2"],
            0,
        );
        urls(&self::list(&desk)).join(" ")
    };
    assert_eq!(order("6h"), "stories/copper/ stories/oil/");
    assert_eq!(order("1w"), "stories/wheat/ stories/copper/");
}

#[test]
fn a_second_run_changes_nothing_and_what_comes_later_is_new() {
    let desk = newsroom();
    let args = ["trending", "access.log", "--site", "site", "--json"];
    assert_eq!(desk.json(&args)["changed"], true);
    let summary = desk.json(&args);
    assert_eq!(
        (&summary["changed"], &summary["stories"], &summary["new"]),
        (&false.into(), &3.into(), &0.into())
    );
    let log =
        desk.read("access.log") + &line("198.51.100.9", "22/Nov/2026:11:00:00", "/stories/ships/");
    desk.write("access.log", log);
    assert_eq!(desk.json(&args)["new"], 1);
    let list = list(&desk);
    let new = list["stories"].as_array().expect("a list").iter().find(|story| story["new"] == true);
    assert_eq!(new.expect("one")["url"], "stories/ships/");
    // As of a moment before that, it was not there.
    let before = desk.json(&[&args[..], &["--now", "2026-11-22T10:30:00Z"]].concat());
    assert_eq!((&before["left_out"]["future"], &before["stories"]), (&1.into(), &3.into()));
}

#[test]
fn who_does_not_read_does_not_count() {
    let desk = newsroom();
    let time = "22/Nov/2026:10:00:00";
    let view = line("203.0.113.200", time, "/stories/ships/");
    let log = [
        view.clone(),
        view.clone(),
        line("203.0.113.200", "22/Nov/2026:10:29:00", "/stories/ships/"),
        line("203.0.113.200", "22/Nov/2026:11:10:00", "/stories/ships"),
        view.replace(
            FIREFOX,
            "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        ),
        view.replace(FIREFOX, "-"),
        view.replace("\" 200 ", "\" 301 "),
        view.replace("GET", "HEAD"),
        line("203.0.113.201", time, "/style.css?v=2"),
        line("203.0.113.201", time, "/"),
        line("203.0.113.201", time, "/hidden.html"),
        "203.0.113.202 is no line\n".into(),
    ];
    desk.write("access.log", log.concat());
    let (out, err) = desk.run(&["trending", "access.log", "--site", "site"], 0);
    assert_eq!(
        out,
        "2 views of 1 articles, in 12 lines\n\
         left out: 2 other pages, 1 assets, 2 bots, 1 errors and redirects, 1 other methods, 2 repeats\n\
         damaged: 1\n\
         1 stories, 0 of them new, in site/afterword/trending.json\n"
    );
    assert_eq!(
        err,
        "warning: access.log: 1 line is not in the format combined, the first of them line 12; all others count\n"
    );
    // What an editor never recommends does not trend.
    desk.write("afterword.toml", "[related]\nnever = [\"stories/ships\"]\n");
    let summary = desk.json(&["trending", "access.log", "--site", "site", "--json"]);
    assert_eq!((&summary["views"], &summary["changed"]), (&0.into(), &false.into()));
    assert!(
        summary["warnings"].to_string().contains("such as /stories/ships/; nothing is written"),
        "{summary}"
    );
}

#[test]
fn logs_of_any_kind_add_up() {
    let desk = newsroom();
    let log = desk.read("access.log");
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gz.write_all(log.as_bytes()).expect("packed");
    desk.write("access.log.1.gz", gz.finish().expect("packed"));
    let plain =
        desk.json(&["trending", "access.log", "--site", "site", "--json", "--out", "plain.json"]);
    let packed = desk.json(&[
        "trending",
        "access.log.1.gz",
        "--site",
        "site",
        "--json",
        "--out",
        "packed.json",
    ]);
    assert_eq!((&plain["views"], &packed["views"]), (&19.into(), &19.into()));
    assert_eq!(desk.read("plain.json"), desk.read("packed.json"));

    let data = |name: &str| format!("{}/tests/data/logs/{name}.log", env!("CARGO_MANIFEST_DIR"));
    let logs = ["combined", "vhost", "caddy", "plausible_all"].map(data);
    let logs: Vec<&str> = logs.iter().map(String::as_str).collect();
    let args = [&["trending"], &logs[..], &["--site", "site", "--json"]].concat();
    assert_eq!(
        desk.json(&args)["stories"],
        2,
        "copper and wheat: oil was asked for by programs alone"
    );
    // Matomo's own encoding.
    let matomo = fs::read_to_string(data("matomo")).expect("read");
    let wide: Vec<u8> =
        "\u{feff}".encode_utf16().chain(matomo.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    desk.write("pages 2026-11-20.csv", wide);
    let summary = desk.json(&["trending", "pages 2026-11-20.csv", "--site", "site", "--json"]);
    assert_eq!((&summary["views"], &summary["stories"]), (&12.into(), &1.into()));
    assert_eq!(list(&desk)["updated"], "2026-11-20T12:00:00Z");

    let hosts = desk.json(&[
        "trending",
        &data("vhost"),
        "--site",
        "site",
        "--host",
        "www.desk.example",
        "--json",
    ]);
    assert_eq!((&hosts["views"], &hosts["left_out"]["hosts"]), (&2.into(), &1.into()));
}

#[test]
fn any_source_has_articles() {
    let desk = newsroom();
    desk.write(
        "articles.jsonl",
        "{\"id\":\"7\",\"url\":\"https://desk.example/stories/copper/\",\"title\":\"Copper\",\"text\":\"Copper.\"}\n",
    );
    let (_, err) = desk.run(&["trending", "access.log", "--site", "articles.jsonl"], 1);
    assert!(err.contains("say with --out where to write"), "{err}");
    desk.run(&["trending", "access.log", "--site", "articles.jsonl", "--out", "new/list.json"], 0);
    let list: Value = serde_json::from_str(&desk.read("new/list.json")).expect("JSON");
    assert_eq!(urls(&list), ["stories/copper/"]);
}

#[test]
fn wrong_input_is_told_and_loses_nothing() {
    let desk = newsroom();
    desk.run(&["trending", "access.log", "--site", "site"], 0);
    let before = desk.read("site/afterword/trending.json");
    desk.write(
        "error.log",
        "\n2026/11/22 09:16:11 [error] 7#7: *1 open() failed, client: 203.0.113.99\n",
    );
    desk.write("caddy.log", "{\"ts\":1,\"request\":null}\n");
    desk.write("cut.log.gz", &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 75][..]);
    let check = |args: &[&str], code: i32, expected: &str| {
        let args = [&["trending"], args, &["--site", "site"]].concat();
        let (_, err) = desk.run(&args, code);
        assert!(err.contains(expected), "{args:?}: {err}");
        assert!(!err.contains("203.0.113"), "{err}");
    };
    check(&["error.log"], 1, "afterword: error.log: line 2: this is no log that can be read here");
    check(&["access.log", "error.log"], 1, "log of errors");
    check(
        &["caddy.log", "--format", "combined"],
        1,
        "no line is of the format combined; it looks like --format caddy",
    );
    check(&["cut.log.gz"], 1, "cut.log.gz");
    check(&["missing.log"], 1, "missing.log");
    check(&["access.log", "--half-life", "soon"], 2, "no span of time such as 90m");
    check(&["access.log", "--now", "soon"], 2, "no moment such as");
    check(&["access.log", "--count", "0"], 2, "no number from 1 to 1000");
    check(&["access.log", "--format", "apache"], 2, "possible values: common, combined, caddy");
    check(&[], 2, "<LOG>");
    assert_eq!(desk.read("site/afterword/trending.json"), before);
    // A list that cannot be read is told of, and written anew.
    desk.write("site/afterword/trending.json", "{");
    check(&["access.log"], 0, "the list of the last run is of no use");
    assert_eq!(desk.read("site/afterword/trending.json"), before);
    // An empty log is nobody's mistake.
    desk.write("empty.log", "");
    check(&["empty.log"], 0, "nothing is written");
    assert_eq!(desk.read("site/afterword/trending.json"), before);
}

#[test]
fn nothing_of_a_reader_is_written() {
    let desk = newsroom();
    let damaged = "203.0.113.77 - - [99/Nov/2026] \"GET /secret/203.0.113.78\n";
    desk.write("access.log", desk.read("access.log") + damaged);
    for json in [&[][..], &["--json"]] {
        let (out, err) =
            desk.run(&[&["trending", "access.log", "--site", "site"], json].concat(), 0);
        let file = desk.read("site/afterword/trending.json");
        for text in [&out, &err, &file] {
            for mark in ["203.0.113", "2001:db8", "198.51.100", "Mozilla", "utm_source", "secret"] {
                assert!(!text.contains(mark), "{mark}: {text}");
            }
        }
    }
}

fn start(desk: &Desk) -> Child {
    let mut command = desk.command(&["trending", "-", "--site", "site", "--json"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it runs")
}

#[test]
fn standard_input_is_a_log_and_an_interrupted_run_leaves_the_file() {
    let desk = newsroom();
    let log = desk.read("access.log");
    let mut child = start(&desk);
    child.stdin.take().expect("open").write_all(log.as_bytes()).expect("written");
    assert!(child.wait().expect("ended").success());
    let before = desk.read("site/afterword/trending.json");
    assert!(before.contains("stories/copper/"));

    let mut child = start(&desk);
    let mut input = child.stdin.take().expect("open");
    let more = line("198.51.100.9", "23/Nov/2026:01:00:00", "/stories/ships/").repeat(100_000);
    input.write_all(more.as_bytes()).expect("written");
    child.kill().expect("stopped");
    child.wait().expect("ended");
    assert_eq!(desk.read("site/afterword/trending.json"), before);
    let files = fs::read_dir(desk.path("site/afterword")).expect("a folder").count();
    assert_eq!(files, 1, "nothing is left beside it");
}

/// A log of any length takes the same memory.
#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_log() {
    /// The most memory that a process had, in KB.
    fn peak(child: &Child) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("read");
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("a line");
        line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number")
    }
    let desk = newsroom();
    let mut child = start(&desk);
    let mut input = child.stdin.take().expect("open");
    let (mut peaks, mut written, mut reader) = (Vec::new(), 0, 0_u32);
    for megabytes in [40, 200] {
        while written < megabytes << 20 {
            let mut block = String::new();
            for number in 0..4_000 {
                // Readers that are never seen again, and pages that are none.
                reader += 1;
                let path = if number % 4 == 0 {
                    "/stories/copper/".into()
                } else {
                    format!("/other/{reader}/")
                };
                let address = format!("2001:db8::{:x}:{:x}", reader >> 16, reader & 0xffff);
                block += &line(&address, "22/Nov/2026:10:00:00", &path);
            }
            input.write_all(block.as_bytes()).expect("written");
            written += block.len();
        }
        peaks.push(peak(&child));
    }
    drop(input);
    assert!(child.wait().expect("ended").success());
    // What grows is bounded: the readers of half an hour.
    assert!(peaks[1] < peaks[0] + 40_000 && peaks[1] < 150_000, "{peaks:?} KB");
    eprintln!("{peaks:?} KB after 40 and 200 MB");
}
