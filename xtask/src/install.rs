//! What the tasks need on the machine, fetched when it is missing.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::step::{self, cargo, note, program, read, repository, run};

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

/// A component of the Rust toolchain, by the cargo command that it brings (`fmt`, `clippy`).
///
/// # Errors
/// When it is missing and rustup is not there to fetch it.
pub(crate) fn component(cargo_command: &str, component: &str) -> Result<()> {
    if cargo(&[cargo_command, "--version"])?.output().is_ok_and(|it| it.status.success()) {
        return Ok(());
    }
    step::step(&format!("Fetching {component}"), || {
        run(program("rustup")?.args(["component", "add", component]))
            .with_context(|| format!("install the Rust component {component}"))
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
    ensure!(
        major.parse().is_ok_and(|major: u32| major >= 20),
        "Node 20 or later is needed, this is {}",
        version.trim(),
    );
    npm_packages_of(&repository()?, &["ci"])
}

/// The npm packages of the package.json in that folder, as locked, by that npm command.
///
/// # Errors
/// When the packages cannot be had.
pub(crate) fn npm_packages_of(folder: &Path, command: &[&str]) -> Result<()> {
    let changed = |path: &str| fs::metadata(folder.join(path)).and_then(|it| it.modified()).ok();
    // npm leaves this file behind as its last act.
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    step::step("Fetching npm packages", || {
        let mut npm = program(if cfg!(windows) { "npm.cmd" } else { "npm" })?;
        run(npm.current_dir(folder).args(command).arg("--loglevel=error"))
    })?;
    note(format_args!("in {}, as locked", folder.join("node_modules").display()));
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

/// A Chromium for the browser tests: the one that `CHROMIUM` names, or one on the path.
///
/// # Errors
/// When there is none and it cannot be installed.
pub(crate) fn chromium() -> Result<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM").map(PathBuf::from) {
        ensure!(path.is_file(), "CHROMIUM names {}, which is no file", path.display());
        return Ok(path);
    }
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    found_or_installed(&names, "chromium")?.context(
        "the browser tests need Chromium or Google Chrome: install it (on Debian, as root: \
         `apt-get install chromium`), or name its program in the environment variable CHROMIUM",
    )
}

/// A compiler of C++, for libFuzzer.
///
/// # Errors
/// When there is none and it cannot be installed.
pub(crate) fn cpp_compiler() -> Result<PathBuf> {
    found_or_installed(&["c++", "g++", "clang++"], "g++")?
        .context("libFuzzer is C++: install a compiler (on Debian, as root: `apt-get install g++`)")
}

/// Valgrind, with which `tests/growth/` counts instructions. Elsewhere than on Debian that test says that it was skipped.
///
/// # Errors
/// When it can be installed and is not.
pub(crate) fn valgrind() -> Result<()> {
    if cfg!(target_os = "linux") {
        found_or_installed(&["valgrind"], "valgrind")?;
    }
    Ok(())
}

/// The first of these programs on the path; where there is none, what the Debian package brings.
fn found_or_installed(names: &[&str], package: &str) -> Result<Option<PathBuf>> {
    let find = || names.iter().find_map(|name| on_path(name));
    let root = on_path("id").is_some() && read(program("id")?.arg("-u"))?.trim() == "0";
    if find().is_none() && root && on_path("apt-get").is_some() {
        step::step(&format!("Installing {package}"), || {
            run(apt_get()?.arg("update"))?;
            run(apt_get()?.args(["install", "-y", "--no-install-recommends", package]))
        })?;
    }
    Ok(find())
}

fn apt_get() -> Result<Command> {
    let mut command = program("apt-get")?;
    command.arg("-qq").env("DEBIAN_FRONTEND", "noninteractive");
    Ok(command)
}

fn on_path(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(name)).find(|path| path.is_file())
}
