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
use alloc::{borrow::Cow, string::String};

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
    path: impl Into<Cow<'static, str>>,
    view_box: impl Into<Cow<'static, str>>,
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
    let mut button = build_button(service, service.name.into(), !can.script);
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

#[cfg(test)]
mod tests {
    use crate::engine::{
        config::Options,
        page::Page,
        share::icon::Icon,
        texts::Texts,
        view::{
            html::to_html,
            looks::Knowledge,
            share::{self, Capabilities},
        },
    };

    const PAGE: &str = "data-url=\"https://e.example/a\" data-title=\"A\" aria-label=\"Share\"";
    const STATUS: &str = "<span part=\"status\" role=\"status\"></span></div>";

    fn check(options: &[(&str, &str)], can: Capabilities, expected: &str) {
        let mut chosen = Options::default();
        for (name, value) in options {
            chosen.set(name, value).expect("a right option");
        }
        let page = Page { url: "https://e.example/a".into(), title: "A".into(), ..Page::default() };
        let html = to_html(&[share::view(&page, &chosen, &Texts::default(), can)]);
        assert_eq!(html, [expected, STATUS].concat(), "{options:?}");
    }

    fn ahead() -> Capabilities {
        let icon = |id: &str| {
            let icon = Icon { path: "M0 0".into(), view_box: "0 0 24 24".into() };
            (id != "gab").then_some(icon)
        };
        Capabilities {
            knows: Knowledge { icon, ..Knowledge::default() },
            ..Capabilities::default()
        }
    }

    fn in_page() -> Capabilities {
        Capabilities { script: true, ..ahead() }
    }

    const ICON: &str =
        "<svg aria-hidden=\"true\" viewBox=\"0 0 24 24\"><path d=\"M0 0\"></path></svg>";

    fn link(id: &str, name: &str, href: &str, icon: &str) -> String {
        format!(
            "<a part=\"service\" target=\"_blank\" href=\"{href}\" rel=\"noopener nofollow\" \
             aria-label=\"Share on {name} (opens in a new tab)\" data-action=\"{id}\">{icon}\
             <span part=\"label\">{name}</span></a>"
        )
    }

    #[test]
    fn looks_are_parts_of_the_row() {
        let row = |part: &str| format!("<div part=\"{part}\" role=\"group\" {PAGE}>");
        let none = ("services", "");
        check(&[none], ahead(), &row("services"));
        check(&[none, ("labels", "icons")], ahead(), &row("services icons"));
        let all = [none, ("labels", "names"), ("size", "small"), ("colors", "brand")];
        check(&all, ahead(), &row("services names small brand"));
        check(&[none, ("size", "large")], ahead(), &row("services large"));
    }

    #[test]
    fn icons_come_as_files_and_names_stand_alone() {
        let row = |part: &str, button: &str| {
            format!("<div part=\"{part}\" role=\"group\" {PAGE}>{button}")
        };
        let xing = "https://www.xing.com/spi/shares/new?url=https%3A%2F%2Fe.example%2Fa";
        let button = link("xing", "XING", xing, ICON);
        check(&[("services", "xing")], ahead(), &row("services", &button));
        let button = link("xing", "XING", xing, "");
        check(
            &[("services", "xing"), ("labels", "names")],
            ahead(),
            &row("services names", &button),
        );
        let gab = "https://gab.com/compose?url=https%3A%2F%2Fe.example%2Fa&amp;text=A";
        check(&[("services", "gab")], ahead(), &row("services", &link("gab", "Gab", gab, "")));
    }

    #[test]
    fn services_of_many_instances() {
        let row = |button: &str| format!("<div part=\"services\" role=\"group\" {PAGE}>{button}");
        let button = |id: &str, name: &str, hidden: &str, template: &str| {
            format!(
                "<button part=\"service\" type=\"button\"{hidden} data-action=\"fediverse\" data-id=\"{id}\" \
                 data-template=\"{template}\" aria-label=\"Share on {name}\">{ICON}\
                 <span part=\"label\">{name}</span></button>"
            )
        };
        let mastodon = "https://{instance}/share?text=A%20https%3A%2F%2Fe.example%2Fa";
        check(
            &[("services", "mastodon")],
            in_page(),
            &row(&button("mastodon", "Mastodon", "", mastodon)),
        );
        let hub = "https://share.joinmastodon.org/#text=A%20https%3A%2F%2Fe.example%2Fa";
        check(&[("services", "mastodon")], ahead(), &row(&link("mastodon", "Mastodon", hub, ICON)));
        let mbin = "https://{instance}/new/link?url=https%3A%2F%2Fe.example%2Fa";
        check(
            &[("services", "mbin")],
            ahead(),
            &row(&button("mbin", "Mbin", " hidden=\"\"", mbin)),
        );
    }
}
