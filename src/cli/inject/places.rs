//! Where in a page's source what is added goes, and what of ours its author wrote there.

use crate::{
    cli::{guard::guard, widget},
    engine::part::Part,
};
use anyhow::{Context, Error, Result};
use lol_html::{
    ElementContentHandlers, RewriteStrSettings, Selector,
    html_content::{Element, EndTag},
    rewrite_str,
};
use std::{borrow::Cow, cell::RefCell, ops::Range, rc::Rc};

/// Why a page stays as it is when lol_html cannot tell text from markup in it; its error says where.
pub(super) const AMBIGUOUS: &str = "its markup is ambiguous";

/// What a page holds before anything is added to it. Places are bytes of its source.
pub(super) struct Places {
    /// The author has a script tag of ours: then the page needs no second one.
    pub(super) has_script: bool,
    /// The author has elements of the usual parts: they win over the default set.
    pub(super) has_usual: bool,
    /// The author's elements of ours that hold no shadow root yet.
    pub(super) elements: Vec<Own>,
    /// The start tag of the article's element, if there is one.
    pub(super) article: Option<usize>,
    /// What stands behind the element that is given as the place, if there is one.
    pub(super) place_end: Option<usize>,
    /// Elements that a framework hydrates: nothing is added in there.
    pub(super) hydrated: Vec<Range<usize>>,
    /// The end tag of the body, or the end of the page where that is left out.
    pub(super) page_end: usize,
}

impl Places {
    /// Reads a page. `article` and `place` are the selectors of the article's element and of that which the parts stand
    /// behind; an empty one is not looked for. `hydrated` are selectors of what a framework hydrates.
    pub(super) fn find(html: &str, article: &str, place: &str, hydrated: &[&str]) -> Result<Self> {
        let seen = Rc::<RefCell<Seen>>::default();
        let mut settings = RewriteStrSettings::new()
            .append_element_content_handler(templates(&seen)?)
            .append_element_content_handler(on(&seen, "script[src]", Seen::script, Seen::pass)?)
            .append_element_content_handler(on(&seen, "body", Seen::body, Seen::end_body)?);
        for part in Part::ALL {
            let name = format!("afterword-{}", part.name());
            let own = on(&seen, &name, Seen::own, Seen::end_own)?;
            settings = settings.append_element_content_handler(own);
        }
        if !article.is_empty() {
            let article = on(&seen, article, Seen::article, Seen::pass)?;
            settings = settings.append_element_content_handler(article);
        }
        if !place.is_empty() {
            let place = on(&seen, place, Seen::place, Seen::end_place)?;
            settings = settings.append_element_content_handler(place);
        }
        for root in hydrated {
            let root = on(&seen, root, Seen::root, Seen::end_root)?;
            settings = settings.append_element_content_handler(root);
        }
        rewrite_str(html, settings).context(AMBIGUOUS)?;
        Ok(seen.take().into_places(html.len()))
    }
}

/// Parses a selector as far as a page's source can be searched by it.
pub(in crate::cli) fn selector(text: &str) -> Result<Selector> {
    let parse = guard(|| text.parse::<Selector>());
    Ok(parse.map_err(Error::msg)??)
}

/// An element of ours that the author wrote.
pub(super) struct Own {
    pub(super) part: Part,
    pub(super) attributes: Vec<(String, String)>,
    /// What it holds; to no end where it has no end tag.
    pub(super) inside: Range<usize>,
}

/// What was met in a page's source, in its order. Elements without an end tag have none of ours either.
#[derive(Default)]
pub(super) struct Seen {
    scripts: Vec<usize>,
    elements: Vec<Own>,
    /// Templates that are in no other.
    templates: Vec<Range<usize>>,
    /// Templates that are shadow roots.
    roots: Vec<usize>,
    articles: Vec<usize>,
    places: Vec<Range<usize>>,
    hydrated: Vec<Range<usize>>,
    body_ends: Vec<usize>,
}

/// To no end: what has no end tag that was met.
const OPEN: usize = usize::MAX;

impl Seen {
    /// Whether a place is in a template: what stands there is not in the page.
    pub(super) fn is_apart(&self, at: usize) -> bool {
        let before = self.templates.partition_point(|template| template.start <= at);
        before > 0 && at < self.templates[before - 1].end
    }

    fn into_places(self, length: usize) -> Places {
        let is_here = |at: usize| !self.is_apart(at);
        let article = self.articles.iter().copied().find(|&article| is_here(article));
        let place = self.places.iter().find(|place| is_here(place.start));
        let place_end = place.map(|place| place.end).filter(|&end| end != OPEN);
        let page_end = self.body_ends.iter().copied().find(|&end| is_here(end)).unwrap_or(length);
        let has_script = self.scripts.iter().any(|&at| is_here(at));
        let is_own = |own: &Own| is_here(own.inside.start);
        let has_usual =
            self.elements.iter().any(|own| Part::USUAL.contains(&own.part) && is_own(own));
        let has_root = |own: &Own| {
            let before = self.roots.partition_point(|&root| root < own.inside.start);
            self.roots.get(before).is_some_and(|root| own.inside.contains(root))
        };
        let is_bare: Vec<bool> =
            self.elements.iter().map(|own| is_own(own) && !has_root(own)).collect();
        let elements = self.elements.into_iter().zip(is_bare);
        let elements = elements.filter_map(|(own, is_bare)| is_bare.then_some(own)).collect();
        let hydrated = self.hydrated;
        Places { has_script, has_usual, elements, article, place_end, hydrated, page_end }
    }

    fn script(&mut self, script: &Element<'_, '_>) -> usize {
        let src = script.get_attribute("src").unwrap_or_default();
        if src.split(['?', '#']).next().is_some_and(is_loader) {
            self.scripts.push(script.source_location().bytes().start);
        }
        0
    }

    fn pass(&mut self, _: usize, _: Range<usize>) {}

    fn body(&mut self, _: &Element<'_, '_>) -> usize {
        0
    }

    fn end_body(&mut self, _: usize, tag: Range<usize>) {
        self.body_ends.push(tag.start);
    }

    fn own(&mut self, element: &Element<'_, '_>) -> usize {
        let name = element.tag_name();
        if let Some(part) = name.strip_prefix("afterword-").and_then(Part::find) {
            let given = element.attributes().iter();
            let attributes = given.map(|it| (it.name(), it.value())).collect();
            let inside = element.source_location().bytes().end..OPEN;
            self.elements.push(Own { part, attributes, inside });
        }
        self.elements.len()
    }

    fn end_own(&mut self, count: usize, tag: Range<usize>) {
        if let Some(own) = count.checked_sub(1).and_then(|at| self.elements.get_mut(at)) {
            own.inside.end = tag.start;
        }
    }

    fn template(&mut self, template: &Element<'_, '_>) -> usize {
        let at = template.source_location().bytes();
        if template.has_attribute("shadowrootmode") {
            self.roots.push(at.start);
        }
        if self.templates.last().is_some_and(|last| last.end == OPEN) {
            return 0;
        }
        self.templates.push(at.end..OPEN);
        self.templates.len()
    }

    fn end_template(&mut self, count: usize, tag: Range<usize>) {
        if let Some(template) = count.checked_sub(1).and_then(|at| self.templates.get_mut(at)) {
            template.end = tag.start;
        }
    }

    fn root(&mut self, root: &Element<'_, '_>) -> usize {
        self.hydrated.push(root.source_location().bytes().start..OPEN);
        self.hydrated.len()
    }

    fn end_root(&mut self, count: usize, tag: Range<usize>) {
        if let Some(root) = count.checked_sub(1).and_then(|at| self.hydrated.get_mut(at)) {
            root.end = tag.start;
        }
    }

    fn article(&mut self, article: &Element<'_, '_>) -> usize {
        self.articles.push(article.source_location().bytes().start);
        0
    }

    fn place(&mut self, place: &Element<'_, '_>) -> usize {
        self.places.push(place.source_location().bytes().start..OPEN);
        self.places.len()
    }

    fn end_place(&mut self, count: usize, tag: Range<usize>) {
        if let Some(place) = count.checked_sub(1).and_then(|at| self.places.get_mut(at)) {
            place.end = tag.end;
        }
    }
}

/// Tells whether an address in a script tag is that of the loader, or of what brings it when an
/// article comes.
pub(super) fn is_loader(src: &str) -> bool {
    let name = src.rsplit_once('/').map_or(src, |(_, name)| name);
    name == widget::LOADER || name == widget::START
}

/// What lol_html is to do at elements.
type Handler<'h> = (Cow<'h, Selector>, ElementContentHandlers<'h>);

/// Notes the templates of a page, for [`Seen::is_apart`].
pub(super) fn templates<'h>(seen: &Rc<RefCell<Seen>>) -> Result<Handler<'h>> {
    on(seen, "template", Seen::template, Seen::end_template)
}

/// Notes each element of a selector: `start` gives a number, which `end` is given with the place of the end tag.
fn on<'h>(
    seen: &Rc<RefCell<Seen>>,
    selector_text: &str,
    start: fn(&mut Seen, &Element<'_, '_>) -> usize,
    end: fn(&mut Seen, usize, Range<usize>),
) -> Result<Handler<'h>> {
    let seen = Rc::clone(seen);
    let handler = move |element: &mut Element<'_, '_>| {
        let number = start(&mut seen.borrow_mut(), element);
        let (seen, name) = (Rc::clone(&seen), element.tag_name());
        if let Some(handlers) = element.end_tag_handlers() {
            handlers.push(Box::new(move |tag: &mut EndTag<'_>| {
                // What the end tag of another element closes has none of its own.
                if tag.name() == name {
                    end(&mut seen.borrow_mut(), number, tag.source_location().bytes());
                }
                Ok(())
            }));
        }
        Ok(())
    };
    let handlers = ElementContentHandlers::default().element(handler);
    Ok((Cow::Owned(selector(selector_text)?), handlers))
}
