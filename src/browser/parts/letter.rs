//! The part `letter` in a page.

use super::Widget;
use crate::{
    browser::{apply::apply, options::report},
    engine::{cut, email, letter::Form, part::LetterBackend, view::letter, wire},
};
use alloc::string::String;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

#[wasm_bindgen]
impl Widget {
    /// Builds the form in `root`; gives what the script needs of it, as [one text](wire): the backend's name, its address, the
    /// lists, and the host that the form opens elsewhere, empty where the answer is read. Nothing where the options are
    /// wrong, which is reported.
    #[wasm_bindgen(js_name = letterForm)]
    pub fn letter_form(&self, element: &Element, root: &Node) -> String {
        let options = self.read_element(element).part;
        let form = match Form::new(&options) {
            Ok(form) => form,
            Err(message) => {
                report(element, &cut::join(&["option ", message]));
                return String::new();
            }
        };
        apply(root, letter::view(&form, &options, &self.texts, true));
        let backend = match form.backend {
            LetterBackend::Listmonk => "listmonk",
            LetterBackend::Buttondown => "buttondown",
            LetterBackend::Mailchimp => "mailchimp",
            LetterBackend::Ghost => "ghost",
            LetterBackend::Form => "form",
        };
        let elsewhere = if form.is_read() { "" } else { form.host() };
        wire::pack(&[backend, &form.url, &options.letter_list, elsewhere])
    }

    /// Whether what was typed is an address.
    #[wasm_bindgen(js_name = letterAddress)]
    pub fn letter_address(&self, typed: &str) -> bool {
        email::is_address(typed)
    }

    /// Says in an empty `root` what became of an address.
    #[wasm_bindgen(js_name = letterDone)]
    pub fn letter_done(&self, state: &str, address: &str, root: &Node) {
        apply(root, letter::done(state, address, &self.texts));
    }

    /// A text of the letter, with `value` in its place.
    #[wasm_bindgen(js_name = letterWord)]
    pub fn letter_word(&self, key: &str, value: &str) -> String {
        self.texts.fill(&cut::join(&["letter-", key]), value)
    }
}
