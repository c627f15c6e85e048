//! Finding the article that somebody means by an address, and the nearest right one when there is none.

use super::{Site, Skipped};
use crate::{
    cli::{extract::Reason, limits},
    engine::{
        address,
        article::{Article, cut_at_word},
    },
};
use std::{
    collections::HashMap,
    fmt,
    sync::atomic::{AtomicUsize, Ordering},
};
use url::Url;

/// From this likeness on, an address is worth asking for: 1 is the same.
const LIKE: f64 = 0.6;

/// So many wrong addresses are told with the nearest right one: to find it, all are compared.
pub(super) const HINTS: usize = 200;

/// Longest address that others are compared with, in bytes: it takes the product of both lengths.
const COMPARED: usize = 300;

/// Finds articles of a site.
pub struct Finder<'a> {
    site: &'a Site,
    ids: HashMap<&'a str, usize>,
    skipped: HashMap<String, &'a Skipped>,
    /// How often the nearest address was looked for.
    hints: AtomicUsize,
}

/// An address that no article has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFound {
    /// As given.
    pub address: String,
    /// Why the page of that address is no article, if there is such a page.
    pub why: Option<String>,
    /// The article's address that is most like it, if one is.
    pub nearest: Option<String>,
}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is no article", self.address)?;
        match (&self.why, &self.nearest) {
            (Some(why), _) => write!(f, ": {why}"),
            (None, Some(nearest)) => write!(f, " here; did you mean {nearest}?"),
            (None, None) => f.write_str(" here"),
        }
    }
}

impl std::error::Error for NotFound {}

impl<'a> Finder<'a> {
    /// Learns the names of all articles of a site.
    pub fn new(site: &'a Site) -> Self {
        let key = |skipped: &Skipped| address::key(&address::encode_path(&skipped.path));
        Self {
            ids: site.articles.iter().map(|article| article.id.as_str()).zip(0..).collect(),
            skipped: site.skipped.iter().map(|skipped| (key(skipped), skipped)).collect(),
            hints: AtomicUsize::new(0),
            site,
        }
    }

    /// The place of the article at an address: absolute, or relative to `base`, or to the site's root; its key,
    /// its file, or its id.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(&self, base: Option<&Url>, address: &str) -> Result<usize, NotFound> {
        let address = address.trim();
        if address.len() > limits::ADDRESS {
            let begins = cut_at_word(address, COMPARED);
            return Err(NotFound { address: begins, why: None, nearest: None });
        }
        self.find_quietly(base, address).ok_or_else(|| {
            let is_hinted = self.hints.fetch_add(1, Ordering::Relaxed) < HINTS;
            self.missing(base, address, is_hinted)
        })
    }

    /// What is known of an address that leads to no article; with the nearest right one if `is_hinted`.
    pub(super) fn missing(&self, base: Option<&Url>, address: &str, is_hinted: bool) -> NotFound {
        let address = address.trim();
        let keys = self.site.home.keys_of(base, address);
        let why = keys.iter().find_map(|key| self.skipped.get(key));
        let key = keys.first().map_or(address, String::as_str);
        NotFound {
            address: address.into(),
            why: why.map(|skipped| format!("{} {}", skipped.path, skipped.why)),
            nearest: if is_hinted { self.nearest(key) } else { None },
        }
    }

    /// As [`find`](Self::find), without a word on what is near.
    pub(super) fn find_quietly(&self, base: Option<&Url>, address: &str) -> Option<usize> {
        self.look(base, address).or_else(|| self.ids.get(address).copied())
    }

    /// As [`find`](Self::find), but only by addresses, and without a word on what is near: for many that may be none.
    pub fn look(&self, base: Option<&Url>, address: &str) -> Option<usize> {
        self.site.home.keys_of(base, address).iter().find_map(|key| self.of_key(key))
    }

    /// The place of the article in a file, from the site's root.
    pub fn find_file(&self, file: &str) -> Option<usize> {
        self.of_key(&address::key(&address::encode_path(file)))
    }

    fn of_key(&self, key: &str) -> Option<usize> {
        let find = |key: &str| {
            self.site.articles.binary_search_by(|article| article.key.as_str().cmp(key)).ok()
        };
        find(key).or_else(|| match &self.skipped.get(key)?.why {
            Reason::SameAs(path) => find(&address::key(&address::encode_path(path))),
            _ => None,
        })
    }

    /// The key of the article at that place.
    pub fn key(&self, article: usize) -> &'a str {
        &self.site.articles[article].key
    }

    /// An article's address as it is seen in a browser: absolute, or from the host's root.
    pub fn address(&self, article: usize) -> String {
        let url = &self.site.articles[article].url;
        if url.contains("://") { url.clone() } else { [&*self.site.home.root, url].concat() }
    }

    fn nearest(&self, key: &str) -> Option<String> {
        if key.len() > COMPARED {
            return None;
        }
        let likeness = |article: &Article| {
            let last = |key: &str| key.rsplit('/').next().unwrap_or_default().to_owned();
            let whole = strsim::normalized_damerau_levenshtein(key, &article.key);
            // What was moved still has its name.
            whole
                .max(0.95 * strsim::normalized_damerau_levenshtein(&last(key), &last(&article.key)))
        };
        let all = self.site.articles.iter().zip(0..);
        let all = all.filter(|(article, _)| article.key.len() <= COMPARED);
        let (most, article) = all
            .map(|(article, place)| (likeness(article), place))
            .max_by(|(a, one), (b, other)| a.total_cmp(b).then(other.cmp(one)))?;
        (most >= LIKE).then(|| self.address(article))
    }
}
