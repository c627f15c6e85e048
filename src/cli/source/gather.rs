//! From pages to articles: what is each page's own shows when all pages are known.

use super::{
    ArticlePage, Site, Skipped, authors,
    census::{BLOCK, Census, EXCERPT, HEAD, PICTURE},
    compose::compose,
    days::Days,
    doubles,
    excerpt::excerpts,
    facts::Facts,
    home::{Home, Target},
    language, lists,
    names::Names,
    own_address,
    tags::{self, SiteTags, TagPages},
    wishes::{self, Request},
};
use crate::{
    cli::extract::{Block, Draft, Reason, has_size, is_enough},
    engine::{
        address::{decode, encode_path},
        article::{Article, Author, Picture, Wishes},
        tag::Mention,
    },
};
use rayon::{join, prelude::*};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Width and height of the picture in a file of the site, if it can be told.
pub(super) type Measure<'a> = &'a (dyn Fn(&str) -> Option<(u32, u32)> + Sync);

/// Makes a site of all its pages. `files` are all files in its folder.
pub(super) fn gather(
    drafts: Vec<Draft>,
    files: &HashSet<String>,
    cname: Option<&str>,
    tag_pages: TagPages,
    measure: Measure<'_>,
) -> Site {
    let home = Home::learn(&drafts, cname);
    let mut tags = SiteTags::learn(tag_pages, &drafts, &home, files);
    let (mut drafts, mut skipped) = sort_out(drafts, &home);
    let same = doubles::drop(&mut drafts, &mut skipped, &home);
    drafts.sort_by(|a, b| a.key.cmp(&b.key));
    skipped.sort_by(|a, b| a.path.cmp(&b.path));
    tags.take_articles(&drafts, &home);
    let gatherer = Gatherer::new(&drafts, &home, &same, &tags, measure);
    let articles = gatherer.articles();
    let warnings = [own_address::warning(&drafts), language::warning(&drafts, &gatherer.languages)];
    let mut site = Site {
        pages: gatherer.pages(),
        name: gatherer.names.own,
        articles,
        skipped,
        home,
        warnings: warnings.into_iter().flatten().collect(),
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

/// All that `page` says of itself, and what of it is taken where it is one of these pages.
pub(super) fn facts(drafts: Vec<Draft>, cname: Option<&str>, page: &Draft) -> Facts {
    let home = Home::learn(&drafts, cname);
    let (mut drafts, mut skipped) = sort_out(drafts, &home);
    let same = doubles::drop(&mut drafts, &mut skipped, &home);
    let why = skipped.into_iter().find(|skipped| skipped.path == page.path).map(|it| it.why);
    Gatherer::new(&drafts, &home, &same, &SiteTags::default(), &|_| None).facts(page, why)
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

/// What all articles of a site have, to tell what is each one's own.
pub(super) struct Gatherer<'a> {
    pub(super) drafts: &'a [Draft],
    pub(super) home: &'a Home,
    pub(super) same: &'a HashMap<String, String>,
    pub(super) site_tags: &'a SiteTags<'a>,
    pub(super) measure: Measure<'a>,
    pub(super) names: Names<'a>,
    pub(super) blocks: Census<&'a str>,
    pub(super) excerpts: Census<&'a str>,
    pub(super) pictures: Census<&'a str>,
    pub(super) authors: Census<&'a str>,
    pub(super) tags: Census<&'a str>,
    pub(super) days: Days,
    /// By article: the language of its text, where its page says another.
    pub(super) languages: Vec<Option<&'static str>>,
    pub(super) keys: BTreeSet<&'a str>,
}

impl<'a> Gatherer<'a> {
    fn new(
        drafts: &'a [Draft],
        home: &'a Home,
        same: &'a HashMap<String, String>,
        site_tags: &'a SiteTags<'a>,
        measure: Measure<'a>,
    ) -> Self {
        let pictures = |draft: &'a Draft| draft.pictures.iter().chain(&draft.text_pictures);
        let urls = |draft| pictures(draft).map(|picture| picture.url.as_str());
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
            days: Days::learn(drafts),
            languages: drafts.par_iter().map(language::other_than_said).collect(),
            keys: drafts.iter().map(|draft| draft.key.as_str()).collect(),
            drafts,
            home,
            same,
            site_tags,
            measure,
        }
    }

    fn articles(&self) -> Vec<Article> {
        let all = self.drafts.par_iter().zip(&self.languages);
        all.map(|(draft, lang)| self.article(draft, *lang)).collect()
    }

    fn article(&self, draft: &Draft, lang: Option<&str>) -> Article {
        let title = self.names.title_of(draft);
        let mut article = Article {
            id: draft.key.clone(),
            key: draft.key.clone(),
            url: url(&draft.path),
            excerpt: self.excerpt(draft, &title),
            picture: self.picture(draft),
            authors: self.authors(draft),
            date: self.days.of(draft),
            tags: self.tags_of(draft).into_iter().map(|tag| tag.name).collect(),
            lang: lang.unwrap_or(&draft.lang.value).to_owned(),
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

    /// The articles' files. Where several selectors find an article, the one that serves most pages is
    /// taken.
    fn pages(&self) -> Vec<ArticlePage> {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for selector in self.drafts.iter().flat_map(|draft| &draft.selectors) {
            *counts.entry(selector).or_default() += 1;
        }
        let best = |selectors: &[String]| {
            selectors.iter().rev().max_by_key(|selector| counts[selector.as_str()]).cloned()
        };
        let canonicals = self.drafts.iter().map(|draft| draft.canonical.as_deref().into_iter());
        let census = Census::take(HEAD, canonicals);
        let page = |draft: &Draft| {
            let canonical = draft.canonical.as_deref().filter(|url| !census.is_sites(url));
            ArticlePage {
                file: draft.path.clone(),
                marked_by: draft.marked_by,
                selector: best(&draft.selectors),
                address: self.home.address(draft, canonical, &url(&draft.path)),
                tags: self.tags_of(draft),
                wants_see_also: draft.wants_see_also,
            }
        };
        self.drafts.par_iter().map(page).collect()
    }

    fn tags_of(&self, draft: &Draft) -> Vec<Mention> {
        tags::of_article(draft, self.home, &self.tags, self.site_tags)
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

    fn picture(&self, draft: &Draft) -> Option<Picture> {
        let is_own = |picture: &&Picture| !self.pictures.is_sites(&picture.url);
        let given = draft.pictures.iter().filter(is_own);
        let given = given.filter_map(|picture| self.placed(draft, picture)).next();
        let in_text = || {
            let placed = draft.text_pictures.iter().filter(is_own);
            placed.filter_map(|picture| self.measured(self.placed(draft, picture)?)).next()
        };
        given.or_else(in_text)
    }

    /// A picture of a page with its address from the site's root.
    fn placed(&self, draft: &Draft, picture: &Picture) -> Option<Picture> {
        let url = match self.home.resolve(draft, &picture.url)? {
            Target::Inside(path) => path,
            Target::Outside(url) => url,
        };
        Some(Picture { url, ..picture.clone() })
    }

    /// A picture whose size is known: one that says nothing of it is measured if it is a file of
    /// the site.
    fn measured(&self, picture: Picture) -> Option<Picture> {
        if has_size(&picture) {
            return Some(picture);
        }
        let file = decode(picture.url.split(['?', '#']).next()?);
        let (width, height) = (self.measure)(&file).filter(|&size| is_enough(size))?;
        Some(Picture { width, height, ..picture })
    }

    fn authors(&self, draft: &Draft) -> Vec<Author> {
        let named = self.byline(draft).map(|byline| byline.value).unwrap_or_default();
        authors::with_pages(named, draft, self.home)
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
