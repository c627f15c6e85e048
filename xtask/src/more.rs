//! What the build `more` consists of besides its wasm: `more.js` with the glue in it, `more.css`, a file for each thing that
//! is seldom asked for.

use std::path::Path;

use afterword::engine::share::Service;
use anyhow::Result;

use crate::{
    build::{Files, GLUE, minify},
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

/// `www/more.js` with the glue of its engine, without what it loads later.
///
/// # Errors
/// When esbuild fails.
pub(crate) fn minify_glue(glue: &Path) -> Result<Vec<u8>> {
    let alias = format!("--alias:engine={}", glue.display());
    let later = FEATURES.map(|feature| format!("--external:./more/{}.js", feature.name));
    let mut options = vec!["--define:BESIDE=true", &alias];
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
    let mut css = minify(&www.join("more.css"), &["--bundle"])?;
    css.extend(Service::all().flat_map(|service| brand_rule(service).into_bytes()));
    files.insert("more.css".into(), css);
    for Feature { name, library } in FEATURES {
        let path = format!("more/{name}.js");
        let banner =
            library.map(|it| format!("--banner:js=/* with {it}: see {name}-LICENSE.txt */"));
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

/// The colors of a service's brand, for `colors` = `brand`: of its ground, and of what is written on it.
fn brand_rule(service: &Service) -> String {
    let name = if service.needs_instance() { "id" } else { "action" };
    let ink = if luminance(service.color) > MIDDLE { "000" } else { "fff" };
    format!("[data-{name}={}]{{--brand:#{:06x};--ink:#{ink}}}", service.id, service.color)
}

/// The luminance on which black and white stand out alike: their contrasts, `(l + 0.05) / 0.05` and `1.05 / (l + 0.05)`,
/// are the same.
const MIDDLE: f64 = 0.179;

/// The relative luminance of `0xRRGGBB`, from 0 to 1, as WCAG 2.2 defines it.
fn luminance(color: u32) -> f64 {
    let part = |shift: u32| {
        let value = f64::from((color >> shift) & 0xff) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::names;
    use anyhow::Context;

    #[test]
    fn words_can_be_read_on_every_brand() {
        for service in Service::all() {
            let light = luminance(service.color) + 0.05;
            let contrast = if brand_rule(service).contains("--ink:#000") {
                light / 0.05
            } else {
                1.05 / light
            };
            assert!(contrast >= 4.5, "{}: {contrast:.2}", service.id);
        }
        let facebook = Service::find("facebook").map(brand_rule);
        assert_eq!(facebook.as_deref(), Some("[data-action=facebook]{--brand:#0866ff;--ink:#fff}"));
        let mastodon = Service::find("mastodon").map(brand_rule);
        assert!(mastodon.is_some_and(|rule| rule.starts_with("[data-id=mastodon]")));
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
