//! The DOM backend: makes a shadow root show a view.
//!
//! Building from nothing and adopting what was rendered ahead are one walk: a node that is what the view
//! wants stays, so a picture that is there is not loaded again and a link that has the focus keeps it.

use crate::engine::view::{self, Node};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Node as DomNode, ShadowRoot};

/// Makes `view` the last element of `root`; a stylesheet link that was rendered ahead stays before it.
pub(super) fn apply(document: &Document, root: &ShadowRoot, view: view::Element) {
    let last = root.last_element_child().map(DomNode::from);
    apply_children(document, root, last, &[Node::Element(view)]);
}

/// Makes the children of `parent` from `at` on what `wanted` says.
fn apply_children(document: &Document, parent: &DomNode, mut at: Option<DomNode>, wanted: &[Node]) {
    for wanted in wanted {
        match at {
            Some(node) if fits(&node, wanted) => {
                at = node.next_sibling();
                apply_to(document, &node, wanted);
            }
            _ => insert(document, parent, at.as_ref(), wanted),
        }
    }
    while let Some(node) = at {
        at = node.next_sibling();
        node.unchecked_ref::<Element>().remove();
    }
}

/// Puts what is wanted before `next`, or at the end of `parent`.
pub(super) fn insert(document: &Document, parent: &DomNode, next: Option<&DomNode>, wanted: &Node) {
    let node: DomNode = match wanted {
        Node::Text(_) => document.create_text_node("").into(),
        Node::Element(element) => {
            let space = match element.name {
                "svg" | "path" => "http://www.w3.org/2000/svg",
                _ => "http://www.w3.org/1999/xhtml",
            };
            match document.create_element_ns(Some(space), element.name) {
                Ok(element) => element.into(),
                Err(_) => return,
            }
        }
    };
    apply_to(document, &node, wanted);
    // Neither holds the other.
    drop(parent.insert_before(&node, next));
}

fn apply_to(document: &Document, node: &DomNode, wanted: &Node) {
    match wanted {
        Node::Text(text) => {
            if node.node_value().as_deref() != Some(text) {
                node.set_node_value(Some(text));
            }
        }
        Node::Element(wanted) => {
            let element: &Element = node.unchecked_ref();
            for (name, value) in &wanted.attributes {
                if element.get_attribute(name).as_deref() != Some(value) {
                    // The name is one of ours and right.
                    drop(element.set_attribute(name, value));
                }
            }
            apply_children(document, node, node.first_child(), &wanted.children);
        }
    }
}

/// Whether a node can become what is wanted. Attributes are set and never taken away, so one with others
/// than the view's, such as a button that waited `hidden`, gives way to a new one.
fn fits(node: &DomNode, wanted: &Node) -> bool {
    match wanted {
        Node::Text(_) => node.node_name() == "#text",
        Node::Element(wanted) => {
            node.node_name().eq_ignore_ascii_case(wanted.name)
                && node.unchecked_ref::<Element>().get_attribute_names().length() as usize
                    == wanted.attributes.len()
        }
    }
}
