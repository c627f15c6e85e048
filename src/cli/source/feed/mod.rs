//! A feed, or an export: RSS, Atom, JSON Feed, posts as WordPress's REST interface gives them, WordPress's own export.

mod entry;
mod json;
mod syndication;
mod wxr;
mod xml;

use super::{Home, Progress, Site, Skipped, compose::compose_parts, unpack::Unpacked};
use crate::{
    cli::{extract::Reason, limits},
    engine::{
        address,
        article::Article,
        feed::{self, Feed, Item},
    },
};
use anyhow::{Context, Result, anyhow, ensure};
use encoding_rs::Encoding;
use entry::Entry;
use rayon::prelude::*;
use std::{
    collections::BTreeSet,
    fs::File,
    io::{BufReader, Read},
    path::Path,
};

/// The entries of a file by the numbers of their items, and why one is no article.
type Entries = Vec<(usize, Result<Entry, Reason>)>;

/// Reads all entries of a file.
pub(super) fn read(file: &Path, is_compressed: bool, progress: &dyn Progress) -> Result<Site> {
    let naming = || format!("{} cannot be read", file.display());
    let text = read_text(file, is_compressed).with_context(naming)?;
    let entries = entries(&text).with_context(naming)?;
    ensure!(
        entries.len() <= limits::ARTICLES,
        "{} has more than {} items; divide it",
        file.display(),
        limits::ARTICLES
    );
    ensure!(
        !entries.is_empty(),
        "{} has no items; let it hold the site's articles",
        file.display()
    );
    progress.start(entries.len());
    let items: Vec<(usize, Result<Item, Reason>)> = entries
        .into_par_iter()
        .map(|(number, entry)| {
            let item = entry.and_then(|entry| entry.item().ok_or(Reason::NoAddress));
            let item = item.map(|mut item| {
                compose_parts(&mut item.title, &mut item.tags, &mut item.text);
                item
            });
            progress.step(1);
            (number, item)
        })
        .collect();
    let site = gather(items);
    ensure!(
        !site.articles.is_empty(),
        "{}: none of the {} items is an article: the first {}",
        file.display(),
        site.skipped.len(),
        site.skipped[0].why
    );
    Ok(site)
}

fn read_text(file: &Path, is_compressed: bool) -> Result<String> {
    let file = BufReader::with_capacity(1 << 18, File::open(file)?);
    let input: Box<dyn Read> =
        if is_compressed { Box::new(Unpacked::new(file)) } else { Box::new(file) };
    let mut bytes = Vec::new();
    input.take(limits::FEED + 1).read_to_end(&mut bytes)?;
    ensure!(
        bytes.len() as u64 <= limits::FEED,
        "it has more than {}; divide it (`wp export --max_file_size=100`), or write JSON lines",
        limits::size(limits::FEED)
    );
    // What stands in the first line of XML is ASCII in all charsets that are in use.
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]).into_owned();
    let named =
        head.split_once("encoding=").and_then(|(_, rest)| rest.get(1..)?.split(['"', '\'']).next());
    let named = named.filter(|_| head.trim_start().starts_with("<?xml"));
    let charset = named.and_then(|name| Encoding::for_label(name.as_bytes()));
    let (text, used, has_errors) = charset.unwrap_or(encoding_rs::UTF_8).decode(&bytes);
    ensure!(!has_errors, "it is not {}; save the file as UTF-8", used.name());
    Ok(text.into_owned())
}

fn entries(text: &str) -> Result<Entries> {
    if !text.trim_start().starts_with('<') {
        let entries = json::entries(text)?;
        return Ok((1..).zip(entries.into_iter().map(Ok)).collect());
    }
    let document = xml::read(text)?;
    if wxr::is_export(&document) {
        return Ok(wxr::posts(&document));
    }
    match syndication::entries(&document) {
        Some(entries) => Ok((1..).zip(entries.into_iter().map(Ok)).collect()),
        None => Err(anyhow!(
            "<{}> is the root of no feed: RSS has <rss>, Atom has <feed>, a WordPress export is RSS with \
             <wp:wxr_version>",
            document.root.name
        )),
    }
}

/// The site of the items.
fn gather(items: Vec<(usize, Result<Item, Reason>)>) -> Site {
    let mut site = Site::default();
    let mut skip = |number: usize, why| {
        site.skipped.push(Skipped { path: format!("item {number}"), why });
    };
    let (mut numbers, mut kept) = (Vec::new(), Vec::new());
    for (number, item) in items {
        match item {
            Ok(item) => {
                numbers.push(number);
                kept.push(item);
            }
            Err(why) => skip(number, why),
        }
    }
    let hosts = kept.iter().map(|item| bare(address::host(&item.url)).to_owned());
    let home = Home::of_hosts(hosts);
    let Feed { mut articles, doubles } = Feed::new(kept, feed::Home { hosts: &[], root: "/" });
    for (double, first) in doubles {
        skip(numbers[double], Reason::SameAs(format!("item {}", numbers[first])));
    }
    keep_links_inside(&mut articles);
    site.home = home;
    Site { articles, ..site }
}

/// A host without its scheme.
fn bare(host: &str) -> &str {
    host.split_once("://").map_or(host, |(_, host)| host)
}

/// Keeps of the links those to other articles of the feed, each once.
fn keep_links_inside(articles: &mut [Article]) {
    let keys: BTreeSet<String> = articles.iter().map(|article| article.key.clone()).collect();
    for article in articles {
        let mut seen = BTreeSet::from([article.key.clone()]);
        article.links.retain(|link| keys.contains(link) && seen.insert(link.clone()));
    }
}

/// Whether a file that does not say so by its name looks like a feed.
pub(super) fn is_feed(name: &str) -> bool {
    [".xml", ".rss", ".atom", ".json", ".wxr"].iter().any(|ending| name.ends_with(ending))
}
