//! The part `ticker` rendered ahead: the site's own prices where their file is found, else the symbols that it names. Those of
//! the text are looked for in the page.

use super::Ahead;
use crate::{
    cli::limits,
    engine::{
        address,
        config::Options,
        texts::Texts,
        ticker::{FIELDS, Quotes, Symbols},
        view::{
            Element,
            ticker::{Taken, ask, quotes},
        },
        wire,
    },
};
use serde_json::Value;
use std::path::Path;
use url::Url;

/// Nothing where the options or the file are wrong: in the page, the widget tells of it.
pub(super) fn view(ahead: &Ahead, options: &Options, texts: &Texts) -> Option<Element> {
    let options = &options.part;
    if !options.ticker.is_empty() {
        let page = [ahead.served, &ahead.article.url].concat();
        let list = read(ahead.folder, ahead.served, &page, &options.ticker)?;
        let read = Quotes::read(&list).ok()?;
        // The command has no clock of its readers: whether prices are old is said in the page.
        let words = texts.fill("ticker-updated", &read.updated);
        let taken = Taken { words, is_stale: false };
        return Some(quotes(&read, taken, texts, |number, _| number.into()));
    }
    let Ok(Symbols::Named(symbols)) = Symbols::parse(&options.symbols) else { return None };
    (!symbols.is_empty()).then(|| ask(&symbols, texts, false))
}

/// What a ticker.json of the site holds, as the engine takes it. `served` is the path that the folder is served under, `page`
/// that of the page, and `file` what the page says.
fn read(folder: &Path, served: &str, page: &str, file: &str) -> Option<String> {
    let site = Url::parse("http://site.invalid/").ok()?;
    let url = site.join(page).ok()?.join(file).ok().filter(|url| url.origin() == site.origin())?;
    let path = decoded(url.path().strip_prefix(served)?)?;
    let value: Value = serde_json::from_slice(&limits::read_list(&folder.join(path)).ok()?).ok()?;
    let mut list = wire::pack(&[&text(&value["version"]), &text(&value["updated"])]);
    for quote in value["quotes"].as_array()? {
        for field in FIELDS {
            wire::push(&mut list, &text(&quote[field]));
        }
    }
    Some(list)
}

/// A path below the folder, as its file is called.
fn decoded(path: &str) -> Option<String> {
    let decoded = address::decode(path);
    // What a URL takes for a name, a file system may take for a way out.
    let leaves = decoded.split(['/', '\\']).any(|name| name == "..") || decoded.starts_with('/');
    (!leaves).then_some(decoded)
}

/// Strings and numbers as they are written; all else is nothing.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn files_are_found_where_the_page_says() {
        let site = tempfile::tempdir().expect("a folder");
        let json = r#"{"version":1,"updated":"2026-11-23T09:30:00Z","quotes":[{"symbol":"A","price":4.50,"change":"+1"}]}"#;
        fs::create_dir(site.path().join("data")).expect("a folder");
        fs::write(site.path().join("data/ticker.json"), json).expect("a file");
        let expected = "1\x002026-11-23T09:30:00Z\0A\0\x004.5\0+1\0\0\0\0";
        for (page, file, found) in [
            ("2026/copper/", "/data/ticker.json", true),
            ("2026/copper/", "../../data/ticker.json?v=2", true),
            ("2026/copper/", "ticker.json", false),
            ("2026/copper/", "https://other.example/data/ticker.json", false),
            ("2026/copper/", "/data/%2e%2e/%2e%2e/data/ticker.json", true),
            ("", "/..%2f..%2fetc/hostname", false),
        ] {
            let list = read(site.path(), "/", &["/", page].concat(), file);
            assert_eq!(list.as_deref(), found.then_some(expected), "{file}");
        }
        let below = |file| read(site.path(), "/blog/", "/blog/2026/copper/", file);
        assert_eq!(below("/blog/data/ticker.json").as_deref(), Some(expected));
        assert_eq!(below("/data/ticker.json"), None);
    }
}
