//! The project's own tasks: `cargo xtask build` and friends.

mod backends;
mod bench;
mod bind;
mod build;
mod corpus;
mod demo;
mod engine;
mod fuzz;
mod glue;
mod install;
mod languages;
mod more;
mod parts;
mod serve;
mod size;
mod step;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Afterword's own tasks
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Make the demo newsroom, build it with Afterword and serve it on 127.0.0.1
    Demo(serve::Arguments),
    /// Build the widget into dist/
    Build,
    /// Weigh what a reader downloads, and fail when it is too much
    Size {
        /// Print one line of JSON instead of a table
        #[arg(long)]
        json: bool,
    },
    /// Make an archive of any size to measure with: articles in no language, lifelike in numbers
    Corpus(corpus::Arguments),
    /// Make the access log of a site, as long as you like, to measure `afterword trending` with
    Logs(corpus::logs::Arguments),
    /// Measure Afterword beside its peers, and write docs/benchmarks.md
    Bench(bench::Arguments),
    /// Throw made-up bytes at every parser, led by what they reach
    Fuzz(fuzz::Arguments),
    /// Install what is missing and run every check
    Test(test::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Demo(arguments) => serve::task(&arguments),
        Task::Build => build::task(),
        Task::Size { json } => size::task(json),
        Task::Corpus(arguments) => corpus::task(&arguments),
        Task::Logs(arguments) => corpus::logs::task(&arguments),
        Task::Bench(arguments) => bench::task(&arguments),
        Task::Fuzz(arguments) => fuzz::task(&arguments),
        Task::Test(arguments) => test::task(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            step::failed(&error);
            ExitCode::FAILURE
        }
    }
}
