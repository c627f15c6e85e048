//! RSS (2.0, and 1.0's items) and Atom.

use super::{
    entry::{Content, Entry, characters, person},
    xml::{Document, Node},
};
use crate::{cli::limits, engine::article::Author};
use url::Url;

/// The entries of a feed, in its order; `None` for a document that is none.
pub(super) fn entries(document: &Document<'_>) -> Option<Vec<Entry>> {
    let Document { root, items } = document;
    match root.name.as_str() {
        "rss" | "rdf:RDF" => {
            let channel = root.all("channel").next().unwrap_or(root);
            let lang = channel.first(&["language", "dc:language"]).unwrap_or_default();
            let base = channel.first(&["link"]).and_then(|link| Url::parse(link).ok());
            Some(items.iter().map(|item| rss(item, lang, base.as_ref())).collect())
        }
        "feed" => {
            let lang = root.attribute("xml:lang").unwrap_or_default();
            let base = root.attribute("xml:base").or_else(|| link(root, "alternate"));
            let base = base.or_else(|| link(root, "self")).and_then(|link| Url::parse(link).ok());
            Some(items.iter().map(|entry| atom(entry, lang, base.as_ref())).collect())
        }
        _ => None,
    }
}

fn rss(item: &Node<'_>, lang: &str, base: Option<&Url>) -> Entry {
    let guid = item.all("guid").find(|guid| guid.attribute("isPermaLink") != Some("false"));
    let guid = guid.map(|guid| guid.text.trim());
    let body = item.first(&["content:encoded", "description"]);
    let has_body = item.first(&["content:encoded"]).is_some();
    let summary = item.first(&["description"]).filter(|_| has_body);
    let tags = item.all("category").chain(item.all("dc:subject"));
    Entry {
        link: item.first(&["link"]).or(guid).unwrap_or_default().into(),
        title: characters(item.first(&["title"]).unwrap_or_default()),
        tags: tags.map(|tag| characters(&tag.text)).collect(),
        date: item.first(&["pubDate", "dc:date"]).unwrap_or_default().into(),
        lang: item.first(&["dc:language"]).unwrap_or(lang).into(),
        summary: summary.map(|text| Content::Html(text.into())),
        body: body.map(|text| Content::Html(text.into())),
        picture: media(item),
        base: base.cloned(),
        authors: creators(item),
    }
}

/// Who wrote an item: RSS's own element is for an address, most write the other one.
fn creators(item: &Node<'_>) -> Vec<Author> {
    let creators = item.all("dc:creator").map(|creator| person(&creator.text));
    let authors = item.all("author").map(|author| person(&author.text));
    let mut people: Vec<Author> = Vec::new();
    for author in creators.chain(authors).filter(|author| !author.name.is_empty()) {
        if people.len() <= limits::AUTHORS && !people.contains(&author) {
            people.push(author);
        }
    }
    people
}

/// A person of Atom, with a page.
fn named_person(author: &Node<'_>) -> Option<Author> {
    let get = |name: &str| author.first(&[name]).map(|text| text.trim().to_owned());
    Some(Author { name: get("name")?, url: get("uri").unwrap_or_default() })
}

fn media(item: &Node<'_>) -> Option<[String; 3]> {
    let media = item.all("media:content").chain(item.all("enclosure")).filter(|it| is_picture(it));
    let picture = media.chain(item.all("media:thumbnail")).next()?;
    let get = |name| picture.attribute(name).unwrap_or_default().to_owned();
    Some(["url", "width", "height"].map(get))
}

fn is_picture(media: &Node<'_>) -> bool {
    media.attribute("medium") == Some("image")
        || media.attribute("type").is_some_and(|kind| kind.starts_with("image/"))
}

fn atom(entry: &Node<'_>, lang: &str, base: Option<&Url>) -> Entry {
    let content = entry.all("content").next();
    let summary = entry.all("summary").next();
    let body = content.or(summary);
    let in_entry = |name| entry.attribute(name).or(body.and_then(|body| body.attribute(name)));
    let picture = links(entry, "enclosure").find(|link| is_picture(link));
    let picture = picture.and_then(|link| link.attribute("href"));
    let named =
        |tag: &Node<'_>| tag.attribute("label").or(tag.attribute("term")).map(str::to_owned);
    let own_base = in_entry("xml:base").and_then(|own| match base {
        Some(base) => base.join(own).ok(),
        None => Url::parse(own).ok(),
    });
    Entry {
        link: link(entry, "alternate").unwrap_or_default().into(),
        title: entry.all("title").next().map(|it| marked(it).text()).unwrap_or_default(),
        tags: entry.all("category").filter_map(named).collect(),
        date: entry.first(&["published", "updated"]).unwrap_or_default().into(),
        lang: in_entry("xml:lang").unwrap_or(lang).into(),
        summary: content.and(summary).map(marked),
        body: body.map(marked),
        picture: picture.map(|url| [url.into(), String::new(), String::new()]),
        base: own_base.or(base.cloned()),
        authors: entry.all("author").filter_map(named_person).collect(),
    }
}

fn links<'n>(node: &'n Node<'_>, rel: &'n str) -> impl Iterator<Item = &'n Node<'n>> {
    node.all("link").filter(move |link| link.attribute("rel").unwrap_or("alternate") == rel)
}

fn link<'n>(node: &'n Node<'_>, rel: &'n str) -> Option<&'n str> {
    links(node, rel).next()?.attribute("href")
}

/// What a text of Atom says: it tells of which kind it is.
fn marked(text: &Node<'_>) -> Content {
    match text.attribute("type").unwrap_or("text") {
        "xhtml" => Content::Html(text.source.into()),
        kind if kind.contains("html") => Content::Html(text.text.clone()),
        _ => Content::Plain(text.text.trim().into()),
    }
}
