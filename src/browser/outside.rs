//! What is outside of the engine: clicks come in by gloo, stories for other scripts go out by serde-wasm-bindgen.
//!
//! `outside_feed.rs` does the same for the feed build, which has no bytes to spare.

use super::locale::write_day;
use crate::engine::{
    address,
    article::{Card, Picture},
};
use alloc::{string::String, vec, vec::Vec};
use gloo_events::EventListener;
use serde::{Serialize, Serializer, ser::SerializeMap};
use wasm_bindgen::prelude::*;
use web_sys::{Event, Node};

#[wasm_bindgen(module = "/src/browser/clicks.js")]
extern "C" {
    #[wasm_bindgen(js_name = isNew)]
    fn is_new(root: &Node) -> bool;
    fn click(event: &Event);
}

/// Hears what is clicked in a shadow root: once, however often its part is shown.
pub(super) fn hear(root: &Node) {
    if is_new(root) {
        // As long as its root stands.
        EventListener::new(root, "click", click).forget();
    }
}

/// Stories with their scores, as `window.afterword.related()` gives them.
pub(super) fn stories(cards: &[(&Card, u32)], root: &str) -> JsValue {
    let mut stories = Vec::new();
    for (card, score) in cards {
        stories.push(describe(card, *score, root));
    }
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    Detail::List(stories).serialize(&serializer).unwrap_or_default()
}

fn describe(card: &Card, score: u32, root: &str) -> Detail {
    let picture = |picture: &Picture| {
        Detail::Fields(vec![
            ("url", Detail::Text(address::join(root, &picture.url))),
            ("width", Detail::Number(picture.width)),
            ("height", Detail::Number(picture.height)),
        ])
    };
    let date = card.date.map(|day| Detail::Text(write_day(day).0));
    Detail::Fields(vec![
        ("url", Detail::Text(address::join(root, &card.url))),
        ("title", (&*card.title).into()),
        ("excerpt", (&*card.excerpt).into()),
        ("date", date.unwrap_or(Detail::Nothing)),
        ("picture", card.picture.as_ref().map_or(Detail::Nothing, picture)),
        ("score", Detail::Number(score)),
    ])
}

/// A value as `www/afterword.d.ts` declares it. One type for all of it: a `Serialize` for each structure would double
/// what this weighs.
enum Detail {
    /// `undefined`
    Nothing,
    Number(u32),
    Text(String),
    List(Vec<Detail>),
    Fields(Vec<(&'static str, Detail)>),
}

impl Serialize for Detail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_unit(),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Fields(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl From<&str> for Detail {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}
