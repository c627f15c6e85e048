//! `cargo xtask demo`: the demo newsroom, built by the command like any other site, and served.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{
    build,
    corpus::logs,
    demo,
    step::{artifact, cargo, hand_over, note, repository, run, step},
};

/// Makes the demo site, builds it with the command and, unless told otherwise, serves it.
///
/// # Errors
/// The first step that fails.
pub(crate) fn task(port: Option<u16>, serve: bool) -> Result<()> {
    build::build()?;
    let command = step("Compiling the command", || {
        artifact(&mut cargo(&["build", "--quiet", "--package", "afterword"])?, "bin")
    })?;
    let site = make(&command)?;
    note(format_args!("the site is in {}", site.display()));
    if serve {
        let mut server = Command::new(&command);
        server.arg("serve").arg(&site);
        if let Some(port) = port {
            server.args(["--port", &port.to_string()]);
        }
        hand_over(&mut server)?;
    }
    Ok(())
}

/// Writes the demo site to `target/demo` and builds it with `command`.
///
/// # Errors
/// When an article is wrong, a file cannot be written, or the command fails.
pub(crate) fn make(command: &Path) -> Result<PathBuf> {
    let site = repository()?.join("target/demo");
    if site.exists() {
        fs::remove_dir_all(&site).with_context(|| format!("emptying {}", site.display()))?;
    }
    step("Writing the demo newsroom", || demo::write_site(&site))?;
    step("Counting its readers with `afterword trending`", || count_readers(command, &site))?;
    step("Building it with `afterword build`", || {
        run(Command::new(command).arg("build").arg(&site).arg("--prerender"))
    })?;
    Ok(site)
}

/// Makes an access log of the site, and the list of what is read most: as of the morning of its last day, then as of noon, so
/// that some stories are new in it.
fn count_readers(command: &Path, site: &Path) -> Result<()> {
    let log = site.with_file_name("demo-access.log");
    logs::make(site, &log)?;
    for now in ["2026-11-22T00:00:00Z", logs::UNTIL] {
        let mut trending = Command::new(command);
        trending.arg("trending").arg(&log).arg("--site").arg(site);
        run(trending.args(["--json", "--count", "6", "--half-life", "12h", "--now", now]))?;
    }
    Ok(())
}
