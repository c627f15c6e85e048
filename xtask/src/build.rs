//! `cargo xtask build`: the widget, as a site serves it, into `dist/`.
//!
//! `engine.wasm` and its glue `engine.js` come from the crate, and so do `feed.wasm` and `feed.js` for pages whose
//! stories are ranked from a feed, `more.wasm` and `parts.wasm`; all else comes from `www/`.
//!
//! What the loader loads is one set: a folder named by the content of its files. A page gets all of them from one build,
//! also while a new one is uploaded. A file that came out as before is not written again, so that the command which
//! embeds it need not be rebuilt.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use xxhash_rust::xxh3::Xxh3;

use crate::{
    engine::{self, Build},
    install::{self, npm_program},
    languages, more, parts,
    step::{self, done, read, read_file, repository},
};

/// Files by their names, with `/` between folders.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Names the folder of the set, in `dist/`; in a site also those of the sets before it.
const SETS: &str = "sets.txt";

/// Names the files of a set, in its folder.
const LIST: &str = "files.txt";

/// The widget as a site serves it.
pub(crate) struct Widget {
    /// What the loader loads, with the licenses of what is in it: by names in the folder of the set.
    pub(crate) set: Files,
    /// The loader, and what authors of pages name by hand.
    pub(crate) fixed: Files,
}

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

/// A script with what it imports.
const BUNDLE: [&str; 2] = ["--bundle", "--format=esm"];

/// The script that pages without an article get on a site that changes pages without loading.
const START: &str = "afterword-start.js";

/// Builds the widget and says what came out.
///
/// # Errors
/// As [`build`].
pub(crate) fn task() -> Result<()> {
    let Widget { set, fixed } = build()?;
    let bytes: usize = set.values().chain(fixed.values()).map(Vec::len).sum();
    done(format_args!("dist/ holds {} files, {bytes} bytes", set.len() + fixed.len()));
    Ok(())
}

/// Builds the widget into `dist/` and gives back the files.
///
/// # Errors
/// When something needed cannot be installed, or a program of the build fails.
pub(crate) fn build() -> Result<Widget> {
    install::wasm_target()?;
    install::npm_packages()?;
    let mut engines = Vec::new();
    for build in [Build::Lean, Build::Feed, Build::More, Build::Parts] {
        engines.push((build, engine::build(build)?));
    }
    step::step("Gathering dist/", || {
        let root = repository()?;
        let www = root.join("www");
        let mut set = Files::new();
        for (build, engine) in &engines {
            let name = build.name();
            set.insert(format!("{name}.wasm"), read_file(&engine.wasm)?);
            let glue = match build {
                Build::More => more::minify_glue(&engine.glue)?,
                Build::Parts => parts::minify_glue(&engine.glue)?,
                _ => minify(&engine.glue, &[&GLUE[..], &["--define:BESIDE=false"]].concat())?,
            };
            set.insert(format!("{name}.js"), glue);
        }
        gather_set(&www, &mut set)?;
        more::gather(&root, &mut set)?;
        parts::gather(&www, &mut set)?;
        list_files(&mut set);

        let mut fixed = gather_fixed(&www)?;
        let name = name_of(&set, &minify_loader(&www, "")?);
        fixed.insert("afterword.js".into(), minify_loader(&www, &name)?);
        fixed.insert(SETS.into(), format!("{name}\n").into_bytes());

        let in_set = set.iter().map(|(file, bytes)| (format!("{name}/{file}"), bytes));
        let beside = fixed.iter().map(|(file, bytes)| (file.clone(), bytes));
        write_folder(&root.join("dist"), &in_set.chain(beside).collect())?;
        Ok(Widget { set, fixed })
    })
}

/// What `www/` has for the set besides the engines.
fn gather_set(www: &Path, set: &mut Files) -> Result<()> {
    let languages = languages::read(&www.join("i18n"))?;
    let known = format!("--define:LANGUAGES={:?}", languages::pattern(&languages));
    for (name, options) in
        [("languages.js", &[&*known][..]), ("copy.js", &[]), ("afterword.css", &[])]
    {
        set.insert(name.into(), minify(&www.join(name), options)?);
    }
    for name in ["follow.js", "feed-text.js"] {
        set.insert(name.into(), minify(&www.join(name), &BUNDLE)?);
    }
    for icon in names(&www.join("icons"), "svg")? {
        let name = format!("icons/{icon}.svg");
        set.insert(name.clone(), read_file(&www.join(name))?);
    }
    for (tag, texts) in languages {
        for folder in ["", "more/", "parts/"] {
            let section = folder.trim_end_matches('/');
            set.insert(format!("i18n/{folder}{tag}.ftl"), languages::section(&texts, section));
        }
    }
    Ok(())
}

/// What authors of pages name by hand, and the license of the icons.
fn gather_fixed(www: &Path) -> Result<Files> {
    let mut fixed = Files::new();
    fixed.insert("adapters.js".into(), minify(&www.join("adapters.js"), &[])?);
    fixed.insert(START.into(), minify(&www.join(START), &BUNDLE)?);
    for theme in names(&www.join("themes"), "css")? {
        let name = format!("themes/{theme}.css");
        fixed.insert(name.clone(), minify(&www.join(name), &[])?);
    }
    fixed.insert("icons-LICENSE.txt".into(), read_file(&www.join("icons/LICENSE"))?);
    fixed.insert("afterword.d.ts".into(), read_file(&www.join("afterword.d.ts"))?);
    Ok(fixed)
}

/// Adds the list of the set's files, by which the command takes out an old set and nothing else.
fn list_files(set: &mut Files) {
    let mut list = String::new();
    for name in set.keys().map(String::as_str).chain([LIST]) {
        list.push_str(name);
        list.push('\n');
    }
    set.insert(LIST.into(), list.into_bytes());
}

/// The loader, which knows the name of its set.
fn minify_loader(www: &Path, set: &str) -> Result<Vec<u8>> {
    let set = format!("--define:SET={set:?}");
    minify(&www.join("afterword.js"), &[BUNDLE[0], BUNDLE[1], &set])
}

/// The name of a set: twelve digits that other files, or another loader, would not have.
fn name_of(set: &Files, loader: &[u8]) -> String {
    let mut hash = Xxh3::new();
    for bytes in set.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes]).chain([loader]) {
        hash.update(&bytes.len().to_le_bytes());
        hash.update(bytes);
    }
    format!("{:012x}", hash.digest() >> 16)
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
fn write_folder(folder: &Path, files: &BTreeMap<String, &Vec<u8>>) -> Result<()> {
    for (name, bytes) in files {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|old| old == **bytes) {
            continue;
        }
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).with_context(|| format!("making {}", parent.display()))?;
        fs::write(&path, bytes).with_context(|| format!("writing {}", path.display()))?;
    }
    let wanted: Vec<PathBuf> = files.keys().map(|name| folder.join(name)).collect();
    remove_others(folder, &wanted)
}

/// Removes other files, and the folders that this leaves empty.
fn remove_others(folder: &Path, wanted: &[PathBuf]) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, wanted)?;
            // One that still holds something stays.
            let _ = fs::remove_dir(&path);
        } else if !wanted.contains(&path)
            && path.file_name().is_some_and(|it| !it.to_string_lossy().starts_with('.'))
        {
            fs::remove_file(&path).with_context(|| format!("removing {}", path.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(name, text)| ((*name).into(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn another_file_or_another_loader_makes_another_set() {
        let one = files(&[("engine.js", "glue"), ("engine.wasm", "wasm")]);
        let name = name_of(&one, b"loader");
        assert!(name.len() == 12 && name.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
        assert_eq!(name, name_of(&one.clone(), b"loader"), "the same files have the same name");
        for (other, loader) in [
            (files(&[("engine.js", "glue"), ("engine.wasm", "wasm2")]), "loader"),
            (files(&[("engine.js", "gluew"), ("engine.wasm", "asm")]), "loader"),
            (files(&[("engine.js", "glue"), ("engin.wasm", "wasm")]), "loader"),
            (files(&[("engine.js", "glue")]), "loader"),
            (one.clone(), "loader2"),
        ] {
            assert_ne!(name, name_of(&other, loader.as_bytes()), "{other:?}");
        }
    }

    #[test]
    fn a_set_lists_its_files() {
        let mut set = files(&[("engine.js", "glue"), ("icons/x.svg", "<svg/>")]);
        list_files(&mut set);
        assert_eq!(set[LIST], b"engine.js\nicons/x.svg\nfiles.txt\n");
    }
}
