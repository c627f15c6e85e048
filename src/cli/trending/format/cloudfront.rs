//! Standard logs of Amazon CloudFront: values parted by tabs, named by the line `#Fields:`, percent-encoded.

use super::{Line, Time, View, Why, came};
use crate::cli::trending::time::of_iso;
use memchr::{memchr, memchr_iter};
use std::borrow::Cow;

const HEADING: &[u8] = b"#Fields:";

/// Most fields that are looked at.
const MOST: usize = 64;

/// Where each field stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fields {
    date: usize,
    time: usize,
    reader: Option<usize>,
    method: usize,
    /// The host that the reader asked; that of the distribution only where there is no other.
    host: Option<usize>,
    path: usize,
    status: usize,
    agent: Option<usize>,
}

impl Fields {
    /// Reads them off the heading among a log's first lines.
    pub(super) fn find(head: &[u8]) -> Option<Self> {
        let mut lines = head.split(|&byte| byte == b'\n');
        lines.find_map(|line| Self::parse(line.strip_prefix(HEADING)?))
    }

    fn parse(names: &[u8]) -> Option<Self> {
        let names: Vec<&[u8]> = names
            .split(u8::is_ascii_whitespace)
            .filter(|name| !name.is_empty())
            .take(MOST)
            .collect();
        let place = |name: &str| names.iter().position(|known| *known == name.as_bytes());
        Some(Self {
            date: place("date")?,
            time: place("time")?,
            reader: place("c-ip"),
            method: place("cs-method")?,
            host: place("x-host-header").or_else(|| place("cs(Host)")),
            path: place("cs-uri-stem")?,
            status: place("sc-status")?,
            agent: place("cs(User-Agent)"),
        })
    }

    pub(super) fn read<'a>(&self, line: &'a [u8]) -> Line<'a> {
        if let Some(names) = line.strip_prefix(HEADING) {
            return if Self::parse(names).as_ref() == Some(self) {
                Line::Silent
            } else {
                Line::Turned
            };
        }
        if line.starts_with(b"#") {
            return Line::Silent;
        }
        self.parse_line(line).unwrap_or(Line::Damaged)
    }

    fn parse_line<'a>(&self, line: &'a [u8]) -> Option<Line<'a>> {
        let values = Values::of(line);
        let (date, clock) = (values.get(self.date)?, values.get(self.time)?);
        let stamp = [date, b"T", clock].concat();
        let time = of_iso(&stamp).filter(|_| clock.len() == 8)?;
        let status = values.get(self.status)?;
        let (method, path) = (values.get(self.method)?, values.get(self.path)?);
        if method != b"GET" {
            return Some(Line::Left(Why::Method));
        }
        if !came(status) {
            return Some(Line::Left(Why::Status));
        }
        let value = |place: Option<usize>| place.and_then(|place| values.get(place));
        let agent = value(self.agent);
        let reader =
            value(self.reader).map(|reader| [reader.into(), agent.unwrap_or_default().into()]);
        Some(Line::View(View {
            address: path.into(),
            host: value(self.host).unwrap_or_default().into(),
            time: Time::At(time),
            reader,
            agent: agent.map(decode),
            count: 1,
        }))
    }
}

/// The values of a line, found once.
struct Values<'a> {
    line: &'a [u8],
    /// Where each ends.
    ends: [usize; MOST],
    count: usize,
}

impl<'a> Values<'a> {
    fn of(line: &'a [u8]) -> Self {
        let mut values = Self { line, ends: [0; MOST], count: 0 };
        for end in memchr_iter(b'\t', line).chain([line.len()]).take(MOST) {
            values.ends[values.count] = end;
            values.count += 1;
        }
        values
    }

    fn get(&self, place: usize) -> Option<&'a [u8]> {
        let end = *self.ends[..self.count].get(place)?;
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before] + 1);
        self.line.get(start..end)
    }
}

/// Undoes percent-encoding, twice where older logs have it twice (`%2520`); a `+` stays.
fn decode(text: &[u8]) -> Cow<'_, [u8]> {
    if memchr(b'%', text).is_none() {
        return text.into();
    }
    let once = |text: &[u8]| {
        let mut out = Vec::with_capacity(text.len());
        let mut rest = text;
        while let [first, after @ ..] = rest {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            rest = match after {
                [high, low, after @ ..] if *first == b'%' => match (digit(*high), digit(*low)) {
                    (Some(high), Some(low)) => {
                        out.push((high * 16 + low) as u8);
                        after
                    }
                    _ => {
                        out.push(*first);
                        &rest[1..]
                    }
                },
                _ => {
                    out.push(*first);
                    after
                }
            };
        }
        out
    };
    let decoded = once(text);
    if memchr(b'%', &decoded).is_some() { once(&decoded).into() } else { decoded.into() }
}
