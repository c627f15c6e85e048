//! What `[build]` says of single pages: which are articles, whatever they look like, and which are not.

use crate::{cli::extract::Wanted, engine::address};
use anyhow::{Context, Result};
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// Patterns over the paths of a site, such as `/posts/**`; none of them when nothing is said.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    include: Option<GlobSet>,
    exclude: Option<GlobSet>,
    articles: Option<GlobSet>,
    /// Whether `noindex` in a page's head does not keep it from being an article.
    pub despite_noindex: bool,
}

impl Choice {
    /// Sets the patterns of `include`, `exclude` or `articles`.
    pub fn set(&mut self, name: &str, patterns: &[String]) -> Result<()> {
        let set = Some(read(patterns)?);
        match name {
            "include" => self.include = set,
            "exclude" => self.exclude = set,
            _ => self.articles = set,
        }
        Ok(())
    }

    /// What the settings want of the page in that file; `None` when it is to be left out. `exclude` wins over
    /// `include`, and `include` over `articles`.
    pub(super) fn of(&self, path: &str) -> Option<Wanted> {
        let key = address::key(&address::encode_path(path));
        let has = |set: &Option<GlobSet>| {
            set.as_ref().map(|set| set.is_match(&key) || set.is_match(path))
        };
        let included = has(&self.include) == Some(true);
        let is_out = has(&self.exclude) == Some(true) || has(&self.articles) == Some(false);
        let is_excluded = has(&self.exclude) == Some(true);
        let wanted = Wanted { included, despite_noindex: self.despite_noindex };
        (!is_excluded && (included || !is_out)).then_some(wanted)
    }
}

fn read(patterns: &[String]) -> Result<GlobSet> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let path = address::decode(pattern.trim());
        let path = path.trim_start_matches('/');
        // `/about/` means the page of that address.
        for path in [path, path.trim_end_matches('/')] {
            let glob =
                GlobBuilder::new(path).literal_separator(true).backslash_escape(true).build();
            set.add(glob.with_context(|| format!("\"{pattern}\" is no pattern"))?);
        }
    }
    Ok(set.build()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rules: &[(&str, &str)], path: &str, expected: Option<bool>) {
        let mut choice = Choice::default();
        for (name, pattern) in rules {
            choice.set(name, &[(*pattern).to_owned()]).expect("a pattern");
        }
        let found = choice.of(path).map(|wanted| wanted.included);
        assert_eq!(found, expected, "{rules:?} {path}");
    }

    #[test]
    fn patterns_choose_pages() {
        check(&[], "a.html", Some(false));
        check(&[("exclude", "/about/")], "about/index.html", None);
        check(&[("exclude", "/about")], "about.html", None);
        check(&[("exclude", "about.html")], "about.html", None);
        check(&[("exclude", "/docs/**")], "docs/a/b.html", None);
        check(&[("exclude", "/docs/*")], "docs/a/b.html", Some(false));
        check(&[("exclude", "/caf%C3%A9/**")], "café/a.html", None);
        check(&[("articles", "/posts/**")], "posts/a/index.html", Some(false));
        check(&[("articles", "/posts/**")], "notes/a.html", None);
        check(&[("articles", "/posts/**"), ("include", "/notes/a")], "notes/a.html", Some(true));
        check(&[("exclude", "**/a"), ("include", "/notes/a")], "notes/a.html", None);
    }
}
