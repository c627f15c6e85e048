//! Links the cashtags of the article's text, where the site says where its quotes are.

use super::{locale::LETTERS, pieces::pieces};
use crate::engine::cashtag::{self, QuotePattern};
use alloc::string::String;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/cashtags.js")]
extern "C" {
    #[wasm_bindgen(js_name = openCashtags)]
    fn open();
    #[wasm_bindgen(js_name = cashtagText)]
    fn text(at: usize) -> Option<String>;
    #[wasm_bindgen(js_name = linkCashtags)]
    fn link(at: usize, pieces: &str);
}

/// Links them where they stand. The page must have been read before.
pub(super) fn link_cashtags(quotes: &QuotePattern) {
    open();
    for (at, text) in (0..).map_while(|at| Some((at, text(at)?))) {
        let links = cashtag::find_by(LETTERS, &text)
            .into_iter()
            .map(|tag| (tag.start, tag.end, quotes.href(tag.symbol(&text))));
        if let Some(pieces) = pieces(&text, links) {
            link(at, &pieces);
        }
    }
}
