//! An article as words in sentences, before it is spelled.

use super::{
    dice::Dice,
    language::{GLUE, Language, Purpose},
    learned::{Learned, mean, quantile},
    plan::Plan,
};

/// Of an article that repeats another, so many words are new, and so many sentences gone.
const NEW_WORDS: f64 = 0.03;
const GONE: f64 = 0.05;
/// A sentence begins a paragraph.
const PARAGRAPH: f64 = 0.28;

/// An article as words.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Draft {
    /// At least one.
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
    /// Words of a text by the unit of the learned lengths.
    words: f64,
    language: Language,
    learned: Learned,
}

/// The words of an article while it is written.
#[derive(Debug, Default)]
struct Manuscript {
    words: Vec<u64>,
    /// Where words of content stand.
    content: Vec<usize>,
    /// The place whose next word may come again.
    at: Option<usize>,
}

impl Drafter {
    /// A drafter of articles of so many `words` on average.
    pub(super) fn new(seed: u64, words: f64, language: Language, learned: Learned) -> Self {
        let mean = mean(&learned.lengths);
        Self { seed, words: words / mean, language, learned }
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
                ..0.3 => {
                    let subject = self.choose_subject(plan, &mut dice);
                    self.language.subject_phrase(subject, &mut dice, &mut words);
                }
                ..0.55 => self.language.topic_phrase(plan.topics[0], &mut dice, &mut words),
                _ => {
                    let before = [dice.below(GLUE)];
                    let before = if words.is_empty() { &before[..] } else { &words };
                    words.push(self.language.next(before, &mut dice));
                }
            }
        }
        words
    }

    fn write(&self, plan: &Plan) -> Draft {
        let mut dice = Dice::new(&[self.seed, Purpose::Draft as u64, plan.number]);
        let length = quantile(&self.learned.lengths, dice.share()) * self.words;
        let mut manuscript = Manuscript::default();
        self.title(plan).into_iter().for_each(|word| manuscript.push(word));
        let start = manuscript.words.len();
        if plan.column.is_some() {
            self.open_column(plan.topics[0], &mut manuscript);
        }
        let end = start + (length as usize).max(5);
        while manuscript.words.len() < end {
            self.go_on(plan, &mut manuscript, &mut dice);
        }
        let sentences = self.sentences(&manuscript.words[start..end], &mut dice);
        Draft { sentences }
    }

    /// The words that all articles of a column begin with.
    fn open_column(&self, topic: u64, manuscript: &mut Manuscript) {
        let mut dice = Dice::new(&[self.seed, Purpose::Opening as u64, topic]);
        for _ in 0..self.learned.fitted.opening {
            manuscript.push(self.language.next(&manuscript.words, &mut dice));
        }
    }

    /// Writes the next word or words.
    fn go_on(&self, plan: &Plan, manuscript: &mut Manuscript, dice: &mut Dice) {
        let fitted = &self.learned.fitted;
        if let Some(at) = manuscript.at.take()
            && dice.chance(fitted.again_goes_on)
        {
            manuscript.push(manuscript.words[at + 1]);
            manuscript.at = Some(at + 1);
            return;
        }
        let after_content = manuscript.words.last().is_some_and(|word| *word >= GLUE);
        let less = if after_content { fitted.after_content_less } else { 1.0 };
        let content = manuscript.content.len() as f64;
        let again = fitted.again.0 * content / (content + fitted.again.1);
        let mut phrase = Vec::new();
        let mut chance = dice.share() / less;
        if chance < again {
            // What stood there early is what it is about.
            let content = manuscript.content.len() as u64;
            let at = manuscript.content[dice.below(content).min(dice.below(content)) as usize];
            manuscript.push(manuscript.words[at]);
            manuscript.at = Some(at);
            return;
        }
        chance -= again;
        if chance < fitted.of_subject {
            self.language.subject_phrase(self.choose_subject(plan, dice), dice, &mut phrase);
        } else if chance < fitted.of_subject + fitted.of_topic {
            self.language.topic_phrase(self.choose_topic(plan, dice), dice, &mut phrase);
        } else {
            phrase.push(self.language.next(&manuscript.words, dice));
        }
        phrase.into_iter().for_each(|word| manuscript.push(word));
    }

    /// The subject of the article itself, or of the one that it follows up: the number of either.
    fn choose_subject(&self, plan: &Plan, dice: &mut Dice) -> u64 {
        match plan.follows {
            Some(earlier) if !dice.chance(self.learned.fitted.own_subject) => earlier,
            _ => plan.number,
        }
    }

    fn choose_topic(&self, plan: &Plan, dice: &mut Dice) -> u64 {
        if plan.topics.len() == 1 || dice.chance(self.learned.fitted.main_topic) {
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
                *word = self.language.content(&mut dice);
            }
        }
        draft
    }
}

impl Manuscript {
    fn push(&mut self, word: u64) {
        if word >= GLUE {
            self.content.push(self.words.len());
        }
        self.words.push(word);
    }
}
