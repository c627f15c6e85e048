//! Tags: the slug of a name and the address of its page.

use super::{
    address,
    cut::{self, cut, without_end_slashes},
    hashtag, order,
};
use alloc::{string::String, vec::Vec};

/// A tag as shown, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// As people read it, without `#`, its words [parted](part_words).
    pub name: String,
    /// The tag's own page.
    pub href: String,
}

/// The address of tag pages, with `{slug}` or `{name}` where the tag goes: `/tag/{slug}/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagPattern {
    before: String,
    by_slug: bool,
    after: String,
}

impl TagPattern {
    /// Takes a pattern that holds `{slug}` or `{name}` and [does no harm](address::is_harmless).
    pub fn parse(pattern: &str) -> Option<Self> {
        let (before, rest) = cut(pattern, b"{").filter(|_| address::is_harmless(pattern))?;
        let (hole, after) = cut(rest, b"}")?;
        let by_slug = hole == "slug";
        (by_slug || hole == "name").then(|| Self {
            before: before.into(),
            by_slug,
            after: after.into(),
        })
    }

    /// Learns the pattern from a tag link that the site has: `Markets` at `/topics/markets/` gives
    /// `/topics/{slug}/`. `lowered` is the name in lower case.
    pub fn infer(name: &str, lowered: &str, href: &str) -> Option<Self> {
        let href = address::without_query(href);
        let path = without_end_slashes(href);
        let file = cut::split(path, b"/").skip(1).last()?;
        let slug = slug(lowered);
        for part in [file, cut::before(file, b".")] {
            let decoded = address::decode(part);
            let by_slug = decoded == slug;
            if !part.is_empty() && (by_slug || decoded == name) {
                let before = path.strip_suffix(file)?.into();
                let after = cut::join(&[file.strip_prefix(part)?, href.strip_prefix(path)?]);
                return Some(Self { before, by_slug, after });
            }
        }
        None
    }

    /// The pattern as [`parse`](Self::parse) takes it.
    pub fn to_text(&self) -> String {
        let hole = if self.by_slug { "{slug}" } else { "{name}" };
        cut::join(&[&self.before, hole, &self.after])
    }

    /// The address of a tag's page. `lowered` is the name in lower case.
    pub fn href(&self, name: &str, lowered: &str) -> String {
        let tag = if self.by_slug { &*slug(lowered) } else { name };
        cut::join(&[&self.before, &address::encode(tag), &self.after])
    }
}

/// A tag as a page names it: in a link, in its metadata, or as a hashtag in its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// As people read it, without `#`.
    pub name: String,
    /// The name, its words [parted](part_words).
    pub words: String,
    /// The name in lower case.
    pub lowered: String,
    /// The address of its page, as the page itself links it or `build` found it.
    pub href: Option<String>,
    /// Tells whether the page shows a link to it already, in a list of its tags.
    pub is_printed: bool,
}

impl Mention {
    /// The address of its page, unless that [could do harm](address::is_harmless).
    fn link(&self) -> Option<&String> {
        self.href.as_ref().filter(|href| address::is_harmless(href))
    }

    /// A tag that is linked nowhere, by the standard library's tables of letters. In a page the browser brings those.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.into(),
            words: part_words(name),
            lowered: name.to_lowercase(),
            href: None,
            is_printed: false,
        }
    }
}

/// Where the tags of a page lead.
#[derive(Clone, Debug)]
pub struct TagLinks<'a> {
    mentions: &'a [Mention],
    /// The first mention of each tag that has a link.
    own: Spellings,
    pattern: Option<&'a TagPattern>,
}

impl<'a> TagLinks<'a> {
    /// Takes the links of these mentions, and `pattern` for tags without one. Only the publisher
    /// gives a pattern: what is guessed leads nowhere on too many sites.
    pub fn new(mentions: &'a [Mention], pattern: Option<&'a TagPattern>) -> Self {
        Self { mentions, own: Spellings::of(mentions, |mention| mention.link().is_some()), pattern }
    }

    /// The page of the tag of that name; `None` when none is known. `lowered` is the name in lower
    /// case.
    pub fn find(&self, name: &str, lowered: &str) -> Option<String> {
        match self.own(lowered) {
            Some(own) => own.href.clone(),
            None => Some(self.pattern?.href(name, lowered)),
        }
    }

    /// The page of a hashtag in the text. A colour has none, unless a tag of that name is linked.
    pub fn find_hashtag(&self, name: &str, lowered: &str) -> Option<String> {
        let may_be_one = !hashtag::is_color(name) || self.own(lowered).is_some();
        may_be_one.then(|| self.find(name, lowered)).flatten()
    }

    /// The mention that has the link for a tag.
    fn own(&self, lowered: &str) -> Option<&'a Mention> {
        self.mentions.get(self.own.find(&fold(lowered))?)
    }

    /// The tags that `mentions` come to, each once, in the order of first mention. Those that the
    /// page prints itself are left out, unless `all` are asked for.
    pub fn resolve(&self, mentions: &[Mention], all: bool) -> Vec<Tag> {
        let mut tags = Vec::new();
        for Mention { name, words, lowered, .. } in unique(mentions) {
            let is_printed = self.own(lowered).is_some_and(|own| own.is_printed);
            if let Some(href) = self.find(name, lowered).filter(|_| all || !is_printed) {
                tags.push(Tag { name: words.clone(), href });
            }
        }
        tags
    }
}

/// The first mention of each tag, in the order of `mentions`: `CentralBanks` is another spelling of `Central Banks`.
pub fn unique(mentions: &[Mention]) -> impl Iterator<Item = &Mention> {
    let mut firsts = Spellings::of(mentions, |_| true).firsts;
    order::sort_numbers(&mut firsts, &mut |one, other| one < other);
    firsts.into_iter().filter_map(|at| mentions.get(at as usize))
}

/// Mentions in the order of what the spellings of their tags share, where each is found without looking at all.
#[derive(Clone, Debug)]
struct Spellings {
    /// Of each mention what its spellings share.
    folds: Vec<String>,
    /// The first mention of each tag.
    firsts: Vec<u32>,
}

impl Spellings {
    /// The mentions of these that count.
    fn of(mentions: &[Mention], counts: fn(&Mention) -> bool) -> Self {
        let mut folds = Vec::new();
        let mut firsts = Vec::new();
        for (mention, at) in mentions.iter().zip(0..) {
            folds.push(fold(&mention.lowered));
            if counts(mention) {
                firsts.push(at);
            }
        }
        let fold = |at: u32| &*folds[at as usize];
        order::sort_numbers(&mut firsts, &mut |&one, &other| {
            fold(one).cmp(fold(other)).then(one.cmp(&other)).is_lt()
        });
        // A name of nothing but signs is no tag.
        let mut before = "";
        firsts.retain(|&at| core::mem::replace(&mut before, fold(at)) != fold(at));
        Self { folds, firsts }
    }

    /// The place of the first mention with that fold.
    fn find(&self, fold: &str) -> Option<usize> {
        let known = |at: &u32| &*self.folds[*at as usize];
        let place = self.firsts.binary_search_by(|at| known(at).cmp(fold)).ok()?;
        Some(self.firsts[place] as usize)
    }
}

/// Stands between the words of a name that is written as one word. Where a name has it itself, it is a space there.
pub const BETWEEN_WORDS: char = '\x1e';

/// Parts the words of a name by its capitals: `USChinaRelations` is `US`, `China`, `Relations`, and `ETFs` is one word.
/// `src/browser/page.js` does it in a page, where the tables of letters are the browser's.
///
/// For listeners: where a name shows these places as `<wbr>`, screen readers say its words, and readers see what they
/// saw before.
pub fn part_words(name: &str) -> String {
    let letters: Vec<char> =
        name.chars().map(|c| if c == BETWEEN_WORDS || c == '\t' { ' ' } else { c }).collect();
    let is_capital = |at: usize| letters.get(at).is_some_and(|c| c.is_uppercase());
    let is_small = |at: usize| letters.get(at).is_some_and(|c| c.is_lowercase());
    let mut out = String::new();
    for (at, &c) in letters.iter().enumerate() {
        if at > 0 && is_capital(at) {
            // What a browser takes for no boundary: two characters of words of ASCII, or two of none.
            let within = is_ascii_word(letters[at - 1]) == is_ascii_word(c);
            if is_small(at - 1) || within && is_small(at + 1) && is_small(at + 2) {
                out.push(BETWEEN_WORDS);
            }
        }
        out.push(c);
    }
    out
}

fn is_ascii_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// What the spellings of one tag share. `lowered` is the name in lower case.
pub(crate) fn fold(lowered: &str) -> String {
    lowered.chars().filter(|&c| !parts_words(c)).collect()
}

/// The slug of a name that is already in lower case: words of letters and digits joined by `-`.
///
/// Lower-casing is left to the caller because browsers bring the tables for it and Rust's would cost
/// every reader two kilobytes.
pub fn slug(lowered: &str) -> String {
    let mut out = String::new();
    let mut parted = false;
    for c in lowered.chars() {
        if parts_words(c) {
            parted = !out.is_empty();
        } else {
            if parted {
                out.push('-');
            }
            parted = false;
            out.push(c);
        }
    }
    out
}

/// Whether a character stands between the words of a name: a space, a dash, a quotation mark and the like.
pub(super) fn parts_words(c: char) -> bool {
    match c {
        '\0'..='\x7f' => !c.is_ascii_alphanumeric(),
        _ => matches!(c, '\u{a0}' | '\u{2000}'..='\u{206f}' | '\u{3000}' | '«' | '»' | '·'),
    }
}

#[cfg(test)]
#[path = "tag/tests.rs"]
mod tests;
