//! The share part as a view: a row of links and buttons, and a line that is spoken when a link was copied.

use super::{Element, element, icon};
use crate::engine::{
    config::Options,
    cut,
    page::Page,
    share::{Post, Service, Target},
    texts::Texts,
};
use alloc::string::String;

/// What the place that shows a view can do. Markup that is written ahead of time can do nothing: what
/// needs a script waits in it, hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// A script listens for clicks.
    pub script: bool,
    /// The system has a share sheet.
    pub system: bool,
}

/// The row for `page`, one button a service. An action is the service's id. The row carries what a click on
/// it needs: the address and the title; the copy button, what to say when it is done.
pub fn view(page: &Page, options: &Options, texts: &Texts, can: Capabilities) -> Element {
    let mut row = element("div part=services role=group")
        .with("data-url", page.url.clone())
        .with("data-title", page.title.clone())
        .with("aria-label", texts.get("share"));
    for service in &options.services {
        row = row.child(match service.target {
            Target::Link(_) => build_link(service, page, options, texts),
            Target::Copy => build_button(service, texts.get("copy"), !can.script)
                .with("data-done", texts.get("copied"))
                .with("data-failed", texts.get("copy-failed")),
            Target::System => build_button(service, texts.get("system"), !can.system),
            #[cfg(feature = "more")]
            Target::Print => build_button(service, texts.get("print"), !can.script),
            #[cfg(feature = "more")]
            Target::Qr => build_button(service, texts.get("qr"), !can.script),
        });
    }
    row.child(element("span part=status role=status"))
}

fn build_link(service: &'static Service, page: &Page, options: &Options, texts: &Texts) -> Element {
    let note = cut::join(&[" (", &texts.get("new-tab"), ")"]);
    element("a part=service target=_blank")
        .with_some("href", service.build_url(&Post { page, via: &options.via, #[cfg(feature = "more")] utm: None, #[cfg(feature = "more")] graphemes: |t| t.chars().map(Into::into).collect() }))
        .with("rel", "noopener nofollow")
        .with("aria-label", texts.fill("on-service", service.name) + &note)
        .action(service.id)
        .child(icon(service.icon))
        .child(element("span part=label").text(service.name))
}

fn build_button(service: &'static Service, label: String, hidden: bool) -> Element {
    element("button part=service type=button")
        .with_some("hidden", hidden.then(Default::default))
        .action(service.id)
        .child(icon(service.icon))
        .child(element("span part=label").text(label))
}
