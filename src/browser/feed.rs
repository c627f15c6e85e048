//! Ranking in the page: the site's feed in, the shard of a page out, as if the command had written it.

use super::widget::Widget;
use crate::engine::{
    address,
    article::Article,
    cut,
    feed::{Feed, Home, Item, RankedFeed},
};
use alloc::{string::String, vec::Vec};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/feed.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = readFeed)]
    fn read_feed(text: &JsValue, url: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = readText)]
    fn read_text() -> String;
    #[wasm_bindgen(js_name = readLanguage)]
    fn read_language() -> String;
}

#[wasm_bindgen]
impl Widget {
    /// Reads the feed that lies at `url` and weighs its articles; `location` is the page's own address.
    ///
    /// # Errors
    /// When it is no feed or an empty one, with a name for programs.
    pub fn learn(&mut self, text: &JsValue, url: &str, location: &str) -> Result<(), JsValue> {
        let items = read_feed(text, url)?;
        let items: Vec<Item> = serde_wasm_bindgen::from_value(items)?;
        let hosts = [location, &self.reading.page.url, &self.root].map(address::host);
        let root = cut::join(&["/", address::path(&self.root)]);
        let mut feed = Feed::new(items, Home { hosts: &hosts, root: &root });
        if feed.find(&self.reading.keys).is_none() {
            feed.articles.push(self.article());
        }
        self.feed = Some(RankedFeed::new(feed));
        Ok(())
    }

    /// The shard that knows the page at `url`, or this page if it is empty.
    pub fn rank(&self, url: &str) -> Vec<u8> {
        let keys = self.keys(url);
        let found =
            self.feed.as_ref().and_then(|ranked| Some(ranked.shard(ranked.feed().find(&keys)?)));
        found.unwrap_or_default().encode()
    }

    /// This page, as one more article: what is not in the feed is ranked by what it says itself.
    fn article(&self) -> Article {
        let page = &self.reading.page;
        Article {
            key: self.reading.keys.first().cloned().unwrap_or_default(),
            url: page.url.clone(),
            title: page.title.clone(),
            tags: page.tags.clone(),
            lang: read_language(),
            text: read_text(),
            ..Article::default()
        }
    }
}
