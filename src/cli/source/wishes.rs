//! What editors ask for, from addresses to articles; what leads nowhere is told.

use super::{Finder, Site, Warning};
use crate::{
    cli::{
        extract::Asked,
        limits::{ADDRESS, PINS},
    },
    engine::article::{Recommend, Wishes},
};
use url::Url;

/// What somebody asks for one article.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Where it stands, for warnings.
    pub place: String,
    /// What stands before the names there: `afterword:pin` or `pin`.
    pub prefix: &'static str,
    /// What addresses are relative to; without it, the site's root.
    pub base: Option<Url>,
    /// As written.
    pub asked: Asked,
}

/// The names of what can be asked for.
const NAMES: [&str; 3] = ["pin", "exclude", "recommend"];

/// Grants what was asked where articles were read, by their places.
pub(super) fn grant(site: &mut Site, requests: &[(usize, Request)]) {
    if requests.is_empty() {
        return;
    }
    let finder = Finder::new(site);
    let mut warnings = Vec::new();
    let granted: Vec<Wishes> = requests
        .iter()
        .map(|(article, request)| listen(&finder, *article, request, &mut warnings))
        .collect();
    for (&(article, _), wishes) in requests.iter().zip(granted) {
        site.articles[article].wishes = wishes;
    }
    site.warnings.extend(warnings);
}

/// What is asked for one article, as far as it can be granted; `warnings` has the rest.
pub fn listen(
    finder: &Finder<'_>,
    article: usize,
    request: &Request,
    warnings: &mut Vec<Warning>,
) -> Wishes {
    let Request { place, prefix, asked, .. } = request;
    let mut warn = |message| warnings.push(Warning { place: place.clone(), message });
    for name in &asked.unknown {
        let nearest = NAMES
            .into_iter()
            .max_by(|a, b| strsim::jaro(a, name).total_cmp(&strsim::jaro(b, name)))
            .unwrap_or_default();
        warn(format!("{prefix}{name} means nothing; did you mean {prefix}{nearest}?"));
    }
    let mut wishes = Wishes::default();
    for word in &asked.recommend {
        match word.as_str() {
            "never" => wishes.recommend = Recommend::Never,
            "always" => wishes.recommend = Recommend::Always,
            other => warn(format!("{prefix}recommend: \"{other}\" is not never or always")),
        }
    }
    let mut keys = |name: &str, texts: &[String]| {
        let mut keys = Vec::new();
        let mut found = texts.iter().flat_map(|text| find_all(finder, request.base.as_ref(), text));
        for found in found.by_ref().take(PINS) {
            match found {
                Ok(found) if found == article => {
                    let own = finder.address(found);
                    warn(format!("{prefix}{name}: {own} is the article itself"));
                }
                Ok(found) => keys.push(finder.key(found).to_owned()),
                Err(message) => warn(format!("{prefix}{name}: {message}")),
            }
        }
        if found.next().is_some() {
            warn(format!("{prefix}{name}: more than {PINS} addresses; the first count"));
        }
        keys
    };
    wishes.pinned = keys("pin", &asked.pin);
    wishes.excluded = keys("exclude", &asked.exclude);
    wishes
}

/// The articles of a text that holds one address, or several parted by commas.
fn find_all<'t>(
    finder: &'t Finder<'_>,
    base: Option<&'t Url>,
    text: &'t str,
) -> impl Iterator<Item = Result<usize, String>> + 't {
    let is_short = text.len() <= ADDRESS;
    let whole = is_short.then(|| finder.find_quietly(base, text.trim())).flatten();
    let parts = if whole.is_some() { "" } else { text };
    let addresses = parts.split(',').map(str::trim).filter(|address| !address.is_empty());
    let found =
        addresses.map(move |it| finder.find(base, it).map_err(|missing| missing.to_string()));
    whole.map(Ok).into_iter().chain(found)
}

/// Stories that are pinned and excluded beside the same article.
pub fn contradictions(site: &Site) -> Vec<Warning> {
    let mut found = Vec::new();
    for article in &site.articles {
        let Wishes { pinned, excluded, .. } = &article.wishes;
        for key in pinned.iter().filter(|key| excluded.contains(key)) {
            found.push(Warning {
                place: article.url.clone(),
                message: format!("\"{key}\" is pinned and excluded here; it is not shown"),
            });
        }
    }
    found
}
