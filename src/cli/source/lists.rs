//! Lists of articles, told by what they are made of: links to other articles of the site, with
//! teasers.

use super::home::Home;
use crate::cli::extract::{Draft, Extent, day_of_path};
use std::collections::{HashMap, HashSet};

/// Characters by which a teaser is known as the beginning of a paragraph.
const BEGINNING: usize = 60;

/// Of each page, in their order, that it is a list.
pub(super) fn find(drafts: &[Draft], home: &Home) -> Vec<bool> {
    let may_be = |draft: &&Draft| draft.reason.is_none() && !draft.key.is_empty();
    let known: HashSet<&str> = drafts.iter().filter(may_be).map(|draft| &*draft.key).collect();
    let lister = Lister { home, known, beginnings: beginnings(drafts), drafts };
    drafts.iter().map(|draft| may_be(&draft) && lister.is_list(draft)).collect()
}

/// The pages in which a paragraph begins so, by number; a list has as many as it likes.
type Beginnings<'a> = HashMap<&'a str, Vec<usize>>;

/// Pages that are looked up for one beginning, at most: what stands on more is the site's.
const SHARED: usize = 16;

fn beginnings(drafts: &[Draft]) -> Beginnings<'_> {
    let mut found = Beginnings::new();
    for (number, draft) in drafts.iter().enumerate() {
        for beginning in draft.blocks.iter().filter_map(|block| beginning(&block.text)) {
            let pages = found.entry(beginning).or_default();
            if pages.len() <= SHARED && pages.last() != Some(&number) {
                pages.push(number);
            }
        }
    }
    found
}

fn beginning(text: &str) -> Option<&str> {
    text.char_indices().nth(BEGINNING).map(|(end, _)| &text[..end])
}

struct Lister<'a> {
    home: &'a Home,
    drafts: &'a [Draft],
    /// The keys of what may be articles.
    known: HashSet<&'a str>,
    beginnings: Beginnings<'a>,
}

impl Lister<'_> {
    fn is_list(&self, draft: &Draft) -> bool {
        if draft.says_article || draft.is_named || day_of_path(&draft.path).is_some() {
            return false;
        }
        self.is_of_links(draft) || self.is_under_links(draft) || self.is_of_teasers(draft)
    }

    /// The page marks several articles, or most of its text is links, or two fifths are and lead to
    /// articles, as where each stands with its date.
    fn is_of_links(&self, draft: &Draft) -> bool {
        let is_links = |part: Extent| part.links >= 5 && part.linked * 10 > part.letters * 6;
        let is_small_part = draft.extent.letters * 2 < draft.page.letters;
        let Extent { links, linked, letters } = draft.extent;
        let is_many = || links >= 5 && linked * 10 > letters * 4 && self.stories(draft).len() >= 5;
        draft.has_many_articles
            || is_links(draft.extent)
            || (is_small_part && is_links(draft.page))
            || is_many()
    }

    /// What its text links to and may be an article.
    fn stories(&self, draft: &Draft) -> HashSet<String> {
        let base = self.home.base_of(draft);
        let keys = draft.links.iter().filter_map(|href| self.home.key_of(base.as_ref()?, href));
        keys.filter(|key| self.known.contains(&**key) && *key != draft.key).collect()
    }

    /// Most of its text stands under headings that lead to other pages of the site; where they are
    /// only one or two, to what may be articles.
    fn is_under_links(&self, draft: &Draft) -> bool {
        let base = self.home.base_of(draft);
        let other = |href: &str| {
            let key = self.home.key_of(base.as_ref()?, href);
            key.filter(|key| *key != draft.key && !href.starts_with('#'))
        };
        let (mut heads, mut under, mut under_known) = (HashSet::new(), 0, 0);
        for (href, letters) in &draft.linked_headings {
            if let Some(key) = other(href).filter(|_| !href.is_empty()) {
                under += letters;
                if self.known.contains(key.as_str()) {
                    under_known += letters;
                }
                heads.insert(key);
            }
        }
        let is_most = |letters: usize| letters * 2 > draft.page.letters;
        (heads.len() >= 3 && is_most(under)) || is_most(under_known)
    }

    /// Most of its text begins as paragraphs of other pages do, and it links to those.
    fn is_of_teasers(&self, draft: &Draft) -> bool {
        let base = self.home.base_of(draft);
        let leads = |href: &String| self.home.key_of(base.as_ref()?, href);
        let mut linked: Option<HashSet<String>> = None;
        let (mut letters, mut others) = (0, HashSet::new());
        for block in &draft.blocks {
            let pages = beginning(&block.text).and_then(|it| self.beginnings.get(it));
            let Some(pages) = pages.filter(|pages| (2..=SHARED).contains(&pages.len())) else {
                continue;
            };
            let linked =
                linked.get_or_insert_with(|| draft.links.iter().filter_map(leads).collect());
            let is_other = |&&page: &&usize| {
                let other = &self.drafts[page];
                other.key != draft.key
                    && self.known.contains(&*other.key)
                    && linked.contains(&other.key)
            };
            if let Some(page) = pages.iter().find(is_other) {
                letters += block.letters;
                others.insert(*page);
            }
        }
        // Each of two pages may link to the other, and a long text may quote two: a teaser is
        // short.
        others.len() >= 2 && letters * 2 > draft.extent.letters
    }
}
