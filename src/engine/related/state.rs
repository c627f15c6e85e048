//! What the choice of related stories depends on, in one number an article: while that stays as it was, so does the
//! choice.

use super::{Ranking, terms::stir};

/// Stands for all that was put in, in that order.
struct State(u64);

impl State {
    fn put(&mut self, number: u64) {
        self.0 = stir(self.0 ^ number).wrapping_add(0x9e37_79b9_7f4a_7c15);
    }

    fn put_all(&mut self, numbers: impl ExactSizeIterator<Item = u64>) {
        self.put(numbers.len() as u64);
        numbers.for_each(|number| self.put(number));
    }
}

impl Ranking {
    /// The state of an article by itself: its facts, its editor's wishes, and its neighbours. `keys` stand for the
    /// articles, whose numbers may change.
    pub fn own_state(&self, article: usize, keys: &[u64]) -> u64 {
        let key = |article: &usize| keys[*article];
        let fact = &self.facts[article];
        let mut state = State(keys[article]);
        // The number of a series is that of an article, or beyond all of them.
        let series = fact.series.map(|series| series as usize);
        let series = series.map(|it| [keys[it % keys.len()], (it / keys.len()) as u64]);
        state.put_all(series.into_iter().flatten().collect::<alloc::vec::Vec<u64>>().into_iter());
        let first_page = fact.first_page as usize;
        for number in [
            fact.day.map_or(u64::MAX, |day| day.0 as u64),
            fact.language.into(),
            fact.size.into(),
            fact.title,
            keys[first_page],
            fact.links.votes.to_bits().into(),
        ] {
            state.put(number);
        }
        state.put_all(fact.links.to.iter().map(|&to| keys[to as usize]));
        if let Some(wish) = self.facts.wishes.of(article) {
            state.put_all(wish.pinned.iter().map(key));
            state.put_all(wish.excluded.iter().map(key));
            state.put_all(wish.named.iter().map(key));
            let pages = [article, first_page];
            let is_never_shown = |&page: &usize| self.facts.wishes.is_never_shown(page).into();
            state.put_all(pages.iter().map(is_never_shown));
        }
        for near in &self.neighbours[article] {
            state.put(keys[near.article as usize]);
            state.put(u64::from(near.cosine.to_bits()) << 32 | u64::from(near.score.to_bits()));
        }
        state.0
    }

    /// The state of what is related to an article; `own` is every article's by itself.
    pub fn state(&self, article: usize, own: &[u64]) -> u64 {
        let mut state = State(own[article]);
        let near = self.neighbours[article].iter();
        near.for_each(|near| state.put(own[near.article as usize]));
        if let Some(wish) = self.facts.wishes.of(article) {
            state.put_all(wish.pinned.iter().map(|&pinned| own[pinned]));
        }
        state.0
    }
}
