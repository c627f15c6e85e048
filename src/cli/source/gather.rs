//! From pages to articles: what is each page's own shows when all pages are known.

use super::{
    ArticlePage, Site, Skipped, authors,
    census::{BLOCK, Census, DAY, EXCERPT, HEAD, PICTURE},
    compose::compose,
    doubles,
    home::{Home, Target},
    lists,
    names::Names,
    tags,
    wishes::{self, Request},
};
use crate::{
    cli::{
        extract::{Block, Draft, Kind, Reason, day_of_path},
        limits,
    },
    engine::{
        address::encode_path,
        article::{Article, Author, Day, Picture, Wishes, cut_at_word},
    },
};
use rayon::{join, prelude::*};
use std::collections::{BTreeSet, HashMap, HashSet};

/// An excerpt from the text takes in the next paragraph until it is this long, in characters.
const EXCERPT_LEAST_CHARS: usize = 80;

/// Shortest paragraph that an excerpt can begin with, in letters: less is a byline or a greeting.
const EXCERPT_LETTERS: usize = 40;

/// Makes a site of all its pages. `files` are all files in its folder.
pub(super) fn gather(drafts: Vec<Draft>, files: &HashSet<String>, cname: Option<&str>) -> Site {
    let home = Home::learn(&drafts, cname);
    let (mut drafts, mut skipped) = sort_out(drafts, &home);
    let same = doubles::drop(&mut drafts, &mut skipped, &home);
    drafts.sort_by(|a, b| a.key.cmp(&b.key));
    skipped.sort_by(|a, b| a.path.cmp(&b.path));
    let gatherer = Gatherer::new(&drafts, &home, &same);
    let articles = gatherer.articles();
    let mut site = Site {
        name: gatherer.names.own,
        tag_link: tags::find_pattern(&drafts, &articles, &home, files),
        has_pictures: articles.iter().any(|article| article.picture.is_some()),
        pages: pages(&drafts, &home),
        articles,
        skipped,
        home,
        ..Site::default()
    };
    let request = |draft: Draft| Request {
        base: site.home.base_of(&draft),
        place: draft.path,
        prefix: "afterword:",
        asked: draft.asked,
    };
    let asking = drafts.into_iter().enumerate().filter(|(_, draft)| !draft.asked.is_empty());
    let requests: Vec<(usize, Request)> =
        asking.map(|(article, draft)| (article, request(draft))).collect();
    wishes::grant(&mut site, &requests);
    site
}

/// Takes out what is no article.
fn sort_out(drafts: Vec<Draft>, home: &Home) -> (Vec<Draft>, Vec<Skipped>) {
    let mut skipped = Vec::new();
    let lists = lists::find(&drafts, home);
    let kept = drafts.into_iter().zip(lists).filter_map(|(draft, is_list)| {
        let list = || is_list.then_some(Reason::List);
        let why = draft.reason.clone().or_else(list).or_else(|| draft.shortness());
        let Some(why) = why else { return Some(draft) };
        skipped.push(Skipped { path: draft.path, why });
        None
    });
    (kept.collect(), skipped)
}

/// The articles' files. Where several selectors find an article, the one that serves most pages is taken.
fn pages(drafts: &[Draft], home: &Home) -> Vec<ArticlePage> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for selector in drafts.iter().flat_map(|draft| &draft.selectors) {
        *counts.entry(selector).or_default() += 1;
    }
    let best = |selectors: &[String]| {
        selectors.iter().rev().max_by_key(|selector| counts[selector.as_str()]).cloned()
    };
    let canonicals = drafts.iter().map(|draft| draft.canonical.as_deref().into_iter());
    let census = Census::take(HEAD, canonicals);
    drafts
        .iter()
        .map(|draft| {
            let canonical = draft.canonical.as_deref().filter(|url| !census.is_sites(url));
            ArticlePage {
                file: draft.path.clone(),
                marked_by: draft.marked_by,
                selector: best(&draft.selectors),
                address: home.address(draft, canonical, &url(&draft.path)),
                tag_links: tags::links_of(draft),
                wants_see_also: draft.wants_see_also,
            }
        })
        .collect()
}

/// What all articles of a site have, to tell what is each one's own.
struct Gatherer<'a> {
    drafts: &'a [Draft],
    home: &'a Home,
    same: &'a HashMap<String, String>,
    names: Names<'a>,
    blocks: Census<&'a str>,
    excerpts: Census<&'a str>,
    pictures: Census<&'a str>,
    authors: Census<&'a str>,
    tags: Census<&'a str>,
    days: Census<Day>,
    keys: BTreeSet<&'a str>,
}

impl<'a> Gatherer<'a> {
    fn new(drafts: &'a [Draft], home: &'a Home, same: &'a HashMap<String, String>) -> Self {
        let urls = |draft: &'a Draft| draft.pictures.iter().map(|picture| picture.url.as_str());
        let tags = |draft: &'a Draft| draft.head_tags.iter().chain(&draft.keywords);
        let head_author = |draft: &'a Draft| draft.head_author.as_deref().into_iter();
        // These two are most of the work.
        let (names, blocks) = join(
            || Names::learn(drafts),
            || Census::take(BLOCK, drafts.iter().map(|draft| texts(&draft.blocks))),
        );
        Self {
            names,
            blocks,
            excerpts: Census::take(EXCERPT, drafts.iter().map(excerpts)),
            pictures: Census::take(PICTURE, drafts.iter().map(urls)),
            authors: Census::take(HEAD, drafts.iter().map(head_author)),
            tags: Census::take(HEAD, drafts.iter().map(|draft| tags(draft).map(String::as_str))),
            days: Census::take(DAY, drafts.iter().map(|draft| draft.dates.iter().copied())),
            keys: drafts.iter().map(|draft| draft.key.as_str()).collect(),
            drafts,
            home,
            same,
        }
    }

    fn articles(&self) -> Vec<Article> {
        self.drafts.par_iter().map(|draft| self.article(draft)).collect()
    }

    fn article(&self, draft: &Draft) -> Article {
        let title = self.names.title_of(draft);
        let mut article = Article {
            id: draft.key.clone(),
            key: draft.key.clone(),
            url: url(&draft.path),
            excerpt: self.excerpt(draft, &title),
            picture: self.picture(draft),
            authors: self.authors(draft),
            date: self.date(draft),
            tags: tags::of_article(draft, self.home, &self.tags),
            lang: draft.lang.clone(),
            text: self.text(draft, &title),
            links: self.links(draft),
            wishes: Wishes::default(),
            minutes: 0,
            see_also: draft.see_also.clone(),
            title,
        };
        compose(&mut article);
        article
    }

    fn text(&self, draft: &Draft, title: &str) -> String {
        let is_own = |block: &&Block| !self.blocks.is_sites(&block.text) && block.text != title;
        let own: Vec<&Block> = draft.blocks.iter().filter(is_own).collect();
        let letters: usize = own.iter().map(|block| block.letters).sum();
        // Where most of a text stands on other pages too, the articles are alike, not the template.
        let most_is_own = letters * 2 >= draft.extent.letters;
        let kept = if most_is_own { own } else { draft.blocks.iter().collect() };
        kept.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    fn excerpt(&self, draft: &Draft, title: &str) -> String {
        let is_own = |text: &str| {
            !self.excerpts.is_sites(text)
                && !self.blocks.is_sites(text)
                && text != title
                && !self.names.contains(text)
        };
        if let Some(given) = draft.excerpts.iter().find(|text| is_own(text)) {
            return cut_at_word(given, limits::EXCERPT);
        }
        let is_prose = |block: &&Block| {
            !matches!(block.kind, Kind::Heading(_) | Kind::Hashtags)
                && block.linked * 2 < block.letters
                && is_own(&block.text)
        };
        let prose: Vec<&Block> = draft.blocks.iter().filter(is_prose).collect();
        let start = prose.iter().position(|block| is_telling(block)).unwrap_or_default();
        let mut text = String::new();
        for block in &prose[start..] {
            text.push_str(&block.text);
            if text.chars().count() >= EXCERPT_LEAST_CHARS {
                break;
            }
            text.push(' ');
        }
        cut_at_word(&text, limits::EXCERPT)
    }

    fn picture(&self, draft: &Draft) -> Option<Picture> {
        let own = draft.pictures.iter().filter(|picture| !self.pictures.is_sites(&picture.url));
        own.filter_map(|picture| {
            let url = match self.home.resolve(draft, &picture.url)? {
                Target::Inside(path) => path,
                Target::Outside(url) => url,
            };
            Some(Picture { url, ..picture.clone() })
        })
        .next()
    }

    fn authors(&self, draft: &Draft) -> Vec<Author> {
        let is_own = |name: &str| !self.names.contains(name);
        let mut bylines = draft.authors.iter();
        let byline = bylines.find(|byline| byline.iter().any(|author| is_own(&author.name)));
        let head = draft.head_author.iter().filter(|author| !self.authors.is_sites(author));
        let named = match byline {
            Some(byline) => byline.iter().filter(|author| is_own(&author.name)).cloned().collect(),
            None => {
                let head = head.filter(|author| is_own(author)).take(1);
                head.map(|name| Author { name: name.clone(), ..Author::default() }).collect()
            }
        };
        authors::with_pages(named, draft, self.home)
    }

    fn date(&self, draft: &Draft) -> Option<Day> {
        let own = draft.dates.iter().copied().find(|day| !self.days.is_sites(*day));
        own.or_else(|| day_of_path(&draft.path))
    }

    /// The articles of the site that the text links to.
    fn links(&self, draft: &Draft) -> Vec<String> {
        let base = self.home.base_of(draft);
        let mut seen = HashSet::new();
        draft
            .links
            .iter()
            .filter_map(|href| self.home.key_of(base.as_ref()?, href))
            .map(|key| self.same.get(&key).cloned().unwrap_or(key))
            .filter(|key| *key != draft.key && self.keys.contains(key.as_str()))
            .filter(|key| seen.insert(key.clone()))
            .collect()
    }
}

/// The address of a file: `a/index.html` is `a/`.
fn url(path: &str) -> String {
    let path = match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    };
    encode_path(path)
}

fn texts(blocks: &[Block]) -> impl Iterator<Item = &str> {
    blocks.iter().map(|block| block.text.as_str())
}

/// What may serve as an excerpt: descriptions, then the first paragraphs that say something.
fn excerpts(draft: &Draft) -> impl Iterator<Item = &str> {
    let paragraphs = draft.blocks.iter().filter(|block| is_telling(block)).take(3);
    let paragraphs = paragraphs.map(|block| block.text.as_str());
    draft.excerpts.iter().map(String::as_str).chain(paragraphs)
}

fn is_telling(block: &Block) -> bool {
    block.kind == Kind::Paragraph && block.letters >= EXCERPT_LETTERS
}
