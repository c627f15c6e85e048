//! What is outside of the engine, for the feed build: as `outside.rs`, with all that JavaScript can do left to it. It
//! saves 1,200 bytes of 48,000.

use crate::engine::{address, article::Card};
use alloc::vec::Vec;
use wasm_bindgen::prelude::*;
use web_sys::Node;

#[wasm_bindgen(module = "/src/browser/clicks.js")]
extern "C" {
    /// Hears what is clicked in a shadow root: once, however often its part is shown.
    pub(super) fn hear(root: &Node);
}

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    /// A story as `www/afterword.d.ts` declares it; one without a picture has none of these addresses.
    fn story(
        url: &str,
        title: &str,
        excerpt: &str,
        day: Option<i32>,
        picture: &str,
        width: u32,
        height: u32,
        score: u32,
    ) -> JsValue;
}

/// Stories with their scores, as `window.afterword.related()` gives them.
pub(super) fn stories(cards: &[(&Card, u32)], root: &str) -> JsValue {
    let mut stories = Vec::new();
    for (card, score) in cards {
        stories.push(describe(card, *score, root));
    }
    stories.into()
}

fn describe(card: &Card, score: u32, root: &str) -> JsValue {
    let day = card.date.map(|day| day.0);
    let picture = card.picture.as_ref();
    let address = picture.map(|it| address::join(root, &it.url)).unwrap_or_default();
    let (width, height) = picture.map_or((0, 0), |it| (it.width, it.height));
    let url = address::join(root, &card.url);
    story(&url, &card.title, &card.excerpt, day, &address, width, height, score)
}
