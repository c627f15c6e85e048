//! What is measured of a corpus.

use std::{collections::HashMap, io::Write};

use afterword::engine::{
    article::{Card, Topics},
    index::{BEST, CANDIDATES, Candidate, Entry, Note, Shard},
    related::{Model, Ranking, Related, Terms, all_terms},
};
use flate2::{Compression, write::GzEncoder};

use super::{
    quality::{Simple, ndcg, relevant},
    source::Source,
    spread::{mean, quantiles},
    terms::{Texts, Usage},
};

/// Entries of terms' lists that a search reads for an article.
const READ: usize = 1 << 14;

/// Something measured.
pub(in crate::corpus) struct Number {
    pub(in crate::corpus) name: String,
    pub(in crate::corpus) value: f64,
}

/// All numbers of a corpus, always the same ones in the same order.
pub(in crate::corpus) fn measure(source: &Source) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut add = |name: &str, value: f64| numbers.push(Number { name: name.into(), value });
    let texts = Texts::read(source);

    let lengths: Vec<f64> = texts.0.iter().map(|text| text.len() as f64).collect();
    add("words of a text, mean", mean(lengths.iter().copied()));
    for (share, value) in [10, 50, 90, 99].iter().zip(quantiles(lengths, &[0.1, 0.5, 0.9, 0.99])) {
        add(&format!("words of a text, {share} % have fewer"), value);
    }
    let letters = source.articles.iter().map(|article| article.text.chars().count()).sum::<usize>();
    add("characters for each word", letters as f64 / texts.tokens() as f64);

    for part in [16, 8, 4, 2, 1] {
        let (words, pairs) = texts.distinct(texts.tokens() / part);
        let of = if part == 1 { "all".into() } else { format!("1/{part}") };
        add(&format!("distinct words in {of} of the text"), words as f64);
        add(&format!("distinct pairs in {of} of the text"), pairs as f64);
    }
    for (length, name) in [(1, "words"), (2, "pairs")] {
        let Usage { shares, mean_tf } = texts.usage(length);
        for (class, (share, tf)) in
            ["1 article", "2", "3 to 10", "more"].iter().zip(shares.iter().zip(mean_tf))
        {
            add(&format!("{name} used by {class}: share"), *share);
            add(&format!("{name} used by {class}: mean tf"), tf);
        }
    }
    for (length, name) in [(1, "words"), (2, "pairs"), (3, "runs of three")] {
        add(&format!("{name} of a text that another has"), texts.repeated(length));
    }

    let all = all_terms(&source.articles);
    let (kept, whole, candidates) = postings(&all);
    add("terms of an article that another has", kept);
    add("postings of its terms", whole);
    add("articles that its rarest terms lead to", candidates);
    let model = Model::build(&source.articles, all);
    let mut search = model.search();
    let near: Vec<_> =
        (0..source.articles.len()).map(|article| search.neighbours(article)).collect();
    for (place, name) in [(0, "best"), (9, "10th")] {
        let cosines = near.iter().filter_map(|near| Some(f64::from(near.get(place)?.cosine)));
        let spread = quantiles(cosines.collect(), &[0.1, 0.5, 0.9]);
        for (share, value) in [10, 50, 90].iter().zip(spread) {
            add(&format!("cosine of the {name} neighbour, {share} % below"), value);
        }
    }
    let articles = source.articles.iter().enumerate();
    let topics: Vec<Topics> = articles.map(|(at, it)| model.topics(at, it)).collect();
    let ranking = model.ranking(near);
    add("bytes of a shard of one article", shard_bytes(source, &ranking, &topics));

    let relevant = relevant(source);
    add("articles with a link", relevant.len() as f64 / source.articles.len() as f64);
    add("links of an article", source.links.len() as f64 / source.articles.len() as f64);
    let related = |article| ranking.related(article, 10).iter().map(|it| it.article).collect();
    add("nDCG@10 of this ranking", ndcg(&relevant, related));
    let simple = Simple::new(&texts);
    add("nDCG@10 of TF-IDF, single words", ndcg(&relevant, |article| simple.rank(article)));
    numbers
}

/// Of an article, on average: terms that another has too; how many entries their lists have; and how many articles
/// stand in the lists of its rarest terms, as far as [`READ`] entries reach.
fn postings(terms: &[Terms]) -> (f64, f64, f64) {
    let mut users: HashMap<u64, Vec<u32>> = HashMap::new();
    for (terms, article) in terms.iter().zip(0..) {
        terms.hashes().for_each(|hash| users.entry(hash).or_default().push(article));
    }
    let (mut kept, mut whole, mut candidates) = (0, 0, 0);
    let mut seen_by = vec![usize::MAX; terms.len()];
    for (article, terms) in terms.iter().enumerate() {
        let lists = terms.hashes().map(|hash| &users[&hash]).filter(|list| list.len() > 1);
        let mut lists: Vec<&Vec<u32>> = lists.collect();
        kept += lists.len();
        whole += lists.iter().map(|list| list.len()).sum::<usize>();
        lists.sort_by_key(|list| list.len());
        let mut read = 0;
        let read = lists.iter().take_while(|list| {
            read += list.len();
            read <= READ
        });
        for &other in read.copied().flatten() {
            if std::mem::replace(&mut seen_by[other as usize], article) != article {
                candidates += 1;
            }
        }
    }
    let each = |sum: usize| sum as f64 / terms.len() as f64;
    (each(kept), each(whole), each(candidates))
}

/// The mean over articles, each in a shard of its own.
fn shard_bytes(source: &Source, ranking: &Ranking, topics: &[Topics]) -> f64 {
    mean((0..source.articles.len()).step_by(7).map(|article| {
        let shown = ranking.as_shown(article, CANDIDATES);
        let card = |related: &Related| {
            let topics = topics[related.article].clone();
            Card { topics, ..source.articles[related.article].card() }
        };
        let cards = shown.iter().map(card).collect();
        // Scores fall about like this.
        let candidates =
            (0..shown.len() as u32).map(|card| Candidate { card, score: BEST / (1 + card) });
        let entry = Entry {
            key: source.articles[article].key.clone(),
            topics: topics[article].clone(),
            candidates: candidates.collect(),
        };
        let notes = vec![Note { minutes: 4, ..Note::default() }];
        let shard = Shard { entries: vec![entry], cards, notes }.encode();
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(&shard).and_then(|()| gzip.finish()).map_or(0.0, |bytes| bytes.len() as f64)
    }))
}
