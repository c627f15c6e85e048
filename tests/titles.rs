//! How well titles find their articles: real titles with made mistakes, and titles that no article has.

use afterword::cli::source::{self, Match, Site, Titles, compared};
use std::{collections::BTreeMap, env, path::PathBuf};

fn site(name: &str) -> Option<Site> {
    let shared = env::var_os("AFTERWORD_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let file = shared.join(format!("corpora/{name}.articles.jsonl.gz"));
    if !file.exists() {
        eprintln!("SKIPPED: {} is missing", file.display());
        return None;
    }
    Some(source::read(&file, &()).expect(name))
}

/// Numbers that look random and are the same in every run (G. Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

/// A way to write a title wrongly; `None` where it does not apply.
type Mistake = fn(&str, &mut Dice) -> Option<String>;

fn words(title: &str) -> Vec<&str> {
    title.split_whitespace().collect()
}

const MISTAKES: [(&str, Mistake); 8] = [
    ("as it is", |title, _| Some(title.into())),
    ("other case and punctuation", |title, _| {
        let marks =
            |c: char| if c.is_ascii_punctuation() && c != '.' && c != '_' { ' ' } else { c };
        Some(title.chars().map(marks).collect::<String>().to_uppercase())
    }),
    ("behind it, the site's name", |title, _| Some(format!("{title} | Some Site"))),
    ("a word left out", |title, dice| {
        let mut words = words(title);
        (words.len() >= 4).then(|| {
            words.remove(dice.below(words.len()));
            words.join(" ")
        })
    }),
    ("a word too many", |title, dice| {
        let mut words = words(title);
        (words.len() >= 3).then(|| {
            words.insert(dice.below(words.len() + 1), ["the", "new", "our", "more"][dice.below(4)]);
            words.join(" ")
        })
    }),
    ("two letters swapped", |title, dice| {
        let mut chars: Vec<char> = title.chars().collect();
        let at: Vec<usize> = (1..chars.len().saturating_sub(1))
            .filter(|&at| {
                chars[at].is_alphabetic()
                    && chars[at + 1].is_alphabetic()
                    && chars[at] != chars[at + 1]
            })
            .collect();
        (!at.is_empty()).then(|| {
            let at = at[dice.below(at.len())];
            chars.swap(at, at + 1);
            chars.into_iter().collect()
        })
    }),
    ("a letter lost", |title, dice| {
        let mut chars: Vec<char> = title.chars().collect();
        let at: Vec<usize> = (0..chars.len()).filter(|&at| chars[at].is_alphabetic()).collect();
        (chars.len() > 8 && !at.is_empty()).then(|| {
            chars.remove(at[dice.below(at.len())]);
            chars.into_iter().collect()
        })
    }),
    ("cut off, with an ellipsis", |title, _| {
        let words = words(title);
        (words.len() >= 6).then(|| format!("{}…", words[..words.len() * 2 / 3].join(" ")))
    }),
];

/// What came of a number of titles.
#[derive(Clone, Copy, Debug, Default)]
struct Outcome {
    asked: usize,
    right: usize,
    wrong: usize,
}

#[test]
fn titles_with_mistakes_find_their_articles() {
    let blogs = measure(&["rustblog", "18f", "digitalgov"]);
    let packages = measure(&["debian_en", "debian_de", "debian_ja"]);
    let (Some(blogs), Some(packages)) = (blogs, packages) else { return };
    for (at, (name, _)) in MISTAKES.iter().enumerate() {
        for (kind, (found, none)) in [("blogs", &blogs), ("packages", &packages)] {
            let (found, none) = (found[at], none[at]);
            let percent = |part: usize, of: Outcome| 100.0 * part as f64 / of.asked as f64;
            println!(
                "{kind}, {name}: {} asked, {:.2} % right, {:.2} % wrong; of none {:.2} % wrong",
                found.asked,
                percent(found.right, found),
                percent(found.wrong, found),
                percent(none.wrong, none),
            );
        }
    }
    let sum = |outcomes: &[Outcome], count: fn(&Outcome) -> usize| {
        outcomes.iter().map(count).sum::<usize>()
    };
    for (found, none) in [&blogs, &packages] {
        assert_eq!(
            sum(found, |it| it.wrong),
            0,
            "a title that is there never leads to another one"
        );
        let asked = sum(found, |it| it.asked);
        assert!(sum(found, |it| it.right) * 100 > asked * 85, "{found:?}");
        assert!(sum(none, |it| it.wrong) * 100 < asked * 8, "{none:?}");
    }
    let (found, none) = &blogs;
    assert!(sum(none, |it| it.wrong) * 100 < sum(found, |it| it.asked) * 2, "{none:?}");
}

type Outcomes = [Outcome; MISTAKES.len()];

/// What comes of titles that an article has, and of those that none has, by mistake; `None` where files are missing.
fn measure(corpora: &[&str]) -> Option<(Outcomes, Outcomes)> {
    let mut sums = Outcomes::default();
    let mut absent = Outcomes::default();
    for name in corpora {
        let site = site(name)?;
        let titles = Titles::new(&site);
        let mut counts: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        for article in &site.articles {
            *counts.entry(compared(&article.title)).or_default() += 1;
        }
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
        // All of them take minutes.
        let every = if env::var_os("AFTERWORD_ALL_TITLES").is_some() {
            1
        } else {
            site.articles.len() / 16
        };
        for (number, article) in site.articles.iter().enumerate().step_by(every.max(1)) {
            if counts[&compared(&article.title)] > 1 {
                continue;
            }
            for (at, (_, mistake)) in MISTAKES.iter().enumerate() {
                let Some(written) = mistake(&article.title, &mut dice) else { continue };
                // From the page of another article, and where this one is not there.
                let other = (number + 1) % site.articles.len();
                let check = |own: usize, outcome: &mut Outcome| {
                    outcome.asked += 1;
                    match titles.find(&written, own) {
                        Match::Exact(found) | Match::Near(found, _) if found == number => {
                            outcome.right += 1;
                        }
                        Match::Exact(found) | Match::Near(found, _) => {
                            outcome.wrong += 1;
                            if env::var_os("AFTERWORD_SHOW").is_some() {
                                println!("{name}: {written} -> {}", site.articles[found].title);
                            }
                        }
                        _ => {}
                    }
                };
                check(other, &mut sums[at]);
                // A title never leads to the page that it stands on: to the others, it is of no article.
                check(number, &mut absent[at]);
            }
        }
    }
    Some((sums, absent))
}
