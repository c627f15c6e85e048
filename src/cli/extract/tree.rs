//! A page as a tree: all nodes in one piece of memory, put there by html5ever as browsers have them.

use super::{
    dom::letters,
    kind::{Kinds, kinds_of},
    place::{Marks, marks_of},
};
use html5ever::{
    Attribute, LocalName, QualName, ns,
    tendril::StrTendril,
    tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink},
};
use std::{
    borrow::Cow,
    cell::{Cell, Ref, RefCell, RefMut},
    num::NonZeroU32,
};

/// The place of a node in its page; nodes that the parser met earlier come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Id(NonZeroU32);

/// A page.
pub(super) struct Page {
    /// The first is the document.
    nodes: Vec<Node>,
    /// All texts, in the order in which the parser met them.
    text: String,
}

/// A node and its neighbours.
#[derive(Default)]
pub(super) struct Node {
    pub(super) parent: Option<Id>,
    pub(super) before: Option<Id>,
    pub(super) behind: Option<Id>,
    pub(super) first: Option<Id>,
    last: Option<Id>,
    pub(super) content: Content,
}

/// What a node is.
#[derive(Default)]
pub(super) enum Content {
    Element(Element),
    Text(Text),
    /// The document, a comment, what is in a template.
    #[default]
    Other,
}

/// Where a text stands in all that a page has.
#[derive(Clone, Copy)]
pub(super) struct Text {
    start: usize,
    end: usize,
    /// How much there is to read in it; known when the page is whole.
    pub(super) letters: usize,
}

/// An element without what it holds.
pub(super) struct Element {
    name: QualName,
    attrs: Vec<Attribute>,
    /// What it is to a reader, and how publishing systems mark it; known when the page is whole.
    pub(super) kinds: Kinds,
    pub(super) marks: Marks,
}

impl Element {
    pub(super) fn name(&self) -> &LocalName {
        &self.name.local
    }

    /// Tells whether it is HTML: no drawing, no formula.
    pub(super) fn is_html(&self) -> bool {
        self.name.ns == ns!(html)
    }

    /// Whether it is of one of these kinds.
    pub(super) fn is(&self, kinds: Kinds) -> bool {
        self.kinds & kinds != 0
    }

    /// The value of an attribute.
    pub(super) fn attr(&self, name: &str) -> Option<&str> {
        self.attrs().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// All attributes and their values.
    pub(super) fn attrs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attrs.iter().map(|attr| (&*attr.name.local, &*attr.value))
    }

    pub(super) fn classes(&self) -> impl Iterator<Item = &str> {
        self.attr("class").unwrap_or_default().split_ascii_whitespace()
    }
}

/// An element in its page.
#[derive(Clone, Copy)]
pub(super) struct ElementRef<'a> {
    page: &'a Page,
    id: Id,
    value: &'a Element,
}

impl PartialEq for ElementRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<'a> ElementRef<'a> {
    pub(super) fn page(self) -> &'a Page {
        self.page
    }

    pub(super) fn id(self) -> Id {
        self.id
    }

    pub(super) fn value(self) -> &'a Element {
        self.value
    }

    /// The element around it.
    pub(super) fn parent(self) -> Option<Self> {
        self.page.element(self.page.node(self.id).parent?)
    }

    /// The elements in it, without those that are in one of them.
    pub(super) fn children(self) -> impl Iterator<Item = Self> {
        self.page.elements(self.page.node(self.id).first, |node| node.behind)
    }

    /// The elements before it in the same element, the nearest first.
    pub(super) fn siblings_before(self) -> impl Iterator<Item = Self> {
        self.page.elements(self.page.node(self.id).before, |node| node.before)
    }

    /// The elements behind it in the same element.
    pub(super) fn siblings_after(self) -> impl Iterator<Item = Self> {
        self.page.elements(self.page.node(self.id).behind, |node| node.behind)
    }
}

impl Page {
    /// The element `html`.
    pub(super) fn root(&self) -> Option<ElementRef<'_>> {
        self.elements(self.nodes[0].first, |node| node.behind).next()
    }

    /// Content of a node, to be changed.
    pub(super) fn content_mut(&mut self, id: Id) -> &mut Content {
        &mut self.nodes[id.index()].content
    }

    pub(super) fn node(&self, id: Id) -> &Node {
        &self.nodes[id.index()]
    }

    pub(super) fn text(&self, text: Text) -> &str {
        &self.text[text.start..text.end]
    }

    /// The node as an element, if it is one.
    pub(super) fn element(&self, id: Id) -> Option<ElementRef<'_>> {
        match &self.node(id).content {
            Content::Element(value) => Some(ElementRef { page: self, id, value }),
            _ => None,
        }
    }

    fn elements(
        &self,
        first: Option<Id>,
        next: fn(&Node) -> Option<Id>,
    ) -> impl Iterator<Item = ElementRef<'_>> {
        std::iter::successors(first, move |id| next(self.node(*id)))
            .filter_map(|id| self.element(id))
    }

    fn node_mut(&mut self, id: Id) -> &mut Node {
        &mut self.nodes[id.index()]
    }

    fn add(&mut self, content: Content) -> Id {
        self.nodes.push(Node { content, ..Node::default() });
        Id::of_count(self.nodes.len())
    }

    /// Puts a node that has no parent between the children of `parent`: before `behind`, or at the end.
    fn insert(&mut self, parent: Id, id: Id, behind: Option<Id>) {
        let before = match behind {
            Some(behind) => self.node_mut(behind).before.replace(id),
            None => self.node_mut(parent).last.replace(id),
        };
        match before {
            Some(before) => self.node_mut(before).behind = Some(id),
            None => self.node_mut(parent).first = Some(id),
        }
        let node = self.node_mut(id);
        (node.parent, node.before, node.behind) = (Some(parent), before, behind);
    }

    /// Takes a node, with all that is in it, away from its parent.
    fn detach(&mut self, id: Id) {
        let node = self.node_mut(id);
        let (before, behind) = (node.before.take(), node.behind.take());
        let Some(parent) = node.parent.take() else { return };
        match before {
            Some(before) => self.node_mut(before).behind = behind,
            None => self.node_mut(parent).first = behind,
        }
        match behind {
            Some(behind) => self.node_mut(behind).before = before,
            None => self.node_mut(parent).last = before,
        }
    }

    /// Puts a node or text between the children of `parent`, as [`insert`](Self::insert) does. Text that comes to
    /// stand behind text goes on with it, where that is what the parser met last: what it takes out of tables stays
    /// in pieces.
    fn put(&mut self, parent: Id, child: NodeOrText<Id>, behind: Option<Id>) {
        let id = match child {
            NodeOrText::AppendNode(id) => {
                self.detach(id);
                id
            }
            NodeOrText::AppendText(text) => {
                let start = self.text.len();
                self.text.push_str(&text);
                let end = self.text.len();
                let before = behind.map_or(self.node(parent).last, |it| self.node(it).before);
                if let Some(before) = before
                    && let Content::Text(known) = &mut self.node_mut(before).content
                    && known.end == start
                {
                    known.end = end;
                    return;
                }
                self.add(Content::Text(Text { start, end, letters: 0 }))
            }
        };
        self.insert(parent, id, behind);
    }
}

impl Id {
    /// That of the last of so many nodes.
    fn of_count(count: usize) -> Self {
        let count = u32::try_from(count).ok().and_then(NonZeroU32::new);
        Self(count.expect("pages are too small to have so many nodes"))
    }

    fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// Builds a page as the parser says.
pub(super) struct Builder {
    page: RefCell<Page>,
    /// How often the parser has looked at an element, made or moved one.
    work: Cell<usize>,
}

impl Builder {
    /// For a page of about so many bytes.
    pub(super) fn new(length: usize) -> Self {
        let mut nodes = Vec::with_capacity(length / 32 + 1);
        nodes.push(Node::default());
        let page = Page { nodes, text: String::with_capacity(length) };
        Self { page: RefCell::new(page), work: Cell::new(0) }
    }

    /// How much the parser has done: what it does at a tag can grow with all that is open.
    pub(super) fn work(&self) -> usize {
        self.work.get()
    }

    fn count(&self) {
        self.work.set(self.work.get() + 1);
    }

    fn page(&self) -> RefMut<'_, Page> {
        self.count();
        self.page.borrow_mut()
    }
}

impl TreeSink for Builder {
    type Handle = Id;
    type Output = Page;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Page {
        let mut page = self.page.into_inner();
        for node in &mut page.nodes {
            match &mut node.content {
                Content::Element(element) => {
                    element.kinds = kinds_of(element.name(), element.attrs());
                    element.marks = marks_of(element);
                }
                Content::Text(text) => text.letters = letters(&page.text[text.start..text.end]),
                Content::Other => {}
            }
        }
        page
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn get_document(&self) -> Id {
        Id::of_count(1)
    }

    fn same_node(&self, one: &Id, other: &Id) -> bool {
        self.count();
        one == other
    }

    fn elem_name<'a>(&'a self, id: &'a Id) -> Ref<'a, QualName> {
        self.count();
        Ref::map(self.page.borrow(), |page| match &page.node(*id).content {
            Content::Element(element) => &element.name,
            _ => unreachable!("the parser asks elements for their name"),
        })
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, flags: ElementFlags) -> Id {
        let mut page = self.page();
        let id = page.add(Content::Element(Element { name, attrs, kinds: 0, marks: 0 }));
        if flags.template {
            let inside = page.add(Content::Other);
            page.insert(id, inside, None);
        }
        id
    }

    fn get_template_contents(&self, id: &Id) -> Id {
        self.page.borrow().node(*id).first.unwrap_or(*id)
    }

    fn create_comment(&self, _: StrTendril) -> Id {
        self.page().add(Content::Other)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Id {
        self.page().add(Content::Other)
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        self.page().put(*parent, child, None);
    }

    fn append_before_sibling(&self, sibling: &Id, child: NodeOrText<Id>) {
        let mut page = self.page();
        if let Some(parent) = page.node(*sibling).parent {
            page.put(parent, child, Some(*sibling));
        }
    }

    fn append_based_on_parent_node(&self, element: &Id, before: &Id, child: NodeOrText<Id>) {
        let has_parent = self.page.borrow().node(*element).parent.is_some();
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(before, child);
        }
    }

    fn add_attrs_if_missing(&self, id: &Id, attrs: Vec<Attribute>) {
        if let Content::Element(element) = &mut self.page().node_mut(*id).content {
            for attr in attrs {
                if element.attrs.iter().all(|known| known.name != attr.name) {
                    element.attrs.push(attr);
                }
            }
        }
    }

    fn remove_from_parent(&self, id: &Id) {
        self.page().detach(*id);
    }

    fn reparent_children(&self, from: &Id, to: &Id) {
        let mut page = self.page();
        while let Some(child) = page.node(*from).first {
            self.count();
            page.detach(child);
            page.insert(*to, child, None);
        }
    }
}
