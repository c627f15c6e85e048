//! Icons that come as files: of an SVG file, the one path and the view box.

use crate::engine::cut;
use alloc::string::String;

/// The view box of icons that say nothing else.
pub const VIEW_BOX: &str = "0 0 16 16";

/// An icon of one path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icon {
    /// SVG path data.
    pub path: String,
    /// Four numbers: where the box begins, and its sides.
    pub view_box: String,
}

impl Icon {
    /// Reads an SVG file, or bare path data in a [box](VIEW_BOX) of 16 by 16. `None` for a file that holds another number
    /// of paths than one, and for whatever is no path data: nothing else of a file is ever used.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim_ascii();
        let (path, view_box) = if text.starts_with('<') {
            let (path, rest) = attribute(text, "d")?;
            if attribute(rest, "d").is_some() {
                return None;
            }
            (path, attribute(text, "viewBox").map_or(VIEW_BOX, |(view_box, _)| view_box))
        } else {
            (text, VIEW_BOX)
        };
        let icon = Self { path: path.into(), view_box: view_box.into() };
        (is_path(path) && is_box(view_box)).then_some(icon)
    }
}

/// The value of an attribute's first occurrence, and what follows it.
fn attribute<'a>(svg: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    let mut rest = svg;
    loop {
        let at = cut::find(rest, name)?;
        let before = rest.as_bytes().get(at.checked_sub(1)?)?;
        let value = rest.get(at + name.len()..)?;
        rest = value;
        if before.is_ascii_whitespace()
            && let Some(value) = value.trim_ascii_start().strip_prefix('=')
        {
            let value = value.trim_ascii_start();
            let quote: &'static [u8] = if value.starts_with('\'') { b"'" } else { b"\"" };
            return cut::cut(value.get(1..)?, quote);
        }
    }
}

/// Whether a text is path data: a move first, then commands and numbers.
fn is_path(text: &str) -> bool {
    let is_known = |byte: u8| {
        byte.is_ascii_digit()
            || byte.is_ascii_whitespace()
            || b"MmLlHhVvCcSsQqTtAaZz,.+-eE".contains(&byte)
    };
    text.starts_with(['M', 'm']) && text.bytes().all(is_known)
}

fn is_box(text: &str) -> bool {
    let numbers = cut::split(text, b" ,").filter(|number| !number.is_empty());
    numbers.clone().count() == 4
        && numbers.clone().all(|number| {
            number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(&str, &str)>) {
        let icon = Icon::parse(text);
        assert_eq!(icon.as_ref().map(|icon| (&*icon.path, &*icon.view_box)), expected, "{text}");
    }

    #[test]
    fn icons() {
        check("M1 2h3z", Some(("M1 2h3z", "0 0 16 16")));
        check(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"a\" viewBox=\"0 0 24 24\"><title>d</title>\n<path d=\"m1-2.5Z\"/></svg>\n",
            Some(("m1-2.5Z", "0 0 24 24")),
        );
        check("<svg><path\n d = 'M0 0'/></svg>", Some(("M0 0", "0 0 16 16")));
        check(
            "<?xml version=\"1.0\"?><svg width=\"9\"><path fill=\"red\" d=\"M0 0\"/></svg>",
            Some(("M0 0", "0 0 16 16")),
        );
    }

    #[test]
    fn what_is_no_icon() {
        check("", None);
        check("<svg viewBox=\"0 0 24 24\"></svg>", None);
        check("<svg><path d=\"M0 0\"/><path d=\"M1 1\"/></svg>", None);
        check("<svg><path d=\"M0 0\" onload=\"x\" d=\"M1\"/></svg>", None);
        check("<svg><path d=\"url(https://e.example/)\"/></svg>", None);
        check("<svg viewBox=\"0 0 a b\"><path d=\"M0 0\"/></svg>", None);
        check("<svg viewBox=\"0 0 24\"><path d=\"M0 0\"/></svg>", None);
        check("<svg><path d=\"M0 0", None);
        check("<svg><path d=", None);
        check("brand.svg", None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_an_icon_or_none(text in "<?.{0,40}( d=\"M0)?.{0,40}") {
            if let Some(icon) = Icon::parse(&text) {
                proptest::prop_assert!(is_path(&icon.path) && is_box(&icon.view_box));
            }
        }
    }
}
