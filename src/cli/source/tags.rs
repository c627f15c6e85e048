//! Tags: an article's own, and their pages. A tag has the page that a link of the site shows, or one
//! that is found as a file; no address is guessed.

use super::{
    census::Census,
    compose::composed,
    home::{Home, Target},
};
use crate::{
    cli::extract::{Draft, TagLink},
    engine::{
        address::{self, is_harmless},
        hashtag,
        tag::{self, Mention, TagPattern, fold},
    },
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
};

/// Where tags lead, by the settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TagPages {
    /// To the pages that are found.
    #[default]
    Found,
    /// To the pages that a pattern makes: all tags, hashtags and keywords have one.
    Given,
    /// Nowhere, but for those that a page links itself.
    Off,
}

/// Most patterns that are learnt from a site's links.
const PATTERNS: usize = 20;

/// What a site shows of its tags.
#[derive(Default)]
pub(super) struct SiteTags<'a> {
    settings: TagPages,
    files: Option<&'a HashSet<String>>,
    /// By what its spellings share, the page of a tag that most links lead to.
    linked: HashMap<String, String>,
    /// Patterns of the addresses of such pages, the most usual first.
    patterns: Vec<TagPattern>,
    /// Tags that an article names other than as a hashtag, by what their spellings share.
    named: HashSet<String>,
    /// Keys of the articles, which are no pages of tags.
    articles: HashSet<String>,
}

impl<'a> SiteTags<'a> {
    /// Learns it from the links of all pages: lists of tags show them as well as articles do.
    pub(super) fn learn(
        settings: TagPages,
        drafts: &[Draft],
        home: &Home,
        files: &'a HashSet<String>,
    ) -> Self {
        let mut tags = Self { settings, files: Some(files), ..Self::default() };
        let mut links: BTreeMap<(String, String), usize> = BTreeMap::new();
        let mut patterns: BTreeMap<String, usize> = BTreeMap::new();
        for (draft, link) in
            drafts.iter().flat_map(|it| it.tag_links.iter().map(move |link| (it, link)))
        {
            let Some(path) = own_link(link, draft, home).filter(|path| has_page(files, path))
            else {
                continue;
            };
            let lowered = link.name.to_lowercase();
            if let Some(pattern) = TagPattern::infer(&link.name, &lowered, &path) {
                *patterns.entry(pattern.to_text()).or_default() += 1;
            }
            *links.entry((fold(&lowered), path)).or_default() += 1;
        }
        let mut links: Vec<_> = links.into_iter().collect();
        links.sort_by_key(|((_, path), count)| (Reverse(*count), is_category(path), path.clone()));
        for ((fold, path), _) in links {
            tags.linked.entry(fold).or_insert(path);
        }
        let mut patterns: Vec<_> = patterns.into_iter().collect();
        patterns.sort_by_key(|(pattern, count)| (is_category(pattern), Reverse(*count)));
        let learnt = patterns.into_iter().map(|(pattern, _)| pattern);
        let usual = ["tag", "tags", "topic", "topics", "category", "categories"].into_iter();
        let usual =
            usual.flat_map(|folder| ["/", ".html"].map(|end| format!("{folder}/{{slug}}{end}")));
        tags.patterns =
            learnt.take(PATTERNS).chain(usual).filter_map(|it| TagPattern::parse(&it)).collect();
        tags
    }

    /// Takes note of the articles among the pages, and of the tags that they name.
    pub(super) fn take_articles(&mut self, drafts: &[Draft], home: &Home) {
        self.articles = drafts.iter().map(|draft| draft.key.clone()).collect();
        let links = |draft: &'_ Draft| {
            let printed = printed(draft, home).map(|link| link.name.clone());
            printed
                .chain(draft.head_tags.clone())
                .chain(draft.given_tags.clone())
                .collect::<Vec<_>>()
        };
        let names = drafts.iter().flat_map(links);
        self.named = names.map(|name| fold(&name.to_lowercase())).collect();
    }

    /// The page of a tag, from the site's root.
    fn find(&self, tag: &Mention) -> Option<String> {
        let files = self.files.filter(|_| self.settings == TagPages::Found)?;
        let is_list = |path: &String| !self.articles.contains(&address::key(path));
        let linked = self.linked.get(&fold(&tag.lowered)).filter(|path| is_list(path)).cloned();
        let found = || {
            let mut paths = self.patterns.iter().map(|it| it.href(&tag.name, &tag.lowered));
            paths.find(|path| has_page(files, path) && is_list(path))
        };
        linked.or_else(found)
    }

    /// Tells whether a word that is marked as a hashtag is a tag of the site. Code is full of words
    /// such as `#include`.
    fn has(&self, tag: &Mention) -> bool {
        let is_given = self.settings == TagPages::Given && !hashtag::is_color(&tag.name);
        is_given || self.named.contains(&fold(&tag.lowered)) || self.find(tag).is_some()
    }
}

/// The tags of an article, with their pages: those named in its head or printed with it, else those of its
/// keywords that have a page; and the hashtags of its text that are tags of the site.
pub(super) fn of_article(
    draft: &Draft,
    home: &Home,
    shared: &Census<&str>,
    site: &SiteTags<'_>,
) -> Vec<Mention> {
    let is_own = |tag: &&String| !shared.is_sites(tag);
    let head = draft.head_tags.iter().filter(is_own).chain(&draft.given_tags);
    let names = head.chain(printed(draft, home).map(|link| &link.name));
    let mut tags: Vec<Mention> = names.map(|name| mention(name)).collect();
    if tags.is_empty() {
        let keywords = draft.keywords.iter().filter(is_own).map(|name| mention(name));
        tags.extend(
            keywords.filter(|tag| site.settings == TagPages::Given || site.find(tag).is_some()),
        );
    }
    let hashtags: BTreeSet<&String> = draft.hashtags.iter().collect();
    let real: HashSet<&String> =
        hashtags.into_iter().filter(|name| site.has(&mention(name))).collect();
    tags.extend(draft.hashtags.iter().filter(|name| real.contains(name)).map(|name| mention(name)));
    let mut links: HashMap<String, Option<String>> = HashMap::new();
    for link in printed(draft, home) {
        let href = links.entry(fold(&composed(&link.name).to_lowercase())).or_default();
        *href = href.take().or_else(|| own_link(link, draft, home));
    }
    let with_page = |tag: &Mention| {
        let own = links.get(&fold(&tag.lowered));
        let href = own.cloned().flatten().or_else(|| site.find(tag));
        Mention { href, is_printed: own.is_some(), ..tag.clone() }
    };
    tag::unique(&tags).map(with_page).collect()
}

/// The tags that a page prints with its article. What only looks like a link to one is none if it
/// leads to another site.
fn printed<'d>(draft: &'d Draft, home: &Home) -> impl Iterator<Item = &'d TagLink> {
    draft.tag_links.iter().filter(|link| {
        link.is_marked || matches!(home.resolve(draft, &link.href), Some(Target::Inside(_)))
    })
}

/// Where a link of the page to a tag leads, from the site's root.
fn own_link(link: &TagLink, draft: &Draft, home: &Home) -> Option<String> {
    let is_link = !link.href.is_empty() && is_harmless(&link.href);
    let target = home.resolve(draft, &link.href).filter(|_| is_link)?;
    let (Target::Inside(path) | Target::Outside(path)) = target;
    // Some sites have all tags on one page.
    let place = link.href.find('#').map_or("", |at| &link.href[at..]);
    let path = [&path, place].concat();
    (!path.is_empty()).then_some(path)
}

fn mention(name: &str) -> Mention {
    Mention::new(&composed(name.trim().trim_start_matches(['#', '＃'])))
}

/// Tells whether an address is that of a category: a tag of the same name goes before it.
fn is_category(path: &str) -> bool {
    path.contains("categor")
}

/// Tells whether a server that serves these files has a page at `path`, relative to the root.
fn has_page(files: &HashSet<String>, path: &str) -> bool {
    let path = address::decode(path.split(['?', '#']).next().unwrap_or_default());
    let folder = path.trim_end_matches('/');
    if path.ends_with('/') || path.is_empty() {
        let index = [folder, "/index.html"].concat();
        return files.contains(index.trim_start_matches('/'));
    }
    ["", ".html", "/index.html"].iter().any(|ending| files.contains(&[&*path, ending].concat()))
}
