//! The shape of all that is added to a page: a comment that says how many bytes follow, and their checksum.
//!
//! `<!--afterword 1f3a9c0d11223344 112-->` and 112 bytes with that checksum are a piece of ours, and come out again.
//! Anything else is the author's and stays: a piece that somebody edited or a minifier changed, one in a comment, in
//! raw text or in a `<template>`. What goes around something of the page is a pair, `afterword-open` and
//! `afterword-close`, whose checksum covers the opening as well. A pair comes out whole or not at all.

use super::places::{AMBIGUOUS, Seen, templates};
use anyhow::{Context, Result};
use lol_html::{RewriteStrSettings, doc_comments, rewrite_str};
use std::{cell::RefCell, ops::Range, rc::Rc};
use xxhash_rust::xxh3::xxh3_64_with_seed;

/// The beginning of each piece.
const MARK: &str = "<!--afterword";

/// Tells whether a page may hold a piece.
pub(in crate::cli) fn may_be_in(html: &str) -> bool {
    html.contains(MARK)
}

/// Tells whether a page may hold pieces that go around something of it.
pub(in crate::cli) fn may_go_around(html: &str) -> bool {
    html.contains("<!--afterword-open ")
}

/// The part that a piece plays among those beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Whole,
    Opens,
    Closes,
}

impl Role {
    const ALL: [Self; 3] = [Self::Whole, Self::Opens, Self::Closes];

    /// The word behind [`MARK`].
    fn name(self) -> &'static str {
        match self {
            Self::Whole => "",
            Self::Opens => "-open",
            Self::Closes => "-close",
        }
    }
}

/// A stretch of a page that reads like a piece.
struct Piece<'a> {
    role: Role,
    /// The comment and the bytes that it speaks of.
    at: Range<usize>,
    /// The checksum in the comment.
    hash: u64,
    /// The bytes.
    added: &'a str,
}

impl Piece<'_> {
    /// Checks that its bytes are those that were written. `opening` is the checksum of what opens
    /// its pair, if it closes one.
    fn is_sound(&self, opening: u64) -> bool {
        self.hash == hash(self.added, opening)
    }
}

/// Makes a piece of `html`.
pub(super) fn whole(html: &str) -> String {
    write(Role::Whole, hash(html, 0), html)
}

/// Makes a pair of pieces that go around something of the page.
pub(super) fn around(before: &str, behind: &str) -> [String; 2] {
    let opening = hash(before, 0);
    [write(Role::Opens, opening, before), write(Role::Closes, hash(behind, opening), behind)]
}

fn write(role: Role, hash: u64, html: &str) -> String {
    format!("{MARK}{} {hash:016x} {}-->{html}", role.name(), html.len())
}

fn hash(html: &str, seed: u64) -> u64 {
    xxh3_64_with_seed(html.as_bytes(), seed)
}

/// The page without its pieces.
pub(in crate::cli) fn remove(html: &str) -> Result<String> {
    if !may_be_in(html) {
        return Ok(html.into());
    }
    let mut out = String::with_capacity(html.len());
    let mut done = 0;
    for at in pieces(html, comments(html)?) {
        out.push_str(&html[done..at.start]);
        done = at.end;
    }
    out.push_str(&html[done..]);
    Ok(out)
}

/// The places of all comments that are in the page itself and not in a template.
fn comments(html: &str) -> Result<Vec<Range<usize>>> {
    let found = RefCell::new(Vec::new());
    let seen = Rc::<RefCell<Seen>>::default();
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(templates(&seen)?)
        .append_document_content_handler(doc_comments!(|comment| {
            found.borrow_mut().push(comment.source_location().bytes());
            Ok(())
        }));
    rewrite_str(html, settings).context(AMBIGUOUS)?;
    let seen = seen.take();
    Ok(found.into_inner().into_iter().filter(|at| !seen.is_apart(at.start)).collect())
}

/// The places of the pieces that are as we wrote them, in the order of the page.
fn pieces(html: &str, comments: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<Piece<'_>> = Vec::new();
    let mut end = 0;
    for piece in comments.into_iter().filter_map(|comment| read(html, comment)) {
        let opening = match piece.role {
            Role::Closes => open.iter().rposition(|opening| piece.is_sound(opening.hash)),
            _ => None,
        };
        if piece.at.start < end || opening.is_none() && !piece.is_sound(0) {
            continue;
        }
        end = piece.at.end;
        match (piece.role, opening) {
            (Role::Opens, _) => open.push(piece),
            (_, Some(number)) => {
                found.extend([open.swap_remove(number).at, piece.at]);
                open.truncate(number);
            }
            (_, None) => found.push(piece.at),
        }
    }
    found.sort_by_key(|at| at.start);
    found
}

/// Reads the piece that begins with the comment at that place.
fn read(html: &str, comment: Range<usize>) -> Option<Piece<'_>> {
    let said = html.get(comment.clone())?.strip_prefix(MARK)?.strip_suffix("-->")?;
    let (name, said) = said.split_once(' ')?;
    let role = Role::ALL.into_iter().find(|role| role.name() == name)?;
    let (digits, length) = said.split_once(' ')?;
    let hash = u64::from_str_radix(digits, 16).ok()?;
    let at = comment.start..comment.end.checked_add(length.parse().ok()?)?;
    let added = html.get(comment.end..at.end)?;
    // Numbers can be written in several ways, and we write them in one.
    (html[at.clone()] == write(role, hash, added)).then_some(Piece { role, at, hash, added })
}
