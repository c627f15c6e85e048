//! Pages of sixty systems: their marks, and what a reader finds on them.
//! `tests/data/pages/expected.toml` has a title, a date, authors, tags, a language and the end of
//! the text for each.

mod site;

use afterword::{cli::source::Site, engine::article::Day};
use serde::Deserialize;
use site::{folder, read};
use std::{fs, path::Path};

/// What is not read right yet, by page and field. Nothing else may fail, and whatever is read right
/// must go from here.
const NOT_YET: &[(&str, &str)] = &[
    ("drupal_olivero", "end"),
    ("eleventy_base_blog", "end"),
    ("gatsby_starter_blog", "authors"),
    ("hugo_ananke", "end"),
    ("jekyll_chirpy", "end"),
    ("shopify_dawn", "end"),
    ("tistory", "end"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    name: String,
    path: String,
    title: String,
    #[serde(default)]
    date: String,
    authors: Vec<String>,
    tags: Vec<String>,
    lang: String,
    /// The last words of the text.
    end: String,
}

#[derive(Deserialize)]
struct Pages {
    page: Vec<Expected>,
}

fn data() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pages")
}

fn pages() -> Vec<Expected> {
    let text = fs::read_to_string(data().join("expected.toml")).expect("what is expected");
    toml::from_str::<Pages>(&text).expect("TOML").page
}

/// The fields that are read differently, as `(field, what was found, what was expected)`.
fn differences(expected: &Expected, site: &Site) -> Vec<(&'static str, String, String)> {
    let Some(article) = site.articles.first() else {
        let why = site.skipped.first().map(|skipped| skipped.why.to_string()).unwrap_or_default();
        return vec![("article", why, "an article".into())];
    };
    let authors = article.authors.iter().map(|author| &*author.name).collect::<Vec<_>>();
    let date = article.date.map(Day::to_iso).unwrap_or_default();
    let length = expected.end.chars().count();
    let end: Vec<char> = article.text.trim_end().chars().rev().take(length).collect();
    let found = [
        ("title", article.title.clone(), expected.title.clone()),
        ("date", date, expected.date.clone()),
        ("authors", authors.join(", "), expected.authors.join(", ")),
        ("tags", article.tags.join(", "), expected.tags.join(", ")),
        ("lang", article.lang.clone(), expected.lang.clone()),
        ("end", end.iter().rev().collect(), expected.end.clone()),
    ];
    found.into_iter().filter(|(_, found, expected)| found != expected).collect()
}

#[test]
fn pages_of_all_systems_are_read_right() {
    let mut faults = String::new();
    for page in pages() {
        let html = fs::read(data().join(format!("{}.html", page.name))).expect("a page");
        let site = read(&folder([(page.path.as_str(), html)]));
        let different = differences(&page, &site);
        for (field, found, expected) in &different {
            if !NOT_YET.contains(&(&*page.name, field)) {
                faults += &format!("{} {field}: {found:?}, not {expected:?}\n", page.name);
            }
        }
        for (_, field) in NOT_YET.iter().filter(|(name, _)| *name == page.name) {
            if !different.iter().any(|(known, ..)| known == field) {
                faults +=
                    &format!("{} {field}: it is read right; take it off NOT_YET\n", page.name);
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn all_pages_are_expected_to_be_something() {
    let mut names: Vec<String> = fs::read_dir(data())
        .expect("a folder")
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
        .filter_map(|name| name.strip_suffix(".html").map(str::to_owned))
        .collect();
    names.sort();
    let mut expected: Vec<String> = pages().into_iter().map(|page| page.name).collect();
    expected.sort();
    assert!(expected.len() >= 60, "{}", expected.len());
    assert_eq!(names, expected);
}
