//! `cargo xtask demo`: a small newsroom, made the way any site generator makes one, and then built by the
//! command like any other site.

mod article;
mod feed;
mod pages;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::{
    build,
    step::{artifact, cargo, note, repository, run, step},
};

/// Makes the demo site, builds it with the command and, unless told otherwise, serves it.
///
/// # Errors
/// The first step that fails.
pub(crate) fn task(port: Option<u16>, serve: bool) -> Result<()> {
    build::build()?;
    let command = step("Compiling the command", || {
        artifact(&mut cargo(&["build", "--quiet", "--package", "afterword"])?, "bin")
    })?;
    let site = make(&command)?;
    note(format_args!("the site is in {}", site.display()));
    if serve {
        let mut server = Command::new(&command);
        server.arg("serve").arg(&site);
        if let Some(port) = port {
            server.args(["--port", &port.to_string()]);
        }
        let status = server.status().context("starting `afterword serve`")?;
        ensure!(status.success(), "`afterword serve` could not serve the site; it says why above");
    }
    Ok(())
}

/// Writes the demo site to `target/demo` and builds it with `command`.
///
/// # Errors
/// When an article is wrong, a file cannot be written, or the command fails.
pub(crate) fn make(command: &Path) -> Result<PathBuf> {
    let site = repository()?.join("target/demo");
    step("Writing the demo newsroom", || write_site(&site))?;
    step("Building it with `afterword build`", || {
        run(Command::new(command).arg("build").arg(&site).arg("--prerender"))
    })?;
    Ok(site)
}

/// Writes the whole site as plain HTML into `out`, which is emptied first.
fn write_site(out: &Path) -> Result<()> {
    if out.exists() {
        fs::remove_dir_all(out).with_context(|| format!("emptying {}", out.display()))?;
    }
    let source = repository()?.join("www/demo");
    let newsroom = article::Newsroom::read(&source)?;
    for (name, content) in pages::render(&newsroom, &source)? {
        write(&out.join(name), content.as_bytes())?;
    }
    write(&out.join("feed.xml"), feed::atom(&newsroom).as_bytes())?;
    for article in &newsroom.articles {
        let picture = format!("pictures/{}.svg", article.slug);
        write(&out.join(&picture), &read(&source.join(&picture))?)?;
    }
    write(&out.join("site.css"), &read(&source.join("site.css"))?)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("reading {}", path.display()))
}

fn write(path: &Path, content: &[u8]) -> Result<()> {
    let folder = path.parent().context("a file stands in a folder")?;
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    fs::write(path, content).with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// Every `name="value"` of that attribute in the page.
    fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
        let start = format!(" {name}=\"");
        html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn the_site_is_whole() -> Result<()> {
        let out = std::env::temp_dir().join(format!("afterword-demo-{}", std::process::id()));
        write_site(&out)?;
        let newsroom = article::Newsroom::read(&repository()?.join("www/demo"))?;
        ensure!(newsroom.articles.len() >= 30, "{} articles", newsroom.articles.len());
        let mut authors: Vec<&str> =
            newsroom.articles.iter().map(|it| it.author.as_str()).collect();
        authors.dedup();
        ensure!(authors.iter().collect::<BTreeSet<_>>().len() >= 4, "four authors or more");

        let source = repository()?.join("www/demo");
        for (name, html) in pages::render(&newsroom, &source)? {
            if !name.ends_with(".html") {
                continue;
            }
            ensure!(html.matches("<h1").count() == 1, "{name} has one headline");
            ensure!(html.contains("<html lang=\"en\""), "{name} says its language");
            ensure!(
                !values(&html, "style").iter().any(|it| !it.is_empty()),
                "{name} has no inline style"
            );
            for link in [values(&html, "href"), values(&html, "src")].concat() {
                let Some(path) = link.strip_prefix('/') else { continue };
                let path = path.split('#').next().unwrap_or_default();
                let file = if path.is_empty() || path.ends_with('/') {
                    format!("{path}index.html")
                } else {
                    path.into()
                };
                ensure!(out.join(&file).is_file(), "{name} links to {link}, which is not there");
            }
        }
        for article in &newsroom.articles {
            ensure!(article.words() >= 250, "{} has {} words", article.slug, article.words());
        }
        fs::remove_dir_all(&out)?;
        Ok(())
    }

    #[test]
    fn the_showcase_is_built_like_a_news_page() -> Result<()> {
        let source = repository()?.join("www/demo");
        let newsroom = article::Newsroom::read(&source)?;
        let pages = pages::render(&newsroom, &source)?;
        let (_, page) = pages
            .iter()
            .find(|(name, _)| name == "stories/chip-curbs-hit-hong-kong-tech/index.html")
            .context("the showcase")?;
        let hashtags = page
            .lines()
            .find(|line| line.contains("#USChinaRelations"))
            .context("a line of hashtags")?;
        ensure!(hashtags.matches('#').count() == 7 && !hashtags.contains("href"), "{hashtags}");
        ensure!(
            page.matches(" | The Counting House</li>").count() == 3,
            "three titles under See Also"
        );
        for wanted in
            ["<afterword-share", "Author:", "See Also", "<afterword-related", "Leave a reply"]
        {
            ensure!(page.contains(wanted), "{wanted}");
        }
        Ok(())
    }
}
