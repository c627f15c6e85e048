//! The build script: hands the built widget (`dist/`, by `cargo xtask build`) to the command, which
//! copies it into sites. With `dist/` empty the command still builds, and says what is missing when asked.

use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=src/cli/embed.rs");
    // The widget itself is built by the same script: it must not wait for its own result.
    if env::var_os("CARGO_FEATURE_CLI").is_none() {
        return;
    }
    let dist = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("dist");
    println!("cargo::rerun-if-changed={}", dist.display());
    let mut names: Vec<String> = Vec::new();
    collect(&dist, &dist, &mut names);
    names.sort();
    let rows: String = names
        .iter()
        .map(|name| format!("    ({name:?}, include_bytes!({:?})),\n", dist.join(name)))
        .collect();
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("widget.rs");
    fs::write(out, format!("&[\n{rows}]\n")).expect("the build folder can be written");
}

/// The files below a folder by their names from `root`, with `/` between folders; dot files are not
/// the widget's.
fn collect(root: &Path, folder: &Path, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        } else if path.is_dir() {
            collect(root, &path, names);
        } else if let Ok(name) = path.strip_prefix(root) {
            let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
            names.push(parts.join("/"));
        }
    }
}
