//! What the build `parts` consists of besides its wasm: `parts.js` with the glue in it, `parts.css`, and for each part a file
//! that does its work in a page, with one for each backend that it may speak to.

use std::path::Path;

use afterword::engine::part::Part;
use anyhow::Result;

use crate::build::{Files, GLUE, minify, names};

/// `www/parts.js` with the glue of its engine, without the files of the parts.
///
/// # Errors
/// When esbuild fails.
pub(crate) fn minify_glue(glue: &Path) -> Result<Vec<u8>> {
    let www = crate::step::repository()?.join("www");
    let alias = format!("--alias:engine={}", glue.display());
    let mut options = vec!["--define:BESIDE=true", &alias];
    options.extend(GLUE);
    minify(&www.join("parts.js"), &options)
}

/// Adds the other files.
///
/// # Errors
/// When one cannot be read or esbuild fails.
pub(crate) fn gather(www: &Path, files: &mut Files) -> Result<()> {
    files.insert("parts.css".into(), minify(&www.join("parts.css"), &["--bundle"])?);
    for part in &Part::ALL[Part::USUAL.len()..] {
        let name = part.name();
        // A part imports its backends when it knows which one.
        let later = format!("--external:./{name}/*");
        let mut scripts = vec![format!("parts/{name}.js")];
        let backends = www.join("parts").join(name);
        if backends.is_dir() {
            scripts
                .extend(names(&backends, "js")?.iter().map(|it| format!("parts/{name}/{it}.js")));
        }
        for script in scripts {
            let options = ["--bundle", "--format=esm", &later];
            files.insert(script.clone(), minify(&www.join(&script), &options)?);
        }
    }
    Ok(())
}
