//! Days of publication, as systems write them.

use crate::engine::article::Day;

/// Reads `2024-05-03…`, `2024/05/03…` and `20240503…`.
pub(super) fn parse(text: &str) -> Option<Day> {
    let text = text.trim();
    Day::parse(text).or_else(|| Day::parse(&text.replace('/', "-"))).or_else(|| {
        let digits = text.get(..8).filter(|digits| is_number(digits, 8))?;
        let goes_on = text[8..].starts_with(|c: char| c.is_ascii_digit());
        let day = [&digits[..4], "-", &digits[4..6], "-", &digits[6..]].concat();
        if goes_on { None } else { Day::parse(&day) }
    })
}

/// Tells whether it is a moment in UTC, at any time but midnight, by which programs mean the day
/// alone.
pub(super) fn is_utc_moment(text: &str) -> bool {
    let text = text.trim();
    let time = text.get(10..).and_then(|rest| rest.strip_prefix(['T', ' '])).unwrap_or_default();
    let is_utc = ["Z", "+00:00", "+0000", " UTC"].iter().any(|zone| time.ends_with(zone));
    let clock = time.trim_end_matches(|c: char| !c.is_ascii_digit());
    is_utc && clock.get(..5).is_some_and(|clock| clock != "00:00")
}

/// The day in a path such as `2024/05/03/bonds.html`, `posts/2024-05-03-bonds/` or
/// `2024_05_03_bonds.html`.
pub fn of_path(path: &str) -> Option<Day> {
    let parts: Vec<&str> = path.split('/').collect();
    let folders = parts.windows(3).find_map(|window| match window {
        [year, month, day] if is_number(year, 4) && is_number(month, 2) && is_number(day, 2) => {
            Day::parse(&window.join("-"))
        }
        _ => None,
    });
    folders.or_else(|| {
        parts.iter().rev().find_map(|part| match part.as_bytes().get(10) {
            None | Some(b'-' | b'_' | b'.') => Day::parse(&part.get(..10)?.replace('_', "-")),
            _ => None,
        })
    })
}

fn is_number(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(find: fn(&str) -> Option<Day>, text: &str, expected: Option<&str>) {
        assert_eq!(find(text).map(Day::to_iso).as_deref(), expected, "{text}");
    }

    #[test]
    fn written_days() {
        for text in
            ["2024-05-03T10:00:00+02:00", "2024/05/03", "20240503", "20240503T1000", " 2024-05-03 "]
        {
            check(parse, text, Some("2024-05-03"));
        }
        for text in ["", "May 3, 2024", "202405031", "2024", "éééé"] {
            check(parse, text, None);
        }
    }

    #[test]
    fn moments_in_utc() {
        for (text, expected) in [
            ("2018-03-21T16:00:00.000Z", true),
            ("2018-03-21T16:00:00+00:00", true),
            ("2018-03-21 16:00:00 UTC", true),
            ("2018-03-21T00:00:00Z", false),
            ("2018-03-21T16:00:00+08:00", false),
            ("2018-03-21", false),
        ] {
            assert_eq!(is_utc_moment(text), expected, "{text}");
        }
    }

    #[test]
    fn days_in_paths() {
        for path in [
            "2024/05/03/bonds.html",
            "blog/2024/05/03/index.html",
            "posts/2024-05-03-bonds.html",
            "2024-05-03/index.html",
            "posts/2024-05-03_bonds/index.html",
            "posts/2024_05_03_bonds.html",
        ] {
            check(of_path, path, Some("2024-05-03"));
        }
        for path in
            ["2024/05/bonds.html", "bonds-2024-05-03.html", "2024/13/01/x.html", "", "1/2/3"]
        {
            check(of_path, path, None);
        }
    }
}
