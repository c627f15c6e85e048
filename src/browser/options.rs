//! Reads the options that a page or an element gives as attributes.

use crate::engine::{
    config::{ConfigError, NAMES, Options},
    cut,
};
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    pub(super) fn report(element: &Element, message: &str);
}

/// Sets the options that `element` has attributes for. A wrong one keeps its value and, unless it is told of already, is
/// reported.
#[inline]
pub(super) fn read_options(options: &mut Options, element: &Element, prefix: &str, tells: bool) {
    for name in NAMES {
        if let Some(value) = element.get_attribute(&cut::join(&[prefix, name]))
            && let Err(expected) = options.try_set(name, &value)
            && tells
        {
            report(element, &ConfigError::message(name, &value, expected));
        }
    }
}
