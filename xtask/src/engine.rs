//! The engine for the browser: the crate as WebAssembly and the JavaScript glue around it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow};
use serde_json::Value;
use walrus::Module;
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    install::{WASM, npm_program},
    silence::silence,
    step::{self, artifact, cargo, note, read, repository, run, workbench},
};

/// Whatever wasm-opt can do for size. `--traps-never-happen` and `--low-memory-unused` are promises:
/// the crate never counts on a trap, and the linker puts the stack, not data, at the bottom of memory.
const WASM_OPT: [&str; 8] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
    "--traps-never-happen",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
];

/// The two files of the engine, on the workbench.
pub(crate) struct Engine {
    pub(crate) wasm: PathBuf,
    pub(crate) glue: PathBuf,
}

/// Builds the engine.
///
/// # Errors
/// When the crate does not compile or one of the programs after it fails.
pub(crate) fn build() -> Result<Engine> {
    let linked = step::step("Compiling the engine for WebAssembly", compile)?;
    let bench = workbench()?;
    let engine = Engine { wasm: bench.join("engine.wasm"), glue: bench.join("engine.js") };
    let made_from = bench.join("engine.made-from");
    let recipe = recipe(&linked)?;
    if fs::read(&made_from).is_ok_and(|old| old == recipe) && engine.glue.exists() {
        note("unchanged");
        return Ok(engine);
    }
    step::step("Making it small", || {
        bind(&linked, &bench)?;
        optimise(&bench.join("engine_bg.wasm"), &engine)?;
        fs::write(&made_from, &recipe).context("remembering what the engine was made from")
    })?;
    Ok(engine)
}

/// Compiles the crate; gives the path of what the linker wrote.
fn compile() -> Result<PathBuf> {
    let mut command = cargo(&["rustc", "--quiet", "--package", "afterword"])?;
    // The crate type is named here and not in Cargo.toml, where a second one switches off fat LTO.
    command.args(["--lib", "--crate-type", "cdylib", "--no-default-features"]);
    command.args(["--profile", "wasm", "--target", WASM]);
    artifact(command.args(["--config", &anonymous_paths()?]), "cdylib")
}

/// A cargo setting that keeps this machine's folders out of the wasm, where the places of panics
/// would name them: the same bytes come out wherever the widget is built.
fn anonymous_paths() -> Result<String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")))
        .context("finding cargo's home folder: set CARGO_HOME")?;
    let flags = [home, repository()?].map(|it| format!("--remap-path-prefix={}=", it.display()));
    let [home, here] = flags;
    // With a small stack the data below it has short addresses.
    let stack = "-Clink-arg=-zstack-size=65536".to_string();
    Ok(format!("target.{WASM}.rustflags={:?}", [home, here, stack]))
}

/// Writes the glue `engine.js`, and `engine_bg.wasm` without what the glue has taken over.
fn bind(linked: &Path, folder: &Path) -> Result<()> {
    let mut module = Module::from_file(linked)
        .map_err(|error| anyhow!("reading {}: {error:#}", linked.display()))?;
    silence(&mut module);
    let mut bindgen = Bindgen::new();
    bindgen.input_module("engine", module).typescript(false);
    // The loader knows where the wasm lies and says so.
    bindgen.omit_default_module_path(true).remove_name_section(std::env::var_os("KEEP").is_none());
    bindgen
        .web(true)
        .and_then(|it| it.generate(folder))
        .map_err(|error| anyhow!("wasm-bindgen: {error:#}"))
}

/// Makes the wasm small, then gives short names to all that it and its glue know each other by.
fn optimise(bound: &Path, engine: &Engine) -> Result<()> {
    let small = bound.with_extension("small.wasm");
    run(npm_program("wasm-opt")?.args(WASM_OPT).arg(bound).arg("-o").arg(&small))?;
    let mut rename = npm_program("wasm-opt")?;
    rename.args(["--minify-imports-and-exports-and-modules", "--strip-target-features"]);
    let names = read(rename.arg(&small).arg("-o").arg(&engine.wasm))?;
    let names: Value = serde_json::from_str(&names).context("reading wasm-opt's list of names")?;
    let glue = fs::read_to_string(&engine.glue)
        .with_context(|| format!("reading {}", engine.glue.display()))?;
    fs::write(&engine.glue, shorten(&glue, &names)).context("writing the glue")
}

/// The glue with the short names of `names`, as wasm-opt lists them: `[module, long, short]` for imports,
/// `[long, short]` for exports. Functions that the wasm no longer asks for keep their long ones.
fn shorten(glue: &str, names: &Value) -> String {
    let rows = |kind: &str| names[kind].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut glue = glue.replace("\"./engine_bg.js\"", "\"a\"");
    for row in rows("imports") {
        glue = glue.replace(&format!(" {}:", text(&row[1])), &format!(" {}:", text(&row[2])));
    }
    for row in rows("exports") {
        for end in ["(", ".", ")", ";", ","] {
            let [long, short] = [&row[0], &row[1]].map(|name| format!("wasm.{}{end}", text(name)));
            glue = glue.replace(&long, &short);
        }
    }
    glue
}

/// All that the engine's two files depend on.
fn recipe(linked: &Path) -> Result<Vec<u8>> {
    let mut recipe = WASM_OPT.join(" ").into_bytes();
    for path in
        [linked, &repository()?.join("package-lock.json"), &repository()?.join("Cargo.lock")]
    {
        recipe.extend(fs::read(path).with_context(|| format!("reading {}", path.display()))?);
    }
    Ok(recipe)
}
