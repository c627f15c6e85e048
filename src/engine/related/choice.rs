//! What is shown of the order of related articles: what editors want, no repeats, some variety.

use super::{Neighbour, Ranking, Related, wishes::Wish};
use alloc::vec::Vec;
use core::cmp::Ordering;

/// From this cosine on, two articles are one told twice: more than eight in ten have it of which one is two thirds
/// of the other with something else around it.
const REPEAT: f32 = 0.6;

/// The same for what may share whole sentences and be about different things: instalments of one series under
/// titles of their own, and short texts.
const REPEAT_OF_ITS_KIND: f32 = 0.8;

/// Texts with fewer different terms than this are short: some 200 words.
const SHORT: u32 = 400;

/// What an article's score is worth for every card before it that is of the same series.
const SAME_SERIES: f32 = 0.6;

/// The share of its score that an article loses when a card before it is the very same (maximal marginal
/// relevance, after J. Carbonell and J. Goldstein, 1998).
const ALIKE: f32 = 0.3;

/// Most stories that can be pinned beside one article: as many as an index stores.
const PINNED: usize = 24;

/// The cards beside an article, and what would be among them but for a rule.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// In the order of the cards.
    pub picks: Vec<Pick>,
    /// In the order in which the rules were met; what fell behind the last card is not here.
    pub passed_over: Vec<PassedOver>,
}

/// An article that is shown beside another, and what made its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pick {
    /// Which article, with its score by relevance alone.
    pub related: Related,
    /// What is left of its score for the cards before it that are of its series: 1 when there are none.
    pub variety: f32,
    /// Its highest cosine with a card before it.
    pub likeness: f32,
    /// The article of that card.
    pub like: Option<usize>,
}

/// A related article that is not shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PassedOver {
    /// Which article, with its score by relevance alone.
    pub related: Related,
    /// The rule that it met.
    pub why: Why,
}

/// The rules that keep a related article off the cards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why {
    /// The editor of the page excluded it there.
    Excluded,
    /// The page shows or names it elsewhere, under "See also".
    Named,
    /// It is to stand beside no other article.
    NeverShown,
    /// It tells again what another article tells.
    Repeat {
        /// The article that it repeats: the page's own, or that of a card before.
        of: usize,
        /// The cosine of both.
        cosine: f32,
    },
    /// It and another one are pages or translations of one article.
    FurtherPage {
        /// The other one: the page's own, or that of a card before.
        of: usize,
    },
}

impl Pick {
    fn new(related: Related) -> Self {
        Self { related, variety: 1.0, likeness: 0.0, like: None }
    }

    /// The score that its place among the cards is by. Pinned cards stand before all others.
    pub fn weighed(&self) -> f32 {
        self.related.score * self.variety * self.novelty()
    }

    /// What is left of its score for its likeness to a card before it: 1 when there is none.
    pub fn novelty(&self) -> f32 {
        1.0 - ALIKE * self.likeness
    }
}

impl Ranking {
    /// The `limit` articles to show beside that one, in the order of the cards, with the scores that they had
    /// when they were chosen. A longer list begins with the shorter one.
    pub fn as_shown(&self, article: usize, limit: usize) -> Vec<Related> {
        let weighed = |pick: Pick| Related { score: pick.weighed(), ..pick.related };
        self.choose(article, limit).picks.into_iter().map(weighed).collect()
    }

    /// As [`as_shown`](Self::as_shown), with what made each card's place and what was passed over: what is
    /// pinned comes first, then the most related, without what is not wanted, without repeats of the article
    /// or of each other, and with some variety.
    pub fn choose(&self, article: usize, limit: usize) -> Choice {
        let mut waiting = WaitingList::new(self.candidates(article));
        let mut choice = Choice::default();
        self.drop_unwanted(&mut waiting, article, &mut choice);
        self.drop_repeats(&mut waiting, article, &mut choice);
        choice.picks.reserve_exact(limit.min(waiting.all.len()));
        while choice.picks.len() < limit {
            let best = waiting
                .all
                .iter_mut()
                .filter(|it| !it.is_gone)
                .min_by(|one, other| self.compare_cards(article, &one.pick, &other.pick));
            let Some(best) = best else { break };
            best.is_gone = true;
            let card = best.pick.related.article;
            choice.picks.push(best.pick);
            self.drop_repeats(&mut waiting, card, &mut choice);
            self.step_back(&mut waiting, card);
        }
        choice
    }

    /// The rule that keeps `other` off the cards beside `article` whatever else is there, if there is one.
    pub fn rule_against(&self, article: usize, other: usize) -> Option<Why> {
        let repeat = || {
            let near = self.neighbour(article, other).filter(|near| self.repeats(article, near))?;
            Some(Why::Repeat { of: article, cosine: near.cosine })
        };
        let is_page = self.facts[article].first_page == self.facts[other].first_page;
        let page = is_page.then_some(Why::FurtherPage { of: article });
        self.unwanted(article, other).or_else(repeat).or(page)
    }

    /// What may be shown: what is pinned, in its order, then the rest in the order of relevance.
    fn candidates(&self, article: usize) -> Vec<Related> {
        let mut ordered = self.ordered(article, &self.neighbours[article]);
        let Some(Wish { pinned, .. }) = self.facts.wishes.of(article) else { return ordered };
        let mut found = Vec::with_capacity(ordered.len() + pinned.len());
        for &pinned in pinned.iter().take(PINNED) {
            let at = ordered.iter().position(|related| related.article == pinned);
            let score = at.map_or(0.0, |at| ordered.remove(at).score);
            found.push(Related { article: pinned, score, pinned: true });
        }
        found.extend(ordered);
        found
    }

    /// Which of two is to be the next card; of pinned ones it is the one that stands first.
    fn compare_cards(&self, article: usize, one: &Pick, other: &Pick) -> Ordering {
        let weighed = |pick: &Pick| Related { score: pick.weighed(), ..pick.related };
        match (one.related.pinned, other.related.pinned) {
            (false, false) => self.compare(article, &weighed(one), &weighed(other)),
            (one, other) => other.cmp(&one),
        }
    }

    /// Takes out what editors keep off the cards beside `article`.
    fn drop_unwanted(&self, waiting: &mut WaitingList, article: usize, choice: &mut Choice) {
        if self.facts.wishes.of(article).is_none() {
            return;
        }
        for other in &mut waiting.all {
            if let Some(why) = self.unwanted(article, other.pick.related.article) {
                other.pass_over(why, choice);
            }
        }
    }

    /// Whether editors keep `other` off the cards beside `article`. Further pages go where the first one goes.
    fn unwanted(&self, article: usize, other: usize) -> Option<Why> {
        let pages = [other, self.facts[other].first_page as usize];
        let Wish { excluded, named, .. } = self.facts.wishes.of(article)?;
        if pages.iter().any(|page| named.contains(page)) {
            Some(Why::Named)
        } else if pages.iter().any(|page| excluded.contains(page)) {
            Some(Why::Excluded)
        } else if pages.iter().any(|&page| self.facts.wishes.is_never_shown(page)) {
            Some(Why::NeverShown)
        } else {
            None
        }
    }

    /// Takes out what repeats an article that the reader has before them.
    fn drop_repeats(&self, waiting: &mut WaitingList, seen: usize, choice: &mut Choice) {
        for near in self.neighbours[seen].iter().filter(|near| self.repeats(seen, near)) {
            if let Some(other) = waiting.find(near.article) {
                other.pass_over(Why::Repeat { of: seen, cosine: near.cosine }, choice);
            }
        }
        let page = self.facts[seen].first_page;
        for other in &mut waiting.all {
            if self.facts[other.pick.related.article].first_page == page {
                other.pass_over(Why::FurtherPage { of: seen }, choice);
            }
        }
    }

    /// Whether the neighbour of an article tells the same.
    fn repeats(&self, article: usize, near: &Neighbour) -> bool {
        // Most are far below, and facts far away in memory.
        if near.cosine < REPEAT {
            return false;
        }
        let [one, other] = [article, near.article as usize].map(|it| &self.facts[it]);
        let are_instalments =
            one.series.is_some() && one.series == other.series && one.title != other.title;
        let are_short = one.size.min(other.size) < SHORT;
        !(are_instalments || are_short) || near.cosine >= REPEAT_OF_ITS_KIND
    }

    /// Lets what is like a card step back.
    fn step_back(&self, waiting: &mut WaitingList, card: usize) {
        for &Neighbour { article, cosine, .. } in &self.neighbours[card] {
            if let Some(Waiting { pick, .. }) = waiting.find(article)
                && cosine > pick.likeness
            {
                (pick.likeness, pick.like) = (cosine, Some(card));
            }
        }
        let Some(series) = self.facts[card].series else { return };
        for Waiting { pick, .. } in &mut waiting.all {
            if self.facts[pick.related.article].series == Some(series) {
                pick.variety *= SAME_SERIES;
            }
        }
    }
}

/// Related articles that may yet be shown.
struct WaitingList {
    all: Vec<Waiting>,
    /// Their numbers by the low bits of their articles', the next free place where one is taken.
    places: [u8; PLACES],
}

/// Twice as many as can wait at least, which is twice [`super::NEIGHBOURS`] and [`PINNED`]; a power of two.
const PLACES: usize = 256;

/// A place that nothing has.
const FREE: u8 = u8::MAX;

/// A related article that may yet be shown.
struct Waiting {
    pick: Pick,
    /// Shown, or passed over.
    is_gone: bool,
}

impl Waiting {
    /// Not what an editor pinned.
    fn pass_over(&mut self, why: Why, choice: &mut Choice) {
        if !self.is_gone && !self.pick.related.pinned {
            self.is_gone = true;
            choice.passed_over.push(PassedOver { related: self.pick.related, why });
        }
    }
}

impl WaitingList {
    fn new(related: Vec<Related>) -> Self {
        let mut list = Self { all: Vec::with_capacity(related.len()), places: [FREE; PLACES] };
        for (related, number) in related.into_iter().zip(0..) {
            let place = list.place(related.article as u32);
            list.places[place] = number;
            list.all.push(Waiting { pick: Pick::new(related), is_gone: false });
        }
        list
    }

    /// Where that article is, or would be.
    fn place(&self, article: u32) -> usize {
        let mut place = article as usize % PLACES;
        while let Some(waiting) = self.all.get(usize::from(self.places[place]))
            && waiting.pick.related.article != article as usize
        {
            place = (place + 1) % PLACES;
        }
        place
    }

    fn find(&mut self, article: u32) -> Option<&mut Waiting> {
        let number = self.places[self.place(article)];
        self.all.get_mut(usize::from(number))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        rank,
        tests::{articles, keys},
    };
    use crate::engine::article::Article;
    use alloc::{format, string::String, vec::Vec};

    /// That many words of a story, those from `end` on of another one.
    fn story(title: &str, words: usize, end: usize) -> Article {
        let word = |at: usize| if at < end { format!("word{at}") } else { format!("{title}{at}") };
        let words: Vec<String> = (0..words).map(word).collect();
        Article {
            title: title.into(),
            key: title.into(),
            text: words.join(" "),
            ..Article::default()
        }
    }

    /// Whether two stories are one told twice, of which so many of their words are the same.
    fn check(titles: [&str; 2], words: usize, same: usize, expected: bool) {
        let mut articles = articles(9);
        let [mut one, other] = titles.map(|title| story(title, words, same));
        one.text = story(titles[0], words, words).text;
        articles.extend([one, other]);
        let article = articles.len() - 2;
        let ranking = rank(&articles);
        let near = ranking.neighbour(article, article + 1).expect("it is near").cosine;
        let shown = keys(&articles, &ranking.as_shown(article, 9));
        assert_eq!(
            shown.is_empty(),
            expected,
            "{titles:?}, {same} words, cosine {near}: {shown:?}"
        );
    }

    #[test]
    fn reposts_are_known_and_what_is_only_of_a_kind_is_left() {
        // In a small archive words that no other article has weigh much, so that few of them tell.
        check(["The quay", "A quay"], 300, 300, true);
        check(["The quay", "A quay"], 300, 285, true);
        check(["The quay", "A quay"], 300, 150, false);
        check(["Weekly 1", "Weekly 2"], 300, 275, false);
        check(["Weekly 1", "Weekly 1"], 300, 285, true);
        check(["The quay", "The quay"], 60, 60, true);
        check(["The quay", "A quay"], 60, 54, false);
    }
}
