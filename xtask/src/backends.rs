//! `cargo xtask demo --full`: the demo newsroom in front of real servers for its replies and its letter.

use std::{
    io::{BufRead, BufReader},
    net::{Ipv4Addr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{
    demo::Backends,
    install,
    serve::make,
    step::{note, program, repository, run, step},
};

const FIRST_PORT: u16 = 8000;
const LAST_PORT: u16 = 8100;

/// Starts the servers, makes the demo with their addresses, and serves it until it is stopped.
///
/// # Errors
/// When a server cannot be installed or started, or the demo cannot be made.
pub(crate) fn serve(command: &Path, port: Option<u16>) -> Result<()> {
    install::npm_packages()?;
    let port = port.map_or_else(free_port, Ok)?;
    let servers =
        step("Starting Isso and Ghost; the first time installs them, in minutes", || {
            Servers::start(&format!("http://127.0.0.1:{port}"))
        })?;
    let site = make(command, &servers.backends)?;
    note(format_args!("replies are kept by Isso, {}", servers.backends.replies));
    note(format_args!(
        "the letter is kept by Ghost, {}; its mails appear here",
        servers.backends.letter
    ));
    let mut server = Command::new(command);
    run(server.arg("serve").arg(&site).args(["--port", &port.to_string()]))
}

/// The servers, as long as this is held.
struct Servers {
    process: Child,
    backends: Backends,
}

impl Servers {
    /// Starts them for pages of that origin.
    fn start(origin: &str) -> Result<Self> {
        let script = repository()?.join("tests/servers/demo.mjs");
        let mut node = program("node")?;
        // They end when their standard input does: with this program, however it ends.
        node.arg(script).arg(origin).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = node.spawn().context("starting `node tests/servers/demo.mjs`")?;
        let mut line = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out).read_line(&mut line).context("reading where the servers are")?;
        }
        match serde_json::from_str(&line) {
            Ok(backends) => Ok(Self { process, backends }),
            Err(_) => {
                bail!("the servers did not start; `node tests/servers/demo.mjs {origin}` says why")
            }
        }
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

fn free_port() -> Result<u16> {
    (FIRST_PORT..LAST_PORT)
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .with_context(|| {
            format!("no free port from {FIRST_PORT} to {LAST_PORT}; choose one with --port")
        })
}
