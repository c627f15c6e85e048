//! The widget's DOM events, with details as `www/afterword.d.ts` declares them, and errors on their way to
//! JavaScript.

use crate::engine::{config::ConfigError, index::IndexError};
use alloc::string::{String, ToString};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{Event, EventTarget};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Event)]
    type CustomEvent;
    #[wasm_bindgen(constructor, catch)]
    fn new(name: &str, init: &JsValue) -> Result<CustomEvent, JsValue>;
}

#[derive(Serialize)]
struct Init<D> {
    bubbles: bool,
    composed: bool,
    detail: D,
}

/// `afterword:ready`: a part stands on the page.
#[derive(Serialize)]
pub(super) struct Ready {
    pub(super) part: &'static str,
    /// Buttons, tags or cards.
    pub(super) count: usize,
}

/// `afterword:share`: the reader shares the page.
#[derive(Serialize)]
pub(super) struct Share<'a> {
    pub(super) service: &'a str,
    pub(super) url: &'a str,
    pub(super) title: &'a str,
}

/// `afterword:open`: the reader opens a card.
#[derive(Serialize)]
pub(super) struct Open {
    pub(super) url: String,
    pub(super) title: String,
    /// 1 for the first card.
    pub(super) position: usize,
}

/// `afterword:error`.
#[derive(Serialize)]
struct Problem<'a> {
    part: Option<&'a str>,
    code: &'a str,
    message: &'a str,
}

/// Sends `afterword:NAME` from `target` up through the page.
pub(super) fn dispatch(target: &EventTarget, name: &str, detail: impl Serialize) {
    let init = Init { bubbles: true, composed: true, detail };
    let event = serde_wasm_bindgen::to_value(&init)
        .map_err(JsValue::from)
        .and_then(|init| CustomEvent::new(&["afterword:", name].concat(), &init));
    if let Ok(event) = event {
        // The answer says whether a listener prevented the default; there is none.
        drop(target.dispatch_event(&event));
    }
}

/// Tells the page of a wrong option. The loader writes it to the console.
pub(super) fn report_option(target: &EventTarget, part: Option<&str>, error: &ConfigError) {
    let message = error.to_string();
    dispatch(target, "error", Problem { part, code: "option", message: &message });
}

/// The one bridge for errors that end a call: a JavaScript `Error` whose `name` is the code.
pub(super) fn to_js(error: IndexError) -> JsValue {
    let code = match error {
        IndexError::NotAnIndex => "not-an-index",
        IndexError::Version { .. } => "index-version",
        IndexError::Damaged => "index-damaged",
    };
    let js = js_sys::Error::new(&error.to_string());
    js.set_name(code);
    js.into()
}
