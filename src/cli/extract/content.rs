//! Tells pages from other files by their first bytes: programs save feeds, JSON and plain text
//! under the names of pages.

use serde::de::IgnoredAny;

/// Elements that begin documents other than pages.
const XML_ROOTS: &[(&str, &str)] = &[
    ("rss", "a feed"),
    ("feed", "a feed"),
    ("rdf:rdf", "a feed"),
    ("channel", "a feed"),
    ("urlset", "a sitemap"),
    ("sitemapindex", "a sitemap"),
    ("opml", "a list of feeds"),
    ("oembed", "XML"),
    ("rsd", "XML"),
    ("svg", "a picture"),
];

/// Names what the text is, if it is no page: `a feed`, `JSON`. XHTML is a page, with its
/// declaration or without.
pub(super) fn other_than_page(text: &str) -> Option<&'static str> {
    let text = text.trim_start_matches(|char: char| char == '\u{feff}' || char.is_whitespace());
    if text.starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(text).is_ok() {
        return Some("JSON");
    }
    if !holds_tag(text) {
        return (!text.is_empty()).then_some("plain text");
    }
    let root = root(text)?.to_ascii_lowercase();
    let known = XML_ROOTS.iter().find(|(name, _)| *name == root).map(|(_, what)| *what);
    let is_page = root == "html" || root.ends_with(":html");
    known.or_else(|| (text.starts_with("<?xml") && !is_page).then_some("XML"))
}

fn holds_tag(text: &str) -> bool {
    let is_begin = |next: &u8| next.is_ascii_alphabetic() || matches!(next, b'!' | b'?' | b'/');
    text.as_bytes().windows(2).any(|pair| pair[0] == b'<' && is_begin(&pair[1]))
}

/// The name of the first element, when nothing but declarations and comments stand before it.
fn root(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let end = match rest.as_bytes() {
            [b'<', b'!', b'-', b'-', ..] => "-->",
            [b'<', b'?', ..] => "?>",
            [b'<', b'!', ..] => ">",
            [b'<', ..] => break,
            _ => return None,
        };
        rest = rest.split_once(end)?.1;
    }
    rest[1..].split(|char: char| char.is_whitespace() || matches!(char, '>' | '/')).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(other_than_page(text), expected, "{text}");
    }

    #[test]
    fn first_bytes_tell() {
        check("<?xml version=\"1.0\"?><!-- made --><rss version=\"2.0\"><channel>", Some("a feed"));
        check("\u{feff}\n<feed xmlns=\"http://www.w3.org/2005/Atom\">", Some("a feed"));
        check("<?xml version='1.0'?><?xml-stylesheet href='a.xsl'?><rdf:RDF>", Some("a feed"));
        check("<?xml version='1.0'?><urlset>", Some("a sitemap"));
        check("<?xml version='1.0'?><anything/>", Some("XML"));
        check("<svg xmlns='http://www.w3.org/2000/svg'>", Some("a picture"));
        check(" {\"id\":7,\"content\":{\"rendered\":\"<p>text<\\/p>\"}}", Some("JSON"));
        check("[{\"id\":7}]\n", Some("JSON"));
        check("User-agent: *\nDisallow: 1 < 2\n", Some("plain text"));
        check("", None);
        check("<!doctype html><title>A</title>", None);
        check("<p>A feed: &lt;rss>", None);
        check("[draft] <p>A page that begins with a word in brackets", None);
        check("{{ page.title }} <p>An unrendered template", None);
        check(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\">\n<html>",
            None,
        );
        check("<!-- made by a program --><!DOCTYPE html><html>", None);
        check("Words before <div>a page</div>", None);
    }
}
