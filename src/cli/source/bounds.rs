//! Keeping an article within bounds: what is too long is cut, what is too many ends.

use crate::{
    cli::limits,
    engine::article::{Article, cut_at_word},
};

/// Cuts an article to its bounds; says what was cut.
pub(super) fn hold(article: &mut Article) -> Vec<String> {
    let mut cut = Vec::new();
    cut_text(&mut article.title, limits::TITLE, "the title", &mut cut);
    if cut_text(&mut article.excerpt, limits::EXCERPT, "the excerpt", &mut Vec::new()) {
        article.excerpt.shrink_to_fit();
    }
    let before = article.tags.len();
    article.tags.retain(|tag| is_short(tag, limits::TAG));
    if article.tags.len() < before {
        let count = before - article.tags.len();
        cut.push(format!("tags of more than {} characters are dropped: {count}", limits::TAG));
    }
    keep_first(&mut article.tags, limits::TAGS, "tags", &mut cut);
    keep_first(&mut article.authors, limits::AUTHORS, "authors", &mut cut);
    for author in &mut article.authors {
        cut_text(&mut author.name, limits::AUTHOR, "an author's name", &mut cut);
        if author.url.len() > limits::ADDRESS {
            author.url = String::new();
        }
    }
    keep_first(&mut article.links, limits::LINKS, "links", &mut cut);
    hold_names(article, &mut cut);
    if article.picture.as_ref().is_some_and(|picture| picture.url.len() > limits::ADDRESS) {
        article.picture = None;
        let most = limits::size(limits::ADDRESS as u64);
        cut.push(format!("the address of the picture has more than {most}; it is left out"));
    }
    cut
}

/// Those under "See also", in all lists together.
fn hold_names(article: &mut Article, cut: &mut Vec<String>) {
    let mut room = limits::NAMED;
    let mut is_cut = false;
    for list in &mut article.see_also {
        is_cut |= list.items.len() > room;
        list.items.truncate(room);
        list.items.shrink_to_fit();
        room -= list.items.len();
        cut_text(&mut list.lead, limits::TITLE, "words before a list", cut);
        // A title may be longer where its site's name is on it.
        list.items.retain(|item| {
            is_short(&item.name, 2 * limits::TITLE) && item.href.len() <= limits::ADDRESS
        });
    }
    article.see_also.retain(|list| !list.items.is_empty());
    if is_cut {
        cut.push(format!(
            "more than {} articles under \"See also\"; the first count",
            limits::NAMED
        ));
    }
}

/// Cuts a text to so many characters; returns whether it was longer.
fn cut_text(text: &mut String, most: usize, what: &str, cut: &mut Vec<String>) -> bool {
    let is_long = !is_short(text, most);
    if is_long {
        *text = cut_at_word(text, most);
        cut.push(format!("{what} has more than {most} characters; it is cut"));
    }
    is_long
}

fn keep_first<T>(all: &mut Vec<T>, most: usize, what: &str, cut: &mut Vec<String>) {
    if all.len() > most {
        all.truncate(most);
        cut.push(format!("more than {most} {what}; the first count"));
    }
    // The memory of millions of them would stay for as long as the article.
    all.shrink_to_fit();
}

fn is_short(text: &str, most: usize) -> bool {
    text.len() <= most || text.chars().nth(most).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::article::{Author, Named, Picture, SeeAlso};

    /// An article of which each thing that has a bound is `over` it by so many.
    fn article(over: usize) -> Article {
        let author = |n: usize| Author {
            name: format!("{n:0>width$}", width = limits::AUTHOR + over),
            url: "a".repeat(limits::ADDRESS + over),
        };
        let named = |n: usize| Named { name: n.to_string(), ..Named::default() };
        Article {
            title: "ü".repeat(limits::TITLE + over),
            excerpt: "ü".repeat(limits::EXCERPT + over),
            picture: Some(Picture {
                url: "a".repeat(limits::ADDRESS + over),
                ..Picture::default()
            }),
            authors: (0..limits::AUTHORS + over).map(author).collect(),
            tags: (0..limits::TAGS + over)
                .map(|n| format!("{n:ü>width$}", width = limits::TAG))
                .collect(),
            links: vec![String::new(); limits::LINKS + over],
            see_also: vec![SeeAlso {
                lead: String::new(),
                items: (0..limits::NAMED + over).map(named).collect(),
            }],
            ..Article::default()
        }
    }

    #[test]
    fn at_the_bound_all_stays_and_one_past_it_is_cut() {
        let mut whole = article(0);
        assert_eq!(hold(&mut whole), [""; 0]);
        assert!(whole == article(0));

        let mut cut = article(1);
        let said = hold(&mut cut);
        assert_eq!(said.len(), 6 + limits::AUTHORS, "{said:?}");
        assert_eq!(cut.title.chars().count(), limits::TITLE);
        assert_eq!(cut.excerpt.chars().count(), limits::EXCERPT);
        assert_eq!(cut.picture, None);
        assert_eq!(cut.authors.len(), limits::AUTHORS);
        assert!(cut.authors.iter().all(|author| author.url.is_empty()));
        assert!(cut.authors.iter().all(|author| author.name.chars().count() == limits::AUTHOR));
        assert_eq!((cut.tags.len(), cut.links.len()), (limits::TAGS, limits::LINKS));
        assert_eq!(cut.see_also[0].items.len(), limits::NAMED);
        assert_eq!(hold(&mut cut), [""; 0], "once is enough");
    }

    #[test]
    fn a_tag_that_is_too_long_is_dropped_alone() {
        let mut one = Article {
            tags: vec!["a".into(), "ü".repeat(limits::TAG + 1), "b".into()],
            ..Article::default()
        };
        assert_eq!(hold(&mut one), ["tags of more than 100 characters are dropped: 1"]);
        assert_eq!(one.tags, ["a", "b"]);
    }
}
