//! Options: their names, values and defaults, and one error that says how to mend a wrong one.
//!
//! The same names serve as `data-*` attributes of the script tag, attributes of an element, and keys
//! under `[widget]` in `afterword.toml`.

#[cfg(feature = "parts")]
use super::part::{Part, PartOptions};
use super::{
    address, cut,
    share::{BASIC, Service},
    tag::TagPattern,
};
#[cfg(feature = "more")]
use super::{
    cashtag::QuotePattern,
    share::{choice::Missing, options::ShareOptions},
};
use alloc::{string::String, vec::Vec};
use core::fmt;

/// How cards are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Picture above title, as many side by side as fit.
    #[default]
    Grid,
    /// Picture beside title, one below the other.
    List,
}

impl Layout {
    /// As options spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::List => "list",
        }
    }
}

/// What a page or a site can choose.
#[derive(Clone, Debug)]
pub struct Options {
    /// `services`: ids, in the order of the buttons.
    pub services: Vec<&'static Service>,
    /// `via`: the account to name in posts on X.
    pub via: String,
    /// `layout`: `grid` or `list`.
    pub layout: Layout,
    /// `count`: cards to show, 1 to [`MAX_COUNT`].
    pub count: usize,
    /// `pictures`: none if off, else the hosts besides the site's own that cards may show pictures
    /// of; `any` is all.
    pub pictures: Option<String>,
    /// The site's own scheme and host (`https://e.example`), which no option sets: empty where that
    /// is not known.
    pub host: String,
    /// `tag-link`: the address of tag pages with `{slug}` or `{name}`, where each tag and hashtag has
    /// one; `off` where only tags that are linked or found have.
    pub tag_link: Option<TagPattern>,
    /// `hashtags`: whether `#Hashtags` in the article's text become links.
    pub hashtags: bool,
    /// `article`: a CSS selector of the article's text, where the marks of common systems are missing.
    pub article: String,
    /// `place`: a CSS selector of the element that the parts stand behind, where the end of the text is not the place.
    pub place: String,
    /// `personal`: whether related stories stand in the reader's own order, and the reader's browser keeps what that
    /// needs.
    pub personal: bool,
    /// `parts`: the names of the set that is placed after the text when the page has no element of ours.
    pub parts: String,
    /// `cashtags`: the address of quotes with `{symbol}`, where `$SYMBOLS` in the article's text become links.
    #[cfg(feature = "more")]
    pub cashtags: Option<QuotePattern>,
    /// `counts`: whether tags show how many articles have them.
    #[cfg(feature = "more")]
    pub counts: bool,
    /// What else can be chosen of the share part.
    #[cfg(feature = "more")]
    pub share: ShareOptions,
    /// What can be chosen of the parts that few pages have.
    #[cfg(feature = "parts")]
    pub part: PartOptions,
}

/// Most cards that can be asked for.
pub const MAX_COUNT: usize = 12;

/// The names of all options of this build.
#[rustfmt::skip]
pub const NAMES: &[&str] = &[
    "services", "via", "layout", "count", "pictures", "tag-link", "hashtags", "article",
    "place", "personal", "parts",
    #[cfg(feature = "more")] "utm",
    #[cfg(feature = "more")] "labels",
    #[cfg(feature = "more")] "size",
    #[cfg(feature = "more")] "colors",
    #[cfg(feature = "more")] "float",
    #[cfg(feature = "more")] "selection",
    #[cfg(feature = "more")] "cashtags",
    #[cfg(feature = "more")] "counts",
    #[cfg(feature = "parts")] "see-also",
    #[cfg(feature = "parts")] "trending",
    #[cfg(feature = "parts")] "letter",
    #[cfg(feature = "parts")] "letter-url",
    #[cfg(feature = "parts")] "letter-list",
    #[cfg(feature = "parts")] "letter-consent",
    #[cfg(feature = "parts")] "letter-privacy",
    #[cfg(feature = "parts")] "replies",
    #[cfg(feature = "parts")] "replies-url",
    #[cfg(feature = "parts")] "replies-site",
    #[cfg(feature = "parts")] "replies-page",
    #[cfg(feature = "parts")] "symbols",
    #[cfg(feature = "parts")] "ticker",
];

impl Default for Options {
    fn default() -> Self {
        Self {
            services: BASIC.iter().collect(),
            via: String::new(),
            layout: Layout::Grid,
            count: 6,
            pictures: Some(String::new()),
            host: String::new(),
            tag_link: None,
            hashtags: true,
            article: String::new(),
            place: String::new(),
            personal: true,
            parts: "share tags related".into(),
            #[cfg(feature = "more")]
            cashtags: None,
            #[cfg(feature = "more")]
            counts: false,
            #[cfg(feature = "more")]
            share: ShareOptions::default(),
            #[cfg(feature = "parts")]
            part: PartOptions::default(),
        }
    }
}

/// A wrong option: what was given, and what would be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// The option's name as given.
    pub name: String,
    /// The value as given.
    pub value: String,
    /// What would be right.
    pub expected: &'static str,
}

impl ConfigError {
    /// What is wrong with an option and what would be right.
    pub fn message(name: &str, value: &str, expected: &str) -> String {
        cut::join(&["option ", name, ": \"", value, "\" is not ", expected])
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Self::message(&self.name, &self.value, self.expected))
    }
}

impl core::error::Error for ConfigError {}

impl Options {
    /// Sets one option by name. On an error the option keeps the value that it had.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), ConfigError> {
        self.try_set(name, value).map_err(|expected| ConfigError {
            name: name.into(),
            value: value.trim().into(),
            expected,
        })
    }

    /// As [`set`](Self::set), but says only what would be right.
    pub fn try_set(&mut self, name: &str, value: &str) -> Result<(), &'static str> {
        let value = value.trim_ascii();
        match name {
            // Others than the basic ones are for the build `more`, which says what is wrong with them.
            #[cfg(not(feature = "more"))]
            "services" => self.services = words(value).filter_map(Service::find).collect(),
            #[cfg(feature = "more")]
            "services" => {
                if self.choose_services(value).iter().any(|it| matches!(it, Missing::Unknown(_))) {
                    return Err("a list of services, as docs/services.md has them, or auto");
                }
            }
            "parts" => {
                #[cfg(feature = "parts")]
                if words(value).any(|word| Part::find(word).is_none()) {
                    return Err(PARTS);
                }
                self.parts = value.into();
            }
            "layout" => {
                self.layout = match value {
                    "grid" => Layout::Grid,
                    "list" => Layout::List,
                    _ => return Err("grid or list"),
                }
            }
            "count" => {
                self.count = match value.parse() {
                    Ok(count @ 1..=MAX_COUNT) => count,
                    _ => return Err("a number from 1 to 12"),
                }
            }
            // Names of hosts have a dot.
            "pictures" if value == "any" || value.contains('.') => {
                self.pictures = Some(value.into());
            }
            "pictures" => {
                let on =
                    switch(value).map_err(|_| "on, off, any, or hosts such as cdn.example.org")?;
                self.pictures = on.then(String::new);
            }
            "hashtags" => self.hashtags = switch(value)?,
            "personal" => self.personal = switch(value)?,
            "tag-link" if value == "off" => self.tag_link = None,
            "tag-link" => {
                let pattern = TagPattern::parse(value);
                self.tag_link =
                    Some(pattern.ok_or("an address with {slug} or {name} in it, or off")?);
            }
            "via" => self.via = value.into(),
            "article" => self.article = value.into(),
            "place" => self.place = value.into(),
            #[cfg(feature = "more")]
            "cashtags" if value == "off" => self.cashtags = None,
            #[cfg(feature = "more")]
            "cashtags" => {
                let pattern = QuotePattern::parse(value);
                self.cashtags = Some(pattern.ok_or("an address with {symbol} in it, or off")?);
            }
            #[cfg(feature = "more")]
            "counts" => self.counts = switch(value)?,
            #[cfg(feature = "more")]
            "selection" => self.share.selection = switch(value)?,
            _ => return self.set_beside(name, value),
        }
        Ok(())
    }

    /// Tells whether cards may show the picture at this address: without being asked to, they make
    /// no request to another host.
    ///
    /// An address without a host is relative to the site's root, as [`address::join`] reads it.
    pub fn may_show(&self, picture: &str) -> bool {
        let host = address::host(picture);
        let is_named = |named: &str| named == "any" || cut::split(host, b"/").any(|it| it == named);
        let Some(named) = &self.pictures else { return false };
        host.is_empty() || host == self.host || words(named).any(is_named)
    }

    /// Sets an option that only a build beside a page's own engine knows.
    #[cfg_attr(not(feature = "beside"), expect(unused_variables))]
    fn set_beside(&mut self, name: &str, value: &str) -> Result<(), &'static str> {
        #[cfg(feature = "more")]
        if let Some(result) = self.share.set(name, value) {
            return result;
        }
        #[cfg(feature = "parts")]
        if let Some(result) = self.part.set(name, value) {
            return result;
        }
        Err(NO_OPTION)
    }

    /// Sets the option `services` to what it names; gives what of it cannot be shown. Where nothing is left, the services
    /// stay as they were.
    #[cfg(feature = "more")]
    pub fn choose_services(&mut self, value: &str) -> Vec<Missing> {
        let choice = self.share.choose(value);
        if choice.auto || !choice.services.is_empty() || choice.missing.is_empty() {
            self.services = choice.services;
        }
        choice.missing
    }

    /// With `services` = `auto`: those for a reader of that language with a phone or without, then those that were named.
    #[cfg(feature = "more")]
    pub fn resolve_services(&mut self, language: &str, is_phone: bool) {
        if let Some(automatic) = self.share.automatic(language, is_phone) {
            let named = core::mem::replace(&mut self.services, automatic);
            for service in named {
                if !self.services.contains(&service) {
                    self.services.push(service);
                }
            }
        }
    }
}

/// What the option `parts` may name. In a page, what is told of a wrong one comes from where the parts are placed.
#[cfg(feature = "parts")]
const PARTS: &str =
    "one or more of share, tags, related, see-also, trending, letter, replies, byline, ticker";

const NO_OPTION: &str = "an option of the widget";

fn switch(value: &str) -> Result<bool, &'static str> {
    match value {
        "on" | "true" | "" => Ok(true),
        "off" | "false" => Ok(false),
        _ => Err("on or off"),
    }
}

/// Words parted by spaces or commas.
pub fn words(value: &str) -> impl Iterator<Item = &str> {
    cut::split(value, b" ,\n\t").filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests;
