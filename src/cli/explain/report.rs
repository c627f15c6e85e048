//! What `explain` finds out, as `--json` prints it and the table shows it.

use crate::cli::source::Warning;
use serde::Serialize;

/// Why these stories.
#[derive(Serialize)]
pub(super) struct Report<'a> {
    pub(super) article: Story<'a>,
    /// How many articles there are.
    pub(super) articles: usize,
    /// In the order of the cards.
    pub(super) cards: Vec<Card<'a>>,
    /// What would be among them but for a rule.
    pub(super) passed_over: Vec<Passed<'a>>,
    /// About the story of `--why-not`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) why_not: Option<WhyNot<'a>>,
    /// What has no effect, and how to mend it.
    pub(super) warnings: &'a [Warning],
}

/// An article by name.
#[derive(Serialize)]
pub(super) struct Story<'a> {
    pub(super) id: &'a str,
    pub(super) url: String,
    pub(super) title: &'a str,
    /// `2024-05-03`.
    pub(super) date: Option<String>,
    pub(super) lang: &'a str,
}

/// A story beside the article.
#[derive(Serialize)]
pub(super) struct Card<'a> {
    /// From 1.
    pub(super) place: usize,
    #[serde(flatten)]
    pub(super) story: Story<'a>,
    pub(super) pinned: bool,
    #[serde(flatten)]
    pub(super) score: Score,
    #[serde(flatten)]
    pub(super) order: Order,
    pub(super) terms: Vec<Term>,
}

/// cosine · closeness · links / crowding = score.
#[derive(Serialize)]
pub(super) struct Score {
    pub(super) cosine: f32,
    /// Between the two articles; none when a date is unknown.
    pub(super) days: Option<u32>,
    pub(super) closeness: f32,
    pub(super) links: f32,
    pub(super) crowding: f32,
    pub(super) score: f32,
    pub(super) same_language: bool,
    pub(super) same_series: bool,
}

/// score · variety · novelty = card score.
#[derive(Serialize)]
pub(super) struct Order {
    /// For cards before it of its series.
    pub(super) variety: f32,
    /// For its likeness to a card before it.
    pub(super) novelty: f32,
    /// That likeness, a cosine.
    pub(super) likeness: f32,
    /// The place of that card.
    pub(super) like: Option<usize>,
    pub(super) card_score: f32,
}

/// A term that both use.
#[derive(Serialize)]
pub(super) struct Term {
    pub(super) term: String,
    /// `word`, `words` or `characters`.
    pub(super) kind: &'static str,
    /// In the article and in the story.
    pub(super) weights: [f32; 2],
    /// Of the weights; all of them add up to the cosine.
    pub(super) product: f32,
    /// Of the cosine.
    pub(super) share: f32,
    /// Where it stands in both, besides the text: `title`, `tag`.
    pub(super) places: [Vec<&'static str>; 2],
}

/// A story that a rule keeps off the cards.
#[derive(Serialize)]
pub(super) struct Passed<'a> {
    #[serde(flatten)]
    pub(super) story: Story<'a>,
    pub(super) score: f32,
    #[serde(flatten)]
    pub(super) rule: Rule,
}

/// The rule.
#[derive(Serialize)]
pub(super) struct Rule {
    /// `excluded`, `never`, `repeat`, `page`; beside `--why-not` also `shown`, `language`, `score`.
    pub(super) why: &'static str,
    /// The address of what it repeats.
    pub(super) of: Option<String>,
    /// The same in one sentence.
    pub(super) message: String,
}

/// About one story that may be missed.
#[derive(Serialize)]
pub(super) struct WhyNot<'a> {
    #[serde(flatten)]
    pub(super) story: Story<'a>,
    /// Its place among all candidates, from 1, when it is one of them.
    pub(super) place: Option<usize>,
    #[serde(flatten)]
    pub(super) rule: Rule,
    #[serde(flatten)]
    pub(super) score: Score,
    pub(super) terms: Vec<Term>,
}
