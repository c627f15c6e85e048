//! Services of many instances, such as Mastodon: the address of the one where the reader has an account.

use crate::engine::{
    cut::{self, cut},
    tag,
};
use alloc::string::String;

/// What stands in an address in the place of the instance's host.
pub const HOLE: &str = "{instance}";

/// The host of the instance that a reader named: `mastodon.online` for that, `@me@mastodon.online`, or the address of a
/// page there. `None` when it is none: without a dot, or with a port, a user or anything else that is no host name.
///
/// A name with letters beyond ASCII is given as it was typed: the browser's `URL` makes Punycode of it.
pub fn host(typed: &str) -> Option<String> {
    let typed = typed.trim_ascii().to_ascii_lowercase();
    let bare = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"));
    let mut host = cut::before(bare.unwrap_or(&typed), b"/?#");
    if bare.is_none() {
        host = host.strip_prefix('@').unwrap_or(host);
        host = cut(host, b"@").map_or(host, |(_, host)| host);
    }
    is_host(host).then(|| host.into())
}

/// The address that a template with a [hole](HOLE) makes for an instance; `None` when `typed` names none.
pub fn address(template: &str, typed: &str) -> Option<String> {
    Some(template.replace(HOLE, &host(typed)?))
}

/// Whether a text is a host name with a dot: labels of letters, digits and hyphens, and no number.
fn is_host(text: &str) -> bool {
    let labels = cut::split(text, b".");
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c == '-' || !tag::parts_words(c))
    };
    let last = labels.clone().last().unwrap_or_default();
    text.len() <= 253
        && last != text
        && labels.clone().all(is_label)
        && !last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, expected: Option<&str>) {
        assert_eq!(host(typed).as_deref(), expected, "{typed}");
    }

    #[test]
    fn instances() {
        for typed in [
            "mastodon.online",
            " Mastodon.Online\n",
            "https://mastodon.online",
            "http://mastodon.online/",
            "https://mastodon.online/@me",
            "https://mastodon.online/home?x=1#y",
            "@me@mastodon.online",
            "me@mastodon.online",
            "mastodon.online/@me",
        ] {
            check(typed, Some("mastodon.online"));
        }
        check("dort.überall.example", Some("dort.überall.example"));
        check("例え.テスト", Some("例え.テスト"));
        check("xn--r8jz45g.example", Some("xn--r8jz45g.example"));
    }

    #[test]
    fn what_is_no_instance() {
        for typed in [
            "",
            "mastodon",
            ".",
            "a..b",
            ".online",
            "mastodon.",
            "mastodon.online:8443",
            "https://me@mastodon.online/",
            "https://me:secret@mastodon.online",
            "192.168.0.1",
            "[::1]",
            "mastodon online.example",
            "-a.example",
            "a-.example",
            "javascript:alert(1).x",
            "a@b@c.example",
            "e.example%2f.evil.example",
            "e.example\\.evil.example",
        ] {
            check(typed, None);
        }
        check(&["a".repeat(64), ".example".into()].concat(), None);
        check(&["a.".repeat(130), "example".into()].concat(), None);
    }

    #[test]
    fn addresses() {
        let template = "https://{instance}/share?text=a%20b";
        let expected = "https://mastodon.online/share?text=a%20b";
        assert_eq!(address(template, "@me@mastodon.online").as_deref(), Some(expected));
        assert_eq!(address(template, "mastodon"), None);
    }
}
