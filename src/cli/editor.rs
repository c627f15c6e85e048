//! The editor's hand in `afterword.toml`: `[related]`, and `[[related.page]]` for one article each.

use super::{
    extract::Asked,
    limits,
    settings::{nearest, texts},
    source::{Finder, Request, Site, Warning, contradictions, glob, listen},
};
use crate::engine::{
    address,
    article::{Recommend, Wishes},
};
use anyhow::{Context, Result, bail};
use globset::{GlobMatcher, GlobSetBuilder};
use toml::{Table, Value};

/// What `[related]` says.
#[derive(Debug, Default)]
pub(super) struct Rules {
    /// Patterns of the articles that are to stand beside no other, as written.
    never: Vec<String>,
    /// What is asked for single articles: the address as written, and what is asked.
    pages: Vec<(String, Asked)>,
}

impl Rules {
    /// Reads the section.
    pub(super) fn parse(section: &Table) -> Result<Self> {
        let mut rules = Self::default();
        for (name, value) in section {
            match (name.as_str(), value) {
                ("never", value) => rules.never = texts(name, value, "related")?,
                ("page", Value::Array(pages)) => {
                    rules.pages = pages.iter().map(page).collect::<Result<_>>()?;
                }
                ("page", _) => bail!("write [[related.page]], with two brackets, for each page"),
                _ => bail!(
                    "there is no `{name}` under [related]{}",
                    nearest(name, &["never", "page"])
                ),
            }
        }
        let most = limits::RULES;
        if rules.never.len() > most || rules.pages.len() > most {
            bail!(
                "[related] has more than {most} patterns or pages; `**` in a pattern stands for many"
            );
        }
        for pattern in &rules.never {
            matcher(&to_key(pattern))
                .with_context(|| format!("`never` under [related]: \"{pattern}\" is no pattern"))?;
        }
        Ok(rules)
    }

    /// Adds the rules to what pages and lines ask for themselves, and tells what leads nowhere. `file` is
    /// the name of the settings file.
    pub(super) fn apply(&self, site: &mut Site, file: &str) -> Result<()> {
        let mut warnings = Vec::new();
        if !self.never.is_empty() || !self.pages.is_empty() {
            let finder = Finder::new(site);
            let warn = |message| warnings.push(Warning { place: file.into(), message });
            let never = self.never_shown(site, &finder, warn)?;
            let granted = self.granted(&finder, file, &mut warnings);
            for (article, wishes) in granted {
                add(&mut site.articles[article].wishes, wishes);
            }
            for article in never {
                let never = Wishes { recommend: Recommend::Never, ..Wishes::default() };
                add(&mut site.articles[article].wishes, never);
            }
        }
        site.warnings.extend(warnings);
        site.warnings.extend(contradictions(site));
        Ok(())
    }

    /// The articles of the patterns; `warn` hears of those that match nothing.
    fn never_shown(
        &self,
        site: &Site,
        finder: &Finder<'_>,
        mut warn: impl FnMut(String),
    ) -> Result<Vec<usize>> {
        let found = articles_of(&self.never, site)?;
        let mut never = Vec::new();
        for (pattern, articles) in self.never.iter().zip(found) {
            if !articles.is_empty() {
                never.extend(articles);
                continue;
            }
            match matches(pattern, site, finder)? {
                Matches::Articles(articles) => never.extend(articles),
                Matches::Skipped => {}
                Matches::Nothing(hint) => {
                    warn(format!("never: \"{pattern}\" matches no article{hint}"));
                }
            }
        }
        Ok(never)
    }

    /// What is asked for single articles.
    fn granted(
        &self,
        finder: &Finder<'_>,
        file: &str,
        warnings: &mut Vec<Warning>,
    ) -> Vec<(usize, Wishes)> {
        let mut granted = Vec::new();
        for (url, asked) in &self.pages {
            match finder.find(None, url) {
                Ok(article) => {
                    let place = format!("{file}, page \"{url}\"");
                    let request = Request { place, asked: asked.clone(), ..Request::default() };
                    granted.push((article, listen(finder, article, &request, warnings)));
                }
                Err(missing) => warnings.push(Warning {
                    place: file.into(),
                    message: format!("[[related.page]] url: {missing}"),
                }),
            }
        }
        granted
    }
}

/// What a page says itself comes first.
fn add(own: &mut Wishes, more: Wishes) {
    for (own, more) in [(&mut own.pinned, more.pinned), (&mut own.excluded, more.excluded)] {
        own.extend(more);
        // Many pages of the settings may be about one article.
        own.truncate(limits::PINS);
    }
    if own.recommend == Recommend::Unsaid {
        own.recommend = more.recommend;
    }
}

fn page(value: &Value) -> Result<(String, Asked)> {
    let Value::Table(entries) = value else {
        bail!("write [[related.page]] with url, and pin, exclude or recommend under it")
    };
    let (mut url, mut asked) = (None, Asked::default());
    for (name, value) in entries {
        match (name.as_str(), value) {
            ("url", Value::String(text)) => url = Some(text.clone()),
            ("url", _) => bail!("`url` under [[related.page]] is one address in quotes"),
            ("pin", value) => asked.pin = texts(name, value, "related")?,
            ("exclude", value) => asked.exclude = texts(name, value, "related")?,
            ("recommend", value) => asked.recommend = texts(name, value, "related")?,
            _ => bail!(
                "there is no `{name}` under [[related.page]]{}",
                nearest(name, &["url", "pin", "exclude", "recommend"])
            ),
        }
    }
    let url = url.context("[[related.page]] needs `url`, the address of the article")?;
    Ok((url, asked))
}

/// So many patterns are looked for at once: all of 10,000 would be too much for one automaton.
const AT_ONCE: usize = 100;

/// The articles of each pattern. Sites have many articles, and settings may have many patterns.
fn articles_of(patterns: &[String], site: &Site) -> Result<Vec<Vec<usize>>> {
    let mut all = Vec::with_capacity(patterns.len());
    for patterns in patterns.chunks(AT_ONCE) {
        let mut set = GlobSetBuilder::new();
        for pattern in patterns {
            set.add(glob(&to_key(pattern))?);
        }
        let set = set.build()?;
        let (mut found, mut matching) = (vec![Vec::new(); patterns.len()], Vec::new());
        for (number, article) in site.articles.iter().enumerate() {
            set.matches_into(&article.key, &mut matching);
            matching.iter().for_each(|&pattern| found[pattern].push(number));
        }
        all.append(&mut found);
    }
    Ok(all)
}

/// What a pattern means.
enum Matches {
    /// These articles.
    Articles(Vec<usize>),
    /// Pages that are no articles, and so stand beside none already.
    Skipped,
    /// Nothing; with what may have been meant.
    Nothing(String),
}

fn matches(pattern: &str, site: &Site, finder: &Finder<'_>) -> Result<Matches> {
    let from_host = to_key(pattern);
    // As people copy it from a browser, with the folder that the site is served under.
    let from_root = from_host.strip_prefix(site.root().trim_start_matches('/'));
    for pattern in [Some(&*from_host), from_root].into_iter().flatten() {
        let matcher = matcher(pattern)?;
        let keys = site.articles.iter().map(|article| article.key.as_str()).zip(0..);
        let articles: Vec<usize> =
            keys.filter(|(key, _)| matcher.is_match(key)).map(|(_, article)| article).collect();
        if !articles.is_empty() {
            return Ok(Matches::Articles(articles));
        }
        let is_skipped = |path: &str| matcher.is_match(address::key(&address::encode_path(path)));
        if site.skipped.iter().any(|skipped| is_skipped(&skipped.path)) {
            return Ok(Matches::Skipped);
        }
    }
    let below = [&*from_host, "/**"].concat();
    let is_plain = !from_host.contains(['*', '?', '[', '{']);
    let nearest = finder.find(None, &from_host).err().and_then(|missing| missing.nearest);
    Ok(Matches::Nothing(if is_any_below(&below, site)? {
        format!("; did you mean \"{below}\"?")
    } else {
        let nearest = nearest.filter(|_| is_plain);
        nearest.map_or_else(String::new, |nearest| format!("; did you mean {nearest}?"))
    }))
}

fn is_any_below(pattern: &str, site: &Site) -> Result<bool> {
    let matcher = matcher(pattern)?;
    Ok(site.articles.iter().any(|article| matcher.is_match(&article.key)))
}

/// A pattern in the form of keys, see [`address::key`]: `*` and `?` stand for parts of a name, `**` for folders.
fn to_key(pattern: &str) -> String {
    let path = pattern
        .split_once("://")
        .map_or(pattern, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let path = address::decode(path.trim());
    let path = path.trim_matches('/');
    let path = path.strip_suffix(".html").or_else(|| path.strip_suffix(".htm")).unwrap_or(path);
    path.strip_suffix("/index").unwrap_or(path).into()
}

fn matcher(pattern: &str) -> Result<GlobMatcher> {
    Ok(glob(pattern)?.compile_matcher())
}
