//! What others rely on: the same bytes everywhere, articles that do not depend on the corpus's size, fields that the
//! command reads, numbers like those of real archives.

use std::{collections::BTreeSet, fs, path::Path};

use afterword::cli::source;

use super::{
    check::{Source, measure},
    *,
};

/// The first articles of a seed, a line each.
fn lines(articles: u64, seed: u64, words: f64) -> Vec<String> {
    let mut press = Press::new(seed, words, None).expect("the numbers are in the repository");
    let line = |_| {
        let (plan, links) = press.plan();
        serde_json::to_string(&press.print(&plan, &links)).expect("it is text")
    };
    (0..articles).map(line).collect()
}

/// Runs the task into a folder, with these arguments before those that name files.
fn run(folder: &Path, arguments: &[&str]) {
    use clap::Parser;
    #[derive(Parser)]
    struct Task {
        #[command(flatten)]
        arguments: Arguments,
    }
    let [out, html, judgements] = ["a.jsonl.gz", "site", "links.json"]
        .map(|name| folder.join(name).to_string_lossy().into_owned());
    let files = ["--out", &out, "--html", &html, "--judgements", &judgements];
    let arguments = ["corpus"].iter().chain(arguments).chain(&files);
    task(&Task::parse_from(arguments).arguments).expect("it writes");
}

#[test]
fn the_bytes_are_the_same_on_every_machine() {
    let all = lines(300, 1, 100.0).join("\n");
    let hash = all.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |state, byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    // Changes with learned.toml and with every change of how texts are made: corpora of before and after are then
    // not to be compared, and docs/corpus.md is to be measured again.
    assert_eq!(format!("{hash:016x}"), "d8c5a15da030438a");
}

#[test]
fn an_article_does_not_depend_on_those_after_it() {
    let all = lines(400, 3, 60.0);
    assert_eq!(lines(150, 3, 60.0), all[..150]);
    assert_ne!(lines(1, 4, 60.0), all[..1]);
}

#[test]
fn the_command_reads_lines_and_pages_alike() {
    let folder = tempfile::tempdir().expect("a folder");
    run(folder.path(), &["--articles", "120", "--words", "150"]);
    let from_lines = source::read(&folder.path().join("a.jsonl.gz"), &()).expect("lines");
    let from_pages = source::read(&folder.path().join("site"), &()).expect("pages");
    assert_eq!(from_lines.articles.len(), 120);
    assert!(from_lines.skipped.is_empty() && from_pages.skipped.is_empty());
    for (line, page) in from_lines.articles.iter().zip(&from_pages.articles) {
        assert_eq!((&line.key, &line.title, line.date), (&page.key, &page.title, page.date));
        assert_eq!(line.tags, page.tags);
        // Made-up words may look like those of a language that the page does not name.
        assert!(line.lang == page.lang || line.lang == "en", "{}: {}", line.key, page.lang);
        let paragraphs = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let on_page: BTreeSet<String> = paragraphs(&page.text).into_iter().collect();
        for paragraph in paragraphs(&line.text) {
            assert!(on_page.contains(&paragraph), "{}: {paragraph:?} not in {on_page:?}", line.key);
        }
        assert!(line.date.is_some() && !page.authors.is_empty(), "{}", line.key);
    }
    let has = |with: fn(&afterword::engine::article::Article) -> bool| {
        from_pages.articles.iter().filter(|article| with(article)).count()
    };
    assert!(has(|article| !article.tags.is_empty()) > 90);
    assert!(has(|article| !article.links.is_empty()) > 30);
}

#[test]
fn judgements_name_articles() {
    let folder = tempfile::tempdir().expect("a folder");
    run(folder.path(), &["--articles", "200", "--words", "50"]);
    let source = source::read(&folder.path().join("a.jsonl.gz"), &()).expect("lines");
    let ids: BTreeSet<&str> = source.articles.iter().map(|article| &*article.id).collect();
    let judgements = fs::read_to_string(folder.path().join("links.json")).expect("judgements");
    let judgements: std::collections::BTreeMap<String, Vec<String>> =
        serde_json::from_str(&judgements).expect("JSON");
    assert!(judgements.len() > 50);
    for (id, links) in &judgements {
        assert!(ids.contains(&**id) && !links.is_empty());
        assert!(links.iter().all(|link| link != id && ids.contains(&**link)), "{id}: {links:?}");
    }
}

#[test]
fn links_lead_back_and_mostly_to_the_same_topic() {
    let mut press = Press::new(5, 50.0, None).expect("the numbers are in the repository");
    let (mut all, mut same) = (0, 0);
    for number in 0..3_000 {
        let (plan, links) = press.plan();
        assert_eq!(plan.number, number);
        let targets: BTreeSet<u64> = links.iter().map(|link| link.number).collect();
        assert_eq!(targets.len(), links.len());
        assert!(targets.iter().all(|target| *target < number));
        all += links.len();
        same += links.iter().filter(|link| link.topics[0] == plan.topics[0]).count();
    }
    assert!(all > 1_500 && same * 10 > all * 7, "{same} of {all}");
}

#[test]
fn numbers_are_those_of_real_archives() {
    let made = Source::made(600, 400.0, 9, None).expect("the numbers are in the repository");
    let numbers = measure(&made);
    let check = |name: &str, from: f64, to: f64| {
        let found = numbers.iter().find(|number| number.name == name);
        let value = found.unwrap_or_else(|| panic!("{name} is measured")).value;
        assert!((from..to).contains(&value), "{name}: {value}");
    };
    check("words of a text, mean", 350.0, 450.0);
    check("characters for each word", 5.5, 6.8);
    check("words used by 1 article: share", 0.33, 0.47);
    check("words used by 3 to 10: mean tf", 1.2, 1.5);
    check("pairs used by 1 article: share", 0.68, 0.80);
    check("pairs of a text that another has", 0.58, 0.78);
    check("cosine of the best neighbour, 50 % below", 0.03, 0.12);
    check("nDCG@10 of this ranking", 0.25, 0.65);
}
