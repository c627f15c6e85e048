//! `cargo xtask fuzz`: throws made-up bytes at every parser, led by what they reach.
//!
//! The targets are functions of the command (`src/cli/fuzzing`); the runner in `fuzz/` is compiled with the marks that
//! libFuzzer follows, which the stable compiler can set. An input that breaks a promise is kept in `tests/data/fuzz`, where
//! the native tests run it from then on.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};

use crate::{
    install,
    step::{cargo, done, note, read, repository, run, step},
};

/// What makes the compiler mark the ways through a program for libFuzzer.
const MARKS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares";

/// The longest input that is tried, in bytes.
const LONGEST: usize = 8192;

/// Seconds and megabytes that one input may take.
const SLOWEST: u32 = 10;
const LARGEST: u32 = 2048;

/// What to fuzz, and for how long.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Seconds for each target
    #[arg(long, default_value_t = 20)]
    seconds: u32,
    /// A target; all when left out
    #[arg(long = "target", value_name = "NAME")]
    targets: Vec<String>,
}

/// Runs the targets, two at a time, until their time is over or one breaks a promise.
///
/// # Errors
/// When the machine cannot build the runner, and when a promise was broken: names the kept inputs.
pub(crate) fn task(arguments: &Arguments) -> Result<()> {
    install::cpp_compiler()?;
    let runner = step("Compiling the fuzz targets", build)?;
    let targets = choose(&runner, &arguments.targets)?;
    let mut broken = Vec::new();
    step(&format!("Fuzzing {} targets, {} s each", targets.len(), arguments.seconds), || {
        for pair in targets.chunks(2) {
            let running: Vec<(&Target, Child)> = pair
                .iter()
                .map(|target| Ok((target, start(&runner, target, arguments.seconds)?)))
                .collect::<Result<_>>()?;
            for (target, child) in running {
                finish(target, child, &mut broken)?;
            }
        }
        Ok(())
    })?;
    ensure!(
        broken.is_empty(),
        "promises were broken by {}; `cargo test --lib fuzzing` runs them again",
        broken.join(", ")
    );
    done(format_args!("{} targets held", targets.len()));
    Ok(())
}

/// A target, by its name, and where its seeds lie.
struct Target {
    name: String,
    seeds: Vec<PathBuf>,
}

/// The targets of that name, or all, as the runner lists them.
fn choose(runner: &Path, names: &[String]) -> Result<Vec<Target>> {
    let data = repository()?.join("tests/data");
    let list = read(&mut Command::new(runner))?;
    let known: Vec<Target> = list
        .lines()
        .map(|line| {
            let mut words = line.split_whitespace();
            let name = words.next().unwrap_or_default().to_owned();
            Target { name, seeds: words.map(|seed| data.join(seed)).collect() }
        })
        .collect();
    let is_known = |name: &String| known.iter().any(|target| target.name == *name);
    if let Some(name) = names.iter().find(|name| !is_known(name)) {
        let known: Vec<&str> = known.iter().map(|target| &*target.name).collect();
        bail!("there is no target {name}; there are {}", known.join(", "));
    }
    let is_chosen = |target: &Target| names.is_empty() || names.contains(&target.name);
    Ok(known.into_iter().filter(is_chosen).collect())
}

/// Builds the runner; gives its path.
fn build() -> Result<PathBuf> {
    let root = repository()?;
    let version = read(Command::new("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("`rustc -vV` names no host")?;
    let target = root.join("target/fuzz");
    let mut command = cargo(&["build", "--quiet", "--release", "--manifest-path"])?;
    // With a target named, build scripts and macros are compiled without the marks.
    command.arg(root.join("fuzz/Cargo.toml")).args(["--target", host, "--target-dir"]).arg(&target);
    run(command.env("RUSTFLAGS", MARKS))?;
    Ok(target.join(host).join("release/afterword-fuzz").with_extension(env::consts::EXE_EXTENSION))
}

fn start(runner: &Path, target: &Target, seconds: u32) -> Result<Child> {
    let root = repository()?;
    let corpus = root.join("target/fuzz/corpus").join(&target.name);
    let finds = finds(target)?;
    fs::create_dir_all(&corpus)?;
    let log = fs::File::create(log(target)?)?;
    let mut command = Command::new(runner);
    command
        .arg(format!("-max_total_time={seconds}"))
        .args([format!("-max_len={LONGEST}"), format!("-timeout={SLOWEST}")])
        .args([format!("-rss_limit_mb={LARGEST}"), "-print_final_stats=1".into()])
        .arg(format!("-artifact_prefix={}/", finds.display()))
        .arg(corpus)
        .args(gather_seeds(target)?)
        .env("AFTERWORD_FUZZ", &target.name)
        .stdout(Stdio::null())
        .stderr(log);
    command.spawn().with_context(|| format!("starting {}", runner.display()))
}

/// Gives a folder that holds a copy of all seeds: libFuzzer takes folders.
fn gather_seeds(target: &Target) -> Result<Option<PathBuf>> {
    if target.seeds.is_empty() {
        return Ok(None);
    }
    let folder = repository()?.join("target/fuzz/seeds").join(&target.name);
    fs::create_dir_all(&folder)?;
    for seed in &target.seeds {
        let paths = match seed.is_dir() {
            true => fs::read_dir(seed)?.map(|it| Ok(it?.path())).collect::<Result<Vec<_>>>()?,
            false => vec![seed.clone()],
        };
        for path in paths {
            fs::copy(&path, folder.join(path.file_name().unwrap_or_default()))
                .with_context(|| format!("copying {}", path.display()))?;
        }
    }
    Ok(Some(folder))
}

/// The folder where inputs that break a promise are kept.
fn finds(target: &Target) -> Result<PathBuf> {
    let folder = repository()?.join("tests/data/fuzz").join(&target.name);
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn log(target: &Target) -> Result<PathBuf> {
    Ok(repository()?.join(format!("target/fuzz/{}.log", target.name)))
}

fn finish(target: &Target, mut child: Child, broken: &mut Vec<String>) -> Result<()> {
    let status = child.wait()?;
    let (path, finds) = (log(target)?, finds(target)?);
    let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
    let figure = |name: &str| {
        let line = text.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_whitespace().last()).unwrap_or("?").to_owned()
    };
    let tried = figure("stat::number_of_executed_units:");
    if status.success() {
        // A folder without finds is no part of the repository.
        let _ = fs::remove_dir(&finds);
        note(format_args!("{}: {tried} inputs", target.name));
    } else {
        note(format_args!("{}: broken, see {}", target.name, path.display()));
        broken.push(format!("{} ({})", target.name, finds.display()));
    }
    Ok(())
}
