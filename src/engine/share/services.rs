//! The table of all services, a line each. To add one: a line here, its icon in `www/icons`, its source in
//! docs/services.md.
//!
//! A line holds the id, the name, the brand's color, and the address with its [holes](super::Target::Link).

#[cfg(feature = "more")]
use super::limit::Limit;
use super::{Service, Target, outline::outline};

/// What the lean build knows, and every page shows that asks for nothing else. Their icons come with the engine.
#[rustfmt::skip]
pub const BASIC: &[Service] = &[
    link("facebook", "Facebook", 0x0866ff, "https://www.facebook.com/sharer/sharer.php?u={url}")
        .icon(outline!("facebook")),
    link("x", "X", 0x000000, "https://x.com/intent/post?url={url}&text={title}&hashtags={hashtags}&via={via}")
        .points(280).addresses(23)
        .icon(outline!("x")),
    link("linkedin", "LinkedIn", 0x0a66c2, "https://www.linkedin.com/sharing/share-offsite/?url={url}")
        .icon(outline!("linkedin")),
    action("copy", "Copy link", Target::Copy).icon(outline!("copy")),
    action("system", "Share sheet", Target::System).icon(outline!("system")),
];

/// All others.
#[cfg(feature = "more")]
#[rustfmt::skip]
pub const OTHERS: &[Service] = &[
    action("print", "Print", Target::Print),
    action("qr", "QR code", Target::Qr),

    // Networks.
    link("bluesky", "Bluesky", 0x1185fe, "https://bsky.app/intent/compose?text={text}").limit(300),
    link("threads", "Threads", 0x000000, "https://www.threads.com/intent/post?url={url}&text={title}").limit(500),
    link("pinterest", "Pinterest", 0xbd081c, "https://www.pinterest.com/pin/create/button/?url={url}&media={image}&description={title}"),
    link("reddit", "Reddit", 0xff4500, "https://www.reddit.com/submit?url={url}&title={title}").limit(300),

    // Networks of many instances.
    link("mastodon", "Mastodon", 0x6364ff, "https://{instance}/share?text={text}").limit(500).addresses(23),
];

const fn link(
    id: &'static str,
    name: &'static str,
    color: u32,
    template: &'static str,
) -> Service {
    new(id, name, color, Target::Link(template))
}

const fn action(id: &'static str, name: &'static str, target: Target) -> Service {
    new(id, name, 0x59_59_59, target)
}

#[cfg_attr(not(feature = "more"), expect(unused_variables))]
const fn new(id: &'static str, name: &'static str, color: u32, target: Target) -> Service {
    Service {
        id,
        name,
        target,
        icon: "",
        #[cfg(feature = "more")]
        view_box: super::icon::VIEW_BOX,
        #[cfg(feature = "more")]
        color,
        #[cfg(feature = "more")]
        limit: None,
        #[cfg(feature = "more")]
        hub: None,
    }
}

impl Service {
    /// With an outline for its icon, in a box of 16 by 16.
    const fn icon(self, path: &'static str) -> Self {
        Self { icon: path, ..self }
    }
}

/// What only the build `more` heeds.
#[cfg(feature = "more")]
impl Service {
    /// Posts of so many graphemes.
    const fn limit(self, most: usize) -> Self {
        Self { limit: Some(Limit::graphemes(most)), ..self }
    }

    /// Posts of so many points, as X counts them.
    const fn points(self, most: usize) -> Self {
        Self { limit: Some(Limit::points(most)), ..self }
    }

    /// Where any address counts so much.
    const fn addresses(self, count: usize) -> Self {
        match self.limit {
            Some(limit) => Self { limit: Some(limit.addresses(count)), ..self },
            None => self,
        }
    }

    /// Where there is a place that asks for the instance.
    const fn hub(self, template: &'static str) -> Self {
        Self { hub: Some(template), ..self }
    }
}

#[cfg(not(feature = "more"))]
impl Service {
    const fn points(self, _most: usize) -> Self {
        self
    }

    const fn addresses(self, _count: usize) -> Self {
        self
    }
}
