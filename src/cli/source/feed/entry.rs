//! One entry of a feed as its kind of feed writes it, on its way to the engine's [`Item`].

use crate::{
    cli::{
        extract::prose::{Prose, line, lines},
        limits,
    },
    engine::{
        article::{Author, Day},
        feed::Item,
    },
};
use url::{Position, Url};

/// A text that may be markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Html(String),
    Plain(String),
}

/// What all kinds of feeds say of an entry; what one lacks is empty.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    /// Where it says it is.
    pub(super) link: String,
    pub(super) title: String,
    pub(super) tags: Vec<String>,
    pub(super) date: String,
    pub(super) lang: String,
    pub(super) summary: Option<Content>,
    pub(super) body: Option<Content>,
    /// Address, width and height of its picture.
    pub(super) picture: Option<[String; 3]>,
    /// What its link is relative to.
    pub(super) base: Option<Url>,
    /// Who wrote it, with their pages as written.
    pub(super) authors: Vec<Author>,
}

impl Content {
    /// What it says, blocks parted by line breaks.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Html(html) => Prose::read(html).text,
            Self::Plain(text) => lines(text),
        }
    }
}

/// A text whose character references may have been written out twice. Its tags are none: they were escaped once.
pub(super) fn characters(text: &str) -> String {
    Prose::read(&text.replace('<', "&lt;")).text
}

impl Entry {
    /// The item of this entry; `None` when it does not say where it is, or in too many words.
    pub(super) fn item(&self) -> Option<Item> {
        let url = join(self.base.as_ref(), &line(&self.link))?;
        let prose = match &self.body {
            Some(Content::Html(html)) => Prose::read(html),
            Some(plain) => Prose { text: plain.text(), ..Prose::default() },
            None => Prose::default(),
        };
        let given = self.picture.clone().filter(|[url, ..]| !url.is_empty());
        let [picture, width, height] = given.or(prose.picture).unwrap_or_default();
        let is_web = |link: &&String| {
            ["http:", "https:"].iter().any(|scheme| link.starts_with(scheme))
                || (link.starts_with('/') && !link.starts_with("//"))
        };
        Some(Item {
            title: line(&self.title),
            // Twice what is kept: some of them may be the same.
            tags: self.tags.iter().take(2 * limits::TAGS).map(|tag| line(tag)).collect(),
            date: day(&self.date),
            lang: line(&self.lang),
            excerpt: self.summary.as_ref().map(Content::text).unwrap_or_default(),
            text: prose.text,
            picture: match picture.as_str() {
                "" => String::new(),
                picture => join(Some(&url), picture).map(String::from).unwrap_or_default(),
            },
            width: pixels(&width),
            height: pixels(&height),
            links: prose.links.iter().filter(is_web).cloned().collect(),
            authors: self
                .authors
                .iter()
                .take(2 * limits::AUTHORS)
                .filter_map(|author| self.author(author, &url))
                .collect(),
            see_also: prose.see_also,
            url: url.into(),
        })
    }
}

impl Entry {
    /// A person with a name; the page's address from the site's root where the entry is on the same host.
    fn author(&self, author: &Author, url: &Url) -> Option<Author> {
        let name = line(&author.name);
        let page = join(Some(url), line(&author.url).as_str());
        let page = page.map(|page| match page.origin() == url.origin() {
            true => page[Position::BeforePath..].trim_start_matches('/').to_owned(),
            false => page.into(),
        });
        (!name.is_empty()).then(|| Author { name, url: page.unwrap_or_default() })
    }
}

/// A name without an address of a person: `ada@e.example (Ada King)`, `Ada King <ada@e.example>`.
pub(super) fn person(text: &str) -> Author {
    let inside = text.split_once('(').and_then(|(_, rest)| rest.split_once(')')).map(|it| it.0);
    let name = match inside.filter(|_| text.contains('@')) {
        Some(name) => name,
        None => text.split_once('<').map_or(text, |(name, _)| name),
    };
    let name = if name.contains('@') { "" } else { name.trim() };
    Author { name: characters(name), ..Author::default() }
}

/// The web address that `link` leads to.
fn join(base: Option<&Url>, link: &str) -> Option<Url> {
    if link.is_empty() {
        return None;
    }
    let url = match base {
        Some(base) => base.join(link),
        None => Url::parse(link),
    };
    let is_web = |url: &Url| matches!(url.scheme(), "http" | "https");
    url.ok().filter(|url| is_web(url) && url.as_str().len() <= limits::ADDRESS)
}

fn pixels(written: &str) -> u32 {
    written.trim().parse::<f64>().map_or(0, |pixels| pixels as u32)
}

/// The day of a date as feeds write it, where it was written: `2024-05-03T23:30:00+02:00` (RFC 3339),
/// `Fri, 03 May 2024 23:30:00 +0200` (RFC 2822).
fn day(text: &str) -> Option<Day> {
    const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";
    Day::parse(text).or_else(|| {
        let text = text.split_once(',').map_or(text, |(_, rest)| rest);
        let mut words = text.split([' ', '-', '\t']).filter(|word| !word.is_empty());
        let (day, month, year) = (words.next()?, words.next()?, words.next()?);
        let month = month.get(..3)?.to_ascii_lowercase();
        let month = MONTHS.find(&month).filter(|at| at % 3 == 0)? as u32 / 3 + 1;
        let year: i32 = year.parse().ok()?;
        // Two digits are RFC 822's.
        let year = match year {
            0..50 => 2000 + year,
            50..100 => 1900 + year,
            _ => year,
        };
        Day::from_ymd(year, month, day.parse().ok()?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days() {
        for (text, expected) in [
            ("2024-05-03", "2024-05-03"),
            ("2024-05-03T23:30:00+02:00", "2024-05-03"),
            ("Fri, 03 May 2024 23:30:00 +0200", "2024-05-03"),
            ("Fri,3 May 2024 23:30:00 GMT", "2024-05-03"),
            ("3 MAY 24 23:30 EST", "2024-05-03"),
            ("Saturday, 29 February 2020 10:00:00 Z", "2020-02-29"),
            ("", ""),
            ("Fri, 31 Feb 2020 00:00:00 GMT", ""),
            ("yesterday", ""),
            ("1 anf 2024", ""),
            ("Fri, 03 Mä 2024", ""),
        ] {
            assert_eq!(day(text).map(Day::to_iso).unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn people_are_named_without_their_addresses() {
        for (text, expected) in [
            ("Ada King", "Ada King"),
            ("ada@e.example (Ada King)", "Ada King"),
            ("Ada King <ada@e.example>", "Ada King"),
            ("ada@e.example", ""),
            ("Ada King (London)", "Ada King (London)"),
        ] {
            assert_eq!(person(text).name, expected, "{text}");
        }
    }

    #[test]
    fn an_entry_without_an_address_is_none() {
        let item = |link: &str| Entry { link: link.into(), ..Entry::default() }.item();
        for link in ["", "a", "urn:x", "mailto:a@e.example"] {
            assert_eq!(item(link), None, "{link}");
        }
        assert_eq!(
            item(" https://e.example/a ").map(|it| it.url).as_deref(),
            Some("https://e.example/a")
        );
    }
}
