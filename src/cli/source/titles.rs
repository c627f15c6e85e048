//! Finding the article that somebody means by a title: exactly, else by a tolerant match.
//!
//! Titles are compared as words, in lower case, without accents, apostrophes and punctuation. `docs/see-also.md` says how
//! good the tolerant match is, and `tests/titles.rs` measures it.

use super::Site;
use crate::engine::text::{Token, tokenise};
use icu_normalizer::DecomposingNormalizerBorrowed as Normalizer;
use std::collections::{BTreeSet, HashMap};
use strsim::damerau_levenshtein;

/// From this likeness on, a title is taken for another one: 1 is the same.
pub const LIKE: f32 = 0.8;

/// What the likeness of the second best must be below that of the best.
pub const MARGIN: f32 = 0.1;

/// The likeness of a title that is the beginning of another one.
const BEGINNING: f32 = 0.9;

/// Fewest words by which a beginning is known.
const BEGINNING_WORDS: usize = 4;

/// What a word counts for that is not the same but for a slip of the pen.
const SLIP: f32 = 0.8;

/// So many titles at most are looked at for one, those first that have its rarest words.
const CANDIDATES: usize = 1_000;

/// Behind and before these stands a site's name, whatever it is.
const BARS: [&str; 5] = [" | ", " :: ", " « ", " » ", " • "];

/// These stand in titles too: what is beside them is the site's name only if it is known to be.
const DASHES: [&str; 4] = [" - ", " – ", " — ", " · "];

/// The titles of a site's articles.
pub struct Titles<'a> {
    site: &'a Site,
    /// The site's name as it is compared.
    name: Vec<String>,
    exact: HashMap<String, Vec<u32>>,
    words: HashMap<String, u32>,
    /// By word: the articles with it.
    postings: Vec<Vec<u32>>,
    /// By article: its title's words.
    titles: Vec<Vec<u32>>,
    /// By word, as it is spelt.
    spelt: Vec<String>,
    /// By word: what it weighs.
    weights: Vec<f32>,
    /// What a word weighs that one title has.
    rarest: f32,
}

/// A word of a title that is looked for, and its number where any title has it.
#[derive(Clone, Copy)]
struct Word<'w> {
    spelt: &'w str,
    number: Option<u32>,
}

/// What a title leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Match {
    /// The only article that is called so.
    Exact(usize),
    /// The article that is called nearly so, and how nearly.
    Near(usize, f32),
    /// Several are called so: how many.
    Several(usize),
    /// None is; the most alike, if one is worth asking for.
    None(Option<usize>),
}

/// An article and how like its title is.
type Scored = (usize, f32);

impl<'a> Titles<'a> {
    /// Learns the titles of all articles.
    pub fn new(site: &'a Site) -> Self {
        let mut titles = Self {
            site,
            name: compared(&site.name),
            exact: HashMap::new(),
            words: HashMap::new(),
            postings: Vec::new(),
            titles: Vec::with_capacity(site.articles.len()),
            spelt: Vec::new(),
            weights: Vec::new(),
            rarest: weight(1, site.articles.len()),
        };
        for (article, number) in site.articles.iter().zip(0..) {
            let words = compared(&article.title);
            if !words.is_empty() {
                titles.exact.entry(words.join(" ")).or_default().push(number);
            }
            titles.add(words, number);
        }
        let counts = titles.postings.iter().map(Vec::len);
        titles.weights = counts.map(|count| weight(count, site.articles.len())).collect();
        titles
    }

    fn add(&mut self, words: Vec<String>, article: u32) {
        let numbers = words.into_iter().map(|word| {
            let next = self.spelt.len() as u32;
            *self.words.entry(word).or_insert_with_key(|word| {
                self.spelt.push(word.clone());
                self.postings.push(Vec::new());
                next
            })
        });
        let numbers: Vec<u32> = numbers.collect();
        for &word in &numbers {
            let posting = &mut self.postings[word as usize];
            if posting.last() != Some(&article) {
                posting.push(article);
            }
        }
        self.titles.push(numbers);
    }

    /// The article that is meant by a title which stands on the page of `own`, with or without the site's name.
    pub fn find(&self, title: &str, own: usize) -> Match {
        let whole = compared(title);
        if whole.is_empty() {
            return Match::None(None);
        }
        if let Some(found) = self.find_exact(&whole, own) {
            return found;
        }
        let parts = self.without_site(title);
        if let Some(found) = parts.iter().find_map(|part| self.find_exact(part, own)) {
            return found;
        }
        let is_cut = ["…", "..."].iter().any(|mark| title.trim_end().ends_with(mark));
        let mut best: Vec<Scored> = Vec::new();
        for words in parts.iter().chain([&whole]) {
            for (article, score) in self.near(words, is_cut, own) {
                match best.iter_mut().find(|(known, _)| *known == article) {
                    Some((_, known)) => *known = known.max(score),
                    None => best.push((article, score)),
                }
            }
        }
        best.sort_by(|(one, a), (other, b)| b.total_cmp(a).then(one.cmp(other)));
        match best[..] {
            [(article, score), ..] if score >= LIKE => match best.get(1) {
                Some((_, second)) if score - second < MARGIN => Match::None(Some(article)),
                _ => Match::Near(article, score),
            },
            [(article, score), ..] if score >= LIKE / 2.0 => Match::None(Some(article)),
            _ => Match::None(None),
        }
    }

    /// The article of exactly these words. Of several, the one in the language of the page that names it.
    fn find_exact(&self, words: &[String], own: usize) -> Option<Match> {
        let all = self.exact.get(&words.join(" "))?;
        let lang = |article: usize| &self.site.articles[article].lang;
        let others: Vec<usize> =
            all.iter().map(|&it| it as usize).filter(|it| *it != own).collect();
        let same: Vec<usize> = others.iter().copied().filter(|it| lang(*it) == lang(own)).collect();
        let found = if same.is_empty() { others } else { same };
        match found[..] {
            [] => None,
            [one] => Some(Match::Exact(one)),
            _ => Some(Match::Several(found.len())),
        }
    }

    /// The words of a title without what may be the site's name in it.
    fn without_site(&self, title: &str) -> Vec<Vec<String>> {
        let mut parts: Vec<Vec<String>> = Vec::new();
        for (bars, is_sure) in [(&BARS[..], true), (&DASHES[..], false)] {
            for bar in bars {
                let tail = title.rfind(bar).map(|at| (&title[..at], &title[at + bar.len()..]));
                let head = title.find(bar).map(|at| (&title[at + bar.len()..], &title[..at]));
                for (part, name) in [tail, head].into_iter().flatten() {
                    let (part, name) = (compared(part), compared(name));
                    let is_name = !self.name.is_empty() && name == self.name;
                    // Names come before titles seldom, and are then known.
                    let is_behind = is_sure && tail.is_some_and(|(_, it)| compared(it) == name);
                    if (is_name || is_behind) && !part.is_empty() && !parts.contains(&part) {
                        parts.push(part);
                    }
                }
            }
        }
        parts
    }

    /// The articles whose titles have words of this one, and how like they are.
    fn near(&self, words: &[String], is_cut: bool, own: usize) -> Vec<Scored> {
        let number = |word: &String| self.words.get(word).copied();
        let words: Vec<Word<'_>> =
            words.iter().map(|word| Word { spelt: word, number: number(word) }).collect();
        let known: BTreeSet<u32> = words.iter().filter_map(|word| word.number).collect();
        let posting = |word: u32| &self.postings[word as usize];
        let mut rarest: Vec<&Vec<u32>> = known.iter().map(|&word| posting(word)).collect();
        rarest.sort_by_key(|posting| posting.len());
        let mut candidates: Vec<u32> = Vec::new();
        for posting in rarest {
            if !candidates.is_empty() && candidates.len() + posting.len() > CANDIDATES {
                break;
            }
            candidates.extend(posting.iter().take(CANDIDATES));
        }
        candidates.sort_unstable();
        candidates.dedup();
        let others = candidates.into_iter().map(|article| article as usize).filter(|it| *it != own);
        let scored = others.map(|article| (article, self.likeness(&words, article, is_cut)));
        scored.filter(|(_, score)| *score > LIKE / 2.0).collect()
    }

    /// How like a title of these words is to that of an article: the weight of the words that both have, twice, by that
    /// of all words of both (the coefficient of L. R. Dice, 1945), each weighing more the fewer titles have it.
    fn likeness(&self, words: &[Word<'_>], article: usize, is_cut: bool) -> f32 {
        let title = &self.titles[article];
        if self.is_beginning(words, title, is_cut) {
            return BEGINNING;
        }
        let mut left = title.clone();
        let (mut same, mut all) = (0.0, 0.0);
        let mut rest = Vec::new();
        for word in words {
            match word.number.and_then(|number| left.iter().position(|other| *other == number)) {
                Some(at) => {
                    let weight = self.weights[left.swap_remove(at) as usize];
                    (same, all) = (same + weight, all + 2.0 * weight);
                }
                None => rest.push(word),
            }
        }
        let spelt = |word: u32| &*self.spelt[word as usize];
        // Titles that differ in a number are of different articles.
        let differ = left.iter().map(|&word| spelt(word)).chain(rest.iter().map(|word| word.spelt));
        if same == 0.0 || differ.into_iter().any(is_number) {
            return 0.0;
        }
        for word in rest {
            let slip = || left.iter().position(|&other| is_slip(word.spelt, spelt(other)));
            match word.number {
                Some(number) => all += self.weights[number as usize],
                None => match slip() {
                    Some(at) => {
                        let weight = self.weights[left.swap_remove(at) as usize];
                        (same, all) = (same + SLIP * weight, all + 2.0 * weight);
                    }
                    None => all += self.rarest,
                },
            }
        }
        all += left.iter().map(|&word| self.weights[word as usize]).sum::<f32>();
        2.0 * same / all
    }

    /// Whether these words are the beginning of a longer title. What is said to be cut may end within a word.
    fn is_beginning(&self, words: &[Word<'_>], title: &[u32], is_cut: bool) -> bool {
        let least = if is_cut { BEGINNING_WORDS - 1 } else { BEGINNING_WORDS };
        if words.len() < least || words.len() > title.len() {
            return false;
        }
        let pairs = words.iter().zip(title);
        let same = pairs.take_while(|(one, other)| one.number == Some(**other)).count();
        let spelt = |word: u32| &*self.spelt[word as usize];
        if is_cut {
            let is_cut_word = || spelt(title[same]).starts_with(words[same].spelt);
            return same == words.len() || (same + 1 == words.len() && is_cut_word());
        }
        // What goes on with a number is another one of a series.
        let goes_on = || title[words.len()..].iter().all(|&word| !is_number(spelt(word)));
        same == words.len() && goes_on()
    }
}

/// What a word weighs that so many of all titles have.
fn weight(titles: usize, all: usize) -> f32 {
    (1.0 + all as f32 / titles as f32).ln()
}

/// Whether a word is another one but for a slip of the pen: one in short words, two in long ones.
fn is_slip(word: &str, other: &str) -> bool {
    let slips = match word.chars().count().min(other.chars().count()) {
        0..4 => return false,
        4..8 => 1,
        _ => 2,
    };
    !is_number(word) && !is_number(other) && damerau_levenshtein(word, other) <= slips
}

/// Whether a word has a digit.
fn is_number(word: &str) -> bool {
    word.chars().any(char::is_numeric)
}

/// The words of a title as they are compared.
pub fn compared(title: &str) -> Vec<String> {
    let is_kept = |c: &char| !matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{652}');
    let plain: String = Normalizer::new_nfkd().normalize(title).chars().filter(is_kept).collect();
    let mut words = Vec::new();
    tokenise(&plain, |token| {
        let (Token::Word(word) | Token::Pair(word)) = token;
        words.push(word.to_owned());
    });
    words
}
