//! The share part as a view: a row of links and buttons, and a line that is spoken when a link was copied.

#[cfg(not(feature = "more"))]
use super::icon;
#[cfg(feature = "more")]
use super::looks;
use super::{Element, element};
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
#[derive(Clone, Copy, Debug, Default)]
pub struct Capabilities {
    /// A script listens for clicks.
    pub script: bool,
    /// The system has a share sheet.
    pub system: bool,
    /// What it knows that the engine does not.
    #[cfg(feature = "more")]
    pub knows: looks::Knowledge,
}

/// The row for `page`, one button a service. An action is the service's id. The row carries what a click on
/// it needs: the address and the title; what copies, what to say when it is done.
pub fn view(page: &Page, options: &Options, texts: &Texts, can: Capabilities) -> Element {
    let post = Post {
        page,
        via: &options.via,
        #[cfg(feature = "more")]
        marks: ["", ""],
        #[cfg(feature = "more")]
        utm: options.share.utm.as_ref(),
        #[cfg(feature = "more")]
        graphemes: can.knows.graphemes,
    };
    row(&post, options, texts, can)
}

/// The row for a post.
pub(super) fn row(post: &Post, options: &Options, texts: &Texts, can: Capabilities) -> Element {
    #[cfg(not(feature = "more"))]
    let row = element("div part=services role=group");
    #[cfg(feature = "more")]
    let row = looks::row(&options.share);
    let mut row = row
        .with("data-url", post.page.url.clone())
        .with("data-title", post.page.title.clone())
        .with("aria-label", texts.get("share"));
    for service in &options.services {
        let button = match service.target {
            #[cfg(feature = "more")]
            Target::Link(_) if service.needs_instance() => {
                looks::build_instance(service, post, texts, can)
            }
            Target::Link(_) => build_link(service, service.build_url(post), texts),
            Target::Copy => build_copying(service, "copy", !can.script, texts),
            // Where the sheet may not open, the address is copied.
            Target::System => build_copying(service, "system", !can.system, texts),
            #[cfg(feature = "more")]
            Target::Print => build_button(service, texts.get("print"), !can.script),
            #[cfg(feature = "more")]
            Target::Qr => build_button(service, texts.get("qr"), !can.script),
            #[cfg(feature = "more")]
            Target::More => build_button(service, texts.get("more"), !can.script)
                .with("aria-haspopup", "dialog")
                .with("aria-expanded", "false"),
        };
        #[cfg(feature = "more")]
        let button = looks::dress(button, service, &options.share, can);
        row = row.child(button);
    }
    row.child(element("span part=status role=status"))
}

pub(super) fn build_link(service: &'static Service, url: Option<String>, texts: &Texts) -> Element {
    let note = cut::join(&[" (", &texts.get("new-tab"), ")"]);
    let link = element("a part=service target=_blank")
        .with_some("href", url)
        .with("rel", "noopener nofollow")
        .with("aria-label", texts.fill("on-service", service.name) + &note)
        .action(service.id);
    label(link, service, service.name.into())
}

/// A button that copies, or does so for want of something better, with what to say when it is done.
fn build_copying(
    service: &'static Service,
    name: &'static str,
    hidden: bool,
    texts: &Texts,
) -> Element {
    build_button(service, texts.get(name), hidden)
        .with("data-done", texts.get("copied"))
        .with("data-failed", texts.get("copy-failed"))
}

pub(super) fn build_button(service: &'static Service, text: String, hidden: bool) -> Element {
    let button = element("button part=service type=button")
        .with_some("hidden", hidden.then(Default::default))
        .action(service.id);
    label(button, service, text)
}

/// With the icon, which [`looks`] adds in the build `more`, and the words.
fn label(
    button: Element,
    #[cfg_attr(feature = "more", expect(unused_variables))] service: &'static Service,
    text: String,
) -> Element {
    #[cfg(not(feature = "more"))]
    let button = button.child(icon(service.icon));
    button.child(element("span part=label").text(text))
}
