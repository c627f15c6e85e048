//! The project's own tasks: `cargo xtask build` and friends.

mod build;
mod engine;
mod install;
mod silence;
mod step;

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
    /// Build the widget into dist/
    Build,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::Build => build::task(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            step::failed(&error);
            ExitCode::FAILURE
        }
    }
}
