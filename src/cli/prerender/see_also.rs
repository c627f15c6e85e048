//! The part `see-also` rendered ahead: what elements name, and the lists in the text.

use super::{Ahead, stylesheet};
use crate::{
    cli::{
        extract::names,
        in_place::{Cards, InPlace},
    },
    engine::{
        address,
        article::{Article, Card, Day, Named},
        config::Options,
        part::{Part, SeeAlso},
        texts::Texts,
        view::{self, Element, html::to_html},
    },
};

/// What an element with these options names; nothing where no article is called so.
pub(super) fn view(
    ahead: &Ahead<'_>,
    attributes: &[(String, String)],
    options: &Options,
    texts: &Texts,
) -> Option<Element> {
    let given = |name: &str| {
        let value = attributes.iter().find(|(known, _)| known == name);
        names(value.map_or("", |(_, value)| value)).collect::<Vec<String>>()
    };
    let asked = ahead.article.see_also.iter().filter(|list| list.lead.is_empty());
    let asked: Vec<&Named> = asked.flat_map(|list| &list.items).collect();
    let names = given("titles").into_iter().chain(given("addresses"));
    let cards = names.filter_map(|name| {
        let item = asked.iter().find(|item| item.name == name)?;
        card(ahead, item)
    });
    cards_view(ahead, &cards.collect::<Vec<Card>>(), options, texts)
}

/// What the lists in the text become.
pub(super) fn in_place(ahead: &Ahead<'_>) -> Vec<InPlace> {
    let texts = super::texts(&ahead.article.lang);
    let lists = ahead.article.see_also.iter().enumerate();
    let lists = lists.filter(|(_, list)| !list.lead.is_empty());
    let in_place = |(number, list): (usize, &crate::engine::article::SeeAlso)| {
        let found: Vec<Option<Card>> = list.items.iter().map(|item| card(ahead, item)).collect();
        let href = |card: &Card| address::join(ahead.to_root, &card.url);
        let items = list.items.iter().zip(&found);
        let items = items.map(|(item, card)| (item.name.clone(), card.as_ref().map(href)));
        let all: Option<Vec<Card>> = found.iter().cloned().collect();
        let is_cards = ahead.options.part.see_also == SeeAlso::Cards;
        let view = all.filter(|_| is_cards);
        let view = view.and_then(|all| cards_view(ahead, &all, ahead.options, &texts));
        let cards = view.map(|view| {
            let shadow = to_html(&[stylesheet(Part::SeeAlso, ahead.options, ahead.to_root), view]);
            let before = format!(
                "<afterword-see-also data-list=\"{number}\"><template shadowrootmode=\"open\">{shadow}</template>"
            );
            Cards { before, behind: "</afterword-see-also>" }
        });
        InPlace { lead: list.lead.clone(), items: items.collect(), cards }
    };
    lists.map(in_place).collect()
}

fn cards_view(
    ahead: &Ahead<'_>,
    cards: &[Card],
    options: &Options,
    texts: &Texts,
) -> Option<Element> {
    let cards: Vec<&Card> = cards.iter().collect();
    let write = |day: Day| (day.to_iso(), day.to_iso());
    view::see_also::view(&cards, options, texts, ahead.to_root, write)
}

fn card(ahead: &Ahead<'_>, item: &Named) -> Option<Card> {
    let key = item.key.as_deref()?;
    let find = |article: &Article| article.key.as_str().cmp(key);
    Some(ahead.articles[ahead.articles.binary_search_by(find).ok()?].card())
}
