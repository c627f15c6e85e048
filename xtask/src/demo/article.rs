//! An article's file: front matter between two `+++` lines, then Markdown.

use anyhow::{Context, Result, bail, ensure};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{markdown, quotes};

/// One article, ready for the templates.
#[derive(Debug, Serialize)]
pub(super) struct Article {
    /// The file's name without `.md`: the article stands at `/stories/{slug}/`.
    pub(super) slug: String,
    pub(super) title: String,
    /// A key of `authors.toml`.
    pub(super) author: String,
    pub(super) date: Date,
    pub(super) tags: Vec<String>,
    pub(super) description: String,
    /// What the picture shows, for those who do not see it.
    pub(super) picture_alt: String,
    /// Without `#`. Only an article laid out for Afterword has any.
    pub(super) hashtags: Vec<String>,
    /// Titles as the editor typed them, the site's name behind a bar.
    pub(super) see_also: Vec<String>,
    /// The text as HTML.
    pub(super) body: String,
    /// Reading time.
    pub(super) minutes: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    author: String,
    date: Date,
    tags: Vec<String>,
    description: String,
    picture_alt: String,
    #[serde(default)]
    hashtags: Vec<String>,
    #[serde(default)]
    see_also: Vec<String>,
}

/// What encloses the front matter.
const FENCE: &str = "+++";

/// Reads the article in the file `name`.
///
/// # Errors
/// When the front matter is missing, not closed or not TOML, or when a field is missing, empty, unknown
/// or of the wrong kind. The error names the file and the field.
pub(super) fn parse_article(name: &str, text: &str) -> Result<Article> {
    let slug = parse_slug(name)?;
    let (matter, body) = split(text).context(name.to_owned())?;
    let matter: FrontMatter =
        toml::from_str(&matter).with_context(|| format!("{name}: the front matter"))?;
    for (field, value) in [
        ("title", &matter.title),
        ("author", &matter.author),
        ("description", &matter.description),
        ("picture_alt", &matter.picture_alt),
    ] {
        ensure!(!value.trim().is_empty(), "{name}: `{field}` is empty");
    }
    ensure!(!matter.tags.is_empty(), "{name}: `tags` is empty; give at least one");
    for (field, names) in [("tags", &matter.tags), ("hashtags", &matter.hashtags)] {
        let nameless = |name: &&String| !name.contains(char::is_alphanumeric);
        if let Some(wrong) = names.iter().find(nameless) {
            bail!("{name}: `{field}` holds {wrong:?}, which has no letter or digit");
        }
    }
    ensure!(!body.trim().is_empty(), "{name}: there is no text after the front matter");
    Ok(Article {
        slug,
        title: quotes::curl(&matter.title),
        author: matter.author,
        date: matter.date,
        tags: matter.tags,
        description: quotes::curl(&matter.description),
        picture_alt: quotes::curl(&matter.picture_alt),
        hashtags: matter.hashtags,
        see_also: matter.see_also.iter().map(|title| quotes::curl(title)).collect(),
        body: markdown::to_html(body),
        minutes: markdown::minutes(body),
    })
}

fn parse_slug(name: &str) -> Result<String> {
    let slug = name.strip_suffix(".md").unwrap_or(name);
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    ensure!(
        !slug.is_empty() && slug.chars().all(plain),
        "{name}: the name becomes the address; use lower-case letters, digits and `-`"
    );
    Ok(slug.into())
}

/// The front matter, with an empty line for the fence so that TOML counts lines as the file does, and
/// the text after it.
fn split(text: &str) -> Result<(String, &str)> {
    let mut lines = text.split_inclusive('\n');
    ensure!(
        lines.next().is_some_and(|line| line.trim_end() == FENCE),
        "the first line must be `{FENCE}`, which opens the front matter"
    );
    let mut matter = String::from("\n");
    for line in lines.by_ref() {
        if line.trim_end() == FENCE {
            return Ok((matter, &text[text.len() - lines.map(str::len).sum::<usize>()..]));
        }
        matter.push_str(line);
    }
    bail!("the front matter is not closed; put a line `{FENCE}` after it")
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = r#"+++
title = "The bank's Monday"
author = "mara"
date = "2026-03-14"
tags = ["Central Banks", "Bonds"]
description = "One line."
picture_alt = "A bank."
+++

It "opened" on Monday.
"#;

    fn check(from: &str, to: &str, expected: &[&str]) {
        assert!(WHOLE.contains(from), "the sample holds {from:?}");
        let error = parse_article("a-bank.md", &WHOLE.replacen(from, to, 1))
            .expect_err(&format!("{from:?} became {to:?}"));
        let error = format!("{error:#}");
        for part in ["a-bank.md"].iter().chain(expected) {
            assert!(error.contains(part), "{error:?} names {part:?}");
        }
    }

    #[test]
    fn a_whole_article() {
        let article = parse_article("a-bank.md", WHOLE).expect("it is whole");
        assert_eq!(article.slug, "a-bank");
        assert_eq!(article.title, "The bank’s Monday");
        assert_eq!(article.date, jiff::civil::date(2026, 3, 14));
        assert_eq!(article.tags, ["Central Banks", "Bonds"]);
        assert_eq!(article.body, "<p>It “opened” on Monday.</p>\n");
        assert!(article.hashtags.is_empty() && article.see_also.is_empty());
    }

    #[test]
    fn what_is_wrong_is_named() {
        check("+++\n", "", &["first line", "`+++`"]);
        check("\n+++", "\n", &["not closed"]);
        check("author = \"mara\"\n", "", &["missing field `author`"]);
        check("author", "auther", &["unknown field `auther`", "line 3"]);
        check("\"2026-03-14\"", "\"2026-02-30\"", &["date", "line 4"]);
        check("\"One line.\"", "1", &["description", "expected a string", "line 6"]);
        check("The bank's Monday", " ", &["`title` is empty"]);
        check("\"Central Banks\", \"Bonds\"", "", &["`tags` is empty"]);
        check("\"Bonds\"", "\"–\"", &["`tags`", "–"]);
        check("It \"opened\" on Monday.", "", &["no text"]);
    }

    #[test]
    fn a_name_that_makes_no_address() {
        for name in ["A bank.md", ".md", "zürich.md"] {
            let error = parse_article(name, WHOLE).expect_err(name).to_string();
            assert!(error.starts_with(name) && error.contains("lower-case"), "{error}");
        }
    }
}
