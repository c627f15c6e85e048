//! The DOM backend: makes a shadow root show a view.
//!
//! Building from nothing and adopting what was rendered ahead are one walk: a node that is what the view
//! wants stays, so a picture that is there is not loaded again and a link that has the focus keeps it.

use crate::engine::view::{self, Node};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Node as DomNode, ShadowRoot};

/// Makes `view` the last element of `root`; a stylesheet link that was rendered ahead stays before it.
pub(super) fn apply(
    document: &Document,
    root: &ShadowRoot,
    view: view::Element,
) -> Result<(), JsValue> {
    let last = root.last_element_child().map(DomNode::from);
    apply_children(document, root, last, &[Node::Element(view)])
}

/// Makes the children of `parent` from `at` on what `wanted` says.
fn apply_children(
    document: &Document,
    parent: &DomNode,
    mut at: Option<DomNode>,
    wanted: &[Node],
) -> Result<(), JsValue> {
    for wanted in wanted {
        let name = match wanted {
            Node::Element(element) => element.name,
            Node::Text(_) => "#text",
        };
        let node = match at {
            Some(node) if node.node_name().eq_ignore_ascii_case(name) => {
                at = node.next_sibling();
                node
            }
            _ => parent.insert_before(&create(document, wanted)?, at.as_ref())?,
        };
        match wanted {
            Node::Element(element) => {
                apply_attributes(node.unchecked_ref(), element)?;
                apply_children(document, &node, node.first_child(), &element.children)?;
            }
            Node::Text(text) if node.node_value().as_deref() != Some(text) => {
                node.set_node_value(Some(text));
            }
            Node::Text(_) => {}
        }
    }
    while let Some(node) = at {
        at = node.next_sibling();
        parent.remove_child(&node)?;
    }
    Ok(())
}

fn create(document: &Document, wanted: &Node) -> Result<DomNode, JsValue> {
    const HTML: &str = "http://www.w3.org/1999/xhtml";
    const SVG: &str = "http://www.w3.org/2000/svg";
    Ok(match wanted {
        Node::Text(text) => document.create_text_node(text).into(),
        Node::Element(element) => {
            let space = if view::is_svg(element.name) { SVG } else { HTML };
            document.create_element_ns(Some(space), element.name)?.into()
        }
    })
}

fn apply_attributes(element: &Element, wanted: &view::Element) -> Result<(), JsValue> {
    for name in element.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        if !wanted.attributes.iter().any(|(wanted, _)| *wanted == name) {
            element.remove_attribute(&name)?;
        }
    }
    for (name, value) in &wanted.attributes {
        if element.get_attribute(name).as_deref() != Some(value) {
            element.set_attribute(name, value)?;
        }
    }
    Ok(())
}
