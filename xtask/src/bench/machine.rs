//! What the numbers were measured on.

use std::path::Path;

use anyhow::{Context, Result};
use jiff::{Zoned, tz::TimeZone};
use serde::{Deserialize, Serialize};
use sysinfo::System;

use crate::step::{program, read};

/// A machine and its programs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Machine {
    pub(super) processor: String,
    pub(super) cores: usize,
    pub(super) memory_bytes: u64,
    pub(super) system: String,
    pub(super) rustc: String,
    pub(super) node: String,
    pub(super) chromium: String,
}

impl Machine {
    /// This machine.
    ///
    /// # Errors
    /// When one of the programs is missing.
    pub(super) fn look(chromium: &Path) -> Result<Self> {
        let system = System::new_all();
        let version = |name: &Path| -> Result<String> {
            let said = read(program(name)?.arg("--version"))?;
            Ok(said.lines().next().unwrap_or_default().trim().to_owned())
        };
        let processor = system.cpus().first().context("finding this machine's processor")?;
        Ok(Self {
            processor: processor.brand().trim().to_owned(),
            cores: system.cpus().len(),
            memory_bytes: system.total_memory(),
            system: System::long_os_version().unwrap_or_default(),
            rustc: version(Path::new("rustc"))?,
            node: format!("Node {}", version(Path::new("node"))?.trim_start_matches('v')),
            chromium: version(chromium)?,
        })
    }

    /// One line.
    pub(super) fn describe(&self) -> String {
        let Self { processor, cores, memory_bytes, system, rustc, node, chromium } = self;
        let memory = *memory_bytes as f64 / f64::from(1 << 30);
        format!(
            "{processor}, {cores} cores, {memory:.0} GB of memory; {system}; {rustc}; {node}; {chromium}"
        )
    }
}

/// How many processes wanted to run in the last minute, on average; 0 where the system does not count.
pub(super) fn load() -> f64 {
    System::load_average().one
}

/// Today, as 2024-05-03, and the time in UTC.
pub(super) fn now() -> String {
    Zoned::now().with_time_zone(TimeZone::UTC).strftime("%Y-%m-%d %H:%M").to_string()
}
