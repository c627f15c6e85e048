//! The make-up of each shard in one number: while that stays as it was, so does the shard.

use crate::{
    cli::rank::Ranked,
    engine::{
        article::{Article, Topics},
        related::Related,
    },
};
use rayon::prelude::*;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// The number that stands for each article's card.
pub(super) fn card_states(articles: &[Article], topics: &[Topics]) -> Vec<u64> {
    let state = |(article, topics): (&Article, &Topics)| {
        let mut hash = Xxh3::new();
        let picture = article.picture.as_ref();
        for text in [&article.url, &article.title, &article.excerpt]
            .into_iter()
            .chain(picture.map(|picture| &picture.url))
        {
            hash.update(&(text.len() as u64).to_le_bytes());
            hash.update(text.as_bytes());
        }
        let size = picture.map_or([u32::MAX; 2], |picture| [picture.width, picture.height]);
        size.iter().for_each(|pixels| hash.update(&pixels.to_le_bytes()));
        hash.update(&article.date.map_or(i64::MAX, |day| day.0.into()).to_le_bytes());
        hash.update(topics.bytes());
        hash.digest()
    };
    articles.par_iter().zip(topics).map(state).collect()
}

/// The number that stands for all that is in a shard.
pub(super) fn shard_state(
    articles: &[Article],
    ranked: &Ranked,
    members: &[u32],
    cards: &[u64],
) -> u64 {
    let mut all = Vec::new();
    for &member in members {
        let member = member as usize;
        all.extend([xxh3_64(articles[member].key.as_bytes()), cards[member]]);
        all.push(note_state(&articles[member], articles, cards));
        for Related { article, score, pinned } in &ranked.related[member] {
            all.extend([cards[*article], u64::from(score.to_bits()) << 1 | u64::from(*pinned)]);
        }
    }
    xxh3_64(bytemuck::cast_slice(&all))
}

/// The number that stands for the note of an article: its byline, and the articles that its page
/// names.
fn note_state(article: &Article, articles: &[Article], cards: &[u64]) -> u64 {
    let mut hash = Xxh3::new();
    let mut put = |text: &str| {
        hash.update(&(text.len() as u64).to_le_bytes());
        hash.update(text.as_bytes());
    };
    for author in &article.authors {
        put(&author.name);
        put(&author.url);
    }
    for list in &article.see_also {
        put(&list.lead);
        for item in &list.items {
            put(&item.name);
            let find = |key: &String| articles.binary_search_by(|it| it.key.cmp(key)).ok();
            let card = item.key.as_ref().and_then(find).map_or(0, |place| cards[place]);
            put(&card.to_string());
        }
    }
    hash.update(&article.minutes.to_le_bytes());
    hash.digest()
}
