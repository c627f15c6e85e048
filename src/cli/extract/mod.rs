//! Reading one page: what it says of itself, and the text of its article.
//!
//! Nothing here knows the other pages. Where a page offers several values for one thing, all are kept,
//! best first: which of them are the page's own, and which its site's, shows only when all pages are read.

mod attributes;
mod charset;
mod content;
mod date;
mod dom;
mod evidence;
mod head;
mod kind;
mod linked_data;
mod mistaken;
mod place;
mod printed;
pub mod prose;
mod reason;
mod script;
mod see_also;
mod tag_links;
mod text;
mod tree;
mod words;

use super::guard::guard;
use crate::engine::{
    address,
    article::{Author, Picture, SeeAlso},
};
use head::{Head, filled};
use html5ever::local_name;
use kind::Kinds;
use place::Place;
use printed::Printed;
use text::Text;
use tree::{ElementRef, Page};

pub(super) use charset::Plain;
pub use date::of_path as day_of_path;
pub(super) use evidence::heading::without_anchor;
pub use evidence::{Dated, Evidence, Source};
pub use reason::{LEAST_LETTERS, Reason};
pub(super) use script::has_script;
pub use see_also::{find_in_text, names};
pub use tag_links::TagLink;
pub use text::{Block, Extent, Kind};
pub(super) use text::{has_size, is_enough};

/// What one page says of itself. Lists are in order of trust, best first; addresses as written.
#[derive(Debug, Default)]
pub struct Draft {
    /// The file, from the site's root, with `/`.
    pub path: String,
    /// As in [`Article::key`](crate::engine::article::Article::key).
    pub key: String,
    /// Why this page alone shows that it is no article. All else may then be missing.
    pub reason: Option<Reason>,
    /// Tells whether it is marked `noindex`.
    pub is_noindex: bool,
    /// Tells whether the settings say that it is an article.
    pub is_named: bool,
    /// Whether its metadata says that it is an article, in terms that lists and front pages do not use.
    pub says_article: bool,
    /// What relative addresses are relative to, when not to the page.
    pub base: Option<String>,
    /// The address that the page gives as its own.
    pub canonical: Option<String>,
    /// The address that the page wants to be shared under (`og:url`).
    pub shared_as: Option<String>,
    /// The site's name, by the page's own account.
    pub site_name: Option<String>,
    /// Titles, most with the site's name still on them.
    pub titles: Vec<Evidence<String>>,
    /// The first headline of the page.
    pub headline: Option<String>,
    /// Descriptions.
    pub excerpts: Vec<String>,
    /// Pictures from the head.
    pub pictures: Vec<Picture>,
    /// Pictures in the text: the first of some size, and before it those whose size is 0, as the
    /// page does not say it.
    pub text_pictures: Vec<Picture>,
    /// Authors named for this article, those of one byline together.
    pub authors: Vec<Evidence<Vec<Author>>>,
    /// The author named in the page's head, who may be the site's owner.
    pub head_author: Option<String>,
    /// Days of publication.
    pub dates: Vec<Dated>,
    /// Tags that are printed with the article.
    pub tag_links: Vec<TagLink>,
    /// Tags named in the head.
    pub head_tags: Vec<String>,
    /// Tags that elements of ours name.
    pub given_tags: Vec<String>,
    /// Keywords for search engines.
    pub keywords: Vec<String>,
    /// Hashtags in the text, without their signs.
    pub hashtags: Vec<String>,
    /// In lower case, empty when unknown.
    pub lang: Evidence<String>,
    /// What the page's editor wants.
    pub asked: Asked,
    /// The article's text.
    pub blocks: Vec<Block>,
    /// Where the links in the text lead.
    pub links: Vec<String>,
    /// The lists of other articles that it names: what elements of ours name, then those in its text.
    pub see_also: Vec<SeeAlso>,
    /// Whether the page's own script tag asks for the latter.
    pub wants_see_also: bool,
    /// How much text the article has.
    pub extent: Extent,
    /// How much the whole page has, inside and outside of the article's text.
    pub page: Extent,
    /// Headings on the page that are links as a whole, with the letters that follow under them.
    pub linked_headings: Vec<(String, usize)>,
    /// Whether the page marks several articles, and none of them holds most of the text.
    pub has_many_articles: bool,
    /// The first of the [`ARTICLE_SELECTORS`](crate::engine::page::ARTICLE_SELECTORS) that matches
    /// anything, or nothing.
    pub marked_by: &'static str,
    /// Selectors of the element that the text is in, best first; none when the first match of `marked_by`
    /// is it.
    pub selectors: Vec<String>,
}

/// What an editor asks for, as written: `<meta name="afterword:pin" content="…">` and its like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// Addresses of the stories that come first beside the article, several in one text parted by commas.
    pub pin: Vec<String>,
    /// Addresses of the stories that are never beside it, as above.
    pub exclude: Vec<String>,
    /// `never` when the article is to stand beside no other, `always` when it may whatever a rule says.
    pub recommend: Vec<String>,
    /// Names that begin with `afterword:` and mean nothing.
    pub unknown: Vec<String>,
}

impl Asked {
    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Draft {
    /// A page that is no article, for a reason that was known before it was read.
    pub fn refused(path: &str, reason: Reason) -> Self {
        Self { reason: Some(reason), ..Self::empty(path) }
    }

    /// Reads a page. `path` is its file, from the site's root, with `/`.
    pub fn read(path: &str, bytes: &[u8]) -> Self {
        guard(|| Self::read_any(path, bytes))
            .unwrap_or_else(|why| Self::refused(path, Reason::Unreadable(why)))
    }

    fn read_any(path: &str, bytes: &[u8]) -> Self {
        let html = match charset::decode(bytes) {
            Ok(decoded) => decoded,
            Err(why) => return Self::refused(path, Reason::Unreadable(why)),
        };
        if let Some(what) = content::other_than_page(&html) {
            return Self::refused(path, Reason::NoPage(what));
        }
        if attributes::bearable(&html).len() < html.len() {
            let why = "an element has too many attributes; look for a quote that is never closed";
            return Self::refused(path, Reason::Unreadable(why.into()));
        }
        let mut page = dom::parse(&html);
        mistaken::mend(&mut page);
        let head = Head::read(&page);
        let mut draft = Self::empty(path);
        draft.take_head(&head);
        draft.is_noindex = head.is_noindex();
        draft.reason = reason::by_head(&head);
        let is_body = |child: &ElementRef<'_>| *child.value().name() == local_name!("body");
        let body = page.root().and_then(|root| root.children().find(is_body));
        let Some(body) = body.filter(|_| draft.reason.is_none()) else { return draft };
        (draft.see_also, draft.wants_see_also) = see_also::asked(&page);
        draft.given_tags = tag_links::given(&page);
        draft.take_text(&page, &head, body);
        draft.take_doubtful_dates(&head);
        // A line with a date makes no article of a page about the site.
        let is_said = |dated: &Dated| !matches!(dated.by, Source::Line | Source::DateClass);
        let has_date = draft.dates.iter().any(is_said);
        if !draft.says_article {
            draft.reason = reason::by_kind(body.value(), &head)
                .or_else(|| reason::by_address(&draft.key, has_date));
        } else {
            draft.reason = reason::by_address_alone(&draft.key);
        }
        draft
    }

    fn empty(path: &str) -> Self {
        let key = address::key(&address::encode_path(path));
        Self { path: path.into(), key, ..Self::default() }
    }

    fn take_head(&mut self, head: &Head) {
        let data = &head.data;
        let firsts = |names: &[&str]| head.firsts(names).map(str::to_owned).collect::<Vec<_>>();
        let published = ["article:published_time", "og:article:published_time"];
        self.says_article = data.is_article || head.firsts(&published).next().is_some();
        self.base.clone_from(&head.base);
        self.canonical.clone_from(&head.canonical);
        self.shared_as = head.all("og:url").next().map(str::to_owned);
        self.site_name = head
            .firsts(&["og:site_name", "application-name"])
            .map(str::to_owned)
            .chain(data.site_name.clone())
            .next();
        self.excerpts = firsts(&["og:description", "description", "twitter:description"]);
        self.excerpts.extend(data.description.clone());
        self.pictures = head.pictures();
        let authors = Some(data.authors.clone()).filter(|authors| !authors.is_empty());
        self.authors.extend(authors.map(|authors| Evidence::new(Source::LinkedData, authors)));
        self.head_author = head
            .firsts(&["author", "article:author", "dc.creator", "parsely-author"])
            .find_map(evidence::byline::clean_author);
        // Some systems write all tags into one, parted by commas.
        let tags = head.all("article:tag").chain(head.all("og:article:tag"));
        self.head_tags = tags.flat_map(|tags| tags.split(',')).filter_map(filled).collect();
        let listed = head.firsts(&["keywords", "news_keywords"]).flat_map(|words| words.split(','));
        self.keywords =
            data.keywords.iter().map(String::as_str).chain(listed).filter_map(filled).collect();
        let given = |by, lang: Option<String>| lang.map(|lang| Evidence::new(by, lang));
        let meta = |name| head.all(name).next().map(str::to_owned);
        self.lang = given(Source::Html, head.lang.as_deref().and_then(filled))
            .or_else(|| given(Source::LinkedData, data.lang.clone()))
            .or_else(|| given(Source::OpenGraph, meta("og:locale")))
            .or_else(|| given(Source::Meta, meta("content-language")))
            .unwrap_or_default();
        self.lang.value = self.lang.value.replace('_', "-").to_lowercase();
        let written = head.firsts(&published).map(|written| (Source::OpenGraph, written));
        let written = written.chain(data.date.as_deref().map(|it| (Source::LinkedData, it)));
        let read = |(by, written)| Dated::read(by, written, &self.lang.value);
        self.dates = written.filter_map(read).collect();
        self.asked = head.asked();
    }

    fn take_text(&mut self, page: &Page, head: &Head, body: ElementRef<'_>) {
        let Some((place, text)) = read_place(body) else { return };
        self.see_also.extend(see_also::find(place.element));
        (self.marked_by, self.selectors) = place::selectors(page, place.element);
        self.has_many_articles = place.is_one_of_many;
        self.extent = text.extent();
        let whole = text::measure(body, kind::FURNITURE);
        self.page = whole.extent();
        self.linked_headings = whole.linked_headings;
        let Printed { authors, lines: named, dates, tags } =
            printed::read(body, place.element, &self.lang.value);
        self.take_titles(head, body, place.element);
        let bylines = authors.into_iter().map(|author| Evidence::new(Source::Byline, vec![author]));
        self.authors.extend(bylines);
        self.dates.extend(dates);
        let address = date::of_path(&self.path);
        self.dates.extend(address.and_then(|day| Dated::new(Source::Address, day)));
        self.tag_links = tags;
        let Text { mut blocks, links, hashtags, pictures, .. } = text;
        let mut lines = Vec::new();
        blocks.retain(|block| match evidence::byline::author_line(&block.text) {
            Some(author) => {
                lines.push(author);
                false
            }
            None => true,
        });
        let line = lines.into_iter().chain(named).next();
        let line = line.map(|name| vec![Author { name, ..Author::default() }]);
        self.authors.extend(line.map(|authors| Evidence::new(Source::Line, authors)));
        self.text_pictures = pictures;
        self.links = links;
        self.hashtags = hashtags;
        self.blocks = blocks;
    }

    fn take_titles(&mut self, head: &Head, body: ElementRef<'_>, place: ElementRef<'_>) {
        let meta = |name| head.all(name).next().map(str::to_owned);
        let given = [
            (Source::OpenGraph, meta("og:title")),
            (Source::LinkedData, head.data.headline.clone()),
            (Source::TitleElement, head.title.clone()),
            (Source::Twitter, meta("twitter:title")),
        ];
        let given: Vec<(Source, String)> =
            given.into_iter().filter_map(|(by, title)| Some((by, title?))).collect();
        let titles: Vec<&str> = given.iter().map(|(_, title)| &**title).collect();
        let headline = evidence::headline::find(body, place, &titles, &self.lang.value);
        self.headline = headline.map(|headline| self.without_date(headline, &given));
        for (by, title) in given {
            let whole = self.headline.as_deref().unwrap_or_default();
            let by = if evidence::is_cut(&title, whole) { Source::Cut } else { by };
            let title = evidence::heading::without_anchor(&title).to_owned();
            self.titles.push(Evidence::new(by, title));
        }
        self.titles.extend(self.headline.clone().map(|it| Evidence::new(Source::Heading, it)));
        evidence::sort(&mut self.titles, |title| title.by);
    }

    /// A heading without the date at its end, where another title has all of it but the date.
    fn without_date(&self, headline: String, titles: &[(Source, String)]) -> String {
        let bare = evidence::heading::without_date(&headline, &self.lang.value);
        let is_said = |bare: &&str| {
            titles.iter().any(|(_, title)| title.contains(*bare) && !title.contains(&headline))
        };
        bare.filter(is_said).map(str::to_owned).unwrap_or(headline)
    }

    /// Dates that systems write into the head, and that are as often the day of the site's last build.
    fn take_doubtful_dates(&mut self, head: &Head) {
        const NAMES: &[&str] = &[
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "dcterms.issued",
            "pubdate",
            "publish-date",
            "parsely-pub-date",
            "sailthru.date",
        ];
        let read = |written| Dated::read(Source::Meta, written, &self.lang.value);
        let read: Vec<Dated> = head.firsts(NAMES).filter_map(read).collect();
        self.dates.extend(read);
        evidence::sort(&mut self.dates, |dated| dated.by);
    }

    /// Whether there is too little of it to be an article.
    pub fn shortness(&self) -> Option<Reason> {
        let letters = self.extent.letters;
        let least = if self.says_article || self.is_named { 1 } else { LEAST_LETTERS };
        (letters < least).then_some(Reason::TooShort(letters))
    }
}

/// Finds the text and its place: first in paragraphs, then also in a form, then in whatever holds
/// it, as lists and code do.
fn read_place(body: ElementRef<'_>) -> Option<(Place<'_>, Text)> {
    let read = |find: fn(ElementRef<'_>, Kinds) -> Option<Place<'_>>, skip| {
        let place = find(body, skip)?;
        let text = text::read(place.element, skip);
        Some((place, text))
    };
    let is_enough = |found: &(_, Text)| found.1.extent().letters >= LEAST_LETTERS;
    let most = |found: &(_, Text)| found.1.extent().letters;
    let usual = read(place::find, kind::FURNITURE).filter(is_enough);
    let in_forms = || read(place::find, kind::FURNITURE_BUT_FORMS);
    usual.or_else(|| {
        let found = in_forms();
        match found.as_ref().is_some_and(is_enough) {
            true => found,
            false => {
                found.into_iter().chain(read(place::find_loose, kind::FURNITURE)).max_by_key(most)
            }
        }
    })
}
