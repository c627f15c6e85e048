//! Arguments: what can be typed after `afterword`.

use super::trending::{format::Kind, moment, span};
use clap::{Parser, Subcommand};
use std::path::PathBuf;

/// Share buttons, tag links and related stories for any site: reads the site, writes the data.
#[derive(Parser)]
#[command(name = "afterword", version, max_term_width = 100)]
pub(super) struct Args {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Subcommand)]
pub(super) enum Command {
    Build(Build),
    Remove(Remove),
    Index(Index),
    Rank(Rank),
    Explain(Explain),
    Trending(Trending),
    Serve(Serve),
    Services(Services),
}

/// Index a site, copy the widget into it, and add it to every article page.
///
/// Run it after your site generator. Pages are changed in place, each file whole or not at all; a second run
/// changes nothing.
#[derive(clap::Args)]
pub(super) struct Build {
    /// The folder that holds the finished site.
    pub(super) site: PathBuf,
    /// Also write the parts into the pages, for readers without JavaScript.
    #[arg(long)]
    pub(super) prerender: bool,
    /// Name every page that is left out, each with its reason.
    #[arg(long)]
    pub(super) verbose: bool,
    #[command(flatten)]
    pub(super) cache: CacheChoice,
    #[command(flatten)]
    pub(super) common: Common,
}

/// Take out of a site all that `build` added: from the pages, the index and the widget.
///
/// What `build` did not write stays: other files in the folder afterword/, and pieces that somebody changed.
#[derive(clap::Args)]
pub(super) struct Remove {
    /// The folder that `build` was run on.
    pub(super) site: PathBuf,
    /// Only say what would go.
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Print what was done as one JSON object.
    #[arg(long)]
    pub(super) json: bool,
}

/// Write only the data: the manifest and the shards.
#[derive(clap::Args)]
pub(super) struct Index {
    /// A folder of HTML; JSON lines (.jsonl: id, url, title, tags, date, lang, text, links); or a feed or a
    /// WordPress export (.xml, .rss, .atom, .json). Files may be compressed (.gz).
    pub(super) source: PathBuf,
    /// The folder to write manifest.afw and shards/ to.
    #[arg(long, value_name = "DIR")]
    pub(super) out: PathBuf,
    #[command(flatten)]
    pub(super) cache: CacheChoice,
    #[command(flatten)]
    pub(super) common: Common,
}

/// Print related stories as JSON lines, {"id": …, "related": [ids]}; nothing is written.
#[derive(clap::Args)]
pub(super) struct Rank {
    /// A folder of HTML, JSON lines (.jsonl), a feed or a WordPress export (.xml, .json).
    pub(super) source: PathBuf,
    /// How many related stories an article gets.
    #[arg(long, default_value_t = 10, value_name = "N")]
    pub(super) top: usize,
    /// Print the order that readers see, after duplicates and diversity, instead of bare relevance.
    #[arg(long)]
    pub(super) as_shown: bool,
    /// Settings; without it, afterword.toml in this folder or beside the source, if there is one.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
}

/// Say why these stories stand beside an article: the words that made it, and what else counted.
///
/// With --page: what a page says of its title, date, authors and language, and what of it is taken.
#[derive(clap::Args)]
pub(super) struct Explain {
    /// A folder of HTML, JSON lines (.jsonl), a feed or a WordPress export (.xml, .json).
    pub(super) source: PathBuf,
    /// The article: its address, path, file or id.
    #[arg(required_unless_present = "page")]
    pub(super) url: Option<String>,
    /// Say what this file of the folder says of itself, article or not, and what is taken of it.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["url", "why_not"])]
    pub(super) page: Option<PathBuf>,
    /// How many cards to explain.
    #[arg(long, default_value_t = 6, value_name = "N")]
    pub(super) top: usize,
    /// Say why that story is not among them, or where it is.
    #[arg(long, value_name = "URL")]
    pub(super) why_not: Option<String>,
    /// How many words to show of each story; --json has them all.
    #[arg(long, default_value_t = 8, value_name = "N")]
    pub(super) terms: usize,
    #[command(flatten)]
    pub(super) common: Common,
}

/// Count what is read in access logs, and write the stories that are read most now to trending.json.
///
/// Views of bots, assets, errors and prefetches do not count, a reader counts once on a page in half an hour, and a view
/// weighs half as much after each half-life. Addresses of readers are never kept or written.
#[derive(clap::Args)]
pub(super) struct Trending {
    /// Access logs, plain or compressed (.gz), or exports of statistics; - is standard input.
    #[arg(required = true, value_name = "LOG")]
    pub(super) logs: Vec<PathBuf>,
    /// The site whose articles count: a folder of HTML, JSON lines (.jsonl), a feed or a WordPress export (.xml, .json).
    #[arg(long, value_name = "SOURCE")]
    pub(super) site: PathBuf,
    /// The file to write, whole or not at all; without it, afterword/trending.json in the folder of the site.
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
    /// After how long a view weighs half: 90m, 24h, 2d, 1w.
    #[arg(long, default_value = "24h", value_parser = span, value_name = "SPAN")]
    pub(super) half_life: i64,
    /// How many stories to write.
    #[arg(long, default_value_t = 20, value_parser = count, value_name = "N")]
    pub(super) count: usize,
    /// The format of the logs, where it is not to be found in them.
    #[arg(long, value_enum)]
    pub(super) format: Option<Kind>,
    /// Weigh as at this moment, such as 2026-11-22T10:00:00Z, and leave out what is later; without it, as at the newest view.
    #[arg(long, value_parser = moment, value_name = "TIME")]
    pub(super) now: Option<i64>,
    /// Count only what was asked of this host, where the log says so; may stand several times.
    #[arg(long = "host", value_name = "NAME")]
    pub(super) hosts: Vec<String>,
    #[command(flatten)]
    pub(super) common: Common,
}

/// Look at a site on this machine.
#[derive(clap::Args)]
pub(super) struct Serve {
    /// The folder that holds the finished site.
    pub(super) site: PathBuf,
    /// Port on 127.0.0.1; without it, 8000 or the next free one.
    #[arg(long)]
    pub(super) port: Option<u16>,
}

/// List the services that a page can be shared on.
#[derive(clap::Args)]
pub(super) struct Services {
    /// Print them as one JSON object, with those that closed.
    #[arg(long)]
    pub(super) json: bool,
}

/// Where the next run finds what this one found.
#[derive(clap::Args)]
pub(super) struct CacheChoice {
    /// Keep what was found in this file, for the next run; without it, in the user's folder for caches. It can be
    /// deleted at any time.
    #[arg(long, value_name = "FILE")]
    pub(super) cache: Option<PathBuf>,
    /// Neither use nor write a cache.
    #[arg(long, conflicts_with = "cache")]
    pub(super) no_cache: bool,
}

#[derive(clap::Args)]
pub(super) struct Common {
    /// Settings; without it, afterword.toml in this folder or beside the site, if there is one.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Print what was done as one JSON object.
    #[arg(long)]
    pub(super) json: bool,
}

/// How many stories a page can be given: one at least.
fn count(text: &str) -> Result<usize, String> {
    let count = text.parse().ok().filter(|count| (1..=1000).contains(count));
    count.ok_or_else(|| "this is no number from 1 to 1000".into())
}
