//! The engine's hot parts: cutting texts into words, counting terms, finding neighbours, reading a shard.
//!
//! The articles are put together from the paragraphs of the demo newsroom, so that nothing need be fetched.

use afterword::engine::{
    article::{Article, Topics},
    index::{Candidate, Entry, Note, Shard},
    related::{Boilerplate, Model, all_terms, terms},
    text::tokenise,
};
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use std::{fs, hint::black_box, path::Path};

/// How many articles are ranked.
const ARTICLES: usize = 1_000;

/// Paragraphs of an article.
const PARAGRAPHS: usize = 6;

/// What a page shows is chosen among so many.
const CANDIDATES: usize = 24;

fn text(criterion: &mut Criterion) {
    let article = &articles()[0];
    let mut group = criterion.benchmark_group("text");
    group.throughput(Throughput::Bytes(article.text.len() as u64));
    group.bench_function("tokenise", |bencher| {
        bencher.iter(|| {
            let mut tokens = 0;
            tokenise(black_box(&article.text), |_| tokens += 1);
            tokens
        });
    });
    group.bench_function("terms", |bencher| {
        bencher.iter(|| terms(black_box(article), &Boilerplate::default()));
    });
    group.finish();
}

fn related(criterion: &mut Criterion) {
    let articles = articles();
    let counted = all_terms(&articles);
    let mut group = criterion.benchmark_group("related");
    group.throughput(Throughput::Elements(ARTICLES as u64)).sample_size(10);
    group.bench_function("model", |bencher| {
        let build = |counted| Model::build(black_box(&articles), counted);
        bencher.iter_batched(|| counted.clone(), build, BatchSize::LargeInput);
    });
    let model = Model::build(&articles, counted);
    group.throughput(Throughput::Elements(1));
    group.bench_function("neighbours", |bencher| {
        let mut search = model.search();
        let mut article = 0;
        bencher.iter(|| {
            article = (article + 1) % ARTICLES;
            search.neighbours(black_box(article))
        });
    });
    group.finish();
}

fn index(criterion: &mut Criterion) {
    let articles = articles();
    let candidates = (0..CANDIDATES as u32).map(|card| Candidate { card, score: 900 }).collect();
    let shard = Shard {
        entries: vec![Entry { key: "articles/1".into(), topics: Topics::default(), candidates }],
        cards: articles[..CANDIDATES].iter().map(Article::card).collect(),
        notes: vec![Note { minutes: 4, ..Note::default() }],
    };
    let bytes = shard.encode();
    let mut group = criterion.benchmark_group("index");
    group.throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("decode a shard", |bencher| {
        bencher.iter(|| Shard::decode(black_box(&bytes)));
    });
    group.finish();
}

/// Each article takes paragraphs from all over the newsroom, its neighbours some of the same.
fn articles() -> Vec<Article> {
    let paragraphs = paragraphs();
    let article = |number: usize| {
        let place = |step: usize| (number / 3 + step * (7 + number % 5)) % paragraphs.len();
        let text: Vec<&str> =
            (0..PARAGRAPHS).map(|step| paragraphs[place(step)].as_str()).collect();
        let title = text[0].split(' ').take(8).collect::<Vec<_>>().join(" ");
        Article {
            id: number.to_string(),
            key: format!("articles/{number}"),
            title,
            excerpt: text[0].chars().take(140).collect(),
            lang: "en".into(),
            text: text.join("\n"),
            ..Article::default()
        }
    };
    (0..ARTICLES).map(article).collect()
}

fn paragraphs() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/demo/articles");
    let entries = fs::read_dir(folder).expect("the demo's articles");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let texts = files.iter().map(|path| fs::read_to_string(path).expect("an article"));
    let is_prose = |paragraph: &&str| paragraph.split(' ').count() > 30;
    texts
        .flat_map(|text| text.split("\n\n").filter(is_prose).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

criterion_group!(benches, text, related, index);
criterion_main!(benches);
