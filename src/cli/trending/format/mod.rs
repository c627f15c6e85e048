//! The formats of logs: one file each. A format reads one line, as bytes, and says what was asked for, when and by whom;
//! which one a log is in shows in its first lines.

mod caddy;
mod cloudfront;
mod common;
mod csv;
mod exports;

use clap::ValueEnum;
use std::borrow::Cow;

/// Lines that tell a log's format: the first that say anything.
const TELLING: usize = 200;

/// The formats that can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Common Log Format of Apache and nginx: without user agents, so bots cannot be told.
    Common,
    /// The same with referrer and user agent: the default of nginx.
    Combined,
    /// JSON lines of Caddy.
    Caddy,
    /// Standard logs of Amazon CloudFront.
    #[value(name = "cloudfront")]
    CloudFront,
    /// The pages of an export from Plausible, as CSV.
    Plausible,
    /// The report Pages of Matomo, as CSV.
    Matomo,
    /// The export of GoatCounter, as CSV.
    #[value(name = "goatcounter")]
    GoatCounter,
}

/// A format, with what the log's first lines say of it.
#[derive(Debug)]
pub struct Format {
    /// Its name.
    pub kind: Kind,
    reads: Reads,
}

#[derive(Debug)]
enum Reads {
    Common,
    Caddy,
    CloudFront(cloudfront::Fields),
    Export(exports::Columns),
}

/// What a line is.
#[derive(Debug, PartialEq, Eq)]
pub enum Line<'a> {
    /// Somebody asked for a page and got it.
    View(View<'a>),
    /// It counts for nothing.
    Left(Why),
    /// It says nothing, like an empty line or a heading.
    Silent,
    /// It is not in this format.
    Damaged,
    /// It says that the lines after it are laid out in another way than those before.
    Turned,
}

/// A page that was asked for, as one line of a log has it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct View<'a> {
    /// The address: from the root of the host, or absolute; percent-encoded.
    pub address: Cow<'a, [u8]>,
    /// The host that was asked; empty where the log does not say.
    pub host: Cow<'a, [u8]>,
    /// When.
    pub time: Time,
    /// What tells one reader from another, such as address and user agent. Never kept, never written.
    pub reader: Option<[Cow<'a, [u8]>; 2]>,
    /// The user agent, where the log has them.
    pub agent: Option<Cow<'a, [u8]>>,
    /// How many views the line stands for.
    pub count: u32,
}

/// When a page was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Time {
    /// In seconds since 1970 began.
    At(i64),
    /// The line counts the views of a time that only the file as a whole may tell.
    #[default]
    OfFile,
}

/// Why a line counts for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Not GET.
    Method,
    /// Neither 200 nor 304.
    Status,
    /// Asked for ahead, and perhaps never seen.
    Prefetch,
    /// A program, not a reader.
    Bot,
    /// A picture, a script and the like.
    Asset,
    /// Another site's, by `--host`.
    Host,
    /// A page that is no article, or one that is never recommended.
    NoArticle,
    /// The same reader on the same page again, within half an hour.
    Repeat,
    /// Later than now.
    Future,
    /// No view at all: an event, a line of another kind, a folder of pages.
    Other,
}

impl Kind {
    /// All formats.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::value_variants().iter().copied()
    }

    /// As it is typed.
    pub fn name(self) -> String {
        self.to_possible_value().map_or(String::new(), |value| value.get_name().into())
    }

    /// The format of this kind for a log that begins with these bytes, if it can be one.
    fn begin(self, head: &[u8]) -> Option<Reads> {
        match self {
            Self::Common | Self::Combined => Some(Reads::Common),
            Self::Caddy => Some(Reads::Caddy),
            Self::CloudFront => cloudfront::Fields::find(head).map(Reads::CloudFront),
            Self::Plausible | Self::Matomo | Self::GoatCounter => {
                exports::Columns::find(self, head).map(Reads::Export)
            }
        }
    }
}

impl Format {
    /// The format of a log that begins with these bytes: `wanted`, or the one that most of the first lines fit. `None` when
    /// no line fits.
    pub fn find(head: &[u8], wanted: Option<Kind>) -> Option<Self> {
        let fits = |format: &Self| {
            let lines = head.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
            let found = lines.take(TELLING).map(|line| format.read(line));
            found.filter(|line| matches!(line, Line::View(_) | Line::Left(_))).count()
        };
        let formats = Kind::all().filter(|&kind| wanted.is_none_or(|wanted| wanted == kind));
        let formats = formats
            .filter_map(|kind| kind.begin(head).map(|reads| Self { kind, reads }))
            // A heading alone tells as well: there was nobody to read anything.
            .map(|format| (fits(&format) + usize::from(format.has_heading()), format));
        let best = formats.filter(|(fits, _)| *fits > 0).min_by_key(|(fits, _)| usize::MAX - fits);
        best.map(|(_, format)| match format.reads {
            Reads::Common if wanted.is_none() => Self { kind: common::kind(head), ..format },
            _ => format,
        })
    }

    /// Reads one line, without its end.
    pub fn read<'a>(&self, line: &'a [u8]) -> Line<'a> {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.iter().all(u8::is_ascii_whitespace) {
            return Line::Silent;
        }
        match &self.reads {
            Reads::Common => common::read(line),
            Reads::Caddy => caddy::read(line),
            Reads::CloudFront(fields) => fields.read(line),
            Reads::Export(columns) => columns.read(line),
        }
    }

    /// Whether its logs count views without saying when each was.
    pub fn is_sum(&self) -> bool {
        matches!(self.kind, Kind::Plausible | Kind::Matomo)
    }

    /// Whether its logs say by what program a page was asked for.
    pub fn has_agents(&self) -> bool {
        !matches!(self.kind, Kind::Common)
    }

    fn has_heading(&self) -> bool {
        matches!(self.reads, Reads::CloudFront(_) | Reads::Export(_))
    }
}

/// Whether a page came: whole, or as the browser still had it.
fn came(status: &[u8]) -> bool {
    matches!(status, b"200" | b"304")
}

/// Whether a header that browsers send with what they ask for ahead says so.
fn is_prefetch(value: &[u8]) -> bool {
    [b"prefetch".as_slice(), b"prerender", b"preview"]
        .iter()
        .any(|word| memchr::memmem::find(&value.to_ascii_lowercase(), word).is_some())
}

#[cfg(test)]
mod tests;
