//! Thousands of pages that nobody would write: what is added to them comes out again, or they stay as they are.

use super::*;
use crate::cli::{extract::Draft, in_place::Cards};
use scraper::{ElementRef, Html, Node};
use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};
use walkdir::WalkDir;

/// Markup that decides how what follows is read.
const TOKENS: &[&str] = &[
    "<!--",
    "-->",
    "<!-->",
    "--!>",
    "<!",
    "<?",
    "</",
    "<![CDATA[",
    "]]>",
    "\"",
    "'",
    ">",
    "\0",
    "<p class=\"",
    "<style>",
    "</style>",
    "<script>",
    "</script>",
    "<textarea>",
    "</textarea>",
    "<title>",
    "<xmp>",
    "<noscript>",
    "</noscript>",
    "<iframe>",
    "<noembed>",
    "<noframes>",
    "<plaintext>",
    "<template>",
    "</template>",
    "<svg>",
    "</svg>",
    "<math>",
    "<mi>",
    "<foreignObject>",
    "<select>",
    "<option>",
    "<frameset>",
    "<frame>",
    "<table>",
    "<tr>",
    "<caption>",
    "<a href=x>",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<main>",
    "</main>",
    "<body>",
    "</body>",
    "</html>",
    "<head>",
    "<form>",
    "<button>",
    "<li>",
    "<p>See also: Gold; Tin</p>",
    "<main><p>See also: Gold",
    "<afterword-related layout=list>",
    "</afterword-related>",
    "<afterword-tags class=own></afterword-tags>",
    "<script src=afterword.js></script>",
    "<template shadowrootmode=open>",
    "<!--afterword 12 3-->",
    "<section data-built>",
    "é",
];

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }

    /// A place between two letters.
    fn place(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    fn mutate(&mut self, page: &mut String, other: &str) {
        let (one, two) = (self.place(page), self.place(page));
        let (from, to) = (one.min(two), one.max(two));
        match self.below(7) {
            0 => page.truncate(one),
            1 => page.replace_range(from..to, ""),
            2 => {
                let again = page[from..to].to_owned();
                page.insert_str(to, &again);
            }
            3 => {
                let (a, b) = (self.place(other), self.place(other));
                page.insert_str(one, &other[a.min(b)..a.max(b)]);
            }
            4 => page.push_str(TOKENS[self.below(TOKENS.len())]),
            _ => page.insert_str(one, TOKENS[self.below(TOKENS.len())]),
        }
    }
}

fn addition() -> Addition<'static> {
    let names = || vec![("Gold".into(), Some("../gold/".into())), ("Tin".into(), Some("t".into()))];
    let before = "<afterword-see-also data-list=\"0\"><template shadowrootmode=\"open\"><em>c</em></template>";
    let cards = Cards { before: before.into(), behind: "</afterword-see-also>" };
    Addition {
        script: vec![("src".into(), "../afterword/afterword.js".into())],
        article: "main".into(),
        place: String::new(),
        default_set: Part::USUAL.into(),
        own: Some("[]".into()),
        render: &|part, _| Some(format!("<section><p>{}</p></section>", part.name())),
        in_place: vec![
            InPlace { lead: "See also:".into(), items: names(), cards: None },
            InPlace { lead: "See also:".into(), items: names(), cards: Some(cards) },
        ],
        hydrated: Vec::new(),
    }
}

/// What a browser sees of a page, without what was added. Formatting that is never closed comes again
/// wherever anything stands: on such a page all of it is left out.
fn tree(html: &str) -> String {
    let count = |tag: &str| html.to_ascii_lowercase().matches(tag).count();
    let starts = |name: &str| count(&format!("<{name} ")) + count(&format!("<{name}>"));
    let is_left_open = |name: &&str| starts(name) != count(&format!("</{name}>"));
    let left_open: Vec<&str> = ["a", "b"].into_iter().filter(is_left_open).collect();
    let mut out = String::new();
    write(Html::parse_document(html).root_element(), &left_open, &mut out);
    out
}

fn write(element: ElementRef<'_>, left_open: &[&str], out: &mut String) {
    let is_bare = is_around(element) || left_open.contains(&element.value().name());
    if !is_bare {
        let attributes: Vec<_> = element.value().attrs().collect();
        out.push_str(&format!("<{} {attributes:?}>", element.value().name()));
    }
    // What a template holds is in a fragment.
    let children = element.children().flat_map(|node| match node.value() {
        Node::Fragment => node.children().collect(),
        _ => vec![node],
    });
    for node in children {
        match (ElementRef::wrap(node), node.value()) {
            (Some(inner), _) if !is_added(inner) => write(inner, left_open, out),
            // Space behind a paragraph that is not closed is in it, until ours closes it.
            (_, Node::Text(text)) => out.extend(text.split_whitespace()),
            (_, Node::Comment(text)) if !is_piece(text) => out.push_str(&format!("<!{}>", &**text)),
            _ => {}
        }
    }
    if !is_bare {
        out.push_str("</>");
    }
}

/// A comment of ours, and not one of the tokens.
fn is_piece(comment: &str) -> bool {
    comment.starts_with("afterword") && comment.len() > 25
}

/// What only this addition has: its scripts, its shadow roots, and elements that hold one.
fn is_added(element: ElementRef<'_>) -> bool {
    let value = element.value();
    let first = || element.descendants().skip(1).find_map(ElementRef::wrap);
    match value.name() {
        "script" => {
            value.attr("src") == Some("../afterword/afterword.js")
                || value.attr("data-afterword").is_some()
        }
        "template" => first().is_some_and(|it| ["section", "em"].contains(&it.value().name())),
        "afterword-share" | "afterword-tags" | "afterword-related" => value.attr(AHEAD).is_some(),
        _ => false,
    }
}

fn is_around(element: ElementRef<'_>) -> bool {
    let value = element.value();
    matches!(value.attr("href"), Some("../gold/" | "t")) || value.attr("data-list").is_some()
}

/// Whether the script is an element that runs.
fn runs(html: &str) -> bool {
    let page = Html::parse_document(html);
    let mut elements = page.tree.nodes().filter_map(ElementRef::wrap);
    elements.any(|element| {
        let is_loader = element.attr("src").is_some_and(|src| src.ends_with("afterword.js"));
        let mut around = element.ancestors().filter_map(ElementRef::wrap);
        let is_html = &*element.value().name.ns == "http://www.w3.org/1999/xhtml";
        is_loader
            && is_html
            && element.value().name() == "script"
            && around.all(|it| it.value().name() != "template")
    })
}

/// Pages to begin with: those of the tests, and of a real blog where it is.
fn pages() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/extract");
    let files = fs::read_dir(folder).expect("pages").flatten().map(|entry| entry.path());
    let mut files: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|it| it == "html")).collect();
    files.sort();
    let mut pages: Vec<String> =
        files.iter().filter_map(|path| fs::read_to_string(path).ok()).collect();
    pages.push(
        "<!DOCTYPE html><title>a</title><body><main><p>See also: Gold; Tin</p></main></body>"
            .into(),
    );
    pages.push("<main><p>a<p>See also:<ul><li>Gold<li>Tin</ul></main>".into());
    pages
}

/// Some pages of a real blog; says so loudly where it is missing.
fn real_pages() -> Vec<String> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let shared = env::var_os("AFTERWORD_SHARED").map_or_else(beside, PathBuf::from);
    let archive = shared.join("sites/rust-blog.tar.gz");
    if !archive.exists() {
        // Not `eprintln!`, which the test harness keeps to itself.
        let _ = writeln!(std::io::stderr(), "SKIPPED: {} is not there", archive.display());
        return Vec::new();
    }
    let root = tempfile::tempdir().expect("a folder");
    let tar = Command::new("tar").arg("-xzf").arg(archive).arg("-C").arg(root.path()).status();
    assert!(tar.expect("tar runs").success());
    let files = WalkDir::new(root.path()).sort_by_file_name().into_iter().flatten();
    let files = files.filter(|entry| entry.path().extension().is_some_and(|it| it == "html"));
    let pages = files.filter_map(|entry| fs::read_to_string(entry.path()).ok());
    pages.filter(|page| page.len() < 12_000).step_by(20).collect()
}

#[test]
fn what_is_added_to_any_page_comes_out_again_or_the_page_stays() {
    let (mut pages, addition) = (pages(), addition());
    pages.extend(real_pages());
    let mut dice = Dice(0x2026_1130);
    let (mut accepted, mut refused) = (0, 0);
    for round in 0..1_000 {
        let mut page = pages[round % pages.len()].clone();
        let other = &pages[dice.below(pages.len())];
        for _ in 0..1 + dice.below(4) {
            dice.mutate(&mut page, other);
        }
        let draft = Draft::read("a.html", page.as_bytes());
        let reason = draft.reason.map_or(String::new(), |reason| reason.to_string());
        assert!(!reason.contains("a fault of afterword"), "{round}: {reason}\n{page}");
        let Ok(once) = add(&page, &addition) else {
            refused += 1;
            continue;
        };
        accepted += 1;
        let bare = remove(&page).expect("it was read");
        assert_eq!(remove(&once).expect("removed"), bare, "{round}: {page}");
        assert_eq!(bare, page, "{round}");
        assert_eq!(add(&once, &addition).expect("added"), once, "{round}: {page}");
        assert!(runs(&once), "{round}: {once}");
        assert_eq!(tree(&once), tree(&bare), "{round}: {once}");
    }
    println!("{} pages to begin with: {accepted} accepted, {refused} refused", pages.len());
    assert!(accepted > 450 && refused > 50, "{accepted} accepted, {refused} refused");
}
