//! `afterword explain`: why these stories stand beside an article, and why another one does not.
//! With `--page`: what a page says of itself, and what of it is taken.

mod findings;
mod page;
mod report;
mod table;

use super::{
    args::Explain,
    printable,
    rank::Surroundings,
    settings::Settings,
    site_path,
    source::{Finder, NotFound, Site},
    warnings,
};
use anyhow::{Context, Result, bail};
use findings::Findings;
use report::Report;
use std::{fs, path::Path};

pub(super) fn run(args: &Explain) -> Result<()> {
    let settings = Settings::read(args.common.config.as_deref(), &args.source)?;
    if let Some(page) = &args.page {
        return page::run(&settings, &args.source, page, args.common.json);
    }
    let url = args.url.as_deref().unwrap_or_default();
    let site = settings.read_source(&args.source)?;
    let finder = Finder::new(&site);
    let find = |address: &str| find(&finder, &args.source, address);
    let article = find(url)?;
    let asked = args.why_not.as_deref().map(find).transpose().context("--why-not")?;
    if asked == Some(article) {
        bail!("--why-not: {} is the article itself", finder.address(article));
    }
    let surroundings = Surroundings::of(&site.articles, article, asked);
    let report = explain(&site, &finder, &surroundings, args.top, asked);
    let mut out = printable::out();
    if args.common.json {
        out.json(&report)?;
        return Ok(out.flush()?);
    }
    out.page(&table::render(&report, args.terms))?;
    out.flush()?;
    warnings::tell(&site.warnings)
}

fn explain<'a>(
    site: &'a Site,
    finder: &'a Finder<'a>,
    &Surroundings { article, ref ranking, ref weights }: &Surroundings,
    top: usize,
    asked: Option<usize>,
) -> Report<'a> {
    let articles = &site.articles;
    let choice = ranking.choose(article, top);
    let explain = |other| {
        ranking.explain(articles, [article, other], [article, other].map(|it| &weights[&it]))
    };
    let picks = choice.picks.iter().map(|pick| pick.related.article);
    let explanations = picks.chain(asked).map(explain).collect();
    let findings = Findings { site, finder, ranking, article };
    findings.report(choice, explanations, asked)
}

/// An article by its address, or by its file on this machine.
fn find(finder: &Finder<'_>, source: &Path, address: &str) -> Result<usize, NotFound> {
    let file = fs::canonicalize(address).ok().zip(fs::canonicalize(source).ok());
    let inside = file.as_ref().and_then(|(file, source)| file.strip_prefix(source).ok());
    let inside = inside.and_then(site_path::name);
    finder.find(None, address).or_else(|missing| match inside {
        Some(file) => finder.find_file(&file).ok_or(missing),
        None => Err(missing),
    })
}
