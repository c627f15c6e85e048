//! The nature of a file by its first bytes: systems call feeds and JSON `index.html` too.

use serde::de::IgnoredAny;

/// Roots of XML that are no pages, for files without `<?xml`.
const ROOTS: &[&str] = &[
    "browserconfig",
    "channel",
    "feed",
    "oembed",
    "opml",
    "rdf",
    "rsd",
    "rss",
    "sitemapindex",
    "svg",
    "urlset",
    "wxr",
];

/// Names what the text is, when it is no page: XML but for XHTML, JSON, or text without any tag.
pub(super) fn of_no_page(text: &str) -> Option<&'static str> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if text.starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(text).is_ok() {
        return Some("JSON");
    }
    let root = root(text).map(str::to_ascii_lowercase);
    let root = root.as_deref().unwrap_or_default();
    let says_xml = text.get(..5).is_some_and(|start| start.eq_ignore_ascii_case("<?xml"));
    if ROOTS.contains(&root) || (says_xml && root != "html") {
        return Some("XML");
    }
    (!text.is_empty() && !has_tag(text)).then_some("plain text")
}

/// The name of the first element, without its prefix; what a DOCTYPE says counts as one.
fn root(mut text: &str) -> Option<&str> {
    loop {
        text = text.trim_start();
        let end = match text {
            _ if text.starts_with("<?") => "?>",
            _ if text.starts_with("<!--") => "-->",
            _ => break,
        };
        text = &text[text.find(end)? + end.len()..];
    }
    let doctype = text.get(..9).filter(|start| start.eq_ignore_ascii_case("<!doctype"));
    let name = match doctype {
        Some(doctype) => text[doctype.len()..].trim_start(),
        None => text.strip_prefix('<')?,
    };
    let whole = &name[..name.find(|c: char| !is_of_name(c) && c != ':').unwrap_or(name.len())];
    Some(match whole.split_once(':') {
        Some(("rdf", _)) => "rdf",
        Some((_, local)) => local,
        None => whole,
    })
}

/// Whether a tag stands anywhere: an address such as `<a@b.example>` is none.
fn has_tag(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let rest = &text[at + 1..];
        let rest = rest.strip_prefix(['/', '!']).unwrap_or(rest);
        let end = rest.find(|c: char| !is_of_name(c)).unwrap_or(rest.len());
        let behind = rest[end..].chars().next();
        rest.starts_with(|c: char| c.is_ascii_alphabetic())
            && behind.is_none_or(|c| c.is_whitespace() || matches!(c, '>' | '/'))
    })
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(of_no_page(text), expected, "{text}");
    }

    #[test]
    fn first_bytes_tell() {
        for xml in [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel>",
            "\u{feff}<?xml version='1.0'?>\n<!-- made by Zola -->\n<feed xmlns=\"…\">",
            "<rss version=\"2.0\">",
            "<?xml version=\"1.0\"?><?xml-stylesheet href=\"a.xsl\"?><urlset>",
            "<rdf:RDF>",
            "<?xml version=\"1.0\"?><anything/>",
            "<?xml version=\"1.0\"?>",
        ] {
            check(xml, Some("XML"));
        }
        check("{\"namespaces\": [\"wp/v2\"]}", Some("JSON"));
        check("\n[{\"id\": 1, \"text\": \"<p>a</p>\"}]\n", Some("JSON"));
        check("User-agent: *\nDisallow: /", Some("plain text"));
        check("From: Ada <ada@desk.example>\n3 < 4", Some("plain text"));
        for page in [
            "",
            "<!DOCTYPE html><html>",
            "<!-- saved --><!doctype HTML>",
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\">",
            "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">",
            "<title>a</title>",
            "{% raw %}<p>a</p>",
            "[draft] <p>a</p>",
            "a <br> b",
            "<",
            "<p",
        ] {
            check(page, if page == "<" { Some("plain text") } else { None });
        }
    }
}
