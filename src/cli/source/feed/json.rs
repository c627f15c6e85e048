//! JSON Feed (1.0 and 1.1), and the answer of WordPress's REST interface.

use super::entry::{Content, Entry};
use crate::engine::article::Author;
use anyhow::{Result, anyhow, bail};
use serde_json::Value;
use std::iter;
use url::Url;

/// The entries of a feed, in its order.
pub(super) fn entries(text: &str) -> Result<Vec<Entry>> {
    let feed: Value = serde_json::from_str(text).map_err(|error| anyhow!("no JSON: {error}"))?;
    if let Value::Array(posts) = &feed {
        return Ok(posts.iter().map(post).collect());
    }
    let Value::Array(items) = &feed["items"] else {
        match feed["message"].as_str() {
            Some(message) => bail!("the server's answer is an error: {message}"),
            None => bail!("JSON without a list of items"),
        }
    };
    let lang = feed["language"].as_str().unwrap_or_default();
    let base = feed["feed_url"].as_str().or(feed["home_page_url"].as_str());
    let base = base.and_then(|base| Url::parse(base).ok());
    Ok(items.iter().map(|item| self::item(item, lang, base.as_ref())).collect())
}

fn item(item: &Value, lang: &str, base: Option<&Url>) -> Entry {
    let get = |name: &str| item[name].as_str().map(str::to_owned);
    let html = get("content_html").map(Content::Html);
    // Some write one tag alone.
    let tags = item["tags"].as_array().into_iter().flatten();
    let tags = iter::once(&item["tags"]).chain(tags).filter_map(Value::as_str);
    let picture = get("image").or_else(|| get("banner_image"));
    Entry {
        link: get("url").or_else(|| get("id")).unwrap_or_default(),
        title: get("title").unwrap_or_default(),
        tags: tags.map(str::to_owned).collect(),
        date: get("date_published").or_else(|| get("date_modified")).unwrap_or_default(),
        lang: get("language").unwrap_or_else(|| lang.into()),
        summary: get("summary").map(Content::Plain),
        body: html.or_else(|| get("content_text").map(Content::Plain)),
        picture: picture.map(|url| [url, String::new(), String::new()]),
        base: base.cloned(),
        authors: authors(&item["authors"]).or_else(|| authors(&item["author"])).unwrap_or_default(),
    }
}

/// A post of WordPress.
fn post(post: &Value) -> Entry {
    let get = |name: &str| post[name].as_str().unwrap_or_default().to_owned();
    let html =
        |name: &str| Content::Html(post[name]["rendered"].as_str().unwrap_or_default().into());
    let more = &post["_embedded"];
    let terms = more["wp:term"].as_array().into_iter().flatten();
    let terms = terms.flat_map(|terms| terms.as_array().into_iter().flatten());
    let names = terms.filter(|term| is_tag(term)).filter_map(|term| term["name"].as_str());
    let media = &more["wp:featuredmedia"][0];
    let size = |name: &str| media["media_details"][name].as_u64().unwrap_or_default().to_string();
    let picture = media["source_url"].as_str();
    Entry {
        link: get("link"),
        title: html("title").text(),
        tags: names.map(|name| Content::Html(name.into()).text()).collect(),
        date: get("date"),
        lang: get("lang"),
        summary: Some(html("excerpt")),
        body: Some(html("content")),
        picture: picture.map(|url| [url.into(), size("width"), size("height")]),
        base: None,
        authors: authors(&more["author"]).unwrap_or_default(),
    }
}

/// People with their pages, one or several; `None` where there are none. JSON Feed calls a page `url`, WordPress `link`.
fn authors(value: &Value) -> Option<Vec<Author>> {
    let people = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    let text = |person: &Value, name: &str| person[name].as_str().map(str::to_owned);
    let author = |person| {
        let page = text(person, "link").or_else(|| text(person, "url")).unwrap_or_default();
        Some(Author { name: Content::Html(text(person, "name")?).text(), url: page })
    };
    let found: Vec<Author> = people.iter().filter_map(author).collect();
    (!found.is_empty()).then_some(found)
}

/// The category of what has none says nothing.
fn is_tag(term: &Value) -> bool {
    let is_kind = matches!(term["taxonomy"].as_str(), Some("category" | "post_tag"));
    is_kind && term["slug"] != "uncategorized"
}
