//! The newsroom's pages: which there are, and what each is made from.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result};
use minijinja::{AutoEscape, Environment, Value, context};
use serde_json::json;

use super::article::{Article, Newsroom};

/// Where the newsroom would be if it were real.
pub(super) const SITE: &str = "https://counting-house.example";

/// Renders every page: its file's name and its content.
pub(super) fn render(newsroom: &Newsroom, source: &Path) -> Result<Vec<(String, String)>> {
    let press = Press { templates: templates(&source.join("templates"))?, newsroom };
    let mut pages = vec![
        press.page("index.html", "", "front.html", press.front())?,
        press.page(
            "about/index.html",
            "about/",
            "about.html",
            context! { authors => newsroom.authors },
        )?,
        press.page("404.html", "404.html", "missing.html", context! {})?,
    ];
    for article in &newsroom.articles {
        let path = format!("stories/{}/", article.slug);
        pages.push(press.page(
            &format!("{path}index.html"),
            &path,
            "story.html",
            press.story(article),
        )?);
    }
    for (id, author) in &newsroom.authors {
        let stories: Vec<&Article> =
            newsroom.articles.iter().filter(|it| it.author == *id).collect();
        let path = format!("authors/{id}/");
        pages.push(press.page(
            &format!("{path}index.html"),
            &path,
            "author.html",
            context! { author, stories },
        )?);
    }
    let topics = topics(newsroom);
    for (slug, (name, stories)) in &topics {
        let path = format!("topics/{slug}/");
        pages.push(press.page(
            &format!("{path}index.html"),
            &path,
            "topic.html",
            context! { name, stories },
        )?);
    }
    let tags: BTreeSet<&str> =
        newsroom.articles.iter().flat_map(|it| &it.tags).map(String::as_str).collect();
    pages.push(press.page("topics/index.html", "topics/", "topics.html", context! { tags })?);
    pages.push((
        "robots.txt".into(),
        format!("User-agent: *\nAllow: /\nSitemap: {SITE}/sitemap.xml\n"),
    ));
    pages.push(("sitemap.xml".into(), sitemap(&pages)));
    Ok(pages)
}

struct Press<'a> {
    templates: Environment<'static>,
    newsroom: &'a Newsroom,
}

impl Press<'_> {
    fn page(&self, file: &str, path: &str, template: &str, own: Value) -> Result<(String, String)> {
        let base = context! { site => SITE, canonical => format!("{SITE}/{path}"), authors => self.newsroom.authors };
        let html = self
            .templates
            .get_template(template)
            .and_then(|template| template.render(context! { ..own, ..base }))
            .with_context(|| format!("rendering {file}"))?;
        Ok((file.to_owned(), html))
    }

    /// The lead, the latest, and a shelf for each author's beat without what stands above.
    fn front(&self) -> Value {
        let articles = &self.newsroom.articles;
        let (lead, latest) = (&articles[0], &articles[1..7]);
        let shelves: Vec<Value> = self
            .newsroom
            .authors
            .iter()
            .map(|(id, author)| {
                let stories: Vec<&Article> =
                    articles[7..].iter().filter(|it| it.author == *id).take(3).collect();
                context! { id, author, stories }
            })
            .collect();
        context! { lead, latest, shelves }
    }

    fn story(&self, article: &Article) -> Value {
        let author = &self.newsroom.authors[&article.author];
        let picture = format!("{SITE}/pictures/{}.svg", article.slug);
        let linked_data = json!({
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": article.title,
            "description": article.description,
            "datePublished": article.date,
            "image": [picture],
            "keywords": article.tags,
            "author": { "@type": "Person", "name": author.name, "url": format!("{SITE}/authors/{}/", article.author) },
            "publisher": { "@type": "Organization", "name": "The Counting House" },
        });
        // Nothing in a data block may look like the end of a script.
        let linked_data = linked_data.to_string().replace('<', "\\u003c");
        context! { article, author, picture, linked_data => Value::from_safe_string(linked_data) }
    }
}

fn templates(folder: &Path) -> Result<Environment<'static>> {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    templates.add_filter("slug", |name: &str| slug(name));
    templates.add_filter("day", |date: &str| day(date));
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).with_context(|| format!("reading {name}"))?;
        templates
            .add_template_owned(name.clone(), text)
            .with_context(|| format!("in the template {name}"))?;
    }
    Ok(templates)
}

/// By slug: each tag's and hashtag's name and stories.
fn topics(newsroom: &Newsroom) -> BTreeMap<String, (String, Vec<&Article>)> {
    let mut topics: BTreeMap<String, (String, Vec<&Article>)> = BTreeMap::new();
    for article in &newsroom.articles {
        let mut seen = BTreeSet::new();
        for name in article.tags.iter().chain(&article.hashtags) {
            if seen.insert(slug(name)) {
                topics
                    .entry(slug(name))
                    .or_insert_with(|| (name.clone(), Vec::new()))
                    .1
                    .push(article);
            }
        }
    }
    topics
}

fn slug(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}

/// `2026-03-04` as `March 4, 2026`.
fn day(date: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut parts = date.split('-').map(|part| part.parse::<usize>().unwrap_or(1));
    let (year, month, day) =
        (parts.next().unwrap_or(0), parts.next().unwrap_or(1), parts.next().unwrap_or(1));
    format!("{} {day}, {year}", MONTHS[(month - 1) % 12])
}

fn sitemap(pages: &[(String, String)]) -> String {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for path in pages.iter().filter_map(|(name, _)| name.strip_suffix("index.html")) {
        map += &format!("<url><loc>{SITE}/{path}</loc></url>\n");
    }
    map + "</urlset>\n"
}
