//! Why an article is related to another: the terms that both use, with what each adds to the score.
//!
//! Terms are ranked as hashes. Here both articles are read once more, to find the words that they were.

use super::{
    Ranking, Terms,
    facts::{Fact, closeness, days_apart},
    terms::{couple, hash},
    weights::{rarity, weight},
};
use crate::engine::{
    article::Article,
    text::{Token, tokenise},
};
use alloc::{collections::BTreeMap, string::String, vec, vec::Vec};

/// The parts of the score of one article beside another: `score` is cosine · closeness / crowding.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// What both articles use, what adds most first. The products add up to the cosine.
    pub terms: Vec<SharedTerm>,
    /// Of both articles' terms: 1 for the same words.
    pub cosine: f32,
    /// Days between the two; `None` when a date is unknown.
    pub days: Option<u32>,
    /// What those days are worth: 1 for none.
    pub closeness: f32,
    /// What the score is divided by, because the other one is near to many.
    pub crowding: f32,
    /// By which related articles are ordered within one language.
    pub score: f32,
    /// Whether both are in one language; otherwise the other one follows behind all that are.
    pub is_same_language: bool,
    /// Whether both are of one series.
    pub is_same_series: bool,
}

/// A term that two articles use.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedTerm {
    /// In lower case; the words of a pair are parted by a space.
    pub name: String,
    /// What it is made of.
    pub kind: Kind,
    /// What it weighs in the article and in the other one. The squares of all weights in one article add
    /// up to 1.
    pub weights: [f32; 2],
    /// Of the two weights.
    pub product: f32,
    /// Where it stands in the article and in the other one.
    pub places: [Places; 2],
}

/// What a term is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One word.
    Word,
    /// Two neighbouring words.
    Words,
    /// Two neighbouring characters of a script without spaces, or one that stands alone.
    Characters,
}

/// Where in an article a term stands, besides its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// In the title.
    pub title: bool,
    /// In a tag.
    pub tag: bool,
}

impl Ranking {
    /// Explains the score that each of `others` has beside `article`. `articles` are those that were
    /// ranked, `terms` theirs.
    pub fn explain(
        &self,
        articles: &[Article],
        terms: &[Terms],
        article: usize,
        others: &[usize],
    ) -> Vec<Explanation> {
        let all: Vec<usize> = others.iter().copied().chain([article]).collect();
        let usage = Usage::count(terms, &self.facts, &all);
        let own = usage.weights(&terms[article], &self.facts[article]);
        let own_names = names(&articles[article]);
        let explain = |&other: &usize| {
            let theirs = usage.weights(&terms[other], &self.facts[other]);
            let shared = shared(&own, &theirs, &own_names, &names(&articles[other]));
            self.explanation(article, other, shared)
        };
        others.iter().map(explain).collect()
    }

    fn explanation(&self, article: usize, other: usize, terms: Vec<SharedTerm>) -> Explanation {
        let days = [article, other].map(|it| self.facts[it].day);
        let closeness = closeness(days[0], days[1]);
        // What was ranked by; for what is not near, the same from the terms.
        let near = self.neighbour(article, other);
        let cosine = near.map_or_else(|| terms.iter().map(|it| it.product).sum(), |it| it.cosine);
        let crowding = self.crowding[other];
        Explanation {
            terms,
            cosine,
            days: days_apart(days[0], days[1]),
            closeness,
            crowding,
            score: near.map_or(cosine * closeness, |near| near.score) / crowding,
            is_same_language: self.same_language(article, other),
            is_same_series: self.are_of_one_series(article, other),
        }
    }
}

/// How the articles of each language use the terms of a few articles.
struct Usage {
    /// The terms, ascending.
    hashes: Vec<u64>,
    /// By language: how many articles there are, and for each term how many use it and how often.
    languages: BTreeMap<u32, (f64, Vec<(f64, f64)>)>,
}

impl Usage {
    fn count(terms: &[Terms], facts: &[Fact], chosen: &[usize]) -> Self {
        let mut hashes: Vec<u64> =
            chosen.iter().flat_map(|&it| terms[it].hashes.iter().copied()).collect();
        hashes.sort_unstable();
        hashes.dedup();
        let empty = || (0.0, vec![(0.0, 0.0); hashes.len()]);
        let mut languages: BTreeMap<_, _> =
            chosen.iter().map(|&it| (facts[it].language, empty())).collect();
        for (terms, fact) in terms.iter().zip(facts) {
            let Some((size, uses)) = languages.get_mut(&fact.language) else { continue };
            *size += 1.0;
            for (at, other) in common(&hashes, &terms.hashes) {
                uses[at].0 += 1.0;
                uses[at].1 += f64::from(terms.counts[other]);
            }
        }
        Self { hashes, languages }
    }

    /// The weight of each term of an article, by hash, ascending. The article is one of the chosen.
    fn weights(&self, terms: &Terms, fact: &Fact) -> Vec<(u64, f32)> {
        let (size, uses) = &self.languages[&fact.language];
        let mut weights = Vec::with_capacity(terms.hashes.len());
        let mut square = 0.0;
        for (at, own) in common(&self.hashes, &terms.hashes) {
            let (users, count) = uses[at];
            let weight = weight(terms.counts[own], rarity(*size, users, count / users));
            square += f64::from(weight) * f64::from(weight);
            weights.push((self.hashes[at], weight));
        }
        let length = square.sqrt();
        weights.iter_mut().for_each(|(_, weight)| *weight = (f64::from(*weight) / length) as f32);
        weights
    }
}

/// Where two ascending lists hold the same: the places in one and in the other.
fn common(one: &[u64], other: &[u64]) -> Vec<(usize, usize)> {
    let (mut i, mut j) = (0, 0);
    let mut found = Vec::new();
    while i < one.len() && j < other.len() {
        if one[i] == other[j] {
            found.push((i, j));
        }
        let (left, right) = (one[i], other[j]);
        i += usize::from(left <= right);
        j += usize::from(right <= left);
    }
    found
}

fn shared(
    own: &[(u64, f32)],
    theirs: &[(u64, f32)],
    own_names: &BTreeMap<u64, Named>,
    their_names: &BTreeMap<u64, Named>,
) -> Vec<SharedTerm> {
    let hashes = |weights: &[(u64, f32)]| weights.iter().map(|it| it.0).collect::<Vec<u64>>();
    let mut terms: Vec<SharedTerm> = common(&hashes(own), &hashes(theirs))
        .into_iter()
        .filter_map(|(i, j)| {
            let (hash, weights) = (own[i].0, [own[i].1, theirs[j].1]);
            let (ours, other) = (own_names.get(&hash)?, their_names.get(&hash)?);
            Some(SharedTerm {
                name: ours.name.clone(),
                kind: ours.kind,
                weights,
                product: weights[0] * weights[1],
                places: [ours.places, other.places],
            })
        })
        .collect();
    terms.sort_by(|one, other| {
        other.product.total_cmp(&one.product).then_with(|| one.name.cmp(&other.name))
    });
    terms
}

/// A term as it reads.
struct Named {
    name: String,
    kind: Kind,
    places: Places,
}

/// The terms of an article as they read, by hash: the same as [`terms`](super::terms) counts.
fn names(article: &Article) -> BTreeMap<u64, Named> {
    let mut named = BTreeMap::new();
    read(&article.title, Places { title: true, tag: false }, &mut named);
    for tag in &article.tags {
        read(tag, Places { title: false, tag: true }, &mut named);
    }
    read(&article.text, Places::default(), &mut named);
    named
}

fn read(text: &str, places: Places, named: &mut BTreeMap<u64, Named>) {
    let mut add = |hash, kind, parts: &[&str]| {
        let empty = || Named { name: parts.join(" "), kind, places };
        let known = &mut named.entry(hash).or_insert_with(empty).places;
        known.title |= places.title;
        known.tag |= places.tag;
    };
    let mut before: Option<(u64, String)> = None;
    tokenise(text, |token| match token {
        Token::Pair(pair) => {
            before = None;
            add(hash(pair), Kind::Characters, &[pair]);
        }
        Token::Word(word) => {
            let own = hash(word);
            add(own, Kind::Word, &[word]);
            if let Some((first, name)) = before.replace((own, word.into())) {
                add(couple(first, own), Kind::Words, &[&name, word]);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::super::{
        Model, Related, rank, terms,
        tests::{article, articles},
    };
    use super::*;
    use alloc::format;

    fn explained(articles: &[Article], article: usize, others: &[usize]) -> Vec<Explanation> {
        let terms: Vec<Terms> = articles.iter().map(terms).collect();
        rank(articles).explain(articles, &terms, article, others)
    }

    #[test]
    fn the_parts_make_the_score_that_stories_are_ordered_by() {
        let mut articles = articles(6);
        for article in &mut articles {
            article.tags = ["Zürich".into(), "harbour news".into()].into();
            article.text.push_str(" Bundesbank l’été 国債の入札");
        }
        articles[3].lang = "de".into();
        for number in 0..articles.len() {
            let related: Vec<Related> = rank(&articles).related(number, 48);
            let others: Vec<usize> = related.iter().map(|related| related.article).collect();
            let explanations = explained(&articles, number, &others);
            assert!(related.len() > 4 && explanations.len() == related.len());
            for (related, found) in related.iter().zip(explanations) {
                let sum: f32 = found.terms.iter().map(|term| term.product).sum();
                assert!((sum - found.cosine).abs() < 1e-5, "{sum} is not {}", found.cosine);
                let score = found.cosine * found.closeness / found.crowding;
                assert!((score - related.score).abs() < 1e-6, "{score} is not {}", related.score);
                assert_eq!(found.score, related.score);
                assert!(found.terms.is_sorted_by(|one, other| one.product >= other.product));
            }
        }
    }

    #[test]
    fn every_term_has_a_name() {
        for (text, name, kind) in [
            ("Rates rise", "rates rise", Kind::Words),
            ("the l’été", "l été", Kind::Words),
            ("ＡＢＣ", "abc", Kind::Word),
            ("上昇した", "上昇", Kind::Characters),
        ] {
            let article = Article {
                title: text.into(),
                tags: ["one two".into()].into(),
                text: format!("{text}. {text}\n{text}"),
                ..Article::default()
            };
            let named = names(&article);
            let hashes: Vec<u64> = named.keys().copied().collect();
            assert_eq!(hashes, terms(&article).hashes, "{text}");
            let found = named.values().find(|named| named.name == name);
            let (kind_found, places) = found.map(|it| (it.kind, it.places)).expect(name);
            assert_eq!((kind_found, places), (kind, Places { title: true, tag: false }));
        }
    }

    #[test]
    fn what_is_not_near_is_explained_too() {
        let mut articles = articles(3);
        articles.push(article(0, 1));
        articles[12].key = "far".into();
        articles[12].date = None;
        articles[12].text = "nothing of the kind, but for a coupon".into();
        let terms: Vec<Terms> = articles.iter().map(terms).collect();
        let model = Model::build(&articles, terms.clone());
        let nothing_near = (0..articles.len()).map(|_| Vec::new()).collect();
        let alone = model.ranking(nothing_near).explain(&articles, &terms, 0, &[12, 1]);
        let whole = explained(&articles, 0, &[12, 1]);
        for (alone, whole) in alone.iter().zip(&whole) {
            assert!((alone.cosine - whole.cosine).abs() < 1e-6);
            assert_eq!((&alone.terms, alone.days), (&whole.terms, whole.days));
        }
        assert!(whole[0].terms.iter().any(|term| term.name == "coupon"), "{whole:?}");
        assert_eq!((whole[0].days, whole[1].terms.len()), (None, 0));
    }
}
