//! The corpora that are compared: articles, and who linked to whom.

use std::{
    collections::{BTreeMap, HashMap},
    fs::File,
    io::{BufRead, BufReader, Read},
    path::Path,
};

use afterword::engine::{
    article::{Article, Day},
    text::{Token, tokenise},
};
use anyhow::{Context, Result};
use flate2::read::MultiGzDecoder;
use serde_json::Value;

use crate::corpus::Press;

/// Articles with judgements.
#[derive(Debug, Default)]
pub(in crate::corpus) struct Source {
    pub(in crate::corpus) name: String,
    pub(in crate::corpus) articles: Vec<Article>,
    /// Places of articles: from one to another.
    pub(in crate::corpus) links: Vec<(usize, usize)>,
}

impl Source {
    /// Reads `NAME.articles.jsonl.gz` or other JSON lines, and `NAME.links.json` beside it if it is there.
    ///
    /// # Errors
    /// When the articles cannot be read, or are no JSON lines.
    pub(in crate::corpus) fn read(path: &Path) -> Result<Self> {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = file.split('.').next().unwrap_or_default().to_owned();
        let bytes = File::open(path).with_context(|| path.display().to_string())?;
        let bytes: Box<dyn Read> = if file.ends_with(".gz") {
            Box::new(MultiGzDecoder::new(bytes))
        } else {
            Box::new(bytes)
        };
        let mut articles = Vec::new();
        for (number, line) in BufReader::new(bytes).lines().enumerate() {
            let article =
                line.map_err(anyhow::Error::from).and_then(|line| Ok(serde_json::from_str(&line)?));
            let article: Value =
                article.with_context(|| format!("{}, line {}", path.display(), number + 1))?;
            articles.push(to_article(&article));
        }
        let links = path.with_file_name(format!("{name}.links.json"));
        let links = if links.exists() { read_links(&links, &articles)? } else { Vec::new() };
        Ok(Self { name, articles, links })
    }

    /// A made corpus.
    ///
    /// # Errors
    /// When the numbers to make it by are not what they should be.
    pub(in crate::corpus) fn made(
        articles: usize,
        words: f64,
        seed: u64,
        numbers: Option<&Path>,
    ) -> Result<Self> {
        let mut press = Press::new(seed, words, numbers)?;
        let mut source = Self { name: "made".into(), ..Self::default() };
        for number in 0..articles {
            let (plan, links) = press.plan();
            source.links.extend(links.iter().map(|link| (number, link.number as usize)));
            source.articles.push(press.print(&plan, &links).to_engine());
        }
        Ok(source)
    }

    /// How many words all texts have.
    pub(in crate::corpus) fn words(&self) -> usize {
        let mut words = 0;
        for article in &self.articles {
            each_word(&article.text, |_| words += 1);
        }
        words
    }
}

/// Calls `each` with every word of a text, as ranking reads it.
pub(in crate::corpus) fn each_word(text: &str, mut each: impl FnMut(&str)) {
    tokenise(text, |token| match token {
        Token::Word(word) | Token::Pair(word) => each(word),
    });
}

fn to_article(line: &Value) -> Article {
    let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
    let tags = line["tags"].as_array().into_iter().flatten();
    let url = text("url");
    let path = url.splitn(4, '/').nth(3).unwrap_or_default();
    Article {
        id: text("id"),
        key: path.trim_matches('/').into(),
        url: path.into(),
        title: text("title"),
        excerpt: text("text").lines().next().unwrap_or_default().into(),
        tags: tags.filter_map(Value::as_str).map(str::to_owned).collect(),
        date: Day::parse(&text("date")),
        lang: text("lang"),
        text: text("text"),
        ..Article::default()
    }
}

fn read_links(path: &Path, articles: &[Article]) -> Result<Vec<(usize, usize)>> {
    let file = BufReader::new(File::open(path)?);
    let links: BTreeMap<String, Vec<String>> =
        serde_json::from_reader(file).with_context(|| path.display().to_string())?;
    let places: HashMap<&str, usize> =
        articles.iter().enumerate().map(|(place, article)| (article.id.as_str(), place)).collect();
    let pairs = links.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to)));
    let pairs = pairs
        .filter_map(|(from, to)| Some((*places.get(from.as_str())?, *places.get(to.as_str())?)));
    Ok(pairs.filter(|(from, to)| from != to).collect())
}
