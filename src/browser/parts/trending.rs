//! The part `trending` in a page: from the list that was fetched to cards.

use super::Widget;
use crate::{
    browser::{apply::apply, locale::write_day},
    engine::{trending, view},
};
use alloc::string::String;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

#[wasm_bindgen]
impl Widget {
    /// The address of the list that an element or the page names; empty for the one beside the index.
    #[wasm_bindgen(js_name = trendingList)]
    pub fn trending_list(&self, element: &Element) -> String {
        self.read_element(element).part.trending
    }

    /// Shows the stories of a list, as [`trending::parse`] reads them, on an element, in its shadow root; nothing where there
    /// is no story but this page.
    pub fn trending(&self, element: &Element, root: &Node, stories: &str) {
        let options = self.read_element(element);
        let stories = trending::parse(stories);
        let chosen = trending::choose(&stories, &self.reading.keys, options.count);
        if let Some(view) =
            view::trending::view(chosen, &options, &self.texts, &self.root, write_day)
        {
            apply(root, view);
        }
    }
}
