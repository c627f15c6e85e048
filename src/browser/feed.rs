//! Ranking in the page: the site's feed in, the shard of a page out, as if the command had written it.

use super::widget::Widget;
use crate::engine::{
    address,
    article::{Article, Day},
    cut::{self, split},
    feed::{Feed, Home, Item, RankedFeed},
    index::Shard,
    wire,
};
use alloc::{boxed::Box, string::String, vec::Vec};
use core::{cell::Cell, iter};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/feed.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = readFeed)]
    fn read_feed(text: &JsValue, url: &str) -> Result<String, JsValue>;
    #[wasm_bindgen(js_name = readText)]
    fn read_text() -> String;
}

thread_local! {
    /// What was learnt last. A page that changes without loading has the same feed, and nothing here is freed.
    static LEARNT: Cell<Option<&'static RankedFeed>> = const { Cell::new(None) };
}

#[wasm_bindgen]
impl Widget {
    /// Reads the feed that lies at `url` and weighs its articles; `location` is the page's own address. What was
    /// learnt before is kept where it has the page.
    ///
    /// # Errors
    /// When it is no feed or an empty one, with a name for programs.
    pub fn learn(&mut self, text: &JsValue, url: &str, location: &str) -> Result<(), JsValue> {
        self.feed = LEARNT.get().filter(|it| it.feed().find(&self.reading.keys).is_some());
        if self.feed.is_some() {
            return Ok(());
        }
        let texts = read_feed(text, url)?;
        let mut texts = wire::unpack(&texts);
        let items = iter::from_fn(|| item(&mut texts)).collect();
        // A root on another host is where the feed's pages are, too.
        let hosts = [location, &self.reading.page.url, &self.root].map(address::host);
        let root = cut::join(&["/", address::path(&self.root)]);
        let mut feed = Feed::new(items, Home { hosts: &hosts, root: &root });
        if feed.find(&self.reading.keys).is_none() {
            feed.articles.push(self.as_article());
        }
        self.feed = Some(Box::leak(Box::new(RankedFeed::new(feed))));
        LEARNT.set(self.feed);
        Ok(())
    }

    /// What stands for the shard of the page at `url`, or of this page if it is empty.
    pub fn rank(&self, url: &str) -> Vec<u8> {
        let found = self
            .feed
            .as_ref()
            .and_then(|ranked| ranked.feed().find(&self.reading.keys_at(url, &self.root)));
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
    fn as_article(&self) -> Article {
        let page = &self.reading.page;
        let told = read_text();
        let (lang, text) = cut::cut(&told, b"\n").unwrap_or_default();
        Article {
            key: self.reading.keys.first().cloned().unwrap_or_default(),
            url: page.url.clone(),
            title: page.title.clone(),
            tags: page.tags.clone(),
            lang: lang.into(),
            text: text.into(),
            ..Article::default()
        }
    }
}

/// The days from the beginning of the year 0 to 1970-01-01.
const EPOCH: i32 = 719_528;

/// The next item, from its texts in the order of `finish` in `feed.js`. Lists have a line for each entry, days are counted
/// from the year 0.
fn item<'a>(texts: &mut impl Iterator<Item = &'a str>) -> Option<Item> {
    let url = texts.next()?;
    let mut next = || texts.next().unwrap_or_default();
    Some(Item {
        url: url.into(),
        title: next().into(),
        date: next().parse().ok().and_then(|days: u32| Day::from_number(days as i32 - EPOCH)),
        lang: next().into(),
        excerpt: next().into(),
        text: next().into(),
        picture: next().into(),
        width: next().parse().unwrap_or_default(),
        height: next().parse().unwrap_or_default(),
        tags: lines(next()),
        links: lines(next()),
    })
}

fn lines(list: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in split(list, b"\n").filter(|line| !line.is_empty()) {
        lines.push(line.into());
    }
    lines
}
