//! What the browser knows of languages: lower case, letters, the reader's way to write a date. Rust's own
//! tables would cost every reader kilobytes.

use crate::engine::hashtag::Letters;
#[cfg(not(feature = "more"))]
use crate::engine::{article::Day, cut::cut};
use alloc::string::String;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    pub(super) fn lower(text: &str) -> String;
    #[cfg(not(feature = "more"))]
    fn date(day: i32) -> String;
    fn is(text: &str, class: &str) -> bool;
}

/// `2024-05-03` and `3 May 2024`, `2024年5月3日`.
#[cfg(not(feature = "more"))]
pub(super) fn write_day(day: Day) -> (String, String) {
    let written = date(day.0);
    let (machine, reader) = cut(&written, b"\t").unwrap_or_default();
    (machine.into(), reader.into())
}

/// The browser's knowledge of letters.
pub(super) const LETTERS: Letters =
    Letters { letter: |c| is_in(c, r"[\p{L}\p{M}]"), digit: |c| is_in(c, r"\p{Nd}") };

fn is_in(c: char, class: &str) -> bool {
    is(c.encode_utf8(&mut [0; 4]), class)
}
