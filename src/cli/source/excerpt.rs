//! A sentence or two of each article, for its card.

use super::gather::Gatherer;
use crate::{
    cli::{
        extract::{Block, Draft, Kind, without_anchor},
        limits,
    },
    engine::article::cut_at_word,
};

/// An excerpt from the text takes in the next paragraph until it is this long, in characters.
const EXCERPT_LEAST_CHARS: usize = 80;

/// Shortest paragraph that an excerpt can begin with, in letters: less is a byline or a greeting.
const EXCERPT_LETTERS: usize = 40;

impl Gatherer<'_> {
    /// The excerpt of an article that is called so.
    pub(super) fn excerpt(&self, draft: &Draft, title: &str) -> String {
        let is_own = |text: &str| {
            !self.excerpts.is_sites(text)
                && !self.blocks.is_sites(text)
                && text != title
                && !self.names.contains(text)
        };
        if let Some(given) = draft.excerpts.iter().find(|text| is_own(text)) {
            let given = without_headings(given, draft, title);
            if !given.is_empty() {
                return cut_at_word(given, limits::EXCERPT);
            }
        }
        let is_prose = |block: &&Block| {
            !matches!(block.kind, Kind::Heading(_) | Kind::Hashtags)
                && block.linked * 2 < block.letters
                && is_own(&block.text)
        };
        let prose: Vec<&Block> = draft.blocks.iter().filter(is_prose).collect();
        let start = prose.iter().position(|block| is_telling(block)).unwrap_or_default();
        let mut text = String::new();
        for block in &prose[start..] {
            text.push_str(&block.text);
            if text.chars().count() >= EXCERPT_LEAST_CHARS {
                break;
            }
            text.push(' ');
        }
        cut_at_word(without_headings(&text, draft, title), limits::EXCERPT)
    }
}

/// A description without the headings that programs take into it when they make it of the text:
/// `Bonds # They fell…`.
fn without_headings<'t>(text: &'t str, draft: &Draft, title: &str) -> &'t str {
    let headings = draft.blocks.iter().filter(|block| matches!(block.kind, Kind::Heading(_)));
    let headings = headings.take(HEADINGS).map(|block| without_anchor(&block.text));
    let mut text = without_anchor(text);
    for heading in [title].into_iter().chain(draft.headline.as_deref()).chain(headings) {
        let rest = text.strip_prefix(heading).filter(|_| !heading.is_empty());
        let Some(rest) = rest.filter(|rest| is_another(rest, heading)) else { continue };
        text = without_anchor(rest.trim_start());
    }
    text
}

/// Tells whether what follows a heading is no part of its sentence: a mark comes between, or a
/// capital where the heading ends in a small letter.
fn is_another(rest: &str, heading: &str) -> bool {
    let next = rest.trim_start();
    let is_marked = next.starts_with(['#', '¶', '§', '🔗']);
    let is_apart = rest.starts_with(char::is_whitespace);
    let begins = next.chars().next();
    let is_capital =
        begins.is_some_and(|c| c.is_uppercase() || !(c.is_lowercase() || c.is_numeric()));
    let is_phrase = heading.contains(' ') || heading.chars().count() >= PHRASE;
    let is_sentence = is_capital && is_phrase && begins.is_some_and(char::is_alphabetic);
    (is_marked && (is_apart || !next.starts_with('#'))) || (is_apart && is_sentence)
}

/// So many headings of a text may stand in a description.
const HEADINGS: usize = 3;

/// A single word of so many characters that begins a description is a heading, where a shorter one
/// may be a name.
const PHRASE: usize = 8;

/// Candidates for an excerpt: descriptions, then the first paragraphs that say something.
pub(super) fn excerpts(draft: &Draft) -> impl Iterator<Item = &str> {
    let paragraphs = draft.blocks.iter().filter(|block| is_telling(block)).take(3);
    let paragraphs = paragraphs.map(|block| block.text.as_str());
    draft.excerpts.iter().map(String::as_str).chain(paragraphs)
}

fn is_telling(block: &Block) -> bool {
    block.kind == Kind::Paragraph && block.letters >= EXCERPT_LETTERS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let heading =
            |text: &str| Block { kind: Kind::Heading(2), text: text.into(), letters: 9, linked: 0 };
        let draft =
            Draft { blocks: vec![heading("Introduction #"), heading("Why")], ..Draft::default() };
        assert_eq!(without_headings(text, &draft, "Bonds fall"), expected, "{text}");
    }

    #[test]
    fn headings_come_off_descriptions() {
        check("Bonds fall # They fell on Monday.", "They fell on Monday.");
        check("Bonds fall They fell on Monday.", "They fell on Monday.");
        check("Bonds fall again on Monday.", "Bonds fall again on Monday.");
        check("Introduction # They fell.", "They fell.");
        check("Introduction They fell.", "They fell.");
        check("Bonds fall Introduction¶ They fell.", "They fell.");
        check("¶ They fell.", "They fell.");
        check("Why They fell.", "Why They fell.");
        check("#rust is older.", "#rust is older.");
    }
}
