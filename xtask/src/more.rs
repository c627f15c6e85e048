//! What the build `more` consists of besides its wasm: `more.js` with the glue in it, `more.css`, a file for each thing that
//! is seldom asked for, and the words of its languages.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{
    build::{Files, GLUE, minify, names},
    step::{read_file, repository},
};

/// What `more.js` loads when a reader asks for it, from `www/more`: each a file of its own, with what it is made from.
const FEATURES: [Feature; 6] = [
    Feature::own("bar"),
    Feature::own("instance"),
    Feature::own("list"),
    Feature::own("selection"),
    Feature { name: "fragment", library: Some("text-fragments-polyfill") },
    Feature { name: "qr", library: Some("lean-qr") },
];

struct Feature {
    name: &'static str,
    /// The npm package that it brings to readers, whose license goes with it.
    library: Option<&'static str>,
}

impl Feature {
    const fn own(name: &'static str) -> Self {
        Self { name, library: None }
    }
}

/// Where the words begin, in a language file, that only the build `more` says. `engine/texts.rs` knows the same line.
const MARK: &[u8] = b"\n## more\n";

/// `www/more.js` with the glue of its engine, without what it loads later.
///
/// # Errors
/// When esbuild fails.
pub(crate) fn minify_glue(glue: &Path) -> Result<Vec<u8>> {
    let alias = format!("--alias:engine={}", glue.display());
    let later = FEATURES.map(|feature| format!("--external:./more/{}.js", feature.name));
    let mut options = vec!["--define:MORE=true", &alias];
    options.extend(GLUE);
    options.extend(later.iter().map(String::as_str));
    minify(&repository()?.join("www/more.js"), &options)
}

/// Adds the other files.
///
/// # Errors
/// When one cannot be read or esbuild fails.
pub(crate) fn gather(root: &Path, files: &mut Files) -> Result<()> {
    let www = root.join("www");
    files.insert("more.css".into(), minify(&www.join("more.css"), &["--bundle"])?);
    for Feature { name, library } in FEATURES {
        let path = format!("more/{name}.js");
        let banner = library.map(|it| format!("--banner:js=/* with {it}: see {name}-LICENSE.txt */"));
        let mut options = vec!["--bundle", "--format=esm", "--external:./fragment.js"];
        options.extend(banner.as_deref());
        files.insert(path.clone(), minify(&www.join(path), &options)?);
        if let Some(library) = library {
            let license = read_file(&root.join("node_modules").join(library).join("LICENSE"))?;
            files.insert(format!("more/{name}-LICENSE.txt"), license);
        }
    }
    Ok(())
}

/// The words that the lean build says: what stands before [`MARK`].
pub(crate) fn lean_texts(file: &[u8]) -> &[u8] {
    let end = file.windows(MARK.len()).position(|it| it == MARK);
    &file[..end.map_or(file.len(), |at| at + 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lean_pages_load_few_words() {
        let check = |file: &[u8], expected: &[u8]| assert_eq!(lean_texts(file), expected);
        check(b"share = Share\n", b"share = Share\n");
        check(b"share = Share\n\n## more\nqr = QR code\n", b"share = Share\n\n");
    }

    #[test]
    fn every_feature_is_there() -> Result<()> {
        let folder = repository()?.join("www/more");
        let known = names(&folder, "js").context("the features")?;
        for feature in FEATURES {
            assert!(known.iter().any(|name| name == feature.name), "{}", feature.name);
        }
        Ok(())
    }
}
