//! Stories from the index: which file the loader is to fetch, and what it holds.

use super::widget::Widget;
use crate::engine::index::{IndexError, Manifest, Shard};
use alloc::string::String;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    fn failure(name: &str, message: &str) -> JsValue;
}

#[wasm_bindgen]
impl Widget {
    /// The files in which the page at `url`, or this page if it is empty, may stand, likeliest first, a space before each.
    pub fn files(&self, manifest: &[u8], url: &str) -> Result<JsValue, JsValue> {
        let manifest = Manifest::decode(manifest).map_err(throw)?;
        let mut files = String::new();
        for key in &*self.keys(url) {
            files.push(' ');
            files.push_str(&manifest.file_of(key));
        }
        Ok(JsValue::from_str(&files))
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
