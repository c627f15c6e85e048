//! The view: a small tree of elements that both rooms can show, as DOM (`browser`) or as HTML ([`html`]).
//!
//! One file a part: [`share`], [`tags`], [`related`]. A view is plain data; text stays text until a
//! backend escapes it (HTML) or hands it to `createTextNode` (DOM).

#[cfg(feature = "parts")]
pub mod byline;
pub mod html;
#[cfg(feature = "parts")]
pub mod letter;
#[cfg(feature = "more")]
pub mod looks;
#[cfg(feature = "more")]
pub mod panel;
#[cfg(feature = "more")]
pub mod quote;
pub mod related;
#[cfg(feature = "parts")]
pub mod replies;
#[cfg(feature = "parts")]
pub mod see_also;
pub mod share;
pub mod tags;
#[cfg(feature = "parts")]
pub mod ticker;
#[cfg(feature = "parts")]
pub mod trending;

use super::{
    address,
    cut::{self, cut},
};
use alloc::{borrow::Cow, string::String, vec::Vec};

/// A node of a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element with attributes and children.
    Element(Element),
    /// Text, never markup.
    Text(Cow<'static, str>),
}

/// An element. Its namespace follows from its name: `svg` and `path` are SVG, all else is HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Lower-case name; never from user input.
    pub name: &'static str,
    /// In the order in which they are written; never an `on*` attribute. Only [`add`](Self::add) adds to them.
    attributes: Vec<(&'static str, Cow<'static, str>)>,
    /// In document order.
    pub children: Vec<Node>,
}

/// Starts an element: its name, and the attributes that are always the same, `a rel=tag part=tag`.
pub fn element(start: &'static str) -> Element {
    let mut words = cut::split(start, b" ");
    let name = words.next().unwrap_or_default();
    let mut element = Element { name, attributes: Vec::new(), children: Vec::new() };
    for word in words {
        let (name, value) = cut(word, b"=").unwrap_or((word, ""));
        element.attributes.push((name, Cow::Borrowed(value)));
    }
    element
}

impl Element {
    /// Adds an attribute; the value is text and is escaped by the backend. An address that could
    /// [do harm](address::is_harmless) is left out: what it stood on is shown, and leads nowhere.
    pub fn with(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.add(name, value.into());
        self
    }

    /// The attributes, in the order in which they are written.
    pub fn attributes(&self) -> &[(&'static str, Cow<'static, str>)] {
        &self.attributes
    }

    fn add(&mut self, name: &'static str, value: Cow<'static, str>) {
        if !matches!(name, "href" | "src" | "action") || address::is_harmless(&value) {
            self.attributes.push((name, value));
        }
    }

    /// Adds an attribute if there is a value for it.
    pub fn with_some(self, name: &'static str, value: Option<String>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Names what a click on this element asks the widget to do: the listener, by name.
    pub fn action(self, name: &'static str) -> Self {
        self.with(ACTION, name)
    }

    /// Adds text.
    pub fn text(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        self.children.push(Node::Text(text.into()));
        self
    }

    /// Adds a child element.
    pub fn child(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// Adds a child element if there is one.
    pub fn child_some(self, child: Option<Element>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }
}

/// The attribute that carries an element's [action](Element::action).
pub const ACTION: &str = "data-action";

/// The names of SVG elements that views use.
pub fn is_svg(name: &str) -> bool {
    matches!(name, "svg" | "path")
}

/// Elements that have no end tag.
pub fn is_void(name: &str) -> bool {
    matches!(name, "br" | "img" | "input" | "link" | "wbr")
}

/// An icon of the engine's own: one path in a square view box, hidden from assistive technology.
#[cfg(not(feature = "more"))]
pub fn icon(path: &'static str) -> Element {
    element("svg aria-hidden=true")
        .with("viewBox", "0 0 16 16")
        .child(element("path").with("d", path))
}
