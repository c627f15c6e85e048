//! The engine for the browser: the crate as WebAssembly and the JavaScript glue around it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    bind,
    install::{WASM, npm_program},
    step::{self, artifact, cargo, note, program, read, repository, run, workbench},
};

/// Whatever wasm-opt can do for size. `--low-memory-unused` is a promise: the linker puts the stack, not
/// data, at the bottom of memory. `--traps-never-happen` is none that we give: it would take out the
/// checks that stop a fault in time, for some hundred bytes.
const WASM_OPT: [&str; 15] = [
    // What has one caller is not made part of it unless it is short: repeated code compresses better than long code.
    "--one-caller-inline-max-function-size=6",
    "--always-inline-max-function-size=8",
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
    "--low-memory-unused",
    // Once more finds what the first round made possible.
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--reorder-locals",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// The data lies behind the stack: behind a small one its addresses are short. 64 KB is far more than the
/// engine uses, and the page's memory is smaller by nearly a megabyte.
const SMALL_STACK: &str = "-Clink-arg=-zstack-size=65536";

/// The builds of the engine.
#[derive(Clone, Copy)]
pub(crate) enum Build {
    /// For pages whose site has an index.
    Lean,
    /// Ranks the site's feed in the page.
    Feed,
    /// Shows what most pages never need, beside one of the others.
    More,
    /// Shows the parts that few pages have, beside one of the others.
    Parts,
}

impl Build {
    /// What its files are called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Lean => "engine",
            Self::Feed => "feed",
            Self::More => "more",
            Self::Parts => "parts",
        }
    }

    /// The crate's feature that makes it what it is.
    fn feature(self) -> Option<&'static str> {
        match self {
            Self::Lean => None,
            Self::Feed => Some("feed"),
            Self::More => Some("more"),
            Self::Parts => Some("parts"),
        }
    }
}

/// The two files of an engine, on the workbench.
pub(crate) struct Engine {
    pub(crate) wasm: PathBuf,
    pub(crate) glue: PathBuf,
}

/// Builds an engine.
///
/// # Errors
/// When the crate does not compile or one of the programs after it fails.
pub(crate) fn build(build: Build) -> Result<Engine> {
    let name = build.name();
    let heading = format!("Compiling {name}.wasm");
    let linked = step::step(&heading, || compile(build))?;
    let bench = workbench()?.join(name);
    fs::create_dir_all(&bench).with_context(|| format!("making {}", bench.display()))?;
    let engine = Engine { wasm: bench.join("engine.wasm"), glue: bench.join("engine.js") };
    let made_from = bench.join("engine.made-from");
    let recipe = recipe(&linked)?;
    if fs::read(&made_from).is_ok_and(|old| old == recipe) && engine.glue.exists() {
        note("unchanged");
        return Ok(engine);
    }
    step::step("Making it small", || {
        bind::write(&linked, &bench)?;
        let mut optimise = npm_program("wasm-opt")?;
        run(optimise.args(WASM_OPT).arg(bench.join("engine_bg.wasm")).arg("-o").arg(&engine.wasm))?;
        fs::write(&made_from, &recipe).context("remembering what the engine was made from")
    })?;
    Ok(engine)
}

/// Compiles the crate; gives the path of what the linker wrote.
fn compile(build: Build) -> Result<PathBuf> {
    let mut command = cargo(&["rustc", "--quiet", "--package", "afterword"])?;
    // The crate type is named here and not in Cargo.toml, where a second one switches off fat LTO.
    command.args(["--lib", "--crate-type", "cdylib", "--no-default-features"]);
    command.args(["--profile", "wasm", "--target", WASM]);
    if let Some(feature) = build.feature() {
        command.args(["--features", feature]);
    }
    artifact(command.args(["--config", &compiler_flags()?]), "cdylib")
}

/// A cargo setting with the compiler's flags.
///
/// It keeps this machine's folders out of the wasm, where the places of panics would name them: the same
/// bytes come out wherever the widget is built.
fn compiler_flags() -> Result<String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")))
        .context("finding cargo's home folder: set CARGO_HOME")?;
    let mut flags = vec![SMALL_STACK.to_owned()];
    let toolchain = Path::new(&read(program("rustc")?.args(["--print", "sysroot"]))?.trim())
        .join("lib/rustlib/src/rust");
    flags.extend(
        [home, repository()?, toolchain].map(|it| format!("--remap-path-prefix={}=", it.display())),
    );
    Ok(format!("target.{WASM}.rustflags={flags:?}"))
}

/// All that the engine's two files depend on.
fn recipe(linked: &Path) -> Result<Vec<u8>> {
    let mut recipe = [include_str!("bind.rs"), include_str!("glue.rs"), &WASM_OPT.join(" ")]
        .concat()
        .into_bytes();
    for path in
        [linked, &repository()?.join("package-lock.json"), &repository()?.join("Cargo.lock")]
    {
        recipe.extend(fs::read(path).with_context(|| format!("reading {}", path.display()))?);
    }
    Ok(recipe)
}
