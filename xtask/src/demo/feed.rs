//! The newsroom's Atom feed.

use std::fmt::Write;

use super::{article::Newsroom, pages::SITE};

const ENTRIES: usize = 20;

/// The newest stories as Atom (RFC 4287).
pub(super) fn atom(newsroom: &Newsroom) -> String {
    let updated = newsroom.articles.first().map_or("", |newest| newest.date.as_str());
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n\
         <title>The Counting House</title>\n<id>{SITE}/</id>\n<link href=\"{SITE}/\"/>\n\
         <link rel=\"self\" href=\"{SITE}/feed.xml\"/>\n<updated>{updated}T06:00:00Z</updated>\n"
    );
    for article in newsroom.articles.iter().take(ENTRIES) {
        let author =
            newsroom.authors.get(&article.author).map_or("", |author| author.name.as_str());
        let address = format!("{SITE}/stories/{}/", article.slug);
        // Writing to a string cannot fail.
        let _ = write!(
            feed,
            "<entry>\n<title>{}</title>\n<id>{address}</id>\n<link href=\"{address}\"/>\n<updated>{}T06:00:00Z</updated>\n\
             <author><name>{}</name></author>\n<summary>{}</summary>\n</entry>\n",
            escape(&article.title),
            article.date,
            escape(author),
            escape(&article.description),
        );
    }
    feed + "</feed>\n"
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
