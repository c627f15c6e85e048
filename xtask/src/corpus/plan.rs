//! What an article will be, before it is written: its day, topics, story, column, and what it links to.
//!
//! The planner walks through the articles in their order. It remembers a fixed number of earlier articles and the
//! latest of each topic, and never looks ahead: the first articles of a corpus are the same whatever its size.

use std::collections::VecDeque;

use super::{
    dice::{Dice, name},
    language::Purpose,
    learned::{Fitted, Learned, Quantiles, quantile},
};

/// 1998-01-01, in days since 1970-01-01: with a growing number of articles a day, a thousand articles take seven
/// years, and a million stays in the past.
const FIRST_DAY: f64 = 10_227.0;
const DAYS: f64 = 1_080.0;
const FIRST_ARTICLES: f64 = 100.0;

/// Earlier articles that topics are taken from: the latest, and a fair sample of all.
const LATEST: usize = 256;
const SAMPLE: usize = 1 << 16;
/// Articles that are remembered of each topic, and of all.
const OF_TOPIC: usize = 24;

/// A topic has a column with a standing title; an article of such a topic belongs to it.
const HAS_COLUMN: f64 = 0.35;
const IN_COLUMN: f64 = 0.4;
/// An article is one of the latest, told again with small changes.
const REPEATS: f64 = 0.012;
/// An article has a second topic; and then a third.
const SECOND_TOPIC: f64 = 0.55;
const THIRD_TOPIC: f64 = 0.35;

/// What an article will be.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    /// The number of the article, from 0.
    pub(super) number: u64,
    /// Days since 1970-01-01.
    pub(super) day: i32,
    /// The number of its main topic, then those of up to two more.
    pub(super) topics: Vec<u64>,
    /// The number of the earlier article that it follows up.
    pub(super) follows: Option<u64>,
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
    fitted: Fitted,
    link_counts: Quantiles,
    next: u64,
    topics: Vec<Topic>,
    published: VecDeque<Plan>,
    latest: VecDeque<Seen>,
    sample: Vec<Seen>,
}

impl Planner {
    /// A planner before its first article.
    pub(super) fn new(seed: u64, learned: &Learned) -> Self {
        Self {
            seed,
            fitted: learned.fitted.clone(),
            link_counts: learned.links.clone(),
            next: 0,
            topics: Vec::new(),
            published: VecDeque::new(),
            latest: VecDeque::new(),
            sample: Vec::new(),
        }
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
        let earlier =
            choose_latest(&topic.latest, dice).filter(|_| dice.chance(self.fitted.follows_up));
        let mut plan = Plan {
            number: self.next,
            day: day(self.next, dice),
            topics,
            follows: earlier.map(|earlier| earlier.original().number),
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
            plan.follows = Some(original.number);
            plan.column = None;
            plan.repeats = Some(Box::new(original.clone()));
        }
        (plan, is_first)
    }

    /// A topic that an earlier article had, or the number of a new one.
    fn topic(&self, dice: &mut Dice) -> u64 {
        let new = self.topics.len() as u64;
        let (concentration, discount) = self.fitted.topics;
        let count = self.next as f64;
        if self.sample.is_empty() || dice.chance(concentration / (concentration + count)) {
            return new;
        }
        let seen = if dice.chance(self.fitted.wave) {
            self.latest[dice.below(self.latest.len() as u64) as usize]
        } else {
            self.sample[dice.below(self.sample.len() as u64) as usize]
        };
        if seen.is_first && dice.chance(discount) { new } else { seen.topic }
    }

    fn links(&self, plan: &Plan, dice: &mut Dice) -> Vec<Plan> {
        // A fraction is a chance of one more.
        let count = quantile(&self.link_counts, dice.share()) + dice.share();
        let mut links: Vec<Plan> = Vec::new();
        // Some lead to where another one led already, and count for nothing.
        for _ in 0..4 * count as u64 {
            if links.len() == count as usize {
                break;
            }
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
        let (in_story, in_topic) = self.fitted.links_within;
        if place < in_story && plan.follows.is_some() {
            let is_near =
                |other: &&Plan| plan.follows == Some(other.number) || plan.follows == other.follows;
            let near: Vec<&Plan> = latest(plan.topics[0]).iter().filter(is_near).collect();
            if !near.is_empty() {
                return Some(near[dice.below(near.len() as u64) as usize]);
            }
        }
        let topic = if place < in_topic {
            plan.topics[0]
        } else {
            plan.topics[dice.below(plan.topics.len() as u64) as usize]
        };
        let found = choose_latest(latest(topic), dice);
        found.or_else(|| choose_latest(&self.published, dice))
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
        for latest in [&mut self.topics[plan.topics[0] as usize].latest, &mut self.published] {
            latest.push_back(plan.clone());
            if latest.len() > OF_TOPIC {
                latest.pop_front();
            }
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
