//! What an article will be, before it is written: its day, topics, story, column, and what it links to.
//!
//! The planner walks through the articles in their order. It remembers a fixed number of earlier articles and the
//! latest of each topic, and never looks ahead: the first articles of a corpus are the same whatever its size.

use std::collections::VecDeque;

use super::{
    dice::{Dice, name},
    language::Purpose,
};

/// 1998-01-01, in days since 1970-01-01: with a growing number of articles a day, a thousand articles take seven
/// years, and a million stays in the past.
const FIRST_DAY: f64 = 10_227.0;
const DAYS: f64 = 1_080.0;
const FIRST_ARTICLES: f64 = 100.0;

/// Earlier articles that topics are taken from: the latest, and a fair sample of all.
const LATEST: usize = 256;
const SAMPLE: usize = 1 << 16;
/// Articles that are remembered of each topic.
const OF_TOPIC: usize = 24;

/// How readily a new topic is taken up (Pitman and Yor's process, which makes sizes of topics Zipf's).
const TOPIC_CONCENTRATION: f64 = 8.0;
const TOPIC_DISCOUNT: f64 = 0.45;
/// A topic is taken from the latest articles rather than from all: news comes in waves.
const WAVE: f64 = 0.35;

/// An article goes on with a story of its topic.
const GOES_ON: f64 = 0.5;
/// A topic has a column with a standing title; an article of such a topic belongs to it.
const HAS_COLUMN: f64 = 0.35;
const IN_COLUMN: f64 = 0.4;
/// An article is one of the latest, told again with small changes.
const REPEATS: f64 = 0.012;
/// An article has a second topic; and then a third.
const SECOND_TOPIC: f64 = 0.55;
const THIRD_TOPIC: f64 = 0.35;

/// A link leads within the story, within the topic, or within a further topic, and else anywhere.
const LINK_IN_STORY: f64 = 0.5;
const LINK_IN_TOPIC: f64 = 0.85;
/// Shares of articles with so many links, from 0 on; the rest has ever fewer.
const LINKS: [f64; 6] = [0.54, 0.23, 0.11, 0.05, 0.03, 0.02];

/// What an article will be.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    /// The number of the article, from 0.
    pub(super) number: u64,
    /// Days since 1970-01-01.
    pub(super) day: i32,
    /// The number of its main topic, then those of up to two more.
    pub(super) topics: Vec<u64>,
    /// The number of the first article of its story.
    pub(super) story: u64,
    /// How many articles its column has with this one, if it is in its topic's column.
    pub(super) column: Option<u32>,
    /// The article that it repeats.
    pub(super) repeats: Option<Box<Plan>>,
}

impl Plan {
    /// The article itself, or the one that it repeats.
    pub(super) fn original(&self) -> &Self {
        self.repeats.as_deref().unwrap_or(self)
    }
}

/// A topic as far as it is remembered.
#[derive(Debug, Default)]
struct Topic {
    latest: VecDeque<Plan>,
    in_column: u32,
}

/// One of the articles that topics are taken from.
#[derive(Clone, Copy, Debug)]
struct Seen {
    topic: u64,
    /// Whether the topic began with it.
    is_first: bool,
}

/// Plans article after article.
#[derive(Debug)]
pub(super) struct Planner {
    seed: u64,
    next: u64,
    topics: Vec<Topic>,
    latest: VecDeque<Seen>,
    sample: Vec<Seen>,
}

impl Planner {
    /// A planner before its first article.
    pub(super) fn new(seed: u64) -> Self {
        Self { seed, next: 0, topics: Vec::new(), latest: VecDeque::new(), sample: Vec::new() }
    }

    /// The next article, and the articles that it links to, each once.
    pub(super) fn next(&mut self) -> (Plan, Vec<Plan>) {
        let mut dice = Dice::new(&[self.seed, Purpose::Plan as u64, self.next]);
        let (plan, is_first) = self.plan(&mut dice);
        let links = self.links(&plan, &mut dice);
        self.remember(&plan, is_first, &mut dice);
        self.next += 1;
        (plan, links)
    }

    fn plan(&mut self, dice: &mut Dice) -> (Plan, bool) {
        let main = self.topic(dice);
        let is_first = main == self.topics.len() as u64;
        if is_first {
            self.topics.push(Topic::default());
        }
        let mut topics = vec![main];
        for more in [SECOND_TOPIC, THIRD_TOPIC] {
            if self.sample.is_empty() || !dice.chance(more) {
                break;
            }
            let other = self.sample[dice.below(self.sample.len() as u64) as usize].topic;
            if !topics.contains(&other) {
                topics.push(other);
            }
        }
        let topic = &mut self.topics[main as usize];
        let earlier = choose_latest(&topic.latest, dice).filter(|_| dice.chance(GOES_ON));
        let mut plan = Plan {
            number: self.next,
            day: day(self.next, dice),
            topics,
            story: earlier.map_or(self.next, |earlier| earlier.story),
            column: None,
            repeats: None,
        };
        let has_column = Dice::new(&[self.seed, Purpose::Column as u64, main]).chance(HAS_COLUMN);
        if has_column && dice.chance(IN_COLUMN) {
            topic.in_column += 1;
            plan.column = Some(topic.in_column);
        }
        if dice.chance(REPEATS)
            && let Some(original) = topic.latest.back()
        {
            let original = original.original();
            plan.topics.clone_from(&original.topics);
            plan.story = original.story;
            plan.column = None;
            plan.repeats = Some(Box::new(original.clone()));
        }
        (plan, is_first)
    }

    /// A topic that an earlier article had, or the number of a new one.
    fn topic(&self, dice: &mut Dice) -> u64 {
        let new = self.topics.len() as u64;
        let count = self.next as f64;
        if self.sample.is_empty()
            || dice.chance(TOPIC_CONCENTRATION / (TOPIC_CONCENTRATION + count))
        {
            return new;
        }
        let seen = if dice.chance(WAVE) {
            self.latest[dice.below(self.latest.len() as u64) as usize]
        } else {
            self.sample[dice.below(self.sample.len() as u64) as usize]
        };
        if seen.is_first && dice.chance(TOPIC_DISCOUNT) { new } else { seen.topic }
    }

    fn links(&self, plan: &Plan, dice: &mut Dice) -> Vec<Plan> {
        let mut chance = dice.share();
        let mut count = 0;
        while count < 12 {
            let share = LINKS.get(count).copied().unwrap_or(0.005);
            if chance < share {
                break;
            }
            chance -= share;
            count += 1;
        }
        let mut links: Vec<Plan> = Vec::new();
        for _ in 0..count {
            if let Some(other) = self.link(plan, dice)
                && other.number != plan.number
                && links.iter().all(|link| link.number != other.number)
            {
                links.push(other.clone());
            }
        }
        links
    }

    fn link(&self, plan: &Plan, dice: &mut Dice) -> Option<&Plan> {
        let latest = |topic: u64| &self.topics[topic as usize].latest;
        let place = dice.share();
        if place < LINK_IN_STORY {
            let story: Vec<&Plan> =
                latest(plan.topics[0]).iter().filter(|other| other.story == plan.story).collect();
            if !story.is_empty() {
                return Some(story[dice.below(story.len() as u64) as usize]);
            }
        }
        let topic = if place < LINK_IN_TOPIC {
            plan.topics[0]
        } else {
            plan.topics[dice.below(plan.topics.len() as u64) as usize]
        };
        choose_latest(latest(topic), dice)
    }

    fn remember(&mut self, plan: &Plan, is_first: bool, dice: &mut Dice) {
        let seen = Seen { topic: plan.topics[0], is_first };
        self.latest.push_back(seen);
        if self.latest.len() > LATEST {
            self.latest.pop_front();
        }
        // Every article has the same chance to be in the sample (J. Vitter, 1985, algorithm R).
        if self.sample.len() < SAMPLE {
            self.sample.push(seen);
        } else if let Some(place) = self.sample.get_mut(dice.below(self.next + 1) as usize) {
            *place = seen;
        }
        let latest = &mut self.topics[plan.topics[0] as usize].latest;
        latest.push_back(plan.clone());
        if latest.len() > OF_TOPIC {
            latest.pop_front();
        }
    }
}

/// One of the latest articles of a topic, rather a later one.
fn choose_latest<'a>(latest: &'a VecDeque<Plan>, dice: &mut Dice) -> Option<&'a Plan> {
    if latest.is_empty() {
        return None;
    }
    let count = latest.len() as u64;
    let back = dice.below(count).min(dice.below(count));
    latest.get((count - 1 - back) as usize)
}

/// The day of an article: the archive grows ever faster, and news comes in bursts.
fn day(number: u64, dice: &mut Dice) -> i32 {
    let day = FIRST_DAY + DAYS * libm::log(1.0 + number as f64 / FIRST_ARTICLES);
    let week = (day / 7.0) as u64;
    // Three in ten appear on the day of the week that something happened.
    let day = if dice.chance(0.3) { week * 7 + name(&[week]) % 5 } else { day as u64 };
    day as i32
}
