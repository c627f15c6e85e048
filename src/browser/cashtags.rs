//! Links the cashtags of the article's text, where the site says where its quotes are.

use super::locale::LETTERS;
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
        let mut pieces = String::new();
        let mut done = 0;
        for tag in cashtag::find_by(LETTERS, &text) {
            let href = quotes.href(tag.symbol(&text));
            for piece in [text.get(done..tag.start), text.get(tag.start..tag.end), Some(&*href)] {
                pieces.push_str(piece.unwrap_or_default());
                pieces.push('\x1f');
            }
            done = tag.end;
        }
        if done > 0 {
            pieces.push_str(text.get(done..).unwrap_or_default());
            link(at, &pieces);
        }
    }
}
