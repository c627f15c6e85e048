//! `cargo xtask build`: the widget, as a site serves it, into `dist/`.
//!
//! `engine.wasm` and its glue `engine.js` come from the crate, and so do `feed.wasm` and `feed.js` for pages whose
//! stories are ranked from a feed, `more.wasm` and `parts.wasm`; all else comes from `www/`. A file that came
//! out as before is not written again, so that the command which embeds it need not be rebuilt.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{
    engine::{self, Build},
    install::{self, npm_program},
    languages, more, parts,
    step::{self, done, read, read_file, repository},
};

/// The files of the widget by their names in `dist/`, with `/` between folders.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// How the glue is minified: with what it brings in, and without what the loader never uses. The loader frees
/// what it made, so the glue need not watch for what was forgotten.
pub(crate) const GLUE: [&str; 6] = [
    "--bundle",
    "--format=esm",
    // What is fetched when it is needed.
    "--external:./copy.js",
    "--drop:console",
    "--define:FinalizationRegistry=undefined",
    "--define:Symbol.dispose=undefined",
];

/// Builds the widget and says what came out.
///
/// # Errors
/// As [`build`].
pub(crate) fn task() -> Result<()> {
    let files = build()?;
    let bytes: usize = files.values().map(Vec::len).sum();
    done(format_args!("dist/ holds {} files, {bytes} bytes", files.len()));
    Ok(())
}

/// Builds the widget into `dist/` and gives back the files.
///
/// # Errors
/// When something needed cannot be installed, or a program of the build fails.
pub(crate) fn build() -> Result<Files> {
    install::wasm_target()?;
    install::npm_packages()?;
    let mut engines = Vec::new();
    for build in [Build::Lean, Build::Feed, Build::More, Build::Parts] {
        engines.push((build, engine::build(build)?));
    }
    step::step("Gathering dist/", || {
        let mut files = Files::new();
        for (build, engine) in &engines {
            let name = build.name();
            files.insert(format!("{name}.wasm"), read_file(&engine.wasm)?);
            let glue = match build {
                Build::More => more::minify_glue(&engine.glue)?,
                Build::Parts => parts::minify_glue(&engine.glue)?,
                _ => minify(&engine.glue, &[&GLUE[..], &["--define:BESIDE=false"]].concat())?,
            };
            files.insert(format!("{name}.js"), glue);
        }
        gather_page_files(&repository()?.join("www"), &mut files)?;
        more::gather(&repository()?, &mut files)?;
        parts::gather(&repository()?.join("www"), &mut files)?;
        write_folder(&repository()?.join("dist"), &files)?;
        Ok(files)
    })
}

/// What `www/` has for a page besides the engine.
fn gather_page_files(www: &Path, files: &mut Files) -> Result<()> {
    let languages = languages::read(&www.join("i18n"))?;
    let known = format!("--define:LANGUAGES={:?}", languages::pattern(&languages));
    // The loader names the engines' glue as it will lie beside it.
    let loader = ["--bundle", "--external:./languages.js", "--format=esm"];
    let plain: [&str; 0] = [];
    for (name, options) in [
        ("afterword.js", &loader[..]),
        ("languages.js", &[&*known]),
        ("copy.js", &plain),
        ("adapters.js", &plain),
        ("afterword.css", &plain),
    ] {
        files.insert(name.into(), minify(&www.join(name), options)?);
    }
    for theme in names(&www.join("themes"), "css")? {
        let name = format!("themes/{theme}.css");
        files.insert(name.clone(), minify(&www.join(name), &plain)?);
    }
    files.insert("icons-LICENSE.txt".into(), read_file(&www.join("icons/LICENSE"))?);
    let types = www.join("afterword.d.ts");
    if types.exists() {
        files.insert("afterword.d.ts".into(), read_file(&types)?);
    }
    for icon in names(&www.join("icons"), "svg")? {
        let name = format!("icons/{icon}.svg");
        files.insert(name.clone(), read_file(&www.join(name))?);
    }
    for (tag, texts) in languages {
        for folder in ["", "more/", "parts/"] {
            let section = folder.trim_end_matches('/');
            files.insert(format!("i18n/{folder}{tag}.ftl"), languages::section(&texts, section));
        }
    }
    Ok(())
}

/// The files of a folder with that ending, by their names without it.
pub(crate) fn names(folder: &Path, ending: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == ending) {
            names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    names.sort();
    Ok(names)
}

/// A script or a style sheet in as few bytes as esbuild can say it.
pub(crate) fn minify(path: &Path, options: &[&str]) -> Result<Vec<u8>> {
    let mut esbuild = npm_program("esbuild")?;
    esbuild.args(["--minify", "--target=es2022"]);
    esbuild.args(["--charset=utf8", "--legal-comments=none", "--log-level=warning"]);
    Ok(read(esbuild.args(options).arg(path))?.into_bytes())
}

/// Makes a folder hold these files and, but for dot files, no others.
fn write_folder(folder: &Path, files: &Files) -> Result<()> {
    for (name, bytes) in files {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|old| old == *bytes) {
            continue;
        }
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).with_context(|| format!("making {}", parent.display()))?;
        fs::write(&path, bytes).with_context(|| format!("writing {}", path.display()))?;
    }
    remove_others(folder, &files.keys().map(|name| folder.join(name)).collect::<Vec<_>>())
}

fn remove_others(folder: &Path, wanted: &[PathBuf]) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, wanted)?;
        } else if !wanted.contains(&path)
            && path.file_name().is_some_and(|it| !it.to_string_lossy().starts_with('.'))
        {
            fs::remove_file(&path).with_context(|| format!("removing {}", path.display()))?;
        }
    }
    Ok(())
}
