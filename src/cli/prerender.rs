//! The parts of a page rendered ahead: the same views as in the widget, written as HTML.

use super::{plural::category, services::KNOWLEDGE, source::ArticlePage, widget};
use crate::engine::{
    address,
    article::{Article, Card, Picture},
    config::{Options, Part},
    counts::Counts,
    page::Page,
    tag::{Mention, Tag, TagLinks},
    texts::Texts,
    view::{self, Element, element, html::to_html, share::Capabilities},
};
use url::Url;

/// The HTML of each part's shadow root, for the parts that have something to show.
///
/// `to_root` is the relative address of the site's root, with a slash at its end.
pub(super) fn render_parts(
    article: &Article,
    page: &ArticlePage,
    cards: &[Card],
    options: &Options,
    counts: &Counts,
    to_root: &str,
) -> Vec<(Part, String)> {
    let texts = texts(&article.lang);
    let render = |part| match part {
        Part::Share => page.address.as_ref().map(|address| {
            let page = shared_page(article, address, to_root);
            let can = Capabilities { knows: KNOWLEDGE, ..Capabilities::default() };
            let mut options = options.clone();
            options.resolve_services(&article.lang, false);
            view::share::view(&page, &options, &texts, can)
        }),
        Part::Tags => {
            let count = |tag: &Tag| {
                let count = counts.find(&tag.name.to_lowercase()).filter(|_| options.counts)?;
                let seen = count.to_string();
                let heard = texts.count("articles", &seen, category(&article.lang, count));
                Some(view::tags::Count { seen, heard })
            };
            view::tags::view(&tags(article, page, options, to_root), &texts, count)
        }
        Part::Related => {
            view::related::view(cards, options, &texts, to_root, |day| (day.to_iso(), day.to_iso()))
        }
    };
    let shadow = |part, view| to_html(&[stylesheet(part, options, to_root), view]);
    Part::ALL.into_iter().filter_map(|part| Some((part, shadow(part, render(part)?)))).collect()
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
    let is_more = match part {
        Part::Share => options.share.is_dressed(),
        Part::Tags => options.counts,
        Part::Related => false,
    };
    let name = if is_more { "more.css" } else { "afterword.css" };
    let href = format!("{to_root}{}/{name}", widget::FOLDER);
    element("link").with("rel", "stylesheet").with("href", href)
}

/// The set that is placed after the text where the page has no element of ours: without tags where the page links all of
/// them itself.
pub(super) fn default_set(
    article: &Article,
    page: &ArticlePage,
    options: &Options,
    to_root: &str,
) -> Vec<Part> {
    let mentions = mentions(article, page);
    let links = TagLinks::learn(&mentions, options.tag_link.as_ref(), to_root);
    let has_more = links.has_more();
    options.parts.iter().copied().filter(|part| *part != Part::Tags || has_more).collect()
}

fn tags(article: &Article, page: &ArticlePage, options: &Options, to_root: &str) -> Vec<Tag> {
    let mentions = mentions(article, page);
    let links = TagLinks::learn(&mentions, options.tag_link.as_ref(), to_root);
    links.resolve(&mentions[..article.tags.len()])
}

/// The tags of an article, and behind them the page's own links to them.
fn mentions(article: &Article, page: &ArticlePage) -> Vec<Mention> {
    let own = page
        .tag_links
        .iter()
        .map(|(name, href)| Mention { href: Some(href.clone()), ..Mention::new(name) });
    article.tags.iter().map(|name| Mention::new(name)).chain(own).collect()
}

/// The texts of a language, by the same rule as in the loader: those of the longest beginning of its tag that names a
/// file. `pt-ao` has those of `pt`; what has none is in English.
fn texts(lang: &str) -> Texts {
    let file = beginnings(lang).find_map(|tag| widget::file(&format!("i18n/more/{tag}.ftl")));
    Texts::parse(file.and_then(|file| std::str::from_utf8(file).ok()).unwrap_or_default())
}

/// A language tag and its beginnings, the longest first.
fn beginnings(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| Some(&tag[..tag.rfind(['-', '_'])?]))
}
