//! Frameworks that a page is made with, as far as they change it in the browser: told by marks in
//! its source.

use super::inject::selector;
use anyhow::{Context, Result};
use lol_html::{ElementContentHandlers, RewriteStrSettings, rewrite_str};
use std::{borrow::Cow, cell::RefCell};

/// A framework, and what it does to a page in the browser.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Framework {
    /// The name that its users know it by.
    pub(super) name: &'static str,
    /// A text that its pages have in their source. An article about it has that too, so it proves
    /// nothing.
    hint: &'static str,
    /// CSS selector of an element that only its pages have.
    mark: &'static str,
    /// Tells whether links are followed without loading a page.
    navigates: bool,
    /// CSS selector of the element whose content is compared with what the framework would have
    /// made; empty where it takes the page as it is.
    pub(super) root: &'static str,
}

const fn hydrates(
    name: &'static str,
    hint: &'static str,
    mark: &'static str,
    root: &'static str,
) -> Framework {
    Framework { name, hint, mark, navigates: true, root }
}

const fn swaps(name: &'static str, hint: &'static str, mark: &'static str) -> Framework {
    Framework { name, hint, mark, navigates: true, root: "" }
}

/// `www/follow.js` knows the roots of those that leave a sign when they have hydrated a page.
#[rustfmt::skip]
const FRAMEWORKS: [Framework; 22] = [
    hydrates("Next", "__next", "#__next", "#__next"),
    hydrates("Next", "__next_f", r#"script[src*="/_next/"]"#, "body"),
    hydrates("Nuxt", "__nuxt", "#__nuxt", "#__nuxt"),
    hydrates("VitePress", "__VP_HASH_MAP__", "#app", "#app"),
    hydrates("VuePress", "VuePress", r#"meta[name="generator"][content^="VuePress"]"#, "#app"),
    hydrates("Vue", "data-server-rendered", "[data-server-rendered]", "[data-server-rendered]"),
    hydrates("Docusaurus", "__docusaurus", "#__docusaurus", "#__docusaurus"),
    hydrates("Gatsby", "___gatsby", "#___gatsby", "#___gatsby"),
    hydrates("SvelteKit", "_app/immutable/", r#"link[href*="_app/immutable/"]"#, "body"),
    hydrates("React Router", "__reactRouterContext", "script", "body"),
    hydrates("Remix", "__remixContext", "script", "body"),
    Framework { navigates: false, ..hydrates("React", "data-reactroot", "[data-reactroot]", "[data-reactroot]") },
    Framework { navigates: false, ..hydrates("Angular", "ng-server-context", "[ng-server-context]", "[ng-server-context]") },
    Framework { navigates: false, ..hydrates("an Astro island", "<astro-island", "astro-island[ssr]", "astro-island") },
    swaps("Astro's ClientRouter", "astro-view-transitions", r#"meta[name="astro-view-transitions-enabled"]"#),
    swaps("Material for MkDocs", "navigation.instant", "script#__config"),
    swaps("Turbo", "turbo", r#"script[src*="@hotwired/turbo"], script[src*="turbo.min.js"], script[src*="turbo.es20"]"#),
    swaps("Turbo", "turbo-", r#"[data-turbo-track], meta[name^="turbo-"]"#),
    swaps("htmx", "hx-boost", r#"[hx-boost="true"], [data-hx-boost="true"]"#),
    swaps("Quartz", "quartz-root", r#"#quartz-root, script[src$="postscript.js"]"#),
    swaps("Barba", "data-barba", "[data-barba]"),
    swaps("Swup", "swup", "#swup"),
];

/// Finds the frameworks of a page by its source.
///
/// # Errors
/// When the source cannot be searched.
pub(super) fn find(html: &str) -> Result<Vec<&'static Framework>> {
    let hinted: Vec<_> = FRAMEWORKS.iter().filter(|it| html.contains(it.hint)).collect();
    if hinted.is_empty() {
        return Ok(hinted);
    }
    let found = RefCell::new(Vec::new());
    let mut settings = RewriteStrSettings::new();
    for framework in &hinted {
        let note = |_: &mut lol_html::html_content::Element<'_, '_>| {
            found.borrow_mut().push(framework.mark);
            Ok(())
        };
        let handlers = ElementContentHandlers::default().element(note);
        settings = settings
            .append_element_content_handler((Cow::Owned(selector(framework.mark)?), handlers));
    }
    rewrite_str(html, settings).context("its markup is ambiguous")?;
    let found = found.into_inner();
    Ok(hinted.into_iter().filter(|it| found.contains(&it.mark)).collect())
}

/// Tells whether one of them changes the page into another one without loading.
pub(super) fn navigate(frameworks: &[&Framework]) -> bool {
    frameworks.iter().any(|it| it.navigates)
}

/// The elements that they hydrate, as selectors.
pub(super) fn roots(frameworks: &[&Framework]) -> Vec<&'static str> {
    frameworks.iter().map(|it| it.root).filter(|root| !root.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, names: &[&str], navigates: bool, roots_of_it: &[&str]) {
        let found = find(html).expect("searched");
        assert_eq!(found.iter().map(|it| it.name).collect::<Vec<_>>(), names, "{html}");
        assert_eq!(navigate(&found), navigates, "{html}");
        assert_eq!(roots(&found), roots_of_it, "{html}");
    }

    #[test]
    fn frameworks_are_told_by_their_marks() {
        check(r#"<div id="__next"><p>a</p></div>"#, &["Next"], true, &["#__next"]);
        check(
            "<script src=/_next/static/a.js></script><script>self.__next_f=[]</script>",
            &["Next"],
            true,
            &["body"],
        );
        check("<div id=__nuxt></div>", &["Nuxt"], true, &["#__nuxt"]);
        check(
            r#"<script>window.__VP_HASH_MAP__=1</script><div id="app">"#,
            &["VitePress"],
            true,
            &["#app"],
        );
        check(r#"<div id="__docusaurus">"#, &["Docusaurus"], true, &["#__docusaurus"]);
        check(r#"<div id="___gatsby">"#, &["Gatsby"], true, &["#___gatsby"]);
        check(
            r#"<link rel=modulepreload href="../_app/immutable/entry/start.js">"#,
            &["SvelteKit"],
            true,
            &["body"],
        );
        check(r#"<astro-island ssr uid="1">"#, &["an Astro island"], false, &["astro-island"]);
        check(
            r#"<meta name="astro-view-transitions-enabled" content="true">"#,
            &["Astro's ClientRouter"],
            true,
            &[],
        );
        check(
            r#"<script id="__config" type="application/json">{"features": ["navigation.instant"]}</script>"#,
            &["Material for MkDocs"],
            true,
            &[],
        );
        check(r#"<script src="/assets/turbo.min-1a2b.js">"#, &[], false, &[]);
        check(r#"<script src="/assets/turbo.min.js"></script>"#, &["Turbo"], true, &[]);
        check(r#"<body hx-boost="true">"#, &["htmx"], true, &[]);
        check(r#"<div id="quartz-root" class="page">"#, &["Quartz"], true, &[]);
    }

    #[test]
    fn an_article_about_a_framework_has_none() {
        for html in [
            r#"<p>Next has <code>&lt;div id="__next"&gt;</code></p>"#,
            r#"<!-- <div id="__next"> --><p>navigation.instant</p>"#,
            r#"<template><p>a</p></template><p>___gatsby</p>"#,
            "<p>hx-boost and turbo</p>",
        ] {
            check(html, &[], false, &[]);
        }
    }
}
