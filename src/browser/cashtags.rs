//! Links the cashtags of the article's text, where the site says where its quotes are.

use super::{locale::LETTERS, pieces::hand_over};
use crate::engine::cashtag::{self, QuotePattern};
use alloc::string::String;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/cashtags.js")]
extern "C" {
    #[wasm_bindgen(js_name = openCashtags)]
    fn open();
    #[wasm_bindgen(js_name = cashtagText)]
    fn text(at: usize) -> Option<String>;
    #[wasm_bindgen(js_name = linkCashtag)]
    fn link(at: usize, before: &str, tag: &str, href: &str);
    #[wasm_bindgen(js_name = keepRest)]
    fn keep(at: usize, rest: &str);
}

/// Links them where they stand. The page must have been read before.
pub(super) fn link_cashtags(quotes: &QuotePattern) {
    open();
    for (at, text) in (0..).map_while(|at| Some((at, text(at)?))) {
        let links = cashtag::find_by(LETTERS, &text)
            .into_iter()
            .map(|tag| (tag.start, tag.end, quotes.href(tag.symbol(&text))));
        let link = |before: &str, tag: &str, href: &str| link(at, before, tag, href);
        hand_over(&text, links, link, |rest| keep(at, rest));
    }
}
