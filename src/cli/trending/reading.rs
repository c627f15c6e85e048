//! Reading logs, one after the other: a thread reads ahead while all cores sift, and hits are counted in the log's order.

use super::{
    dates,
    format::{Format, Kind, Time, Why},
    input,
    repeats::Repeats,
    sieve::{Hit, Left, Sieve, Sifted},
    tally::Tally,
};
use crate::cli::{
    blocks::{Blocks, pieces},
    limits,
    progress::Bar,
    source::Warning,
};
use anyhow::{Result, bail};
use rayon::prelude::*;
use std::path::Path;

/// Bytes that are read at a time.
const BLOCK: usize = 4 << 20;

/// How far a server's clock may be ahead of this machine's.
const AHEAD: i64 = 86_400;

const HALF_DAY: i64 = 43_200;

/// What was read of all logs so far.
pub(super) struct Reading<'a> {
    pub(super) sieve: Sieve<'a>,
    pub(super) tally: Tally,
    pub(super) repeats: Repeats,
    pub(super) format: Option<Kind>,
    /// The time that was asked for.
    pub(super) now: Option<i64>,
    /// This machine's.
    pub(super) clock: i64,
    pub(super) lines: u64,
    pub(super) views: u64,
    pub(super) damaged: u64,
    pub(super) left: Left,
    /// A page that somebody read and that is no article.
    pub(super) stranger: Option<String>,
    pub(super) warnings: Vec<Warning>,
}

impl Reading<'_> {
    /// Reads a log; `-` is standard input.
    pub(super) fn read(&mut self, log: &Path, bar: &Bar) -> Result<()> {
        let mut blocks = Blocks::new(input::open(log, bar)?, BLOCK, limits::LOG_LINE);
        let (mut block, mut ahead) = (Vec::new(), Vec::new());
        let Some(format) = self.begin(log, &mut blocks, &mut block)? else { return Ok(()) };
        let file_time = if format.is_sum() { dates::of_file(log) } else { None };
        let (mut line, mut damaged, mut first_damaged) = (0, 0, None);
        loop {
            let sift = || -> Vec<Sifted> {
                let pieces = pieces(&block, 2 * rayon::current_num_threads());
                pieces.par_iter().map(|piece| self.sieve.sift(&format, piece)).collect()
            };
            let (sifted, more) = rayon::join(sift, || blocks.next(&mut ahead));
            for piece in sifted {
                if let Some(turned) = piece.turned {
                    bail!(
                        "line {}: the fields are other ones from here on; cut the log in two before this line",
                        line + turned + 1
                    );
                }
                first_damaged = first_damaged.or(piece.first_damaged.map(|first| line + first + 1));
                line += piece.lines;
                damaged += piece.damaged;
                self.left.add(&piece.left);
                self.stranger = self.stranger.take().or(piece.stranger);
                piece.hits.iter().for_each(|hit| self.count(hit, format.is_sum(), file_time));
            }
            if !more? {
                break;
            }
            std::mem::swap(&mut block, &mut ahead);
        }
        self.lines += line;
        self.damaged += damaged + blocks.too_long;
        self.tell(
            log,
            &format,
            first_damaged.map(|first| (first, damaged)),
            (blocks.too_long, blocks.first_too_long),
            file_time,
        );
        Ok(())
    }

    /// Reads the first block, and finds the format; `None` for a log that is empty.
    fn begin<R: std::io::Read>(
        &self,
        log: &Path,
        blocks: &mut Blocks<R>,
        block: &mut Vec<u8>,
    ) -> Result<Option<Format>> {
        if !blocks.next(block)? {
            return Ok(None);
        }
        // What the line holds is not shown: it may be the address of a reader.
        let line = 1 + block
            .split(|&byte| byte == b'\n')
            .take_while(|line| line.trim_ascii().is_empty())
            .count();
        match (Format::find(block, self.format), self.format) {
            (Some(format), _) => Ok(Some(format)),
            (None, _) if block.trim_ascii().is_empty() => Ok(None),
            (None, Some(kind)) => {
                let found = Format::find(block, None);
                let found =
                    found.map(|found| format!("; it looks like --format {}", found.kind.name()));
                bail!(
                    "line {line}: no line is of the format {}{}",
                    kind.name(),
                    found.unwrap_or_default()
                )
            }
            (None, None) => bail!(
                "line {line}: this is no log that can be read here. Formats are: {}. Does {} hold something else, such as a \
                 log of errors? Let the server write Combined (nginx: `combined`, Apache: `combined`), or see docs/trending.md",
                Kind::all().map(Kind::name).collect::<Vec<_>>().join(", "),
                log.display()
            ),
        }
    }

    fn count(&mut self, hit: &Hit, is_sum: bool, file_time: Option<i64>) {
        let latest = self.now.unwrap_or(self.clock);
        let (time, is_future) = match hit.time {
            Time::OfFile => (file_time.unwrap_or(latest).min(latest), false),
            // The sum of a day is put at noon, and the day may be today.
            Time::At(noon) if is_sum => (noon.min(latest), noon > latest + HALF_DAY),
            Time::At(time) => (time, time > self.now.unwrap_or(self.clock + AHEAD)),
        };
        if is_future {
            self.left.count(Why::Future);
        } else if hit.reader.is_some_and(|reader| self.repeats.is_repeat(reader, time)) {
            self.left.count(Why::Repeat);
        } else {
            self.views += u64::from(hit.count);
            self.tally.add(hit.article, time, hit.count);
        }
    }

    /// What somebody should know of this log.
    fn tell(
        &mut self,
        log: &Path,
        format: &Format,
        damaged: Option<(u64, u64)>,
        (too_long, first_too_long): (u64, Option<usize>),
        file_time: Option<i64>,
    ) {
        let place = log.display().to_string();
        let mut warn =
            |message: String| self.warnings.push(Warning { place: place.clone(), message });
        if let Some((first, count)) = damaged {
            let lines = if count == 1 { "1 line is" } else { &format!("{count} lines are") };
            warn(format!(
                "{lines} not in the format {}, the first of them line {first}; all others count",
                format.kind.name()
            ));
        }
        if let Some(first) = first_too_long {
            let lines =
                if too_long == 1 { "1 line has" } else { &format!("{too_long} lines have") };
            let most = limits::size(limits::LOG_LINE as u64);
            warn(format!(
                "{lines} more than {most}, the first of them line {first}; all others count"
            ));
        }
        if !format.has_agents() {
            warn("the log has no user agents, so bots count as readers; let the server write Combined".into());
        }
        if format.is_sum() && file_time.is_none() {
            warn("nothing says of what day these counts are; they weigh as if of now".into());
        }
    }
}
