//! Facts that one page names of itself, and those that are taken: for `afterword explain --page`.

use super::gather::Gatherer;
use crate::{
    cli::extract::{Draft, Evidence, Reason, Source},
    engine::article::Author,
};
use serde::Serialize;

/// All that is found out about one page.
#[derive(Debug, Default, Serialize)]
pub struct Facts {
    /// The file, from the site's root.
    pub file: String,
    /// Tells whether it is an article.
    pub is_article: bool,
    /// Why it is one, or none.
    pub why: String,
    /// Titles, and below dates, authors and languages, in order of trust.
    pub title: Vec<Fact>,
    /// Days as `2024-05-03`.
    pub date: Vec<Fact>,
    /// Names of one byline joined by commas.
    pub authors: Vec<Fact>,
    /// As in `lang`.
    pub language: Vec<Fact>,
}

/// Something that a page says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The value.
    pub value: String,
    /// The place in the page.
    pub by: &'static str,
    /// Weight of the place.
    pub weight: u8,
    /// The verdict.
    pub verdict: Verdict,
}

/// Why something that a page says is taken or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It is taken.
    Chosen,
    /// Something weightier is.
    Weaker,
    /// So many pages say the same that it is the site's.
    Sites,
    /// It is long after all other days.
    Ahead,
    /// It is a moment in UTC, and the day beside it is what readers see.
    Utc,
    /// The text is plainly of another language.
    Wrong,
}

impl Fact {
    pub(super) fn new(value: impl Into<String>, by: Source, verdict: Verdict) -> Self {
        Self { value: value.into(), by: by.name(), weight: by.weight(), verdict }
    }
}

impl Verdict {
    /// For people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chosen => "taken",
            Self::Weaker => "weighs less",
            Self::Sites => "the site's: too many pages have it",
            Self::Ahead => "years after all other days",
            Self::Utc => "in UTC; the day beside it is the local one",
            Self::Wrong => "the text is in another language",
        }
    }
}

impl Gatherer<'_> {
    /// All that `page` says of itself; `why` it is no article.
    pub(super) fn facts(&self, page: &Draft, why: Option<Reason>) -> Facts {
        let dates = self.days.judge(page).into_iter();
        Facts {
            file: page.path.clone(),
            is_article: why.is_none(),
            why: why.map_or_else(|| why_article(page), |why| why.to_string()),
            title: self.names.judge(page),
            date: dates.map(|(it, verdict)| Fact::new(it.day.to_iso(), it.by, verdict)).collect(),
            authors: self.author_facts(page),
            language: language_facts(page),
        }
    }

    fn author_facts(&self, page: &Draft) -> Vec<Fact> {
        let chosen = self.byline(page);
        let head = page.head_author.iter().cloned();
        let head = head.map(|name| Author { name, ..Author::default() });
        let all = page.authors.iter().map(|said| (said.by, names(&said.value)));
        let all = all.chain(head.map(|author| (Source::Meta, author.name)));
        let mut is_open = true;
        all.map(|(by, text)| {
            let is_chosen = is_open && chosen.as_ref().is_some_and(|chosen| chosen.by == by);
            is_open &= !is_chosen;
            let verdict = match chosen {
                _ if is_chosen => Verdict::Chosen,
                Some(_) if by == Source::Meta => Verdict::Weaker,
                Some(_) if !is_open => Verdict::Weaker,
                _ => Verdict::Sites,
            };
            Fact::new(text, by, verdict)
        })
        .collect()
    }

    /// The byline that is the article's, without the names in it that are the site's.
    pub(super) fn byline(&self, draft: &Draft) -> Option<Evidence<Vec<Author>>> {
        let is_own = |author: &&Author| !self.names.contains(&author.name);
        let own = |said: &Evidence<Vec<Author>>| {
            let people: Vec<Author> = said.value.iter().filter(is_own).cloned().collect();
            (!people.is_empty()).then(|| Evidence::new(said.by, people))
        };
        draft.authors.iter().find_map(own).or_else(|| {
            let name = draft.head_author.clone().filter(|name| !self.authors.is_sites(name))?;
            own(&Evidence::new(Source::Meta, vec![Author { name, ..Author::default() }]))
        })
    }
}

fn names(people: &[Author]) -> String {
    people.iter().map(|author| &*author.name).collect::<Vec<_>>().join(", ")
}

fn language_facts(page: &Draft) -> Vec<Fact> {
    let told = super::language::other_than_said(page);
    let verdict = if told.is_some() { Verdict::Wrong } else { Verdict::Chosen };
    let said = Some(&page.lang).filter(|said| !said.value.is_empty());
    let said = said.map(|said| Fact::new(&said.value, said.by, verdict));
    let told = told.map(|told| Fact::new(told, Source::Text, Verdict::Chosen));
    said.into_iter().chain(told).collect()
}

/// Signs that a page is an article.
fn why_article(page: &Draft) -> String {
    if page.says_article {
        return "its metadata says that it is an article".into();
    }
    let letters = page.extent.letters;
    format!(
        "it has {letters} letters of text, and nothing shows that it is a list or about the site"
    )
}
