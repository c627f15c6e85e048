//! Running one program to be measured: how long it took, how much memory it held, and an end when it takes too long.

use std::{
    fs::File,
    io::{Read, Seek},
    process::{Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use sysinfo::{Pid, ProcessesToUpdate, Signal, System};
use wait4::Wait4;

/// What came of a process that went well.
pub(super) struct Run {
    pub(super) seconds: f64,
    /// The most memory that the process, or one that it waited for, held at a time.
    pub(super) peak_bytes: u64,
    pub(super) output: String,
}

/// Runs a program until it ends, or until `limit` is over.
///
/// # Errors
/// When it cannot be started, fails or takes too long: says which in a few words, fit for a table.
pub(super) fn run(command: &mut Command, limit: Duration) -> Result<Run> {
    // Files and not pipes: no pipe can run full while this process waits.
    let (mut output, mut errors) = (tempfile::tempfile()?, tempfile::tempfile()?);
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(errors.try_clone()?)
        .spawn()
        .with_context(|| format!("starting {}", command.get_program().to_string_lossy()))?;
    let watch = Watch::over(child.id(), limit);
    let used = child.wait4().context("waiting for a process")?;
    let seconds = start.elapsed().as_secs_f64();
    if watch.ended_it() {
        bail!("more than {} s", limit.as_secs());
    }
    if !used.status.success() {
        bail!("failed: {}", last_words(&read(&mut errors)?));
    }
    Ok(Run { seconds, peak_bytes: used.rusage.maxrss, output: read(&mut output)? })
}

fn read(file: &mut File) -> Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The line that says what was wrong, without the stack below it.
fn last_words(errors: &str) -> &str {
    let says_so = |line: &&str| line.contains("rror:") || line.contains("FATAL");
    let mut lines = errors.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.clone().find(says_so).or_else(|| lines.next_back()).unwrap_or("it said nothing")
}

/// Ends a process that takes too long.
struct Watch {
    stop: mpsc::Sender<()>,
    thread: thread::JoinHandle<bool>,
}

impl Watch {
    fn over(process: u32, limit: Duration) -> Self {
        let (stop, stopped) = mpsc::channel();
        let thread = thread::spawn(move || {
            let is_late = stopped.recv_timeout(limit) == Err(RecvTimeoutError::Timeout);
            if is_late {
                end(Pid::from_u32(process));
            }
            is_late
        });
        Self { stop, thread }
    }

    /// Whether it did; the process is over.
    fn ended_it(self) -> bool {
        // It may have gone already.
        let _ = self.stop.send(());
        self.thread.join().unwrap_or(false)
    }
}

/// Asks a process to end, so that it can end what it started itself.
fn end(process: Pid) {
    let mut system = System::new();
    system.refresh_processes(ProcessesToUpdate::Some(&[process]), true);
    if let Some(process) = system.process(process)
        && process.kill_with(Signal::Term).is_none()
    {
        process.kill();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str, limit: Duration) -> Result<Run> {
        run(Command::new("sh").args(["-c", script]), limit)
    }

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn output_time_and_memory_are_told() {
        let run = shell("echo it is done", LONG).expect("it runs");
        assert_eq!(run.output, "it is done\n");
        assert!(run.peak_bytes > 100_000 && run.seconds < 60.0, "{}", run.peak_bytes);
    }

    #[test]
    fn a_failure_says_what_was_wrong() {
        let script = "echo 'TypeError: not so' >&2; echo '  at line 3' >&2; exit 3";
        let error = shell(script, LONG).map(|_| ()).expect_err("it fails");
        assert_eq!(error.to_string(), "failed: TypeError: not so");
    }

    #[test]
    fn what_takes_too_long_is_ended() {
        let error = shell("exec sleep 60", Duration::from_millis(1)).map(|_| ()).expect_err("late");
        assert_eq!(error.to_string(), "more than 0 s");
    }
}
