//! `cargo xtask demo`: the demo newsroom, built by the command like any other site, and served.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    backends, build,
    corpus::logs,
    demo::{self, Backends},
    step::{artifact, cargo, hand_over, note, repository, run, step},
};

/// What to make of the demo.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Port to serve on; without it, 8000 or the next free one
    #[arg(long)]
    port: Option<u16>,
    /// Only write target/demo
    #[arg(long)]
    no_serve: bool,
    /// Install and start a real Isso for the replies and a real Ghost for the letter, and wire them in
    #[arg(long, conflicts_with = "no_serve")]
    full: bool,
}

/// Makes the demo site, builds it with the command and, unless told otherwise, serves it.
///
/// # Errors
/// The first step that fails.
pub(crate) fn task(arguments: &Arguments) -> Result<()> {
    build::build()?;
    let command = step("Compiling the command", || {
        artifact(&mut cargo(&["build", "--quiet", "--package", "afterword"])?, "bin")
    })?;
    if arguments.full {
        return backends::serve(&command, arguments.port);
    }
    let site = make(&command, &Backends::default())?;
    note(format_args!("the site is in {}", site.display()));
    if arguments.no_serve {
        return Ok(());
    }
    let mut server = Command::new(&command);
    server.arg("serve").arg(&site);
    if let Some(port) = arguments.port {
        server.args(["--port", &port.to_string()]);
    }
    hand_over(&mut server)
}

/// Writes the demo site to `target/demo` and builds it with `command`.
///
/// # Errors
/// When an article is wrong, a file cannot be written, or the command fails.
pub(crate) fn make(command: &Path, backends: &Backends) -> Result<PathBuf> {
    let target = repository()?.join("target");
    let site = target.join("demo");
    if site.exists() {
        fs::remove_dir_all(&site).with_context(|| format!("emptying {}", site.display()))?;
    }
    step("Writing the demo newsroom", || demo::write_site(&site, backends))?;
    let log = target.join("demo-readers.log");
    step("Making up its readers", || logs::task(&logs::Arguments::small(&site, &log)))?;
    step("Finding what they read most with `afterword trending`", || {
        // As of noon the day before, then as of the last line: some stories are new then.
        ["2026-11-17T12:00:00Z", "2026-11-18T09:00:00Z"].into_iter().try_for_each(|now| {
            let mut trending = Command::new(command);
            trending.arg("trending").arg(&log).arg("--site").arg(&site);
            run(trending.args(["--count", "8", "--half-life", "12h", "--now", now]))
        })
    })?;
    step("Building it with `afterword build`", || {
        run(Command::new(command).arg("build").arg(&site).arg("--config").arg(settings()?))
    })?;
    Ok(site)
}

/// How the newsroom uses Afterword.
fn settings() -> Result<PathBuf> {
    Ok(repository()?.join("www/demo/afterword.toml"))
}
