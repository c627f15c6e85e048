//! What ad blockers make of our pages: Brave's engine, with the filter lists against social buttons and newsletters, over the
//! markup that the command really writes and the files that it really copies.
//!
//! Readers who hide share buttons have chosen that. But nothing else may go with them: what is hit beyond direct links to
//! networks fails this test. docs/adblockers.md is written by it: `AFTERWORD_WRITE_TABLES=1 cargo test --test adblockers`.

mod desk;

use adblock::{Engine, FilterSet, lists::ParseOptions, request::Request};
use afterword::engine::{
    letter::Form,
    part::PartOptions,
    share::{BASIC, OTHERS, Service},
    texts::Texts,
    ticker::Quotes,
    view::{html::to_html, letter, ticker},
    wire,
};
use desk::Desk;
use scraper::{ElementRef, Html, Selector};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    env, fs,
    path::{Path, PathBuf},
};

/// Where the made site is taken to be.
const SITE: &str = "https://news.example/stories/copper/";

/// The lists, in the shared data.
const LISTS: [&str; 2] = ["easylist-social.txt", "easylist-newsletters.txt"];

/// What the widget adds to the light of a page: its elements, the script tag, and links where hashtags stand.
const LIGHT: &str = "<afterword-share data-placed></afterword-share><afterword-tags data-placed></afterword-tags>\
     <afterword-related data-placed></afterword-related><afterword-share float=end selection=on services=auto></afterword-share>\
     <p><a rel=tag class=afterword-tag href=/tag/copper/>#Copper</a></p>\
     <script type=module src=/afterword/afterword.js data-root=/ data-index=/afterword/></script>";

/// The lists as an ad blocker knows them; `None` where the shared data is missing, which is said.
fn blocker() -> Option<Engine> {
    let shared = env::var_os("AFTERWORD_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let mut filters = FilterSet::new(true);
    for list in LISTS {
        let path = shared.join("adblock").join(list);
        let Ok(text) = fs::read_to_string(&path) else {
            println!("\n*** SKIPPED: {} is not here; this test needs it ***\n", path.display());
            return None;
        };
        filters.add_filter_list(text, ParseOptions::default());
    }
    Some(Engine::new_with_filter_set(filters))
}

/// A page of a site that shows all services, as `afterword build --prerender` leaves it, and the files beside it.
struct Built {
    page: String,
    files: BTreeSet<String>,
}

fn build() -> Built {
    let desk = Desk::new();
    for name in ["copper", "wheat", "ships"] {
        let words =
            "The harbour office counts every crate and every barrel that waits for a ship. "
                .repeat(12);
        let page = format!(
            "<!DOCTYPE html><html lang=en><head><title>Counting {name}</title><meta property=article:tag content={name}>\
             <link rel=canonical href=https://news.example/stories/{name}/></head>\
             <body><article><h1>Counting {name}</h1><p>{words}</p><p>This is about {name}.</p></article></body></html>"
        );
        desk.write(&format!("site/stories/{name}/index.html"), page);
        desk.write(
            &format!("site/tag/{name}/index.html"),
            format!("<!DOCTYPE html><title>{name}</title><body><ul><li>x</ul></body>"),
        );
    }
    let ids: Vec<String> = services().map(|service| format!("{:?}", service.id)).collect();
    let settings =
        format!("[widget]\nservices = [{}]\n[build]\nprerender = true\n", ids.join(", "));
    desk.write("afterword.toml", settings);
    let output = desk.command(&["build", "site"]).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let folder = desk.path("site/afterword");
    let mut files = BTreeSet::new();
    collect(&folder, &folder, &mut files);
    Built { page: desk.read("site/stories/copper/index.html"), files }
}

fn services() -> impl Iterator<Item = &'static Service> {
    BASIC.iter().chain(OTHERS.iter())
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if let Ok(name) = path.strip_prefix(root) {
            files.insert(name.to_string_lossy().replace('\\', "/"));
        }
    }
}

/// The shadow roots of a page that was rendered ahead, by the part that they are of.
fn shadows(page: &str) -> BTreeMap<&str, &str> {
    let mut shadows = BTreeMap::new();
    for piece in page.split("<afterword-").skip(1) {
        let name = piece.split([' ', '>']).next().unwrap_or_default();
        let inner = piece.split_once("<template").and_then(|(_, rest)| rest.split_once('>'));
        if let Some((inner, _)) = inner.and_then(|(_, rest)| rest.split_once("</template>")) {
            shadows.insert(name, inner);
        }
    }
    shadows
}

/// What is hidden in a piece of markup, if it stood in the light: the selector and what it finds.
fn hidden(engine: &Engine, markup: &str) -> Vec<(String, String)> {
    let document = Html::parse_fragment(markup);
    let cosmetic = engine.url_cosmetic_resources(SITE);
    let (mut classes, mut ids) = (BTreeSet::new(), BTreeSet::new());
    for element in document.root_element().descendent_elements() {
        classes.extend(element.value().classes());
        ids.extend(element.value().id());
    }
    let mut selectors: BTreeSet<String> =
        engine.hidden_class_id_selectors(classes, ids, &HashSet::new()).into_iter().collect();
    selectors.extend(cosmetic.hide_selectors);
    assert!(selectors.len() > 100, "{} selectors: the lists were not read", selectors.len());
    let mut found = Vec::new();
    for text in selectors {
        // What only ad blockers understand finds nothing of ours: none of it is for all sites.
        let Ok(selector) = Selector::parse(&text) else { continue };
        found.extend(document.select(&selector).map(|element| (text.clone(), describe(element))));
    }
    found
}

fn describe(element: ElementRef) -> String {
    let value = element.value();
    match (value.name(), value.attr("data-action")) {
        ("a", Some(action)) => format!("a service {action}"),
        (name, Some(action)) => format!("{name} {action}"),
        (name, None) => format!("{name} {:?}", element.text().collect::<String>()),
    }
}

/// The filter that keeps a page from loading an address.
fn blocked(engine: &Engine, url: &str, kind: &str) -> Option<String> {
    let request = Request::new(url, SITE, kind, "get").expect("an address");
    let outcome = engine.check_network_request(&request);
    outcome.should_block().then(|| {
        outcome.filter.and_then(|filter| filter.raw_line).unwrap_or_else(|| "a filter".into())
    })
}

/// What a page loads a file as.
fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("js") => "script",
        Some("css") => "stylesheet",
        Some("svg") => "image",
        _ => "xmlhttprequest",
    }
}

/// What the document tells, in its order.
#[derive(Default)]
struct Findings {
    light: Vec<(String, String)>,
    shadow: Vec<(String, String, String)>,
    files: Vec<(String, String)>,
    opened: Vec<(String, String)>,
}

fn find(engine: &Engine, built: &Built) -> Findings {
    let mut findings = Findings { light: hidden(engine, LIGHT), ..Findings::default() };
    let shadows = shadows(&built.page);
    assert_eq!(
        shadows.keys().copied().collect::<Vec<_>>(),
        ["related", "share", "tags"],
        "{}",
        built.page
    );
    for (part, inner) in shadows {
        let found = hidden(engine, inner).into_iter();
        findings.shadow.extend(found.map(|(filter, what)| (part.to_owned(), filter, what)));
    }
    for name in &built.files {
        let url = format!("https://news.example/afterword/{name}");
        findings.files.extend(blocked(engine, &url, kind(name)).map(|it| (name.clone(), it)));
    }
    let share = Html::parse_fragment(
        &built.page.replace("<template", "<div").replace("</template", "</div"),
    );
    let links = Selector::parse("a[part~=service][href]").expect("a selector");
    for link in share.select(&links) {
        let (url, id) = (link.attr("href"), link.attr("data-action").unwrap_or_default());
        let Some(url) = url.filter(|url| url.starts_with("http")) else { continue };
        findings.opened.extend(blocked(engine, url, "document").map(|it| (id.to_owned(), it)));
    }
    findings
}

impl Findings {
    /// What is hit and is no direct link to a network.
    fn faults(&self) -> Vec<String> {
        let in_light = self.light.iter().map(|(filter, what)| format!("{filter} hides {what}"));
        let in_shadow = self
            .shadow
            .iter()
            .filter(|(.., what)| !what.starts_with("a service "))
            .map(|(part, filter, what)| format!("{filter} would hide {what} of {part}"));
        let files = self.files.iter().map(|(name, filter)| format!("{filter} blocks {name}"));
        in_light.chain(in_shadow).chain(files).collect()
    }

    fn document(&self) -> String {
        let mut rows: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (_, filter, what) in &self.shadow {
            rows.entry(what.trim_start_matches("a service ")).or_default().insert(filter);
        }
        for (id, filter) in &self.opened {
            rows.entry(id).or_default().insert(filter);
        }
        let table: String = rows
            .iter()
            .map(|(id, filters)| {
                let filters: Vec<String> = filters.iter().map(|it| format!("`{it}`")).collect();
                format!("| `{id}` | {} |\n", filters.join(" ").replace('|', "\\|"))
            })
            .collect();
        let others: Vec<&str> =
            services().map(|service| service.id).filter(|id| !rows.contains_key(id)).collect();
        TEXT.replace("{table}", &table)
            .replace("{hit}", &rows.len().to_string())
            .replace("{all}", &services().count().to_string())
            .replace("{others}", &others.join(", "))
    }
}

const TEXT: &str = "\
# What ad blockers hide

Some readers run an ad blocker with a list against social buttons. They have chosen not to see links to networks, and
Afterword does not fight that. But such a list must never take the related stories, the tags or the copy button along
because of a name.

`tests/adblockers.rs` runs EasyList's two lists for this, *Social Widgets* and *Newsletter Notices*, through Brave's own engine
(the crate `adblock`), over a page that `afterword build --prerender` wrote with all {all} services, over what the widget adds to
a page, and over the addresses of all files that it brings. It fails when anything is hit but a
direct link to a network, and it writes this page.

## What stays

- The elements, the class `afterword-tag` of links in the text, the script tag: no filter finds them.
- Every file: the loader, the engines, style sheets, words, icons, the index.
- Related stories, tags, and in the share row all buttons: copy, the system's share sheet, print, QR code, more.

## What filters are meant for

Filters that hide elements find what stands in the page itself. The parts stand in shadow roots, which style sheets of the
page and of ad blockers do not reach; it is the same for shadow roots that are in the page's HTML (`<template
shadowrootmode>`): the browser makes a root of them before any filter is asked. So the links stay in most blockers. One that looks
into shadow roots, and a browser too old to know such templates, would hide what the filters below are for, each
link by itself: the row closes up around what is left.

Opening a link loads the network's own page. A filter that stops that is one against the network itself, and the link
then leads to the blocker's notice.

Filters that fit a link of Afterword's, for {hit} of {all} services:

| service | filters |
|---|---|
{table}
None fits: {others}.
";

/// The sign-up form and the ticker, as they stand in a page.
fn asking_parts() -> String {
    let mut options = PartOptions::default();
    for (name, value) in [("letter", "form"), ("letter-url", "https://letters.example/letter")] {
        options.set(name, value).expect(name).expect(value);
    }
    let form = Form::new(&options).expect("a form");
    let texts = Texts::default();
    let read = Quotes::read(&wire::pack(&[
        "1",
        "2026-11-23T09:30:00Z",
        "A",
        "Apple",
        "1",
        "1",
        "1",
        "USD",
        "/a/",
    ]))
    .expect("quotes");
    let taken = ticker::Taken { words: "now".into(), is_stale: true };
    to_html(&[
        letter::view(&form, &options, &texts, true),
        letter::done("pending", "a@b.example", &texts),
        ticker::ask(&["NASDAQ:AAPL".into()], &texts, true),
        ticker::frame("about:blank".into(), &texts),
        ticker::quotes(&read, taken, &texts, |number, _| number.into()),
    ])
}

#[test]
fn forms_and_prices_are_not_hidden() {
    let Some(engine) = blocker() else { return };
    let light = "<afterword-letter letter=ghost letter-url=https://letters.example></afterword-letter>\
        <afterword-ticker symbols=auto></afterword-ticker>";
    assert_eq!(hidden(&engine, &[light, &asking_parts()].concat()), []);
}

#[test]
fn ad_blockers_hide_links_to_networks_and_nothing_else() {
    let Some(engine) = blocker() else { return };
    let built = build();
    let findings = find(&engine, &built);
    let faults = findings.faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(built.files.iter().any(|name| name.ends_with("/engine.wasm")), "{:?}", built.files);
    assert!(built.page.matches("data-action").count() > 40);

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/adblockers.md");
    let document = findings.document();
    if env::var_os("AFTERWORD_WRITE_TABLES").is_some() {
        fs::write(&path, &document).expect("written");
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        stored == document,
        "docs/adblockers.md says something else: AFTERWORD_WRITE_TABLES=1 cargo test --test adblockers writes it"
    );
}

#[test]
fn what_is_hidden_is_noticed() {
    let Some(engine) = blocker() else { return };
    assert!(!hidden(&engine, "<div class=share--bottom>x</div>").is_empty());
    assert!(!hidden(&engine, "<a href=http://pinterest.com/pin/create/?url=x>x</a>").is_empty());
    assert!(
        blocked(&engine, "https://news.example/afterword/x-share-buttons2.js", "script").is_some()
    );
}
