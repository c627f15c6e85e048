//! The HTML backend: writes a view as markup. The only place in the project that escapes.

use super::{Element, Node, is_void};
use alloc::string::String;

/// Writes `elements` one after the other.
pub fn to_html(elements: &[Element]) -> String {
    let mut out = String::new();
    for element in elements {
        write_element(element, &mut out);
    }
    out
}

fn write_element(element: &Element, out: &mut String) {
    out.push('<');
    out.push_str(element.name);
    for (name, value) in &element.attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape(value, out);
        out.push('"');
    }
    out.push('>');
    if is_void(element.name) {
        return;
    }
    for child in &element.children {
        match child {
            Node::Element(child) => write_element(child, out),
            Node::Text(text) => escape(text, out),
        }
    }
    out.push_str("</");
    out.push_str(element.name);
    out.push('>');
}

/// Escapes for both text and double-quoted attribute values.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::element;
    use super::*;

    /// What an address stands on is shown without it, from either backend: views hold none that does harm.
    #[test]
    fn addresses_that_do_harm_are_left_out() {
        for (name, address, expected) in [
            ("href", "javascript:x", ""),
            ("href", "\u{1}Java\nScript:x", ""),
            ("src", "data:text/html,x", ""),
            ("action", "vbscript:x", ""),
            ("href", "a:b", ""),
            ("href", "/a:b", " href=\"/a:b\""),
            ("href", "mailto:a", " href=\"mailto:a\""),
            ("src", "//e.example/", " src=\"//e.example/\""),
            ("title", "javascript:x", " title=\"javascript:x\""),
        ] {
            let shown = ["<a", expected, ">A</a>"].concat();
            assert_eq!(
                to_html(&[element("a").with(name, address).text("A")]),
                shown,
                "{address:?}"
            );
            let some = Some(String::from(address));
            assert_eq!(
                to_html(&[element("a").with_some(name, some).text("A")]),
                shown,
                "{address:?}"
            );
        }
    }

    #[test]
    fn hostile_text_stays_text() {
        let view = element("a")
            .with("href", "https://e.example/?a=1&b=\"><script>")
            .text("</a><script>alert('x')</script>")
            .child(element("img").with("alt", ""));
        assert_eq!(
            to_html(&[view]),
            "<a href=\"https://e.example/?a=1&amp;b=&quot;&gt;&lt;script&gt;\">\
             &lt;/a&gt;&lt;script&gt;alert('x')&lt;/script&gt;<img alt=\"\"></a>"
        );
    }
}
