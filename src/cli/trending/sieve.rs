//! Which lines of a log are views of an article by a reader.

use super::{
    bots::is_bot,
    format::{Format, Line, Time, View, Why},
    repeats::Blind,
};
use crate::{cli::source::Finder, engine::article::Recommend};
use memchr::{memchr_iter, memchr2, memmem, memrchr};
use std::{borrow::Cow, collections::HashMap};

/// Endings of files that are no pages; what else is none is not in the index.
const ASSETS: &[&[u8]] = &[
    b"css",
    b"js",
    b"mjs",
    b"map",
    b"json",
    b"xml",
    b"txt",
    b"svg",
    b"png",
    b"jpg",
    b"jpeg",
    b"gif",
    b"webp",
    b"avif",
    b"ico",
    b"bmp",
    b"woff",
    b"woff2",
    b"ttf",
    b"otf",
    b"eot",
    b"wasm",
    b"pdf",
    b"mp3",
    b"m4a",
    b"ogg",
    b"mp4",
    b"webm",
    b"zip",
    b"gz",
    b"rss",
    b"atom",
    b"webmanifest",
    b"csv",
    b"afw",
];

/// What the lines of all logs have in common.
pub(super) struct Sieve<'a> {
    pub(super) finder: &'a Finder<'a>,
    /// Of each article, whether it may be recommended.
    pub(super) recommend: Vec<Recommend>,
    /// The hosts that count, without `www.`; none: all.
    pub(super) hosts: Vec<String>,
    pub(super) blind: Blind,
}

/// A view of an article.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// Its place in the index.
    pub(super) article: u32,
    pub(super) count: u32,
    pub(super) time: Time,
    /// The [number](Blind::number) of the reader and the article, where the log tells readers from each other.
    pub(super) reader: Option<u64>,
}

/// What a piece of a log holds.
#[derive(Debug, Default)]
pub(super) struct Sifted {
    pub(super) hits: Vec<Hit>,
    pub(super) lines: u64,
    pub(super) left: Left,
    pub(super) damaged: u64,
    /// The first line that is not in the log's format, counted from 0.
    pub(super) first_damaged: Option<u64>,
    /// The first line that lays out those after it in another way.
    pub(super) turned: Option<u64>,
    /// A page that somebody read and that is no article.
    pub(super) stranger: Option<String>,
}

/// How many lines were left out, and why.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub(super) struct Left {
    pub(super) methods: u64,
    pub(super) errors: u64,
    pub(super) prefetches: u64,
    pub(super) assets: u64,
    pub(super) hosts: u64,
    pub(super) no_articles: u64,
    pub(super) bots: u64,
    pub(super) repeats: u64,
    pub(super) future: u64,
    pub(super) other: u64,
}

impl Left {
    pub(super) fn count(&mut self, why: Why) {
        *match why {
            Why::Method => &mut self.methods,
            Why::Status => &mut self.errors,
            Why::Prefetch => &mut self.prefetches,
            Why::Asset => &mut self.assets,
            Why::Host => &mut self.hosts,
            Why::NoArticle => &mut self.no_articles,
            Why::Bot => &mut self.bots,
            Why::Repeat => &mut self.repeats,
            Why::Future => &mut self.future,
            Why::Other => &mut self.other,
        } += 1;
    }

    pub(super) fn add(&mut self, more: &Self) {
        let Self {
            methods,
            errors,
            prefetches,
            assets,
            hosts,
            no_articles,
            bots,
            repeats,
            future,
            other,
        } = self;
        for (sum, more) in [
            (methods, more.methods),
            (errors, more.errors),
            (prefetches, more.prefetches),
            (assets, more.assets),
            (hosts, more.hosts),
            (no_articles, more.no_articles),
            (bots, more.bots),
            (repeats, more.repeats),
            (future, more.future),
            (other, more.other),
        ] {
            *sum += more;
        }
    }

    /// Numbers and what they count, those that are not 0.
    pub(super) fn named(&self) -> impl Iterator<Item = (u64, &'static str)> {
        [
            (self.no_articles, "other pages"),
            (self.assets, "assets"),
            (self.bots, "bots"),
            (self.errors, "errors and redirects"),
            (self.methods, "other methods"),
            (self.prefetches, "prefetches"),
            (self.repeats, "repeats"),
            (self.hosts, "other hosts"),
            (self.future, "later than now"),
            (self.other, "other lines"),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
    }
}

impl Sieve<'_> {
    /// Reads whole lines.
    pub(super) fn sift(&self, format: &Format, text: &[u8]) -> Sifted {
        let mut sifted = Sifted::default();
        let mut known = HashMap::new();
        let mut from = 0;
        let ends = memchr_iter(b'\n', text).chain((!text.ends_with(b"\n")).then_some(text.len()));
        for end in ends {
            let line = text.get(from..end).unwrap_or_default();
            from = end + 1;
            match format.read(line) {
                Line::View(view) => match self.weigh(view, &mut known, &mut sifted.stranger) {
                    Ok(hit) => sifted.hits.push(hit),
                    Err(why) => sifted.left.count(why),
                },
                Line::Left(why) => sifted.left.count(why),
                Line::Silent => {}
                Line::Damaged => {
                    sifted.damaged += 1;
                    sifted.first_damaged.get_or_insert(sifted.lines);
                }
                Line::Turned => _ = sifted.turned.get_or_insert(sifted.lines),
            }
            sifted.lines += 1;
        }
        sifted
    }

    /// `known` has the articles of addresses that were looked up before: a log says the same ones again and again.
    fn weigh<'a>(
        &self,
        view: View<'a>,
        known: &mut HashMap<Cow<'a, [u8]>, Option<u32>>,
        stranger: &mut Option<String>,
    ) -> Result<Hit, Why> {
        let (host, path) = split(view.address);
        if is_asset(&path) {
            return Err(Why::Asset);
        }
        if !self.is_ours(host.as_deref().unwrap_or(&view.host)) {
            return Err(Why::Host);
        }
        let article = match known.get(path.as_ref()) {
            Some(article) => *article,
            None => {
                let article = self.find(&path);
                if article.is_none() && stranger.is_none() && path.len() > 1 {
                    *stranger = Some(String::from_utf8_lossy(&path).into_owned());
                }
                known.insert(path, article);
                article
            }
        };
        let article = article.ok_or(Why::NoArticle)?;
        if view.agent.is_some_and(|agent| is_bot(&agent)) {
            return Err(Why::Bot);
        }
        let reader = view.reader.map(|reader| self.blind.number(&reader, article));
        Ok(Hit { article, count: view.count, time: view.time, reader })
    }

    /// The article of a path, unless it is never to be recommended.
    fn find(&self, path: &[u8]) -> Option<u32> {
        let article = self.finder.look(None, &String::from_utf8_lossy(path))?;
        (self.recommend[article] != Recommend::Never).then_some(article as u32)
    }

    fn is_ours(&self, host: &[u8]) -> bool {
        // A log that does not say which host was asked is one host's.
        if self.hosts.is_empty() || host.is_empty() {
            return true;
        }
        let bare = host.strip_prefix(b"www.").unwrap_or(host);
        self.hosts.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(bare))
    }
}

/// The host, where the address is absolute, and the path without query and fragment.
fn split(address: Cow<'_, [u8]>) -> (Option<Vec<u8>>, Cow<'_, [u8]>) {
    let end = memchr2(b'?', b'#', &address).unwrap_or(address.len());
    let mut start = 0;
    let mut host = None;
    if address.first() != Some(&b'/')
        && let Some(at) = memmem::find(&address[..end], b"://")
    {
        let after = at + 3;
        start =
            address[after..end].iter().position(|&byte| byte == b'/').map_or(end, |at| after + at);
        host = Some(address[after..start].to_owned());
    }
    let path = match address {
        Cow::Borrowed(address) => address[start..end].into(),
        Cow::Owned(address) => address[start..end].to_owned().into(),
    };
    (host, path)
}

fn is_asset(path: &[u8]) -> bool {
    let name = &path[memrchr(b'/', path).map_or(0, |at| at + 1)..];
    memrchr(b'.', name).is_some_and(|dot| {
        ASSETS.iter().any(|ending| ending.eq_ignore_ascii_case(&name[dot + 1..]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_split() {
        let check = |address: &str, host: Option<&str>, path: &str| {
            let (found, rest) = split(address.as_bytes().into());
            assert_eq!(found.as_deref(), host.map(str::as_bytes), "{address}");
            assert_eq!(rest, path.as_bytes(), "{address}");
        };
        check("/a/b/?utm_source=x://y#z", None, "/a/b/");
        check("https://e.example:8080/a/?b", Some("e.example:8080"), "/a/");
        check("https://e.example", Some("e.example"), "");
        check("", None, "");
        check("a/b", None, "a/b");
    }

    #[test]
    fn assets() {
        for path in ["/a.css", "/a/b.WOFF2", "/favicon.ico", "/feed.xml", "/.png"] {
            assert!(is_asset(path.as_bytes()), "{path}");
        }
        for path in ["/", "/a/", "/a.html", "/a.css/", "/v1.0", "/js", "/über.htm"] {
            assert!(!is_asset(path.as_bytes()), "{path}");
        }
    }
}
