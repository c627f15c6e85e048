//! The report for people: a page of text, 80 columns wide, that says what its numbers are.

use super::report::{Card, Passed, Report, Score, Story, Term, WhyNot};
use crate::cli::printable::printable;
use console::{Alignment, measure_text_width, pad_str, style, truncate_str};

const WIDTH: usize = 80;
const BAR: usize = 14;
const TERM: usize = 28;
/// From here on, likeness to another card is not worth a line.
const UNLIKE: f32 = 0.999;
/// Where names of factors and the shares of terms begin.
const INDENT: &str = "   ";

/// The whole report, with that many terms of each story.
pub(super) fn render(report: &Report<'_>, terms: usize) -> String {
    let mut page = Page { text: String::new(), terms };
    page.head("", &report.article);
    let cards = report.cards.len();
    page.line(&format!("{cards} cards, chosen among {} articles", report.articles));
    for card in &report.cards {
        page.card(card);
    }
    page.passed_over(&report.passed_over);
    if let Some(why_not) = &report.why_not {
        page.why_not(why_not);
    }
    page.legend();
    page.text
}

struct Page {
    text: String,
    /// How many terms to show of each story.
    terms: usize,
}

impl Page {
    fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    /// A story's title, and its address at the end of the line, or below where both do not fit.
    fn head(&mut self, mark: &str, story: &Story<'_>) {
        let room = WIDTH - measure_text_width(mark);
        let (title, address) = (printable(story.title), printable(&story.url));
        let title = truncate_str(&title, room, "…");
        let address = truncate_str(&address, WIDTH - INDENT.len(), "…");
        let used = measure_text_width(mark) + measure_text_width(&title);
        let gap = WIDTH.checked_sub(used + measure_text_width(&address)).filter(|gap| *gap >= 2);
        let (title, plain) = (style(title).bold(), style(&address).dim());
        match gap {
            Some(gap) => self.line(&format!("{mark}{title}{}{plain}", " ".repeat(gap))),
            None => {
                self.line(&format!("{mark}{title}"));
                let address = pad_str(&address, WIDTH, Alignment::Right, None).into_owned();
                self.line(&style(address).dim().to_string());
            }
        }
    }

    fn card(&mut self, card: &Card<'_>) {
        self.line("");
        self.head(&format!("{:<3}", card.place), &card.story);
        if card.pinned {
            self.note("pinned here by the editor; what follows did not count");
        }
        self.score(&card.score);
        let order = &card.order;
        if order.variety < 1.0 {
            self.factor("×", "variety", order.variety, "a card before is of its series");
        }
        let like = order.like.filter(|_| order.novelty < UNLIKE);
        if let Some(like) = like {
            let what = format!("like card {like} (cosine {:.2})", order.likeness);
            self.factor("×", "novelty", order.novelty, &what);
        }
        if order.variety < 1.0 || like.is_some() {
            self.factor("=", "as a card", order.card_score, "");
        }
        self.terms(&card.terms);
    }

    fn score(&mut self, score: &Score) {
        let days = match score.days {
            None => "a date is unknown: taken for a year".into(),
            Some(0) => "on the same day".into(),
            Some(1) => "1 day apart".into(),
            Some(days) => format!("{days} days apart"),
        };
        let below =
            if self.terms > 0 { "what both say, term by term below" } else { "what both say" };
        self.factor(" ", "cosine", score.cosine, below);
        self.factor("×", "closeness", score.closeness, &days);
        if score.links != 1.0 {
            self.factor("×", "links", score.links, "to the story, and between the two");
        }
        self.factor("÷", "crowding", score.crowding, "how near it is to its ten nearest");
        self.factor("=", "score", score.score, "");
        if !score.same_language {
            self.note("in another language: behind all in this article's own");
        }
    }

    fn factor(&mut self, sign: &str, name: &str, value: f32, what: &str) {
        let what = style(what).dim();
        let value = if sign == "=" { style(value).bold() } else { style(value) };
        self.line(&format!("{INDENT}{sign} {name:<10}{value:>7.4}  {what}"));
    }

    fn note(&mut self, text: &str) {
        self.line(&format!("{INDENT}{}", style(printable(text)).yellow()));
    }

    fn terms(&mut self, terms: &[Term]) {
        let shown = self.terms;
        let Some(most) = terms.first() else {
            return self.line(&format!("{INDENT}  no word in common"));
        };
        if shown == 0 {
            return;
        }
        self.line("");
        let head = format!(
            "{INDENT}  share  {}{}   here      there",
            " ".repeat(BAR + 1),
            pad_str("term", TERM, Alignment::Left, None),
        );
        self.line(&style(head).dim().to_string());
        for term in terms.iter().take(shown) {
            let name = printable(&term.term);
            let name = truncate_str(&name, TERM, "…");
            let bar = bar(term.share / most.share);
            let [here, there] = [0, 1]
                .map(|side| format!("{:.4} {:<2}", term.weights[side], marks(&term.places[side])));
            self.line(&format!(
                "{INDENT}{:>5.1} %  {} {}   {here} {there}",
                100.0 * term.share,
                style(pad_str(&bar, BAR, Alignment::Left, None)).cyan(),
                pad_str(&name, TERM, Alignment::Left, None),
            ));
        }
        let rest = &terms[shown.min(terms.len())..];
        if !rest.is_empty() {
            let share: f32 = rest.iter().map(|term| term.share).sum();
            let more = format!("{} more", rest.len());
            self.line(&format!("{INDENT}{:>5.1} %  {}{more}", 100.0 * share, " ".repeat(BAR + 1)));
        }
    }

    fn passed_over(&mut self, passed: &[Passed<'_>]) {
        if passed.is_empty() {
            return;
        }
        self.line("");
        self.line(&style("Passed over").bold().to_string());
        for Passed { story, score, rule } in passed {
            self.text.push('\n');
            self.head(INDENT, story);
            self.line(&format!("{INDENT}{score:.4}  {}", style(printable(&rule.message)).yellow()));
        }
    }

    fn why_not(&mut self, why_not: &WhyNot<'_>) {
        self.line("");
        self.line(&style("Why not").bold().to_string());
        self.line("");
        self.head(INDENT, &why_not.story);
        self.note(&why_not.rule.message);
        self.score(&why_not.score);
        self.terms(&why_not.terms);
    }

    fn legend(&mut self) {
        self.line("");
        let lines = [
            "Stories are ordered by their score, cards also by what stands before them.",
            "share: of the cosine. here, there: what the term weighs in the article and in",
            "that one; T: it is in the title, #: in a tag, where it counts like three in the",
            "text. The squares of all weights in one article add up to 1.",
        ];
        for line in &lines[..if self.terms > 0 { lines.len() } else { 1 }] {
            self.line(&style(line).dim().to_string());
        }
    }
}

/// Where a term stands.
fn marks(places: &[&str]) -> String {
    places.iter().map(|place| if *place == "title" { 'T' } else { '#' }).collect()
}

/// A bar of that part of [`BAR`] columns, to an eighth of one.
fn bar(part: f32) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (part.clamp(0.0, 1.0) * (8 * BAR) as f32).round() as usize;
    ["█".repeat(eighths / 8).as_str(), EIGHTHS[eighths % 8]].concat()
}
