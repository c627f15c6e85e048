//! What the tasks need on the machine, fetched when it is missing.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result, bail};

use crate::step::{self, note, program, read, repository, run};

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Rust's standard library for WebAssembly.
///
/// # Errors
/// When it is missing and rustup is not there to fetch it.
pub(crate) fn wasm_target() -> Result<()> {
    let library = read(program("rustc")?.args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    step::step("Fetching Rust's standard library for WebAssembly", || {
        run(program("rustup")?.args(["target", "add", WASM])).with_context(|| {
            format!(
                "the widget needs Rust's target {WASM}: install it, best through https://rustup.rs"
            )
        })
    })
}

/// The npm packages of package.json, exactly as locked.
///
/// # Errors
/// When Node is missing or older than 20, or the packages cannot be had.
pub(crate) fn npm_packages() -> Result<()> {
    let version = read(program("node")?.arg("--version")).context(
        "Node 20 or later is needed: https://nodejs.org, or `apt-get install nodejs npm`",
    )?;
    let major = version.trim().trim_start_matches('v').split('.').next().unwrap_or_default();
    if major.parse::<u32>().is_ok_and(|major| major < 20) {
        bail!("Node 20 or later is needed, this is {}", version.trim());
    }
    let root = repository()?;
    let changed = |path: &str| fs::metadata(root.join(path)).and_then(|it| it.modified()).ok();
    // npm leaves this file behind as its last act.
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    step::step("Fetching npm packages", || {
        run(program(if cfg!(windows) { "npm.cmd" } else { "npm" })?
            .args(["ci", "--loglevel=error"]))
    })?;
    note("in node_modules/, exactly as locked in package-lock.json");
    Ok(())
}

/// A program that came with the npm packages.
///
/// # Errors
/// See [`repository`].
pub(crate) fn npm_program(name: &str) -> Result<Command> {
    let ending = if cfg!(windows) { ".cmd" } else { "" };
    program(repository()?.join(format!("node_modules/.bin/{name}{ending}")))
}
