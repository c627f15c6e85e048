//! Finding the articles that a change concerns, so that only they are searched anew.

use super::{kept::day, today::Today};
use crate::engine::related::{Change, GONE, Gone, Model, is_open};
use rayon::prelude::*;

/// With more changes than one in that many articles, all are searched anew.
pub(super) const MANY: usize = 200;

impl Today {
    /// By article. `is_other` are those whose own terms are others, or weigh something else, than they did; `gone` are the
    /// articles that are no more, or have other terms.
    pub(super) fn stale(&self, model: &Model, is_other: &[bool], gone: &[Gone]) -> Vec<bool> {
        let uses: Vec<Vec<(u32, u8)>> = self.moved().map(|article| model.uses(article)).collect();
        let changes = self.changes(model, gone, &uses);
        if changes.len() * MANY > is_other.len() {
            return vec![true; is_other.len()];
        }
        let is_gone = self.gone();
        let floor = |(article, is_other): (usize, &bool)| {
            let past = self.same(article).filter(|&past| {
                let is_as_it_was = !is_other && !is_gone[past as usize];
                let neighbours = self.before.neighbours.get(past);
                is_as_it_was
                    && self.before.scales[past as usize] == model.scale(article)
                    && !neighbours.iter().any(|near| is_gone[near[0] as usize])
            });
            let floor = past.map(|past| self.before.floors[past as usize]);
            floor.filter(|&floor| changes.is_empty() || !is_open(floor)).unwrap_or(f32::INFINITY)
        };
        let floors: Vec<f32> = is_other.par_iter().enumerate().map(floor).collect();
        let limit =
            |article| self.same(article).map_or(0, |past| self.before.limits[past as usize]);
        let limits: Vec<u64> = (0..is_other.len()).map(limit).collect();
        let reached = changes
            .par_iter()
            .map_init(|| model.search(), |search, change| search.reach(change, &floors, &limits));
        let reached: Vec<u32> = reached.flatten().collect();
        let mut stale: Vec<bool> = floors.iter().map(|floor| *floor == f32::INFINITY).collect();
        reached.into_iter().for_each(|article| stale[article as usize] = true);
        stale
    }

    fn changes<'a>(
        &self,
        model: &Model,
        gone: &'a [Gone],
        moved: &'a [Vec<(u32, u8)>],
    ) -> Vec<Change<'a>> {
        let came = (0..self.is_same.len()).filter_map(|article| {
            let past = self.same(article);
            let before = past.map_or(0.0, |past| self.before.scales[past as usize]);
            let is_as_it_was = past.is_some_and(|past| !self.has_other_day(article, past))
                && before == model.scale(article);
            (!is_as_it_was).then_some(Change::Is { article, before })
        });
        let was = |past: u32, uses| Change::Was {
            uses,
            day: day(self.before.days[past as usize]),
            scale: self.before.scales[past as usize],
        };
        let went = gone.iter().map(|gone| was(gone.number, &gone.uses));
        let moved = self.moved().filter_map(|article| self.same(article)).zip(moved);
        came.chain(went).chain(moved.map(|(past, uses)| was(past, uses))).collect()
    }

    /// Articles with the terms that they had, and another day.
    fn moved(&self) -> impl Iterator<Item = usize> {
        (0..self.is_same.len()).filter(|&article| {
            self.same(article).is_some_and(|past| self.has_other_day(article, past))
        })
    }

    fn has_other_day(&self, article: usize, past: u32) -> bool {
        self.before.days[past as usize] != self.kept.days[article]
    }

    /// By place in what was kept: whether an article is no more, or not as it was.
    fn gone(&self) -> Vec<bool> {
        let mut gone: Vec<bool> = self.numbers().iter().map(|&number| number == GONE).collect();
        for article in self.moved() {
            if let Some(past) = self.same(article) {
                gone[past as usize] = true;
            }
        }
        gone
    }
}
