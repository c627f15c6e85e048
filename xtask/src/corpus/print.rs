//! An article in letters: title, address, tags, and the text with capitals and punctuation.

use afterword::engine::article::{self, Day};
use serde::Serialize;

use super::{
    dice::Dice,
    draft::{Drafter, Sentence},
    language::{Language, Purpose, leaning},
    plan::Plan,
    words::{is_name, is_number, spell},
};

/// The site that all made articles are on.
pub(super) const SITE: &str = "https://made.example";
/// Words of a title that its address has.
const ADDRESS_WORDS: usize = 7;
/// Topics are gathered in fields of so many, which are tags too.
const FIELD: u64 = 6;
/// An article has the tag of one of its topics; and of its main topic's field.
const TAGGED: f64 = 0.8;
const IN_FIELD: f64 = 0.6;
/// How many write.
const AUTHORS: u64 = 40;
/// A column's titles bear its name; else they are one title with another number each.
const NAMED: f64 = 0.6;

/// After a word that is not the last of its sentence: what is printed, and how often.
const MARKS: [(&str, f64); 5] =
    [(",", 0.052), (":", 0.008), (" —", 0.004), (";", 0.002), ("’s", 0.008)];
/// A word or a few stand in brackets, or in quotation marks.
const ENCLOSED: [(&str, &str, f64); 2] = [("(", ")", 0.006), ("“", "”", 0.004)];
/// What a sentence ends with; else with a full stop.
const ENDS: [(&str, f64); 3] = [("?", 0.05), ("!", 0.03), (":", 0.02)];

/// A made article, as one line of JSON has it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Article {
    pub(super) id: String,
    pub(super) url: String,
    pub(super) title: String,
    pub(super) tags: Vec<String>,
    pub(super) date: String,
    pub(super) lang: &'static str,
    /// Paragraphs, parted by line breaks.
    pub(super) text: String,
    /// Addresses of linked articles.
    pub(super) links: Vec<String>,
}

impl Article {
    /// As ranking takes it.
    pub(super) fn to_engine(&self) -> article::Article {
        let path = self.url.strip_prefix(SITE).unwrap_or(&self.url).trim_start_matches('/');
        article::Article {
            id: self.id.clone(),
            key: path.trim_end_matches('/').into(),
            url: path.into(),
            title: self.title.clone(),
            excerpt: self.text.lines().next().unwrap_or_default().into(),
            date: Day::parse(&self.date),
            tags: self.tags.clone(),
            lang: self.lang.into(),
            text: self.text.clone(),
            ..article::Article::default()
        }
    }
}

/// Prints drafts.
#[derive(Clone, Debug)]
pub(super) struct Printer {
    seed: u64,
    language: Language,
    drafter: Drafter,
}

impl Printer {
    /// A printer of what `drafter` writes in `language`.
    pub(super) fn new(seed: u64, language: Language, drafter: Drafter) -> Self {
        Self { seed, language, drafter }
    }

    /// The planned article, with links to others.
    pub(super) fn article(&self, plan: &Plan, links: &[Plan]) -> Article {
        let title = self.title(plan);
        Article {
            id: id(plan, &title),
            url: url(plan, &title),
            title,
            tags: self.tags(plan),
            date: Day(plan.day).to_iso(),
            lang: "en",
            text: self.text(plan),
            links: links.iter().map(|link| url(link, &self.title(link))).collect(),
        }
    }

    /// The `id` of an article.
    pub(super) fn id(&self, plan: &Plan) -> String {
        id(plan, &self.title(plan))
    }

    /// Who wrote an article: authors keep to their topics.
    pub(super) fn author(&self, plan: &Plan) -> String {
        let mut dice = Dice::new(&[self.seed, Purpose::Author as u64, plan.number]);
        let desk = Dice::new(&[self.seed, Purpose::Author as u64, plan.topics[0], 1]).next();
        let author = (desk % AUTHORS + dice.below(3)) % AUTHORS;
        let mut phrase = Vec::new();
        while phrase.len() < 2 {
            self.language.topic_phrase(u64::MAX - author, &mut Dice::new(&[author]), &mut phrase);
        }
        titled(&phrase[..2])
    }

    fn title(&self, plan: &Plan) -> String {
        let words = self.drafter.title(plan);
        let Some(number) = plan.column else { return headline(&words) };
        let topic = plan.topics[0];
        let mut dice = Dice::new(&[self.seed, Purpose::Column as u64, topic, 1]);
        let mut name = Vec::new();
        self.language.topic_phrase(topic, &mut dice, &mut name);
        if dice.chance(NAMED) {
            format!("{}: {}", titled(&name), headline(&words))
        } else {
            self.language.topic_phrase(topic, &mut dice, &mut name);
            format!("{} {number}", titled(&name))
        }
    }

    fn tags(&self, plan: &Plan) -> Vec<String> {
        let chosen = plan.topics.iter().filter(|topic| {
            leaning(&[self.seed, Purpose::Tag as u64, plan.number, **topic]) < TAGGED
        });
        let mut tags: Vec<String> = chosen.map(|topic| self.tag(*topic)).collect();
        if leaning(&[self.seed, Purpose::Tag as u64, plan.number]) < IN_FIELD {
            let field = self.tag(u64::MAX / 2 + plan.topics[0] / FIELD);
            if !tags.contains(&field) {
                tags.push(field);
            }
        }
        tags
    }

    fn tag(&self, topic: u64) -> String {
        let mut words = Vec::new();
        let mut dice = Dice::new(&[self.seed, Purpose::Tag as u64, topic]);
        self.language.topic_phrase(topic, &mut dice, &mut words);
        titled(&words[..words.len().min(2)])
    }

    fn text(&self, plan: &Plan) -> String {
        let draft = self.drafter.draft(plan);
        let mut dice = Dice::new(&[self.seed, Purpose::Print as u64, plan.original().number]);
        let mut text = String::new();
        for sentence in &draft.sentences {
            if !text.is_empty() {
                text.push(if sentence.opens { '\n' } else { ' ' });
            }
            print(sentence, &mut dice, &mut text);
        }
        text
    }
}

fn print(sentence: &Sentence, dice: &mut Dice, text: &mut String) {
    let mut closing = None;
    let last = sentence.words.len() - 1;
    for (at, &word) in sentence.words.iter().enumerate() {
        if at > 0 {
            text.push(' ');
        }
        if closing.is_none()
            && let Some((open, close, _)) = choose(&ENCLOSED, |it| it.2, dice)
        {
            text.push_str(open);
            closing = Some((*close, (at + dice.below(4) as usize).min(last)));
        }
        let start = text.len();
        spell(word, text);
        if at == 0 || is_name(word) {
            capitalise(text, start);
        }
        if let Some((close, _)) = closing.take_if(|(_, end)| *end == at) {
            text.push_str(close);
        }
        if at == last {
            text.push_str(choose(&ENDS, |it| it.1, dice).map_or(".", |it| it.0));
        } else if !is_number(word)
            && let Some((mark, _)) = choose(&MARKS, |it| it.1, dice)
        {
            text.push_str(mark);
        }
    }
}

/// One of the choices or none, each with its own probability.
fn choose<'a, T>(choices: &'a [T], share: impl Fn(&T) -> f64, dice: &mut Dice) -> Option<&'a T> {
    let mut chance = dice.share();
    choices.iter().find(|choice| {
        chance -= share(choice);
        chance < 0.0
    })
}

fn capitalise(text: &mut str, at: usize) {
    if let Some(first) = text.get_mut(at..=at) {
        first.make_ascii_uppercase();
    }
}

/// Words with a capital each, as in the name of a column.
fn titled(words: &[u64]) -> String {
    spelled(words, |_, _| true)
}

/// Words as in a headline: names and the first word with a capital.
fn headline(words: &[u64]) -> String {
    spelled(words, |at, word| at == 0 || is_name(word))
}

fn spelled(words: &[u64], has_capital: impl Fn(usize, u64) -> bool) -> String {
    let mut text = String::new();
    for (at, &word) in words.iter().enumerate() {
        if at > 0 {
            text.push(' ');
        }
        let start = text.len();
        spell(word, &mut text);
        if has_capital(at, word) {
            capitalise(&mut text, start);
        }
    }
    text
}

/// `2014-03-12-words-of-the-title-3f`: the number at its end, in base 36, keeps addresses apart.
fn id(plan: &Plan, title: &str) -> String {
    format!("{}-{}", Day(plan.day).to_iso(), slug(plan, title))
}

fn url(plan: &Plan, title: &str) -> String {
    let (year, month, day) = Day(plan.day).to_ymd();
    format!("{SITE}/{year}/{month:02}/{day:02}/{}/", slug(plan, title))
}

fn slug(plan: &Plan, title: &str) -> String {
    let mut slug = String::new();
    for word in title
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(ADDRESS_WORDS)
    {
        slug.push_str(&word.to_ascii_lowercase());
        slug.push('-');
    }
    let mut digits = Vec::new();
    let mut number = plan.number;
    while digits.is_empty() || number > 0 {
        digits.extend(char::from_digit((number % 36) as u32, 36));
        number /= 36;
    }
    slug.extend(digits.iter().rev());
    slug
}
