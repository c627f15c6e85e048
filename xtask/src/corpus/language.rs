//! The made language: which word follows which, and what topics and stories are about.
//!
//! Every list is endless and nothing of it is stored. What follows the word `w` is a list of its own: its *k*-th
//! item is a word that chance took from the whole vocabulary, the same one whenever it is asked for, and items come
//! the rarer the later they stand. So pairs of words repeat as they do in real texts, while each word keeps its
//! frequency in the whole (a hierarchy of Pitman and Yor's processes, after Y. W. Teh, 2006). Topics and stories
//! have such lists too, of phrases.

use anyhow::{Result, ensure};

use super::{
    dice::{Dice, name, share},
    learned::Learned,
    ranks::{Ranks, fall},
};

/// What numbers are drawn for: keeps the streams of chance apart.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    Plan = 1,
    Column,
    Follower,
    Topic,
    Story,
    Draft,
    Title,
    Print,
    Repeat,
    Author,
    Tag,
}

/// Words below this rank are glue: no topic is about them.
pub(super) const GLUE: u64 = 180;

/// The made language of one seed.
#[derive(Clone, Debug)]
pub(super) struct Language {
    seed: u64,
    vocabulary: Ranks,
    /// The chance from which on words are no glue.
    content: u64,
    after_glue: Ranks,
    after_content: Ranks,
    topic: Ranks,
    story: Ranks,
}

impl Language {
    /// The language whose words are as frequent as `learned` says.
    ///
    /// # Errors
    /// When the shares of words do not grow.
    pub(super) fn new(seed: u64, learned: &Learned) -> Result<Self> {
        let vocabulary = vocabulary(learned)?;
        Ok(Self {
            seed,
            content: vocabulary.from(GLUE),
            vocabulary,
            after_glue: Ranks::falling(6.0, 1.12),
            after_content: Ranks::falling(1.5, 1.25),
            topic: Ranks::falling(12.0, 1.3),
            story: Ranks::falling(4.0, 1.6),
        })
    }

    /// Any word.
    pub(super) fn word(&self, dice: &mut Dice) -> u64 {
        self.vocabulary.draw(dice)
    }

    /// A word that follows that one.
    pub(super) fn follower(&self, word: u64, dice: &mut Dice) -> u64 {
        let list = if word < GLUE { &self.after_glue } else { &self.after_content };
        let item = list.draw(dice);
        self.vocabulary.at(name(&[self.seed, Purpose::Follower as u64, word, item]))
    }

    /// A phrase of a topic.
    pub(super) fn topic_phrase(&self, topic: u64, dice: &mut Dice, phrase: &mut Vec<u64>) {
        self.phrase([self.seed, Purpose::Topic as u64, topic, self.topic.draw(dice)], phrase);
    }

    /// A phrase of a story.
    pub(super) fn story_phrase(&self, story: u64, dice: &mut Dice, phrase: &mut Vec<u64>) {
        self.phrase([self.seed, Purpose::Story as u64, story, self.story.draw(dice)], phrase);
    }

    /// One to three words of content, the same whenever they are asked for.
    fn phrase(&self, of: [u64; 4], phrase: &mut Vec<u64>) {
        let mut dice = Dice::new(&of);
        let words = match dice.share() {
            ..0.62 => 1,
            ..0.91 => 2,
            _ => 3,
        };
        for _ in 0..words {
            let room = u128::from(u64::MAX - self.content);
            let chance = self.content + ((u128::from(dice.next()) * room) >> 64) as u64;
            phrase.push(self.vocabulary.at(chance));
        }
    }
}

fn vocabulary(learned: &Learned) -> Result<Ranks> {
    let table = &learned.words;
    let rising = table.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1);
    ensure!(rising && table.len() > 1, "words: ranks and shares must grow");
    let (last, known) = table[table.len() - 1];
    let unit = (1.0 - known) / fall(last, 1 << 31, 0.0, learned.tail);
    // The share of all words before that rank; between two known ranks it grows with the logarithm of the rank.
    let upto = |rank: u64| {
        if rank >= last {
            return known + unit * fall(last, rank, 0.0, learned.tail);
        }
        let next = table.partition_point(|(known, _)| *known <= rank);
        if next == 0 {
            return 0.0;
        }
        let ((low, from), (high, to)) = (table[next - 1], table[next]);
        let log = |rank: u64| libm::log(rank as f64);
        from + (to - from) * (log(rank) - log(low)) / (log(high) - log(low))
    };
    Ok(Ranks::new(|start, end| upto(end) - upto(start)))
}

/// How much a number wants of something, from 0 to 1: the same whenever it is asked for.
pub(super) fn leaning(parts: &[u64]) -> f64 {
    share(name(parts))
}
