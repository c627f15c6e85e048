//! The stories that are read most now, as a view: a heading and cards in their order, what is new marked with a word.

use super::{
    Element, Node, element,
    related::{WriteDay, build_card, list_part, shows_pictures},
};
use crate::engine::{config::Options, texts::Texts, trending::Story};
use alloc::vec::Vec;

/// These stories; nothing when there are none. `root` and `write` are as for [related stories](super::related::view).
pub fn view<'a>(
    stories: impl Iterator<Item = &'a Story>,
    options: &Options,
    texts: &Texts,
    root: &str,
    write: WriteDay,
) -> Option<Element> {
    let stories: Vec<&Story> = stories.collect();
    let shows = shows_pictures(options, stories.iter().map(|story| &story.card));
    let mut list = element("ol role=list").with("part", list_part(options));
    for story in &stories {
        let mut card = build_card(&story.card, shows.then_some(options), root, write);
        if let Some(Node::Element(text)) = card.children.last_mut().filter(|_| story.is_new) {
            let mark = element("strong part=new").text(texts.get("new"));
            text.children.insert(0, Node::Element(mark));
        }
        list = list.child(card);
    }
    let section = element("section part=trending aria-labelledby=heading")
        .child(element("h2 part=heading id=heading").text(texts.get("trending")))
        .child(list);
    (!stories.is_empty()).then_some(section)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{
        article::{Card, Day, Picture},
        view::html::to_html,
    };
    use alloc::string::String;

    fn check(stories: &[Story], settings: &[(&str, &str)], expected: &str) {
        let mut options = Options::default();
        for (name, value) in settings {
            options.set(name, value).expect("an option");
        }
        let write = |day: Day| (day.to_iso(), String::from("a day"));
        let view = view(stories.iter(), &options, &Texts::default(), "../", write);
        assert_eq!(view.map(|view| to_html(&[view])).unwrap_or_default(), expected);
    }

    #[test]
    fn cards_in_their_order() {
        let card = Card {
            url: "a/".into(),
            title: "A & B".into(),
            excerpt: "An.".into(),
            date: Some(Day(0)),
            ..Card::default()
        };
        let picture = Some(Picture { url: "a.svg".into(), width: 16, height: 9 });
        let new = Story { card: card.clone(), is_new: true };
        let other = Story { card: Card { picture, ..Card::default() }, is_new: false };
        check(&[], &[], "");
        check(
            &[new],
            &[("layout", "list")],
            "<section part=\"trending\" aria-labelledby=\"heading\"><h2 part=\"heading\" id=\"heading\">Most read</h2>\
             <ol role=\"list\" part=\"cards list\"><li part=\"card\"><div part=\"text\"><strong part=\"new\">New</strong>\
             <h3 part=\"title\"><a part=\"link\" href=\"../a/\" data-action=\"open\">A &amp; B</a></h3>\
             <time part=\"date\" datetime=\"1970-01-01\">a day</time><p part=\"excerpt\">An.</p></div></li></ol></section>",
        );
        check(
            &[other, Story::default()],
            &[],
            "<section part=\"trending\" aria-labelledby=\"heading\"><h2 part=\"heading\" id=\"heading\">Most read</h2>\
             <ol role=\"list\" part=\"cards grid\"><li part=\"card\"><img part=\"picture\" loading=\"lazy\" \
             decoding=\"async\" alt=\"\" src=\"../a.svg\" width=\"16\" height=\"9\"><div part=\"text\"><h3 part=\"title\">\
             <a part=\"link\" href=\"../\" data-action=\"open\"></a></h3></div></li><li part=\"card\">\
             <div part=\"text\"><h3 part=\"title\">\
             <a part=\"link\" href=\"../\" data-action=\"open\"></a></h3></div></li></ol></section>",
        );
    }
}
