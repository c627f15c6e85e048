//! Readers' replies: what servers say of them, who replied to whom, and what a new one must have.

pub mod draft;
pub mod entities;
pub mod markup;
pub mod thread;
mod tokens;

use super::{cut::split, view::Node, wire};
use alloc::{string::String, vec::Vec};

/// A reply, as a server has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// As what the server knows it.
    pub id: String,
    /// As what the server knows the reply that it answers; empty where it answers none.
    pub parent: String,
    /// Who wrote it; empty where nobody is named.
    pub author: String,
    /// The author's own site, where it has an address that may be followed.
    pub website: Option<String>,
    /// When, in milliseconds since 1970.
    pub time: u64,
    /// When, for machines; as it is shown; in full.
    pub written: [String; 3],
    /// What it says.
    pub body: Vec<Node>,
    /// Whether it is public.
    pub state: State,
}

/// Whether a reply is public.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// All see it.
    #[default]
    Public,
    /// Only who wrote it sees it, until somebody has looked at it.
    Pending,
    /// It was taken out, and there were replies to it.
    Removed,
}

/// How many texts tell of a reply.
const FIELDS: usize = 10;

impl Reply {
    /// Reads a list of replies: of each the id, the parent's id, the author, the website, the time in milliseconds, the time
    /// for machines, as it is shown and in full, the body, and words on both: `pending` or `removed`; `html` where the body is
    /// HTML, `escaped` where the names are as well. All are [one text](wire).
    pub fn list(texts: &str) -> Vec<Self> {
        let mut replies = Vec::new();
        let mut fields = Vec::with_capacity(FIELDS);
        for text in wire::unpack(texts) {
            fields.push(text);
            if fields.len() == FIELDS {
                replies.extend(Self::read(&fields));
                fields.clear();
            }
        }
        replies
    }

    fn read(fields: &[&str]) -> Option<Self> {
        let &[id, parent, author, website, time, machine, shown, full, body, manner] = fields
        else {
            return None;
        };
        let is = |word: &str| split(manner, b" ").any(|it| it == word);
        let name = |text: &str| match is("escaped") {
            true => entities::decode(text),
            false => text.into(),
        };
        let state = match (is("pending"), is("removed")) {
            (true, _) => State::Pending,
            (_, true) => State::Removed,
            _ => State::Public,
        };
        let body = if is("html") { markup::reduce(body) } else { markup::paragraphs(body) };
        Some(Self {
            id: id.into(),
            parent: parent.into(),
            author: name(author).trim().into(),
            website: markup::clean(&name(website)),
            time: time.parse().unwrap_or_default(),
            written: [machine.into(), shown.into(), full.into()],
            body,
            state,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read() {
        let one = [
            "7",
            "",
            " O'Neil &amp; &lt;b&gt;",
            "http://e.example?a&amp;b",
            "12",
            "m",
            "s",
            "f",
            "<p>a",
            "html escaped pending",
        ];
        let two = ["8", "7", "&amp;", "javascript:x", "soon", "", "", "", "<p>a", ""];
        let list = Reply::list(&wire::pack(&[one, two].concat()));
        assert_eq!(list.len(), 2);
        assert_eq!(list[0].author, "O'Neil & <b>");
        assert_eq!(list[0].website.as_deref(), Some("http://e.example?a&b"));
        assert_eq!((list[0].time, list[0].state), (12, State::Pending));
        assert_eq!(list[0].body, markup::reduce("a"));
        assert_eq!((&*list[1].author, &list[1].website), ("&amp;", &None));
        assert_eq!(list[1].body, markup::paragraphs("<p>a"));
        assert_eq!(Reply::list(""), []);
        assert_eq!(Reply::list("a\0b\0"), []);
    }
}
