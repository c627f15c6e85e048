//! What stands on a page and is no part of its article: navigation, comments, lists of other articles,
//! share bars, cookie notes, and whatever the widget put there itself.

use scraper::node::Element;

/// Whether an element, with all that is in it, belongs to the site and not to the article.
pub(super) fn is_foreign(element: &Element) -> bool {
    const NAMES: &[&str] = &[
        "aside", "audio", "canvas", "dialog", "iframe", "menu", "nav", "noscript", "object",
        "script", "select", "style", "svg", "template", "textarea", "video",
    ];
    const ROLES: &[&str] = &["complementary", "dialog", "menu", "navigation", "search"];
    let name = element.name();
    NAMES.contains(&name)
        || name.starts_with("afterword-")
        || element.attrs().any(|(attr, value)| match attr {
            "hidden" => value != "until-found",
            "aria-hidden" => value == "true",
            "style" => value.split(';').any(hides),
            "role" => ROLES.contains(&value),
            "class" | "id" => has_word(name, value, FOREIGN, FOREIGN_PREFIXES),
            _ => false,
        })
}

/// Whether an element is no text of the article. Unlike what is [foreign](is_foreign) it may still speak
/// of the article: its headline, byline, date and tags stand here.
pub(super) fn is_furniture(element: &Element) -> bool {
    element.name() == "form" || is_furniture_but_forms(element)
}

/// The same for pages that are one form as a whole, as some systems make them.
pub(super) fn is_furniture_but_forms(element: &Element) -> bool {
    const NAMES: &[&str] = &["button", "footer", "header", "input", "label"];
    let name = element.name();
    NAMES.contains(&name)
        || is_foreign(element)
        || element.attrs().any(|(attr, value)| match attr {
            "role" => matches!(value, "banner" | "contentinfo"),
            "class" | "id" => has_word(name, value, FURNITURE, FURNITURE_PREFIXES),
            _ => false,
        })
}

/// Whether a rule of a style attribute takes the element off the page.
fn hides(rule: &str) -> bool {
    rule.split_once(':')
        .is_some_and(|(name, value)| name.trim() == "display" && value.trim().starts_with("none"))
}

/// Classes and ids, as the common systems and themes name them.
const FOREIGN: &[&str] = &[
    "ad",
    "ads",
    "adsbygoogle",
    "advert",
    "advertisement",
    "breadcrumb",
    "breadcrumbs",
    "commentlist",
    "comments",
    "consent",
    "cookie",
    "cookiebar",
    "cookies",
    "disqus_thread",
    "gdpr",
    "giscus",
    "menu",
    "more-stories",
    "nav",
    "nav-links",
    "navbar",
    "navigation",
    "newsletter",
    "newsletter-box",
    "newsletter-form",
    "newsletter-signup",
    "pager",
    "pagination",
    "post-comments",
    "post-navigation",
    "read-next",
    "recommendations",
    "recommended",
    "related",
    "relatedposts",
    "reply-form",
    "respond",
    "screen-reader-text",
    "see-also",
    "sidebar",
    "skip-link",
    "sponsored",
    "sr-only",
    "subscribe",
    "tag-cloud",
    "tagcloud",
    "utterances",
    "visually-hidden",
    "widget",
    "widget-area",
];
const FOREIGN_PREFIXES: &[&str] =
    &["comment-", "comments-", "cookie-", "jp-related", "related-", "yarpp"];

const FURNITURE: &[&str] = &[
    "about-author",
    "article-footer",
    "article-header",
    "article-meta",
    "author",
    "author-bio",
    "author-box",
    "byline",
    "dateline",
    "entry-date",
    "entry-footer",
    "entry-header",
    "entry-meta",
    "footer",
    "masthead",
    "meta",
    "post-date",
    "post-footer",
    "post-header",
    "post-meta",
    "post-share",
    "post-tags",
    "share",
    "share-bar",
    "share-box",
    "share-buttons",
    "share-icons",
    "share-links",
    "share-row",
    "sharedaddy",
    "sharing",
    "site-footer",
    "site-header",
    "social",
    "social-bar",
    "social-buttons",
    "social-icons",
    "social-links",
    "social-media",
    "social-share",
    "table-of-contents",
    "tag-list",
    "taglist",
    "tags",
    "tags-links",
    "toc",
];

const FURNITURE_PREFIXES: &[&str] = &["addtoany", "addthis", "publish-date"];

/// Whether a class or id is one of `words`. The frame of a page, and what systems mark as an article,
/// carries classes that speak of other things (`has-sidebar`, `comments-open`).
fn has_word(name: &str, tokens: &str, words: &[&str], prefixes: &[&str]) -> bool {
    if matches!(name, "html" | "body" | "main" | "article") {
        return false;
    }
    tokens.split_ascii_whitespace().any(|token| {
        let token = token.to_ascii_lowercase();
        // `card__meta--small` is the card's meta.
        let token = token.split("--").next().unwrap_or_default();
        let token = token.rsplit("__").next().unwrap_or_default();
        words.contains(&token) || prefixes.iter().any(|prefix| token.starts_with(prefix))
    })
}

/// Headings that announce other articles, in lower case.
const ANNOUNCEMENTS: &[&str] = &[
    "related",
    "related posts",
    "related articles",
    "related stories",
    "see also",
    "read also",
    "read more",
    "read next",
    "more stories",
    "recommended",
    "you may also like",
    "you might also like",
    "recent posts",
    "siehe auch",
    "verwandte artikel",
    "ähnliche beiträge",
    "das könnte sie auch interessieren",
    "lire aussi",
    "à lire aussi",
    "articles similaires",
    "artículos relacionados",
    "entradas relacionadas",
    "articoli correlati",
    "leia também",
    "関連記事",
    "あわせて読みたい",
    "相关文章",
    "관련 기사",
    "leave a reply",
    "leave a comment",
    "comments",
];

/// Whether a line announces other articles, or comments, and is followed by no text of this article.
pub(super) fn is_announcement(line: &str) -> bool {
    let line = line.trim_end_matches([':', '：', '…', '.', ' ']);
    line.chars().count() <= 40 && ANNOUNCEMENTS.contains(&line.to_lowercase().as_str())
}
