//! Titles: taking the site's own name off.

/// The marks that publishing systems put between a title and the site's name.
const BARS: &[&str] = &[" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " « ", " » ", " / "];

/// `title` without ` | Site name` (or `Site name | `) when `site` is that name; else as it was.
pub fn without_site<'a>(title: &'a str, site: &str) -> &'a str {
    let (title, site) = (title.trim(), site.trim());
    if site.is_empty() {
        return title;
    }
    for bar in BARS {
        let tail = title.strip_suffix(site).and_then(|rest| rest.strip_suffix(bar));
        let head = title.strip_prefix(site).and_then(|rest| rest.strip_prefix(bar));
        if let Some(own) = tail.or(head).map(str::trim).filter(|own| !own.is_empty()) {
            return own;
        }
    }
    title
}

/// Whether `title` is `name`, a bar and more.
pub fn begins_with(title: &str, name: &str) -> bool {
    let rest = title.strip_prefix(name).filter(|_| !name.is_empty());
    rest.is_some_and(|rest| BARS.iter().any(|bar| rest.starts_with(bar)))
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
