//! Ranking in the page: the site's feed in, the shard of a page out, as if the command had written it.

use super::widget::Widget;
use crate::engine::{
    address,
    article::Article,
    cut::{self, split},
    feed::{Feed, Home, Item, RankedFeed},
    index::Shard,
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
        // Lists of texts: to read records would take twice the code.
        let items: Vec<Vec<String>> = serde_wasm_bindgen::from_value(read_feed(text, url)?)?;
        let items = items.into_iter().map(item).collect();
        // A root on another host is where the feed's pages are, too.
        let hosts = [location, &self.reading.page.url, &self.root].map(address::host);
        let root = cut::join(&["/", address::path(&self.root)]);
        let mut feed = Feed::new(items, Home { hosts: &hosts, root: &root });
        if feed.find(&self.reading.keys).is_none() {
            feed.articles.push(self.article());
        }
        self.feed = Some(RankedFeed::new(feed));
        Ok(())
    }

    /// What stands for the shard of the page at `url`, or of this page if it is empty.
    pub fn rank(&self, url: &str) -> Vec<u8> {
        let found = self.feed.as_ref().and_then(|ranked| ranked.feed().find(&self.keys(url)));
        found.map_or(Vec::new(), |article| article.to_le_bytes().into())
    }
}

impl Widget {
    /// The shard of an article, ranked now; empty for a page that is none.
    pub(super) fn open(&self, article: &[u8]) -> Result<Shard, JsValue> {
        let article = article.try_into().ok().map(usize::from_le_bytes);
        let found = self.feed.as_ref().zip(article).map(|(feed, article)| feed.shard(article));
        Ok(found.unwrap_or_default())
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

/// An item from its texts, in the order of `finish` in `feed.js`; lists have a line for each entry.
fn item(texts: Vec<String>) -> Item {
    let mut texts = texts.into_iter();
    let mut next = || texts.next().unwrap_or_default();
    Item {
        url: next(),
        title: next(),
        date: next(),
        lang: next(),
        excerpt: next(),
        text: next(),
        picture: next(),
        width: next().parse().unwrap_or_default(),
        height: next().parse().unwrap_or_default(),
        tags: lines(&next()),
        links: lines(&next()),
    }
}

fn lines(list: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in split(list, b"\n").filter(|line| !line.is_empty()) {
        lines.push(line.into());
    }
    lines
}
