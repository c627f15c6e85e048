//! The parts of a page rendered ahead: the same views as in the widget, written as HTML.

use super::{source::ArticlePage, widget};
use crate::engine::{
    article::{Article, Card},
    config::{Options, Part},
    page::Page,
    tag::{Mention, Tag, TagLinks},
    texts::Texts,
    view::{self, Element, element, html::to_html, share::Capabilities},
};

/// The HTML of each part's shadow root, for the parts that have something to show.
///
/// `to_root` is the relative address of the site's root, with a slash at its end.
pub(super) fn render_parts(
    article: &Article,
    page: &ArticlePage,
    cards: &[Card],
    options: &Options,
    to_root: &str,
) -> Vec<(Part, String)> {
    let texts = texts(&article.lang);
    let render = |part| match part {
        Part::Share => page.address.as_ref().map(|address| {
            let page = Page {
                url: address.clone(),
                title: article.title.clone(),
                tags: article.tags.clone(),
            };
            view::share::view(&page, options, &texts, Capabilities::default())
        }),
        Part::Tags => view::tags::view(&tags(article, options, to_root), &texts),
        Part::Related => {
            view::related::view(cards, options, &texts, to_root, |day| (day.to_iso(), day.to_iso()))
        }
    };
    let shadow = |view: Element| to_html(&[stylesheet(to_root), view]);
    Part::ALL.into_iter().filter_map(|part| Some((part, shadow(render(part)?)))).collect()
}

/// A shadow root that is there before any script knows no adopted style sheets.
fn stylesheet(to_root: &str) -> Element {
    let href = format!("{to_root}{}/afterword.css", widget::FOLDER);
    element("link").with("rel", "stylesheet").with("href", href)
}

fn tags(article: &Article, options: &Options, to_root: &str) -> Vec<Tag> {
    let mentions: Vec<Mention> = article.tags.iter().map(|name| Mention::new(name)).collect();
    TagLinks::learn(&mentions, options.tag_link.as_ref(), to_root).resolve(&mentions)
}

/// The texts of a language, by the same rule as in the loader: those of the longest beginning of its tag that names a
/// file. `pt-ao` has those of `pt`; what has none is in English.
fn texts(lang: &str) -> Texts {
    let file = beginnings(lang).find_map(|tag| widget::file(&format!("i18n/{tag}.ftl")));
    Texts::parse(file.and_then(|file| std::str::from_utf8(file).ok()).unwrap_or_default())
}

/// A language tag and its beginnings, the longest first.
fn beginnings(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| Some(&tag[..tag.rfind(['-', '_'])?]))
}
