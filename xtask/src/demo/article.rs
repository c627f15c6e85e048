//! The newsroom's articles and authors, as they are written in `www/demo`.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail, ensure};
use pulldown_cmark::{Options, Parser, html};
use serde::{Deserialize, Serialize};

/// All that there is to publish.
pub(super) struct Newsroom {
    /// Newest first.
    pub(super) articles: Vec<Article>,
    /// By id.
    pub(super) authors: BTreeMap<String, Author>,
}

/// An author of the newsroom.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Author {
    pub(super) name: String,
    pub(super) beat: String,
    pub(super) bio: String,
}

/// One article: its front matter and its text.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Article {
    #[serde(skip_deserializing)]
    pub(super) slug: String,
    pub(super) title: String,
    /// An author's id.
    pub(super) author: String,
    /// `2026-03-14`.
    pub(super) date: String,
    pub(super) tags: Vec<String>,
    pub(super) description: String,
    pub(super) picture_alt: String,
    /// Without `#`; printed in a line at the end.
    #[serde(default)]
    pub(super) hashtags: Vec<String>,
    /// Titles that the editor picked, with the site's name behind a bar.
    #[serde(default)]
    pub(super) see_also: Vec<String>,
    /// The text as HTML.
    #[serde(skip_deserializing)]
    pub(super) body: String,
}

impl Newsroom {
    /// Reads `articles/*.md` and `authors.toml`.
    pub(super) fn read(source: &Path) -> Result<Self> {
        let authors = source.join("authors.toml");
        let text = fs::read_to_string(&authors)
            .with_context(|| format!("reading {}", authors.display()))?;
        let authors: BTreeMap<String, Author> = toml::from_str(&text).context("in authors.toml")?;
        let folder = source.join("articles");
        let mut articles = Vec::new();
        for entry in
            fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?
        {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let Some(slug) = name.strip_suffix(".md") else { continue };
            let text = fs::read_to_string(&path).with_context(|| format!("reading {name}"))?;
            let article = Article::parse(slug, &text).with_context(|| format!("in {name}"))?;
            ensure!(
                authors.contains_key(&article.author),
                "in {name}: no author {} in authors.toml",
                article.author
            );
            articles.push(article);
        }
        articles.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.slug.cmp(&b.slug)));
        Ok(Self { articles, authors })
    }
}

impl Article {
    fn parse(slug: &str, text: &str) -> Result<Self> {
        let Some((front, body)) =
            text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"))
        else {
            bail!("front matter stands between two lines of +++ at the beginning");
        };
        let mut article: Self = toml::from_str(front)?;
        let is_day = article.date.len() == 10
            && article.date.split('-').all(|part| part.parse::<u16>().is_ok());
        ensure!(is_day, "date is written like 2026-03-14, not {}", article.date);
        ensure!(!article.tags.is_empty(), "tags: name one or more");
        article.slug = slug.to_owned();
        article.body = to_html(body);
        Ok(article)
    }

    /// Words of the text.
    #[cfg(test)]
    pub(super) fn words(&self) -> usize {
        let text: String = self
            .body
            .split('<')
            .filter_map(|piece| piece.split_once('>'))
            .map(|(_, text)| text)
            .collect();
        text.split_whitespace().count()
    }
}

/// CommonMark with tables as HTML that the pages' policy allows: a class where others write inline style.
fn to_html(markdown: &str) -> String {
    let mut out = String::new();
    html::push_html(
        &mut out,
        Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_SMART_PUNCTUATION),
    );
    out.replace(" style=\"text-align: right\"", " class=\"number\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRONT: &str = "title = \"T\"\nauthor = \"a\"\ndate = \"2026-01-02\"\ntags = [\"Gold\"]\ndescription = \"D\"\npicture_alt = \"P\"\n";

    #[test]
    fn an_article_is_read() -> Result<()> {
        let article = Article::parse("s", &format!("+++\n{FRONT}+++\n\nA *b*.\n"))?;
        assert_eq!(
            (article.title.as_str(), article.body.as_str()),
            ("T", "<p>A <em>b</em>.</p>\n")
        );
        Ok(())
    }

    #[test]
    fn what_is_wrong_is_named() {
        let check = |text: &str, expected: &str| {
            let error = Article::parse("s", text)
                .err()
                .map(|error| format!("{error:#}"))
                .unwrap_or_default();
            assert!(error.contains(expected), "{error}");
        };
        check("no front matter", "two lines of +++");
        check("+++\ntitle = 1\n+++\n", "title");
        check(&format!("+++\n{FRONT}titel = 1\n+++\n"), "titel");
        check(
            &format!("+++\n{}\n+++\n", FRONT.replace("2026-01-02", "January")),
            "like 2026-03-14",
        );
    }
}
