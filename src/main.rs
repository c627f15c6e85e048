//! The `afterword` command: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    afterword::cli::run(std::env::args_os())
}
