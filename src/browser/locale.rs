//! What the browser knows of languages: lower case, letters, the reader's way to write a date. Rust's own
//! tables would cost every reader kilobytes.

use super::detail::{Detail, to_js};
use crate::engine::{article::Day, hashtag::Letters};
use alloc::{string::String, vec};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["String", "prototype", "toLowerCase"], js_name = call)]
    pub(super) fn lower(text: &str) -> String;

    type Date;
    #[wasm_bindgen(constructor)]
    fn new(iso: &str) -> Date;
    #[wasm_bindgen(method, js_name = toLocaleDateString)]
    fn to_locale_date_string(this: &Date, locale: &JsValue, style: &JsValue) -> String;

    type RegExp;
    #[wasm_bindgen(constructor)]
    fn new(pattern: &str, flags: &str) -> RegExp;
    #[wasm_bindgen(method)]
    fn test(this: &RegExp, text: &str) -> bool;
}

/// `3 May 2024`, `2024年5月3日`.
pub(super) fn write_day(day: Day) -> String {
    // A date alone is midnight UTC: the reader's own zone could show the day before.
    let style = Detail::Fields(vec![("dateStyle", "medium".into()), ("timeZone", "UTC".into())]);
    Date::new(&day.to_iso()).to_locale_date_string(&JsValue::UNDEFINED, &to_js(&style))
}

/// The browser's knowledge of letters.
pub(super) const LETTERS: Letters =
    Letters { letter: |c| is(c, r"[\p{L}\p{M}]"), digit: |c| is(c, r"\p{Nd}") };

fn is(c: char, class: &str) -> bool {
    RegExp::new(class, "u").test(c.encode_utf8(&mut [0; 4]))
}
