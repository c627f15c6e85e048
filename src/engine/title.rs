//! Titles: taking the site's own name off.

/// The marks that publishing systems put between a title and the site's name.
const BARS: &[&str] =
    &[" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " « ", " » ", " / ", "｜"];

/// `title` without ` | Site name` (or `Site name | `) when `site` is that name; else as it was.
pub fn without_site<'a>(title: &'a str, site: &str) -> &'a str {
    let title = title.trim_ascii();
    match part(title, site.trim_ascii()) {
        Some((_, own)) if !own.is_empty() => own,
        _ => title,
    }
}

/// `title` without ` | Site name` at its end when `site` is that name; else as it was.
pub fn without_tail<'a>(title: &'a str, site: &str) -> &'a str {
    without_end(title, site, Side::Tail)
}

/// `title` without `Site name | ` at its beginning when `site` is that name; else as it was.
pub fn without_head<'a>(title: &'a str, site: &str) -> &'a str {
    without_end(title, site, Side::Head)
}

fn without_end<'a>(title: &'a str, site: &str, end: Side) -> &'a str {
    match part(title, site) {
        Some((side, own)) if side == end && !own.is_empty() => own,
        _ => title,
    }
}

/// Whether `title` is `name`, a bar and more.
pub fn begins_with(title: &str, name: &str) -> bool {
    part(title, name).is_some_and(|(side, _)| side == Side::Head)
}

/// Where a name stands in a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Before a bar.
    Head,
    /// Behind a bar.
    Tail,
}

/// Where `name` stands in `title`, parted from the rest by a bar, and that rest.
pub(super) fn part<'a>(title: &'a str, name: &str) -> Option<(Side, &'a str)> {
    for bar in BARS.iter().filter(|_| !name.is_empty()) {
        if let Some(rest) = title.strip_prefix(name).and_then(|rest| rest.strip_prefix(bar)) {
            return Some((Side::Head, rest.trim_ascii()));
        }
        if let Some(rest) = title.strip_suffix(name).and_then(|rest| rest.strip_suffix(bar)) {
            return Some((Side::Tail, rest.trim_ascii()));
        }
    }
    None
}

/// What follows the last bar of a title: the site's name, if many pages of the site agree on it.
pub fn tail(title: &str) -> Option<&str> {
    BARS.iter()
        .filter_map(|bar| title.rfind(bar).map(|at| at + bar.len()))
        .max()
        .map(|at| title[at..].trim())
        .filter(|tail| !tail.is_empty())
}

/// What stands before the first bar of a title: the site's name, if most pages of the site agree on it.
pub fn head(title: &str) -> Option<&str> {
    BARS.iter()
        .filter_map(|bar| title.find(bar))
        .min()
        .map(|at| title[..at].trim())
        .filter(|head| !head.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sites_name_comes_off() {
        let cases = [
            ("Bonds fall | The Counting House", "The Counting House", "Bonds fall"),
            ("The Counting House – Bonds fall", "The Counting House", "Bonds fall"),
            ("A - B - Site", "Site", "A - B"),
            ("Site", "Site", "Site"),
            ("Rust 1.0 | notes", "Site", "Rust 1.0 | notes"),
            (" x ", "", "x"),
        ];
        for (title, site, expected) in cases {
            assert_eq!(without_site(title, site), expected, "{title}");
        }
        assert_eq!(tail("A - B | Site"), Some("Site"));
        assert_eq!(tail("plain"), None);
        assert_eq!(head("Site: a - B | C"), Some("Site: a"));
        assert_eq!(head("plain"), None);
    }
}
