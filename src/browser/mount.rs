//! A part on its element: shows it, and hears the clicks on it.

use super::{
    apply::apply,
    detail::Detail,
    dom::set,
    events::dispatch,
    locale::write_day,
    page::{Reading, mention},
    widget::{read_options, throw},
};
use crate::engine::{
    address,
    article::Card,
    config::{Options, Part},
    cut::split,
    index::Shard,
    page::Page,
    share::Service,
    tag::TagLinks,
    texts::Texts,
    view::{self, related, share, tags},
};
use alloc::{rc::Rc, string::String, vec, vec::Vec};
use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlAnchorElement, ShadowRoot};

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    fn position(element: &Element) -> u32;
}

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
}

impl Mount {
    /// Shows the part on `element`: share buttons and tags whole, related stories as far as they are known.
    pub(super) fn new(setting: Rc<Setting>, element: Element) -> Option<Self> {
        let part = Part::find(element.local_name().strip_prefix("afterword-")?)?;
        let root = element.shadow_root()?;
        let mut options = setting.options.clone();
        read_options(&mut options, &element, "", Some(part));
        let ahead = root.last_element_child().is_some();
        let shown = Rc::new(Shown { setting, part, element, root, options, ahead });
        shown.show();
        let clicked = Rc::clone(&shown);
        let clicks = EventListener::new(&shown.root, "click", move |event| clicked.hear(event));
        Some(Self { shown, _clicks: clicks })
    }
}

#[wasm_bindgen]
impl Mount {
    /// Shows the cards of an inflated shard and says whether it knows the page; without a shard hides what
    /// only held their place.
    pub fn relate(&self, shard: Option<Vec<u8>>) -> Result<bool, JsValue> {
        let shown = &self.shown;
        let Setting { texts, root, reading, .. } = &*shown.setting;
        let Some(shard) = shard else {
            shown.replace(None, 0);
            return Ok(false);
        };
        let shard = Shard::decode(&shard).map_err(throw)?;
        let Some(cards) = find_cards(&shard, &reading.keys) else { return Ok(false) };
        let cards: Vec<&Card> = cards.iter().map(|(card, _)| *card).collect();
        let count = cards.len().min(shown.options.count);
        shown.replace(related::view(cards, &shown.options, texts, root, write_day), count);
        Ok(true)
    }
}

impl Shown {
    fn show(&self) {
        let Setting { texts, root, system, reading, .. } = &*self.setting;
        match self.part {
            Part::Share => {
                let can = share::Capabilities { script: true, system: *system };
                let view = share::view(&reading.page, &self.options, texts, can);
                self.replace(Some(view), self.options.services.len());
            }
            Part::Tags => {
                let links =
                    TagLinks::learn(&reading.mentions, self.options.tag_link.as_ref(), root);
                let given = self.element.get_attribute("tags").map(|names| {
                    split(&names, b",").map(|name| mention(name, "")).collect::<Vec<_>>()
                });
                let tags = links.resolve(given.as_ref().unwrap_or(&reading.mentions));
                self.replace(tags::view(&tags, texts), tags.len());
            }
            Part::Related if self.ahead => {}
            Part::Related => self.apply(related::skeleton(&self.options, texts)),
        }
    }

    /// Shows a view. Without one what was rendered ahead stays, and what was not leaves no gap.
    fn replace(&self, view: Option<view::Element>, count: usize) {
        match view {
            Some(view) => self.apply(view),
            None if self.ahead => {}
            None => set(&self.element, "hidden", ""),
        }
        self.dispatch(
            "afterword:ready",
            vec![("part", self.part.name().into()), ("count", Detail::Number(count as u32))],
        );
    }

    fn apply(&self, view: view::Element) {
        drop(self.element.remove_attribute("hidden"));
        apply(&self.setting.document, &self.root, view);
    }

    fn hear(&self, event: &Event) {
        let Some(target) = event.target() else { return };
        let target: &Element = target.unchecked_ref();
        if let Ok(Some(clicked)) = target.closest("[data-action]") {
            match self.part {
                Part::Share => self.share(&clicked),
                _ => self.open(&clicked),
            }
        }
    }

    /// Tells that a service was chosen. A link opens by itself; to copy and to open the system's sheet is the
    /// loader's, which hears of it.
    fn share(&self, clicked: &Element) {
        let id = clicked.get_attribute(view::ACTION).unwrap_or_default();
        let Some(service) = Service::find(&id) else { return };
        let Page { url, title, .. } = &self.setting.reading.page;
        self.dispatch(
            "afterword:share",
            vec![
                ("service", service.id.into()),
                ("url", (&**url).into()),
                ("title", (&**title).into()),
            ],
        );
    }

    fn open(&self, clicked: &Element) {
        let position = position(clicked);
        self.dispatch(
            "afterword:open",
            vec![
                ("url", Detail::Text(clicked.unchecked_ref::<HtmlAnchorElement>().href())),
                ("title", Detail::Text(clicked.text_content().unwrap_or_default())),
                ("position", Detail::Number(position)),
            ],
        );
    }

    fn dispatch(&self, name: &str, detail: Vec<(&'static str, Detail)>) {
        dispatch(&self.element, name, detail);
    }
}

/// The cards of a shard for the page with one of these keys, best first, without the page itself; `None`
/// when the shard does not know it.
pub(super) fn find_cards<'a>(shard: &'a Shard, keys: &[String]) -> Option<Vec<(&'a Card, u16)>> {
    let found = keys.iter().find_map(|key| shard.related(key))?;
    let mut cards = Vec::new();
    for (card, score) in found {
        if !keys.contains(&address::key(&card.url)) {
            cards.push((card, score));
        }
    }
    Some(cards)
}
