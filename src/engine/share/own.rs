//! A site's own services: `id`, `name`, `url` and `icon`, from `afterword.toml` or from the page.

use super::{
    Service, Target,
    icon::{Icon, VIEW_BOX},
    template,
};
use crate::engine::cut::{self, cut};
use alloc::string::String;

/// Ids that mean something else.
const TAKEN: [&str; 10] =
    ["auto", "copy", "system", "print", "qr", "more", "fediverse", "open", "forget", "twitter"];

/// Ground and ink of a service whose brand we do not know.
const NEUTRAL: u32 = 0x59_59_59;

/// A site's own service. `icon` is path data or the content of an SVG file, or empty; of a file that is only
/// [named](is_file), the place that shows it must know the content.
///
/// It lives as long as the program, as those of the table do: a page or a run has a handful.
///
/// # Errors
/// What is wrong with it and what would be right.
pub fn service(id: &str, name: &str, url: &str, icon: &str) -> Result<&'static Service, String> {
    check(id, name, url).map_err(|why| cut::join(&["own service \"", id, "\": ", why]))?;
    let icon = match icon {
        icon if icon.is_empty() || is_file(icon) => {
            Icon { path: String::new(), view_box: VIEW_BOX.into() }
        }
        icon => Icon::parse(icon).ok_or_else(|| {
            cut::join(&[
                "own service \"",
                id,
                "\": the icon must be an SVG file with one <path>, or path data in a box of 16 by 16",
            ])
        })?,
    };
    let keep = |text: &str| -> &'static str { String::from(text).leak() };
    Ok(alloc::boxed::Box::leak(alloc::boxed::Box::new(Service {
        id: keep(id),
        name: keep(name.trim_ascii()),
        target: Target::Link(keep(url)),
        icon: icon.path.leak(),
        view_box: icon.view_box.leak(),
        color: NEUTRAL,
        limit: None,
        hub: None,
    })))
}

/// Whether an icon is given as the name of a file.
pub fn is_file(icon: &str) -> bool {
    !icon.starts_with('<') && icon.ends_with(".svg")
}

fn check(id: &str, name: &str, url: &str) -> Result<(), &'static str> {
    let is_word = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.is_empty() || !id.bytes().all(is_word) {
        return Err("`id` is a word of small letters, digits and hyphens, such as \"our-forum\"");
    }
    if TAKEN.contains(&id) {
        return Err("this id means something else; choose another");
    }
    if name.trim_ascii().is_empty() {
        return Err("`name` is missing: what readers call it");
    }
    let Some(address) = url.strip_prefix("https://") else {
        return Err("`url` must begin with https://");
    };
    if url.bytes().any(|byte| {
        byte.is_ascii_whitespace() || byte.is_ascii_control() || b"\"<>\\".contains(&byte)
    }) {
        return Err(
            "`url` holds a space or another sign that no address has; write %20 for a space",
        );
    }
    let host = cut::before(address, b"/?#");
    if host.is_empty() || cut(host, b"{}@").is_some() {
        return Err("`url` must name a host, without holes or users in it");
    }
    let mut holes = template::holes(url);
    if !template::is_balanced(url) || !holes.clone().all(|hole| template::HOLES.contains(&hole)) {
        return Err(
            "`url` has a hole that there is not; there are {url} {title} {text} {summary} {hashtags} {via} {image}",
        );
    }
    if !holes.any(|hole| matches!(hole, "url" | "text")) {
        return Err("`url` must hold {url}, the page's address, or {text}, its title and address");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://forum.example/new?link={url}&title={title}";

    #[test]
    fn own_services() {
        let forum = service("our-forum", " Forum ", URL, "M0 0h16v16z").expect("a right one");
        assert_eq!((forum.id, forum.name, forum.icon), ("our-forum", "Forum", "M0 0h16v16z"));
        let svg = "<svg viewBox='0 0 24 24'><path d='M0 0'/></svg>";
        let forum = service("forum", "Forum", "https://f.example/{url}", svg).expect("a right one");
        assert_eq!((forum.icon, forum.view_box), ("M0 0", "0 0 24 24"));
        let forum = service("forum", "Forum", "https://f.example/{url}", "/forum.svg");
        assert_eq!(forum.expect("a right one").icon, "");
    }

    #[test]
    fn wrong_ones_say_what_would_be_right() {
        let check = |id: &str, name: &str, url: &str, icon: &str, expected: &str| {
            let error = service(id, name, url, icon).expect_err(expected);
            assert!(error.contains(expected) && error.contains(id), "{error}");
        };
        check("", "Forum", URL, "", "`id` is a word");
        check("Forum", "Forum", URL, "", "`id` is a word");
        check("copy", "Forum", URL, "", "means something else");
        check("forum", " ", URL, "", "`name` is missing");
        check("forum", "Forum", "http://forum.example/?u={url}", "", "begin with https://");
        check("forum", "Forum", "javascript:alert({url})", "", "begin with https://");
        check("forum", "Forum", "https://{url}/", "", "must name a host");
        check("forum", "Forum", "https://me@forum.example/{url}", "", "must name a host");
        check("forum", "Forum", "https://", "", "must name a host");
        check("forum", "Forum", "https://forum.example/?u={link}", "", "a hole that there is not");
        check("forum", "Forum", "https://forum.example/?u={url", "", "a hole that there is not");
        check("forum", "Forum", "https://forum.example/?t={title}", "", "must hold {url}");
        check("forum", "Forum", "https://forum.example/?t=a b&u={url}", "", "write %20");
        check("forum", "Forum", URL, "icon.png", "one <path>");
    }
}
