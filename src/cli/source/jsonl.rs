//! JSON lines: one article a line, plain or compressed with gzip.

use super::{
    Progress, Site, Skipped, bounds,
    compose::compose,
    faults::Faults,
    fields::Fields,
    home::Home,
    unpack::Unpacked,
    wishes::{self, Request},
};
use crate::{
    cli::{
        blocks::Blocks,
        extract::{Asked, Reason, find_in_text},
        limits::{self, size},
    },
    engine::{
        address,
        article::{Article, Author, Day, Named, SeeAlso, cut_at_word},
    },
};
use anyhow::{Context, Result, anyhow, bail, ensure};
use rayon::prelude::*;
use std::{
    collections::{BTreeSet, HashMap},
    fs::{self, File},
    io::{BufReader, Read},
    path::Path,
    sync::LazyLock,
};
use url::{Position, Url};

/// Stands for the host of an address that has none.
static HOME: LazyLock<Url> =
    LazyLock::new(|| Url::parse("https://site.invalid/").expect("it is a valid address"));

/// Bytes that are read at a time: what waits for its turn as text is not much more.
const BLOCK: usize = 16 << 20;

/// Lines that one core reads at a time.
const SHARE: usize = 256;

/// Reads all lines of a file. A line that is wrong is reported, and the others are read.
pub(super) fn read(file: &Path, is_compressed: bool, progress: &dyn Progress) -> Result<Site> {
    let naming = || format!("{} cannot be read", file.display());
    let (input, bytes) = open(file, is_compressed).with_context(naming)?;
    progress.start(bytes);
    let mut blocks = Blocks::new(input, BLOCK, limits::LINE);
    let mut lines = Lines::default();
    let (mut block, mut ahead) = (Vec::new(), Vec::new());
    let mut more = blocks.next(&mut block).with_context(naming)?;
    while more {
        let before = blocks.before;
        let parse = || shares(&block, before, progress);
        let (found, read) = rayon::join(parse, || blocks.next(&mut ahead).with_context(naming));
        found.into_iter().for_each(|share| lines.add(share));
        ensure!(
            lines.count <= limits::ARTICLES,
            "{} has more than {} lines; divide it, and build a site of each part",
            file.display(),
            limits::ARTICLES
        );
        more = read?;
        std::mem::swap(&mut block, &mut ahead);
    }
    if let Some(first) = blocks.first_too_long {
        let most = size(limits::LINE as u64);
        let message = format!("has more than {most}; let it hold one article, without pictures");
        lines.faults.add(first, message);
        lines.faults.count += blocks.too_long as usize - 1;
    }
    if let Some((line, why)) = lines.faults.first().filter(|_| lines.records.is_empty()) {
        let more = match lines.faults.count {
            1 => String::new(),
            count => format!(" ({} more lines are wrong)", count - 1),
        };
        bail!("{}, line {line}: {why}{more}", file.display());
    }
    Ok(lines.gather())
}

/// The file's text, and how many bytes there will be of it, as far as can be told.
fn open(file: &Path, is_compressed: bool) -> Result<(Box<dyn Read + Send>, usize)> {
    let size = fs::metadata(file)?.len() as usize;
    let file = BufReader::with_capacity(1 << 18, File::open(file)?);
    if is_compressed {
        // Texts are packed to about a third.
        return Ok((Box::new(Unpacked::new(file)), size * 3));
    }
    Ok((Box::new(file), size))
}

/// The findings in some lines.
#[derive(Default)]
struct Share {
    #[expect(clippy::vec_box, reason = "records are large, and are sorted")]
    records: Vec<Box<Record>>,
    faults: Faults,
    /// Texts that were cut.
    cut: Faults,
}

/// The lines of a block, on all cores. `before` is the number of lines before it.
fn shares(block: &[u8], before: usize, progress: &dyn Progress) -> Vec<Share> {
    // The mark that some programs put before a text.
    let block = match block.strip_prefix("\u{feff}".as_bytes()) {
        Some(text) if before == 0 => text,
        _ => block,
    };
    let is_filled = |(_, line): &(usize, &[u8])| !line.trim_ascii().is_empty();
    let lines = (before + 1..).zip(block.split(|&byte| byte == b'\n')).filter(is_filled);
    let lines: Vec<(usize, &[u8])> = lines.collect();
    let read = |lines: &[(usize, &[u8])]| {
        let mut share = Share::default();
        for &(number, line) in lines {
            let text =
                str::from_utf8(line).map_err(|_| anyhow!("is not UTF-8; save the file as UTF-8"));
            match text.and_then(|text| Record::parse(number, text)) {
                Ok((record, cut)) => {
                    share.records.push(Box::new(record));
                    cut.into_iter().for_each(|what| share.cut.add(number, what));
                }
                Err(why) => share.faults.add(number, why.to_string()),
            }
            progress.step(line.len() + 1);
        }
        share
    };
    lines.par_chunks(SHARE).map(read).collect()
}

/// All lines that were read.
#[derive(Default)]
struct Lines {
    /// One for each address: a file of the same line over and over is no more than that line.
    #[expect(clippy::vec_box, reason = "records are large, and are sorted")]
    records: Vec<Box<Record>>,
    /// Their lines, by their keys.
    known: HashMap<String, usize>,
    hosts: BTreeSet<Option<String>>,
    doubles: Vec<Skipped>,
    faults: Faults,
    cut: Faults,
    /// The number of lines that hold anything.
    count: usize,
}

impl Lines {
    fn add(&mut self, share: Share) {
        self.count += share.records.len() + share.faults.count;
        self.faults.append(share.faults);
        self.cut.append(share.cut);
        for record in share.records {
            self.hosts.insert(record.url.host_str().map(str::to_owned));
            match self.known.get(&record.article.key) {
                Some(first) => self.doubles.push(Skipped {
                    path: format!("line {}", record.line),
                    why: Reason::SameAs(format!("line {first}")),
                }),
                None => {
                    self.known.insert(record.article.key.clone(), record.line);
                    self.records.push(record);
                }
            }
        }
    }

    /// Addresses are relative to the root where all articles are on one host, else absolute. Links that lead to none of the
    /// hosts are dropped.
    fn gather(self) -> Site {
        let Self { mut records, hosts, doubles, faults, cut, .. } = self;
        let is_one_host = hosts.len() < 2;
        let bare_hosts = hosts.iter().flatten().map(|host| bare(host).to_owned());
        let bare_hosts: BTreeSet<String> = bare_hosts.collect();
        let has_no_host = hosts.contains(&None);
        let is_inside = |link: &&Url| {
            link.host_str().map_or(has_no_host, |host| bare_hosts.contains(bare(host)))
        };
        records.par_sort_by(|a, b| a.article.key.cmp(&b.article.key));
        let home = Home::of_hosts(bare_hosts.iter().cloned());
        let unread = [faults.warnings("line"), cut.warnings("line")].concat();
        let mut site = Site { home, skipped: doubles, unread, ..Site::default() };
        let mut requests = Vec::new();
        for record in records {
            let Record { line, url, mut article, asked, links } = *record;
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
}

/// One line.
struct Record {
    line: usize,
    url: Url,
    article: Article,
    asked: Asked,
    /// The addresses that its text links to.
    links: Vec<Url>,
}

impl Record {
    /// A line, and what of it was too long.
    fn parse(line: usize, text: &str) -> Result<(Self, Vec<String>)> {
        let fields = Fields::parse(text)?;
        let most = size(limits::ADDRESS as u64);
        ensure!(fields.url.len() <= limits::ADDRESS, "field \"url\" has more than {most}");
        let url = HOME
            .join(&fields.url)
            .map_err(|error| anyhow!("field \"url\": {:?} is no address ({error})", fields.url))?;
        let key = address::key(url.path());
        let date = fields.date.as_deref().map(|date| {
            Day::parse(date)
                .ok_or_else(|| anyhow!("field \"date\": {date:?} is no day such as 2024-05-03"))
        });
        // A broken link in a text is the text's own business.
        let links = fields.links.iter().take(limits::LINKS);
        let links = links.filter_map(|link| url.join(link).ok()).collect();
        let first = fields.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let authors = fields.authors()?.into_iter().map(|author| author_at(&url, author)).collect();
        let mut article = Article {
            authors,
            see_also: see_also(&fields),
            id: fields.id.unwrap_or_else(|| key.clone()),
            key,
            title: fields.title.into(),
            excerpt: cut_at_word(first, limits::EXCERPT),
            date: date.transpose()?,
            tags: fields.tags,
            lang: fields.lang.replace('_', "-").to_lowercase(),
            text: fields.text.into(),
            ..Article::default()
        };
        compose(&mut article);
        let cut = bounds::hold(&mut article);
        let asked = Asked {
            pin: fields.pin,
            exclude: fields.exclude,
            recommend: fields.recommend.into_iter().collect(),
            unknown: Vec::new(),
        };
        Ok((Self { line, url, article, asked, links }, cut))
    }
}

/// The articles that a line names under "See also": in a field of its own, titles and addresses;
/// and in the text.
fn see_also(fields: &Fields<'_>) -> Vec<SeeAlso> {
    let named = |text: &String| {
        let is_address = text.starts_with('/') || text.contains("://");
        let href = if is_address { text.clone() } else { String::new() };
        Named { name: text.clone(), href, key: None }
    };
    let items: Vec<Named> = fields.see_also.iter().take(limits::NAMED + 1).map(named).collect();
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

fn bare(host: &str) -> &str {
    host.trim_start_matches("www.")
}
