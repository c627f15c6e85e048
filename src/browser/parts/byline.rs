//! The part `byline` in a page: from the index, or from what the page says of itself.

use super::Widget;
use crate::{
    browser::{apply::apply, locale::write_day},
    engine::{
        article::{Author, Day},
        cut::cut,
        view::byline::{self, Byline},
        wire,
    },
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::Node;

#[wasm_bindgen(module = "/src/browser/knowledge.js")]
extern "C" {
    fn numeral(count: usize) -> String;
}

#[wasm_bindgen]
impl Widget {
    /// Shows what the page says of itself: the minutes that it takes to read, its day as ISO 8601 has it, then of each author
    /// the name and the address, as [one text](wire). What `shard` knows of the page wins; without a shard, or when that does
    /// not know the page, it is the page's own word.
    ///
    /// Says whether the shard knows the page.
    pub fn byline(&self, root: &Node, said: &str, shard: Option<Vec<u8>>) -> Result<bool, JsValue> {
        let shard = shard.map(|shard| self.open(&shard)).transpose()?;
        let note = shard.as_ref().and_then(|shard| self.note(shard));
        let mut said = wire::unpack(said);
        let mut minutes = said.next().and_then(|it| it.parse().ok()).unwrap_or_default();
        let mut day = said.next().and_then(Day::parse);
        let mut authors = Vec::new();
        while let (Some(name), Some(url)) = (said.next(), said.next()) {
            authors.push(Author { name: name.into(), url: url.into() });
        }
        if let Some(note) = note {
            minutes = note.minutes;
            day = note.date.or(day);
            if !note.authors.is_empty() {
                authors.clone_from(&note.authors);
            }
        }
        let date = day.map(write_day);
        let time = (minutes > 0).then(|| {
            let numeral = numeral(minutes as usize);
            let (seen, category) = cut(&numeral, b"\t").unwrap_or_default();
            self.texts.count("minutes", seen, category)
        });
        let line = Byline { authors: &authors, date: date.as_ref(), time: time.as_deref() };
        if let Some(view) = byline::view(line, &self.root) {
            apply(root, view);
        }
        Ok(note.is_some())
    }
}
