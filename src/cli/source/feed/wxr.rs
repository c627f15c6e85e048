//! WordPress's own export (WXR): RSS with all that a site has, of which its published posts are articles.

use super::{
    entry::{Content, Entry, characters},
    xml::{Document, Node},
};
use crate::{cli::extract::Reason, engine::article::Author};
use std::collections::HashMap;

/// Whether a document is such an export.
pub(super) fn is_export(document: &Document<'_>) -> bool {
    let channel = document.root.all("channel").next();
    channel.is_some_and(|channel| channel.first(&["wp:wxr_version"]).is_some())
}

/// The posts by the numbers of their items, and why one that is not published is no article. Pages, pictures and
/// menus are passed by.
pub(super) fn posts(document: &Document<'_>) -> Vec<(usize, Result<Entry, Reason>)> {
    let channel = document.root.all("channel").next();
    let lang = channel.and_then(|channel| channel.first(&["language"])).unwrap_or_default();
    let attachments = document.items.iter().filter_map(|item| {
        Some((item.first(&["wp:post_id"])?, item.first(&["wp:attachment_url"])?))
    });
    let attachments: HashMap<&str, &str> = attachments.collect();
    let names = Names::read(channel);
    let is_post = |item: &Node<'_>| item.first(&["wp:post_type"]) == Some("post");
    let posts = (1..).zip(&document.items).filter(|(_, item)| is_post(item));
    posts.map(|(number, item)| (number, post(item, lang, &attachments, &names))).collect()
}

/// What those who write are called, by the names that they log in with.
struct Names<'d>(HashMap<&'d str, &'d str>);

impl<'d> Names<'d> {
    fn read(channel: Option<&'d Node<'d>>) -> Self {
        let authors = channel.into_iter().flat_map(|channel| channel.all("wp:author"));
        let names = authors.filter_map(|author| {
            let login = author.first(&["wp:author_login"])?;
            Some((login, author.first(&["wp:author_display_name"])?))
        });
        Self(names.collect())
    }

    fn author(&self, login: &str) -> Author {
        let name = self.0.get(login).copied().unwrap_or(login);
        Author { name: characters(name), ..Author::default() }
    }
}

fn post(
    item: &Node<'_>,
    lang: &str,
    attachments: &HashMap<&str, &str>,
    names: &Names<'_>,
) -> Result<Entry, Reason> {
    let is_open = item.first(&["wp:post_password"]).is_none();
    if item.first(&["wp:status"]) != Some("publish") || !is_open {
        return Err(Reason::NotPublished);
    }
    let get = |name: &str| item.first(&[name]).unwrap_or_default();
    let is_tag = |tag: &&Node<'_>| {
        matches!(tag.attribute("domain"), Some("category" | "post_tag"))
            && tag.attribute("nicename") != Some("uncategorized")
    };
    let thumbnail =
        item.all("wp:postmeta").find(|it| it.first(&["wp:meta_key"]) == Some("_thumbnail_id"));
    let thumbnail = thumbnail.and_then(|it| attachments.get(it.first(&["wp:meta_value"])?));
    Ok(Entry {
        link: get("link").into(),
        title: characters(get("title")),
        tags: item.all("category").filter(is_tag).map(|tag| characters(&tag.text)).collect(),
        date: item.first(&["wp:post_date", "pubDate"]).unwrap_or_default().into(),
        lang: lang.into(),
        summary: Some(Content::Html(html(get("excerpt:encoded")))),
        body: Some(Content::Html(html(get("content:encoded")))),
        picture: thumbnail.map(|url| [(*url).into(), String::new(), String::new()]),
        base: None,
        authors: item.first(&["dc:creator"]).map(|login| names.author(login)).into_iter().collect(),
    })
}

/// The HTML of a text as its author wrote it: empty lines part paragraphs, and `[gallery ids="1,2"]` stands for what
/// WordPress puts there.
fn html(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(at) = rest.find('[') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = shortcode(rest).unwrap_or(1);
        if end == 1 {
            out.push('[');
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out.replace("\r\n", "\n").replace("\n\n", "<br>\n")
}

/// The length of the shortcode that a text begins with.
fn shortcode(text: &str) -> Option<usize> {
    let end = text.find(']')?;
    let name = text[1..end].trim_start_matches('/').split([' ', '/']).next()?;
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_' | '-'));
    is_name.then_some(end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortcodes_go_and_empty_lines_stay() {
        for (written, expected) in [
            ("[gallery ids=\"1,2\"]One\n\nTwo [1] [A b]", "One<br>\nTwo [1] [A b]"),
            ("[caption id='x']<img>Words[/caption][", "<img>Words["),
        ] {
            assert_eq!(html(written), expected);
        }
    }
}
