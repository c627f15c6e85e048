//! What is measured of a corpus.

use std::{collections::HashMap, io::Write};

use afterword::engine::{
    index::{CANDIDATES, Candidate, Entry, Shard},
    related::{Model, POSTINGS, Ranking, Terms, terms},
};
use flate2::{Compression, write::GzEncoder};

use super::{
    quality::{Simple, ndcg, relevant},
    source::Source,
    spread::{mean, quantiles},
    terms::{Texts, Usage},
};

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

    let all: Vec<Terms> = source.articles.iter().map(terms).collect();
    let (kept, whole, read) = postings(&all);
    add("terms of an article that another has", kept);
    add("postings of its terms", whole);
    add("postings read for an article", read);
    let model = Model::build(&source.articles, all);
    let near: Vec<_> =
        (0..source.articles.len()).map(|article| model.neighbours(article)).collect();
    for (place, name) in [(0, "best"), (9, "10th")] {
        let cosines = near.iter().filter_map(|near| Some(f64::from(near.get(place)?.cosine())));
        let spread = quantiles(cosines.collect(), &[0.1, 0.5, 0.9]);
        for (share, value) in [10, 50, 90].iter().zip(spread) {
            add(&format!("cosine of the {name} neighbour, {share} % below"), value);
        }
    }
    let ranking = model.ranking(near);
    add("bytes of a shard of one article", shard_bytes(source, &ranking));

    let relevant = relevant(source);
    add("articles with a link", relevant.len() as f64 / source.articles.len() as f64);
    add("links of an article", source.links.len() as f64 / source.articles.len() as f64);
    let related = |article| ranking.related(article, 10).iter().map(|it| it.article).collect();
    add("nDCG@10 of this ranking", ndcg(&relevant, related));
    let simple = Simple::new(&texts);
    add("nDCG@10 of TF-IDF, single words", ndcg(&relevant, |article| simple.rank(article)));
    numbers
}

/// Of an article, on average: terms that another has too, how many entries their lists have, and how many are
/// read.
fn postings(terms: &[Terms]) -> (f64, f64, f64) {
    let mut used: HashMap<u64, usize> = HashMap::new();
    for hash in terms.iter().flat_map(Terms::hashes) {
        *used.entry(*hash).or_default() += 1;
    }
    let (mut kept, mut whole) = (0, 0);
    let read = mean(terms.iter().map(|terms| {
        let lists = terms.hashes().iter().map(|hash| used[hash]).filter(|list| *list > 1);
        let mut lists: Vec<usize> = lists.collect();
        kept += lists.len();
        whole += lists.iter().sum::<usize>();
        lists.sort_unstable();
        let mut read = 0;
        lists
            .into_iter()
            .take_while(|list| {
                let more = read + list <= POSTINGS;
                read += if more { *list } else { 0 };
                more
            })
            .for_each(drop);
        read as f64
    }));
    let each = |sum: usize| sum as f64 / terms.len() as f64;
    (each(kept), each(whole), read)
}

/// The mean over articles, each in a shard of its own.
fn shard_bytes(source: &Source, ranking: &Ranking) -> f64 {
    mean((0..source.articles.len()).step_by(7).map(|article| {
        let shown = ranking.as_shown(article, CANDIDATES);
        let cards = shown.iter().map(|related| source.articles[related.article].card()).collect();
        let candidates =
            (0..).zip(&shown).map(|(card, _)| Candidate { card, score: 500 - card as u16 });
        let key = source.articles[article].key.clone();
        let entry = Entry { key, candidates: candidates.collect() };
        let shard = Shard { entries: vec![entry], cards }.encode();
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(&shard).and_then(|()| gzip.finish()).map_or(0.0, |bytes| bytes.len() as f64)
    }))
}
