//! `afterword build`: the index, the widget, and the script tag on every article page.

use super::{
    args::Build,
    cache::Cache,
    extract::Plain,
    frameworks,
    guard::guard,
    index::rank_as_shown,
    inject::{self, Addition, Render},
    other_pages, own,
    prerender::{Ahead, default_set, trending},
    progress::Bar,
    selectors,
    settings::Settings,
    shards::Index,
    site_path::to_root,
    source::{ArticlePage, Progress, Site, Warning},
    summary::{Skipped, Summary},
    widget,
    write::{Failure, Transaction},
};
use crate::engine::{
    address, config::Options, counts::Counts, related::Related, tag::Mention, trending::Story,
};
use anyhow::{Error, Result, anyhow, ensure};
use rayon::prelude::*;
use std::{
    collections::BTreeMap,
    io::{self, ErrorKind},
    path::Path,
};

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
    selectors::check(&settings, &site, &files, prerender)?;
    let (ranked, keeper) = rank_as_shown(&mut site, cache);

    let widget_files_changed =
        widget::copy_into(root, settings.keep.unwrap_or(widget::KEEP), &files)?;
    let index = Index::write(&site.articles, &ranked, keeper, &folder, &files)?;
    let embedding = Embedding::new(root, &files, &site, &settings, prerender)?;
    let mut skipped: Vec<Skipped> = site.skipped.iter().map(Skipped::of).collect();
    let left_out = embedding.left_out.clone();
    let Applied { changed: mut pages_changed, left_to_page } =
        embedding.apply_to_pages(root, &ranked.related, &mut skipped);
    let others = other_pages::treat(&files, &site, &embedding.script_options(true));
    let failed = others.failed.into_iter();
    skipped.extend(failed.map(|(path, why)| Skipped::unchanged(&path, unchanged(why).to_string())));
    let pages_following = others.following;
    for Failure { path, why } in files.commit() {
        let page = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
        pages_changed -= usize::from(site.pages.iter().any(|it| it.file == page));
        skipped.push(Skipped::unchanged(&page, format!("cannot be changed: {why:#}")));
    }
    // Last, when all else is in its place for good: it is what makes the run count.
    let index = index.publish(&files)?;
    drop(files);

    let warnings = site.warnings.into_iter().chain(left_out).collect();
    let summary = Summary {
        index,
        widget_files_changed,
        pages_changed,
        pages_following,
        left_to_page,
        skipped,
        warnings,
    };
    summary.print(root, args)
}

/// Tells of pictures of other hosts, unless the site wants none.
fn pictures_left_out(site: &Site, options: &Options) -> Option<Warning> {
    options.pictures.as_ref()?;
    let pictures = site.articles.iter().zip(&site.pages).filter_map(|(article, page)| {
        let picture = article.picture.as_ref()?;
        (!options.may_show(&picture.url)).then_some((&picture.url, page))
    });
    let left_out: Vec<_> = pictures.collect();
    let (url, page) = left_out.first()?;
    let host = address::host(url).rsplit('/').next().unwrap_or_default();
    Some(Warning {
        place: page.file.clone(),
        message: format!(
            "its picture is on {host}. Cards leave out pictures of other hosts ({} in all), as each would be a \
             request to a third party. Name the hosts in `pictures` under [widget], or set it to \"any\" or \"off\"",
            left_out.len()
        ),
    })
}

/// How the widget is embedded in the pages of one site.
struct Embedding<'a> {
    files: &'a Transaction,
    site: &'a Site,
    options: Options,
    /// The script tag's `data-*` attributes that are the same on all pages.
    attributes: Vec<(String, String)>,
    /// Tells of pictures that no card shows.
    left_out: Option<Warning>,
    /// The site's own services, for the script of its pages.
    own: Option<String>,
    prerender: bool,
    counts: Counts,
    /// The stories that are read most now, where they are rendered ahead.
    trending: Vec<Story>,
}

/// Counts of what was done to the pages of articles.
#[derive(Default)]
struct Applied {
    /// Pages that changed.
    changed: usize,
    /// Pages that have nothing rendered ahead, by the framework that hydrates them.
    left_to_page: BTreeMap<&'static str, usize>,
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
        let mut options = Options { host: site.host().into(), ..Options::default() };
        options.share.own.clone_from(&settings.own);
        for (name, value) in &attributes {
            options.set(name, value)?;
        }
        let left_out = pictures_left_out(site, &options);
        let mut pictures = site.articles.iter().filter_map(|article| article.picture.as_ref());
        if options.pictures.is_some() && !pictures.any(|picture| options.may_show(&picture.url)) {
            options.pictures = None;
            attributes.retain(|(name, _)| name != "pictures");
            attributes.push(("pictures".into(), "off".into()));
        }
        let own = own::to_json(&settings.own);
        let counts = Counts::of(site.articles.iter().map(|article| &*article.tags));
        let trending = match prerender {
            true => trending::read(root, site.root(), &options),
            false => Vec::new(),
        };
        Ok(Self { files, site, options, attributes, left_out, own, prerender, counts, trending })
    }

    /// Adds the widget to every article page. Pages that cannot be changed are left as they are and
    /// told of.
    fn apply_to_pages(
        &self,
        root: &Path,
        rankings: &[Vec<Related>],
        skipped: &mut Vec<Skipped>,
    ) -> Applied {
        let bar = Bar::of("writing", self.site.pages.len());
        let outcomes = (0..self.site.pages.len())
            .into_par_iter()
            .map(|number| {
                let outcome = guard(|| self.apply_to_page(root, number, &rankings[number]));
                bar.step(1);
                outcome.map_err(anyhow::Error::msg).flatten()
            })
            .collect::<Vec<Result<(bool, Option<&str>)>>>();
        let mut applied = Applied::default();
        for (page, outcome) in self.site.pages.iter().zip(outcomes) {
            match outcome {
                Ok((was_changed, left_to)) => {
                    applied.changed += usize::from(was_changed);
                    left_to
                        .into_iter()
                        .for_each(|name| *applied.left_to_page.entry(name).or_default() += 1);
                }
                Err(error) => {
                    skipped.push(Skipped::unchanged(&page.file, format!("{error:#}")));
                }
            }
        }
        applied
    }

    /// Adds the widget to a page; says whether that changed it, and the framework that its parts
    /// wait for.
    fn apply_to_page(
        &self,
        root: &Path,
        number: usize,
        ranking: &[Related],
    ) -> Result<(bool, Option<&'static str>)> {
        let (article, page) = (&self.site.articles[number], &self.site.pages[number]);
        let before = self.files.read_page(&page.file).map_err(unchanged)?;
        let plain = Plain::read(&before.bytes).map_err(Error::msg).map_err(unchanged)?;
        let to_root = to_root(&page.file);
        let frameworks = frameworks::find(plain.html).unwrap_or_default();
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
        let addition = Addition {
            in_place,
            hydrated: frameworks::roots(&frameworks),
            ..self.addition(page, &to_root, frameworks::navigate(&frameworks), &render)
        };
        let html = inject::add(plain.html, &addition).map_err(unchanged)?;
        let framework = frameworks.iter().find(|it| self.prerender && !it.root.is_empty());
        let all = Addition { hydrated: Vec::new(), ..addition };
        let left_to = framework
            .filter(|_| inject::add(plain.html, &all).is_ok_and(|all| all.len() > html.len()));
        plain.admits(&html).map_err(Error::msg).map_err(unchanged)?;
        let was_changed = self.files.rewrite(&before, &html).map_err(unchanged)?;
        Ok((was_changed, left_to.map(|it| it.name)))
    }

    /// The options in a script tag that are the same on all pages. Where the site `navigates`
    /// without loading pages, the loader asks each page's own file whether it is an article.
    fn script_options(&self, navigates: bool) -> Vec<(String, String)> {
        let options = self.attributes.iter();
        let options = options.map(|(name, value)| (format!("data-{name}"), value.clone()));
        let follow = navigates.then(|| ("data-follow".to_owned(), String::new()));
        options.chain(follow).collect()
    }

    fn addition<'r>(
        &self,
        page: &ArticlePage,
        to_root: &str,
        navigates: bool,
        render: &'r Render<'r>,
    ) -> Addition<'r> {
        let mut script =
            vec![("src".to_owned(), format!("{to_root}{}/{}", widget::FOLDER, widget::LOADER))];
        script.extend(self.script_options(navigates));
        if let Some(selector) = page.selector.as_ref().filter(|_| self.options.article.is_empty()) {
            script.push((inject::ARTICLE.into(), selector.clone()));
        }
        script.push(("data-tags".into(), tag_lines(page)));
        Addition {
            script,
            own: self.own.clone(),
            render,
            article: self.article_selector(page),
            place: self.options.place.clone(),
            default_set: default_set(page, &self.options, to_root),
            in_place: Vec::new(),
            hydrated: Vec::new(),
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

/// The tags of a page as its widget reads them: a line for each, with its name and its page from the
/// site's root, behind `a` where the page shows it itself.
fn tag_lines(page: &ArticlePage) -> String {
    let line = |tag: &Mention| {
        let kind = if tag.is_printed { "a" } else { "tag" };
        format!("{kind}\t{}\t{}", tag.name, tag.href.as_deref().unwrap_or_default())
    };
    page.tags.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Why a page stays as it is. It does not name the page, so that many pages with one reason are told of together.
fn unchanged(error: Error) -> Error {
    let why = match error.downcast_ref().map(io::Error::kind) {
        Some(ErrorKind::InvalidInput) | None => format!("{error:#}"),
        Some(kind) => kind.to_string(),
    };
    anyhow!("cannot be changed: {why}")
}
