//! Tags: an article's own, and where the site keeps the pages of its tags.

use super::{
    census::Census,
    home::{Home, Target},
};
use crate::{
    cli::extract::Draft,
    engine::{
        address,
        article::Article,
        hashtag,
        tag::{self, Mention, TagPattern},
    },
};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The tags of an article: those named in its head or printed with it, else its keywords; and the hashtags
/// of its text. In the order in which the widget reads them off the page.
pub(super) fn of_article(draft: &Draft, home: &Home, shared: &Census<&str>) -> Vec<String> {
    let is_own = |tag: &&String| !shared.is_sites(tag);
    let printed = draft.tag_links.iter().filter(|link| {
        link.is_marked || matches!(home.resolve(draft, &link.href), Some(Target::Inside(_)))
    });
    let head = draft.head_tags.iter().filter(is_own);
    let mut tags: Vec<&String> = head.chain(printed.map(|link| &link.name)).collect();
    if tags.is_empty() {
        tags.extend(draft.keywords.iter().filter(is_own));
    }
    tags.extend(draft.hashtags.iter().filter(|name| !hashtag::is_color(name)));
    let mentions: Vec<Mention> = tags.into_iter().map(|name| mention(name)).collect();
    tag::unique(&mentions).map(|mention| mention.name.clone()).collect()
}

/// The links to its tags that a page marks as such: what the widget finds in it.
pub(super) fn links_of(draft: &Draft) -> Vec<(String, String)> {
    let marked = draft.tag_links.iter().filter(|link| link.is_marked);
    marked.map(|link| (link.name.clone(), link.href.clone())).collect()
}

fn mention(name: &str) -> Mention {
    Mention::new(name.trim().trim_start_matches(['#', '＃']))
}

/// Of a hundred tags, so many must have a page where a pattern says: what leads nowhere is worse
/// than no link.
const PROVEN: usize = 95;

/// Where the pages of the tags are: of all patterns that the site's tag links show, and of those in common
/// use, the one that leads to a page of the site for the most tags; `None` when it does not for
/// nearly all of them.
pub(super) fn find_pattern(
    drafts: &[Draft],
    articles: &[Article],
    home: &Home,
    files: &HashSet<String>,
) -> Option<TagPattern> {
    let all = || drafts.iter().zip(articles);
    let tags: BTreeSet<&str> =
        all().flat_map(|(_, article)| &article.tags).map(String::as_str).collect();
    // Tags that a page links itself need no pattern, and hashtags are words of the text: few sites
    // have a page for each.
    let unlinked: BTreeSet<&str> = all()
        .flat_map(|(draft, article)| {
            // The widget finds no others in a page, and would guess the addresses of their tags.
            let linked =
                draft.tag_links.iter().filter(|link| link.is_marked).map(|link| &link.name);
            let known: HashSet<&String> = linked.chain(&draft.hashtags).collect();
            article.tags.iter().filter(move |tag| !known.contains(tag))
        })
        .map(String::as_str)
        .collect();
    let mut patterns = BTreeMap::new();
    let shown =
        drafts.iter().flat_map(|draft| draft.tag_links.iter().map(move |link| (draft, link)));
    for (draft, link) in shown {
        let Some(Target::Inside(path)) = home.resolve(draft, &link.href) else { continue };
        if has_page(files, &path) {
            let href = [&*home.root, &path].concat();
            let pattern = TagPattern::infer(&link.name, &link.name.to_lowercase(), &href);
            patterns.extend(pattern.map(|pattern| (pattern.to_text(), pattern)));
        }
    }
    for folder in ["tag", "tags", "topic", "topics", "category", "categories"] {
        for ending in ["/", ".html"] {
            let pattern = [&*home.root, folder, "/{slug}", ending].concat();
            patterns.extend(TagPattern::parse(&pattern).map(|parsed| (pattern, parsed)));
        }
    }
    let pages = |tags: &BTreeSet<&str>, pattern: &TagPattern| {
        let hrefs = tags.iter().map(|tag| pattern.href(tag, &tag.to_lowercase()));
        hrefs.filter(|href| has_page(files, href.strip_prefix(&home.root).unwrap_or(href))).count()
    };
    patterns
        .into_iter()
        .map(|(written, pattern)| (pages(&tags, &pattern), std::cmp::Reverse(written), pattern))
        .filter(|(count, ..)| *count > 0)
        .max_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)))
        .map(|(.., pattern)| pattern)
        .filter(|pattern| pages(&unlinked, pattern) * 100 >= unlinked.len() * PROVEN)
}

/// Whether a server that serves these files has a page at `path`, relative to the root.
fn has_page(files: &HashSet<String>, path: &str) -> bool {
    let path = address::decode(path.split(['?', '#']).next().unwrap_or_default());
    let folder = path.trim_end_matches('/');
    if path.ends_with('/') {
        return files.contains(&[folder, "/index.html"].concat());
    }
    ["", ".html", "/index.html"].iter().any(|ending| files.contains(&[&*path, ending].concat()))
}
