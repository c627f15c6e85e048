//! Addresses: percent-encoding, the key under which a page stands in the index, tracking parameters.

use super::cut::{self, cut, without_end_slashes, without_slashes};
use alloc::{string::String, vec::Vec};

/// Percent-encodes everything but RFC 3986's unreserved characters, as a query value needs.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(byte as char);
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.push(char::from(if digit < 10 { b'0' + digit } else { b'A' - 10 + digit }));
            }
        }
    }
    out
}

/// Percent-encodes a path of files, and leaves its slashes.
pub fn encode_path(path: &str) -> String {
    let parts: Vec<String> = path.split('/').map(encode).collect();
    parts.join("/")
}

/// Undoes percent-encoding; text that is not valid UTF-8 afterwards is returned as it was.
pub fn decode(text: &str) -> String {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let mut out = Vec::new();
    let mut bytes = text.as_bytes();
    while let [first, rest @ ..] = bytes {
        bytes = rest;
        match rest {
            [high, low, rest @ ..] if *first == b'%' => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => {
                    out.push((high * 16 + low) as u8);
                    bytes = rest;
                }
                _ => out.push(*first),
            },
            _ => out.push(*first),
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.into())
}

/// The key of a page: its path from the site's root, the way servers that serve the same file agree on.
///
/// Without query and fragment, percent-decoded, no slash at either end, no `index.html` and no `.html`,
/// so that `/a/`, `/a/index.html`, `/a.html` and `/a` are one article. The root itself is `""`.
pub fn key(path: &str) -> String {
    let path = decode(without_query(path));
    let path = without_slashes(without_end_slashes(&path));
    let path = path.strip_suffix(".html").or_else(|| path.strip_suffix(".htm")).unwrap_or(path);
    let folder = path.strip_suffix("index").filter(|it| it.is_empty() || it.ends_with('/'));
    // A file named `.html` leaves a slash behind, too.
    without_end_slashes(folder.unwrap_or(path)).into()
}

/// Where `url` leads when it is relative to `root`, the address of the site's root with a `/` at its end.
pub fn join(root: &str, url: &str) -> String {
    if url.starts_with("https://") || url.starts_with("http://") {
        return url.into();
    }
    cut::join(&[root, without_slashes(url)])
}

/// The keys under which the page at `location` may stand in the index of the site at `root`, likeliest
/// first: its path from the root, its canonical address' path from the root, and that path as it is.
pub fn keys(root: &str, location: &str, canonical: &str) -> Vec<String> {
    let root = path(root);
    let from_root = |address| {
        let path = path(address);
        key(path.strip_prefix(root).unwrap_or(path))
    };
    let mut keys = Vec::new();
    for key in [from_root(location), from_root(canonical), key(path(canonical))] {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// The scheme and the host of an address: `https://e.example`. Empty for one that has none.
pub fn host(address: &str) -> &str {
    let behind = address.get(cut::before(address, b":/?#").len()..);
    let host = behind.and_then(|rest| rest.strip_prefix("://"));
    host.map_or("", |host| {
        let end = address.len() - host.len() + cut::before(host, b"/?#").len();
        address.get(..end).unwrap_or_default()
    })
}

/// Schemes whose addresses lead somewhere and run nothing: those of the web, and of apps that take what is shared.
const HARMLESS: &str = if cfg!(feature = "more") {
    "http https mailto sms viber fb-messenger threema"
} else {
    "http https mailto"
};

/// Whether an address may become a link, a picture or a form's action: relative, or of a scheme that runs nothing.
///
/// It is the one rule for all of them: views ask it in [`Element::with`](super::view::Element::with), and what a site or
/// a page names is asked for before it is learnt. Whatever hides a scheme, such as a line break that browsers leave out,
/// makes it none of those.
pub fn is_harmless(address: &str) -> bool {
    let Some((scheme, _)) = cut(address, b":") else { return true };
    cut(scheme, b"/?#").is_some()
        || cut::split(HARMLESS, b" ").any(|known| known.eq_ignore_ascii_case(scheme.trim_ascii()))
}

/// What comes before the fragment.
pub fn without_fragment(url: &str) -> &str {
    cut::before(url, b"#")
}

/// The path of an address and what follows it, without the slash that it begins with.
pub fn path(address: &str) -> &str {
    let behind = address.get(cut::before(address, b":/?#").len()..);
    let host = behind.and_then(|rest| rest.strip_prefix("://"));
    match host {
        Some(host) => cut(host, b"/").map_or("", |(_, path)| path),
        None => without_slashes(address),
    }
}

/// What comes before the query and the fragment.
pub(super) fn without_query(url: &str) -> &str {
    cut::before(url, b"?#")
}

/// Parameters that say where a reader came from, and nothing of the page. Names ending in `*` are prefixes.
///
/// After the parameters named in Mozilla's query stripping list and the documentation of the ad and mail
/// systems that append them.
const TRACKING: &str = "utm_* mtm_* pk_* hsa_* _hs* __hs* fbclid gclid gclsrc gad_* gbraid wbraid dclid srsltid _gl \
     msclkid yclid twclid ttclid rdt_cid epik igsh* li_fat_id mc_cid mc_eid mkt_tok oly_* vero_* _openstat \
     ref_src";

/// `url` without its fragment and without [tracking parameters](TRACKING); all else as it was.
pub fn without_tracking(url: &str) -> String {
    let url = without_fragment(url);
    let mut out = String::from(without_query(url));
    let mut before = '?';
    for pair in cut::split(url, b"?&").skip(1) {
        if !pair.is_empty() && !is_tracking(pair) {
            out.push(before);
            out.push_str(pair);
            before = '&';
        }
    }
    out
}

fn is_tracking(pair: &str) -> bool {
    let name = cut::before(pair, b"=");
    cut::split(TRACKING, b" ").any(|known| match known.strip_suffix('*') {
        Some(prefix) => name.starts_with(prefix),
        None => name == known,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_agree_where_servers_do() {
        for path in ["/a/b/", "a/b", "/a/b.html", "/a/b/index.html", "a/b.htm", "/a/b/?x=1#y"] {
            assert_eq!(key(path), "a/b", "{path}");
        }
        for root in ["", "/", "/index.html", "index.html"] {
            assert_eq!(key(root), "", "{root}");
        }
        assert_eq!(key("/caf%C3%A9/"), "café");
        assert_eq!(key("/card-index.html"), "card-index");
        assert_eq!(key("/f/.htm"), "f");
        assert_eq!(key("/100%/x%zz"), "100%/x%zz");
    }

    #[test]
    fn pages_are_looked_up_by_path_then_by_canonical_address() {
        let check = |root, location, canonical, expected: &[&str]| {
            assert_eq!(keys(root, location, canonical), expected, "{location}");
        };
        check("/", "https://e.example/a/b.html?x", "https://e.example/a/b", &["a/b"]);
        check(
            "https://e.example/blog/",
            "https://e.example/blog/a/",
            "https://o.example/blog/a",
            &["a", "blog/a"],
        );
        check(
            "/blog/",
            "https://mirror.example/x",
            "https://e.example/blog/a",
            &["x", "a", "blog/a"],
        );
        check("/", "https://e.example", "https://e.example", &[""]);
    }

    #[test]
    fn hosts() {
        for (address, expected) in [
            ("https://e.example:8000/a://b", "https://e.example:8000"),
            ("https://e.example", "https://e.example"),
            ("http://e.example?x", "http://e.example"),
            ("/a", ""),
            ("/a?https://e.example/", ""),
            ("mailto:a@e.example", ""),
            ("", ""),
        ] {
            assert_eq!(host(address), expected);
        }
    }

    #[test]
    fn urls_join_the_root() {
        for (url, expected) in [
            ("2024/a.html", "/blog/2024/a.html"),
            ("/a", "/blog/a"),
            ("https://o.example/a", "https://o.example/a"),
            ("javascript:alert(1)", "/blog/javascript:alert(1)"),
            ("//o.example/a", "/blog/o.example/a"),
        ] {
            assert_eq!(join("/blog/", url), expected);
        }
    }

    #[test]
    fn schemes_that_run_something_are_known() {
        for address in [
            "",
            "a",
            "a/b:c",
            "/a:b",
            "?a:b",
            "#a:b",
            "//e.example",
            "../",
            "https://e.example/javascript:x",
            "HTTPS://e.example",
            " \t\nhttp://e.example",
            "mailto:a@e.example",
        ] {
            assert!(is_harmless(address), "{address:?}");
        }
        let schemes = [
            "javascript",
            "JavaScript",
            "vbscript",
            "data",
            "blob",
            "file",
            "about",
            "view-source",
            "https+x",
        ];
        for scheme in schemes {
            for control in (0..=0x20_u8).map(char::from) {
                for at in 0..=scheme.len() {
                    let (before, behind) = scheme.split_at(at);
                    let address = alloc::format!("{before}{control}{behind}:alert(1)//");
                    assert!(!is_harmless(&address), "{address:?}");
                }
            }
        }
    }

    #[test]
    fn tracking_goes_and_the_rest_stays() {
        let cases = [
            ("https://e.example/a", "https://e.example/a"),
            ("https://e.example/a?p=12&utm_source=x&b=%20#c", "https://e.example/a?p=12&b=%20"),
            ("https://e.example/?fbclid=1", "https://e.example/"),
            ("https://e.example/?utm=1&ref=2", "https://e.example/?utm=1&ref=2"),
            (
                "https://e.example/?gclid=1&gad_source=2&page=3&mc_cid=4",
                "https://e.example/?page=3",
            ),
            ("https://e.example/?igshid=1&igsh=2&_hsmi=3&srsltid=4", "https://e.example/"),
            ("https://e.example/?gclids=1&epiks=2", "https://e.example/?gclids=1&epiks=2"),
        ];
        for (url, expected) in cases {
            assert_eq!(without_tracking(url), expected, "{url}");
        }
    }

    #[test]
    fn encoding_round_trips() {
        for text in ["", "a b&c=d#e?f", "“Zürich” — 株式 🚀", "100%", "%41", "\n\t"] {
            assert_eq!(decode(&encode(text)), text);
        }
        assert_eq!(decode("%ff"), "%ff");
        assert_eq!(encode_path("a b/100%.html"), "a%20b/100%25.html");
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_a_key(text in ".*") {
            let once = key(&text);
            proptest::prop_assert!(!once.starts_with('/') && !once.ends_with('/'));
        }
    }
}
