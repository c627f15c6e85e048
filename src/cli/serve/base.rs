//! The site's own address, and pages in which what begins with it leads to the folder that is
//! served: a site that is built for `https://e.example/` names its style sheets so, and would be
//! looked at without them.
//!
//! Files stay as they are: what is changed is what this machine's browser gets.

use crate::cli::{limits, open};
use anyhow::Result;
use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{
        Response, StatusCode,
        header::{CONTENT_LENGTH, CONTENT_TYPE},
    },
    middleware::Next,
};
use lol_html::{
    RewriteStrSettings, element,
    html_content::{ContentType, Element, TextChunk},
    rewrite_str, text,
};
use std::{cell::RefCell, fmt, path::Path, sync::Arc};
use url::{Position, Url};

/// The attributes that make a browser ask for something or go somewhere.
const ATTRIBUTES: [&str; 6] = ["href", "src", "srcset", "poster", "action", "data"];

/// Links that say where a page is, and are not followed by browsers.
const NAMES: &str = "canonical alternate shortlink";

/// Address that the site will have: `https://e.example/blog/`.
pub(super) struct Base {
    address: Url,
    /// Beginnings of the site's addresses.
    prefixes: Vec<String>,
}

impl Base {
    /// Reads it from the front page, or from the site map: the shortest address there.
    pub(super) fn read(root: &Path) -> Option<Self> {
        let read = |name| String::from_utf8(open::read(&root.join(name)).ok()?).ok();
        let from_page = read("index.html").and_then(|html| named_by(&html).ok().flatten());
        let from_map = || {
            let map = read("sitemap.xml")?;
            let places = map.split("<loc>").skip(1).filter_map(|it| it.split('<').next());
            places.min_by_key(|it| it.len()).map(|it| it.trim().to_owned())
        };
        let base = Self::new(&from_page.or_else(from_map)?)?;
        // A folder of that name is another place.
        let is_folder = |prefix: &String| {
            !prefix.starts_with("//") && root.join(prefix.trim_matches('/')).exists()
        };
        let prefixes = base.prefixes.into_iter().filter(|it| it.contains("//") || !is_folder(it));
        Some(Self { prefixes: prefixes.collect(), ..base })
    }

    fn new(address: &str) -> Option<Self> {
        let address = Url::parse(address).ok()?;
        let host = &address[Position::BeforeHost..Position::BeforePath];
        let path = address.path().strip_suffix("index.html").unwrap_or(address.path());
        if host.is_empty() || !path.ends_with('/') {
            return None;
        }
        let schemes = ["https://", "http://", "//"];
        let mut prefixes: Vec<String> =
            schemes.iter().map(|scheme| [scheme, host, path].concat()).collect();
        if path != "/" {
            prefixes.push(path.into());
        }
        Some(Self { prefixes, address })
    }

    /// An address of the site as one of the folder; `None` for all others.
    fn here(&self, address: &str) -> Option<String> {
        let address = address.trim();
        let rest = |prefix: &String| {
            let whole = Some(address) == prefix.strip_suffix('/');
            if whole { Some("") } else { address.strip_prefix(prefix.as_str()) }
        };
        Some(["/", self.prefixes.iter().find_map(rest)?].concat())
    }

    /// The value of an attribute, where it changes. A `srcset` has several addresses.
    fn value(&self, name: &str, value: &str) -> Option<String> {
        if name != "srcset" {
            return self.here(value);
        }
        let part = |part: &str| {
            let part = part.trim();
            let (address, size) = part.split_once(char::is_whitespace).unwrap_or((part, ""));
            let here = self.here(address);
            [here.as_deref().unwrap_or(address), " ", size].concat().trim_end().to_owned()
        };
        Some(value.split(", ").map(part).collect::<Vec<_>>().join(", "))
    }

    /// A style sheet in which addresses of the site lead here.
    fn css(&self, css: &str) -> String {
        let mut css = css.to_owned();
        for prefix in &self.prefixes {
            for before in ["(", "\"", "'"] {
                css = css.replace(&[before, prefix].concat(), &[before, "/"].concat());
            }
        }
        css
    }

    /// A page in which addresses of the site lead here. What it says of its own address stays.
    fn html(&self, html: &str) -> Result<String> {
        let change = |element: &mut Element<'_, '_>| {
            let rel = element.get_attribute("rel").unwrap_or_default();
            let is_name = element.tag_name() == "link"
                && rel.split(' ').any(|rel| NAMES.split(' ').any(|name| name == rel));
            for name in ATTRIBUTES.into_iter().filter(|_| !is_name) {
                let value = element.get_attribute(name);
                if let Some(here) = value.and_then(|value| self.value(name, &value)) {
                    element.set_attribute(name, &here)?;
                }
            }
            if let Some(style) = element.get_attribute("style") {
                let here = self.css(&style);
                if here != style {
                    element.set_attribute("style", &here)?;
                }
            }
            Ok(())
        };
        let sheet = RefCell::new(String::new());
        let restyle = |chunk: &mut TextChunk<'_>| {
            let mut sheet = sheet.borrow_mut();
            sheet.push_str(chunk.as_str());
            let here = if chunk.last_in_text_node() { self.css(&sheet) } else { String::new() };
            if chunk.last_in_text_node() {
                sheet.clear();
            }
            chunk.replace(&here, ContentType::Html);
            Ok(())
        };
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(element!("*", change))
            .append_element_content_handler(text!("style", restyle));
        Ok(rewrite_str(html, settings)?)
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.address.fmt(f)
    }
}

/// Addresses that a front page gives as its own.
fn named_by(html: &str) -> Result<Option<String>> {
    let [canonical, shared] = [RefCell::new(None), RefCell::new(None)];
    let note = |to: &RefCell<Option<String>>, value: Option<String>| {
        let mut to = to.borrow_mut();
        *to = to.take().or(value.filter(|it| it.starts_with("http")));
    };
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("link[rel~=canonical]", |link| {
            note(&canonical, link.get_attribute("href"));
            Ok(())
        }))
        .append_element_content_handler(element!("meta[property='og:url']", |meta| {
            note(&shared, meta.get_attribute("content"));
            Ok(())
        }));
    rewrite_str(html, settings)?;
    Ok(canonical.take().or(shared.take()))
}

/// Files that are changed on their way.
enum Kind {
    Page,
    Sheet,
}

/// Tells what an answer is; `None` for what is neither, only a part, or too large.
fn kind_of(response: &Response<Body>) -> Option<Kind> {
    let header = |name| response.headers().get(name).and_then(|it| it.to_str().ok());
    let length: u64 = header(CONTENT_LENGTH)?.parse().ok()?;
    let is_whole = matches!(response.status(), StatusCode::OK | StatusCode::NOT_FOUND);
    match header(CONTENT_TYPE)? {
        _ if !is_whole || length > limits::PAGE => None,
        kind if kind.starts_with("text/html") => Some(Kind::Page),
        kind if kind.starts_with("text/css") => Some(Kind::Sheet),
        _ => None,
    }
}

/// Answers with pages and style sheets that lead here; what cannot be changed is given as it is.
pub(super) async fn localize(
    State(base): State<Arc<Option<Base>>>,
    request: Request,
    next: Next,
) -> Response<Body> {
    let response = next.run(request).await;
    let (Some(base), Some(kind)) = ((*base).as_ref(), kind_of(&response)) else { return response };
    let (mut head, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, limits::PAGE as usize).await else {
        return Response::from_parts(head, Body::empty());
    };
    let here = str::from_utf8(&bytes).ok().and_then(|text| match kind {
        Kind::Page => base.html(text).ok(),
        Kind::Sheet => Some(base.css(text)),
    });
    // A request for the head alone has no body to change.
    match here.filter(|here| !here.is_empty()) {
        Some(here) => {
            head.headers.remove(CONTENT_LENGTH);
            Response::from_parts(head, Body::from(here))
        }
        None => Response::from_parts(head, Body::from(bytes)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, html: &str, expected: &str) {
        let base = Base::new(address).expect("a base");
        assert_eq!(base.html(html).expect("a page"), expected, "{html}");
    }

    #[test]
    fn what_a_page_loads_and_links_leads_here() {
        let root = "https://e.example/";
        for (html, expected) in [
            ("<a href=\"https://e.example/a/?b#c\">", "<a href=\"/a/?b#c\">"),
            ("<a href='http://e.example'>", "<a href=\"/\">"),
            ("<img src=\"//e.example/a.png\">", "<img src=\"/a.png\">"),
            (
                "<link rel=stylesheet href=https://e.example/a.css>",
                "<link rel=stylesheet href=\"/a.css\">",
            ),
            (
                "<img srcset=\"https://e.example/a,b.png 1x, https://o.example/c.png 2x\">",
                "<img srcset=\"/a,b.png 1x, https://o.example/c.png 2x\">",
            ),
            (
                "<p style=\"background: url(https://e.example/a.png)\">",
                "<p style=\"background: url(/a.png)\">",
            ),
            (
                "<style>@import 'https://e.example/a.css'; a > b {}</style>",
                "<style>@import '/a.css'; a > b {}</style>",
            ),
        ] {
            check(root, html, expected);
        }
        check("https://e.example/blog/", "<a href=\"/blog/a/\">", "<a href=\"/a/\">");
        check("https://e.example/blog/", "<a href=\"https://e.example/blog\">", "<a href=\"/\">");
    }

    #[test]
    fn what_says_where_a_page_is_stays() {
        let same = [
            "<link rel=\"canonical\" href=\"https://e.example/a/\">",
            "<meta property=\"og:url\" content=\"https://e.example/a/\">",
            "<p>https://e.example/a/</p>",
            "<a href=\"https://e.example.org/\">",
            "<a href=\"https://o.example/?u=https://e.example/\">",
            "<script>\"https://e.example/\"</script>",
        ];
        same.iter().for_each(|html| check("https://e.example/", html, html));
        check("https://e.example/blog/", "<a href=\"/blogs/\">", "<a href=\"/blogs/\">");
    }
}
