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
    for &name in NAMES {
        let value = element.get_attribute(&cut::join(&[prefix, name]));
        // The other services are shown. The lean build says nothing of them: it knows too few.
        #[cfg(feature = "more")]
        if name == "services" {
            for missing in value.iter().flat_map(|value| options.choose_services(value)) {
                report(element, &cut::join(&["option services: ", &missing.message()]));
            }
            continue;
        }
        if let Some(value) = value
            && let Err(expected) = options.try_set(name, &value)
            && tells
        {
            report(element, &ConfigError::message(name, &value, expected));
        }
    }
}

/// The options of an element over those of the page. A wrong one is reported.
#[cfg(not(feature = "more"))]
pub(super) fn read_element(options: &Options, element: &Element) -> Options {
    let mut options = options.clone();
    read_options(&mut options, element, "", true);
    options
}
