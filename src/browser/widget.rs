//! What the loader holds of a page: its options, its language, and what the page says of itself.

use super::{
    events::{report_option, to_js},
    hashtags,
    mount::{Mount, Setting, find_cards},
    page::Reading,
    place,
};
use crate::engine::{
    address,
    article::Picture,
    config::{NAMES, Options},
    index::{Manifest, Shard},
    tag::TagLinks,
    texts::Texts,
};
use alloc::{rc::Rc, string::String, vec::Vec};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element};

/// One page, and what is known of it.
#[wasm_bindgen]
pub struct Widget(Rc<Setting>);

/// A related story, as `window.afterword.related()` gives it.
#[derive(Serialize)]
struct Story<'a> {
    url: String,
    title: &'a str,
    excerpt: &'a str,
    date: Option<String>,
    picture: Option<Picture>,
    score: u16,
}

#[wasm_bindgen]
impl Widget {
    /// Reads the page. `script` is the loader's own tag with its `data-*` options; `root` is the address of
    /// the site's root and ends with `/`; `texts` is a language file or empty; `system` says whether there is
    /// a share sheet.
    #[wasm_bindgen(constructor)]
    pub fn new(
        document: Document,
        script: Option<Element>,
        root: String,
        texts: String,
        system: bool,
    ) -> Self {
        let mut options = Options::default();
        if let Some(script) = script {
            read_options(&mut options, &script, "data-", None);
        }
        let reading = Reading::new(&document, &options, &root);
        let texts = Texts::parse(&texts);
        Self(Rc::new(Setting { document, options, texts, root, system, reading }))
    }

    /// Links the hashtags of the article's text, and places the default set where the page has no element
    /// of ours. The root of a site is no article: nothing is placed there.
    pub fn settle(&self) -> Result<(), JsValue> {
        let Setting { document, options, root, reading, .. } = &*self.0;
        let given = place::clear(document);
        let Some(article) = &reading.article else { return Ok(()) };
        if options.hashtags {
            let links = TagLinks::learn(&reading.mentions, options.tag_link.as_ref(), root);
            hashtags::link(document, article, &links)?;
        }
        if given || reading.keys.iter().any(String::is_empty) {
            return Ok(());
        }
        place::place(document, article, &options.parts)
    }

    /// Shows a part on its element.
    pub fn mount(&self, element: Element) -> Result<Mount, JsValue> {
        Mount::new(Rc::clone(&self.0), element)
    }

    /// The files in which the page at `url`, or this page, may stand, likeliest first.
    pub fn files(&self, manifest: &[u8], url: Option<String>) -> Result<Vec<String>, JsValue> {
        let manifest = Manifest::decode(manifest).map_err(to_js)?;
        let mut files: Vec<String> =
            self.keys(url).iter().map(|key| manifest.file_of(key)).collect();
        files.dedup();
        Ok(files)
    }

    /// Whether an inflated shard knows the page.
    pub fn knows(&self, shard: &[u8], url: Option<String>) -> Result<bool, JsValue> {
        let shard = Shard::decode(shard).map_err(to_js)?;
        Ok(self.keys(url).iter().any(|key| shard.related(key).is_some()))
    }

    /// The stories related to a page, for other scripts.
    pub fn stories(&self, shard: &[u8], url: Option<String>) -> Result<JsValue, JsValue> {
        let shard = Shard::decode(shard).map_err(to_js)?;
        let keys = self.keys(url);
        let root = &self.0.root;
        let stories: Vec<Story> = find_cards(&shard, &keys)
            .map(|(card, score)| Story {
                url: address::join(root, &card.url),
                title: &card.title,
                excerpt: &card.excerpt,
                date: card.date.map(|day| day.to_iso()),
                picture: card
                    .picture
                    .as_ref()
                    .map(|picture| Picture { url: address::join(root, &picture.url), ..*picture }),
                score,
            })
            .collect();
        Ok(serde_wasm_bindgen::to_value(&stories)?)
    }

    fn keys(&self, url: Option<String>) -> Vec<String> {
        match url {
            Some(url) => address::keys(&self.0.root, &url, &url),
            None => self.0.reading.keys.clone(),
        }
    }
}

/// Sets the options that `element` has attributes for. A wrong one keeps its value and is reported.
pub(super) fn read_options(
    options: &mut Options,
    element: &Element,
    prefix: &str,
    part: Option<&str>,
) {
    for name in NAMES {
        if let Some(value) = element.get_attribute(&[prefix, name].concat())
            && let Err(error) = options.set(name, &value)
        {
            report_option(element, part, &error);
        }
    }
}
