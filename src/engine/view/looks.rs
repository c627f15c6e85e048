//! What the share part looks like in the build `more`: labels, sizes, colors, icons that came as files; and the
//! buttons of services that need an instance.

use super::{
    Element, Node, element,
    share::{Capabilities, build_button, build_link},
};
use crate::engine::{
    share::{
        Post, Service,
        icon::Icon,
        limit::Graphemes,
        options::{Colors, Labels, ShareOptions, Size},
    },
    texts::Texts,
};
use alloc::string::String;

/// What the place that shows a view knows that the engine does not.
#[derive(Clone, Copy, Debug)]
pub struct Knowledge {
    /// How texts are parted into graphemes.
    pub graphemes: Graphemes,
    /// The icon of the service of that id, where its file is at hand.
    pub icon: fn(&str) -> Option<Icon>,
}

impl Default for Knowledge {
    /// No icons; each character is a grapheme.
    fn default() -> Self {
        Self { graphemes: |text| text.chars().map(String::from).collect(), icon: |_| None }
    }
}

/// The empty row. Its part names say what is not as usual: `services icons small brand`.
pub(super) fn row(options: &ShareOptions) -> Element {
    let mut part = String::from("services");
    part.push_str(match options.labels {
        Labels::Both => "",
        Labels::Icons => " icons",
        Labels::Names => " names",
    });
    part.push_str(match options.size {
        Size::Small => " small",
        Size::Medium => "",
        Size::Large => " large",
    });
    part.push_str(match options.colors {
        Colors::Plain => "",
        Colors::Brand => " brand",
    });
    element("div").with("part", part).with("role", "group")
}

/// A button with its icon, unless names are asked for alone.
pub(super) fn dress(
    mut button: Element,
    service: &'static Service,
    options: &ShareOptions,
    can: Capabilities,
) -> Element {
    if options.labels != Labels::Names {
        let icon = match service.icon {
            "" => (can.knows.icon)(service.id).map(|icon| draw(icon.path, icon.view_box)),
            path => Some(draw(path, service.view_box)),
        };
        button.children.splice(0..0, icon.map(Node::Element));
    }
    button
}

pub(super) fn draw(
    path: impl Into<alloc::borrow::Cow<'static, str>>,
    view_box: impl Into<alloc::borrow::Cow<'static, str>>,
) -> Element {
    element("svg aria-hidden=true").with("viewBox", view_box).child(element("path").with("d", path))
}

/// The button of a service of many instances. A click on it asks for the instance, and puts it in the place of
/// `{instance}` in `data-template`. Where no script listens, a link to the place that asks the same, if there is one.
pub(super) fn build_instance(
    service: &'static Service,
    post: &Post,
    texts: &Texts,
    can: Capabilities,
) -> Element {
    let hub = service.build_hub_url(post);
    if !can.script && hub.is_some() {
        return build_link(service, hub, texts);
    }
    let mut button = build_button(service, service.name, !can.script);
    for (name, value) in &mut button.attributes {
        if *name == super::ACTION {
            *value = "fediverse".into();
        }
    }
    button
        .with("data-id", service.id)
        .with_some("data-template", service.build_url(post))
        .with("aria-label", texts.fill("on-service", service.name))
}
