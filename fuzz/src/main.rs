//! Runs one fuzz target under libFuzzer: the one that `AFTERWORD_FUZZ` names. Without it, prints a line for each target:
//! its name and its seeds, with blanks between.

#![no_main]

use afterword::cli::fuzzing::{TARGETS, run};
use libfuzzer_sys::fuzz_target;
use std::{env, process, sync::LazyLock};

static NAME: LazyLock<Option<String>> = LazyLock::new(|| env::var("AFTERWORD_FUZZ").ok());

fuzz_target!(
    init: {
        if NAME.is_none() {
            for target in TARGETS {
                println!("{} {}", target.name, target.seeds.join(" "));
            }
            process::exit(0);
        }
    },
    |bytes: &[u8]| run(NAME.as_deref().unwrap_or_default(), bytes)
);
