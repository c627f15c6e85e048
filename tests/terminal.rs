//! What the command prints, where titles, paths, settings and logs hold what a terminal obeys: it shows text and styles of
//! ours, and nothing else, in as many lines as there are.

mod desk;

use desk::{Desk, article};
use std::{fs, process::Output};

/// Sequences that change a terminal's title, clipboard and colors, move its cursor, or ask it to answer; and single characters.
fn hostile() -> Vec<String> {
    let sequences = [
        "\u{1b}]0;pwned\u{7}",
        "\u{1b}]52;c;ZXZpbA==\u{7}",
        "\u{1b}[2J\u{1b}[1;1H",
        "\u{1b}[8m",
        "\u{1b}[31m",
        "\u{1b}[6n",
        "\u{1b}P$q\"p\u{1b}\\",
        "\u{9d}0;pwned\u{9c}",
        "\u{9b}31m",
        "\u{90}q\u{9c}",
        "\u{202e}txt.exe\u{202c}",
        "\u{2066}\u{2069}",
        "\r\nwarning: all is well",
        "\u{8}\u{8}\u{8}",
    ];
    let controls = (1..0x20).chain(0x7f..0xa0).chain([0x200e, 0x200f, 0x61c, 0x2028, 0x2029]);
    let controls = controls.filter_map(char::from_u32).map(|c| format!("x{c}y"));
    // In one text, so that each command runs once for all of them.
    sequences.into_iter().map(str::to_owned).chain([controls.collect()]).collect()
}

/// Checks that an answer holds lines of text and styles of ours.
fn check(what: &str, output: &Output) {
    for stream in [&output.stdout, &output.stderr] {
        let text = str::from_utf8(stream).expect("UTF-8");
        let mut plain = text.to_owned();
        for style in ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[33m", "\u{1b}[36m"] {
            plain = plain.replace(style, "");
        }
        let is_bad = |c: char| {
            c != '\n' && c.is_control()
                || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        let found: String = plain.chars().filter(|&c| is_bad(c)).take(10).collect();
        assert!(found.is_empty(), "{what}: {found:?} in {text:?}");
        // A line that nobody but the input wrote.
        assert!(
            !text.lines().any(|line| line.starts_with("warning: all is well")),
            "{what}: {text}"
        );
    }
}

fn run(desk: &Desk, args: &[&str]) -> Output {
    // As on a terminal with colors.
    let mut command = desk.command(args);
    command.env("CLICOLOR_FORCE", "1").env("COLUMNS", "80");
    let output = command.output().expect("it runs");
    check(&format!("{args:?}"), &output);
    output
}

fn json(text: &str) -> String {
    serde_json::to_string(text).expect("JSON")
}

#[test]
fn fields_of_lines() {
    for text in hostile() {
        let desk = Desk::new();
        let bad = json(&text);
        let title = json(&format!("Copper {text} mines"));
        let line = |url: &str, more: &str| {
            format!(
                "{{\"url\":{url},\"title\":{title},\"id\":{bad},\"lang\":{bad},\"text\":{title},\"tags\":[{title}]{more}}}\n"
            )
        };
        let wishes = format!(
            ",\"pin\":[{bad}],\"exclude\":[{bad}],\"recommend\":{bad},\"see-also\":[{bad}]"
        );
        let lines = [
            line("\"/1/\"", &wishes),
            line("\"/2/\"", ""),
            line(&json(&format!("https://[{text}")), ""),
            line("\"/3/\"", &format!(",\"date\":{bad}")),
            format!("{{\"url\":{bad}}}\n"),
            format!("{text}\n"),
        ];
        desk.write("a.jsonl", lines.concat());
        for args in [
            &["index", "a.jsonl", "--out", "out"][..],
            &["index", "a.jsonl", "--out", "out", "--json"],
            &["rank", "a.jsonl", "--as-shown"],
            &["explain", "a.jsonl", "/1/"],
            &["explain", "a.jsonl", "/1/", "--why-not", "/2/"],
            &["explain", "a.jsonl", "/1/", "--json"],
            &["explain", "a.jsonl", text.as_str()],
        ] {
            run(&desk, args);
        }
    }
}

#[test]
fn pages_paths_and_settings() {
    for text in hostile() {
        let desk = Desk::with_site();
        let page = article("tin", "oil")
            .replace("Counting tin", &format!("Counting {text} tin"))
            .replace("<head>", &format!("<head><meta name=\"afterword:pin\" content=\"/{text}/\"><meta name=\"afterword:{text}\" content=\"x\">"));
        desk.write("site/stories/tin/index.html", &page);
        let name = text.replace(['/', '\u{0}'], "");
        desk.write(&format!("site/stories/{name}.html"), &page);
        desk.write(&format!("site/stories/{name}2.html"), "<p>short");
        for args in [
            &["index", "site", "--out", "out"][..],
            &["build", "site"],
            &["build", "site", "--json"],
            &["explain", "site", "/stories/tin/"],
            &["index", "site", "--out", &name],
        ] {
            run(&desk, args);
        }
        let quoted = json(&text);
        for settings in [
            format!("[widget]\n{quoted} = 1\n"),
            format!("[widget]\nservices = {quoted}\n"),
            format!("[widget]\nlayout = {quoted}\n"),
            format!("[{quoted}]\n"),
            format!("[related]\nnever = [{quoted}]\n"),
            format!("[[related.page]]\nurl = {quoted}\n"),
            format!("[widget]\n{text}\n"),
        ] {
            desk.write("afterword.toml", settings);
            run(&desk, &["index", "site", "--out", "out"]);
        }
        fs::remove_file(desk.path("afterword.toml")).expect("removed");
        desk.write(&format!("{name}.toml"), "[widget\n");
        run(&desk, &["index", "site", "--out", "out", "--config", &format!("{name}.toml")]);
        run(&desk, &["index", &name, "--out", "out"]);
    }
}

#[test]
fn logs_and_arguments() {
    for text in hostile() {
        let desk = Desk::with_site();
        let name = text.replace('/', "");
        let of = |path: &str| {
            format!(
                "192.0.2.1 - - [22/Nov/2026:10:00:00 +0000] \"GET {path} HTTP/1.1\" 200 1 \"-\" \"Firefox\"\n"
            )
        };
        let log = [of(&format!("/{text}/")), format!("{text}\n")].concat();
        desk.write(&name, log);
        run(&desk, &["trending", &name, "--site", "site"]);
        run(&desk, &["trending", &name, "--site", "site", "--json"]);
        desk.write(&name, [of("/stories/oil/"), format!("{text}\n")].concat());
        run(&desk, &["trending", &name, "--site", "site"]);
        desk.write("out.json", format!("{{\"version\":{}}}", json(&text)));
        run(&desk, &["trending", &name, "--site", "site", "--out", "out.json"]);
        // A file's name that a pattern of the shell brings.
        for args in [
            &["build", "site", name.as_str()][..],
            &[&name],
            &["rank", "site", "--top", &name],
            &["serve", &name],
        ] {
            // Without the colors of the library that reads arguments, which are others.
            let output = desk.command(args).env("NO_COLOR", "1").output().expect("it runs");
            check(&format!("{args:?}"), &output);
        }
        desk.write(
            &format!("{name}.xml"),
            format!("<rss><channel><item><title>{text}</title></item>&{text};</channel></rss>"),
        );
        run(&desk, &["rank", &format!("{name}.xml")]);
        desk.write("a.json", format!("{{\"message\":{}}}", json(&text)));
        run(&desk, &["rank", "a.json"]);
    }
}
