//! One ranking with a cache: what is done anew, and what is taken over.

use super::{
    Keeper,
    kept::{Kept, Near, PINNED, Pick},
    today::Today,
};
use crate::{
    cli::{
        progress::Bar,
        rank::{Ranked, slices, squares, weigh},
        source::Progress,
        terms,
    },
    engine::{
        article::{Article, Topics},
        related::{
            Columns, Found, GONE, Gone, Model, Neighbour, Patch, Patched, Ranking, Related,
            Singles, Survey, Terms, terms as terms_of,
        },
    },
};
use rayon::prelude::*;
use std::mem;

/// The model of today's articles.
struct Weighed {
    model: Model,
    /// Whether an article's own terms are others, or weigh something else, than they did.
    is_other: Vec<bool>,
    gone: Vec<Gone>,
}

impl Today {
    /// Ranks each article by `pick`. Uses up the articles' texts. The second one keeps
    /// what was found.
    pub(in super::super) fn rank(
        mut self,
        articles: &mut [Article],
        pick: impl Fn(&Ranking, usize) -> Vec<Related> + Sync,
    ) -> (Ranked, Keeper) {
        let survey = Survey::new(articles);
        let weighed = match self.is_little(articles, &survey) {
            true => self.mended(articles, &survey),
            false => None,
        };
        let is_mended = weighed.is_some();
        let weighed = weighed.unwrap_or_else(|| self.anew(articles, &survey));
        let Weighed { model, is_other, gone } = weighed;
        let is_stale = match is_mended {
            true => self.stale(&model, &is_other, &gone),
            false => is_other.clone(),
        };
        let found = self.found(&model, &is_stale);
        let topics = self.topics(&model, articles, &is_other);
        let near = self.keep_found(found);
        let (columns, ranking) = model.into_columns(near);
        self.kept.columns = columns.pack();
        let related = self.related(&ranking, is_mended, pick);
        (Ranked { related, topics }, Keeper::new(self.path, self.before, self.kept))
    }

    /// The model from nothing.
    fn anew(&mut self, articles: &mut [Article], survey: &Survey) -> Weighed {
        let terms = terms::take_with(articles, &self.boilerplate);
        self.kept.sizes = terms.iter().map(Terms::count).collect();
        self.kept.squares = squares(survey, &terms);
        let squares = self.kept.squares.clone();
        let columns = || {
            let slices = slices(survey, terms, |slice| slice);
            let singles = Singles::join(&slices);
            (Columns::join(slices), singles)
        };
        let (model, singles) = weigh(articles, survey, &self.kept.sizes, squares, columns);
        self.kept.singles = singles;
        Weighed { model, is_other: vec![true; articles.len()], gone: Vec::new() }
    }

    /// The model from that of the last run; `None` when that was another one.
    fn mended(&mut self, articles: &mut [Article], survey: &Survey) -> Option<Weighed> {
        let packed = mem::take(&mut self.before.columns);
        let columns = Columns::unpack(packed, self.before.len(), survey)?;
        let singles = mem::take(&mut self.before.singles);
        let all = 0..articles.len() as u32;
        let came: Vec<(u32, Terms)> = all
            .into_par_iter()
            .filter(|&number| !self.is_same[number as usize])
            .map(|number| (number, terms_of(&articles[number as usize], &self.boilerplate)))
            .collect();
        Self::drop_texts(articles);
        let mut came_sizes = came.iter().map(|(_, terms)| terms.count());
        let mut came_squares =
            came.iter().map(|(number, terms)| survey.square(*number as usize, terms));
        let Kept { sizes, squares, .. } = &mut self.kept;
        for (past, is_same) in self.pasts.iter().zip(&self.is_same) {
            let past = past.filter(|_| *is_same).map(|past| past as usize);
            sizes.extend(past.map_or_else(|| came_sizes.next(), |it| Some(self.before.sizes[it])));
            squares.extend(
                past.map_or_else(|| came_squares.next(), |it| Some(self.before.squares[it])),
            );
        }
        let numbers = self.numbers();
        let patch = Patch { columns: &columns, singles: &singles, numbers: &numbers, came: &came };
        let patched = || {
            let Patched { columns, singles, stale, gone } = patch.apply(survey);
            (columns, (singles, stale, gone))
        };
        let squares = self.kept.squares.clone();
        let (model, (singles, stale, gone)) =
            weigh(articles, survey, &self.kept.sizes, squares, patched);
        self.kept.singles = singles;
        let mut is_other: Vec<bool> = self.is_same.iter().map(|is_same| !is_same).collect();
        stale.into_iter().for_each(|article| is_other[article as usize] = true);
        Some(Weighed { model, is_other, gone })
    }

    /// What was found beside all articles; beside those that are stale it is searched anew.
    fn found(&self, model: &Model, is_stale: &[bool]) -> Vec<Found> {
        let bar = Bar::of("ranking", is_stale.len());
        let stale: Vec<usize> = (0..is_stale.len()).filter(|&it| is_stale[it]).collect();
        let found = stale.par_iter().map_init(
            || model.search(),
            |search, &article| {
                bar.step(1);
                search.find(article)
            },
        );
        let mut anew = found.collect::<Vec<Found>>().into_iter();
        let numbers = self.numbers();
        let kept = |(article, is_stale): (usize, &bool)| match self.same(article) {
            Some(past) if !is_stale => self.kept_found(past, &numbers),
            _ => None,
        };
        let kept: Vec<Option<Found>> = is_stale.par_iter().enumerate().map(kept).collect();
        kept.into_iter().filter_map(|kept| kept.or_else(|| anew.next())).collect()
    }

    /// What was found then, in today's numbers.
    fn kept_found(&self, past: u32, numbers: &[u32]) -> Option<Found> {
        let neighbour = |&[article, cosine, score]: &Near| Neighbour {
            article: numbers[article as usize],
            cosine: f32::from_bits(cosine),
            score: f32::from_bits(score),
        };
        let Kept { scales, floors, limits, neighbours, .. } = &self.before;
        Some(Found {
            scale: scales[past as usize],
            floor: floors[past as usize],
            limit: limits[past as usize],
            neighbours: neighbours.get(past).iter().map(neighbour).collect(),
        })
    }

    /// Takes note of what was found, and gives the neighbours.
    fn keep_found(&mut self, found: Vec<Found>) -> Vec<Vec<Neighbour>> {
        self.kept.scales = found.iter().map(|found| found.scale).collect();
        self.kept.floors = found.iter().map(|found| found.floor).collect();
        self.kept.limits = found.iter().map(|found| found.limit).collect();
        let near: Vec<_> = found.into_iter().map(|found| found.neighbours).collect();
        let number = |near: &Neighbour| [near.article, near.cosine.to_bits(), near.score.to_bits()];
        near.iter().for_each(|near| self.kept.neighbours.push(near.iter().map(number)));
        near
    }

    fn topics(&mut self, model: &Model, articles: &[Article], is_other: &[bool]) -> Vec<Topics> {
        let topics = articles.par_iter().enumerate().map(|(number, article)| {
            match self.same(number).filter(|_| !is_other[number]) {
                Some(past) => Topics::from_bytes(self.before.topics.get(past)),
                None => model.topics(number, article),
            }
        });
        let topics: Vec<Topics> = topics.collect();
        for topics in &topics {
            self.kept.topics.push(topics.bytes().iter().copied());
        }
        topics
    }

    /// What is shown beside all articles.
    fn related(
        &mut self,
        ranking: &Ranking,
        is_mended: bool,
        pick: impl Fn(&Ranking, usize) -> Vec<Related> + Sync,
    ) -> Vec<Vec<Related>> {
        let all = 0..self.pasts.len();
        let keys = &self.kept.keys;
        let own = all.clone().into_par_iter().map(|article| ranking.own_state(article, keys));
        let own: Vec<u64> = own.collect();
        let states = all.clone().into_par_iter().map(|article| ranking.state(article, &own));
        self.kept.states = states.collect();
        let numbers = self.numbers();
        let related = all.into_par_iter().map(|article| {
            let same = self.same(article).filter(|&past| {
                is_mended && self.before.states[past as usize] == self.kept.states[article]
            });
            let kept = same.and_then(|past| {
                let picks = self.before.picks.get(past).iter();
                picks.map(|pick| unpack(pick, &numbers)).collect()
            });
            kept.unwrap_or_else(|| pick(ranking, article))
        });
        let related: Vec<Vec<Related>> = related.collect();
        related.iter().for_each(|related| self.kept.picks.push(related.iter().map(pack)));
        related
    }
}

fn pack(related: &Related) -> Pick {
    let pinned = if related.pinned { PINNED } else { 0 };
    [related.article as u32 | pinned, related.score.to_bits()]
}

/// Unpacks a pick into today's numbers; `None` for an article that is no more.
fn unpack(&[article, score]: &Pick, numbers: &[u32]) -> Option<Related> {
    let number = numbers[(article & !PINNED) as usize];
    (number != GONE).then_some(Related {
        article: number as usize,
        score: f32::from_bits(score),
        pinned: article & PINNED != 0,
    })
}
