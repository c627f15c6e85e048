//! Stories from the index: which file the loader is to fetch, and what it holds.

#[cfg(feature = "parts")]
use super::parts::Widget;
#[cfg(not(feature = "parts"))]
use super::widget::Widget;
use crate::engine::index::{IndexError, Names, Shard};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    fn failure(name: &str, message: &str) -> JsValue;
}

#[wasm_bindgen]
impl Widget {
    /// The next file on the way from a list of names to where the page at `url`, or this page if it is empty, may
    /// stand; `at` counts such places, likeliest first. `undefined` when there is no such place.
    pub fn file(&self, names: &[u8], at: usize, url: &str) -> Result<JsValue, JsValue> {
        match self.reading.keys_at(url, &self.root).get(at) {
            Some(key) => {
                let file = Names::decode(names).and_then(|names| names.file_of(key));
                Ok(JsValue::from_str(&file.map_err(throw)?))
            }
            None => Ok(JsValue::UNDEFINED),
        }
    }
}

impl Widget {
    /// The shard in an inflated file.
    pub(super) fn open(&self, file: &[u8]) -> Result<Shard, JsValue> {
        Shard::decode(file).map_err(throw)
    }
}

/// The one bridge for errors that end a call.
fn throw(error: IndexError) -> JsValue {
    failure(error.code(), error.message())
}
