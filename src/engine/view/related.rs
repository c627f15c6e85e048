//! The related part as a view: a heading and cards, or as many empty cards of the same height while the
//! index is on its way.

use super::{Element, element};
use crate::engine::{
    address,
    article::{Card, Day, Picture},
    config::{Layout, Options},
    texts::Texts,
};
use alloc::{string::String, vec::Vec};

/// The first `count` of `cards`; nothing when there are none.
///
/// `root` is the address of the site's root and ends with `/`; `date` writes a day for readers.
pub fn view<'a>(
    cards: impl IntoIterator<Item = &'a Card>,
    options: &Options,
    texts: &Texts,
    root: &str,
    date: impl Fn(Day) -> String,
) -> Option<Element> {
    let cards: Vec<&Card> = cards.into_iter().take(options.count).collect();
    // One card with a picture makes room for pictures on all: a row of cards stays a row.
    let pictures = options.pictures && cards.iter().any(|card| card.picture.is_some());
    let items = cards.iter().map(|card| {
        let link = element("a")
            .with("part", "link")
            .with("href", address::join(root, &card.url))
            .action("open")
            .text(card.title.clone());
        let text = element("div")
            .with("part", "text")
            .child(element("h3").with("part", "title").child(link))
            .child(element("p").with("part", "excerpt").text(card.excerpt.clone()))
            .children(card.date.map(|day| {
                element("time").with("part", "date").with("datetime", day.to_iso()).text(date(day))
            }));
        let picture = pictures.then(|| build_picture(card.picture.as_ref(), root));
        element("li").with("part", "card").children(picture).child(text)
    });
    (!cards.is_empty()).then(|| build_section(items, options, texts))
}

/// What holds the place of cards that are not there yet.
pub fn skeleton(options: &Options, texts: &Texts) -> Element {
    let items = (0..options.count).map(|_| {
        element("li")
            .with("part", "card")
            .with("aria-hidden", "true")
            .children(options.pictures.then(|| element("span").with("part", "picture")))
            .child(element("div").with("part", "text"))
    });
    build_section(items, options, texts)
}

fn build_section(
    items: impl Iterator<Item = Element>,
    options: &Options,
    texts: &Texts,
) -> Element {
    let cards = match options.layout {
        Layout::Grid => "cards grid",
        Layout::List => "cards list",
    };
    element("section")
        .with("part", "related")
        .with("aria-labelledby", "heading")
        .child(
            element("h2").with("part", "heading").with("id", "heading").text(texts.get("related")),
        )
        .child(element("ul").with("part", cards).with("role", "list").children(items))
}

/// The picture, or a quiet block where a card has none among cards that have.
fn build_picture(picture: Option<&Picture>, root: &str) -> Element {
    let Some(picture) = picture else { return element("span").with("part", "picture") };
    let pixels = |number: u32| (number > 0).then(|| decimal(number));
    element("img")
        .with("part", "picture")
        .with("src", address::join(root, &picture.url))
        .with("alt", "")
        .with_some("width", pixels(picture.width))
        .with_some("height", pixels(picture.height))
        .with("loading", "lazy")
        .with("decoding", "async")
}

/// `number` in digits, without the formatting machinery that every reader would download.
fn decimal(mut number: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(b'0' + (number % 10) as u8);
        number /= 10;
        if number == 0 {
            return digits.iter().rev().map(|&digit| char::from(digit)).collect();
        }
    }
}
