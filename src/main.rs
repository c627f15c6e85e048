//! The `afterword` command: arguments in, exit code out.

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// Texts go when their terms are known: this one gives their memory to what comes then.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    afterword::cli::run(std::env::args_os())
}
