//! An article as words in sentences, before it is spelled.

use super::{
    dice::Dice,
    language::{GLUE, Language, Purpose},
    learned::{Learned, quantile},
    plan::Plan,
};

/// The next word repeats an earlier place of the article: what is a subject comes again.
const AGAIN: f64 = 0.16;
/// And then goes on as it did there.
const GOES_ON: f64 = 0.5;
/// The next words are a phrase of the story, or of the topics.
const OF_STORY: f64 = 0.05;
const OF_TOPIC: f64 = 0.11;
/// Which topic: the main one, or else one of the others.
const MAIN_TOPIC: f64 = 0.7;
/// Of an article that repeats another, so many words are new, and so many sentences gone.
const NEW_WORDS: f64 = 0.03;
const GONE: f64 = 0.05;
/// A sentence begins a paragraph.
const PARAGRAPH: f64 = 0.28;

/// An article as words.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Draft {
    /// The words of the title.
    pub(super) title: Vec<u64>,
    /// Its sentences.
    pub(super) sentences: Vec<Sentence>,
}

/// One sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sentence {
    /// At least one word.
    pub(super) words: Vec<u64>,
    /// Whether a paragraph begins with it.
    pub(super) opens: bool,
}

/// Writes drafts.
#[derive(Clone, Debug)]
pub(super) struct Drafter {
    seed: u64,
    /// Mean words of a text.
    words: f64,
    language: Language,
    learned: Learned,
}

impl Drafter {
    /// A drafter of articles of so many `words` on average.
    pub(super) fn new(seed: u64, words: f64, language: Language, learned: Learned) -> Self {
        Self { seed, words, language, learned }
    }

    /// The words of a planned article.
    pub(super) fn draft(&self, plan: &Plan) -> Draft {
        match &plan.repeats {
            Some(original) => self.repeat(plan, self.write(original)),
            None => self.write(plan),
        }
    }

    /// The words of an article's title.
    pub(super) fn title(&self, plan: &Plan) -> Vec<u64> {
        let plan = plan.original();
        let mut dice = Dice::new(&[self.seed, Purpose::Title as u64, plan.number]);
        let length = quantile(&self.learned.titles, dice.share()) as usize;
        let mut words = Vec::new();
        while words.len() < length {
            match dice.share() {
                ..0.3 => self.language.story_phrase(plan.story, &mut dice, &mut words),
                ..0.55 => self.language.topic_phrase(plan.topics[0], &mut dice, &mut words),
                _ => {
                    let before = words.last().copied().unwrap_or(dice.below(GLUE));
                    words.push(self.language.follower(before, &mut dice));
                }
            }
        }
        words
    }

    fn write(&self, plan: &Plan) -> Draft {
        let mut dice = Dice::new(&[self.seed, Purpose::Draft as u64, plan.number]);
        let title = self.title(plan);
        let length = quantile(&self.learned.lengths, dice.share()) * self.words;
        let length = (length as usize).max(5);
        let mut words = title.clone();
        let end = title.len() + length;
        let mut copied: Option<usize> = None;
        while words.len() < end {
            if let Some(at) = copied.take()
                && dice.chance(GOES_ON)
            {
                words.push(words[at]);
                copied = (at + 1 < words.len()).then_some(at + 1);
                continue;
            }
            match dice.share() {
                chance if chance < AGAIN => {
                    let at = dice.below(words.len() as u64) as usize;
                    let at = (at..words.len()).find(|&at| words[at] >= GLUE).unwrap_or(at);
                    words.push(words[at]);
                    copied = Some(at + 1);
                }
                chance if chance < AGAIN + OF_STORY => {
                    self.language.story_phrase(plan.story, &mut dice, &mut words);
                }
                chance if chance < AGAIN + OF_STORY + OF_TOPIC => {
                    let topic = self.choose_topic(plan, &mut dice);
                    self.language.topic_phrase(topic, &mut dice, &mut words);
                }
                _ => {
                    let before = *words.last().unwrap_or(&0);
                    words.push(self.language.follower(before, &mut dice));
                }
            }
        }
        let sentences = self.sentences(&words[title.len()..], &mut dice);
        Draft { title, sentences }
    }

    fn choose_topic(&self, plan: &Plan, dice: &mut Dice) -> u64 {
        if plan.topics.len() == 1 || dice.chance(MAIN_TOPIC) {
            plan.topics[0]
        } else {
            plan.topics[1 + dice.below(plan.topics.len() as u64 - 1) as usize]
        }
    }

    fn sentences(&self, mut words: &[u64], dice: &mut Dice) -> Vec<Sentence> {
        let mut sentences: Vec<Sentence> = Vec::new();
        while !words.is_empty() {
            let length = quantile(&self.learned.sentences, dice.share()) as usize;
            let (sentence, rest) = words.split_at(length.clamp(1, words.len()));
            let opens = sentences.is_empty() || dice.chance(PARAGRAPH);
            sentences.push(Sentence { words: sentence.to_vec(), opens });
            words = rest;
        }
        sentences
    }

    fn repeat(&self, plan: &Plan, mut draft: Draft) -> Draft {
        let mut dice = Dice::new(&[self.seed, Purpose::Repeat as u64, plan.number]);
        let mut place = 0;
        draft.sentences.retain(|_| {
            place += 1;
            place == 1 || !dice.chance(GONE)
        });
        for word in draft.sentences.iter_mut().flat_map(|sentence| &mut sentence.words) {
            if dice.chance(NEW_WORDS) {
                *word = self.language.word(&mut dice);
            }
        }
        draft
    }
}
