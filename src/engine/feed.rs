//! A site's feed: items as any kind of feed has them, made into articles; and the shard of one page, ranked on the
//! spot as the command would have written it.
//!
//! Who reads feeds, in a page or on disk, makes [`Item`]s of them. All that is decided about them is decided here.

#[cfg(feature = "parts")]
use super::article::{Author, SeeAlso};
use super::{
    address,
    article::{Article, Card, Day, Picture, Wishes, cut_at_word},
    cut,
    index::{CANDIDATES, Candidate, Entry, Shard},
    order::sort_by_key,
    related::{Model, all_terms},
};
use alloc::{string::String, vec::Vec};

/// Longest excerpt, in characters: a card cuts it shorter still.
const EXCERPT_CHARS: usize = 300;

/// An excerpt from the text takes in the next line until it is this long, in characters.
const EXCERPT_LEAST_CHARS: usize = 80;

/// Longest title that is made of the text, in characters.
const TITLE_CHARS: usize = 80;

/// One entry of a feed, as plain text; what it lacks is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// Absolute.
    pub url: String,
    /// Entities decoded, no markup. Some kinds of posts have none.
    pub title: String,
    /// Names of tags and categories.
    pub tags: Vec<String>,
    /// Day of publication, where it was written.
    pub date: Option<Day>,
    /// BCP 47.
    pub lang: String,
    /// The author's summary.
    pub excerpt: String,
    /// Blocks parted by line breaks.
    pub text: String,
    /// The address of its picture.
    pub picture: String,
    /// Pixels; 0 when unknown.
    pub width: u32,
    /// Pixels; 0 when unknown.
    pub height: u32,
    /// Where the links in the text lead: absolute, or from the host's root.
    pub links: Vec<String>,
    /// Who wrote it.
    #[cfg(feature = "parts")]
    pub authors: Vec<Author>,
    /// The lists of other articles that its text names.
    #[cfg(feature = "parts")]
    pub see_also: Vec<SeeAlso>,
}

/// Where a site is.
#[derive(Clone, Copy, Debug)]
pub struct Home<'a> {
    /// The hosts that it is known by (`https://e.example`); none for that which all items are on.
    pub hosts: &'a [&'a str],
    /// The path of its root, with `/` at both ends.
    pub root: &'a str,
}

/// The articles of a feed.
#[derive(Debug)]
pub struct Feed {
    /// In the order of their keys, no key twice. Their links may lead to what is not in the feed.
    pub articles: Vec<Article>,
    /// Items that say again where an earlier one is: their numbers, and that one's.
    pub doubles: Vec<(usize, usize)>,
}

impl Feed {
    /// The articles that `items` tell of.
    pub fn new(items: Vec<Item>, home: Home<'_>) -> Self {
        let is_home = is_home(&items, home);
        let mut told: Vec<Article> =
            items.into_iter().map(|item| article(item, home.root, is_home)).collect();
        let mut order: Vec<usize> = (0..told.len()).collect();
        sort_by_key(&mut order, |&number| (&told[number].key, number));
        let mut articles: Vec<Article> = Vec::with_capacity(told.len());
        let mut doubles = Vec::new();
        let mut first = 0;
        for number in order {
            if articles.last().is_some_and(|last| last.key == told[number].key) {
                doubles.push((number, first));
            } else {
                articles.push(core::mem::take(&mut told[number]));
                first = number;
            }
        }
        Self { articles, doubles }
    }

    /// The place of the article of one of these keys, the first that there is.
    pub fn find(&self, keys: &[String]) -> Option<usize> {
        keys.iter().find_map(|key| self.articles.iter().position(|article| article.key == *key))
    }
}

/// Whether all items are on one host, and that is the site's: then their addresses are given from its root.
fn is_home(items: &[Item], home: Home<'_>) -> bool {
    let Some(first) = items.first().map(|item| address::host(&item.url)) else { return false };
    items.iter().all(|item| address::host(&item.url) == first)
        && (home.hosts.is_empty() || home.hosts.contains(&first))
}

fn article(item: Item, root: &str, is_home: bool) -> Article {
    let host = address::host(&item.url);
    let is_own = |url: &str| ["", host].contains(&address::host(url));
    let local = |url: &str| match address::path(url).strip_prefix(&root[1..]) {
        Some(path) if is_home && is_own(url) => path.into(),
        _ => String::from(url),
    };
    let url = local(address::without_fragment(&item.url));
    let key = address::key(address::path(&url));
    let first = cut::before(&item.text, b"\n");
    let excerpt = excerpt(&item);
    Article {
        id: key.clone(),
        title: match item.title.trim() {
            // An item may have neither a title nor a text.
            "" if first.is_empty() => item.url.clone(),
            "" => cut_at_word(first, TITLE_CHARS),
            title => title.into(),
        },
        picture: (!item.picture.is_empty()).then(|| Picture {
            url: local(&item.picture),
            width: item.width,
            height: item.height,
        }),
        #[cfg(feature = "parts")]
        authors: item.authors,
        #[cfg(feature = "parts")]
        minutes: 0,
        #[cfg(feature = "parts")]
        see_also: item.see_also,
        date: item.date,
        tags: tags(&item.tags),
        lang: language(&item.lang),
        links: item
            .links
            .iter()
            .filter(|link| is_own(link))
            .map(|link| address::key(address::path(&local(link))))
            .collect(),
        wishes: Wishes::default(),
        text: if item.text.is_empty() { item.excerpt } else { item.text },
        excerpt,
        key,
        url,
    }
}

/// The summary without the marks of its cut, or how the text begins.
fn excerpt(item: &Item) -> String {
    let given = item.excerpt.trim();
    let given = ["[…]", "[...]", "…", "..."]
        .into_iter()
        .find_map(|mark| given.strip_suffix(mark))
        .map_or_else(|| String::from(given), |cut| [cut.trim(), "…"].concat());
    // What is cut anyhow may be read as far as it can matter.
    let (text, least) = match given.len() {
        0..4 => (&*item.text, EXCERPT_LEAST_CHARS),
        _ => (&*given, EXCERPT_CHARS),
    };
    let mut excerpt = String::new();
    let mut chars = 0;
    for line in cut::split(text, b"\n").take_while(|line| !line.is_empty()) {
        chars += line.chars().count();
        excerpt.push_str(line);
        if chars >= least {
            break;
        }
        excerpt.push(' ');
    }
    cut_at_word(&excerpt, EXCERPT_CHARS)
}

/// `pt-br`, from `pt_BR`.
fn language(written: &str) -> String {
    let lower = |c: char| if c == '_' { '-' } else { c.to_ascii_lowercase() };
    written.trim().chars().map(lower).collect()
}

fn tags(names: &[String]) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for name in names {
        let name = name.trim().trim_start_matches('#');
        if !name.is_empty() && !tags.iter().any(|tag| tag == name) {
            tags.push(name.into());
        }
    }
    tags
}

/// A feed whose articles can be ranked.
#[derive(Debug)]
pub struct RankedFeed {
    feed: Feed,
    model: Model,
}

impl RankedFeed {
    /// Weighs the words of all articles.
    pub fn new(feed: Feed) -> Self {
        let model = Model::build(&feed.articles, all_terms(&feed.articles));
        Self { feed, model }
    }

    /// The articles.
    pub fn feed(&self) -> &Feed {
        &self.feed
    }

    /// The shard of one article, as the index of the same articles would have it.
    pub fn shard(&self, article: usize) -> Shard {
        let articles = &self.feed.articles;
        let found = self.model.ranking_around(article).as_shown(article, CANDIDATES);
        let mut shard = Shard::default();
        let mut candidates = Vec::new();
        let topics = |article: usize| self.model.topics(article, &articles[article]);
        for (related, card) in found.iter().zip(0..) {
            let topics = topics(related.article);
            shard.cards.push(Card { topics, ..articles[related.article].card() });
            candidates.push(Candidate { card, score: related.thousandths(&found[0]) });
        }
        let key = articles[article].key.clone();
        shard.entries.push(Entry { key, topics: topics(article), candidates });
        shard
    }
}

#[cfg(test)]
mod tests;
