//! From the ranking to the report: the cards of one article, and what was passed over.

use super::report::{Card, Order, Passed, Report, Rule, Score, Story, Term, WhyNot};
use crate::{
    cli::source::{Finder, Site},
    engine::{
        article::Day,
        index::CANDIDATES,
        related::{Choice, Explanation, Kind, PassedOver, Pick, Places, Ranking, SharedTerm, Why},
    },
};

/// What is known of one article.
pub(super) struct Findings<'a, 'b> {
    pub(super) site: &'a Site,
    pub(super) finder: &'a Finder<'a>,
    pub(super) ranking: &'b Ranking,
    pub(super) article: usize,
}

impl<'a> Findings<'a, '_> {
    /// The report; `explanations` are of the picks, then of the story that was `asked` for.
    pub(super) fn report(
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
        let least = choice.picks.iter().rfind(|pick| !pick.related.pinned);
        let would_be_shown = |passed: &&PassedOver| {
            least.is_none_or(|least| {
                let (own, last) = (passed.related, least.related);
                let order = is_foreign(own.article).cmp(&is_foreign(last.article));
                order.then(least.weighed().total_cmp(&own.score)).is_lt()
            })
        };
        let mut passed: Vec<&PassedOver> =
            choice.passed_over.iter().filter(would_be_shown).collect();
        passed.sort_by(|one, other| other.related.score.total_cmp(&one.related.score));
        passed
            .into_iter()
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
            Why::Named => ("named", None, "named on the page itself, under “See also”".into()),
            Why::NeverShown => ("never", None, "never to stand beside another article".into()),
            Why::FurtherPage { of } => {
                ("page", Some(of), format!("another page or a translation of {}", named(of)))
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
                let rule = self.rule(why, &choice.picks);
                return Rule { message: format!("It is {}.", rule.message), ..rule };
            }
            (Some(place), _) => {
                ("score", format!("It would be card {place}; {shown} are asked for."))
            }
            (None, None) if !explained.is_same_language => (
                "language",
                "It is in another language: those follow behind all in this one.".into(),
            ),
            (None, None) => {
                let last = choice.picks.iter().rfind(|pick| !pick.related.pinned);
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
    let Explanation { cosine, days, closeness, links, crowding, score, .. } = *explained;
    Score {
        cosine,
        days,
        closeness,
        links,
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
