//! What the loader holds of a page: its options, its language, and what the page says of itself.

use super::{
    apply::insert,
    detail::{Detail, to_js},
    events::report_option,
    locale::{LETTERS, lower},
    mount::{Mount, Setting, find_cards},
    page::{Reading, place},
};
use crate::engine::{
    address,
    article::{Card, Picture},
    config::{NAMES, Options, Part},
    cut, hashtag,
    index::{IndexError, Manifest, Shard},
    tag::TagLinks,
    texts::Texts,
    view::{self, tags},
};
use alloc::{rc::Rc, string::String, vec, vec::Vec};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Node};

/// One page, and what is known of it.
#[wasm_bindgen]
pub struct Widget(Rc<Setting>);

#[wasm_bindgen]
impl Widget {
    /// Reads the page. `script` is the loader's own tag with its `data-*` options; `root` is the address of
    /// the site's root and ends with `/`; `texts` is a language file or empty; `system` says whether there is
    /// a share sheet.
    ///
    /// Then links the hashtags of the article's text, and places the default set where the page has no
    /// element of ours. The root of a site is no article: nothing is placed there.
    pub fn read(
        document: Document,
        script: Option<Element>,
        root: String,
        texts: String,
        system: bool,
    ) -> Option<Self> {
        let mut options = Options::default();
        if let Some(script) = script {
            read_options(&mut options, &script, "data-", None);
        }
        let reading = Reading::new(&document, &options.article, &root)?;
        if options.hashtags {
            let links = TagLinks::learn(&reading.mentions, options.tag_link.as_ref(), &root);
            for (node, text) in &reading.texts {
                link_hashtags(&document, node, text, &links);
            }
        }
        if !reading.keys.first().is_some_and(String::is_empty) && !options.parts.is_empty() {
            let mut names = String::new();
            for part in &options.parts {
                names.push(' ');
                names.push_str(part.name());
            }
            place(&names, &reading.article);
        }
        let texts = Texts::parse(texts);
        Some(Self(Rc::new(Setting { document, options, texts, root, system, reading })))
    }

    /// Shows a part on its element.
    pub fn mount(&self, element: Element) -> Option<Mount> {
        Mount::new(Rc::clone(&self.0), element)
    }

    /// The files in which the page at `url`, or this page, may stand, likeliest first, a space before each.
    pub fn files(&self, manifest: &[u8], url: Option<String>) -> Result<String, JsValue> {
        let manifest = Manifest::decode(manifest).map_err(throw)?;
        let mut files = String::new();
        for key in self.keys(url) {
            files.push(' ');
            files.push_str(&manifest.file_of(&key));
        }
        Ok(files)
    }

    /// The stories related to the page at `url`, for other scripts; `undefined` when the shard does not
    /// know it.
    pub fn stories(&self, shard: &[u8], url: Option<String>) -> Result<JsValue, JsValue> {
        let shard = Shard::decode(shard).map_err(throw)?;
        let mut stories = Vec::new();
        let Some(cards) = find_cards(&shard, &self.keys(url)) else {
            return Ok(JsValue::UNDEFINED);
        };
        for (card, score) in cards {
            stories.push(describe(card, score, &self.0.root));
        }
        Ok(to_js(&Detail::List(stories)))
    }

    fn keys(&self, url: Option<String>) -> Vec<String> {
        match url {
            Some(url) => address::keys(&self.0.root, &url, &url),
            None => self.0.reading.keys.clone(),
        }
    }
}

/// Links the hashtags of a text node that have a page.
fn link_hashtags(document: &Document, node: &Node, text: &str, links: &TagLinks) {
    let find = |name: &str| links.find(name, &lower(name));
    let mut nodes = tags::inline(text, &hashtag::find_by(LETTERS, text), &find);
    // The page's own node stays and keeps what follows: a framework may hold on to it.
    if let (Some(parent), Some(view::Node::Text(rest))) = (node.parent_element(), nodes.pop()) {
        for before in nodes {
            insert(document, &parent, Some(node), &before);
        }
        node.set_node_value(Some(&rest));
    }
}

/// A story as `window.afterword.related()` gives it.
fn describe(card: &Card, score: u16, root: &str) -> Detail {
    let picture = |picture: &Picture| {
        Detail::Fields(vec![
            ("url", Detail::Text(address::join(root, &picture.url))),
            ("width", Detail::Number(picture.width)),
            ("height", Detail::Number(picture.height)),
        ])
    };
    let date = card.date.map(|day| Detail::Text(day.to_iso()));
    Detail::Fields(vec![
        ("url", Detail::Text(address::join(root, &card.url))),
        ("title", (&*card.title).into()),
        ("excerpt", (&*card.excerpt).into()),
        ("date", date.unwrap_or(Detail::Nothing)),
        ("picture", card.picture.as_ref().map_or(Detail::Nothing, picture)),
        ("score", Detail::Number(score.into())),
    ])
}

/// Sets the options that `element` has attributes for. A wrong one keeps its value and is reported.
pub(super) fn read_options(
    options: &mut Options,
    element: &Element,
    prefix: &str,
    part: Option<Part>,
) {
    for name in NAMES {
        if let Some(value) = element.get_attribute(&cut::join(&[prefix, name]))
            && let Err(error) = options.set(name, &value)
        {
            report_option(element, part, &error);
        }
    }
}

/// The one bridge for errors that end a call: what is thrown has a name, which is the code, and a message.
pub(super) fn throw(error: IndexError) -> JsValue {
    to_js(&Detail::Fields(vec![("name", error.code().into()), ("message", error.message().into())]))
}
