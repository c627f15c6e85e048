//! What stands on a page and is no part of its article: navigation, comments, lists of other articles,
//! share bars, cookie notes, and whatever the widget put there itself.

use super::words::{ANNOUNCEMENTS, FOREIGN, FURNITURE, Words};
use scraper::node::Element;

/// Whether an element holds nothing that is in the page's own tree, or only what the widget put there.
pub(super) fn is_not_the_page(element: &Element) -> bool {
    matches!(element.name(), "svg" | "template") || element.name().starts_with("afterword-")
}

/// Whether an element, with all that is in it, belongs to the site and not to the article.
pub(super) fn is_foreign(element: &Element) -> bool {
    const NAMES: &[&str] = &[
        "aside", "audio", "canvas", "dialog", "iframe", "menu", "nav", "noscript", "object",
        "script", "select", "style", "textarea", "video",
    ];
    const ROLES: &[&str] = &["complementary", "dialog", "menu", "navigation", "search"];
    let name = element.name();
    NAMES.contains(&name)
        || is_not_the_page(element)
        || element.attrs().any(|(attr, value)| match attr {
            "hidden" => value != "until-found",
            "aria-hidden" => value == "true",
            "style" => value.split(';').any(hides),
            "role" => ROLES.contains(&value),
            "class" | "id" => has_word(name, value, &FOREIGN),
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
            "class" | "id" => has_word(name, value, &FURNITURE),
            _ => false,
        })
}

/// Whether a rule of a style attribute takes the element off the page.
fn hides(rule: &str) -> bool {
    rule.split_once(':')
        .is_some_and(|(name, value)| name.trim() == "display" && value.trim().starts_with("none"))
}

/// Whether a class or id is one of `words`. The frame of a page, and what systems mark as an article,
/// carries classes that speak of other things (`has-sidebar`, `comments-open`).
fn has_word(name: &str, tokens: &str, words: &Words) -> bool {
    if matches!(name, "html" | "body" | "main" | "article") {
        return false;
    }
    tokens.split_ascii_whitespace().any(|token| {
        let token = token.to_ascii_lowercase();
        // `card__meta--small` is the card's meta.
        let token = token.split("--").next().unwrap_or_default();
        let token = token.rsplit("__").next().unwrap_or_default();
        words.contain(token)
    })
}

/// Whether a line announces other articles, or comments, and is followed by no text of this article.
pub(super) fn is_announcement(line: &str) -> bool {
    let line = line.trim_end_matches([':', '：', '…', '.', ' ']);
    line.chars().count() <= 40 && ANNOUNCEMENTS.contain(&line.to_lowercase())
}
