//! The part `replies` in a page. `www/parts/replies.js` speaks with the server; what it heard becomes views here.

use super::{
    super::{apply::apply, options::report},
    Widget,
};
use crate::engine::{
    part::RepliesBackend,
    replies::{
        Reply,
        draft::{Draft, Rules, check, website},
        entities::decode,
    },
    view::replies,
    wire,
};
use alloc::string::String;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

#[wasm_bindgen]
impl Widget {
    /// Who keeps the replies to this page: the backend, its address, as what it knows the site and the page, the page's
    /// address and title, as [one text](wire). Empty where the options name nobody: that is told.
    #[wasm_bindgen(js_name = repliesSource)]
    pub fn replies_source(&self, element: &Element) -> String {
        let options = self.read_element(element).part;
        let (backend, needs_url, needs_site) = match options.replies {
            Some(RepliesBackend::Isso) => ("isso", true, false),
            Some(RepliesBackend::WordPress) => ("wordpress", false, false),
            Some(RepliesBackend::Remark42) => ("remark42", true, true),
            Some(RepliesBackend::Waline) => ("waline", true, false),
            Some(RepliesBackend::Cusdis) => ("cusdis", true, true),
            None => ("", false, false),
        };
        let missing = if backend.is_empty() {
            "option replies is missing: name who keeps them, isso, wordpress, remark42, waline or cusdis"
        } else if needs_url && options.replies_url.is_empty() {
            "option replies-url is missing: the address of the server that keeps the replies"
        } else if needs_site && options.replies_site.is_empty() {
            "option replies-site is missing: as what the server knows this site"
        } else {
            let page = &self.reading.page;
            return wire::pack(&[
                backend,
                &options.replies_url,
                &options.replies_site,
                &options.replies_page,
                &page.url,
                &page.title,
            ]);
        };
        report(element, missing);
        String::new()
    }

    /// Builds what is there before the server has answered in an empty `root`.
    #[wasm_bindgen(js_name = repliesFrame)]
    pub fn replies_frame(&self, root: &Node) {
        apply(root, replies::frame(&self.texts));
    }

    /// Shows the fields of the form in `root`; the server requires those `required`, by their names.
    #[wasm_bindgen(js_name = repliesFields)]
    pub fn replies_fields(&self, element: &Element, required: &str, root: &Node) {
        if let Some(rules) = self.rules(element, required) {
            apply(root, replies::fields(&rules, &self.texts));
        }
    }

    /// Shows the threads of a list of replies, as [`Reply::list`] takes it, in `root`.
    #[wasm_bindgen(js_name = repliesThreads)]
    pub fn replies_threads(&self, list: &str, is_open: bool, root: &Node) {
        apply(root, replies::thread(&Reply::list(list), is_open, &self.texts));
    }

    /// What is wrong with a draft, its fields in the order of the form as [one text](wire): of each fault the field, its label
    /// and what is wrong, as one text too.
    #[wasm_bindgen(js_name = repliesFaults)]
    pub fn replies_faults(&self, element: &Element, required: &str, draft: &str) -> String {
        let mut fields = wire::unpack(draft);
        let mut next = || fields.next().unwrap_or_default();
        let draft = Draft { name: next(), address: next(), website: next(), text: next() };
        let mut faults = String::new();
        if let Some(rules) = self.rules(element, required) {
            for (field, fault) in check(&draft, &rules) {
                let label = self.texts.get(replies::label_of(field));
                for text in [field.name(), &*label, &*replies::words_of(fault, &self.texts)] {
                    wire::push(&mut faults, text);
                }
            }
        }
        faults
    }

    /// A website that was typed, with its scheme; empty if it is none.
    #[wasm_bindgen(js_name = repliesWebsite)]
    pub fn replies_website(&self, typed: &str) -> String {
        website(typed.trim_ascii()).unwrap_or_default()
    }

    /// What a server said, as text: its words without their character references.
    #[wasm_bindgen(js_name = repliesSaid)]
    pub fn replies_said(&self, words: &str) -> String {
        decode(words)
    }

    /// The heading over so many replies, `seen` as it is to be shown, in its plural `category`.
    #[wasm_bindgen(js_name = repliesCount)]
    pub fn replies_count(&self, seen: &str, category: &str) -> String {
        self.texts.count("replies-count", seen, category)
    }

    /// A text of this part, with `value` in its place.
    #[wasm_bindgen(js_name = repliesWord)]
    pub fn replies_word(&self, key: &str, value: &str) -> String {
        self.texts.fill(key, value)
    }
}

impl Widget {
    fn rules(&self, element: &Element, required: &str) -> Option<Rules> {
        let backend = self.read_element(element).part.replies?;
        Some(Rules::new(backend, required))
    }
}
