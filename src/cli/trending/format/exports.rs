//! What statistics give away as CSV: Plausible and Matomo sums, GoatCounter every view.

use super::{
    Kind, Line, Time, View, Why,
    csv::{Record, delimiter},
};
use crate::{
    cli::trending::time::{noon, number, of_iso},
    engine::article::Day,
};

/// Where the columns stand, by their names in the heading.
#[derive(Debug)]
pub(super) struct Columns {
    kind: Kind,
    heading: Vec<u8>,
    delimiter: u8,
    address: usize,
    /// The column of the day, or of the moment in GoatCounter's.
    date: Option<usize>,
    host: Option<usize>,
    count: Option<usize>,
    session: Option<usize>,
    event: Option<usize>,
    bot: Option<usize>,
    agent: Option<usize>,
}

impl Columns {
    /// Reads them off a log's first line.
    pub(super) fn find(kind: Kind, head: &[u8]) -> Option<Self> {
        let heading = head.split(|&byte| byte == b'\n').next()?;
        let heading = heading.strip_suffix(b"\r").unwrap_or(heading);
        let delimiter = delimiter(heading);
        let record = Record::parse(heading, delimiter)?;
        let names: Vec<String> =
            record.values().map(|name| String::from_utf8_lossy(name).to_lowercase()).collect();
        let place = |known: &[&str]| {
            known.iter().find_map(|name| names.iter().position(|found| found == name))
        };
        let found = |address, date, count| Self {
            kind,
            heading: heading.into(),
            delimiter,
            address,
            date,
            host: place(&["hostname"]),
            count,
            session: None,
            event: None,
            bot: None,
            agent: None,
        };
        match kind {
            // Readers, not how often they came: as one view a reader in half an hour.
            Kind::Plausible => {
                let count = place(&["visitors", "visits", "pageviews"])?;
                place(&["bounce_rate", "visits", "pageviews"])?;
                Some(found(place(&["page", "name"])?, place(&["date"]), Some(count)))
            }
            Kind::Matomo => {
                let views =
                    ["nb_visits", "unique pageviews", "unique page views", "nb_hits", "pageviews"];
                let count = place(&views)?;
                let address = place(&["metadata_url", "url", "label", "page url"])?;
                place(&["label", "metadata_url", "page url"])?;
                Some(found(address, place(&["date"]), Some(count)))
            }
            // The number before `Path` is the version of the export.
            Kind::GoatCounter => {
                let path = names.first()?.strip_suffix("path")?;
                number(path.as_bytes())?;
                Some(Self {
                    session: Some(place(&["session"])?),
                    event: Some(place(&["event"])?),
                    bot: place(&["bot"]),
                    agent: place(&["useragent"]),
                    ..found(0, Some(place(&["date"])?), None)
                })
            }
            _ => None,
        }
    }

    pub(super) fn read<'a>(&self, line: &[u8]) -> Line<'a> {
        if line == self.heading {
            return Line::Silent;
        }
        self.parse(line).unwrap_or(Line::Damaged)
    }

    fn parse<'a>(&self, line: &[u8]) -> Option<Line<'a>> {
        let record = Record::parse(line, self.delimiter)?;
        let value = |place: Option<usize>| place.and_then(|place| record.get(place));
        let address = record.get(self.address)?;
        let count = match self.count {
            Some(count) => number(record.get(count)?)?,
            None => 1,
        };
        let time = match value(self.date) {
            Some(date) if self.kind == Kind::GoatCounter => Time::At(of_iso(date)?),
            Some(date) => Time::At(noon(Day::parse(str::from_utf8(date).ok()?)?)),
            None => Time::OfFile,
        };
        let is_event = value(self.event).is_some_and(|event| event == b"true");
        // Folders of pages and `Others` have no address.
        let is_address =
            address.starts_with(b"/") || memchr::memmem::find(address, b"://").is_some();
        if is_event || count == 0 || !is_address {
            return Some(Line::Left(Why::Other));
        }
        // 0 and 1 are readers; above are the kinds of bots.
        if value(self.bot).is_some_and(|bot| number(bot).is_none_or(|bot| bot > 1)) {
            return Some(Line::Left(Why::Bot));
        }
        let own = |value: &[u8]| value.to_owned().into();
        Some(Line::View(View {
            address: own(address),
            host: own(value(self.host).unwrap_or_default()),
            time,
            reader: value(self.session).filter(|id| !id.is_empty()).map(|id| [own(id), own(b"")]),
            // GoatCounter keeps none any more; what it has is told by the column of bots.
            agent: value(self.agent).filter(|agent| !agent.is_empty()).map(own),
            count,
        }))
    }
}
