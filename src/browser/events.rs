//! The widget's DOM events, with details as `www/afterword.d.ts` declares them.

use super::detail::{Detail, to_js};
use crate::engine::config::{ConfigError, Part};
use alloc::vec;
use alloc::vec::Vec;
use wasm_bindgen::prelude::*;
use web_sys::{Event, EventTarget};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Event)]
    type CustomEvent;
    #[wasm_bindgen(constructor)]
    fn new(name: &str, init: &JsValue) -> CustomEvent;
}

/// Sends `name` from `target` up through the page.
pub(super) fn dispatch(target: &EventTarget, name: &str, detail: Vec<(&'static str, Detail)>) {
    let init = to_js(&Detail::Fields(vec![
        ("bubbles", Detail::Flag(true)),
        ("composed", Detail::Flag(true)),
        ("detail", Detail::Fields(detail)),
    ]));
    // The answer says whether a listener prevented the default; there is none.
    drop(target.dispatch_event(&CustomEvent::new(name, &init)));
}

/// Tells the page of a wrong option. The loader writes it to the console.
pub(super) fn report_option(target: &EventTarget, part: Option<Part>, error: &ConfigError) {
    let detail = vec![
        ("part", part.map_or(Detail::Nothing, |part| part.name().into())),
        ("code", "option".into()),
        ("message", Detail::Text(error.message())),
    ];
    dispatch(target, "afterword:error", detail);
}
