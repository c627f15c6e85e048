//! What `explain` finds out, as `--json` prints it and the table shows it.

use crate::{
    cli::source::{Finder, Site, Warning},
    engine::{
        article::Day,
        index::CANDIDATES,
        related::{Choice, Explanation, Kind, PassedOver, Pick, Places, Ranking, SharedTerm, Why},
    },
};
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

/// cosine · closeness / crowding = score.
#[derive(Serialize)]
pub(super) struct Score {
    pub(super) cosine: f32,
    /// Between the two articles; none when a date is unknown.
    pub(super) days: Option<u32>,
    pub(super) closeness: f32,
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

/// Writes the report of one article.
pub(super) struct Writer<'a, 'b> {
    pub(super) site: &'a Site,
    pub(super) finder: &'a Finder<'a>,
    pub(super) ranking: &'b Ranking,
    pub(super) article: usize,
}

impl<'a> Writer<'a, '_> {
    /// `explanations` are of the picks, then of the story that was `asked` for.
    pub(super) fn write(
        &self,
        choice: Choice,
        explanations: Vec<Explanation>,
        asked: Option<usize>,
    ) -> Report<'a> {
        let mut explanations = explanations.into_iter();
        let cards: Vec<Card<'a>> = (1..)
            .zip(&choice.picks)
            .zip(&mut explanations)
            .map(|((place, pick), explanation)| self.card(place, pick, &choice.picks, explanation))
            .collect();
        let why_not = asked
            .zip(explanations.next())
            .map(|(asked, explanation)| self.why_not(asked, explanation, &choice));
        Report {
            article: self.story(self.article),
            articles: self.site.articles.len(),
            passed_over: self.passed_over(&choice),
            cards,
            why_not,
            warnings: &self.site.warnings,
        }
    }

    fn story(&self, article: usize) -> Story<'a> {
        let url = self.finder.address(article);
        let article = &self.site.articles[article];
        Story {
            id: &article.id,
            url,
            title: &article.title,
            date: article.date.map(Day::to_iso),
            lang: &article.lang,
        }
    }

    fn card(&self, place: usize, pick: &Pick, picks: &[Pick], explained: Explanation) -> Card<'a> {
        Card {
            place,
            story: self.story(pick.related.article),
            pinned: pick.related.pinned,
            score: score(&explained),
            order: Order {
                variety: pick.variety,
                novelty: pick.novelty(),
                likeness: pick.likeness,
                like: pick.like.and_then(|article| place_of(article, picks)),
                card_score: pick.weighed(),
            },
            terms: terms(explained),
        }
    }

    /// What was passed over and stands before the last card by relevance.
    fn passed_over(&self, choice: &Choice) -> Vec<Passed<'a>> {
        let is_foreign = |article| !self.ranking.same_language(self.article, article);
        let least = choice.picks.iter().filter(|pick| !pick.related.pinned).last();
        let would_be_shown = |passed: &&PassedOver| {
            least.is_none_or(|least| {
                let (own, last) = (passed.related, least.related);
                let order = is_foreign(own.article).cmp(&is_foreign(last.article));
                order.then(least.weighed().total_cmp(&own.score)).is_lt()
            })
        };
        let passed = choice.passed_over.iter().filter(would_be_shown);
        passed
            .map(|passed| Passed {
                story: self.story(passed.related.article),
                score: passed.related.score,
                rule: self.rule(passed.why, &choice.picks),
            })
            .collect()
    }

    fn rule(&self, why: Why, picks: &[Pick]) -> Rule {
        let named = |of: usize| match place_of(of, picks) {
            Some(place) => format!("card {place}"),
            None if of == self.article => "this article".into(),
            None => self.finder.address(of),
        };
        let (why, of, message) = match why {
            Why::Excluded => ("excluded", None, "excluded here by the editor".into()),
            Why::NeverShown => ("never", None, "never to stand beside another article".into()),
            Why::FurtherPage { of } => {
                ("page", Some(of), format!("a further page of {}", named(of)))
            }
            Why::Repeat { of, cosine } => {
                ("repeat", Some(of), format!("a repeat of {} (cosine {cosine:.2})", named(of)))
            }
        };
        Rule { why, of: of.map(|of| self.finder.address(of)), message }
    }

    fn why_not(&self, asked: usize, explained: Explanation, choice: &Choice) -> WhyNot<'a> {
        let all = self.ranking.choose(self.article, CANDIDATES.max(choice.picks.len()));
        let place = place_of(asked, &all.picks);
        WhyNot {
            story: self.story(asked),
            place,
            rule: self.verdict(asked, place, &explained, choice, &all),
            score: score(&explained),
            terms: terms(explained),
        }
    }

    fn verdict(
        &self,
        asked: usize,
        place: Option<usize>,
        explained: &Explanation,
        choice: &Choice,
        all: &Choice,
    ) -> Rule {
        let shown = choice.picks.len();
        let passed = all.passed_over.iter().find(|passed| passed.related.article == asked);
        let passed = passed.map(|passed| passed.why);
        // What is pinned stands here whatever the rules say.
        let by_rule = passed.or_else(|| self.ranking.rule_against(self.article, asked));
        let (why, message) = match (place, by_rule) {
            (Some(place), _) if place <= shown => ("shown", format!("It is card {place}.")),
            (None, Some(why)) => {
                let rule = self.rule(why, &all.picks);
                return Rule { message: format!("It is {}.", rule.message), ..rule };
            }
            (Some(place), _) => (
                "score",
                format!(
                    "It would be card {place}: after the last of the {shown} cards by what counts below."
                ),
            ),
            (None, None) if !explained.is_same_language => (
                "language",
                "It is in another language: those follow behind all in this one.".into(),
            ),
            (None, None) => {
                let last = choice.picks.iter().filter(|pick| !pick.related.pinned).last();
                let last = last.map_or(0.0, Pick::weighed);
                let own = explained.score;
                (
                    "score",
                    format!(
                        "It is too far: its score is {own:.4}, that of the last card {last:.4}."
                    ),
                )
            }
        };
        Rule { why, of: None, message }
    }
}

/// The place of an article among the cards, from 1.
fn place_of(article: usize, picks: &[Pick]) -> Option<usize> {
    Some(1 + picks.iter().position(|pick| pick.related.article == article)?)
}

fn score(explained: &Explanation) -> Score {
    let Explanation { cosine, days, closeness, crowding, score, .. } = *explained;
    Score {
        cosine,
        days,
        closeness,
        crowding,
        score,
        same_language: explained.is_same_language,
        same_series: explained.is_same_series,
    }
}

fn terms(explained: Explanation) -> Vec<Term> {
    let sum: f32 = explained.terms.iter().map(|term| term.product).sum();
    let term = |term: SharedTerm| Term {
        kind: match term.kind {
            Kind::Word => "word",
            Kind::Words => "words",
            Kind::Characters => "characters",
        },
        weights: term.weights,
        product: term.product,
        share: if sum > 0.0 { term.product / sum } else { 0.0 },
        places: term.places.map(places),
        term: term.name,
    };
    explained.terms.into_iter().map(term).collect()
}

fn places(places: Places) -> Vec<&'static str> {
    let named = [(places.title, "title"), (places.tag, "tag")];
    named.into_iter().filter_map(|(is_there, name)| is_there.then_some(name)).collect()
}
