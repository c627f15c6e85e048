//! The newsroom as it lies on disk: who writes, what was written, and under which topics.

use std::{cmp::Ordering, collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use super::{
    article::{Article, parse_article},
    quotes,
};

/// All there is to publish.
#[derive(Debug)]
pub(super) struct Newsroom {
    /// By the id that articles name.
    pub(super) authors: BTreeMap<String, Author>,
    /// Newest first.
    pub(super) articles: Vec<Article>,
}

/// Someone who writes.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Author {
    pub(super) name: String,
    pub(super) beat: String,
    pub(super) bio: String,
}

/// A tag or a hashtag, and what was written about it.
#[derive(Debug, Serialize)]
pub(super) struct Topic<'a> {
    /// As readers see it; one that is known only as a hashtag keeps its `#`.
    pub(super) name: String,
    pub(super) slug: String,
    /// Newest first.
    pub(super) articles: Vec<&'a Article>,
}

impl Newsroom {
    /// Reads `authors.toml`, `articles/` and the names of `pictures/`.
    ///
    /// # Errors
    /// When a file cannot be read or is not as it should be, or an article names an author or needs a
    /// picture that is not there. The error names the file.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let authors = read(&folder.join("authors.toml"))?;
        let mut authors: BTreeMap<String, Author> =
            toml::from_str(&authors).context("authors.toml")?;
        for author in authors.values_mut() {
            author.bio = quotes::curl(&author.bio);
        }

        let mut articles = Vec::new();
        for name in names(&folder.join("articles"))?.iter().filter(|name| name.ends_with(".md")) {
            let article = parse_article(name, &read(&folder.join("articles").join(name))?)?;
            let author = &article.author;
            ensure!(
                authors.contains_key(author),
                "{name}: `author` is {author:?}, who is not in authors.toml"
            );
            let picture = folder.join("pictures").join(article.picture());
            ensure!(
                picture.is_file(),
                "{name}: its picture is missing; draw {}",
                picture.display()
            );
            articles.push(article);
        }
        articles.sort_by(newest_first);
        Ok(Self { authors, articles })
    }

    /// All topics, by name.
    pub(super) fn topics(&self) -> Vec<Topic<'_>> {
        let mut topics: BTreeMap<String, Topic<'_>> = BTreeMap::new();
        let tags = self.articles.iter().flat_map(|article| {
            article.tags.iter().map(move |tag| (tag.clone(), slug(tag), article))
        });
        let hashtags = self.articles.iter().flat_map(|article| {
            article.hashtags.iter().map(move |tag| (format!("#{tag}"), slug(tag), article))
        });
        for (name, slug, article) in tags.chain(hashtags) {
            let topic = topics.entry(slug.clone()).or_insert_with(|| Topic {
                name,
                slug,
                articles: Vec::new(),
            });
            if !topic.articles.iter().any(|known| known.slug == article.slug) {
                topic.articles.push(article);
            }
        }
        for topic in topics.values_mut() {
            topic.articles.sort_by(|a, b| newest_first(a, b));
        }
        topics.into_values().collect()
    }

    /// What an author wrote, newest first.
    pub(super) fn by(&self, author: &str) -> impl Iterator<Item = &Article> {
        self.articles.iter().filter(move |article| article.author == author)
    }
}

impl Article {
    /// The file name of its picture.
    pub(super) fn picture(&self) -> String {
        format!("{}.svg", self.slug)
    }
}

fn newest_first(a: &Article, b: &Article) -> Ordering {
    b.date.cmp(&a.date).then_with(|| a.slug.cmp(&b.slug))
}

/// The part of a topic's address that is its own: `Central Banks` is at `/topics/central-banks/`.
pub(super) fn slug(name: &str) -> String {
    let lowered = name.to_lowercase();
    let words: Vec<&str> =
        lowered.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// The names in a folder, in order.
pub(super) fn names(folder: &Path) -> Result<Vec<String>> {
    let context = || folder.display().to_string();
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(context)? {
        names.push(entry.with_context(context)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| path.display().to_string())
}
