//! `afterword build`: the index, the widget, and the script tag on every article page.

use super::{
    args::Build,
    cache::Cache,
    extract::{Plain, Reason},
    guard::guard,
    index::rank_as_shown,
    inject::{self, Addition, Render},
    nothing, own,
    prerender::{Ahead, default_set, trending},
    printable,
    progress::Bar,
    settings::Settings,
    shards::{Index, Written},
    source::{self, ArticlePage, Progress, Site, Warning},
    warnings, widget,
    write::{Failure, Page, Transaction},
};
use crate::engine::{
    article::Article, config::Options, counts::Counts, related::Related, tag::TagPattern,
    trending::Story,
};
use anyhow::{Error, Result, anyhow, ensure};
use rayon::prelude::*;
use serde::Serialize;
use std::{
    collections::BTreeMap,
    io::{self, ErrorKind},
    path::Path,
};

/// What was done, as `--json` prints it.
#[derive(Serialize)]
struct Summary {
    #[serde(flatten)]
    index: Written,
    /// Widget files whose content changed.
    widget_files_changed: usize,
    /// Article pages whose content changed.
    pages_changed: usize,
    /// Files that are no articles or could not be changed, and why.
    skipped: Vec<Skipped>,
    /// What has no effect, and how to mend it.
    warnings: Vec<Warning>,
}

#[derive(Serialize)]
struct Skipped {
    path: String,
    why: String,
    /// The reason without what is only this page's.
    #[serde(skip)]
    group: String,
}

impl Skipped {
    fn of(skipped: &source::Skipped) -> Self {
        let source::Skipped { path, why } = skipped;
        Self { path: path.clone(), why: why.to_string(), group: why.group() }
    }

    fn unchanged(path: &str, why: String) -> Self {
        Self { path: path.into(), group: why.clone(), why }
    }
}

pub(super) fn run(args: &Build) -> Result<()> {
    let root = &args.site;
    ensure!(
        root.is_dir(),
        "{} is not a folder; give the folder that holds the finished site",
        root.display()
    );
    let folder = root.join(widget::FOLDER);
    let files = Transaction::begin(root, &folder)?;
    let settings = Settings::read(args.common.config.as_deref(), root)?;
    let prerender = args.prerender || settings.prerender;
    let cache = Cache::chosen(&args.cache, root);
    let mut site = settings.read_source(root)?;
    settings.check_article(&site, root, prerender)?;
    nothing::refuse(&site)?;
    let (ranked, keeper) = rank_as_shown(&mut site, cache);

    let widget_files_changed =
        widget::copy_into(root, settings.keep.unwrap_or(widget::KEEP), &files)?;
    let index = Index::write(&site.articles, &ranked, keeper, &folder, &files)?;
    let embedding = Embedding::new(root, &files, &site, &settings, prerender)?;
    let mut skipped: Vec<Skipped> = site.skipped.iter().map(Skipped::of).collect();
    let mut pages_changed = embedding.apply_to_pages(root, &ranked.related, &mut skipped);
    strip_what_is_no_article(&files, &site, &mut skipped);
    for Failure { path, why } in files.commit() {
        let page = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
        pages_changed -= usize::from(site.pages.iter().any(|it| it.file == page));
        skipped.push(Skipped::unchanged(&page, format!("cannot be changed: {why:#}")));
    }
    // Last, when all else is in its place for good: it is what makes the run count.
    let index = index.publish(&files)?;
    drop(files);

    let warnings = site.warnings;
    let summary = Summary { index, widget_files_changed, pages_changed, skipped, warnings };
    print(&summary, root, args)
}

/// How the widget is embedded in the pages of one site.
struct Embedding<'a> {
    files: &'a Transaction,
    site: &'a Site,
    options: Options,
    /// The script tag's `data-*` attributes that are the same on all pages.
    attributes: Vec<(String, String)>,
    /// The site's own services, for the script of its pages.
    own: Option<String>,
    prerender: bool,
    counts: Counts,
    /// The stories that are read most now, where they are rendered ahead.
    trending: Vec<Story>,
}

impl<'a> Embedding<'a> {
    fn new(
        root: &Path,
        files: &'a Transaction,
        site: &'a Site,
        settings: &Settings,
        prerender: bool,
    ) -> Result<Self> {
        let mut attributes = settings.widget.clone();
        let mut learn = |name: &str, value: &str| {
            if !attributes.iter().any(|(set, _)| set == name) {
                attributes.push((name.into(), value.into()));
            }
        };
        learn("tag-link", &site.tag_link.as_ref().map_or("off".into(), TagPattern::to_text));
        if !site.has_pictures {
            learn("pictures", "off");
        }
        let mut options = Options::default();
        options.share.own.clone_from(&settings.own);
        for (name, value) in &attributes {
            options.set(name, value)?;
        }
        let own = own::to_json(&settings.own);
        let counts = Counts::of(site.articles.iter().map(|article| &*article.tags));
        let trending = match prerender {
            true => trending::read(root, site.root(), &options),
            false => Vec::new(),
        };
        Ok(Self { files, site, options, attributes, own, prerender, counts, trending })
    }

    /// Adds the widget to every article page; says how many changed. Pages that cannot be changed are left
    /// as they are and told of.
    fn apply_to_pages(
        &self,
        root: &Path,
        rankings: &[Vec<Related>],
        skipped: &mut Vec<Skipped>,
    ) -> usize {
        let bar = Bar::of("writing", self.site.pages.len());
        let outcomes = (0..self.site.pages.len())
            .into_par_iter()
            .map(|number| {
                let outcome = guard(|| self.apply_to_page(root, number, &rankings[number]));
                bar.step(1);
                outcome.map_err(anyhow::Error::msg).flatten()
            })
            .collect::<Vec<Result<bool>>>();
        let mut changed = 0;
        for (page, outcome) in self.site.pages.iter().zip(outcomes) {
            match outcome {
                Ok(was_changed) => changed += usize::from(was_changed),
                Err(error) => {
                    skipped.push(Skipped::unchanged(&page.file, format!("{error:#}")));
                }
            }
        }
        changed
    }

    fn apply_to_page(&self, root: &Path, number: usize, ranking: &[Related]) -> Result<bool> {
        let (article, page) = (&self.site.articles[number], &self.site.pages[number]);
        let before = self.files.read_page(&page.file).map_err(unchanged)?;
        let plain = Plain::read(&before.bytes).map_err(Error::msg).map_err(unchanged)?;
        let to_root = relative_root(&page.file);
        let cards = ranking.iter().map(|related| self.site.articles[related.article].card());
        let ahead = Ahead {
            article,
            articles: &self.site.articles,
            page,
            cards: if self.prerender { cards.collect() } else { Vec::new() },
            options: &self.options,
            counts: &self.counts,
            folder: root,
            served: self.site.root(),
            trending: &self.trending,
            to_root: &to_root,
        };
        let render = |part, attributes: &[(String, String)]| {
            if self.prerender { ahead.render(part, attributes) } else { None }
        };
        let in_place = if self.prerender { ahead.in_place() } else { Vec::new() };
        let addition = Addition { in_place, ..self.addition(article, page, &to_root, &render) };
        let html = inject::add(plain.html, &addition).map_err(unchanged)?;
        plain.admits(&html).map_err(Error::msg).map_err(unchanged)?;
        self.files.rewrite(&before, &html).map_err(unchanged)
    }

    fn addition<'r>(
        &self,
        article: &Article,
        page: &ArticlePage,
        to_root: &str,
        render: &'r Render<'r>,
    ) -> Addition<'r> {
        let mut script =
            vec![("src".to_owned(), format!("{to_root}{}/afterword.js", widget::FOLDER))];
        let attributes =
            self.attributes.iter().map(|(name, value)| (format!("data-{name}"), value.clone()));
        script.extend(attributes);
        if let Some(selector) = page.selector.as_ref().filter(|_| self.options.article.is_empty()) {
            script.push(("data-article".into(), selector.clone()));
        }
        Addition {
            script,
            own: self.own.clone(),
            render,
            article: self.article_selector(page),
            default_set: default_set(article, page, &self.options, to_root),
            in_place: Vec::new(),
        }
    }

    fn article_selector(&self, page: &ArticlePage) -> String {
        match (&*self.options.article, &page.selector) {
            ("", Some(selector)) => selector.clone(),
            ("", None) => page.marked_by.to_owned(),
            (chosen, _) => chosen.to_owned(),
        }
    }
}

/// Why a page stays as it is. It does not name the page, so that many pages with one reason are told of together.
fn unchanged(error: Error) -> Error {
    let why = match error.downcast_ref().map(io::Error::kind) {
        Some(ErrorKind::InvalidInput) | None => format!("{error:#}"),
        Some(kind) => kind.to_string(),
    };
    anyhow!("cannot be changed: {why}")
}

/// The relative address of the site's root from a file in it, with a slash at its end.
fn relative_root(file: &str) -> String {
    match file.matches('/').count() {
        // Not empty, so that nothing that is joined to it can begin with a scheme.
        0 => "./".into(),
        depth => "../".repeat(depth),
    }
}

/// Takes the widget out of pages that were articles in an earlier run and are none now.
fn strip_what_is_no_article(files: &Transaction, site: &Site, skipped: &mut Vec<Skipped>) {
    let strip = |before: &Page, html: &str| files.rewrite(before, &inject::remove(html)?);
    let readable =
        site.skipped.iter().filter(|skipped| !matches!(skipped.why, Reason::Unreadable(_)));
    for page in readable {
        let Ok(before) = files.read_page(&page.path) else { continue };
        let Ok(html) = str::from_utf8(&before.bytes) else { continue };
        if inject::may_be_in(html)
            && let Err(error) = guard(|| strip(&before, html)).map_err(Error::msg).flatten()
        {
            let why = unchanged(error).to_string();
            skipped.push(Skipped::unchanged(&page.path, why));
        }
    }
}

fn print(summary: &Summary, root: &Path, args: &Build) -> Result<()> {
    let mut out = printable::out();
    if args.common.json {
        out.json(summary)?;
        return Ok(out.flush()?);
    }
    let Written { articles, shards, bytes, .. } = summary.index;
    out.line(format_args!(
        "{articles} articles in {shards} shards, {bytes} bytes, in {}",
        root.join(widget::FOLDER).display()
    ))?;
    out.line(format_args!(
        "{} pages changed, {} left as they were",
        summary.pages_changed,
        articles - summary.pages_changed
    ))?;
    if args.verbose {
        for Skipped { path, why, .. } in &summary.skipped {
            out.line(format_args!("left out: {path} {why}"))?;
        }
    } else {
        for (why, paths) in by_reason(&summary.skipped) {
            let shown = paths[..paths.len().min(PATHS_SHOWN)].join(", ");
            let more = if paths.len() > PATHS_SHOWN { ", …" } else { "" };
            out.line(format_args!("{} left out, {why}: {shown}{more}", paths.len()))?;
        }
    }
    out.flush()?;
    warnings::tell(&summary.warnings)
}

/// Paths that are printed for each reason; `--verbose` and `--json` have them all.
const PATHS_SHOWN: usize = 3;

fn by_reason(skipped: &[Skipped]) -> BTreeMap<&str, Vec<&str>> {
    let mut reasons: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Skipped { path, group, .. } in skipped {
        reasons.entry(group).or_default().push(path);
    }
    reasons
}
