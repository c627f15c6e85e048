//! The widget of the build `more`: shows what most pages never need, on a page that the page's own engine has read and
//! furnished. It places nothing and links no hashtags.

use super::{apply::apply, options::read_options, page::Reading};
use crate::engine::{
    config::{Options, Part},
    cut,
    share::{Service, Target, instance, options::Float},
    texts::Texts,
    view::{
        panel,
        quote::{self, Quote},
        share::{self, Capabilities},
    },
};
use alloc::string::String;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    fn found() -> Node;
}

/// One page, and what is known of it.
#[wasm_bindgen]
pub struct Widget {
    options: Options,
    texts: Texts,
    reading: Reading,
    can: Capabilities,
}

#[wasm_bindgen]
impl Widget {
    /// Reads the page at `location`; the arguments are those of the page's own engine.
    #[wasm_bindgen(constructor)]
    pub fn new(
        location: String,
        script: Option<Element>,
        root: String,
        texts: String,
        system: bool,
    ) -> Self {
        let mut options = Options::default();
        if let Some(script) = script {
            read_options(&mut options, &script, "data-");
        }
        let reading = Reading::new(&location, &options.article, &root);
        let can = Capabilities { script: true, system };
        Self { options, texts: Texts::parse(texts), reading, can }
    }

    /// Shows the part of that number on its element, in its shadow root.
    pub fn show(&self, part: usize, element: &Element, root: &Node, handheld: bool) {
        let options = self.read_element(element, handheld);
        if let Some(Part::Share) = Part::ALL.get(part) {
            apply(root, share::view(&self.reading.page, &options, &self.texts, self.can));
        }
    }

    /// Builds the list of all services in an empty `root`.
    pub fn list(&self, element: &Element, root: &Node) {
        let mut options = self.read_element(element, false);
        options.services = Service::all().collect();
        apply(root, panel::list(&self.reading.page, &options, &self.texts, self.can));
    }

    /// Builds the form that asks for an instance of that service in an empty `root`.
    pub fn picker(&self, service: &str, known: String, root: &Node) {
        let name = Service::find(service).map_or(service, |service| service.name);
        apply(root, panel::instance(name, known, &self.texts));
    }

    /// Builds what stands around the QR code of an address in an empty `root`.
    pub fn code(&self, url: String, root: &Node) {
        apply(root, panel::code(url, &self.texts));
    }

    /// Builds the bubble over selected words in an empty `root`.
    pub fn quote(&self, element: &Element, link: &str, short: &str, words: &str, root: &Node) {
        let options = self.read_element(element, false);
        let quote = Quote { link, short, words };
        apply(root, quote::view(quote, &self.reading.page, &options, &self.texts, self.can));
    }

    /// The address of an instance that a template leads to; `undefined` when what was typed names none.
    pub fn instance(&self, template: &str, typed: &str) -> Option<String> {
        instance::address(template, typed)
    }

    /// Where the row of an element floats, and whether selected words can be shared: `start on`.
    pub fn manners(&self, element: &Element) -> String {
        let options = self.read_element(element, false);
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
    /// The options of an element over those of the page.
    fn read_element(&self, element: &Element, handheld: bool) -> Options {
        let mut options = self.options.clone();
        read_options(&mut options, element, "");
        // On a phone its own share sheet knows the reader's apps best.
        let is_system = |service: &&Service| service.target == Target::System;
        if handheld && let Some(at) = options.services.iter().position(is_system) {
            let system = options.services.remove(at);
            options.services.insert(0, system);
        }
        options
    }
}
