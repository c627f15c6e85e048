//! Why a page is no article.

use super::{date, head::Head, tree::Element, words::ABOUT};
use std::fmt;

/// Why a page is no article. Shown to people as it is displayed, after the page's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The bytes could not be read; the words say why.
    Unreadable(String),
    /// A feed, JSON or plain text under the name of a page.
    NoPage(&'static str),
    /// `noindex`: its owner keeps it out of such lists.
    NoIndex,
    /// It sends readers elsewhere at once.
    Redirect,
    /// The front page.
    Home,
    /// The page of a tag, an author or a month, one page of many, or a list of articles.
    List,
    /// "Not found", or the page of the site's own search.
    Service,
    /// About, contact, privacy and their like.
    AboutTheSite,
    /// It has less than [`LEAST_LETTERS`] to read.
    TooShort(usize),
    /// The page of that path is the same article.
    SameAs(String),
    /// The settings leave it out.
    Excluded,
    /// A draft, or only for those who know a password.
    NotPublished,
    /// An item of a feed that has no link.
    NoAddress,
}

/// Least text of an article that does not say in its metadata that it is one, in letters and digits
/// (those of Chinese, Japanese and Korean count twice). About two short sentences: ranking has nothing
/// to go by in less, and it is what forms, redirects and placeholders have.
pub const LEAST_LETTERS: usize = 100;

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(why) => write!(f, "cannot be read: {why}"),
            Self::NoPage(what) => write!(f, "is {what} under the name of a page"),
            Self::NoIndex => f.write_str("is marked noindex"),
            Self::Redirect => f.write_str("is a redirect"),
            Self::Home => f.write_str("is the front page"),
            Self::List => f.write_str("is a list of other pages"),
            Self::Service => f.write_str("is an error or search page"),
            Self::AboutTheSite => f.write_str("is about the site"),
            Self::TooShort(letters) => {
                write!(f, "has {letters} letters of text, less than {LEAST_LETTERS}")
            }
            Self::Excluded => f.write_str("is left out by [build] of the settings"),
            Self::NotPublished => f.write_str("is not published"),
            Self::NoAddress => {
                f.write_str("does not say where it is: it has no link of a usual length")
            }
            Self::SameAs(path) => write!(f, "is the same article as {path}"),
        }
    }
}

impl Reason {
    /// The reason alone, without a number or a path, so that many pages of one reason are told of
    /// together.
    pub fn group(&self) -> String {
        match self {
            Self::TooShort(_) => format!("has less than {LEAST_LETTERS} letters of text"),
            Self::SameAs(_) => "is the same article as another page".into(),
            other => other.to_string(),
        }
    }
}

/// What the head forbids, whatever the page holds.
pub(super) fn by_head(head: &Head) -> Option<Reason> {
    head.redirects_to.is_some().then_some(Reason::Redirect)
}

/// What the page's systems say of its kind: the classes that WordPress gives `body`, `og:type`, JSON-LD.
pub(super) fn by_kind(body: &Element, head: &Head) -> Option<Reason> {
    let has = |wanted: &[&str]| body.classes().any(|class| wanted.contains(&class));
    if has(&["error404", "search-results", "search-no-results"]) {
        return Some(Reason::Service);
    }
    let is_profile = head.all("og:type").next() == Some("profile");
    (has(&["archive"]) || is_profile || head.data.is_list).then_some(Reason::List)
}

/// What the address says even of a page that calls itself an article, as some themes do on all pages: that it is the
/// front page, or about the site.
pub(super) fn by_address_alone(key: &str) -> Option<Reason> {
    match key.to_lowercase().as_str() {
        "" => Some(Reason::Home),
        name if ABOUT.contain(name) => Some(Reason::AboutTheSite),
        _ => None,
    }
}

/// What the address says, for pages that do not say otherwise. `key` as in
/// [`Article::key`](crate::engine::article::Article::key).
pub(super) fn by_address(key: &str, has_date: bool) -> Option<Reason> {
    const SERVICES: &[&str] = &["400", "403", "404", "410", "500", "50x", "offline", "search"];
    const FOLDERS: &[&str] = &[
        "author",
        "authors",
        "autor",
        "categoria",
        "categorias",
        "categorie",
        "categories",
        "category",
        "etiqueta",
        "etiquetas",
        "kategorie",
        "kategorien",
        "label",
        "labels",
        "tag",
        "tags",
        "topic",
        "topics",
    ];
    const ARCHIVES: &[&str] = &["archive", "archives", "archivo", "readme", "sitemap"];
    let alone = by_address_alone(key);
    if alone.is_some() {
        return alone;
    }
    let key = key.to_lowercase();
    let parts: Vec<&str> = key.split('/').collect();
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let (last, folder) = match parts[..] {
        [] => return None,
        [.., folder, last] => (last, folder),
        [last] => (last, ""),
    };
    if SERVICES.contains(&last) {
        return Some(Reason::Service);
    }
    if is_calendar(&parts) || is_archive(&parts) || is_numbered_index(last) {
        return Some(Reason::List);
    }
    if date::of_path(&key).is_some() {
        return None;
    }
    let is_list = FOLDERS.contains(&last)
        || FOLDERS.contains(&folder)
        || ARCHIVES.contains(&last)
        || (folder == "page" && is_number(last));
    if is_list {
        Some(Reason::List)
    } else if !has_date && parts.len() <= 2 && ABOUT.contain(last) {
        Some(Reason::AboutTheSite)
    } else {
        None
    }
}

/// Whether a path is a year, a month or a day: `2024/05`.
fn is_calendar(parts: &[&str]) -> bool {
    let is_number =
        |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts {
        [year, rest @ ..] => {
            is_number(year, 4) && rest.len() <= 2 && rest.iter().all(|part| is_number(part, 2))
        }
        [] => false,
    }
}

/// Tells whether a path is that of an archive: `blog/2014/11`, `archive/2021`, `month/2014/11`. A
/// year alone below another folder may be an article about it.
fn is_archive(parts: &[&str]) -> bool {
    const PERIODS: &[&str] = &["archive", "archives", "archivo", "day", "month", "year"];
    let Some(at) = parts.iter().position(|part| is_calendar(&[part])) else { return false };
    let is_period = at > 0 && PERIODS.contains(&parts[at - 1]);
    is_calendar(&parts[at..]) && (is_period || parts.len() - at >= 2)
}

/// Tells whether a file is one of many that list all: `index-6`.
fn is_numbered_index(last: &str) -> bool {
    let number = last.strip_prefix("index-").or_else(|| last.strip_prefix("index"));
    number.is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(key: &str, expected: Option<Reason>) {
        assert_eq!(by_address(key, false), expected, "{key}");
    }

    #[test]
    fn addresses_tell() {
        check("", Some(Reason::Home));
        for list in [
            "tags",
            "tag/rust",
            "blog/category/news",
            "author/ada",
            "page/2",
            "blog/page/12",
            "2024",
            "2024/05",
            "archives",
            "tag/rust/page/2",
            "Topics/Money",
            "archive/2021",
            "blog/archive/2021",
            "blog/2014/11",
            "year/2014",
            "month/2014/11",
            "blog/etiqueta/oro",
            "index-6",
            "blog/index-12",
            "docs/README",
        ] {
            check(list, Some(Reason::List));
        }
        check("404", Some(Reason::Service));
        check("search", Some(Reason::Service));
        check("about", Some(Reason::AboutTheSite));
        assert_eq!(by_address("about", true), Some(Reason::AboutTheSite));
        assert_eq!(by_address("notes/about", false), Some(Reason::AboutTheSite));
        assert_eq!(by_address("notes/about", true), None);
        for article in [
            "2024/05/03/bonds",
            "archives/2004/05/bonds",
            "why-404-matters",
            "news/tags-explained",
            "page-one",
            "page",
            "posts/123",
            "2024/05/03/tag",
            "page",
            "posts/123",
            "2024/05/03/tag",
            "2024-05-03-bonds",
            "2024/05/03/1984",
            "posts/1984",
            "blog/2014/11/gold",
            "index-funds",
        ] {
            check(article, None);
        }
    }
}
