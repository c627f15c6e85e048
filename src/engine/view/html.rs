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
