//! Every line of `tests/data/logs/*.log` beside what `*.txt` says of it; and any bytes at all.

use super::*;
use crate::cli::trending::time::to_iso;
use std::{fs, path::Path};

/// Reads a log whose format is not named, and compares line by line. `AFTERWORD_WRITE_TABLES=1` writes anew what was found.
fn check(name: &str, kind: Kind) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/logs");
    let log = fs::read(folder.join(format!("{name}.log"))).expect(name);
    let format = Format::find(&log, None).expect(name);
    assert_eq!(format.kind, kind, "{name}");
    assert!(Format::find(&log, Some(kind)).is_some(), "{name}");
    let found: Vec<String> =
        log.split(|&byte| byte == b'\n').map(|line| show(&format.read(line))).collect();
    let table = folder.join(format!("{name}.txt"));
    if std::env::var_os("AFTERWORD_WRITE_TABLES").is_some() {
        fs::write(&table, found.join("\n")).expect("written");
    }
    let expected = fs::read_to_string(table).expect(name);
    let lines = || String::from_utf8_lossy(&log).lines().map(str::to_owned).collect::<Vec<_>>();
    for (number, (found, expected)) in found.iter().zip(expected.split('\n')).enumerate() {
        assert_eq!(found, expected, "{name}.log, line {}: {:?}", number + 1, lines().get(number));
    }
    assert_eq!(found.len(), expected.split('\n').count(), "{name}");
}

/// `view WHEN HOST ADDRESS xCOUNT by READER, AGENT`, or what else the line is.
fn show(line: &Line<'_>) -> String {
    let Line::View(view) = line else { return format!("{line:?}") };
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let or_dash = |text: String| if text.is_empty() { "-".into() } else { text };
    let time = match view.time {
        Time::At(time) => to_iso(time),
        Time::OfFile => "-".into(),
    };
    let reader = view.reader.as_ref().map_or("nobody known".into(), |reader| text(&reader[0]));
    let agent = view.agent.as_ref().map_or("no agent".into(), |agent| format!("{:?}", text(agent)));
    let (host, address) = (or_dash(text(&view.host)), text(&view.address));
    format!("view {time} {host} {address} x{} by {reader}, {agent}", view.count)
}

#[test]
fn logs_of_servers() {
    check("combined", Kind::Combined);
    check("common", Kind::Common);
    check("vhost", Kind::Combined);
    check("caddy", Kind::Caddy);
    check("cloudfront", Kind::CloudFront);
}

#[test]
fn exports_of_statistics() {
    check("plausible", Kind::Plausible);
    check("plausible_all", Kind::Plausible);
    check("matomo", Kind::Matomo);
    check("matomo_flat", Kind::Matomo);
    check("goatcounter", Kind::GoatCounter);
    check("goatcounter_1", Kind::GoatCounter);
}

#[test]
fn what_is_no_log_has_no_format() {
    for text in [
        "",
        "\n\n",
        "2026/11/22 09:16:11 [error] 7#7: *1 open() failed, client: 203.0.113.9\n",
        "<!DOCTYPE html><title>Log</title>\n",
        "{\"name\": \"x\"}\n",
        "date,visitors,pageviews,bounces,visits,visit_duration\n2026-01-01,10,25,4,12,90\n",
        "name,visitors\nGermany,10\n",
        "\0\u{1}\u{2}",
    ] {
        assert!(Format::find(text.as_bytes(), None).is_none(), "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_a_line(
        line in proptest::collection::vec(proptest::num::u8::ANY, 0..200),
        head in proptest::collection::vec(proptest::num::u8::ANY, 0..200),
    ) {
        let _ = Format::find(&head, None);
        for (format, line) in all().into_iter().map(|format| (format, &line)) {
            let _ = format.read(line);
        }
    }

    /// Lines that are almost right reach further.
    #[test]
    fn damaged_lines_are_lines(
        name in proptest::sample::select(vec!["combined", "vhost", "caddy", "cloudfront", "matomo", "goatcounter"]),
        number in 0_usize..20, at in 0_usize..300, byte in proptest::num::u8::ANY, cut in proptest::bool::ANY,
    ) {
        let log = format!("{}/tests/data/logs/{name}.log", env!("CARGO_MANIFEST_DIR"));
        let log = fs::read(log).expect("a log");
        let lines: Vec<&[u8]> = log.split(|&byte| byte == b'\n').collect();
        let mut line = lines[number % lines.len()].to_vec();
        if let Some(place) = line.get_mut(at) {
            *place = byte;
        }
        if cut {
            line.truncate(at);
        }
        for format in all() {
            let _ = format.read(&line);
        }
    }
}

/// One of each format.
fn all() -> Vec<Format> {
    ["combined", "caddy", "cloudfront", "plausible_all", "matomo", "goatcounter"]
        .map(|name| {
            let log = format!("{}/tests/data/logs/{name}.log", env!("CARGO_MANIFEST_DIR"));
            Format::find(&fs::read(log).expect(name), None).expect(name)
        })
        .into()
}
