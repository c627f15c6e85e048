//! What the loader holds of a page: its options, its language, and what the page says of itself.

use super::{
    apply::apply,
    locale::write_day,
    mentions::link_hashtags,
    options::{read_element, read_options},
    outside,
    page::{Reading, found, place},
};
use crate::engine::{
    address,
    article::{Card, Day},
    config::{Options, words},
    index::{Entry, Shard},
    part::Part,
    personal::{Profile, mark},
    tag::TagLinks,
    texts::Texts,
    view::{self, related, share, tags},
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

const SHARE: usize = Part::Share as usize;
const TAGS: usize = Part::Tags as usize;

/// One page, and what is known of it.
#[wasm_bindgen]
pub struct Widget {
    options: Options,
    texts: Texts,
    pub(super) root: String,
    system: bool,
    pub(super) reading: Reading,
    /// The site's feed, where it is ranked here.
    #[cfg(feature = "feed")]
    pub(super) feed: Option<&'static crate::engine::feed::RankedFeed>,
}

#[wasm_bindgen]
impl Widget {
    /// Reads the page at `location`. `script` is the loader's own tag with its `data-*` options; `root` is the address of
    /// the site's root and ends with `/`; `texts` is a language file or empty; `system` says whether there is
    /// a share sheet.
    ///
    /// Then links the hashtags of the article's text that have a page, and places the default set where
    /// the page has no element of ours: without tags where none has a page that is not linked by the
    /// page itself. The root of a site is no article: nothing is placed there.
    #[wasm_bindgen(constructor)]
    pub fn new(
        location: String,
        script: Option<Element>,
        root: String,
        texts: String,
        system: bool,
    ) -> Self {
        let mut options = Options::default();
        let mut tags = None;
        if let Some(script) = script {
            read_options(&mut options, &script, "data-", true);
            tags = script.get_attribute("data-tags");
        }
        let reading = Reading::new(&location, &options, &root, tags.as_deref());
        options.host = address::host(&reading.page.url).into();
        let links = TagLinks::new(&reading.mentions, options.tag_link.as_ref());
        if options.hashtags {
            link_hashtags(&links);
        }
        let mut names = String::new();
        let is_root = reading.keys.first().is_some_and(String::is_empty);
        // A place that the publisher names is reason enough.
        if !is_root && (reading.spot.is_some() || !options.place.is_empty()) {
            for name in words(&options.parts) {
                if name != "tags" || !links.resolve(&reading.mentions, false).is_empty() {
                    names.push(' ');
                    names.push_str(name);
                }
            }
        }
        let (room, before) = reading.spot.map_or((0, None), |spot| (spot.room, spot.before));
        place(&names, room, before.unwrap_or(usize::MAX), &options.place);
        Self {
            options,
            texts: Texts::parse(texts),
            root,
            system,
            reading,
            #[cfg(feature = "feed")]
            feed: None,
        }
    }

    /// The element that holds the article's text, for the engines beside this one.
    pub fn article(&self) -> Node {
        found()
    }

    /// Shows the part of that number on its element, in its shadow root. Of related stories, which are not known
    /// yet, shows what holds their place, and says that it waits.
    pub fn show(&self, part: usize, element: &Element, root: &Node) -> bool {
        let options = self.read_element(element);
        outside::hear(root);
        let view = match part {
            SHARE => {
                let can = share::Capabilities { script: true, system: self.system };
                Some(share::view(&self.reading.page, &options, &self.texts, can))
            }
            TAGS => {
                let tags = self.reading.tags(element, options.tag_link.as_ref());
                tags::view(&tags, &self.texts, |_| None)
            }
            _ => {
                // What was rendered ahead holds its own place.
                if root.last_child().is_none() {
                    apply(root, related::skeleton(&options, &self.texts));
                }
                return true;
            }
        };
        if let Some(view) = view {
            apply(root, view);
        }
        false
    }

    /// Shows the cards of an inflated shard on a related element, in its shadow root if there is one: in the order of
    /// the reader whose browser keeps that `profile`; `today` is a [`Day`].
    ///
    /// Gives the profile of a reader who has read this page too, empty if `element` is to keep none; `undefined` when
    /// the shard does not know the page.
    pub fn relate(
        &self,
        element: &Element,
        root: Option<Node>,
        shard: &[u8],
        profile: &str,
        today: i32,
    ) -> Result<JsValue, JsValue> {
        let shard = self.open(shard)?;
        let Some((entry, cards)) = find_cards(&shard, &self.reading.keys) else {
            return Ok(JsValue::UNDEFINED);
        };
        let options = self.read_element(element);
        let today = Day(today);
        let mut profile = Profile::open(if options.personal { profile } else { "" }, today);
        if let Some(root) = root {
            let (cards, moved) = profile.order(cards, &self.root, today);
            let shown = cards.iter().map(|(card, _)| *card);
            if let Some(mut view) =
                related::view(shown, &options, &self.texts, &self.root, write_day)
            {
                if moved < options.count {
                    view.children.insert(0, view::Node::Element(related::forget(&self.texts)));
                }
                apply(&root, view);
            }
        }
        let mut text = String::new();
        if options.personal {
            profile.record(mark(&self.root, &entry.key), &entry.topics);
            text = profile.to_text(today);
        }
        Ok(JsValue::from_str(&text))
    }

    /// The stories related to the page at `url`, for other scripts; `undefined` when the shard does not
    /// know it.
    pub fn stories(&self, shard: &[u8], url: &str) -> Result<JsValue, JsValue> {
        let shard = self.open(shard)?;
        let keys = self.reading.keys_at(url, &self.root);
        let Some((_, cards)) = find_cards(&shard, &keys) else {
            return Ok(JsValue::UNDEFINED);
        };
        Ok(outside::stories(&cards, &self.root))
    }

    /// The options of an element over those of the page.
    fn read_element(&self, element: &Element) -> Options {
        read_element(&self.options, element)
    }
}

/// The page with one of these keys, and the cards for it, best first, without the page itself; `None` when the
/// shard does not know it.
fn find_cards<'a>(shard: &'a Shard, keys: &[String]) -> Option<(&'a Entry, Vec<(&'a Card, u32)>)> {
    let entry = keys.iter().find_map(|key| shard.entry(key))?;
    let mut cards = Vec::new();
    for (card, score) in shard.related(entry) {
        if !keys.contains(&address::key(&card.url)) {
            cards.push((card, score));
        }
    }
    Some((entry, cards))
}
