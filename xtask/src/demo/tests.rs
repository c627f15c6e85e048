//! The whole site, written into a folder and read back.

use std::{collections::BTreeMap, fs, path::Path};

use afterword::engine::part::Part;
use scraper::{Html, Selector};
use tempfile::TempDir;

use super::*;

const SHOWCASE: &str = "stories/chip-curbs-hit-hong-kong-tech/index.html";

/// The site as written.
struct Site {
    folder: TempDir,
    /// By path from the root.
    pages: BTreeMap<String, Html>,
}

impl Site {
    fn write() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        write_site(folder.path(), &Backends::default()).expect("the newsroom is in order");
        let mut pages = BTreeMap::new();
        read_pages(folder.path(), folder.path(), &mut pages);
        Self { folder, pages }
    }

    /// The stories, by path.
    fn stories(&self) -> impl Iterator<Item = (&String, &Html)> {
        let story = |path: &str| path.starts_with("stories/") && path != "stories/index.html";
        self.pages.iter().filter(move |(path, _)| story(path))
    }

    /// Whether a server would find something at an address of this site.
    fn holds(&self, address: &str) -> bool {
        let path = address.split('#').next().unwrap_or_default().trim_start_matches('/');
        let file = self.folder.path().join(path);
        if path.is_empty() || path.ends_with('/') {
            file.join("index.html").is_file()
        } else {
            file.is_file()
        }
    }
}

fn read_pages(root: &Path, folder: &Path, pages: &mut BTreeMap<String, Html>) {
    for name in names(folder).expect("a folder") {
        let path = folder.join(name);
        if path.is_dir() {
            read_pages(root, &path, pages);
        } else if path.extension().is_some_and(|extension| extension == "html") {
            let text = fs::read_to_string(&path).expect("a page");
            let path = path.strip_prefix(root).expect("below the root");
            pages.insert(path.to_string_lossy().replace('\\', "/"), Html::parse_document(&text));
        }
    }
}

/// The values of `attribute` (or, for `text`, the words) of what `selector` finds.
fn all(page: &Html, selector: &str, attribute: &str) -> Vec<String> {
    page.select(&Selector::parse(selector).expect("a selector"))
        .filter_map(|element| match attribute {
            "text" => Some(element.text().collect::<String>().trim().to_owned()),
            _ => element.attr(attribute).map(str::to_owned),
        })
        .collect()
}

#[test]
fn every_page_is_there() {
    let newsroom = Newsroom::read(Path::new(SOURCE)).expect("the newsroom is in order");
    let site = Site::write();
    let topics: Vec<String> = newsroom.topics().into_iter().map(|topic| topic.slug).collect();
    assert!(newsroom.articles.len() >= 30, "{} articles", newsroom.articles.len());
    assert_eq!(site.stories().count(), newsroom.articles.len());
    for address in topics
        .iter()
        .map(|slug| format!("/topics/{slug}/"))
        .chain(newsroom.authors.keys().map(|id| format!("/authors/{id}/")))
    {
        assert!(site.holds(&address), "{address}");
    }
    // The front page, the lists of stories and topics, about, and the page for what is missing.
    let fixed = 5;
    assert_eq!(
        site.pages.len(),
        newsroom.articles.len() + topics.len() + newsroom.authors.len() + fixed
    );
    for file in ["/feed.xml", "/sitemap.xml", "/robots.txt", "/site.css", "/favicon.svg"] {
        assert!(site.holds(file), "{file}");
    }
}

#[test]
fn every_page_is_whole() {
    for (path, page) in &Site::write().pages {
        for once in ["h1", "title", "main", "html[lang=en]", "meta[name=description]"] {
            assert_eq!(all(page, once, "text").len(), 1, "{once} on {path}");
        }
        let title = all(page, "title", "text").concat();
        assert!(title.contains("The Counting House"), "{title} on {path}");
        let canonical = all(page, "link[rel=canonical]", "href").concat();
        let address = path.trim_end_matches("index.html");
        match path.as_str() {
            "404.html" => assert_eq!(all(page, "meta[name=robots]", "content"), ["noindex"]),
            _ => assert_eq!(canonical, format!("https://counting-house.example/{address}")),
        }
    }
}

#[test]
fn every_page_keeps_its_own_policy() {
    for (path, page) in &Site::write().pages {
        let policy = all(page, "meta[http-equiv=Content-Security-Policy]", "content").concat();
        assert!(policy.starts_with("default-src 'none'; script-src 'self'"), "{path}: {policy}");
        assert!(all(page, "[style], style", "text").is_empty(), "an inline style on {path}");
        let scripts = all(page, "script", "type");
        assert!(scripts.iter().all(|kind| kind == "application/ld+json"), "{scripts:?} on {path}");
        for data in all(page, "script", "text") {
            let data: serde_json::Value = serde_json::from_str(&data).expect(path);
            assert_eq!(data["@type"], "NewsArticle", "{path}");
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    let site = Site::write();
    for (path, page) in &site.pages {
        let mut addresses = all(page, "[src]", "src");
        addresses.extend(all(page, "a[href]", "href"));
        addresses.extend(all(page, "link:not([rel=canonical])", "href"));
        assert!(addresses.len() > 10, "{path} has links");
        for address in addresses {
            match address.strip_prefix('#') {
                Some(id) => assert_eq!(all(page, &format!("[id='{id}']"), "id").len(), 1, "{path}"),
                None => assert!(
                    address.starts_with('/') && site.holds(&address),
                    "{path} leads to {address}"
                ),
            }
        }
    }
}

#[test]
fn stories_are_articles_and_lists_are_not() {
    let site = Site::write();
    let stories: Vec<&String> = site.stories().map(|(path, _)| path).collect();
    for (path, page) in &site.pages {
        let kind = all(page, "meta[property='og:type']", "content").concat();
        let expected = match path.as_str() {
            "404.html" => "",
            _ if stories.contains(&path) => "article",
            _ => "website",
        };
        assert_eq!(kind, expected, "{path}");
    }
    for (path, page) in site.stories() {
        let tags = all(page, "meta[property='article:tag']", "content");
        assert!(!tags.is_empty(), "{path}");
        assert_eq!(all(page, "a[rel=tag]", "text"), tags, "{path}");
        assert!(all(page, "[itemprop=articleBody] a[rel=tag]", "text").is_empty(), "{path}");
        let published = all(page, "meta[property='article:published_time']", "content").concat();
        let day = all(page, ".byline time", "datetime").concat();
        if path != SHOWCASE {
            assert_eq!(published.get(..10), Some(&*day), "{path}");
        }
        assert_eq!(all(page, "article figure img[width][height]", "alt").len(), 1, "{path}");
    }
}

#[test]
fn one_story_is_laid_out_for_afterword() {
    let site = Site::write();
    let ours = Part::ALL.map(|part| format!("afterword-{}", part.name())).join(",");
    for (path, page) in site.stories() {
        // A list under "See Also:" in the text stands for the element.
        let expected = if path == SHOWCASE { Part::ALL.len() - 1 } else { 0 };
        assert_eq!(all(page, &ours, "text").len(), expected, "{path}");
    }
    let page = &site.pages[SHOWCASE];
    assert_eq!(all(page, "h1 + afterword-share", "text").len(), 1);
    let hashtags = all(page, "[itemprop=articleBody] > .hashtags", "text").concat();
    let hashtags: Vec<&str> = hashtags.split(' ').collect();
    assert_eq!(hashtags.len(), 7, "{hashtags:?}");
    for hashtag in hashtags {
        let name = hashtag.strip_prefix('#').expect("a hashtag");
        assert!(site.holds(&format!("/topics/{}/", name.to_lowercase())), "{hashtag}");
    }
    let after = all(page, "[itemprop=articleBody] > .after-text", "text").concat();
    assert!(after.contains("See Also:"), "{after}");
    let titles = all(page, ".after-text li", "text");
    let known: Vec<String> =
        site.stories().flat_map(|(_, page)| all(page, "title", "text")).collect();
    assert_eq!(titles.len(), 3);
    assert!(titles.iter().all(|title| known.contains(title)), "{titles:?}");
    let policy = all(page, "meta[http-equiv]", "content").concat();
    assert!(policy.contains("connect-src 'self';"), "no server is wired in: {policy}");
}
