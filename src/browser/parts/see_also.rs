//! The part `see-also` in a page: what the index knows of the titles and addresses that the page names.

use super::Widget;
use crate::{
    browser::{apply::apply, locale::write_day, page::found},
    engine::{
        address,
        article::Card,
        cut,
        index::{List, Note, Shard},
        part::SeeAlso,
        view::{self, see_also},
        wire,
    },
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

#[wasm_bindgen]
impl Widget {
    /// The element that holds the article's text.
    pub fn article(&self) -> Node {
        found()
    }

    /// Whether the lists in the text are to become cards.
    #[wasm_bindgen(js_name = wantsCards)]
    pub fn wants_cards(&self) -> bool {
        self.options.part.see_also == SeeAlso::Cards
    }

    /// Shows what holds the place of so many picks in an element's shadow root; the page's own list where the element holds
    /// one.
    #[wasm_bindgen(js_name = waitForPicks)]
    pub fn wait_for_picks(&self, element: &Element, root: &Node, count: usize) {
        if root.last_child().is_some() {
            return;
        }
        let is_list = element.has_attribute("data-list");
        apply(
            root,
            match is_list {
                true => see_also::slot(),
                false => see_also::skeleton(count, &self.read_element(element), &self.texts),
            },
        );
    }

    /// Takes away what was shown.
    #[wasm_bindgen(js_name = dropPicks)]
    pub fn drop_picks(&self, root: &Node) {
        if let Some(shown) = root.last_child() {
            drop(root.remove_child(&shown));
        }
    }

    /// The lists in the page's text as [one text](wire): of each the words before it, the number of its items, and of each
    /// item the name and where it leads, empty where no article is called so. `undefined` when the shard does not know the
    /// page.
    pub fn lists(&self, shard: &[u8]) -> Result<Option<String>, JsValue> {
        let shard = self.open(shard)?;
        Ok(self.note(&shard).map(|note| {
            let mut lists = String::new();
            for list in &note.lists {
                wire::push(&mut lists, &list.lead);
                wire::push(&mut lists, &cut::digits(list.picks.len()));
                for pick in &list.picks {
                    wire::push(&mut lists, &pick.name);
                    let card = shard.card(pick);
                    let href = card.map_or(String::new(), |it| address::join(&self.root, &it.url));
                    wire::push(&mut lists, &href);
                }
            }
            lists
        }))
    }

    /// Shows on an element what it names: `names` as [one text](wire), or the page's list of that number. Gives the names
    /// that no article has, as one text too; `undefined` when the shard does not know the page.
    #[wasm_bindgen(js_name = seeAlso)]
    pub fn see_also(
        &self,
        element: &Element,
        root: &Node,
        shard: &[u8],
        names: &str,
        list: Option<usize>,
    ) -> Result<Option<String>, JsValue> {
        let shard = self.open(shard)?;
        let Some(note) = self.note(&shard) else { return Ok(None) };
        let mut cards = Vec::new();
        let mut missing = String::new();
        match list {
            Some(list) => {
                cards.extend(note.lists.get(list).into_iter().flat_map(|it| all(it, &shard)));
            }
            None => {
                for name in wire::unpack(names).filter(|name| !name.is_empty()) {
                    match find(note, &shard, name) {
                        Some(card) => cards.push(card),
                        None => wire::push(&mut missing, name),
                    }
                }
            }
        }
        let options = self.read_element(element);
        if let Some(view) =
            view::see_also::view(&cards, &options, &self.texts, &self.root, write_day)
        {
            apply(root, view);
        } else {
            self.drop_picks(root);
        }
        Ok(Some(missing))
    }
}

impl Widget {
    /// What a shard says of this page.
    pub(super) fn note<'s>(&self, shard: &'s Shard) -> Option<&'s Note> {
        self.reading.keys.iter().find_map(|key| shard.note(key))
    }
}

/// The cards of a list.
fn all<'s>(list: &'s List, shard: &'s Shard) -> impl Iterator<Item = &'s Card> {
    list.picks.iter().filter_map(|pick| shard.card(pick))
}

/// The card of what elements name so.
fn find<'s>(note: &'s Note, shard: &'s Shard, name: &str) -> Option<&'s Card> {
    let lists = note.lists.iter().filter(|list| list.lead.is_empty());
    let mut picks = lists.flat_map(|list| &list.picks);
    shard.card(picks.find(|pick| pick.name == name)?)
}
