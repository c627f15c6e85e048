//! Writes days in the reader's own language.

use crate::engine::article::Day;
use alloc::string::String;
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Date;
    #[wasm_bindgen(constructor)]
    fn new(iso: &str) -> Date;
    #[wasm_bindgen(method, js_name = toLocaleDateString)]
    fn to_locale_date_string(this: &Date, locale: &JsValue, style: &JsValue) -> String;
}

/// As `Intl.DateTimeFormat` takes it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Style {
    date_style: &'static str,
    time_zone: &'static str,
}

/// `3 May 2024`, `2024年5月3日`.
pub(super) fn write_day(day: Day) -> String {
    // A date alone is midnight UTC: the reader's own zone could show the day before.
    let style = Style { date_style: "medium", time_zone: "UTC" };
    let style = serde_wasm_bindgen::to_value(&style).unwrap_or_default();
    Date::new(&day.to_iso()).to_locale_date_string(&JsValue::UNDEFINED, &style)
}
