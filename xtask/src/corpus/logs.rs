//! `cargo xtask logs`: the access log of a site, made, as long as you like, to measure `afterword trending` with.
//!
//! A few stories are read most, and which ones changes from day to day; three lines in five are assets, one in eight is a
//! bot's, and each reader comes from an address kept for documentation (RFC 5737, RFC 3849).

use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use flate2::{Compression, write::GzEncoder};
use indicatif::{ProgressBar, ProgressStyle};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::{dice::Dice, ranks::Ranks};
use crate::step::done;

/// What to make, and where to.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the site that was read
    #[arg(long, value_name = "DIR", default_value = "target/demo")]
    site: PathBuf,
    /// How long the log is
    #[arg(long, value_name = "N", default_value_t = 100)]
    megabytes: u64,
    /// How many days it is of
    #[arg(long, value_name = "N", default_value_t = 7)]
    days: u32,
    /// When its last line was written
    #[arg(long, value_name = "TIME", default_value = "2026-11-22T12:00:00Z")]
    until: Timestamp,
    /// How its lines are written
    #[arg(long, value_enum, default_value_t = Format::Combined)]
    format: Format,
    /// Another seed makes another log
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// The log; compressed where the name ends in .gz; - is standard output
    #[arg(long, value_name = "FILE[.gz]|-")]
    out: PathBuf,
}

impl Arguments {
    /// A small one of the demo newsroom's readers, two days of them.
    pub(crate) fn small(site: &Path, out: &Path) -> Self {
        Self {
            site: site.into(),
            megabytes: 2,
            days: 2,
            until: Timestamp::constant(NEWEST, 0),
            format: Format::Combined,
            seed: 1,
            out: out.into(),
        }
    }
}

/// 2026-11-18T09:00:00Z, when the newest story of the demo newsroom is a day old.
const NEWEST: i64 = 1_794_992_400;

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    Combined,
    Caddy,
}

const AGENTS: &[&str] = &[
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0",
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
];

const BOTS: &[&str] = &[
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/142.0.0.0 Safari/537.36",
    "curl/8.5.0",
];

const ASSETS: &[&str] = &[
    "/site.css",
    "/afterword/5e1f0c9d7a3b/engine.wasm",
    "/afterword/afterword.js",
    "/pictures/oil.svg",
    "/favicon.svg",
];

/// Writes the log.
///
/// # Errors
/// When the site has no pages, or the log cannot be written.
pub(crate) fn task(arguments: &Arguments) -> Result<()> {
    let mut log = Log::new(arguments)?;
    let bytes = arguments.megabytes * 1_000_000;
    let bar = ProgressBar::new(bytes);
    if let Ok(style) = ProgressStyle::with_template("  writing [{bar:32}] {percent} % {eta}") {
        bar.set_style(style.progress_chars("=> "));
    }
    let mut out = create(&arguments.out)?;
    let (mut written, mut lines, mut line) = (0, 0_u64, Vec::new());
    while written < bytes {
        line.clear();
        log.write(written as f64 / bytes as f64, &mut line)?;
        out.write_all(&line).context("writing the log")?;
        written += line.len() as u64;
        lines += 1;
        if lines.is_multiple_of(10_000) {
            bar.set_position(written);
        }
    }
    out.flush().context("writing the log")?;
    bar.finish_and_clear();
    if arguments.out.as_os_str() != "-" {
        done(format_args!("{lines} lines in {}", arguments.out.display()));
    }
    Ok(())
}

/// A log that is being made.
struct Log {
    pages: Vec<String>,
    popular: Ranks,
    dice: Dice,
    start: Timestamp,
    length: f64,
    format: Format,
    /// The day that the order of the stories is of.
    day: u64,
}

impl Log {
    fn new(arguments: &Arguments) -> Result<Self> {
        let mut pages = Vec::new();
        list(&arguments.site, "/", &mut pages)?;
        pages.sort();
        ensure!(
            !pages.is_empty(),
            "{} has no pages; `cargo xtask demo --no-serve` makes some",
            arguments.site.display()
        );
        let length = SignedDuration::from_hours(i64::from(arguments.days) * 24);
        Ok(Self {
            pages,
            popular: Ranks::falling(2.0, 1.2),
            dice: Dice::new(&[arguments.seed]),
            start: arguments.until - length,
            length: length.as_secs_f64(),
            format: arguments.format,
            day: 0,
        })
    }

    /// Writes a line of that part of the log's time, from 0 to 1.
    fn write(&mut self, part: f64, out: &mut Vec<u8>) -> Result<()> {
        let seconds = (part * self.length) as i64;
        self.turn(seconds as u64 / 86_400);
        let dice = &mut self.dice;
        let path = match dice.below(5) {
            0 | 1 => {
                let rank = self.popular.draw(dice) as usize % self.pages.len();
                self.pages[rank].clone() + if dice.chance(0.2) { "?utm_source=letter" } else { "" }
            }
            _ => pick(dice, ASSETS).into(),
        };
        let reader = match dice.below(3) {
            0 => format!("2001:db8::{:x}:{:x}", dice.below(4096), dice.below(4096)),
            _ => format!("203.0.113.{}", dice.below(256)),
        };
        let agent = if dice.chance(0.125) { pick(dice, BOTS) } else { pick(dice, AGENTS) };
        let status = if dice.chance(0.03) { 404 } else { 200 };
        let bytes = dice.below(90_000);
        let time = self.start + SignedDuration::from_secs(seconds);
        match self.format {
            Format::Combined => {
                let time = time.to_zoned(TimeZone::UTC).strftime("%d/%b/%Y:%H:%M:%S +0000").to_string();
                writeln!(out, "{reader} - - [{time}] \"GET {path} HTTP/2.0\" {status} {bytes} \"https://search.example/\" \"{agent}\"")
            }
            Format::Caddy => writeln!(
                out,
                "{{\"level\":\"info\",\"ts\":{}.25,\"logger\":\"http.log.access\",\"msg\":\"handled request\",\"request\":{{\"remote_ip\":\
                 \"{reader}\",\"client_ip\":\"{reader}\",\"proto\":\"HTTP/2.0\",\"method\":\"GET\",\"host\":\"desk.example\",\"uri\":\"{path}\",\
                 \"headers\":{{\"User-Agent\":[\"{agent}\"],\"Accept-Encoding\":[\"gzip, br\"]}}}},\"duration\":0.0004,\"size\":{bytes},\
                 \"status\":{status},\"resp_headers\":{{\"Server\":[\"Caddy\"]}}}}",
                time.as_second()
            ),
        }
        .context("writing a line")
    }

    /// Another day has other favourites.
    fn turn(&mut self, day: u64) {
        if day != self.day {
            self.day = day;
            let mut dice = Dice::new(&[day, self.pages.len() as u64]);
            for place in (1..self.pages.len()).rev() {
                self.pages.swap(place, dice.below(place as u64 + 1) as usize);
            }
        }
    }
}

fn pick(dice: &mut Dice, texts: &'static [&'static str]) -> &'static str {
    texts[dice.below(texts.len() as u64) as usize]
}

/// The addresses of all pages below a folder.
fn list(folder: &Path, address: &str, pages: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let (entry, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        let name = name.to_string_lossy();
        if entry.is_dir() {
            list(&entry, &format!("{address}{name}/"), pages)?;
        } else if name == "index.html" {
            pages.push(address.into());
        } else if name.ends_with(".html") {
            pages.push(format!("{address}{name}"));
        }
    }
    Ok(())
}

fn create(path: &Path) -> Result<Box<dyn Write>> {
    let file: Box<dyn Write> = match path.as_os_str() == "-" {
        true => Box::new(io::stdout()),
        false => {
            Box::new(File::create(path).with_context(|| format!("making {}", path.display()))?)
        }
    };
    let out = BufWriter::with_capacity(1 << 20, file);
    Ok(match path.extension() {
        Some(ending) if ending == "gz" => Box::new(GzEncoder::new(out, Compression::fast())),
        _ => Box::new(out),
    })
}
