//! `cargo xtask test`: everything that must hold before a change goes in.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::{
    build,
    demo::Backends,
    install::{self, WASM},
    serve, size,
    step::{artifact, cargo, done, program, repository, run, step},
};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Then make sites with real generators, which are downloaded, and try the command on each
    #[arg(long)]
    sites: bool,
}

/// Installs what is missing, then runs every check; stops at the first that fails.
///
/// # Errors
/// The first check that fails, with the command to repeat it.
pub(crate) fn task(arguments: &Arguments) -> Result<()> {
    let start = Instant::now();
    install::component("fmt", "rustfmt")?;
    install::component("clippy", "clippy")?;
    install::wasm_target()?;
    install::npm_packages()?;
    let chromium = install::chromium()?;
    install::valgrind()?;
    step("Servers and other browsers for the browser tests", || {
        run(program("node")?.arg(repository()?.join("tests/servers/install.mjs")))
    })?;

    step("Formatting", || run(&mut cargo(&["fmt", "--all", "--check"])?))?;
    step("Lints, this machine", || clippy(&["--workspace", "--all-targets"]))?;
    let wasm = ["--package", "afterword", "--lib", "--no-default-features", "--target", WASM];
    step("Lints, WebAssembly", || clippy(&wasm))?;
    step("Lints, WebAssembly that ranks feeds", || {
        clippy(&[&wasm[..], &["--features", "feed"]].concat())
    })?;
    step("Lints, WebAssembly that does more", || {
        clippy(&[&wasm[..], &["--features", "more"]].concat())
    })?;
    step("Lints, WebAssembly of the other parts", || {
        clippy(&[&wasm[..], &["--features", "parts"]].concat())
    })?;

    let sizes = size::measure(&build::build()?)?;
    step("Size", || sizes.hold())?;

    // After the widget: the command carries it.
    let command = step("Compiling the command and the native tests", || {
        artifact(&mut cargo(&["test", "--quiet", "--workspace", "--no-run"])?, "bin")
    })?;
    step("Native tests", || run(&mut cargo(&["test", "--quiet", "--workspace"])?))?;
    let demo = serve::make(&command, &Backends::default())?;
    step("Browser tests", || browser_tests(&command, &demo, &chromium))?;
    if arguments.sites {
        step("Sites of real generators", || sites(&command, &chromium))?;
    }

    done(format_args!(
        "all well in {}: formatting, lints, size ({}), native and browser tests",
        minutes(start),
        sizes.summary(),
    ));
    Ok(())
}

fn clippy(selection: &[&str]) -> Result<()> {
    let mut command = cargo(&["clippy", "--quiet"])?;
    run(command.args(selection).args(["--", "--deny", "warnings"]))
}

/// Runs `tests/browser/*.test.mjs`, which learn from the environment what to test and where.
fn browser_tests(command: &Path, demo: &Path, chromium: &Path) -> Result<()> {
    let root = repository()?;
    let mut node = program("node")?;
    node.args(["--test", "--test-reporter=spec", "--test-timeout=600000"]).args(test_files(&root)?);
    node.env("AFTERWORD_BIN", command).env("AFTERWORD_DEMO", demo).env("CHROMIUM", chromium);
    run(&mut node)
}

/// Runs `tests/sites/run.mjs`, which needs the network on a fresh machine.
fn sites(command: &Path, chromium: &Path) -> Result<()> {
    let mut node = program("node")?;
    node.arg(repository()?.join("tests/sites/run.mjs"));
    node.env("AFTERWORD_BIN", command).env("CHROMIUM", chromium);
    run(&mut node)
}

/// Named one by one: Node 20 knows no patterns.
fn test_files(root: &Path) -> Result<Vec<PathBuf>> {
    let folder = root.join("tests/browser");
    let mut files = Vec::new();
    for entry in folder.read_dir().context("reading tests/browser")? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path.strip_prefix(root).unwrap_or(&path).to_path_buf());
        }
    }
    ensure!(!files.is_empty(), "tests/browser holds no test: expected files named *.test.mjs");
    files.sort();
    Ok(files)
}

fn minutes(start: Instant) -> String {
    let seconds = start.elapsed().as_secs();
    format!("{} min {} s", seconds / 60, seconds % 60)
}
