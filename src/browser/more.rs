//! The widget of the build `more`: shows what most pages never need, on a page that the page's own engine has read and
//! furnished. It places nothing, and links no hashtags, only cashtags.

use super::{
    apply::apply,
    cashtags::link_cashtags,
    locale::lower,
    options::{read_options, report},
    page::{Reading, found},
};
use crate::engine::{
    config::Options,
    counts::Counts,
    cut::{self, cut},
    part::Part,
    share::{
        Service, Target,
        icon::Icon,
        instance,
        options::{Float, ShareOptions},
        own,
    },
    texts::Texts,
    view::{
        self,
        looks::Knowledge,
        panel,
        quote::{self, Quote},
        share::{self, Capabilities},
        tags,
    },
    wire,
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

#[wasm_bindgen(module = "/src/browser/knowledge.js")]
extern "C" {
    #[wasm_bindgen(js_name = keepIcon)]
    fn keep_icon(id: &str, svg: &str);
    fn numeral(count: usize) -> String;
    #[wasm_bindgen(js_name = iconOf)]
    fn icon_of(id: &str) -> Option<String>;
    fn graphemes(text: &str) -> Vec<String>;
}

/// What the browser knows of icons and languages.
const KNOWLEDGE: Knowledge = Knowledge {
    graphemes: |text| graphemes(text),
    icon: |id| icon_of(id).and_then(|svg| Icon::parse(&svg)),
};

/// One page, and what is known of it.
#[wasm_bindgen]
pub struct Widget {
    options: Options,
    texts: Texts,
    reading: Reading,
    can: Capabilities,
    language: String,
    is_phone: bool,
    counts: Counts,
}

#[wasm_bindgen]
impl Widget {
    /// Reads the page at `location`; the arguments are those of the page's own engine, and: `own`, the site's own
    /// services, of each the id, the name, the address and the icon, as [one text](wire); the reader's language; and whether
    /// the reader has a phone.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        location: String,
        script: Option<Element>,
        root: String,
        texts: String,
        system: bool,
        article: Option<Node>,
        own: &str,
        language: String,
        is_phone: bool,
    ) -> Self {
        let mut options = Options::default();
        options.share.own = read_own(own, script.as_ref());
        let mut tags = None;
        if let Some(script) = script {
            read_options(&mut options, &script, "data-", true);
            tags = script.get_attribute("data-tags");
        }
        let reading = Reading::new(&location, &options, article, &root, tags.as_deref());
        if let Some(quotes) = &options.cashtags {
            link_cashtags(quotes);
        }
        let can = Capabilities { script: true, system, knows: KNOWLEDGE };
        let (texts, counts) = (Texts::parse(texts), Counts::default());
        Self { options, texts, reading, can, language, is_phone, counts }
    }

    /// Takes the file that says how many articles have each tag, as it lies beside the index.
    pub fn count(&mut self, file: String) {
        self.counts = Counts::parse(file);
    }

    /// Shows the part of that number on its element, in its shadow root.
    pub fn show(&self, part: usize, element: &Element, root: &Node) {
        if let Some(Part::Share) = Part::ALL.get(part) {
            // An element is read often, and told of what is wrong with it once.
            read_options(&mut self.options.clone(), element, "", true);
            let mut options = self.read_element(element);
            // On a phone its own share sheet knows the reader's apps best.
            let is_system = |service: &&Service| service.target == Target::System;
            if self.is_phone
                && let Some(at) = options.services.iter().position(is_system)
            {
                let system = options.services.remove(at);
                options.services.insert(0, system);
            }
            apply(root, share::view(&self.reading.page, &options, &self.texts, self.can));
        } else if let Some(view) = self.tags(element) {
            apply(root, view);
        }
    }

    /// The ids of the services whose icons must be [kept](Self::keep) before an element is shown, or before its list of
    /// all services is. Parted by spaces.
    pub fn icons(&self, element: &Element, all: bool) -> String {
        let services = if all { self.all() } else { self.read_element(element).services };
        let mut ids = String::new();
        for service in services {
            // A site's own services bring theirs, or have none.
            let is_file = service.icon.is_empty() && Service::find(service.id) == Some(service);
            if is_file && icon_of(service.id).is_none() {
                ids.push_str(service.id);
                ids.push(' ');
            }
        }
        ids
    }

    /// Keeps the icon of a service, an SVG file.
    pub fn keep(&self, service: &str, svg: &str) {
        keep_icon(service, svg);
    }

    /// Builds the list of all services in an empty `root`.
    pub fn list(&self, element: &Element, root: &Node) {
        let mut options = self.read_element(element);
        options.services = self.all();
        // A list is read, not looked at.
        let own = options.share.own;
        options.share = ShareOptions { own, utm: options.share.utm, ..ShareOptions::default() };
        apply(root, panel::list(&self.reading.page, &options, &self.texts, self.can));
    }

    /// Builds the form that asks for an instance of that service in an empty `root`; `known` is one given before.
    pub fn picker(&self, service: &str, known: String, root: &Node) {
        let name = Service::find(service).map_or(service, |service| service.name);
        apply(root, panel::instance(name, known, &self.texts));
    }

    /// The host of the instance that was typed; `undefined` when it is none.
    pub fn instance(&self, typed: &str) -> Option<String> {
        instance::host(typed)
    }

    /// Builds what stands around the QR code of an address in an empty `root`.
    pub fn code(&self, url: String, root: &Node) {
        apply(root, panel::code(url, &self.texts));
    }

    /// Builds the bubble over selected words in an empty `root`.
    pub fn quote(&self, element: &Element, link: &str, words: &str, root: &Node) {
        let options = self.read_element(element);
        let quote = Quote { link, words };
        apply(root, quote::view(quote, &self.reading.page, &options, &self.texts, self.can));
    }

    /// Where the row of an element floats, and whether selected words can be shared: `start on`.
    pub fn manners(&self, element: &Element) -> String {
        let options = self.read_element(element);
        let float = match options.share.float {
            Float::Off => "off",
            Float::Start => "start",
            Float::End => "end",
            Float::Bottom => "bottom",
        };
        cut::join(&[float, if options.share.selection { " on" } else { " off" }])
    }

    /// A text, with `value` in its place.
    pub fn word(&self, key: &str, value: &str) -> String {
        self.texts.fill(key, value)
    }

    /// The element that holds the article's text.
    pub fn article(&self) -> Node {
        found()
    }
}

impl Widget {
    /// The tags of the page or of the element, with how many articles have them.
    fn tags(&self, element: &Element) -> Option<view::Element> {
        let mut options = self.options.clone();
        read_options(&mut options, element, "", true);
        let tags = self.reading.tags(element, options.tag_link.as_ref());
        tags::view(&tags, &self.texts, |tag| {
            let lowered = lower(&tag.name);
            let (lowered, _) = cut(&lowered, b"\t")?;
            let count = self.counts.find(lowered).filter(|_| options.counts)?;
            let numeral = numeral(count);
            let (seen, category) = cut(&numeral, b"\t")?;
            let heard = self.texts.count("articles", seen, category);
            Some(tags::Count { seen: seen.into(), heard })
        })
    }

    /// The options of an element over those of the page.
    fn read_element(&self, element: &Element) -> Options {
        let mut options = self.options.clone();
        read_options(&mut options, element, "", false);
        options.resolve_services(&self.language, self.is_phone);
        options
    }

    /// All services of the list: the site's own first, without the button that opens it and what is not to be had here.
    fn all(&self) -> Vec<&'static Service> {
        let own = self.options.share.own.iter().copied();
        let is_here = |service: &&Service| match service.target {
            Target::More => false,
            Target::System => self.can.system,
            _ => true,
        };
        own.chain(Service::all()).filter(is_here).collect()
    }
}

/// The site's own services. A wrong one is reported.
fn read_own(own: &str, script: Option<&Element>) -> Vec<&'static Service> {
    let mut services = Vec::new();
    let mut texts = wire::unpack(own);
    while let Some(id) = texts.next() {
        let mut next = || texts.next().unwrap_or_default();
        let (name, url, icon) = (next(), next(), next());
        match own::service(id, name, url, icon) {
            Ok(service) => services.push(service),
            Err(message) => {
                if let Some(script) = script {
                    report(script, &message);
                }
            }
        }
    }
    services
}
