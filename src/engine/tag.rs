//! Tags: the slug of a name and the address of its page.

use super::address;
use alloc::{string::String, vec::Vec};

/// A tag as shown, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// As people read it, without `#`.
    pub name: String,
    /// The tag's own page.
    pub href: String,
}

/// The address of tag pages, with `{slug}` or `{name}` where the tag goes: `/tag/{slug}/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagPattern(String);

impl TagPattern {
    /// Takes a pattern that holds `{slug}` or `{name}`.
    pub fn parse(pattern: &str) -> Option<Self> {
        (pattern.contains("{slug}") || pattern.contains("{name}")).then(|| Self(pattern.into()))
    }

    /// Learns the pattern from a tag link that the site has: `Markets` at `/topics/markets/` gives
    /// `/topics/{slug}/`. `lowered` is the name in lower case.
    pub fn infer(name: &str, lowered: &str, href: &str) -> Option<Self> {
        let href = href.split(['?', '#']).next()?;
        for (plain, hole) in [(&*slug(lowered), "{slug}"), (name, "{name}")] {
            for wanted in
                [plain, &address::encode(plain)].into_iter().filter(|wanted| !wanted.is_empty())
            {
                let at = href.rfind(wanted);
                let whole = |at: &usize| {
                    let (before, after) = (&href[..*at], &href[at + wanted.len()..]);
                    before.ends_with('/') && (after.is_empty() || after.starts_with(['/', '.']))
                };
                if let Some(at) = at.filter(whole) {
                    return Some(Self([&href[..at], hole, &href[at + wanted.len()..]].concat()));
                }
            }
        }
        None
    }

    /// The address of a tag's page. `lowered` is the name in lower case.
    pub fn href(&self, name: &str, lowered: &str) -> String {
        self.0
            .replace("{slug}", &address::encode(&slug(lowered)))
            .replace("{name}", &address::encode(name))
    }

    /// The pattern as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A tag as a page names it: in a link, in its metadata, or as a hashtag in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// As people read it, without `#`.
    pub name: String,
    /// The name in lower case.
    pub lowered: String,
    /// Where the page's own link for it leads.
    pub href: Option<String>,
}

/// Where the tags of a page lead.
#[derive(Clone, Debug, Default)]
pub struct TagLinks {
    /// By what [`fold`] makes of the name.
    known: Vec<(String, String)>,
    pattern: Option<TagPattern>,
}

impl TagLinks {
    /// Learns from a page's own links, and takes `pattern` for the tags that it links nowhere.
    ///
    /// The default pattern gives way to the one that the page's links show; where they show none it
    /// starts from `root`, the address of the site's root with a `/` at its end.
    pub fn learn(mentions: &[Mention], pattern: Option<&TagPattern>, root: &str) -> Self {
        let linked = || mentions.iter().filter_map(|m| Some((m, m.href.as_deref()?)));
        let default = TagPattern::default();
        let pattern = pattern.map(|pattern| {
            if *pattern != default {
                return pattern.clone();
            }
            linked()
                .find_map(|(mention, href)| {
                    TagPattern::infer(&mention.name, &mention.lowered, href)
                })
                .unwrap_or_else(|| TagPattern(address::join(root, &default.0)))
        });
        let known = linked().map(|(mention, href)| (fold(&mention.lowered), href.into())).collect();
        Self { known, pattern }
    }

    /// The page of the tag of that name; `None` when the site has none. `lowered` is the name in lower case.
    pub fn find(&self, name: &str, lowered: &str) -> Option<String> {
        let fold = fold(lowered);
        match self.known.iter().find(|(known, _)| *known == fold) {
            Some((_, href)) => Some(href.clone()),
            None => Some(self.pattern.as_ref()?.href(name, lowered)),
        }
    }

    /// The tags that `mentions` come to, each once, in the order of first mention.
    pub fn resolve(&self, mentions: &[Mention]) -> Vec<Tag> {
        unique(mentions)
            .filter_map(|Mention { name, lowered, .. }| {
                Some(Tag { name: name.clone(), href: self.find(name, lowered)? })
            })
            .collect()
    }
}

/// The first mention of each tag: `CentralBanks` is another spelling of `Central Banks`.
pub fn unique(mentions: &[Mention]) -> impl Iterator<Item = &Mention> {
    let mut seen: Vec<String> = Vec::new();
    mentions.iter().filter(move |mention| {
        let fold = fold(&mention.lowered);
        let fresh = !fold.is_empty() && !seen.contains(&fold);
        seen.push(fold);
        fresh
    })
}

/// What the spellings of one tag share. `lowered` is the name in lower case.
fn fold(lowered: &str) -> String {
    slug(lowered).replace(['-', '_'], "")
}

impl Default for TagPattern {
    fn default() -> Self {
        Self("/tag/{slug}/".into())
    }
}

/// The slug of a name that is already in lower case: words of letters and digits joined by `-`.
///
/// Lower-casing is left to the caller because browsers bring the tables for it and Rust's would cost
/// every reader two kilobytes.
pub fn slug(lowered: &str) -> String {
    let words: Vec<&str> = lowered
        .split(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() || is_space_or_mark(c))
        .filter(|word| !word.is_empty())
        .collect();
    words.join("-")
}

/// Spaces, dashes and quotation marks outside ASCII.
fn is_space_or_mark(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2000}'..='\u{206f}' | '\u{3000}' | '«' | '»' | '·')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        let cases = [
            ("Central Banks", "central-banks"),
            ("C++ & Rust", "c-rust"),
            ("Zürich", "zürich"),
            ("株式", "株式"),
            ("“Quoted” — dash", "quoted-dash"),
            ("  ", ""),
        ];
        for (name, expected) in cases {
            assert_eq!(slug(&name.to_lowercase()), expected, "{name}");
        }
    }

    #[test]
    fn patterns_are_learnt_from_links() {
        let cases = [
            ("Markets", "/topics/markets/", Some("/topics/{slug}/")),
            ("Central Banks", "/tag/central-banks.html", Some("/tag/{slug}.html")),
            ("Central Banks", "/tag/Central%20Banks", Some("/tag/{name}")),
            ("Zürich", "/t/z%C3%BCrich/", Some("/t/{slug}/")),
            ("Gas", "/tag/gasoline/", None),
            ("Markets", "/about/", None),
        ];
        for (name, href, expected) in cases {
            let found = TagPattern::infer(name, &name.to_lowercase(), href);
            assert_eq!(found.as_ref().map(TagPattern::as_str), expected, "{name} at {href}");
            if let Some(pattern) = found {
                assert_eq!(
                    address::decode(&pattern.href(name, &name.to_lowercase())),
                    address::decode(href)
                );
            }
        }
    }

    #[test]
    fn mentions_become_links() {
        let check = |pattern: Option<&str>, mentions: &[(&str, &str)], expected: &[&str]| {
            let mentions: Vec<Mention> = mentions
                .iter()
                .map(|(name, href)| Mention {
                    name: (*name).into(),
                    lowered: name.to_lowercase(),
                    href: (!href.is_empty()).then(|| (*href).into()),
                })
                .collect();
            let pattern = pattern.and_then(TagPattern::parse);
            let links = TagLinks::learn(&mentions, pattern.as_ref(), "/blog/");
            let found: Vec<String> = links
                .resolve(&mentions)
                .into_iter()
                .map(|tag| [&*tag.name, " ", &tag.href].concat())
                .collect();
            assert_eq!(found, expected);
        };
        let default = Some("/tag/{slug}/");
        check(default, &[("Gold", ""), ("gold", "")], &["Gold /blog/tag/gold/"]);
        check(default, &[("Gold", ""), ("Oil", "/t/oil")], &["Gold /t/gold", "Oil /t/oil"]);
        check(
            Some("/x/{slug}"),
            &[("Gold", ""), ("Oil", "/t/oil")],
            &["Gold /x/gold", "Oil /t/oil"],
        );
        check(None, &[("Gold", ""), ("Oil", "/t/oil")], &["Oil /t/oil"]);
        check(
            default,
            &[("CentralBanks", ""), ("Central Banks", "/t/central-banks"), ("!", "")],
            &["CentralBanks /t/central-banks"],
        );
    }
}
