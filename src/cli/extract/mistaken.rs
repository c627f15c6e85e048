//! Elements that are named like furniture and hold the article: `header` around a whole post,
//! `comments-closed` on it.

use super::{
    dom::{Step, Walk},
    kind::{FURNITURE, NOT_THE_PAGE, apart_from_words, is_one_of},
    tree::{Content, ElementRef, Id, Page},
};
use html5ever::{LocalName, local_name};

/// An element that is no text of the article by its kind.
struct Suspect {
    id: Id,
    /// The letters before it.
    before: usize,
    holds_headline: bool,
    is_header: bool,
}

/// Takes back what the names of such elements said: what holds the headline and most of the text is
/// the article.
pub(super) fn mend(page: &mut Page) {
    for id in find(page) {
        let Some(element) = page.element(id) else { continue };
        let kinds = apart_from_words(element.value());
        if let Content::Element(element) = page.content_mut(id) {
            element.kinds = kinds;
        }
    }
}

fn find(page: &Page) -> Vec<Id> {
    let is_body = |child: &ElementRef<'_>| is_one_of!(child.value().name(), "body");
    let Some(body) = page.root().and_then(|root| root.children().find(is_body)) else {
        return Vec::new();
    };
    let (mut open, mut closed): (Vec<Suspect>, Vec<(Suspect, usize)>) = Default::default();
    let (mut read, mut silent, mut has_headline) = (0, 0, false);
    for step in Walk::new(body, NOT_THE_PAGE) {
        match step {
            Step::Text(_, letters) if silent == 0 => read += letters,
            Step::Text(..) => {}
            Step::Open(element) => {
                let value = element.value();
                silent += usize::from(is_silent(value.name()));
                if value.is(FURNITURE) {
                    open.push(Suspect {
                        id: element.id(),
                        before: read,
                        holds_headline: false,
                        is_header: is_one_of!(value.name(), "header"),
                    });
                }
                if is_one_of!(value.name(), "h1") {
                    has_headline = true;
                    open.iter_mut().for_each(|suspect| suspect.holds_headline = true);
                }
            }
            Step::Close(element) => {
                silent -= usize::from(is_silent(element.value().name()));
                if let Some(suspect) = open.pop_if(|suspect| suspect.id == element.id()) {
                    let letters = read - suspect.before;
                    closed.push((suspect, letters));
                }
            }
        }
    }
    let is_article = |(suspect, letters): &(Suspect, usize)| {
        let is_headed = suspect.holds_headline || (!has_headline && suspect.is_header);
        is_headed && letters * 2 > read
    };
    closed.into_iter().filter(is_article).map(|(suspect, _)| suspect.id).collect()
}

/// Elements whose text nobody reads.
fn is_silent(name: &LocalName) -> bool {
    is_one_of!(name, "script" "style" "noscript" "iframe" "select" "textarea")
}
