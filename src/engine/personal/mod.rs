//! A reader's own order of related stories: what was read steps back, what the reader cares for steps forward.
//!
//! A [`Profile`] is all that is kept of a reader, by the reader's own browser. It is made on the device, read on the
//! device and leaves it never. docs/ranking.md explains the formula.

use super::{
    address,
    article::{Card, Day, Topics},
    cut::cut,
    index::{BEST, hash, parse_base_32, push_base_32},
};
use alloc::{string::String, vec::Vec};

/// Stories that are remembered as read; the oldest go.
pub const READ: usize = 200;

/// Topics that are remembered; those that were read of longest ago go.
pub const INTERESTS: usize = 100;

/// What a story that was read keeps of its score: so little that nearly all others stand before it.
const READ_AGAIN: f32 = 0.1;

/// How much of its score a story can gain by the reader's interests: at most as much again, which is what lies
/// between the twelfth card and the sixth.
const LIFT: f32 = 1.0;

/// How much a story of today gains; one of a month ago gains half of it.
const FRESH: f32 = 0.1;

/// The days after which a story is half as fresh.
const MONTH: f32 = 30.0;

/// What reading a story adds to each of its topics.
const GAIN: u32 = 1000;

/// The weight of a card's topics that makes for half of the lift: two stories read.
const HALF: f32 = 2000.0;

/// Days after which nothing of an interest is left.
const YEAR: u32 = 366;

/// Of every interest, this part goes each day: half of it in four weeks.
const DAYS: u32 = 40;

/// What a reader has read, and the interests that follow from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// The [marks](mark) of stories, the last read last.
    read: Vec<u32>,
    /// Topics in the high half, their weights in the low one.
    interests: Vec<u32>,
}

impl Profile {
    /// The profile that was written as `text`, with its interests as they have faded until `today`. Any text is
    /// some profile: what was cut off or changed gives odd numbers at worst.
    pub fn open(text: &str, today: Day) -> Self {
        let (read, interests) = cut(text, b"-").unwrap_or_default();
        let mut profile = Self { read: words(read), interests: words(interests) };
        if let Some(day) = profile.interests.pop() {
            for _ in 0..(today.0 as u32).wrapping_sub(day).min(YEAR) {
                for interest in &mut profile.interests {
                    *interest -= (*interest & 0xffff).div_ceil(DAYS);
                }
            }
        }
        profile
    }

    /// The profile as text of at most 2.2 KB: numbers of seven digits in base 32; what was read, `-`, the interests,
    /// the day.
    pub fn to_text(&self, today: Day) -> String {
        let mut out = String::new();
        push_words(&self.read, READ, &mut out);
        out.push('-');
        push_words(&self.interests, INTERESTS, &mut out);
        push_words(&[today.0 as u32], 1, &mut out);
        out
    }

    /// Takes in that a story was read. One that was read before counts once.
    pub fn record(&mut self, mark: u32, topics: &Topics) {
        if self.read.contains(&mark) {
            return;
        }
        self.read.push(mark);
        for topic in topics.iter() {
            let mut weight = GAIN;
            self.interests.retain(|interest| {
                let same = interest >> 16 == u32::from(topic);
                if same {
                    weight += interest & 0xffff;
                }
                !same
            });
            self.interests.push(u32::from(topic) << 16 | weight.min(0xffff));
        }
    }

    /// The cards in this reader's order, the first of equals as they stood; and the first place that has another card
    /// than before. `root` is the address of the site's root and ends with `/`.
    ///
    /// An empty profile changes nothing.
    pub fn order<'a>(
        &self,
        cards: Vec<(&'a Card, u32)>,
        root: &str,
        today: Day,
    ) -> (Vec<(&'a Card, u32)>, usize) {
        if self.read.is_empty() {
            return (cards, usize::MAX);
        }
        let mut waiting = Vec::new();
        let mut least = u32::MAX;
        for (card, score) in cards {
            let own = if score > BEST {
                // What an editor pinned stays in front: no other score comes so far.
                score as f32 * 10.0
            } else {
                // Cards in other languages stand last, whatever their scores.
                least = least.min(score);
                least as f32 * self.factor(card, root, today)
            };
            waiting.push((own, (card, score)));
        }
        let mut ordered = Vec::new();
        let mut moved = usize::MAX;
        while !waiting.is_empty() {
            let mut best = 0;
            for at in 1..waiting.len() {
                if waiting[at].0 > waiting[best].0 {
                    best = at;
                }
            }
            if best > 0 {
                moved = moved.min(ordered.len());
            }
            ordered.push(waiting.remove(best).1);
        }
        (ordered, moved)
    }

    /// What this reader's interest in a card does to its score.
    fn factor(&self, card: &Card, root: &str, today: Day) -> f32 {
        let mut weight = 0.0;
        for topic in card.topics.iter() {
            for interest in &self.interests {
                if interest >> 16 == u32::from(topic) {
                    weight += (interest & 0xffff) as f32;
                }
            }
        }
        let mut factor = 1.0 + LIFT * weight / (weight + HALF);
        if let Some(day) = card.date {
            let days = today.0.saturating_sub(day.0).max(0) as f32;
            factor *= 1.0 + FRESH * MONTH / (MONTH + days);
        }
        if self.read.contains(&mark(root, &address::key(&card.url))) {
            factor *= READ_AGAIN;
        }
        factor
    }
}

/// What stands for a story among those read: the hash of its address, by its key on the site at `root`.
pub fn mark(root: &str, key: &str) -> u32 {
    hash(address::join(root, key).as_bytes())
}

/// The numbers of a text.
fn words(text: &str) -> Vec<u32> {
    let mut words = Vec::new();
    for digits in text.as_bytes().chunks_exact(7) {
        words.push(parse_base_32(digits));
    }
    words
}

/// Writes the last numbers, as many as there may be.
fn push_words(words: &[u32], limit: usize, out: &mut String) {
    for word in &words[words.len().saturating_sub(limit)..] {
        push_base_32(*word, 7, out);
    }
}

#[cfg(test)]
mod tests;
