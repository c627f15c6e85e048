//! JSON lines: one article a line, plain or compressed with gzip.

use super::{
    Progress, Site, Skipped,
    compose::compose,
    fields::Fields,
    home::Home,
    wishes::{self, Request},
};
use crate::{
    cli::extract::{Asked, Reason, find_in_text},
    engine::{
        address,
        article::{Article, Author, Day, Named, SeeAlso, cut_at_word},
    },
};
use anyhow::{Context, Result, anyhow, bail};
use flate2::read::MultiGzDecoder;
use rayon::prelude::*;
use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{BufReader, Read},
    mem,
    path::Path,
    sync::LazyLock,
};
use url::{Position, Url};

/// Stands for the host of an address that has none.
static HOME: LazyLock<Url> =
    LazyLock::new(|| Url::parse("https://site.invalid/").expect("it is a valid address"));

/// Bytes that are read at a time: what waits for its turn as text is not much more.
const BLOCK: usize = 16 << 20;

/// Reads all lines of a file.
pub(super) fn read(file: &Path, is_compressed: bool, progress: &dyn Progress) -> Result<Site> {
    let naming = || format!("{} cannot be read", file.display());
    let (input, size) = open(file, is_compressed).with_context(naming)?;
    progress.start(size);
    let hint = match is_compressed {
        true => "it is not gzip, or is cut off; compress it again",
        false => "try again, or read from another disk",
    };
    let mut blocks = Blocks { input, hint, line: 0, rest: Vec::new() };
    let mut records = Vec::new();
    let (mut first_error, mut wrong) = (None, 0);
    let mut next = blocks.next().with_context(naming)?;
    while let Some((start, text)) = next {
        let parse = || -> Vec<Result<Box<Record>>> {
            let lines: Vec<(usize, &str)> = (start + 1..).zip(text.lines()).collect();
            let lines = lines.par_iter().filter(|(_, line)| !line.trim().is_empty());
            let found = lines.map(|&(number, line)| {
                let record = Record::parse(number, line)
                    .map(Box::new)
                    .map_err(|error| anyhow!("{}, line {number}: {error}", file.display()));
                progress.step(line.len() + 1);
                record
            });
            found.collect()
        };
        let (found, read) = rayon::join(parse, || blocks.next().with_context(naming));
        next = read?;
        wrong += found.iter().filter(|record| record.is_err()).count();
        for record in found {
            match record {
                Ok(record) => records.push(record),
                Err(error) => _ = first_error.get_or_insert(error),
            }
        }
    }
    match first_error {
        Some(error) if wrong > 1 => bail!("{error} ({} more lines are wrong)", wrong - 1),
        Some(error) => Err(error),
        None => Ok(gather(records)),
    }
}

/// The file's text, and how many bytes there will be of it, as far as can be told.
fn open(file: &Path, is_compressed: bool) -> Result<(Box<dyn Read + Send>, usize)> {
    let size = fs::metadata(file)?.len() as usize;
    let file = BufReader::with_capacity(1 << 20, File::open(file)?);
    if is_compressed {
        // Texts are packed to about a third.
        return Ok((Box::new(MultiGzDecoder::new(file)), size * 3));
    }
    Ok((Box::new(file), size))
}

/// A text, a block of whole lines after the other.
struct Blocks {
    input: Box<dyn Read + Send>,
    /// What to do where reading fails.
    hint: &'static str,
    /// Lines before the next block.
    line: usize,
    /// The beginning of a line whose end is not read yet.
    rest: Vec<u8>,
}

impl Blocks {
    /// The number of lines before the next block, and the block; `None` at the end.
    fn next(&mut self) -> Result<Option<(usize, String)>> {
        let mut bytes = mem::take(&mut self.rest);
        loop {
            let before = bytes.len();
            let taken = self.input.by_ref().take(BLOCK as u64).read_to_end(&mut bytes);
            taken.with_context(|| self.hint)?;
            let Some(end) = bytes[before..].iter().rposition(|&byte| byte == b'\n') else {
                // A line longer than a block, or the last one.
                if bytes.len() > before {
                    continue;
                }
                break;
            };
            self.rest = bytes.split_off(before + end + 1);
            break;
        }
        let start = self.line;
        self.line += bytes.iter().filter(|&&byte| byte == b'\n').count();
        let text = String::from_utf8(bytes).map_err(|error| {
            let right = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = start + 1 + right.iter().filter(|&&byte| byte == b'\n').count();
            anyhow!("line {line} is not UTF-8; save the file as UTF-8")
        })?;
        let text = match text.strip_prefix('\u{feff}') {
            Some(text) if start == 0 => text.to_owned(),
            _ => text,
        };
        Ok((!text.is_empty()).then_some((start, text)))
    }
}

/// One line.
struct Record {
    line: usize,
    url: Url,
    article: Article,
    asked: Asked,
    /// Where its text links to.
    links: Vec<Url>,
}

impl Record {
    fn parse(line: usize, text: &str) -> Result<Self> {
        let fields = Fields::parse(text)?;
        let url = HOME
            .join(&fields.url)
            .map_err(|error| anyhow!("field \"url\": {:?} is no address ({error})", fields.url))?;
        let key = address::key(url.path());
        let date = fields.date.as_deref().map(|date| {
            Day::parse(date)
                .ok_or_else(|| anyhow!("field \"date\": {date:?} is no day such as 2024-05-03"))
        });
        // A broken link in a text is the text's own business.
        let links = fields.links.iter().filter_map(|link| url.join(link).ok()).collect();
        let first = fields.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let authors = fields.authors()?.into_iter().map(|author| author_at(&url, author)).collect();
        let mut article = Article {
            authors,
            see_also: see_also(&fields),
            id: fields.id.unwrap_or_else(|| key.clone()),
            key,
            title: fields.title.into(),
            excerpt: cut_at_word(first, super::gather::EXCERPT_CHARS),
            date: date.transpose()?,
            tags: fields.tags,
            lang: fields.lang.replace('_', "-").to_lowercase(),
            text: fields.text.into(),
            ..Article::default()
        };
        compose(&mut article);
        let asked = Asked {
            pin: fields.pin,
            exclude: fields.exclude,
            recommend: fields.recommend.into_iter().collect(),
            unknown: Vec::new(),
        };
        Ok(Self { line, url, article, asked, links })
    }
}

/// What a line names under "See also": in a field of its own, titles and addresses; and in the text.
fn see_also(fields: &Fields<'_>) -> Vec<SeeAlso> {
    let named = |text: &String| {
        let is_address = text.starts_with('/') || text.contains("://");
        let href = if is_address { text.clone() } else { String::new() };
        Named { name: text.clone(), href, key: None }
    };
    let items: Vec<Named> = fields.see_also.iter().map(named).collect();
    let asked = (!items.is_empty()).then(|| SeeAlso { lead: String::new(), items });
    asked.into_iter().chain(find_in_text(&fields.text)).collect()
}

/// With the address of the author's page as cards have theirs: from the root on the article's own host.
fn author_at(article: &Url, author: Author) -> Author {
    let page = (!author.url.is_empty()).then(|| article.join(&author.url).ok()).flatten();
    let url = page.map(|page| match page.origin() == article.origin() {
        true => page[Position::BeforePath..].trim_start_matches('/').into(),
        false => page.into(),
    });
    Author { url: url.unwrap_or_default(), ..author }
}

/// Addresses are relative to the root where all articles are on one host, else absolute. Links that lead to
/// none of the hosts are dropped.
#[expect(clippy::vec_box, reason = "records are large, and are sorted")]
fn gather(mut records: Vec<Box<Record>>) -> Site {
    let known: BTreeSet<Option<&str>> =
        records.iter().map(|record| record.url.host_str()).collect();
    let is_one_host = known.len() < 2;
    let hosts: BTreeSet<Option<String>> =
        known.iter().map(|host| host.map(|it| bare(it).to_owned())).collect();
    let home = Home::of_hosts(hosts.iter().flatten().cloned());
    records.par_sort_by(|a, b| a.article.key.cmp(&b.article.key).then(a.line.cmp(&b.line)));
    let mut site = Site { home, ..Site::default() };
    let mut requests = Vec::new();
    let mut last: Option<(String, usize)> = None;
    let is_inside =
        |link: &&Url| hosts.iter().any(|host| host.as_deref() == link.host_str().map(bare));
    for record in records {
        let Record { line, url, mut article, asked, links } = *record;
        if let Some((_, first)) = last.as_ref().filter(|(key, _)| *key == article.key) {
            let why = Reason::SameAs(format!("line {first}"));
            site.skipped.push(Skipped { path: format!("line {line}"), why });
            continue;
        }
        last = Some((article.key.clone(), line));
        let whole = &url[..Position::AfterQuery];
        let path = url[Position::BeforePath..Position::AfterQuery].trim_start_matches('/');
        article.url = if is_one_host { path.into() } else { whole.into() };
        let inside = links.iter().filter(is_inside);
        article.links = inside.map(|link| address::key(link.path())).collect();
        if !asked.is_empty() {
            let place = format!("line {line}");
            let request = Request { place, prefix: "", base: Some(url), asked };
            requests.push((site.articles.len(), request));
        }
        site.articles.push(article);
    }
    wishes::grant(&mut site, &requests);
    site
}

fn bare(host: &str) -> &str {
    host.trim_start_matches("www.")
}
