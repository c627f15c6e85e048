//! Share services: what a service is, and the address that shares a page on one.
//!
//! The table of all services is `services.rs`. Everything but that of the five basic ones is in the build `more`.

#[cfg(feature = "more")]
pub mod auto;
#[cfg(feature = "more")]
pub mod choice;
#[cfg(feature = "more")]
pub mod icon;
#[cfg(feature = "more")]
pub mod instance;
#[cfg(feature = "more")]
pub mod limit;
#[cfg(feature = "more")]
pub mod options;
mod outline;
#[cfg(feature = "more")]
pub mod own;
#[cfg(feature = "more")]
pub mod retired;
mod services;
mod template;
#[cfg(all(test, feature = "more"))]
mod tests;
#[cfg(feature = "more")]
pub mod utm;

pub use services::BASIC;
#[cfg(feature = "more")]
pub use services::OTHERS;

#[cfg(feature = "more")]
use super::cut;
use super::{address, page::Page, tag};
use alloc::string::String;
#[cfg(feature = "more")]
use {
    alloc::vec::Vec,
    limit::{Graphemes, Limit},
};

/// A place to share on, or a way to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// What options call it.
    pub id: &'static str,
    /// What readers call it: a brand's own spelling.
    pub name: &'static str,
    /// What its button does.
    pub target: Target,
    /// The outline of its icon in a 16 by 16 view box: SVG path data. Empty where the icon is a file of its own,
    /// `icons/ID.svg`.
    pub icon: &'static str,
    /// The view box of that icon.
    #[cfg(feature = "more")]
    pub view_box: &'static str,
    /// The brand's color, `0xRRGGBB`.
    #[cfg(feature = "more")]
    pub color: u32,
    /// How long a post may be.
    #[cfg(feature = "more")]
    pub limit: Option<Limit>,
    /// For services of many instances: an address that asks for one and leads there, where there is such a place.
    #[cfg(feature = "more")]
    pub hub: Option<&'static str>,
}

/// What a service's button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Opens an address. Holes: `{url}`, `{title}`, `{hashtags}`, `{via}`; in the build `more` also `{text}` (the title
    /// and the address in one), `{summary}`, `{image}` and `{instance}`. A parameter whose holes all stay empty is left out.
    Link(&'static str),
    /// Copies the address.
    Copy,
    /// Opens the system's own share sheet.
    System,
    /// Prints the page.
    #[cfg(feature = "more")]
    Print,
    /// Shows the address as a QR code.
    #[cfg(feature = "more")]
    Qr,
    /// Opens the list of all services.
    #[cfg(feature = "more")]
    More,
}

/// What is shared.
#[derive(Clone, Copy, Debug)]
pub struct Post<'a> {
    /// The page.
    pub page: &'a Page,
    /// The account to name, with `@` or without; may be empty.
    pub via: &'a str,
    /// The marks that stand around the title when it is a quotation, or nothing: they stay when it is cut.
    #[cfg(feature = "more")]
    pub marks: [&'a str; 2],
    /// What the address is to say of the way it was shared.
    #[cfg(feature = "more")]
    pub utm: Option<&'a utm::Utm>,
    /// Cuts texts that are too long.
    #[cfg(feature = "more")]
    pub graphemes: Graphemes,
}

impl Service {
    /// The service of that id; `twitter` still finds X.
    pub fn find(id: &str) -> Option<&'static Self> {
        let id = if id == "twitter" { "x" } else { id };
        Self::all().find(|service| service.id == id)
    }

    /// All services that this build knows, the basic ones first.
    #[cfg(not(feature = "more"))]
    fn all() -> impl Iterator<Item = &'static Self> {
        BASIC.iter()
    }

    /// All services, the basic ones first.
    #[cfg(feature = "more")]
    pub fn all() -> impl Iterator<Item = &'static Self> {
        BASIC.iter().chain(OTHERS)
    }

    /// The address that shares a post; `None` for services that are no links. For a service of many instances it
    /// still has `{instance}` in the place of the host.
    pub fn build_url(&self, post: &Post) -> Option<String> {
        let Target::Link(template) = self.target else { return None };
        Some(self.fill(template, post))
    }

    fn fill(&self, template: &str, post: &Post) -> String {
        let page = post.page;
        let via = post.via.strip_prefix('@').unwrap_or(post.via);
        #[cfg(not(feature = "more"))]
        let hashtags = hashtags(&page.tags, MOST_HASHTAGS);
        #[cfg(not(feature = "more"))]
        let (url, title) = (&page.url, short(&page.title, &hashtags, via));
        #[cfg(feature = "more")]
        let hashtags = hashtags(&page.tags, self.limit.map_or(usize::MAX, |_| MOST_HASHTAGS));
        #[cfg(feature = "more")]
        let url = &post.utm.map_or_else(|| page.url.clone(), |utm| utm.add(&page.url, self));
        #[cfg(feature = "more")]
        let title = &self.cut_title(template, post, url, &hashtags, via);
        template::fill(template, |hole| {
            address::encode(match hole {
                "url" => url,
                "title" => title,
                "hashtags" => &hashtags,
                "via" => via,
                #[cfg(feature = "more")]
                "text" if title.is_empty() => url,
                #[cfg(feature = "more")]
                "text" => return address::encode(&cut::join(&[title, " ", url])),
                #[cfg(feature = "more")]
                "summary" => &page.summary,
                #[cfg(feature = "more")]
                "image" => &page.image,
                #[cfg(feature = "more")]
                "instance" => return instance::HOLE.into(),
                _ => "",
            })
        })
    }
}

#[cfg(feature = "more")]
impl Service {
    /// Whether its address needs an instance that the reader names.
    pub fn needs_instance(&self) -> bool {
        matches!(self.target, Target::Link(template) if cut::find(template, instance::HOLE).is_some())
    }

    /// The address of the place that asks for an instance and shares the post there, where there is one.
    pub fn build_hub_url(&self, post: &Post) -> Option<String> {
        self.hub.map(|template| self.fill(template, post))
    }

    /// The names of what it takes: the holes of its address, in their order.
    pub fn accepts(&self) -> Vec<&'static str> {
        match self.target {
            Target::Link(template) => {
                template::holes(template).filter(|hole| *hole != "instance").collect()
            }
            _ => Vec::new(),
        }
    }

    /// The title, as long as a post here may be that holds all else, too.
    fn cut_title(
        &self,
        template: &str,
        post: &Post,
        url: &str,
        hashtags: &str,
        via: &str,
    ) -> String {
        let title = &post.page.title;
        let [before, behind] = post.marks;
        let Some(limit) = self.limit else { return cut::join(&[before, title, behind]) };
        let mut further = Vec::new();
        for hole in template::holes(template) {
            match hole {
                "hashtags" if !hashtags.is_empty() => {
                    further.extend(cut::split(hashtags, b",").map(|name| cut::join(&["#", name])));
                }
                "via" if !via.is_empty() => further.push(cut::join(&["via @", via])),
                _ => {}
            }
        }
        // Each of the marks counts less than a word of them, which has a space as well.
        further.extend(post.marks.iter().filter(|mark| !mark.is_empty()).map(|&mark| mark.into()));
        let title = limit.cut(title, url, &further, post.graphemes);
        if title.is_empty() { title } else { cut::join(&[before, &title, behind]) }
    }
}

/// As much of a title as a post on X has room for beside the address and what else is in it: the only post with a title
/// that the lean build knows. Cut behind a word, or between two characters of a script without spaces.
///
/// X writes ` #name` where we have `name,`, and ` via @name` where we have the name.
///
/// It reads bytes: where a character is decoded, readers pay for it. The first byte says what X counts, of two bytes at
/// least for some characters that are one to it.
#[cfg(any(test, not(feature = "more")))]
fn short<'a>(title: &'a str, hashtags: &str, via: &str) -> &'a str {
    let mut end = 0;
    let commas = hashtags.bytes().filter(|byte| *byte == b',').count();
    let mut count = hashtags.len() + commas + via.len();
    for (at, byte) in title.bytes().enumerate() {
        if matches!(byte, b' ' | 0xe3..=0xef) {
            end = at;
        }
        count += usize::from(byte as i8 > -65) + usize::from(byte > 0xe0);
        if count > 248 {
            return title.get(..end).unwrap_or_default();
        }
    }
    title
}

/// The most bytes of hashtags in a post that may not be of any length: more of it is left for the title.
const MOST_HASHTAGS: usize = 100;

/// Tags as a service takes hashtags: no spaces or marks inside, joined by commas. Those that would make it longer than
/// `most` bytes are left out.
fn hashtags(tags: &[String], most: usize) -> String {
    let mut out = String::new();
    for name in tags {
        let mut word = String::new();
        for c in name.chars().filter(|&c| c == '_' || !tag::parts_words(c)) {
            word.push(c);
        }
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number && out.len() + word.len() < most {
            if !out.is_empty() {
                out.push(',');
            }
            out.push_str(&word);
        }
    }
    out
}
