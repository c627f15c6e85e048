//! Which pages the site has, and what each template is told.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use minijinja::{Value, context, value::Serde};
use serde::Serialize;

use super::{
    article::Article,
    newsroom::{Author, Newsroom},
    render::{NAME, Templates},
};

/// A file of the site.
pub(super) struct Page {
    /// From the site's root, with `/` between folders.
    pub(super) path: String,
    pub(super) text: String,
}

/// Stories beside the lead on the front page.
const LATEST: usize = 8;
/// Stories of each beat on the front page.
const A_BEAT: usize = 3;
/// Stories offered where there was no page.
const AFTER_A_MISS: usize = 3;
/// Stories in the feed.
const IN_THE_FEED: usize = 20;

/// What the front page says of one beat.
#[derive(Serialize)]
struct Beat<'a> {
    id: &'a str,
    author: &'a Author,
    articles: Vec<&'a Article>,
}

/// Renders every page.
///
/// # Errors
/// When there are no articles, or a template is wrong.
pub(super) fn render(newsroom: &Newsroom, templates: &Templates) -> Result<Vec<Page>> {
    let mut site = Site { newsroom, templates, pages: Vec::new() };
    site.front()?;
    site.stories()?;
    site.topics()?;
    site.authors()?;
    site.about()?;
    site.missing()?;
    site.feed()?;
    site.map()?;
    Ok(site.pages)
}

struct Site<'a> {
    newsroom: &'a Newsroom,
    templates: &'a Templates,
    pages: Vec<Page>,
}

impl Site<'_> {
    /// Renders the page whose address is `/{folder}`; `folder` is empty or ends in `/`.
    fn page(&mut self, folder: &str, template: &str, context: Value) -> Result<()> {
        let context = context! { path => format!("/{folder}"), ..context };
        self.file(&format!("{folder}index.html"), template, context)
    }

    fn file(&mut self, path: &str, template: &str, context: Value) -> Result<()> {
        let context = context! { authors => Serde(&self.newsroom.authors), ..context };
        let text = self.templates.render(template, context)?;
        self.pages.push(Page { path: path.into(), text });
        Ok(())
    }

    fn front(&mut self) -> Result<()> {
        let (lead, others) =
            self.newsroom.articles.split_first().context("there are no articles")?;
        let latest = first(others, LATEST);
        let above: BTreeSet<&str> =
            latest.iter().chain([lead]).map(|article| article.slug.as_str()).collect();
        let fresh = |article: &&Article| !above.contains(article.slug.as_str());
        let mut beats: Vec<Beat<'_>> = Vec::new();
        for (id, author) in &self.newsroom.authors {
            let articles = self.newsroom.by(id).filter(fresh).take(A_BEAT).collect();
            beats.push(Beat { id, author, articles });
        }
        // The beat with the newest story comes first.
        beats.sort_by_key(|beat| beat.articles.first().map(|article| article.date));
        beats.reverse();
        self.page(
            "",
            "front.html",
            context! {
                title => NAME,
                description => "Reporting on money and markets that shows its sums: bonds, currencies, commodities, companies and the household budget.",
                lead => Serde(lead),
                latest => Serde(latest),
                beats => Serde(&beats),
            },
        )
    }

    fn stories(&mut self) -> Result<()> {
        for article in &self.newsroom.articles {
            self.page(
                &format!("stories/{}/", article.slug),
                "story.html",
                context! {
                    title => &article.title,
                    description => &article.description,
                    article => Serde(article),
                },
            )?;
        }
        self.page(
            "stories/",
            "archive.html",
            context! {
                title => "All stories",
                description => "Everything that The Counting House has published, newest first.",
                articles => Serde(&self.newsroom.articles),
            },
        )
    }

    fn topics(&mut self) -> Result<()> {
        let topics = self.newsroom.topics();
        for topic in &topics {
            self.page(
                &format!("topics/{}/", topic.slug),
                "topic.html",
                context! {
                    title => &topic.name,
                    description => format!("Stories about {}.", topic.name),
                    articles => Serde(&topic.articles),
                },
            )?;
        }
        self.page(
            "topics/",
            "topics.html",
            context! {
                title => "Topics",
                description => "Every topic that we write about, from agriculture to the yuan.",
                topics => Serde(&topics),
            },
        )
    }

    fn authors(&mut self) -> Result<()> {
        for (id, author) in &self.newsroom.authors {
            let articles: Vec<&Article> = self.newsroom.by(id).collect();
            self.page(
                &format!("authors/{id}/"),
                "author.html",
                context! {
                    title => &author.name,
                    description => &author.bio,
                    author => Serde(author),
                    articles => Serde(&articles),
                },
            )?;
        }
        Ok(())
    }

    fn about(&mut self) -> Result<()> {
        self.page(
            "about/",
            "about.html",
            context! {
                title => "About",
                description => "What The Counting House is, who writes it, and why none of it happened.",
            },
        )
    }

    fn missing(&mut self) -> Result<()> {
        self.file(
            "404.html",
            "404.html",
            context! {
                path => "",
                title => "No such page",
                description => "There is nothing at this address.",
                articles => Serde(first(&self.newsroom.articles, AFTER_A_MISS)),
            },
        )
    }

    fn feed(&mut self) -> Result<()> {
        let newest = first(&self.newsroom.articles, IN_THE_FEED);
        self.file("feed.xml", "feed.xml", context! { articles => Serde(newest) })
    }

    fn map(&mut self) -> Result<()> {
        let topics = self.newsroom.topics();
        let context = context! {
            articles => Serde(&self.newsroom.articles),
            topics => Serde(&topics),
        };
        self.file("sitemap.xml", "sitemap.xml", context)?;
        self.file("robots.txt", "robots.txt", context! {})
    }
}

fn first(articles: &[Article], count: usize) -> &[Article] {
    &articles[..count.min(articles.len())]
}
