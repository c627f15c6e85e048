//! Moments and spans as logs and people write them; a moment is in seconds since 1970 began, in UTC.

use crate::engine::article::Day;

const DAY: i64 = 86_400;

/// Reads `10/Oct/2026:13:55:36 -0700`, as the Common Log Format has it.
pub(super) fn of_log(text: &[u8]) -> Option<i64> {
    let [d1, d2, b'/', rest @ ..] = text else { return None };
    let (month, rest) = rest.split_at_checked(3)?;
    let [b'/', y1, y2, y3, y4, b':', clock @ ..] = rest else { return None };
    let (clock, zone) = clock.split_at_checked(8)?;
    let [b' ', zone @ ..] = zone else { return None };
    let year = number(&[*y1, *y2, *y3, *y4])?;
    let day = Day::from_ymd(year as i32, month_of(month)?, number(&[*d1, *d2])?)?;
    Some(i64::from(day.0) * DAY + of_clock(clock)? - of_zone(zone)?)
}

/// Reads RFC 3339, `2026-11-22T10:00:00.5+01:00`, and what is near it: a blank or a tab for the `T`, no colon in the
/// zone, no zone (UTC), a day alone (its first moment).
pub(super) fn of_iso(text: &[u8]) -> Option<i64> {
    let [y1, y2, y3, y4, b'-' | b'/', m1, m2, b'-' | b'/', d1, d2, rest @ ..] = text else {
        return None;
    };
    let year = number(&[*y1, *y2, *y3, *y4])?;
    let day = Day::from_ymd(year as i32, number(&[*m1, *m2])?, number(&[*d1, *d2])?)?;
    let start = i64::from(day.0) * DAY;
    let [b'T' | b't' | b' ' | b'\t', rest @ ..] = rest else {
        return rest.is_empty().then_some(start);
    };
    let (clock, rest) = rest.split_at_checked(8)?;
    let fraction = match rest {
        [b'.', digits @ ..] => 1 + digits.iter().take_while(|byte| byte.is_ascii_digit()).count(),
        _ => 0,
    };
    let zone = match &rest[fraction..] {
        [] | [b'Z' | b'z'] => 0,
        zone => of_zone(zone)?,
    };
    Some(start + of_clock(clock)? - zone)
}

/// `13:55:36` in seconds; a leap second is the next minute's first.
fn of_clock(text: &[u8]) -> Option<i64> {
    let [h1, h2, b':', m1, m2, b':', s1, s2] = text else { return None };
    let (hour, minute, second) = (number(&[*h1, *h2])?, number(&[*m1, *m2])?, number(&[*s1, *s2])?);
    (hour < 24 && minute < 60 && second <= 60)
        .then(|| i64::from(hour * 3600 + minute * 60 + second))
}

/// `-0700` or `-07:00` in seconds.
fn of_zone(text: &[u8]) -> Option<i64> {
    let (sign, digits) = text.split_first()?;
    let (hour, minute) = match digits {
        [h1, h2, m1, m2] | [h1, h2, b':', m1, m2] => (number(&[*h1, *h2])?, number(&[*m1, *m2])?),
        _ => return None,
    };
    let seconds = i64::from(hour * 3600 + minute * 60);
    match sign {
        b'+' => Some(seconds),
        b'-' => Some(-seconds),
        _ => None,
    }
}

/// A short number; every byte is a digit.
pub(super) fn number(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 9 {
        return None;
    }
    digits.iter().try_fold(0, |number, byte| {
        byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0'))
    })
}

fn month_of(name: &[u8]) -> Option<u32> {
    const NAMES: [&[u8; 3]; 12] = [
        b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov",
        b"Dec",
    ];
    NAMES.iter().zip(1..).find(|(known, _)| known.as_slice() == name).map(|(_, month)| month)
}

/// `2026-11-22T10:00:00Z`.
pub(super) fn to_iso(moment: i64) -> String {
    let day = Day(moment.div_euclid(DAY).clamp(i32::MIN.into(), i32::MAX.into()) as i32);
    let second = moment.rem_euclid(DAY);
    let (hour, minute) = (second / 3600, second / 60 % 60);
    format!("{}T{hour:02}:{minute:02}:{:02}Z", day.to_iso(), second % 60)
}

/// The moment that a person names: RFC 3339, or a day.
pub(crate) fn moment(text: &str) -> Result<i64, String> {
    let none = "this is no moment such as 2026-11-22T10:00:00Z, and no day such as 2026-11-22";
    of_iso(text.trim().as_bytes()).ok_or_else(|| none.into())
}

/// A span of time in seconds: `90m`, `24h`, `2d`, `1w`; from a minute to ten years.
pub(crate) fn span(text: &str) -> Result<i64, String> {
    let text = text.trim();
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match &text[digits.len()..] {
        "m" | "min" => 60,
        "h" => 3600,
        "d" => DAY,
        "w" => 7 * DAY,
        _ => 0,
    };
    let span = number(digits.trim_end().as_bytes()).map(|count| i64::from(count) * unit);
    span.filter(|span| (60..=3660 * DAY).contains(span)).ok_or_else(|| {
        "this is no span of time such as 90m, 24h, 2d or 1w, ten years at most".into()
    })
}

/// Half of a day after its beginning.
pub(super) fn noon(day: Day) -> i64 {
    i64::from(day.0) * DAY + DAY / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_of_logs() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(of_log(text.as_bytes()).map(to_iso).as_deref(), expected, "{text}");
        };
        check("22/Nov/2026:10:00:00 +0000", Some("2026-11-22T10:00:00Z"));
        check("10/Oct/2000:13:55:36 -0700", Some("2000-10-10T20:55:36Z"));
        check("01/Jan/2026:00:30:00 +0530", Some("2025-12-31T19:00:00Z"));
        check("31/Dec/2016:23:59:60 +0000", Some("2017-01-01T00:00:00Z"));
        for wrong in [
            "",
            "22/Nov/2026",
            "31/Nov/2026:10:00:00 +0000",
            "22/Növ/2026:10:00:00 +0000",
            "22/Nov/2026:24:00:00 +0000",
            "22/Nov/2026:10:00:00",
            "22/Nov/2026:10:00:00 0000",
        ] {
            check(wrong, None);
        }
    }

    #[test]
    fn moments_of_people_and_programs() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(of_iso(text.as_bytes()).map(to_iso).as_deref(), expected, "{text}");
        };
        check("2026-11-22T10:00:00Z", Some("2026-11-22T10:00:00Z"));
        check("2026-11-22 10:00:00", Some("2026-11-22T10:00:00Z"));
        check("2026/11/22 10:00:00", Some("2026-11-22T10:00:00Z"));
        check("2026-11-22T10:00:00.123456-01:30", Some("2026-11-22T11:30:00Z"));
        check("2026-11-22T10:00:00.123+0200", Some("2026-11-22T08:00:00Z"));
        check("2026-11-22", Some("2026-11-22T00:00:00Z"));
        for wrong in
            ["2026-11-31", "2026-11-22T10:00", "2026-11-22T10:00:00 UTC", "now", "22.11.2026"]
        {
            check(wrong, None);
        }
    }

    #[test]
    fn spans() {
        for (text, expected) in [
            ("24h", Some(86_400)),
            ("90m", Some(5400)),
            ("2d", Some(172_800)),
            (" 1 w ", Some(604_800)),
            ("24", None),
            ("h", None),
            ("0h", None),
            ("-1h", None),
            ("1.5h", None),
            ("99999d", None),
            ("24 hours", None),
            ("é", None),
        ] {
            assert_eq!(span(text).ok(), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_a_moment_or_none(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..40)) {
            let _ = (of_log(&bytes), of_iso(&bytes), number(&bytes));
        }

        #[test]
        fn moments_round_trip(moment in 0..253_402_300_799_i64) {
            proptest::prop_assert_eq!(of_iso(to_iso(moment).as_bytes()), Some(moment));
        }
    }
}
