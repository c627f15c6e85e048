//! The DOM backend: makes a shadow root show a view.
//!
//! Building from nothing and adopting what was rendered ahead are one walk: a node that is what the view
//! wants stays, so a picture that is there is not loaded again and a link that has the focus keeps it.

use crate::engine::view::{self, Node};
use wasm_bindgen::prelude::*;
use web_sys::Node as DomNode;

#[wasm_bindgen(module = "/src/browser/nodes.js")]
extern "C" {
    fn create(name: &str) -> DomNode;
    fn fits(node: &DomNode, name: &str, attributes: usize) -> bool;
    fn set(node: &DomNode, name: &str, value: &str);
    fn insert(parent: &DomNode, node: &DomNode, before: Option<&DomNode>);
    fn cut(node: Option<DomNode>);
}

/// Makes `view` the last node of `root`; a stylesheet link that was rendered ahead stays before it.
pub(super) fn apply(root: &DomNode, view: view::Element) {
    apply_children(root, root.last_child(), &[Node::Element(view)]);
}

/// Makes the children of `parent` from `at` on what `wanted` says.
fn apply_children(parent: &DomNode, mut at: Option<DomNode>, wanted: &[Node]) {
    for wanted in wanted {
        let (name, attributes) = match wanted {
            Node::Element(element) => (element.name, element.attributes()),
            Node::Text(_) => ("#text", &[][..]),
        };
        // Attributes are set and never taken away: a node with others than the view's, such as a button
        // that waited `hidden`, gives way to a new one.
        let (node, is_new) = match at {
            Some(node) if fits(&node, name, attributes.len()) => {
                at = node.next_sibling();
                (node, false)
            }
            _ => (create(name), true),
        };
        match wanted {
            Node::Text(text) => set(&node, "", text),
            Node::Element(element) => {
                for (name, value) in attributes {
                    set(&node, name, value);
                }
                apply_children(&node, node.first_child(), &element.children);
            }
        }
        if is_new {
            insert(parent, &node, at.as_ref());
        }
    }
    cut(at);
}
