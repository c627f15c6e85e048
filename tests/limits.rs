//! Bounds of what the command reads, at the bound and one past it: docs/reference/limits.md lists them. Beside each module
//! stand the tests of what it bounds alone.

mod desk;

use desk::{Desk, article};
use flate2::{Compression, write::GzEncoder};
use std::{
    io::Write,
    process::{Command, Output},
};

const MB: usize = 1 << 20;

/// Runs the command with so much memory and no more.
fn run_within(desk: &Desk, megabytes: usize, args: &[&str]) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -v {}; exec \"$@\"", megabytes << 10), "sh"]);
    command.arg(env!("CARGO_BIN_EXE_afterword")).args(args);
    // Each of many cores would have memory of its own.
    command.env("RAYON_NUM_THREADS", "2").current_dir(desk.path(""));
    command.output().expect("sh runs")
}

/// Checks what the command says of an input, within a gigabyte and a half. `Err` is what standard error must hold.
fn check(desk: &Desk, args: &[&str], expected: Result<&str, &str>) {
    let output = run_within(desk, 1536, args);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    let (out, err) = (text(output.stdout), text(output.stderr));
    let begin = |text: &str| text.chars().take(600).collect::<String>();
    let said = format!("{args:?}: {:?}\n{}\n{}", output.status, begin(&out), begin(&err));
    match expected {
        Ok(expected) => {
            assert_eq!(output.status.code(), Some(0), "{said}");
            assert!(out.contains(expected) || err.contains(expected), "{expected:?}: {said}");
        }
        Err(expected) => {
            assert_eq!(output.status.code(), Some(1), "{said}");
            assert!(err.contains(expected), "{expected:?}: {said}");
        }
    }
}

fn line(number: usize, more: &str) -> String {
    format!(
        "{{\"url\":\"/{number}/\",\"title\":\"Copper {number}\",\"text\":\"copper mines\"{more}}}\n"
    )
}

/// A gzip file of a text over and over.
fn packed(text: &str, bytes: usize) -> Vec<u8> {
    packed_behind("", text, bytes)
}

/// As above, with something before it. A tenth is packed, ten times: files that are joined are one
/// file to gzip.
fn packed_behind(start: &str, text: &str, bytes: usize) -> Vec<u8> {
    let tenth = text.repeat(bytes / 10 / text.len() + 1);
    let pack = |text: &str| {
        let mut gz = GzEncoder::new(Vec::new(), Compression::best());
        gz.write_all(text.as_bytes()).expect("packed");
        gz.finish().expect("packed")
    };
    [pack(start), pack(&tenth).repeat(10)].concat()
}

#[test]
fn a_line_is_read_up_to_its_bound() {
    let desk = Desk::new();
    let padded = |length: usize| {
        let short = line(2, ",\"x\":\"\"").len() - 1;
        line(2, &format!(",\"x\":\"{}\"", "a".repeat(length - short)))
    };
    for (length, expected) in [
        (8 * MB, "2 articles"),
        (8 * MB + 1, "warning: line 2: has more than 8 MB"),
        (40 * MB, "warning: line 2: has more than 8 MB"),
    ] {
        desk.write("a.jsonl", [line(1, ""), padded(length), line(3, "")].concat());
        if expected.starts_with('2') {
            check(&desk, &["index", "a.jsonl", "--out", "out"], Ok("3 articles"));
        } else {
            check(&desk, &["index", "a.jsonl", "--out", "out"], Ok(expected));
            check(&desk, &["index", "a.jsonl", "--out", "out"], Ok("2 articles"));
        }
    }
}

#[test]
fn bombs_of_json_lines_take_little_memory() {
    let desk = Desk::new();
    // Long enough that there are not millions of them: this is a build for tests.
    let whole = line(1, &format!(",\"x\":\"{}\"", "a".repeat(2_000)));
    let broken = format!("{{{}\n", "a".repeat(2_000));
    let blank = format!("{}\n", " ".repeat(2_000));
    let list = "{\"url\":\"/\",\"title\":\"\",\"text\":\"\",\"author\":[0";
    for (what, start, text) in [
        ("one endless line", "", "a"),
        ("an endless list", list, ",0"),
        ("the same article over and over", "", whole.as_str()),
        ("nothing but broken lines", "", broken.as_str()),
        ("nothing but blank lines", "", blank.as_str()),
        ("open brackets", "", "["),
    ] {
        println!("{what}");
        // As small as it was found: 400 KB that stand for 400 MB.
        desk.write("bomb.jsonl.gz", packed_behind(start, text, 400 * MB));
        check(&desk, &["rank", "bomb.jsonl.gz"], Err("unpack it first: `gzip -d`"));
    }
    // The same within proportion: a line at its bound that is a list of numbers.
    let list = format!(",\"author\":[0{}]", ",0".repeat(8 * MB / 2 - 100));
    desk.write("list.jsonl", [line(1, ""), line(2, &list)].concat());
    check(&desk, &["rank", "list.jsonl"], Ok("warning: line 2: field \"author\": a number"));
}

#[test]
fn bombs_of_feeds_take_little_memory() {
    let desk = Desk::new();
    let most = "it has more than 128 MB; divide it";
    for (name, text) in
        [("a.xml.gz", "<rss>"), ("a.json.gz", "["), ("b.xml.gz", "a"), ("c.rss.gz", " ")]
    {
        desk.write(name, packed(text, 400 * MB));
        check(&desk, &["rank", name], Err(most));
    }
    desk.write("deep.json", "[".repeat(MB));
    check(&desk, &["rank", "deep.json"], Err("recursion limit"));
    let deep =
        ["<rss><channel>", &"<a>".repeat(64), &"b".repeat(8 * MB), &"</a>".repeat(64)].concat();
    desk.write("deep.xml", [&*deep, "</channel></rss>"].concat());
    check(&desk, &["rank", "deep.xml"], Err("has no items"));
}

#[test]
fn a_broken_line_is_reported_and_the_others_are_read() {
    let desk = Desk::new();
    let bad: &[&[u8]] =
        &[b"{\"id\":\n", b"\xff\xfe\n", b"{\"title\":\"A\",\"text\":\"x\"}\n", b"[]\n"];
    let lines: Vec<u8> =
        bad.iter().flat_map(|bad| [bad, line(1, "").as_bytes()].concat()).collect();
    desk.write("a.jsonl", [&*lines, line(2, "").as_bytes()].concat());
    let (out, err) = desk.run(&["rank", "a.jsonl"], 0);
    assert_eq!(out.lines().count(), 2, "{out}");
    for (number, why) in
        [(1, "no JSON object"), (3, "UTF-8"), (5, "\"url\""), (7, "no JSON object")]
    {
        let line = err.lines().find(|line| line.starts_with(&format!("warning: line {number}: ")));
        assert!(line.is_some_and(|line| line.contains(why)), "{number}: {err}");
    }
    let many = ["x\n".repeat(1_000), line(1, "")].concat();
    desk.write("a.jsonl", many);
    let warnings = desk.json(&["index", "a.jsonl", "--out", "out", "--json"])["warnings"].clone();
    let warnings = warnings.as_array().expect("a list");
    assert_eq!(warnings.len(), 101);
    assert_eq!(warnings[100]["message"], "900 more like these");
}

#[test]
fn long_fields_are_cut_with_a_word_and_never_reach_a_card() {
    let desk = Desk::new();
    let long = |length: usize| "copper ".repeat(length / 7 + 1)[..length].to_owned();
    let of = |length: usize| line(2, "").replace("Copper 2", &long(length));
    for (length, is_cut) in [(499, false), (501, true), (MB, true)] {
        desk.write("a.jsonl", [line(1, ""), of(length)].concat());
        let summary = desk.json(&["index", "a.jsonl", "--out", "out", "--json"]);
        let warned = summary["warnings"].to_string().contains("line 2")
            && summary["warnings"].to_string().contains("the title has more than 500 characters");
        assert_eq!(warned, is_cut, "{length}: {summary}");
        assert!(summary["bytes"].as_u64().is_some_and(|bytes| bytes < 4_000), "{summary}");
    }
    let tags = |count: usize| {
        let tags: Vec<String> = (0..count).map(|tag| format!("\"t{tag}\"")).collect();
        line(1, &format!(",\"tags\":[{}]", tags.join(",")))
    };
    let pins = |count: usize| line(1, &format!(",\"pin\":[\"{}\"]", "/2/,".repeat(count)));
    for (at, past, expected) in [
        (tags(100), tags(101), "line 1: more than 100 tags"),
        (pins(100), pins(101), "line 1: pin: more than 100 addresses"),
    ] {
        desk.write("a.jsonl", [at, line(2, "")].concat());
        assert_eq!(desk.run(&["index", "a.jsonl", "--out", "out"], 0).1, "");
        desk.write("a.jsonl", [past, line(2, "")].concat());
        check(&desk, &["index", "a.jsonl", "--out", "out"], Ok(expected));
    }
    let far = |length: usize| line(1, "").replace("/1/", &format!("/{}", "a".repeat(length - 1)));
    desk.write("a.jsonl", [far(8192), line(2, "")].concat());
    check(&desk, &["index", "a.jsonl", "--out", "out"], Ok("2 articles"));
    desk.write("a.jsonl", [far(8193), line(2, "")].concat());
    check(
        &desk,
        &["index", "a.jsonl", "--out", "out"],
        Ok("line 1: field \"url\" has more than 8 KB"),
    );
}

#[test]
fn settings_and_lists_have_bounds() {
    let desk = Desk::with_site();
    let settings = |bytes: usize| format!("#{}\n", "a".repeat(bytes - 2));
    desk.write("afterword.toml", settings(4 * MB));
    check(&desk, &["index", "site", "--out", "out"], Ok("4 articles"));
    desk.write("afterword.toml", settings(4 * MB + 1));
    check(
        &desk,
        &["index", "site", "--out", "out"],
        Err("afterword.toml: it has more than 4 MB; take out"),
    );
    let never = |count: usize| format!("[related]\nnever = [{}]\n", "'stories/oil',".repeat(count));
    desk.write("afterword.toml", never(10_000));
    check(&desk, &["index", "site", "--out", "out"], Ok("4 articles"));
    desk.write("afterword.toml", never(10_001));
    check(&desk, &["index", "site", "--out", "out"], Err("more than 10000 patterns or pages"));
    let deep = format!("[widget]\ncount = {}{}", "[".repeat(MB), "]".repeat(MB));
    desk.write("afterword.toml", deep);
    check(&desk, &["index", "site", "--out", "out"], Err("afterword.toml: line 2"));
    desk.write("afterword.toml", "");
    desk.write("site/afterword/trending.json", " ".repeat(4 * MB + 1));
    desk.write("access.log", "192.0.2.1 - - [22/Nov/2026:10:00:00 +0000] \"GET /stories/oil/ HTTP/1.1\" 200 1 \"-\" \"Firefox\"\n");
    check(
        &desk,
        &["trending", "access.log", "--site", "site"],
        Ok("it has more than 4 MB; let it hold fewer entries"),
    );
}

#[test]
fn a_log_line_is_read_up_to_its_bound() {
    let desk = Desk::with_site();
    let entry = |pad: usize| {
        format!(
            "192.0.2.1 - - [22/Nov/2026:10:00:00 +0000] \"GET /stories/oil/?{} HTTP/1.1\" 200 1 \"-\" \"Firefox\"\n",
            "a".repeat(pad)
        )
    };
    let short = entry(0).len() - 1;
    for (length, expected) in
        [(MB, "damaged"), (MB + 1, "1 line has more than 1 MB, the first of them line 2")]
    {
        desk.write("access.log", [entry(0), entry(length - short)].concat());
        let output = run_within(&desk, 1536, &["trending", "access.log", "--site", "site"]);
        let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert_eq!(said.contains(expected), length > MB, "{length}: {said}");
    }
    // A log that unpacks to a hundred times any memory is read a block after the other.
    desk.write("access.log.gz", packed(&entry(20_000), 400 * MB));
    check(&desk, &["trending", "access.log.gz", "--site", "site"], Ok("views of"));
}

#[test]
fn pages_are_read_up_to_their_bound() {
    let desk = Desk::with_site();
    let page = article("tin", "oil");
    let of = |length: usize| [&*page, &" ".repeat(length - page.len())].concat();
    desk.write("site/stories/tin/index.html", of(32 * MB));
    check(&desk, &["index", "site", "--out", "out"], Ok("5 articles"));
    desk.write("site/stories/tin/index.html", of(32 * MB + 1));
    check(&desk, &["index", "site", "--out", "out"], Ok("4 articles"));
    // JSON-LD beyond its bound is not read, and the page is.
    let data = format!("<script type=\"application/ld+json\">[0{}]</script>", ",0".repeat(8 * MB));
    desk.write("site/stories/tin/index.html", page.replace("<head>", &format!("<head>{data}")));
    check(&desk, &["index", "site", "--out", "out"], Ok("5 articles"));
}
