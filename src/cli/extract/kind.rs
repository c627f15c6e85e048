//! What each element is to a reader of its page, found out once: navigation, comments, lists of other articles, share
//! bars, cookie notes, whatever the widget put there itself, and what its text is.

use super::{
    tree::Element,
    words::{FOREIGN as FOREIGN_WORDS, FURNITURE as FURNITURE_WORDS, POSTS, STATES},
};
use html5ever::{LocalName, local_name};

/// A set of what elements are; the constants below are some.
pub(super) type Kinds = u8;

/// Holds nothing that is in the page's own tree, or only what the widget put there.
pub(super) const NOT_THE_PAGE: Kinds = 1;

/// Belongs, with all that is in it, to the site and not to the article.
pub(super) const FOREIGN: Kinds = 2 | NOT_THE_PAGE;

/// Is no text of the article, on pages that are one form as a whole, as some systems make them.
pub(super) const FURNITURE_BUT_FORMS: Kinds = 4 | FOREIGN;

/// Is no text of the article. Unlike what is [foreign](FOREIGN) it may still speak of the article: its headline,
/// byline, date and tags stand here.
pub(super) const FURNITURE: Kinds = 8 | FURNITURE_BUT_FORMS;

/// Begins a new block of text.
pub(super) const BLOCK: Kinds = 16;

/// Holds code.
pub(super) const CODE: Kinds = 32;

/// What adds to the larger sets above.
const FOREIGN_ALONE: Kinds = 2;
const FURNITURE_ALONE: Kinds = 4;
const FORM_ALONE: Kinds = 8;

/// Whether a name is one of these.
macro_rules! is_one_of {
    ($name:expr, $($known:tt)*) => { matches!(*$name, $(local_name!($known))|*) };
}
pub(super) use is_one_of;

/// What an element of this name, with these attributes, is.
pub(super) fn kinds_of<'a>(
    name: &LocalName,
    attrs: impl Iterator<Item = (&'a str, &'a str)>,
) -> Kinds {
    attrs.fold(by_name(name), |kinds, (attr, value)| kinds | by_attr(name, attr, value))
}

/// Kinds of an element when neither its class nor its id counts, nor that it is called `header`.
pub(super) fn apart_from_words(element: &Element) -> Kinds {
    let name = element.name();
    let bare = match is_one_of!(name, "header") {
        true => BLOCK,
        false => by_name(name),
    };
    let attrs = element.attrs().filter(|(attr, value)| {
        !matches!(*attr, "class" | "id") && (*attr, *value) != ("role", "banner")
    });
    attrs.fold(bare, |kinds, (attr, value)| kinds | by_attr(name, attr, value))
}

fn by_name(name: &LocalName) -> Kinds {
    let mut kinds = 0;
    if is_one_of!(name, "svg" "template") || name.starts_with("afterword-") {
        kinds |= NOT_THE_PAGE;
    }
    if is_one_of!(name,
        "aside" "audio" "canvas" "dialog" "iframe" "menu" "nav" "noscript" "object" "script" "select" "style"
        "textarea" "video")
    {
        kinds |= FOREIGN_ALONE;
    }
    if is_one_of!(name, "button" "footer" "header" "input" "label") {
        kinds |= FURNITURE_ALONE;
    }
    if is_one_of!(name, "form") {
        kinds |= FORM_ALONE;
    }
    if is_one_of!(name,
        "address" "article" "blockquote" "body" "caption" "dd" "details" "div" "dl" "dt" "fieldset" "figcaption"
        "figure" "footer" "form" "h1" "h2" "h3" "h4" "h5" "h6" "header" "hr" "li" "main" "ol" "p" "pre" "section"
        "summary" "table" "td" "th" "tr" "ul")
    {
        kinds |= BLOCK;
    }
    if is_one_of!(name, "code" "kbd" "math" "pre" "samp") {
        kinds |= CODE;
    }
    kinds
}

fn by_attr(name: &LocalName, attr: &str, value: &str) -> Kinds {
    let foreign = |is| if is { FOREIGN_ALONE } else { 0 };
    match attr {
        "hidden" => foreign(value != "until-found"),
        "aria-hidden" => foreign(value == "true"),
        "style" => foreign(value.split(';').any(hides)),
        "role" => match value {
            "complementary" | "dialog" | "menu" | "navigation" | "search" => FOREIGN_ALONE,
            "banner" | "contentinfo" => FURNITURE_ALONE,
            _ => 0,
        },
        // The frame of a page, and what systems mark as an article, carries classes that speak of other things
        // (`has-sidebar`, `comments-open`).
        "class" | "id" if !is_one_of!(name, "html" "body" "main" "article") => {
            let words = || value.split_ascii_whitespace();
            if attr == "class" && words().any(|word| POSTS.contain(word)) {
                return 0;
            }
            words().fold(0, |kinds, word| kinds | by_word(word))
        }
        _ => 0,
    }
}

/// Whether a rule of a style attribute takes the element off the page.
fn hides(rule: &str) -> bool {
    rule.split_once(':')
        .is_some_and(|(name, value)| name.trim() == "display" && value.trim().starts_with("none"))
}

/// What a class or an id says.
fn by_word(word: &str) -> Kinds {
    let lowered;
    let word = match word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => {
            lowered = word.to_ascii_lowercase();
            &*lowered
        }
        false => word,
    };
    // `card__meta--small` is the card's meta.
    fn pairs(word: &str) -> std::slice::Windows<'_, u8> {
        word.as_bytes().windows(2)
    }
    let word = &word[..pairs(word).position(|pair| pair == b"--").unwrap_or(word.len())];
    let word = &word[pairs(word).rposition(|pair| pair == b"__").map_or(0, |at| at + 2)..];
    if STATES.contain(word) {
        0
    } else if FOREIGN_WORDS.contain(word) {
        FOREIGN_ALONE
    } else if FURNITURE_WORDS.contain(word) {
        FURNITURE_ALONE
    } else {
        0
    }
}
