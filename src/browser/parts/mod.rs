//! The widget of the build `parts`: shows the parts that few pages have, on a page that the page's own engine has read and
//! furnished. One file a part.

mod byline;
mod letter;
mod replies;
mod see_also;
mod ticker;
mod trending;

use super::{
    options::{read_element, read_options},
    page::Reading,
};
use crate::engine::{address, config::Options, texts::Texts};
use alloc::string::String;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

/// One page, and what is known of it.
#[wasm_bindgen]
pub struct Widget {
    options: Options,
    texts: Texts,
    pub(super) reading: Reading,
    pub(super) root: String,
}

#[wasm_bindgen]
impl Widget {
    /// Reads the page at `location`; the arguments are those of the page's own engine, and the element that it has found to
    /// hold the article's text.
    #[wasm_bindgen(constructor)]
    pub fn new(
        location: String,
        script: Option<Element>,
        root: String,
        texts: String,
        _system: bool,
        article: Option<Node>,
    ) -> Self {
        let mut options = Options::default();
        if let Some(script) = script {
            read_options(&mut options, &script, "data-", true);
        }
        let reading = Reading::new(&location, article, &root);
        options.host = address::host(&reading.page.url).into();
        Self { options, texts: Texts::parse(texts), reading, root }
    }
}

impl Widget {
    /// The options of an element over those of the page.
    fn read_element(&self, element: &Element) -> Options {
        read_element(&self.options, element)
    }
}
