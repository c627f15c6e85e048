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

/// The day in a path such as `2024/05/03/bonds.html` or `posts/2024-05-03-bonds/`.
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
            None | Some(b'-' | b'_' | b'.') => Day::parse(part.get(..10)?),
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
    fn days_in_paths() {
        for path in [
            "2024/05/03/bonds.html",
            "blog/2024/05/03/index.html",
            "posts/2024-05-03-bonds.html",
            "2024-05-03/index.html",
            "posts/2024-05-03_bonds/index.html",
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
