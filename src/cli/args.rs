//! Arguments: what can be typed after `afterword`.

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
    Index(Index),
    Rank(Rank),
    Explain(Explain),
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
    #[command(flatten)]
    pub(super) cache: CacheChoice,
    #[command(flatten)]
    pub(super) common: Common,
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
#[derive(clap::Args)]
pub(super) struct Explain {
    /// A folder of HTML, JSON lines (.jsonl), a feed or a WordPress export (.xml, .json).
    pub(super) source: PathBuf,
    /// The article: its address, path, file or id.
    pub(super) url: String,
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
