//! JSON lines: one article a line, plain or compressed with gzip.

use super::{Progress, Site, Skipped};
use crate::{
    cli::extract::Reason,
    engine::{
        address,
        article::{Article, Day, cut_at_word},
    },
};
use anyhow::{Context, Result, anyhow, bail};
use flate2::read::MultiGzDecoder;
use rayon::prelude::*;
use serde_json::{Map, Value};
use std::{
    collections::{BTreeSet, HashMap},
    fs,
    io::Read,
    path::Path,
};
use url::{Position, Url};

/// What a line holds, for errors.
const SHAPE: &str = "{\"id\": \"a\", \"url\": \"https://e.example/a/\", \"title\": \"A\", \"tags\": [\"x\"], \
                     \"date\": \"2024-05-03\", \"lang\": \"en\", \"text\": \"…\", \"links\": [\"/b/\"]}; url, title and text are required";

/// Reads all lines of a file.
pub(super) fn read(file: &Path, is_compressed: bool, progress: &dyn Progress) -> Result<Site> {
    let text = read_text(file, is_compressed)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let lines: Vec<(usize, &str)> =
        (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()).collect();
    progress.start(lines.len());
    let records: Vec<Result<Record>> = lines
        .par_iter()
        .map(|&(number, line)| {
            let record = Record::parse(number, line)
                .map_err(|error| anyhow!("{}, line {number}: {error}", file.display()));
            progress.step();
            record
        })
        .collect();
    let wrong = records.iter().filter(|record| record.is_err()).count();
    let records: Result<Vec<Record>> = records.into_iter().collect();
    let records = match records {
        Err(error) if wrong > 1 => bail!("{error} ({} more lines are wrong)", wrong - 1),
        records => records?,
    };
    Ok(gather(records))
}

fn read_text(file: &Path, is_compressed: bool) -> Result<String> {
    let bytes = fs::read(file)?;
    let bytes = if is_compressed {
        let mut plain = Vec::new();
        MultiGzDecoder::new(&*bytes)
            .read_to_end(&mut plain)
            .context("it is not gzip, or is cut off; compress it again")?;
        plain
    } else {
        bytes
    };
    String::from_utf8(bytes).map_err(|error| {
        let line = 1 + error.as_bytes()[..error.utf8_error().valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        anyhow!("line {line} is not UTF-8; save the file as UTF-8")
    })
}

/// One line.
struct Record {
    line: usize,
    url: Url,
    article: Article,
    /// Where its text links to.
    links: Vec<Url>,
}

impl Record {
    fn parse(line: usize, text: &str) -> Result<Self> {
        let fields: Map<String, Value> = serde_json::from_str(text)
            .map_err(|error| anyhow!("no JSON object ({error}); write {SHAPE}"))?;
        let url = string(&fields, "url")?.filter(|url| !url.is_empty());
        let url = url.ok_or_else(|| missing("url"))?;
        let home = Url::parse("https://site.invalid/").expect("it is a valid address");
        let url = home
            .join(url)
            .map_err(|error| anyhow!("field \"url\": {url:?} is no address ({error})"))?;
        let key = address::key(url.path());
        let text = string(&fields, "text")?.ok_or_else(|| missing("text"))?;
        let id = match fields.get("id") {
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => string(&fields, "id")?.map(str::to_owned),
        };
        let date = string(&fields, "date")?.filter(|date| !date.trim().is_empty());
        let date = date.map(|date| {
            Day::parse(date)
                .ok_or_else(|| anyhow!("field \"date\": {date:?} is no day such as 2024-05-03"))
        });
        // A broken link in a text is the text's own business.
        let links = strings(&fields, "links")?;
        let links = links.iter().filter_map(|link| url.join(link).ok()).collect();
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let article = Article {
            id: id.filter(|id| !id.is_empty()).unwrap_or_else(|| key.clone()),
            key,
            title: string(&fields, "title")?.ok_or_else(|| missing("title"))?.into(),
            excerpt: cut_at_word(first, super::gather::EXCERPT_CHARS),
            date: date.transpose()?,
            tags: strings(&fields, "tags")?,
            lang: string(&fields, "lang")?.unwrap_or_default().replace('_', "-").to_lowercase(),
            text: text.into(),
            ..Article::default()
        };
        Ok(Self { line, url, article, links })
    }
}

fn missing(field: &str) -> anyhow::Error {
    anyhow!("field \"{field}\" is missing; a line looks like {SHAPE}")
}

/// A field that holds a text; nothing and `null` are the same.
fn string<'a>(fields: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => bail!("field \"{name}\": {} is no text; put it in quotes", kind(other)),
    }
}

/// A field that holds a list of texts.
fn strings(fields: &Map<String, Value>, name: &str) -> Result<Vec<String>> {
    let items = match fields.get(name) {
        None | Some(Value::Null) => return Ok(Vec::new()),
        Some(Value::Array(items)) => items,
        Some(other) => bail!("field \"{name}\": {} is no list; write [\"a\", \"b\"]", kind(other)),
    };
    items
        .iter()
        .map(|item| match item {
            Value::String(text) => Ok(text.clone()),
            other => {
                bail!("field \"{name}\": {} in the list is no text; put it in quotes", kind(other))
            }
        })
        .collect()
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Addresses are relative to the root where all articles are on one host, else absolute. Links that lead to
/// none of the hosts are dropped.
fn gather(records: Vec<Record>) -> Site {
    let host = |url: &Url| url.host_str().map(str::to_owned);
    let bare = |url: &Url| host(url).map(|host| host.trim_start_matches("www.").to_owned());
    let is_one_host = records.iter().all(|record| host(&record.url) == host(&records[0].url));
    let hosts: BTreeSet<_> = records.iter().map(|record| bare(&record.url)).collect();
    let mut site = Site::default();
    let mut lines: HashMap<String, usize> = HashMap::new();
    for Record { line, url, mut article, links } in records {
        if let Some(first) = lines.get(&article.key) {
            let why = Reason::SameAs(format!("line {first}"));
            site.skipped.push(Skipped { path: format!("line {line}"), why });
            continue;
        }
        lines.insert(article.key.clone(), line);
        let whole = &url[..Position::AfterQuery];
        let path = url[Position::BeforePath..Position::AfterQuery].trim_start_matches('/');
        article.url = if is_one_host { path.into() } else { whole.into() };
        let inside = links.iter().filter(|link| hosts.contains(&bare(link)));
        article.links = inside.map(|link| address::key(link.path())).collect();
        site.articles.push(article);
    }
    site.articles.sort_by(|a, b| a.key.cmp(&b.key));
    site
}
