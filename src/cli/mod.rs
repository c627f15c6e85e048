//! The room that does it on disk: reads a site, writes the index and the HTML.

mod args;
mod blocks;
mod build;
mod cache;
mod editor;
mod explain;
pub mod extract;
mod frameworks;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzzing;
mod guard;
mod in_place;
mod index;
mod inject;
mod limits;
mod lock;
mod open;
mod other_pages;
mod own;
pub mod plural;
mod prerender;
mod printable;
mod progress;
mod rank;
mod remove;
mod report;
mod selectors;
mod serve;
mod services;
mod settings;
mod shards;
mod site_path;
pub mod source;
mod summary;
mod terms;
pub mod trending;
mod warnings;
mod widget;
mod write;

use args::{Args, Command};
use clap::Parser;
use printable::printable;
use std::{ffi::OsString, process::ExitCode};

/// Runs the command with these arguments, the program's name first.
///
/// 0: done. 1: something was wrong with the input. 2: wrong usage.
pub fn run(args: impl Iterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.collect();
    let args = match Args::try_parse_from(&args) {
        Ok(args) => args,
        Err(message) => {
            // What the message quotes may be the name of a file, by a pattern of the shell.
            let shown = args.iter().map(|arg| printable(&arg.to_string_lossy()).into_owned());
            let message = Args::try_parse_from(shown).err().unwrap_or(message);
            // Help and version come this way too, with code 0; a closed pipe is nobody's mistake.
            let _ = message.print();
            return ExitCode::from(message.exit_code().clamp(0, 2) as u8);
        }
    };
    let outcome = match &args.command {
        Command::Build(args) => build::run(args),
        Command::Remove(args) => remove::run(args),
        Command::Index(args) => index::run(args),
        Command::Rank(args) => rank::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Trending(args) => trending::run(args),
        Command::Serve(args) => serve::run(args),
        Command::Services(args) => services::run(args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = report::tell(&error);
            ExitCode::FAILURE
        }
    }
}

/// `afterword rank … | head` ends early, and that is no error.
fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<std::io::Error>().map(std::io::Error::kind);
        let json =
            cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        io.or(json) == Some(std::io::ErrorKind::BrokenPipe)
    })
}
