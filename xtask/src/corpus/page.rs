//! A made article as a page of a site, the way site generators write them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use afterword::engine::tag::slug;
use anyhow::{Context, Result};
use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use super::print::{Article, SITE};

/// What the site is called.
const NAME: &str = "The Made Gazette";

/// Every so many paragraphs, a heading stands between them.
const SECTION: usize = 5;

/// Writes pages into a folder.
#[derive(Clone, Debug)]
pub(super) struct Pages {
    folder: PathBuf,
}

impl Pages {
    /// Pages into that folder.
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.into() }
    }

    /// Writes an article's page. `linked` are the titles of the articles it links to.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(super) fn write(&self, article: &Article, author: &str) -> Result<()> {
        let path = article.url.strip_prefix(SITE).unwrap_or(&article.url).trim_matches('/');
        let folder = self.folder.join(path);
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(folder.join("index.html"), page(article, author)))
            .with_context(|| format!("writing {}", folder.display()))
    }
}

fn page(article: &Article, author: &str) -> String {
    let [title, author, url] =
        [article.title.as_str(), author, article.url.as_str()].map(attribute);
    let description = attribute(first_sentence(&article.text));
    let path = article.url.strip_prefix(SITE).unwrap_or(&article.url);
    let year = &article.date[..4];
    let tags: String = article
        .tags
        .iter()
        .map(|tag| format!("<a rel=\"tag\" href=\"/tag/{}/\">{}</a> ", slug(tag), attribute(tag)))
        .collect();
    let meta_tags: String = article
        .tags
        .iter()
        .map(|tag| format!("<meta property=\"article:tag\" content=\"{}\">\n", attribute(tag)))
        .collect();
    let body = body(article);
    format!(
        r##"<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} | {NAME}</title>
<meta name="description" content="{description}">
<meta name="author" content="{author}">
<link rel="canonical" href="{url}">
<link rel="alternate" type="application/rss+xml" title="{NAME}" href="/feed.xml">
<link rel="stylesheet" href="/css/main.css">
<meta property="og:type" content="article">
<meta property="og:site_name" content="{NAME}">
<meta property="og:title" content="{title}">
<meta property="og:description" content="{description}">
<meta property="og:url" content="{url}">
<meta property="og:image" content="{SITE}{path}picture.jpg">
<meta property="article:published_time" content="{date}T07:30:00Z">
{meta_tags}<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">
{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": {headline}, "datePublished": "{date}T07:30:00Z", "author": {{"@type": "Person", "name": {name}}}, "publisher": {{"@type": "Organization", "name": "{NAME}"}}}}
</script>
</head>
<body class="single">
<a class="skip-link" href="#content">Skip to content</a>
<header class="site-header">
<p class="site-title"><a href="/">{NAME}</a></p>
<nav class="site-nav" aria-label="Main">
<ul><li><a href="/">Home</a></li><li><a href="/archive/">Archive</a></li><li><a href="/tag/">Topics</a></li><li><a href="/about/">About</a></li><li><a href="/contact/">Contact</a></li></ul>
</nav>
<form class="search" action="/search/" role="search"><label for="q">Search</label> <input id="q" name="q" type="search"> <button>Go</button></form>
</header>
<main id="content">
<article class="post">
<header class="post-header">
<h1>{title}</h1>
<p class="post-meta">By <a rel="author" href="/author/{author_slug}/">{author}</a>, <time datetime="{date}">{date}</time></p>
</header>
<figure><img src="picture.jpg" width="1200" height="675" alt=""><figcaption>Photo: {NAME}</figcaption></figure>
<div class="post-content">
{body}</div>
<footer class="post-footer"><p class="post-tags">{tags}</p></footer>
</article>
<aside class="sidebar"><h2>Subscribe</h2><p>Every Friday, the week in one letter.</p></aside>
</main>
<footer class="site-footer">
<p>© {year} {NAME}. All rights reserved.</p>
<ul><li><a href="/privacy/">Privacy</a></li><li><a href="/terms/">Terms</a></li><li><a href="/feed.xml">Feed</a></li></ul>
</footer>
</body>
</html>
"##,
        lang = article.lang,
        date = article.date,
        headline = json(&article.title),
        name = json(&author),
        author_slug = slug(&author),
    )
}

/// The paragraphs, with the links on words of theirs.
fn body(article: &Article) -> String {
    let paragraphs: Vec<&str> = article.text.lines().collect();
    let mut body = String::new();
    for (at, paragraph) in paragraphs.iter().enumerate() {
        if at > 0 && at % SECTION == 0 {
            let heading: Vec<&str> = paragraph.split(' ').take(4).collect();
            let heading = heading.join(" ");
            let heading = heading.trim_end_matches(|c: char| !c.is_alphanumeric());
            body += &format!("<h2 id=\"part-{at}\">{}</h2>\n", attribute(heading));
        }
        // The links are spread over the paragraphs, the last ones having those that are left.
        let first = article.links.len() * at / paragraphs.len();
        let end = article.links.len() * (at + 1) / paragraphs.len();
        body += &format!("<p>{}</p>\n", linked(paragraph, &article.links[first..end]));
    }
    body
}

/// A paragraph of which some words link: three for each link, with three between, as far as words reach.
fn linked(paragraph: &str, links: &[String]) -> String {
    const STRIDE: usize = 6;
    let mut links = links.iter();
    let words: Vec<&str> = paragraph.split(' ').collect();
    let mut out = String::new();
    for (number, words) in words.chunks(STRIDE).enumerate() {
        if number > 0 {
            out.push(' ');
        }
        let (before, anchor) = words.split_at(words.len() / 2);
        match links.next() {
            Some(link) => {
                let url = link.strip_prefix(SITE).unwrap_or(link);
                let before = text(&before.join(" "));
                let anchor = text(&anchor.join(" "));
                let space = if before.is_empty() { "" } else { " " };
                out += &format!("{before}{space}<a href=\"{}\">{anchor}</a>", attribute(url));
            }
            None => out += &text(&words.join(" ")),
        }
    }
    out
}

fn first_sentence(text: &str) -> &str {
    let paragraph = text.lines().next().unwrap_or_default();
    paragraph.find(". ").map_or(paragraph, |end| &paragraph[..=end])
}

fn attribute(text: &str) -> String {
    let mut out = String::new();
    escape_html(&mut out, text).expect("a string takes all");
    out
}

fn text(text: &str) -> String {
    let mut out = String::new();
    escape_html_body_text(&mut out, text).expect("a string takes all");
    out
}

fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
