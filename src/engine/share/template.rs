//! Filling the holes of an address: `https://e.example/new?link={url}&name={title}`.

use crate::engine::cut;
use alloc::string::String;

/// The address with `value` of each hole's name in the hole's place, percent-encoded by `value`. What stands between two
/// of the marks `?`, `&` and `#`, and has holes of which each stays empty, is left out with the mark before it.
pub(super) fn fill(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut end: usize = 0;
    // The mark of a part that was left out, for the one that takes its place.
    let mut free = None;
    for part in cut::split(template, b"?&#") {
        let mut mark = end.checked_sub(1).map(|at| template.as_bytes()[at]);
        end += part.len() + 1;
        if mark != Some(b'#') {
            mark = free.take().or(mark);
        }
        let mut filled = String::new();
        let (mut holes, mut is_empty) = (false, true);
        for (at, piece) in cut::split(part, b"{}").enumerate() {
            if at % 2 == 0 {
                filled.push_str(piece);
            } else {
                let value = value(piece);
                holes = true;
                is_empty &= value.is_empty();
                filled.push_str(&value);
            }
        }
        if holes && is_empty && mark.is_some() {
            free = mark;
            continue;
        }
        if let Some(mark) = mark {
            out.push(mark as char);
        }
        out.push_str(&filled);
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
