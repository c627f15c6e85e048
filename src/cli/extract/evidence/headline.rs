//! The heading that is an article's title.

use super::heading;
use crate::{
    cli::extract::{
        dom::{Step, Walk},
        kind::{FOREIGN, is_one_of},
        printed::frame,
        tree::ElementRef,
    },
    engine::title,
};
use html5ever::local_name;

/// So many headings are looked at.
const MOST: usize = 200;

/// A heading of a page.
struct Heading {
    text: String,
    level: u8,
    /// Tells whether its class says that it is a title.
    is_marked: bool,
    place: Place,
}

/// Places of a heading.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Outside of the article, or after its text.
    Elsewhere,
    /// Around the text, before it begins.
    Before,
    /// In the element of the text.
    Within,
}

/// The heading of the article whose text is in `place`. `titles` are those that the head gives;
/// where several headings could be it, they tell.
pub(in super::super) fn find(
    body: ElementRef<'_>,
    place: ElementRef<'_>,
    titles: &[&str],
    lang: &str,
) -> Option<String> {
    let headings = headings(body, place, lang);
    let in_title = |it: &&Heading| titles.iter().any(|title| title.contains(&*it.text));
    let begins = |it: &&Heading| {
        titles.iter().any(|title| *title == it.text || title::begins_with(title, &it.text))
    };
    let first: Vec<&Heading> = headings.iter().filter(|it| it.level == 1).collect();
    let marked = || headings.iter().filter(|it| it.is_marked);
    let is_around = |it: &&Heading| it.place != Place::Elsewhere;
    // Below the first level stands the title where the first level is the site's name, or where
    // there is none.
    let below = || headings.iter().filter(|it| it.level > 1).filter(is_around).find(begins);
    let is_site = |it: &Heading| titles.iter().any(|title| title::tail(title) == Some(&*it.text));
    let found = marked().find(|it| it.level == 1).or_else(|| marked().find(in_title));
    let found = found.or_else(|| match first[..] {
        [] => below(),
        [one] if is_site(one) || !in_title(&one) => below().or(Some(one)),
        [one] => Some(one),
        // The first may be the site's, or a part of the text.
        _ => {
            let within = first.iter().find(|it| it.place == Place::Within);
            let before = first.iter().rfind(|it| it.place == Place::Before);
            [within, before, first.first()].into_iter().flatten().copied().find(in_title)
        }
    });
    found.map(|it| it.text.clone())
}

fn headings(body: ElementRef<'_>, place: ElementRef<'_>, lang: &str) -> Vec<Heading> {
    let around = frame(body, place);
    let (mut is_around, mut is_within, mut is_over) = (around == body, false, false);
    let mut headings = Vec::new();
    for step in Walk::new(body, FOREIGN) {
        match step {
            Step::Open(element) => {
                is_around |= element == around;
                is_within |= element == place;
                let Some(level) = level(element) else { continue };
                let place = match (is_within, is_around && !is_over) {
                    (true, _) => Place::Within,
                    (_, true) => Place::Before,
                    _ => Place::Elsewhere,
                };
                let text = heading::text(element, lang);
                if !text.is_empty() && headings.len() < MOST {
                    headings.push(Heading { text, level, is_marked: is_marked(element), place });
                }
            }
            Step::Close(element) if element == place => (is_within, is_over) = (false, true),
            _ => {}
        }
    }
    headings
}

fn level(element: ElementRef<'_>) -> Option<u8> {
    let name = element.value().name();
    match () {
        () if is_one_of!(name, "h1") => Some(1),
        () if is_one_of!(name, "h2") => Some(2),
        () if is_one_of!(name, "h3") => Some(3),
        () => None,
    }
}

fn is_marked(element: ElementRef<'_>) -> bool {
    const TITLES: &[&str] = &["article-title", "entry-title", "p-name", "post-title"];
    let value = element.value();
    value.classes().any(|class| TITLES.contains(&class))
        || value.attr("itemprop").is_some_and(|it| it.split(' ').any(|it| it == "headline"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::extract::{dom::parse, place};

    const TEXT: &str = "<p>The harbour office counts every crate, every sack and every barrel that waits \
        for a ship, and then it counts them all again.</p>";

    fn check(title: &str, html: &str, expected: Option<&str>) {
        let page = parse(&format!("<body>{}", html.replace("TEXT", TEXT)));
        let body = page.root().and_then(|root| root.children().nth(1)).expect("a body");
        let place = place::find(body, FOREIGN).expect("a text");
        assert_eq!(find(body, place.element, &[title], "en").as_deref(), expected, "{html}");
    }

    #[test]
    fn headings_that_are_titles() {
        let crates = Some("Crates");
        check("Crates | Quay", "<h1>Crates</h1><article>TEXT</article>", crates);
        check("", "<h1>Crates</h1><article>TEXT</article>", crates);
        check(
            "Crates | Quay",
            "<h1>Quay</h1><article><h1 class=p-name>Crates</h1>TEXT</article>",
            crates,
        );
        check("Crates | Quay", "<h1>Quay</h1><div><h1>Crates</h1>TEXT</div>", crates);
        check("Crates | Quay", "<h1>Quay</h1><article><h2>Crates</h2>TEXT</article>", crates);
        check("Crates | Quay", "<article><h2>Crates</h2>TEXT</article>", crates);
        check("Crates | Quay", "<article><h2>Crates</h2>TEXT<h1>A part</h1></article>", crates);
        check("Crates | Quay", "<article>TEXT<h2>A part</h2></article>", None);
    }
}
