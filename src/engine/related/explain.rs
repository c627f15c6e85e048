//! Why an article is related to another: the terms that both use, with what each adds to the score.
//!
//! Terms are ranked as hashes. Here both articles are read once more, to find the words that they were.

use super::{
    Model, Ranking,
    facts::{closeness, days_apart},
    terms::{couple, hash, hash_of},
};
use crate::engine::{
    article::Article,
    text::{Token, tokenise},
};
use alloc::{collections::BTreeMap, string::String, vec::Vec};

/// The parts of the score of one article beside another: `score` is cosine · closeness · links / crowding.
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
    /// What links to the other one, and between the two, are worth: 1 for none.
    pub links: f32,
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

/// What the terms of an article weigh, by hash, ascending.
#[derive(Clone, Debug, Default)]
pub struct TermWeights(Vec<(u64, f32)>);

impl Model {
    /// What the terms of an article weigh that others use too.
    pub fn term_weights(&self, article: usize) -> TermWeights {
        let cells = self.rows.row(article as u32).iter();
        let mut weights: Vec<(u64, f32)> = cells
            .map(|cell| {
                let column = cell.column() as usize;
                let weight = self.logs.of(cell.count()) * u64::from(self.rarities[column]);
                (self.columns.heads[column].hash, weight as f32 * self.scales[article])
            })
            .collect();
        weights.sort_unstable_by_key(|(hash, _)| *hash);
        TermWeights(weights)
    }
}

impl Ranking {
    /// Explains the score of `other` beside `article`. `articles` are those that were ranked, `weights` those of
    /// the two.
    pub fn explain(
        &self,
        articles: &[Article],
        [article, other]: [usize; 2],
        weights: [&TermWeights; 2],
    ) -> Explanation {
        let terms = shared(weights, [article, other].map(|it| names(&articles[it])));
        let days = [article, other].map(|it| self.facts[it].day);
        let closeness = closeness(days[0], days[1]);
        // What was ranked by; for what is not near, the same from the terms.
        let near = self.neighbour(article, other);
        let cosine = near.map_or_else(|| terms.iter().map(|it| it.product).sum(), |it| it.cosine);
        let crowding = self.crowding[other];
        let links = self.favour(article, other);
        Explanation {
            terms,
            cosine,
            days: days_apart(days[0], days[1]),
            closeness,
            links,
            crowding,
            score: near
                .map_or(cosine * closeness * links / crowding, |near| self.score(article, near)),
            is_same_language: self.same_language(article, other),
            is_same_series: self.same_series(article, other),
        }
    }
}

fn shared(weights: [&TermWeights; 2], names: [BTreeMap<u64, Named>; 2]) -> Vec<SharedTerm> {
    let [own, theirs] = weights.map(|weights| weights.0.as_slice());
    let mut terms = Vec::new();
    for &(hash, weight) in own {
        let Ok(at) = theirs.binary_search_by_key(&hash, |(hash, _)| *hash) else { continue };
        let [Some(own), Some(other)] = [0, 1].map(|side: usize| names[side].get(&hash)) else {
            continue;
        };
        terms.push(SharedTerm {
            name: own.name.clone(),
            kind: own.kind,
            weights: [weight, theirs[at].1],
            product: weight * theirs[at].1,
            places: [own.places, other.places],
        });
    }
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
    let mut add = |hash: u64, kind, parts: &[&str]| {
        let empty = || Named { name: parts.join(" "), kind, places };
        let known = &mut named.entry(hash_of(hash)).or_insert_with(empty).places;
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
        Model, Related, all_terms, rank,
        tests::{article, articles},
    };
    use super::*;
    use alloc::format;

    fn explained(articles: &[Article], article: usize, others: &[usize]) -> Vec<Explanation> {
        let model = Model::build(articles, all_terms(articles));
        let weights: Vec<TermWeights> =
            (0..articles.len()).map(|article| model.term_weights(article)).collect();
        let ranking = rank(articles);
        let explain = |&other: &usize| {
            ranking.explain(articles, [article, other], [article, other].map(|it| &weights[it]))
        };
        others.iter().map(explain).collect()
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
            let counted: Vec<u64> = all_terms(core::slice::from_ref(&article))[0]
                .packed()
                .iter()
                .copied()
                .map(hash_of)
                .collect();
            assert_eq!(hashes, counted, "{text}");
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
        let model = Model::build(&articles, all_terms(&articles));
        let weights = [0, 12, 1].map(|article| model.term_weights(article));
        let nothing_near = (0..articles.len()).map(|_| Vec::new()).collect();
        let ranking = model.ranking(nothing_near);
        let whole = explained(&articles, 0, &[12, 1]);
        for ((other, whole), theirs) in [12, 1].into_iter().zip(&whole).zip(&weights[1..]) {
            let alone = ranking.explain(&articles, [0, other], [&weights[0], theirs]);
            assert!((alone.cosine - whole.cosine).abs() < 1e-6);
            assert_eq!((&alone.terms, alone.days), (&whole.terms, whole.days));
        }
        assert!(whole[0].terms.iter().any(|term| term.name == "coupon"), "{whole:?}");
        assert_eq!((whole[0].days, whole[1].terms.len()), (None, 0));
    }
}
