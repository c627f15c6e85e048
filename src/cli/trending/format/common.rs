//! The Common Log Format and Combined, as Apache and nginx write them, also with the virtual host before it:
//!
//! ```text
//! host:port address identity user [time] "request" status bytes "referrer" "agent" …
//! ```

use super::{Kind, Line, Time, View, Why, came};
use crate::cli::trending::time::of_log;
use memchr::{memchr, memchr_iter, memchr2, memrchr};
use std::borrow::Cow;

/// How long `[22/Nov/2026:10:00:00 +0000] ` is.
const TIME: usize = 29;

pub(super) fn read(line: &[u8]) -> Line<'_> {
    parse(line).unwrap_or(Line::Damaged)
}

/// Whether the lines have user agents.
pub(super) fn kind(head: &[u8]) -> Kind {
    let has_agent = |line: &[u8]| matches!(read(line), Line::View(View { agent: Some(_), .. }));
    let all = head.split(|&byte| byte == b'\n').take(super::TELLING);
    if all.into_iter().any(has_agent) { Kind::Combined } else { Kind::Common }
}

fn parse(line: &[u8]) -> Option<Line<'_>> {
    let (before, time, rest) = split_at_time(line)?;
    let (request, rest) = quoted(rest)?;
    let rest = rest.strip_prefix(b" ")?;
    let end = memchr(b' ', rest).unwrap_or(rest.len());
    let (status, rest) = rest.split_at(end);
    if status.len() != 3 || !status.iter().all(u8::is_ascii_digit) {
        return None;
    }
    if !came(status) {
        return Some(Line::Left(Why::Status));
    }
    let Some(target) = request.strip_prefix(b"GET ") else {
        return Some(Line::Left(Why::Method));
    };
    let end = memrchr(b' ', target).filter(|&end| target[end..].starts_with(b" HTTP/"));
    let target = &target[..end.unwrap_or(target.len())];
    let (host, reader) = split_names(before)?;
    let agent = agent(rest);
    Some(Line::View(View {
        address: unescape(target),
        host: host.into(),
        time: Time::At(time),
        reader: Some([reader.into(), agent.unwrap_or_default().into()]),
        agent: agent.map(unescape),
        count: 1,
    }))
}

/// What comes before the time, the time, what follows. A user's name may have any bracket in it.
fn split_at_time(line: &[u8]) -> Option<(&[u8], i64, &[u8])> {
    memchr_iter(b'[', line).find_map(|at| {
        let stamp = line.get(at..at + TIME)?;
        let time = stamp.strip_prefix(b"[")?.strip_suffix(b"] ")?;
        Some((&line[..at], of_log(time)?, &line[at + TIME..]))
    })
}

/// The host and the reader's address. Where a host comes first, the identity, which is always `-`, comes third. What
/// proxies say (`X-Forwarded-For`) is a list with the reader first, and no host.
fn split_names(before: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut words = before.split(|&byte| byte == b' ').filter(|word| !word.is_empty());
    let (first, second) = (words.next()?, words.next()?);
    if let Some(reader) = first.strip_suffix(b",") {
        return Some((b"", reader));
    }
    if second != b"-" && words.next() == Some(b"-") && words.next().is_some() {
        return Some((without_port(first), second));
    }
    Some((b"", first))
}

/// A host without its port; an IPv6 address in brackets stays in them.
pub(super) fn without_port(host: &[u8]) -> &[u8] {
    match memrchr(b':', host) {
        Some(at) if host[at + 1..].iter().all(u8::is_ascii_digit) => &host[..at],
        _ => host,
    }
}

/// What stands between two quotes at the beginning, escaped as it is, and what follows.
fn quoted(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let text = text.strip_prefix(b"\"")?;
    let mut from = 0;
    loop {
        let at = from + memchr2(b'"', b'\\', text.get(from..)?)?;
        if text[at] == b'"' {
            return Some((&text[..at], &text[at + 1..]));
        }
        from = at + 2;
    }
}

/// The second quoted text of what follows the status.
fn agent(rest: &[u8]) -> Option<&[u8]> {
    let (_, rest) = quoted(&rest[memchr(b'"', rest)?..])?;
    Some(quoted(rest.strip_prefix(b" ")?)?.0)
}

/// Undoes what Apache (`\"`, `\\`, `\t`, `\xhh`) and nginx (`\xHH`) do to bytes that would break the line.
fn unescape(text: &[u8]) -> Cow<'_, [u8]> {
    if memchr(b'\\', text).is_none() {
        return text.into();
    }
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, after @ ..] = rest {
        let digit = |byte: u8| char::from(byte).to_digit(16);
        rest = match after {
            [b'x', high, low, after @ ..] if *first == b'\\' => {
                match (digit(*high), digit(*low)) {
                    (Some(high), Some(low)) => out.push((high * 16 + low) as u8),
                    _ => out.extend([b'\\', b'x', *high, *low]),
                }
                after
            }
            [escaped, after @ ..] if *first == b'\\' => {
                out.push(match escaped {
                    b'n' => b'\n',
                    b'r' => b'\r',
                    b't' => b'\t',
                    other => *other,
                });
                after
            }
            _ => {
                out.push(*first);
                after
            }
        };
    }
    out.into()
}
