//! Panels as views: what opens over the page when a button is clicked. A dialog with a title, a button that closes it, and
//! what it is for: the list of all services, the form that asks for an instance, a QR code.

use super::{Element, element, looks, share};
use crate::engine::{config::Options, page::Page, share::icon::VIEW_BOX, texts::Texts};
use alloc::{borrow::Cow, string::String};

/// A cross.
const CROSS: &str = "M4 3 8 7l4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z";

/// Instances of Mastodon that many know, as an example of what to type.
const EXAMPLE: &str = "mastodon.online";

/// All services of `options`, with a field to search them. The browser opens it beside its button, where it can.
pub fn list(page: &Page, options: &Options, texts: &Texts, can: share::Capabilities) -> Element {
    let field = element("input part=field type=search autocomplete=off spellcheck=false")
        .with("aria-label", texts.get("search"))
        .with("placeholder", texts.get("search"));
    panel("list", texts.get("list"), texts)
        .with("popover", "auto")
        .child(element("div part=search").child(field))
        .child(share::view(page, options, texts, can))
}

/// The form that asks where a reader has an account with a service of many instances. `known` is the instance that the
/// reader gave before.
pub fn instance(service: &str, known: String, texts: &Texts) -> Element {
    let field = element(
        "input part=field type=text inputmode=url autocomplete=off autocapitalize=none \
         spellcheck=false aria-describedby=error",
    )
    .with("placeholder", texts.fill("example", EXAMPLE))
    .with("value", known);
    let asked = element("label part=question").text(texts.get("instance")).child(field);
    let remember = element("label part=remember")
        .child(element("input type=checkbox"))
        .text(texts.get("remember"));
    let form = element("form novalidate")
        .child(asked)
        .child(element("p part=error id=error role=alert"))
        .child(remember)
        .child(element("button part=continue type=submit").text(texts.get("continue")));
    panel("instance", texts.fill("on-service", service), texts).child(form)
}

/// What stands around the QR code of an address: the widget draws it into the empty part.
pub fn code(url: impl Into<Cow<'static, str>>, texts: &Texts) -> Element {
    panel("code", texts.get("qr"), texts)
        .child(element("div part=code"))
        .child(element("p part=hint").text(texts.get("scan")))
        .child(element("p part=address").text(url))
}

/// A dialog of that title. `id` is the title's: two panels of one shadow root have different ones.
fn panel(id: &'static str, title: String, texts: &Texts) -> Element {
    let close = element("button part=close type=button")
        .with("aria-label", texts.get("close"))
        .action("close")
        .child(looks::draw(CROSS, VIEW_BOX));
    let head = element("div part=head")
        .child(element("h2 part=title").with("id", id).text(title))
        .child(close);
    element("dialog part=panel tabindex=-1").with("aria-labelledby", id).child(head)
}

#[cfg(test)]
mod tests {
    use super::super::html::to_html;
    use super::*;

    fn check(view: Element, expected: &[&str]) {
        let html = to_html(&[view]);
        for expected in expected {
            assert!(html.contains(expected), "{expected}: {html}");
        }
    }

    #[test]
    fn panels() {
        let (texts, page) =
            (Texts::default(), Page { url: "https://e.example/?a&b".into(), ..Page::default() });
        check(
            list(&page, &Options::default(), &texts, share::Capabilities::default()),
            &[
                "popover=\"auto\"",
                "type=\"search\"",
                "data-url=\"https://e.example/?a&amp;b\"",
                ">Facebook<",
            ],
        );
        check(
            instance("Mastodon", "\"><b>".into(), &texts),
            &[
                "value=\"&quot;&gt;&lt;b&gt;\"",
                "placeholder=\"For example mastodon.online\"",
                ">Share on Mastodon<",
            ],
        );
        check(
            code("https://e.example/?a&b", &texts),
            &["<p part=\"address\">https://e.example/?a&amp;b</p>", "aria-labelledby=\"code\""],
        );
    }
}
