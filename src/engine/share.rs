//! Share services: which there are, and the address that shares a page on one.

use super::{
    address,
    cut::{self, cut},
    page::Page,
    tag,
};
use alloc::string::String;

/// A place to share on, or a way to share.
#[derive(Debug, PartialEq, Eq)]
pub struct Service {
    /// What options call it.
    pub id: &'static str,
    /// What readers call it: a brand's own spelling.
    pub name: &'static str,
    /// What its button does.
    pub target: Target,
    /// The outline of its icon in a 16 by 16 view box: SVG path data.
    pub icon: &'static str,
}

/// What a service's button does.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// Opens an address. Holes: `{url}`, `{title}`, `{hashtags}`, `{via}`; a parameter whose hole stays
    /// empty is left out.
    Link(&'static str),
    /// Copies the address.
    Copy,
    /// Opens the system's own share sheet.
    System,
}

/// All services. To add one: a line here, an icon in `www/icons`.
/// Addresses: the networks' documentation, and the libraries that use them today.
pub const SERVICES: &[Service] = &[
    Service {
        id: "facebook",
        name: "Facebook",
        target: Target::Link("https://www.facebook.com/sharer/sharer.php?u={url}"),
        icon: outline(include_str!("../../www/icons/facebook.svg")),
    },
    Service {
        id: "x",
        name: "X",
        target: Target::Link(
            "https://x.com/intent/post?url={url}&text={title}&hashtags={hashtags}&via={via}",
        ),
        icon: outline(include_str!("../../www/icons/x.svg")),
    },
    Service {
        id: "linkedin",
        name: "LinkedIn",
        target: Target::Link("https://www.linkedin.com/sharing/share-offsite/?url={url}"),
        icon: outline(include_str!("../../www/icons/linkedin.svg")),
    },
    Service {
        id: "copy",
        name: "Copy link",
        target: Target::Copy,
        icon: outline(include_str!("../../www/icons/copy.svg")),
    },
    Service {
        id: "system",
        name: "Share sheet",
        target: Target::System,
        icon: outline(include_str!("../../www/icons/system.svg")),
    },
];

impl Service {
    /// The service of that id; `twitter` still finds X.
    pub fn find(id: &str) -> Option<&'static Self> {
        let id = if id == "twitter" { "x" } else { id };
        SERVICES.iter().find(|service| service.id == id)
    }

    /// The address that shares `page`; `None` for services that are no links.
    pub fn build_url(&self, page: &Page, via: &str) -> Option<String> {
        let Target::Link(template) = self.target else { return None };
        let (base, query) = cut(template, b"?")?;
        let mut out = String::from(base);
        let mut before = '?';
        for (name, hole) in cut::split(query, b"&").filter_map(|pair| cut(pair, b"=")) {
            let value = match hole {
                "{url}" => address::encode(&page.url),
                "{title}" => address::encode(&page.title),
                "{hashtags}" => address::encode(&hashtags(&page.tags)),
                "{via}" => address::encode(via.strip_prefix('@').unwrap_or(via)),
                fixed => fixed.into(),
            };
            if !value.is_empty() {
                out.push(before);
                out.push_str(name);
                out.push('=');
                out.push_str(&value);
                before = '&';
            }
        }
        Some(out)
    }
}

/// The path data of an SVG file with one path, read off when the crate is built.
const fn outline(svg: &'static str) -> &'static str {
    let bytes = svg.as_bytes();
    let mut start = 0;
    while !(bytes[start] == b' ' && bytes[start + 1] == b'd' && bytes[start + 2] == b'=') {
        start += 1;
    }
    let (_, rest) = svg.split_at(start + 4);
    let mut end = 0;
    while rest.as_bytes()[end] != b'"' {
        end += 1;
    }
    rest.split_at(end).0
}

/// Tags as a service takes hashtags: no spaces or marks inside, joined by commas.
fn hashtags(tags: &[String]) -> String {
    let mut out = String::new();
    for name in tags {
        let mut word = String::new();
        for c in name.chars().filter(|&c| c == '_' || !tag::parts_words(c)) {
            word.push(c);
        }
        if !word.bytes().all(|byte| byte.is_ascii_digit()) {
            if !out.is_empty() {
                out.push(',');
            }
            out.push_str(&word);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(id: &str, page: &Page, expected: &str) {
        let service = Service::find(id).expect(id);
        assert_eq!(service.build_url(page, "@desk").as_deref(), Some(expected));
    }

    #[test]
    fn addresses() {
        let page = Page {
            url: "https://e.example/a?p=1&q=é".into(),
            title: "“Bonds” & tea #1\n100%".into(),
            tags: ["Central Banks", "2024", "日本", "US/China"].map(String::from).into(),
        };
        let url = "https%3A%2F%2Fe.example%2Fa%3Fp%3D1%26q%3D%C3%A9";
        check("facebook", &page, &["https://www.facebook.com/sharer/sharer.php?u=", url].concat());
        check(
            "linkedin",
            &page,
            &["https://www.linkedin.com/sharing/share-offsite/?url=", url].concat(),
        );
        let text = "&text=%E2%80%9CBonds%E2%80%9D%20%26%20tea%20%231%0A100%25";
        let tags = "&hashtags=CentralBanks%2C%E6%97%A5%E6%9C%AC%2CUSChina";
        check(
            "twitter",
            &page,
            &["https://x.com/intent/post?url=", url, text, tags, "&via=desk"].concat(),
        );
    }

    #[test]
    fn what_is_empty_is_left_out() {
        let page = Page { url: "https://e.example/".into(), ..Page::default() };
        let url = Service::find("x").and_then(|x| x.build_url(&page, ""));
        assert_eq!(
            url.as_deref(),
            Some("https://x.com/intent/post?url=https%3A%2F%2Fe.example%2F")
        );
    }

    #[test]
    fn every_service_has_an_icon() {
        for service in SERVICES {
            assert!(service.icon.len() > 20 && service.icon.is_ascii(), "{}", service.id);
            assert!(service.icon.starts_with('M'), "{}", service.id);
        }
    }
}
