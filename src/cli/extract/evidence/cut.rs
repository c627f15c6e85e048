//! Titles that are cut.

/// Fewest characters by which the beginning of a heading is told from a title of its own.
const LEAST: usize = 20;

/// Tells whether a title ends before the heading does: with an ellipsis, or within it.
pub(in super::super) fn is_cut(title: &str, heading: &str) -> bool {
    let stem = title.trim_end().trim_end_matches(['…', '.']).trim_end();
    let is_marked = ["…", "..."].iter().any(|mark| title.trim_end().ends_with(mark));
    let Some(rest) = heading.strip_prefix(stem).filter(|_| !stem.is_empty()) else { return false };
    let goes_on = rest.chars().any(char::is_alphanumeric);
    goes_on && (is_marked || stem.chars().count() >= LEAST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_titles_are_told() {
        const HEADING: &str = "The harbour office counts every crate that waits for a ship";
        for (title, expected) in [
            ("The harbour office counts every cr…", true),
            ("The harbour office counts...", true),
            ("The harbour office counts every crate that", true),
            ("The harbour", false),
            (HEADING, false),
            ("Another title of about that length", false),
            ("", false),
        ] {
            assert_eq!(is_cut(title, HEADING), expected, "{title}");
        }
    }
}
