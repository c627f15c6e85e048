//! Filling the holes of an address: `https://e.example/new?link={url}&name={title}`.

use crate::engine::cut::{self, cut};
use alloc::string::String;

/// The address with the `value` of each hole's name, percent-encoded, in the hole's place. A parameter that is left
/// without a value is left out.
pub(super) fn fill(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut filled = String::new();
    for (at, piece) in cut::split(template, b"{}").enumerate() {
        if at % 2 == 0 {
            filled.push_str(piece);
        } else {
            filled.push_str(&value(piece));
        }
    }
    let mut out = String::new();
    for part in cut::split(&filled, b"&") {
        if !part.ends_with('=') {
            if !out.is_empty() && !out.ends_with('?') {
                out.push('&');
            }
            out.push_str(part);
        } else if let Some((address, _)) = cut(part, b"?") {
            out.push_str(address);
            out.push('?');
        }
    }
    out
}

/// The names of all holes.
#[cfg(feature = "more")]
pub(super) const HOLES: [&str; 7] = ["url", "title", "text", "summary", "hashtags", "via", "image"];

/// The names in an address's holes.
#[cfg(feature = "more")]
pub(super) fn holes(template: &str) -> impl Iterator<Item = &str> + Clone {
    cut::split(template, b"{}").skip(1).step_by(2)
}

/// Whether each brace that opens is closed before the next opens.
#[cfg(feature = "more")]
pub(super) fn is_balanced(template: &str) -> bool {
    let mut braces = template.bytes().filter(|byte| matches!(byte, b'{' | b'}'));
    let mut is_open = false;
    braces.all(|brace| {
        is_open = !is_open;
        is_open == (brace == b'{')
    }) && !is_open
}
