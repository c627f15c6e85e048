//! The made language: which word follows which, and what topics and articles are about.
//!
//! Every list is endless and nothing of it is stored. What follows a word is a list of its own, whose *k*-th item
//! was taken by chance from the whole vocabulary, the same one whenever it is asked for; items come the rarer the
//! later they stand. What follows two words is such a list again, taken from the list of the second. So phrases
//! repeat as they do in real texts, while each word keeps its frequency in the whole (the hierarchy of Pitman and
//! Yor's processes of Y. W. Teh, *A hierarchical Bayesian language model*, 2006). Topics and the subjects of articles have
//! lists of phrases.

use anyhow::{Result, ensure};

use super::{
    dice::{Dice, name, share},
    learned::{Fitted, Learned},
    ranks::{Ranks, fall},
};

/// What numbers are drawn for: keeps the streams of chance apart.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    Plan = 1,
    Column,
    AfterOne,
    AfterTwo,
    Topic,
    Subject,
    Opening,
    Draft,
    Title,
    Print,
    Repeat,
    Author,
    Tag,
}

/// Words before this rank are glue, such as `the` and `which`: no topic is about them.
pub(super) const GLUE: u64 = 180;

/// The made language of one seed.
#[derive(Clone, Debug)]
pub(super) struct Language {
    seed: u64,
    vocabulary: Ranks,
    /// The chance from which on words are no glue.
    content: u64,
    fitted: Fitted,
    after_glue: Ranks,
    after_content: Ranks,
    after_two: Ranks,
    topic: Ranks,
    subject: Ranks,
}

impl Language {
    /// The language whose words are as frequent as `learned` says.
    ///
    /// # Errors
    /// When the shares of words do not grow.
    pub(super) fn new(seed: u64, learned: &Learned) -> Result<Self> {
        let vocabulary = vocabulary(learned)?;
        let falling = |(offset, exponent)| Ranks::falling(offset, exponent);
        let fitted = learned.fitted.clone();
        Ok(Self {
            seed,
            content: vocabulary.from(GLUE),
            vocabulary,
            after_glue: falling(fitted.after_glue),
            after_content: falling(fitted.after_content),
            after_two: falling(fitted.after_two),
            topic: falling(fitted.topic_phrases),
            subject: falling(fitted.subject_phrases),
            fitted,
        })
    }

    /// A word that follows the last of these.
    pub(super) fn next(&self, before: &[u64], dice: &mut Dice) -> u64 {
        let (first, last) = match before {
            [.., first, last] => (Some(*first), *last),
            [last] => (None, *last),
            [] => (None, 0),
        };
        let list = if last < GLUE { &self.after_glue } else { &self.after_content };
        let item = match first.filter(|_| dice.chance(self.fitted.by_two)) {
            Some(first) => {
                let item = self.after_two.draw(dice);
                list.at(name(&[self.seed, Purpose::AfterTwo as u64, first, last, item]))
            }
            None => list.draw(dice),
        };
        let mut dice = Dice::new(&[self.seed, Purpose::AfterOne as u64, last, item]);
        if dice.chance(self.fitted.glue) { self.glue(&mut dice) } else { self.content(&mut dice) }
    }

    /// Appends a phrase of a topic.
    pub(super) fn topic_phrase(&self, topic: u64, dice: &mut Dice, words: &mut Vec<u64>) {
        self.phrase([self.seed, Purpose::Topic as u64, topic, self.topic.draw(dice)], words);
    }

    /// Appends a phrase of an article's subject.
    pub(super) fn subject_phrase(&self, article: u64, dice: &mut Dice, words: &mut Vec<u64>) {
        self.phrase([self.seed, Purpose::Subject as u64, article, self.subject.draw(dice)], words);
    }

    /// Words of content, with what stands between them: the same whenever they are asked for.
    fn phrase(&self, of: [u64; 4], words: &mut Vec<u64>) {
        let mut dice = Dice::new(&of);
        words.push(self.content(&mut dice));
        while dice.chance(self.fitted.phrase_goes_on) {
            loop {
                let next = self.next(words, &mut dice);
                words.push(next);
                if next >= GLUE {
                    break;
                }
            }
        }
    }

    /// Any word that is no glue.
    pub(super) fn content(&self, dice: &mut Dice) -> u64 {
        let room = u128::from(u64::MAX - self.content);
        let chance = self.content + ((u128::from(dice.next()) * room) >> 64) as u64;
        self.vocabulary.at(chance)
    }

    /// Any glue.
    fn glue(&self, dice: &mut Dice) -> u64 {
        self.vocabulary.at(dice.below(self.content))
    }
}

fn vocabulary(learned: &Learned) -> Result<Ranks> {
    let table = &learned.words;
    let rising = table.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 < pair[1].1);
    ensure!(rising && table.len() > 1, "words: ranks and shares must grow");
    let (last, known) = table[table.len() - 1];
    let tail = learned.fitted.tail;
    let unit = (1.0 - known) / fall(last, 1 << 31, 0.0, tail);
    // The share of all words before that rank; between two known ranks it grows with the logarithm of the rank.
    let upto = |rank: u64| {
        if rank >= last {
            return known + unit * fall(last, rank, 0.0, tail);
        }
        let next = table.partition_point(|(known, _)| *known <= rank);
        if next == 0 {
            return 0.0;
        }
        let ((low, from), (high, to)) = (table[next - 1], table[next]);
        let log = |rank: u64| libm::log(rank as f64);
        from + (to - from) * (log(rank) - log(low)) / (log(high) - log(low))
    };
    let stretched = |rank: u64| libm::pow((rank as f64 / 1_000.0).max(1.0), learned.fitted.stretch);
    Ok(Ranks::new(|start, end| (upto(end) - upto(start)) * stretched(start)))
}

/// How much a number wants of something, from 0 to 1: the same whenever it is asked for.
pub(super) fn leaning(parts: &[u64]) -> f64 {
    share(name(parts))
}
