//! A part on its element: shows it, and hears the clicks on it.

use super::{
    apply::apply,
    copy::{self, Waiting},
    dates::write_day,
    events::{Open, Ready, Share, dispatch, to_js},
    page::{Link, Reading, all, mention, text},
    widget::read_options,
};
use crate::engine::{
    address,
    article::Card,
    config::{Options, Part},
    index::Shard,
    page::Page,
    share::{Service, Target},
    tag::TagLinks,
    texts::Texts,
    view::{self, ACTION, related, share, tags},
};
use alloc::{rc::Rc, string::String, vec::Vec};
use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, ShadowRoot};

/// What all parts of a page share.
pub(super) struct Setting {
    pub(super) document: Document,
    pub(super) options: Options,
    pub(super) texts: Texts,
    /// The address of the site's root; ends with `/`.
    pub(super) root: String,
    /// Whether the system has a share sheet.
    pub(super) system: bool,
    pub(super) reading: Reading,
}

/// A part that stands on the page. Freeing it drops its listeners and leaves its content.
#[wasm_bindgen]
pub struct Mount {
    shown: Rc<Shown>,
    _clicks: EventListener,
}

/// What a listener needs to know.
pub(super) struct Shown {
    pub(super) setting: Rc<Setting>,
    part: Part,
    element: Element,
    pub(super) root: ShadowRoot,
    options: Options,
    /// Whether the content was there before the widget.
    ahead: bool,
    pub(super) waiting: Waiting,
}

impl Mount {
    /// Shows the part on `element`: share buttons and tags whole, related stories as far as they are known.
    pub(super) fn new(setting: Rc<Setting>, element: Element) -> Result<Self, JsValue> {
        let name = element.local_name();
        let part = name.strip_prefix("afterword-").and_then(Part::find);
        let (Some(part), Some(root)) = (part, element.shadow_root()) else {
            return Err(JsValue::UNDEFINED);
        };
        let mut options = setting.options.clone();
        read_options(&mut options, &element, "", Some(part.name()));
        let shown = Rc::new(Shown {
            setting,
            part,
            element,
            ahead: root.last_element_child().is_some(),
            root,
            options,
            waiting: Waiting::default(),
        });
        shown.show()?;
        let clicked = Rc::clone(&shown);
        let clicks = EventListener::new(&shown.root, "click", move |event| clicked.hear(event));
        Ok(Self { shown, _clicks: clicks })
    }
}

#[wasm_bindgen]
impl Mount {
    /// Shows the cards of an inflated shard; without one hides what only held their place.
    pub fn relate(&self, shard: Option<Vec<u8>>) -> Result<(), JsValue> {
        self.shown.relate(shard.as_deref())
    }
}

impl Shown {
    fn show(&self) -> Result<(), JsValue> {
        let Setting { texts, root, system, reading, .. } = &*self.setting;
        match self.part {
            Part::Share => {
                let can = share::Capabilities { script: true, system: *system };
                let view = share::view(&reading.page, &self.options, texts, can);
                self.replace(Some(view), self.options.services.len())
            }
            Part::Tags => {
                let links =
                    TagLinks::learn(&reading.mentions, self.options.tag_link.as_ref(), root);
                let given: Option<Vec<_>> = self
                    .element
                    .get_attribute("tags")
                    .map(|names| names.split(',').map(|name| mention(name, None)).collect());
                let tags = links.resolve(given.as_ref().unwrap_or(&reading.mentions));
                self.replace(tags::view(&tags, texts), tags.len())
            }
            Part::Related if self.ahead => Ok(()),
            Part::Related => {
                apply(&self.setting.document, &self.root, related::skeleton(&self.options, texts))
            }
        }
    }

    fn relate(&self, shard: Option<&[u8]>) -> Result<(), JsValue> {
        let Setting { texts, root, reading, .. } = &*self.setting;
        let shard = shard.map(Shard::decode).transpose().map_err(to_js)?;
        let cards = shard.iter().flat_map(|shard| find_cards(shard, &reading.keys));
        let cards: Vec<&Card> = cards.map(|(card, _)| card).take(self.options.count).collect();
        let count = cards.len();
        self.replace(related::view(cards, &self.options, texts, root, write_day), count)
    }

    /// Shows a view. Without one what was rendered ahead stays, and what was not leaves no gap.
    fn replace(&self, view: Option<view::Element>, count: usize) -> Result<(), JsValue> {
        match view {
            Some(view) => {
                self.element.remove_attribute("hidden")?;
                apply(&self.setting.document, &self.root, view)?;
            }
            None if self.ahead => {}
            None => self.element.set_attribute("hidden", "")?,
        }
        dispatch(&self.element, "ready", Ready { part: self.part.name(), count });
        Ok(())
    }

    fn hear(self: &Rc<Self>, event: &Event) {
        let clicked = event.target().and_then(|target| {
            target.dyn_into::<Element>().ok()?.closest(&["[", ACTION, "]"].concat()).ok()?
        });
        let Some(clicked) = clicked else { return };
        match self.part {
            Part::Share => self.share(&clicked),
            _ => self.open(&clicked),
        }
    }

    fn share(self: &Rc<Self>, clicked: &Element) {
        let Some(service) = clicked.get_attribute(ACTION).and_then(|id| Service::find(&id)) else {
            return;
        };
        let Page { url, title, .. } = &self.setting.reading.page;
        dispatch(&self.element, "share", Share { service: service.id, url, title });
        match service.target {
            Target::Link(_) => {}
            Target::Copy => copy::copy(self, clicked),
            Target::System => copy::open_system_sheet(self),
        }
    }

    fn open(&self, clicked: &Element) {
        let links = self.root.query_selector_all(&["[", ACTION, "]"].concat());
        let position = all(links).position(|link| link == *clicked).unwrap_or_default() + 1;
        let url = clicked.unchecked_ref::<Link>().href();
        dispatch(&self.element, "open", Open { url, title: text(clicked), position });
    }
}

/// The cards of a shard for the page with one of these keys, best first, without the page itself.
pub(super) fn find_cards<'a>(
    shard: &'a Shard,
    keys: &'a [String],
) -> impl Iterator<Item = (&'a Card, u16)> {
    let found = keys.iter().find_map(|key| shard.related(key));
    found.into_iter().flatten().filter(|(card, _)| !keys.contains(&address::key(&card.url)))
}
