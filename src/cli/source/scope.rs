//! Choice of the pages of a folder that may be articles, as `[build]` of `afterword.toml` says.

use crate::{
    cli::{
        extract::{Draft, Reason},
        source::{TagPages, Warning},
    },
    engine::address,
};
use anyhow::{Context, Result};
use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};

/// The pages that may be articles; all of them where nothing is said.
#[derive(Debug, Default)]
pub struct Scope {
    /// Only these pages are articles.
    pub articles: Patterns,
    /// These pages are articles as well, whatever they look like.
    pub include: Patterns,
    /// These pages are no articles.
    pub exclude: Patterns,
    /// Tells whether pages that are marked `noindex` may be articles.
    pub ignores_noindex: bool,
    /// Where tags lead.
    pub tag_pages: TagPages,
}

/// Patterns of paths, such as `/posts/**`.
#[derive(Debug, Default)]
pub struct Patterns {
    written: Vec<String>,
    set: GlobSet,
}

impl Patterns {
    /// Compiles patterns. `*` and `?` stand for parts of a name, `**` for folders.
    ///
    /// # Errors
    /// Names the pattern that is none.
    pub fn new(written: Vec<String>) -> Result<Self> {
        let mut set = GlobSetBuilder::new();
        for pattern in &written {
            let path = address::decode(pattern.trim());
            let wrong = || format!("\"{pattern}\" is no pattern");
            set.add(glob(path.trim_matches('/')).with_context(wrong)?);
        }
        Ok(Self { set: set.build()?, written })
    }

    fn is_empty(&self) -> bool {
        self.written.is_empty()
    }

    /// The numbers of the patterns that a page matches: by its file, `posts/a/index.html`, or its
    /// address, `posts/a`.
    fn matching(&self, path: &str) -> Vec<usize> {
        let mut found = self.set.matches(path);
        found.extend(self.set.matches(address::key(&address::encode_path(path))));
        found
    }

    fn contain(&self, path: &str) -> bool {
        !self.is_empty() && !self.matching(path).is_empty()
    }
}

/// Reads a pattern of paths: `*` and `?` stand for parts of a name, `**` for folders.
pub(in crate::cli) fn glob(pattern: &str) -> Result<Glob> {
    Ok(GlobBuilder::new(pattern).literal_separator(true).backslash_escape(true).build()?)
}

impl Scope {
    /// Decides again whether a page may be an article: what the settings say comes before what the
    /// page looks like.
    pub(super) fn apply(&self, draft: &mut Draft) {
        let is_named = self.articles.contain(&draft.path) || self.include.contain(&draft.path);
        let looks = matches!(
            draft.reason,
            Some(Reason::List | Reason::Service | Reason::AboutTheSite | Reason::Home)
        );
        if self.exclude.contain(&draft.path) || (!self.articles.is_empty() && !is_named) {
            draft.reason = Some(Reason::Excluded);
        } else if draft.is_noindex && !self.ignores_noindex {
            draft.reason = draft.reason.take().or(Some(Reason::NoIndex));
        } else if is_named && (looks || draft.reason.is_none()) {
            draft.reason = None;
            draft.is_named = true;
        }
    }

    /// Tells of patterns that match no page. `file` is the name of the settings.
    pub(super) fn idle(&self, drafts: &[Draft]) -> Vec<Warning> {
        let named =
            [("articles", &self.articles), ("include", &self.include), ("exclude", &self.exclude)];
        let mut warnings = Vec::new();
        for (name, patterns) in named.into_iter().filter(|(_, patterns)| !patterns.is_empty()) {
            let mut is_met = vec![false; patterns.written.len()];
            for draft in drafts {
                patterns.matching(&draft.path).into_iter().for_each(|at| is_met[at] = true);
            }
            let idle = patterns.written.iter().zip(is_met).filter(|(_, is_met)| !is_met);
            warnings.extend(idle.map(|(pattern, _)| Warning {
                place: "[build]".into(),
                message: format!(
                    "{name}: \"{pattern}\" matches no page; write paths from the site's root, as in \"/posts/**\""
                ),
            }));
        }
        warnings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patterns(written: &[&str]) -> Patterns {
        Patterns::new(written.iter().map(|&it| it.to_owned()).collect()).expect("patterns")
    }

    fn check(scope: &Scope, mut draft: Draft, expected: Option<Reason>) {
        let path = draft.path.clone();
        scope.apply(&mut draft);
        assert_eq!(draft.reason, expected, "{path}");
    }

    fn page(path: &str, reason: Option<Reason>, is_noindex: bool) -> Draft {
        Draft { path: path.into(), reason, is_noindex, ..Draft::default() }
    }

    #[test]
    fn settings_come_before_looks() {
        let scope = Scope {
            include: patterns(&["/archives/*", "/caf%C3%A9"]),
            exclude: patterns(&["/about/", "drafts/**"]),
            ..Scope::default()
        };
        check(&scope, page("about/index.html", None, false), Some(Reason::Excluded));
        check(&scope, page("about/us.html", None, false), None);
        check(&scope, page("drafts/2024/a.html", None, false), Some(Reason::Excluded));
        check(&scope, page("archives/a.html", Some(Reason::List), false), None);
        check(
            &scope,
            page("archives/a.html", Some(Reason::Redirect), false),
            Some(Reason::Redirect),
        );
        check(&scope, page("café/index.html", Some(Reason::List), false), None);
        check(&scope, page("a.html", Some(Reason::List), false), Some(Reason::List));
        check(&scope, page("a.html", None, true), Some(Reason::NoIndex));
        check(&scope, page("archives/a.html", None, true), Some(Reason::NoIndex));
    }

    #[test]
    fn only_these() {
        let scope =
            Scope { articles: patterns(&["/posts/**"]), ignores_noindex: true, ..Scope::default() };
        check(&scope, page("posts/a/index.html", Some(Reason::AboutTheSite), true), None);
        check(&scope, page("a.html", None, false), Some(Reason::Excluded));
        let idle = scope.idle(&[page("a.html", None, false)]);
        assert!(idle[0].message.contains("\"/posts/**\" matches no page"), "{idle:?}");
        assert_eq!(scope.idle(&[page("posts/a.html", None, false)]), []);
    }

    #[test]
    fn what_is_no_pattern_is_named() {
        let error = Patterns::new(vec!["a[".into()]).expect_err("no pattern");
        assert!(format!("{error:#}").contains("\"a[\" is no pattern"), "{error:#}");
    }
}
