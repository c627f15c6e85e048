//! Of what time a file is that counts views without saying when they were.

use super::time::noon;
use crate::engine::article::Day;
use std::{fs, path::Path, time::UNIX_EPOCH};

/// Noon of the day that its name has in it, the middle of two days, or when the file was written; in seconds since 1970
/// began. `None` for standard input.
pub(super) fn of_file(file: &Path) -> Option<i64> {
    let name = file.file_name()?.to_string_lossy();
    of_name(&name).or_else(|| {
        let written = fs::metadata(file).ok().filter(fs::Metadata::is_file)?.modified().ok()?;
        Some(written.duration_since(UNIX_EPOCH).ok()?.as_secs() as i64)
    })
}

/// The days of a name such as `pages_2026-10-24_2026-11-22.csv` or `imported_pages_20261024_20261122.csv`.
fn of_name(name: &str) -> Option<i64> {
    let mut days = Vec::new();
    let bytes = name.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let run = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let day = match run {
            8 => name
                .get(at..at + 8)
                .map(|text| [&text[..4], "-", &text[4..6], "-", &text[6..]].concat()),
            4 => name.get(at..at + 10).map(str::to_owned),
            _ => None,
        };
        match day
            .filter(|_| !bytes[..at].ends_with(b"-") || run == 8)
            .and_then(|day| Day::parse(&day))
        {
            Some(day) => {
                days.push(day);
                at += if run == 8 { 8 } else { 10 };
            }
            None => at += run.max(1),
        }
    }
    Some((noon(*days.first()?) + noon(*days.last()?)) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::trending::time::to_iso;

    #[test]
    fn days_of_names() {
        for (name, expected) in [
            ("pages.csv", None),
            ("pages_2026-11-22.csv", Some("2026-11-22T12:00:00Z")),
            ("pages 2026-11-20 to 2026-11-22.csv", Some("2026-11-21T12:00:00Z")),
            ("imported_pages_20261120_20261121.csv", Some("2026-11-21T00:00:00Z")),
            ("2026-13-01.csv", None),
            ("ü2026-1", None),
            ("123456789.csv", None),
        ] {
            assert_eq!(of_name(name).map(to_iso).as_deref(), expected, "{name}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_name_has_a_day_or_none(name in ".*") {
            let _ = of_name(&name);
        }
    }
}
