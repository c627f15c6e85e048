//! How a task speaks and how it runs other programs.
//!
//! Everything said along the way goes to standard error, so that standard output holds the result alone.

use std::{
    ffi::OsStr,
    fmt::Display,
    fs,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

/// The repository's top folder.
///
/// # Errors
/// When the task was not started by cargo, which is the one to know.
pub(crate) fn repository() -> Result<PathBuf> {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").context("start tasks as `cargo xtask`")?;
    let root = Path::new(&xtask).parent().context("the xtask folder stands in the repository")?;
    Ok(root.to_path_buf())
}

/// Where tasks keep what they need to remember between two runs.
///
/// # Errors
/// When the folder cannot be made.
pub(crate) fn workbench() -> Result<PathBuf> {
    let folder = repository()?.join("target/xtask");
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    Ok(folder)
}

/// Does one step of a task under a heading, and says how long it took when that was long.
///
/// # Errors
/// Those of the step.
pub(crate) fn step<T>(heading: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("{} {heading}", paint("1;36", "▸"));
    let start = Instant::now();
    let result = work()?;
    if start.elapsed() >= Duration::from_secs(1) {
        eprintln!("{}", paint("2", format!("  {:.1} s", start.elapsed().as_secs_f32())));
    }
    Ok(result)
}

/// A line that is no step: something found, left out, or worth knowing.
pub(crate) fn note(text: impl Display) {
    eprintln!("{}", paint("2", format!("  {text}")));
}

/// The last line of a task that went well.
pub(crate) fn done(text: impl Display) {
    eprintln!("{} {text}", paint("1;32", "✓"));
}

/// The last line of a task that did not: what went wrong, from the step down to its cause.
pub(crate) fn failed(error: &anyhow::Error) {
    eprintln!("{} {error:#}", paint("1;31", "✗"));
}

fn paint(style: &str, text: impl Display) -> String {
    if io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        format!("\x1b[{style}m{text}\x1b[0m")
    } else {
        text.to_string()
    }
}

/// A program to be run in the repository.
///
/// # Errors
/// See [`repository`].
pub(crate) fn program(name: impl AsRef<OsStr>) -> Result<Command> {
    let mut command = Command::new(name);
    command.current_dir(repository()?);
    Ok(command)
}

/// The cargo that started this task, with these arguments.
///
/// # Errors
/// See [`repository`].
pub(crate) fn cargo(arguments: &[&str]) -> Result<Command> {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))?;
    command.args(arguments);
    Ok(command)
}

/// Runs a program to its end; what it prints goes to standard error.
///
/// # Errors
/// When it cannot be started or fails: names the command, ready to be run again by hand.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .stdout(Stdio::from(io::stderr()))
        .status()
        .with_context(|| format!("starting `{}`", spell(command)))?;
    ensure!(status.success(), "`{}` failed ({status})", spell(command));
    Ok(())
}

/// Runs a program to its end and gives back what it printed.
///
/// # Errors
/// As [`run`].
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("starting `{}`", spell(command)))?;
    ensure!(output.status.success(), "`{}` failed ({})", spell(command), output.status);
    String::from_utf8(output.stdout).with_context(|| format!("reading `{}`", spell(command)))
}

/// Runs cargo and gives the path of what it made of the package `afterword` as this kind of crate.
///
/// # Errors
/// As [`run`], and when cargo made nothing of the kind.
pub(crate) fn artifact(cargo: &mut Command, kind: &str) -> Result<PathBuf> {
    let messages = read(cargo.arg("--message-format=json-render-diagnostics"))?;
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|it| it["target"]["name"] == "afterword" && it["profile"]["test"] == false)
        .filter(|it| it["target"]["crate_types"][0] == kind)
        .find_map(|it| it["filenames"][0].as_str().map(PathBuf::from))
        .with_context(|| format!("`{}` made no {kind} of afterword", spell(cargo)))
}

/// The bytes of a file.
///
/// # Errors
/// When it cannot be read: names it.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("reading {}", path.display()))
}

fn spell(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or(command.get_program());
    std::iter::once(program)
        .chain(command.get_args())
        .map(|word| match word.to_string_lossy() {
            word if word.contains([' ', '*', '"', '$']) => format!("'{word}'"),
            word => word.into_owned(),
        })
        .collect::<Vec<_>>()
        .join(" ")
}
