//! What a shard says of its own articles for the build `parts`: it stands last in the file, so that the builds that most
//! pages load need not read it.

use super::{Shard, codec::Codec, walk_date};
use crate::engine::article::{Author, Card, Day};
use alloc::{string::String, vec::Vec};

/// What is to be shown on one article's page beside related stories.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// How long the article takes to read; 0 when unknown.
    pub minutes: u32,
    /// Day of publication.
    pub date: Option<Day>,
    /// Who wrote it.
    pub authors: Vec<Author>,
    /// The lists of other articles that the page names.
    pub lists: Vec<List>,
}

/// A list of other articles that a page names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// As in [`SeeAlso::lead`](crate::engine::article::SeeAlso::lead).
    pub lead: String,
    /// In its order.
    pub picks: Vec<Pick>,
}

/// An article that a page names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pick {
    /// As in [`Named::name`](crate::engine::article::Named::name).
    pub name: String,
    /// Index into [`Shard::cards`]; `None` when no article is called so.
    pub card: Option<u32>,
}

impl Shard {
    /// What is known of the article of that key; `None` when the shard does not know it.
    pub fn note(&self, key: &str) -> Option<&Note> {
        let at = self.entries.iter().position(|entry| entry.key == key)?;
        self.notes.get(at)
    }

    /// The card of what a page names.
    pub fn card(&self, pick: &Pick) -> Option<&Card> {
        self.cards.get(pick.card? as usize)
    }
}

pub(super) fn walk<C: Codec>(codec: &mut C, note: &mut Note) {
    codec.number(&mut note.minutes);
    walk_date(codec, &mut note.date);
    codec.list(&mut note.authors, |codec, author| {
        codec.text(&mut author.name);
        codec.text(&mut author.url);
    });
    codec.list(&mut note.lists, |codec, list| {
        codec.text(&mut list.lead);
        codec.list(&mut list.picks, |codec, pick| {
            codec.text(&mut pick.name);
            codec.option(&mut pick.card, Codec::number);
        });
    });
}
