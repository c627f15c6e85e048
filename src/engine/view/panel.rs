//! Panels as views: what opens over the page when a button is clicked. A dialog with a title, a button that closes it, and
//! what it is for: the form that asks for an instance, a QR code.

use super::{Element, element, icon};
use crate::engine::texts::Texts;
use alloc::{borrow::Cow, string::String};

/// A cross, in a 16 by 16 view box.
const CROSS: &str = "M4 3 8 7l4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z";

/// A panel of that part name, called `title`. `titled` is the `aria-labelledby` attribute and `heading` the start of the
/// heading that bears its id: two panels of one shadow root have different ones.
pub(super) fn panel(
    start: &'static str,
    heading: &'static str,
    title: String,
    texts: &Texts,
) -> Element {
    let close = element("button part=close type=button")
        .with("aria-label", texts.get("close"))
        .action("close")
        .child(icon(CROSS));
    element(start).child(
        element("div part=head").child(element(heading).text(title)).child(close),
    )
}

/// The form that asks where a reader has an account with a service of many instances. `known` is the instance that the
/// reader gave before, `example` one that is known to many.
pub fn instance(service: &str, example: &str, known: String, texts: &Texts) -> Element {
    let field = element(
        "input part=field type=text inputmode=url autocomplete=off autocapitalize=none \
         spellcheck=false aria-describedby=error",
    )
    .with("placeholder", texts.fill("example", example))
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
    panel(
        "dialog part=panel aria-labelledby=instance",
        "h2 part=title id=instance",
        texts.fill("on-service", service),
        texts,
    )
    .child(form)
}

/// What stands around the QR code of an address: the widget draws it into the empty part.
pub fn code(url: impl Into<Cow<'static, str>>, texts: &Texts) -> Element {
    panel(
        "dialog part=panel aria-labelledby=code",
        "h2 part=title id=code",
        texts.get("qr"),
        texts,
    )
    .child(element("div part=code"))
    .child(element("p part=hint").text(texts.get("scan")))
    .child(element("p part=address").text(url))
}

#[cfg(test)]
mod tests {
    use super::super::html::to_html;
    use super::*;

    #[test]
    fn what_a_reader_gave_stays_text() {
        let html = to_html(&[instance("Mastodon", "mastodon.social", "\"><b>".into(), &Texts::default())]);
        assert!(html.contains("value=\"&quot;&gt;&lt;b&gt;\""), "{html}");
        assert!(html.contains("placeholder=\"For example mastodon.social\""), "{html}");
        let html = to_html(&[code("https://e.example/?a&b", &Texts::default())]);
        assert!(html.contains("<p part=\"address\">https://e.example/?a&amp;b</p>"), "{html}");
    }
}
