//! What a page says of itself in its head: meta elements, links, title, language.

use super::{
    Asked,
    dom::{Step, Walk, collapse, whole_text},
    kind::NOT_THE_PAGE,
    linked_data::{self, LinkedData},
    tree::{ElementRef, Page},
};
use crate::engine::article::Picture;
use html5ever::local_name;

/// The head of a page, read once.
#[derive(Default)]
pub(super) struct Head {
    /// Names in lower case, values with white space collapsed and never empty; in the page's order.
    metas: Vec<(String, String)>,
    pub(super) title: Option<String>,
    pub(super) lang: Option<String>,
    pub(super) canonical: Option<String>,
    /// What relative addresses are relative to, when it is not the page itself.
    pub(super) base: Option<String>,
    /// `http-equiv="refresh"` to another address.
    pub(super) redirects_to: Option<String>,
    pub(super) data: LinkedData,
}

impl Head {
    /// Reads it off the whole page: where a head ends is not certain in pages written by hand.
    pub(super) fn read(page: &Page) -> Self {
        let mut head = Self::default();
        let mut scripts = Vec::new();
        let steps = page.root().into_iter().flat_map(|root| Walk::new(root, NOT_THE_PAGE));
        for step in steps {
            let Step::Open(element) = step else { continue };
            let value = element.value();
            match *value.name() {
                local_name!("html") => {
                    head.lang = value.attr("lang").or(value.attr("xml:lang")).map(collapse);
                }
                local_name!("base") if head.base.is_none() => {
                    head.base = value.attr("href").map(str::to_owned);
                }
                local_name!("title") if head.title.is_none() => {
                    head.title = filled(&whole_text(element));
                }
                local_name!("meta") => head.add_meta(element),
                local_name!("link")
                    if has_rel(element, "canonical") && head.canonical.is_none() =>
                {
                    head.canonical = value.attr("href").and_then(filled);
                }
                local_name!("script") if value.attr("type").is_some_and(is_linked_data) => {
                    scripts.push(whole_text(element));
                }
                _ => {}
            }
        }
        head.data = linked_data::read(scripts.iter().map(String::as_str));
        head
    }

    fn add_meta(&mut self, element: ElementRef<'_>) {
        let attr = |name| element.value().attr(name);
        let Some(content) = attr("content").and_then(filled) else { return };
        if attr("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh")) {
            self.redirects_to = self.redirects_to.take().or_else(|| refresh_target(&content));
        }
        for name in ["property", "name", "itemprop"].into_iter().filter_map(attr) {
            self.metas.push((name.trim().to_ascii_lowercase(), content.clone()));
        }
    }

    /// All values of a name, in the page's order.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.metas.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The first values of these names, in the order of the names.
    pub(super) fn firsts<'a>(&'a self, names: &'a [&str]) -> impl Iterator<Item = &'a str> {
        names.iter().filter_map(|name| self.all(name).next())
    }

    /// The pictures that stand for the page.
    pub(super) fn pictures(&self) -> Vec<Picture> {
        let pixels = |name| self.all(name).next().and_then(super::text::digits).unwrap_or_default();
        let open_graph = self
            .firsts(&["og:image", "og:image:url", "og:image:secure_url"])
            .map(|url| (url, pixels("og:image:width"), pixels("og:image:height")));
        let twitter = self
            .firsts(&["twitter:image", "twitter:image:src", "thumbnail"])
            .map(|url| (url, 0, 0));
        open_graph
            .chain(twitter)
            .map(|(url, width, height)| Picture { url: url.into(), width, height })
            .chain(self.data.picture.clone())
            .collect()
    }

    /// What the editor asks for.
    pub(super) fn asked(&self) -> Asked {
        let mut asked = Asked::default();
        for (name, value) in &self.metas {
            let Some(name) = name.strip_prefix("afterword:") else { continue };
            let (values, value) = match name {
                "pin" => (&mut asked.pin, value.as_str()),
                "exclude" => (&mut asked.exclude, value.as_str()),
                "recommend" => (&mut asked.recommend, value.as_str()),
                _ => (&mut asked.unknown, name),
            };
            values.push(value.to_owned());
        }
        asked
    }

    /// Whether search engines are told to leave the page out.
    pub(super) fn is_noindex(&self) -> bool {
        ["robots", "googlebot"].into_iter().any(|name| {
            self.all(name).any(|value| {
                value.split(',').any(|word| {
                    let word = word.trim();
                    word.eq_ignore_ascii_case("noindex") || word.eq_ignore_ascii_case("none")
                })
            })
        })
    }
}

/// Whether one of the words of `rel` is this one.
pub(super) fn has_rel(element: ElementRef<'_>, word: &str) -> bool {
    element.value().attr("rel").is_some_and(|rel| {
        rel.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(word))
    })
}

/// The text with white space collapsed, when there is any.
pub(super) fn filled(text: &str) -> Option<String> {
    Some(collapse(text)).filter(|text| !text.is_empty())
}

fn is_linked_data(kind: &str) -> bool {
    kind.trim().to_ascii_lowercase().starts_with("application/ld+json")
}

/// Where `0; url=/new/` leads; a page that only reloads itself leads nowhere.
fn refresh_target(content: &str) -> Option<String> {
    let (_, target) = content.split_once([';', ','])?;
    let (name, url) = target.split_once('=')?;
    let url = url.trim().trim_matches(['"', '\'']);
    (name.trim().eq_ignore_ascii_case("url") && !url.is_empty()).then(|| url.into())
}
