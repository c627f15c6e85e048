//! The related part as a view: a heading and cards, or as many empty cards of the same height while the
//! index is on its way.

use super::{Element, element};
use crate::engine::{
    address,
    article::{Card, Day, Picture},
    config::{Layout, Options},
    cut,
    texts::Texts,
};
use alloc::{string::String, vec::Vec};

/// Writes a day for machines and for readers.
pub type WriteDay = fn(Day) -> (String, String);

/// The first `count` of `cards`; nothing when there are none.
///
/// `root` is the address of the site's root and ends with `/`; `write` writes a day for machines
/// (`2024-05-03`) and for readers.
pub fn view<'a>(
    cards: impl IntoIterator<Item = &'a Card>,
    options: &Options,
    texts: &Texts,
    root: &str,
    write: WriteDay,
) -> Option<Element> {
    let cards: Vec<&Card> = cards.into_iter().take(options.count).collect();
    let list = build_cards(&cards, options, root, write);
    (!cards.is_empty()).then(|| build_section(list, texts))
}

/// A list of these cards.
pub(super) fn build_cards(
    cards: &[&Card],
    options: &Options,
    root: &str,
    write: WriteDay,
) -> Element {
    let shows = shows_pictures(options, cards.iter().copied());
    let mut list = build_list(options);
    for card in cards {
        list = list.child(build_card(card, shows.then_some(options), root, write));
    }
    list
}

/// What holds the place of cards that are not there yet.
pub fn skeleton(options: &Options, texts: &Texts) -> Element {
    build_section(build_empty_cards(options), texts)
}

/// A list of as many cards as are to be shown, with nothing on them.
pub(super) fn build_empty_cards(options: &Options) -> Element {
    let mut list = build_list(options);
    for _ in 0..options.count {
        list = list.child(
            element("li part=card aria-hidden=true")
                .child_some(options.pictures.as_ref().map(|_| element("span part=picture")))
                .child(element("div part=text")),
        );
    }
    list
}

/// Stands beside the heading while the reader's own order is shown.
pub fn forget(texts: &Texts) -> Element {
    element("button part=forget type=button").action("forget").text(texts.get("forget"))
}

fn build_section(list: Element, texts: &Texts) -> Element {
    element("section part=related aria-labelledby=heading")
        .child(element("h2 part=heading id=heading").text(texts.get("related")))
        .child(list)
}

/// Tells whether these cards show pictures: if at least half of them have one that may be shown.
pub(super) fn shows_pictures<'a>(options: &Options, cards: impl Iterator<Item = &'a Card>) -> bool {
    let mut rest = 0;
    for card in cards {
        rest += if own_picture(card, options).is_some() { 1 } else { -1 };
    }
    rest >= 0
}

/// The picture of a card, if it is from where pictures may come from.
fn own_picture<'a>(card: &'a Card, options: &Options) -> Option<&'a Picture> {
    card.picture.as_ref().filter(|picture| options.may_show(&picture.url))
}

fn build_list(options: &Options) -> Element {
    element("ul role=list").with("part", list_part(options))
}

/// How a list of cards stands.
pub(super) fn list_part(options: &Options) -> &'static str {
    match options.layout {
        Layout::Grid => "cards grid",
        Layout::List => "cards list",
    }
}

/// A card, with its picture if `options` are given.
pub(super) fn build_card(
    card: &Card,
    options: Option<&Options>,
    root: &str,
    write: WriteDay,
) -> Element {
    let link = element("a part=link")
        .with("href", address::join(root, &card.url))
        .action("open")
        .text(card.title.clone());
    let mut text = element("div part=text").child(element("h3 part=title").child(link));
    if let Some(day) = card.date {
        let (machine, reader) = write(day);
        text = text.child(element("time part=date").with("datetime", machine).text(reader));
    }
    if !card.excerpt.is_empty() {
        text = text.child(element("p part=excerpt").text(card.excerpt.clone()));
    }
    element("li part=card")
        .child_some(
            options
                .and_then(|options| own_picture(card, options))
                .map(|picture| build_picture(picture, root)),
        )
        .child(text)
}

fn build_picture(picture: &Picture, root: &str) -> Element {
    element("img part=picture loading=lazy decoding=async alt")
        .with("src", address::join(root, &picture.url))
        .with_some("width", pixels(picture.width))
        .with_some("height", pixels(picture.height))
}

/// A known length in digits.
fn pixels(number: u32) -> Option<String> {
    (number > 0).then(|| cut::digits(number as usize))
}
