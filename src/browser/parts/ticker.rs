//! The part `ticker` in a page.

use super::Widget;
use crate::{
    browser::{apply::apply, locale::LETTERS, options::report},
    engine::{
        config::ConfigError,
        ticker::{self, Quotes, Symbols},
        view::ticker::{Taken, ask, frame, quotes},
    },
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

#[wasm_bindgen(module = "/src/browser/ticker.js")]
extern "C" {
    fn marked() -> String;
    fn decimal(number: &str, signed: bool) -> String;
}

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    fn failure(name: &str, message: &str) -> JsValue;
}

#[wasm_bindgen]
impl Widget {
    /// The address of the site's own prices; empty where it has none.
    #[wasm_bindgen(js_name = tickerFile)]
    pub fn ticker_file(&self, element: &Element) -> String {
        self.read_element(element).part.ticker
    }

    /// Builds what asks before anything is loaded in `root`; says whether there are symbols. A wrong one is reported.
    #[wasm_bindgen(js_name = tickerAsk)]
    pub fn ticker_ask(&self, element: &Element, root: &Node) -> bool {
        let symbols = self.symbols(element, true);
        if !symbols.is_empty() {
            apply(root, ask(&symbols, &self.texts, true));
        }
        !symbols.is_empty()
    }

    /// Builds TradingView's frame in `root`: in the page's language, for dark pages or light ones.
    #[wasm_bindgen(js_name = tickerFrame)]
    pub fn ticker_frame(&self, element: &Element, language: &str, is_dark: bool, root: &Node) {
        let url = ticker::frame(&self.symbols(element, false), ticker::locale(language), is_dark);
        apply(root, frame(url, &self.texts));
    }

    /// Builds a site's own prices in `root`, from what its file holds as [`Quotes::read`] takes it; `taken` is their time as
    /// readers see it. Says what is wrong with a quote, which is left out; when nothing can be shown, that is an error, and
    /// nothing changes.
    #[wasm_bindgen(js_name = tickerQuotes)]
    pub fn ticker_quotes(
        &self,
        list: &str,
        taken: &str,
        is_stale: bool,
        root: &Node,
    ) -> Result<String, JsValue> {
        let read = Quotes::read(list).map_err(|message| failure("ticker-wrong", &message))?;
        let taken = Taken { words: self.texts.fill("ticker-updated", taken), is_stale };
        apply(root, quotes(&read, taken, &self.texts, decimal));
        Ok(read.wrong)
    }
}

impl Widget {
    /// The symbols that the options name, or those of the text.
    fn symbols(&self, element: &Element, tells: bool) -> Vec<String> {
        let options = self.read_element(element).part;
        match Symbols::parse(&options.symbols) {
            Ok(Symbols::Named(symbols)) => symbols,
            Ok(Symbols::OfTheText) => ticker::of_text(LETTERS, &marked()),
            Err(wrong) => {
                if tells {
                    let expected =
                        "a symbol such as NASDAQ:AAPL or BRK.B; part them by commas, or write auto";
                    report(element, &ConfigError::message("symbols", wrong, expected));
                }
                Vec::new()
            }
        }
    }
}
