//! The site's own address: its host and the folder that it is served under, learnt from its pages.

use crate::{
    cli::extract::Draft,
    engine::address::{encode_path, key, without_tracking},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};
use url::{Position, Url};

/// Stands for the site's host while that is not known; no host can be called so (RFC 6761).
const UNKNOWN: &str = "site.invalid";

/// Where the site is at home.
#[derive(Debug, Default)]
pub(super) struct Home {
    /// `https://e.example`.
    origin: String,
    /// Hosts of the site, without `www.`.
    hosts: Vec<String>,
    /// The folder that the site is served under: `/`, or `/blog/`.
    pub(super) root: String,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// To a page or file of the site: relative to its root, percent-encoded, without fragment.
    Inside(String),
    /// To another site: absolute, without fragment.
    Outside(String),
}

impl Home {
    /// Learns it from what most pages say of their address, and from a `CNAME` file.
    pub(super) fn learn(drafts: &[Draft], cname: Option<&str>) -> Self {
        let mut origins = BTreeMap::new();
        let mut roots = BTreeMap::new();
        for draft in drafts {
            let Some(url) = draft.canonical.as_deref().or(draft.shared_as.as_deref()) else {
                continue;
            };
            let Some(url) = unknown_home().join(url).ok() else { continue };
            if !is_unknown(&url) {
                *origins.entry(url[..Position::BeforePath].to_owned()).or_insert(0) += 1;
            }
            if draft.canonical.is_some()
                && let Some(root) = root_before(&key(url.path()), &draft.key)
            {
                *roots.entry(root).or_insert(0) += 1;
            }
        }
        let named = cname.map(|host| format!("https://{host}"));
        let origin =
            most(origins).or(named.clone()).unwrap_or_else(|| format!("https://{UNKNOWN}"));
        let hosts = [Some(origin.clone()), named];
        let hosts = hosts.iter().flatten().filter_map(|origin| Url::parse(origin).ok());
        Self {
            hosts: hosts.filter_map(|url| Some(bare(url.host_str()?).to_owned())).collect(),
            root: most(roots).unwrap_or_else(|| "/".into()),
            origin,
        }
    }

    /// The home of articles that are on these hosts, each at its own root.
    pub(super) fn of_hosts(hosts: impl Iterator<Item = String>) -> Self {
        let hosts = hosts.map(|host| bare(&host).to_owned());
        Self {
            origin: String::new(),
            hosts: hosts.collect::<BTreeSet<_>>().into_iter().collect(),
            root: "/".into(),
        }
    }

    /// `https://e.example`; empty when it is not known.
    pub(super) fn host(&self) -> &str {
        if self.hosts.iter().any(|host| host == UNKNOWN) { "" } else { &self.origin }
    }

    /// Where an address that stands on a page leads; `None` for what is no web address.
    pub(super) fn resolve(&self, draft: &Draft, href: &str) -> Option<Target> {
        self.resolve_from(&self.base_of(draft)?, href)
    }

    /// What addresses on a page are relative to.
    pub(super) fn base_of(&self, draft: &Draft) -> Option<Url> {
        let page = unknown_home().join(&[&*self.root, &encode_path(&draft.path)].concat()).ok()?;
        Some(draft.base.as_deref().and_then(|base| page.join(base).ok()).unwrap_or(page))
    }

    /// What addresses are relative to on the page of an article with that `url`.
    pub(super) fn base_at(&self, url: &str) -> Option<Url> {
        unknown_home().join(&self.root).ok()?.join(url).ok()
    }

    /// The keys that people may mean by an address, likeliest first: of where it leads from `base`, or from
    /// the site's root without one; and of its path as it is, for who leaves out the slash before it or the
    /// folder that the site is served under. None for an address of another site.
    pub(super) fn keys_of(&self, base: Option<&Url>, address: &str) -> Vec<String> {
        let root = || unknown_home().join(&self.root).ok();
        let Some(base) = base.cloned().or_else(root) else { return Vec::new() };
        let mut keys = Vec::new();
        match self.resolve_from(&base, address) {
            Some(Target::Inside(path)) => keys.push(key(&path)),
            // The site's own host, outside of its folder.
            Some(Target::Outside(url)) if !self.origin.is_empty() => {
                keys.extend(url.strip_prefix(&self.origin).map(key));
            }
            _ => {}
        }
        if !address.contains("://") && !address.starts_with("//") {
            keys.push(key(address));
        }
        keys.dedup();
        keys
    }

    /// Where an address leads that is relative to `base`.
    fn resolve_from(&self, base: &Url, href: &str) -> Option<Target> {
        let url =
            base.join(href.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
        let path = &url[Position::BeforePath..Position::AfterQuery];
        let host = bare(url.host_str()?);
        if !is_unknown(&url) && !self.hosts.iter().any(|known| known == host) {
            return Some(Target::Outside(url[..Position::AfterQuery].into()));
        }
        // A link to `/blog` means `/blog/`.
        let inside = path.strip_prefix(&self.root).or_else(|| {
            (self.root.trim_end_matches('/') == path && !path.is_empty()).then_some("")
        });
        Some(match inside {
            Some(inside) => Target::Inside(inside.into()),
            None => Target::Outside([&*self.origin, path].concat()),
        })
    }

    /// The absolute address of a page: the canonical one, else the site's with the page's own `url`. `None`
    /// when the site's host is not known.
    pub(super) fn address(
        &self,
        draft: &Draft,
        canonical: Option<&str>,
        url: &str,
    ) -> Option<String> {
        let known = |path: &str| {
            (!self.hosts.iter().any(|host| host == UNKNOWN))
                .then(|| [&*self.origin, &self.root, path].concat())
        };
        let address = match canonical.and_then(|canonical| self.resolve(draft, canonical)) {
            Some(Target::Inside(path)) => known(&path),
            Some(Target::Outside(address)) => Some(address),
            None => known(url),
        };
        address.map(|address| without_tracking(&address))
    }

    /// The key of the page of this site that an address leads to which is relative to `base`.
    pub(super) fn key_of(&self, base: &Url, href: &str) -> Option<String> {
        match self.resolve_from(base, href)? {
            Target::Inside(path) => Some(key(&path)),
            Target::Outside(_) => None,
        }
    }
}

fn unknown_home() -> &'static Url {
    static HOME: LazyLock<Url> =
        LazyLock::new(|| Url::parse("https://site.invalid/").expect("it is a valid address"));
    &HOME
}

fn is_unknown(url: &Url) -> bool {
    url.host_str() == Some(UNKNOWN)
}

fn bare(host: &str) -> &str {
    host.strip_prefix("www.").unwrap_or(host)
}

/// The folder before `own` at the end of `whole`: `/blog/` for `blog/2024/a` and `2024/a`.
fn root_before(whole: &str, own: &str) -> Option<String> {
    let before = whole.strip_suffix(own).filter(|_| !own.is_empty())?;
    match before {
        "" => Some("/".into()),
        before => {
            before.ends_with('/').then(|| format!("/{}/", encode_path(before.trim_matches('/'))))
        }
    }
}

/// The value with the most votes, if it has more than half of them.
fn most(votes: BTreeMap<String, usize>) -> Option<String> {
    let all: usize = votes.values().sum();
    votes.into_iter().find(|(_, count)| count * 2 > all).map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: &str, canonical: &str) -> Draft {
        let canonical = Some(canonical.to_owned()).filter(|url| !url.is_empty());
        Draft { path: path.into(), key: key(path), canonical, ..Draft::default() }
    }

    fn check(home: &Home, path: &str, href: &str, expected: Option<Target>) {
        assert_eq!(home.resolve(&page(path, ""), href), expected, "{href} on {path}");
    }

    #[test]
    fn links_are_told_apart() {
        let inside = |path: &str| Some(Target::Inside(path.into()));
        let outside = |url: &str| Some(Target::Outside(url.into()));
        let home = Home::learn(&[], Some("e.example"));
        check(&home, "2024/a.html", "b.html", inside("2024/b.html"));
        check(&home, "2024/a.html", "../x%20y/?p=1#c", inside("x%20y/?p=1"));
        check(&home, "2024/a.html", "/ü", inside("%C3%BC"));
        check(&home, "2024/a.html", "https://www.e.example/c/", inside("c/"));
        check(&home, "2024/a.html", "//o.example/c", outside("https://o.example/c"));
        check(&home, "100%.html", "#x", inside("100%25.html"));
        check(&home, "a.html", "mailto:a@e.example", None);
        check(&home, "a.html", "https://[broken", None);

        let pages = [
            page("2024/a.html", "https://e.example/blog/2024/a"),
            page("2024/b/index.html", "https://e.example/blog/2024/b/"),
            page("index.html", "https://e.example/blog/"),
            page("c.html", "https://elsewhere.example/c"),
        ];
        let home = Home::learn(&pages, None);
        assert_eq!(home.root, "/blog/");
        check(&home, "2024/a.html", "/blog/2024/b/", inside("2024/b/"));
        check(&home, "2024/a.html", "../c.html", inside("c.html"));
        check(&home, "2024/a.html", "/blog", inside(""));
        check(&home, "2024/a.html", "/logo.png", outside("https://e.example/logo.png"));
        let address = |canonical| home.address(&page("d.html", ""), canonical, "d.html");
        assert_eq!(address(None).as_deref(), Some("https://e.example/blog/d.html"));
        assert_eq!(
            address(Some("/blog/d?utm_source=x")).as_deref(),
            Some("https://e.example/blog/d")
        );
        let unknown = Home::learn(&[], None);
        assert_eq!(unknown.address(&page("d.html", ""), None, "d.html"), None);
    }

    #[test]
    fn the_base_of_a_page_counts() {
        let mut draft = page("2024/a.html", "");
        draft.base = Some("/".into());
        let home = Home::learn(&[], None);
        assert_eq!(home.resolve(&draft, "img/x.png"), Some(Target::Inside("img/x.png".into())));
    }

    #[test]
    fn addresses_mean_pages() {
        let check = |home: &Home, address: &str, expected: &[&str]| {
            assert_eq!(home.keys_of(None, address), expected, "{address}");
        };
        let pages = [page("2024/a.html", "https://e.example/blog/2024/a")];
        let blog = Home::learn(&pages, None);
        check(&blog, "2024/b.html", &["2024/b"]);
        check(&blog, "/2024/b/?x#y", &["2024/b"]);
        check(&blog, "/blog/2024/b/", &["2024/b", "blog/2024/b"]);
        check(&blog, "https://www.e.example/blog/2024/b", &["2024/b"]);
        check(&blog, "https://e.example/2024/b", &["2024/b"]);
        check(&blog, "https://o.example/blog/2024/b", &[]);
        let base = blog.base_of(&page("2024/a.html", ""));
        assert_eq!(blog.keys_of(base.as_ref(), "../2023/c.html"), ["2023/c", "../2023/c"]);
        let hosts = Home::of_hosts(["e.example", "www.o.example"].map(str::to_owned).into_iter());
        check(&hosts, "https://o.example/2024/b", &["2024/b"]);
        check(&hosts, "https://x.example/2024/b", &[]);
        check(&hosts, "/2024/b", &["2024/b"]);
    }
}
