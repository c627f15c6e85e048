//! The parts of a page rendered ahead: the same views as in the widget, written as HTML.

mod byline;
mod letter;
mod see_also;
mod ticker;
pub(super) mod trending;

use super::{
    in_place::InPlace, plural::category, services::KNOWLEDGE, source::ArticlePage, widget,
};
use crate::engine::{
    address,
    article::{Article, Card, Day, Picture},
    config::{Options, words},
    counts::Counts,
    page::Page,
    part::{AHEAD, Part},
    tag::{Mention, Tag, TagLinks},
    texts::Texts,
    trending::Story,
    view::{self, Element, element, html::to_html, share::Capabilities},
};
use std::path::Path;
use url::Url;

/// A page whose parts are rendered ahead.
pub(super) struct Ahead<'a> {
    pub(super) article: &'a Article,
    /// All of the site, in the order of their keys.
    pub(super) articles: &'a [Article],
    pub(super) page: &'a ArticlePage,
    /// The related stories, best first.
    pub(super) cards: Vec<Card>,
    /// The site's.
    pub(super) options: &'a Options,
    pub(super) counts: &'a Counts,
    /// The folder of the site, and the path that it is served under: `/`, or `/blog/`.
    pub(super) folder: &'a Path,
    pub(super) served: &'a str,
    /// The stories that are read most now.
    pub(super) trending: &'a [Story],
    /// The relative address of the site's root, with a slash at its end.
    pub(super) to_root: &'a str,
}

impl Ahead<'_> {
    /// The HTML of a part's shadow root, if the part has something to show: for an element with these attributes.
    pub(super) fn render(&self, part: Part, attributes: &[(String, String)]) -> Option<String> {
        let mut options = self.options.clone();
        for (name, value) in attributes {
            // In the page, the widget tells of wrong ones.
            let _ = options.set(name, value);
        }
        options.resolve_services(&self.article.lang, false);
        let view = self.view(part, attributes, &options)?;
        Some(to_html(&[stylesheet(part, &options, self.to_root), view]))
    }

    /// What becomes of the lists in the page's text.
    pub(super) fn in_place(&self) -> Vec<InPlace> {
        see_also::in_place(self)
    }

    fn view(
        &self,
        part: Part,
        attributes: &[(String, String)],
        options: &Options,
    ) -> Option<Element> {
        let texts = texts(&self.article.lang);
        match part {
            Part::Share => self.share(options, &texts),
            Part::Tags => self.tags(attributes, options, &texts),
            Part::Related => {
                let write = |day: Day| (day.to_iso(), day.to_iso());
                view::related::view(&self.cards, options, &texts, self.to_root, write)
            }
            Part::SeeAlso => see_also::view(self, attributes, options, &texts),
            Part::Trending => trending::view(self, options, &texts),
            Part::Letter => letter::view(self, options, &texts),
            // They change without the site being built.
            Part::Replies => None,
            Part::Byline => byline::view(self, &texts),
            Part::Ticker => ticker::view(self, options, &texts),
        }
    }

    fn share(&self, options: &Options, texts: &Texts) -> Option<Element> {
        let page = shared_page(self.article, self.page.address.as_ref()?, self.to_root);
        let can = Capabilities { knows: KNOWLEDGE, ..Capabilities::default() };
        Some(view::share::view(&page, options, texts, can))
    }

    fn tags(
        &self,
        attributes: &[(String, String)],
        options: &Options,
        texts: &Texts,
    ) -> Option<Element> {
        let get = |wanted: &str| attributes.iter().find(|(name, _)| name == wanted);
        let shown = match get("tags") {
            Some((_, names)) => Shown::Named(names),
            None if get(AHEAD).is_some() => Shown::Missing,
            None => Shown::All,
        };
        let count = |tag: &Tag| {
            let count = self.counts.find(&tag.name.to_lowercase()).filter(|_| options.counts)?;
            let seen = count.to_string();
            let heard = texts.count("articles", &seen, category(&self.article.lang, count));
            Some(view::tags::Count { seen, heard })
        };
        view::tags::view(&tags(self.page, options, self.to_root, shown), texts, count)
    }
}

/// What is shared of an article. Its picture is named absolutely, as others are to fetch it.
fn shared_page(article: &Article, address: &str, to_root: &str) -> Page {
    let image = |picture: &Picture| {
        let page = Url::parse(address).ok()?;
        Some(page.join(&address::join(to_root, &picture.url)).ok()?.into())
    };
    Page {
        url: address.into(),
        title: article.title.clone(),
        tags: article.tags.clone(),
        summary: article.card().excerpt,
        image: article.picture.as_ref().and_then(image).unwrap_or_default(),
    }
}

/// A shadow root that is there before any script knows no adopted style sheets.
fn stylesheet(part: Part, options: &Options, to_root: &str) -> Element {
    let name = match part {
        Part::Share if options.share.is_dressed() => "more.css",
        Part::Tags if options.counts => "more.css",
        Part::Share | Part::Tags | Part::Related => "afterword.css",
        _ => "parts.css",
    };
    let href = format!("{to_root}{}", widget::path(name));
    element("link").with("rel", "stylesheet").with("href", href)
}

/// The set that is placed after the text where the page has no element of ours: without tags where
/// the page shows all of them itself.
pub(super) fn default_set(page: &ArticlePage, options: &Options, to_root: &str) -> Vec<Part> {
    let has_tags = !tags(page, options, to_root, Shown::Missing).is_empty();
    words(&options.parts)
        .filter_map(Part::find)
        .filter(|part| *part != Part::Tags || has_tags)
        .collect()
}

/// The tags that an element shows.
enum Shown<'a> {
    /// Those that the page does not show itself: in an element of the default set.
    Missing,
    /// All of the page: in an element that its author put there.
    All,
    /// Those that the element names, parted by commas.
    Named(&'a str),
}

fn tags(page: &ArticlePage, options: &Options, to_root: &str, shown: Shown<'_>) -> Vec<Tag> {
    let place = |tag: &Mention| Mention {
        href: tag.href.as_ref().map(|href| address::join(to_root, href)),
        ..tag.clone()
    };
    let mentions: Vec<Mention> = page.tags.iter().map(place).collect();
    let links = TagLinks::new(&mentions, options.tag_link.as_ref());
    match shown {
        Shown::Missing => links.resolve(&mentions, false),
        Shown::All => links.resolve(&mentions, true),
        Shown::Named(names) => {
            let name = |name: &str| Mention::new(name.trim().trim_start_matches('#'));
            links.resolve(&names.split(',').map(name).collect::<Vec<_>>(), true)
        }
    }
}

/// The texts of a language, by the same rule as in the loader: those of the longest beginning of its tag that names a
/// file. `pt-ao` has those of `pt`; what has none is in English.
fn texts(lang: &str) -> Texts {
    let file = |folder: &str| {
        beginnings(lang).find_map(|tag| widget::file(&format!("i18n/{folder}/{tag}.ftl")))
    };
    let words = [file("more"), file("parts")].into_iter().flatten();
    Texts::parse(words.filter_map(|file| std::str::from_utf8(file).ok()).collect::<String>())
}

/// A language tag and its beginnings, the longest first.
fn beginnings(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| Some(&tag[..tag.rfind(['-', '_'])?]))
}
