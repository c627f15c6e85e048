//! What a page says of itself in JSON-LD (schema.org).

use super::dom::{self, collapse};
use crate::{
    cli::limits::{AUTHORS, LINKED_DATA},
    engine::article::{Author, Picture},
};
use serde_json::Value;

/// The article that a page's JSON-LD describes, as far as it does. Text as in [`plain`].
#[derive(Default)]
pub(super) struct LinkedData {
    /// Whether the page is said to be one article.
    pub(super) is_article: bool,
    /// Whether the page is said to be a list.
    pub(super) is_list: bool,
    pub(super) headline: Option<String>,
    pub(super) description: Option<String>,
    pub(super) picture: Option<Picture>,
    /// With their pages, as written.
    pub(super) authors: Vec<Author>,
    pub(super) date: Option<String>,
    pub(super) keywords: Vec<String>,
    pub(super) lang: Option<String>,
    pub(super) site_name: Option<String>,
}

/// So many pictures are looked at for one that has an address.
const PICTURES: usize = 20;

/// Reads all JSON-LD scripts of a page. What is no JSON is passed over: nothing else depends on it.
pub(super) fn read<'a>(scripts: impl Iterator<Item = &'a str>) -> LinkedData {
    let mut room = LINKED_DATA;
    let within = scripts.filter(|script| {
        let fits = script.len() <= room;
        room -= if fits { script.len() } else { 0 };
        fits
    });
    let values: Vec<Value> =
        within.filter_map(|script| serde_json::from_str(script).ok()).collect();
    let mut nodes = Vec::new();
    let mut waiting: Vec<&Value> = values.iter().rev().collect();
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(items) => waiting.extend(items.iter().rev()),
            Value::Object(_) => {
                nodes.push(value);
                waiting.extend(value.get("mainEntity"));
                waiting.extend(value.get("@graph"));
            }
            _ => {}
        }
    }
    describe(&nodes)
}

fn describe(nodes: &[&Value]) -> LinkedData {
    let of_type = |wanted: fn(&str) -> bool| {
        nodes.iter().copied().filter(move |node| types(node).any(wanted))
    };
    let mut articles = of_type(is_article);
    let article = articles.next();
    let mut data = LinkedData {
        is_article: article.is_some() && articles.next().is_none(),
        is_list: article.is_none() && of_type(is_list).next().is_some(),
        site_name: of_type(|name| name == "WebSite").find_map(|node| text(node.get("name")?)),
        ..LinkedData::default()
    };
    if let Some(article) = article {
        let get = |name| article.get(name).map(|value| follow(value, nodes));
        data.headline = get("headline").and_then(text);
        data.description = get("description").and_then(text);
        data.picture = get("image").and_then(|image| picture(image, nodes));
        data.authors = get("author").map(|author| authors(author, nodes)).unwrap_or_default();
        data.date = get("datePublished").and_then(text);
        data.lang = get("inLanguage").and_then(text);
        data.keywords = get("keywords").map(words).unwrap_or_default();
    }
    data
}

fn types(node: &Value) -> impl Iterator<Item = &str> {
    let types = node.get("@type");
    let many = types.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    types.and_then(Value::as_str).into_iter().chain(many.iter().filter_map(Value::as_str))
}

fn is_article(name: &str) -> bool {
    name.ends_with("Article")
        || matches!(name, "BlogPosting" | "LiveBlogPosting" | "SocialMediaPosting" | "Report")
}

fn is_list(name: &str) -> bool {
    matches!(name, "CollectionPage" | "SearchResultsPage" | "ProfilePage")
}

/// The node that `{"@id": …}` stands for, or the value itself.
fn follow<'a>(value: &'a Value, nodes: &[&'a Value]) -> &'a Value {
    let id = value.get("@id").filter(|_| value.as_object().is_some_and(|object| object.len() == 1));
    id.and_then(|id| {
        nodes.iter().copied().find(|node| node.get("@id") == Some(id) && *node != value)
    })
    .unwrap_or(value)
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(plain).filter(|text| !text.is_empty())
}

/// One or more people, each named alone or with a page.
fn authors(value: &Value, nodes: &[&Value]) -> Vec<Author> {
    match value {
        Value::Array(people) => {
            let people = people.iter().take(AUTHORS);
            people.flat_map(|one| authors(follow(one, nodes), &[])).take(AUTHORS).collect()
        }
        Value::Object(_) => {
            let name = value.get("name").and_then(text);
            // Many pages may be given: the first is the most one's own.
            let url = match value.get("url").or_else(|| value.get("sameAs")) {
                Some(Value::Array(urls)) => urls.first().and_then(text),
                url => url.and_then(text),
            };
            name.map(|name| Author { name, url: url.unwrap_or_default() }).into_iter().collect()
        }
        _ => text(value).map(|name| Author { name, ..Author::default() }).into_iter().collect(),
    }
}

fn picture(value: &Value, nodes: &[&Value]) -> Option<Picture> {
    match value {
        Value::Array(pictures) => {
            pictures.iter().take(PICTURES).find_map(|one| picture(follow(one, nodes), &[]))
        }
        Value::Object(_) => {
            let pixels = |name| match value.get(name)? {
                Value::String(text) => super::text::digits(text),
                number => number.as_u64().and_then(|number| number.try_into().ok()),
            };
            let url = value.get("url").or_else(|| value.get("contentUrl")).and_then(text)?;
            let (width, height) = (pixels("width"), pixels("height"));
            Some(Picture {
                url,
                width: width.unwrap_or_default(),
                height: height.unwrap_or_default(),
            })
        }
        _ => text(value).map(|url| Picture { url, ..Picture::default() }),
    }
}

/// Keywords as a list, or as one text with commas.
fn words(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(text).collect(),
        _ => text(value)
            .map(|text| text.split(',').map(|word| word.trim().into()).collect())
            .unwrap_or_default(),
    }
}

/// Text with its entities read: systems write `&#8217;` into JSON, where it means nothing.
fn plain(text: &str) -> String {
    if !text.contains('&') {
        return collapse(text);
    }
    let page = dom::parse(&text.replace('<', "&lt;"));
    collapse(&page.root().map(dom::whole_text).unwrap_or_default())
}
