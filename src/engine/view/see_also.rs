//! What an editor names, as a view: a heading and cards, or a list of links.

use super::{
    Element, element,
    related::{WriteDay, build_cards, build_empty_cards},
};
use crate::engine::{address, article::Card, config::Options, part::SeeAlso, texts::Texts};

/// All of `cards`, in their order: nothing when there are none. `root` and `write` as for
/// [related stories](super::related::view).
pub fn view(
    cards: &[&Card],
    options: &Options,
    texts: &Texts,
    root: &str,
    write: WriteDay,
) -> Option<Element> {
    if cards.is_empty() {
        return None;
    }
    let list = match options.part.see_also {
        SeeAlso::Links => build_links(cards, root),
        _ => build_cards(cards, options, root, write),
    };
    Some(build_section(list, texts))
}

/// What holds the place of so many cards or links.
pub fn skeleton(count: usize, options: &Options, texts: &Texts) -> Element {
    let mut options = options.clone();
    options.count = count;
    let list = match options.part.see_also {
        SeeAlso::Links => (0..count).fold(element("ul part=links aria-hidden=true"), |list, _| {
            list.child(element("li").child(element("span part=link")))
        }),
        _ => build_empty_cards(&options),
    };
    build_section(list, texts)
}

fn build_section(list: Element, texts: &Texts) -> Element {
    element("section part=see-also aria-labelledby=heading")
        .child(element("h2 part=heading id=heading").text(texts.get("see-also")))
        .child(list)
}

/// What is shown of the page itself until there is a view: what the element holds. The loader counts what has a type.
pub fn slot() -> Element {
    element("slot type=text")
}

fn build_links(cards: &[&Card], root: &str) -> Element {
    let mut list = element("ul part=links");
    for card in cards {
        let link = element("a part=link")
            .with("href", address::join(root, &card.url))
            .action("open")
            .text(card.title.clone());
        list = list.child(element("li").child(link));
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::view::html::to_html;
    use alloc::{string::String, vec::Vec};

    fn check(titles: &[&str], option: &str, expected: &str) {
        let cards = titles.iter().map(|title| Card {
            url: "a/".into(),
            title: (*title).into(),
            ..Card::default()
        });
        let cards: Vec<Card> = cards.collect();
        let mut options = Options::default();
        options.set("see-also", option).expect("it is right");
        let all: Vec<&Card> = cards.iter().collect();
        let write: WriteDay = |day| (day.to_iso(), day.to_iso());
        let view = view(&all, &options, &Texts::default(), "../", write);
        let html = view.map_or(String::new(), |view| to_html(&[view]));
        assert_eq!(html, expected, "{titles:?}");
    }

    #[test]
    fn picks_are_cards_or_links() {
        const HEAD: &str = "<section part=\"see-also\" aria-labelledby=\"heading\">\
                            <h2 part=\"heading\" id=\"heading\">See also</h2>";
        check(&[], "links", "");
        check(
            &["A & B"],
            "links",
            &[
                HEAD,
                "<ul part=\"links\"><li><a part=\"link\" href=\"../a/\" data-action=\"open\">A &amp; B</a></li></ul>\
                 </section>",
            ]
            .concat(),
        );
        check(
            &["A"],
            "off",
            &[
                HEAD,
                "<ul role=\"list\" part=\"cards grid\"><li part=\"card\"><div part=\"text\"><h3 part=\"title\">\
                 <a part=\"link\" href=\"../a/\" data-action=\"open\">A</a></h3></div></li></ul></section>",
            ]
            .concat(),
        );
    }
}
