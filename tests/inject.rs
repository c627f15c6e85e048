//! What `build` does to pages that are not as it would like them, and what `remove` takes out again.

mod desk;

use desk::{Desk, article};
use serde_json::Value;
use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

/// Builds twice with these flags and removes; checks that the second run changes nothing and that in the end all is as it was.
/// Gives what the first run said.
fn check(desk: &Desk, flags: &[&str]) -> Value {
    let before = desk.files("site");
    let build = [&["build", "site", "--json"], flags].concat();
    let summary = desk.json(&build);
    let built = desk.files("site");
    assert_eq!(desk.json(&build)["pages_changed"], 0, "{flags:?}");
    assert!(desk.files("site") == built, "a second run changes nothing: {flags:?}");

    let would = desk.json(&["remove", "site", "--dry-run", "--json"]);
    assert!(desk.files("site") == built, "a dry run changes nothing: {flags:?}");
    let did = desk.json(&["remove", "site", "--json"]);
    for list in ["pages", "files", "kept", "skipped"] {
        assert_eq!(did[list], would[list], "{list}");
    }
    assert_eq!(did["kept"], Value::Array(Vec::new()));
    for (path, content) in desk.files("site") {
        assert!(before.get(&path) == Some(&content), "{} is not as it was", path.display());
    }
    assert_eq!(desk.files("site").len(), before.len());
    assert!(!desk.path("site/afterword").exists(), "the folder is empty and gone");
    summary
}

/// A page with this in its article.
fn page(name: &str, extra: &str) -> String {
    article(name, "oil").replace("</article>", &format!("{extra}</article>"))
}

#[test]
fn what_build_added_comes_out_again() {
    let desk = Desk::with_site();
    desk.write("afterword.toml", "[widget]\nsee-also = \"cards\"\n");
    desk.write(
        "site/stories/rye/index.html",
        page("rye", "<p>See also: Counting wheat; Nothing</p>"),
    );
    let list = "<h2>See also</h2><ul><li>Counting wheat</li><li>Counting oil</li></ul>";
    desk.write("site/stories/tea/index.html", page("tea", list));
    let elements = "<afterword-share></afterword-share><afterword-related layout=list></afterword-related>\
                    <afterword-byline></afterword-byline>";
    desk.write("site/stories/tin/index.html", page("tin", elements));
    for flags in [&[][..], &["--prerender"]] {
        let summary = check(&desk, flags);
        assert_eq!(summary["pages_changed"], 7, "{summary}");
    }
}

#[test]
fn what_the_author_wrote_stays() {
    let desk = Desk::with_site();
    let built = article("tin", "oil").replace("<html lang", "<html data-built=\"2026\" lang");
    desk.write("site/stories/tin/index.html", &built);
    let section = "<section data-built><p>mine</p></section><script data-built>let mine</script>";
    desk.write("site/stories/tea/index.html", page("tea", section));
    desk.write("site/short.html", "<p data-built>short</p>");
    check(&desk, &[]);
    check(&desk, &["--prerender"]);
    // Nor does what somebody changed go, and the page is told of.
    desk.run(&["build", "site"], 0);
    let name = "site/stories/tin/index.html";
    let changed = desk.read(name).replace("type=\"module\"", "type='module'");
    desk.write(name, &changed);
    desk.run(&["build", "site"], 0);
    assert_eq!(desk.read(name), changed, "it is the author's script now");
    desk.run(&["remove", "site"], 0);
    assert_eq!(desk.read(name), changed);
}

#[test]
fn pages_that_end_where_nothing_runs_are_left_and_told_of() {
    let desk = Desk::with_site();
    let ends = [
        "<!-- x",
        "<style>",
        "<textarea>",
        "<title>",
        "<noscript>",
        "<iframe>",
        "<xmp>",
        "<plaintext>",
        "<script>",
        "<template>",
        "<svg>",
        "<math>",
        "<svg><![CDATA[",
        "<noembed>",
        "<noframes>",
        "<p class=\"x",
    ];
    for (number, end) in ends.iter().enumerate() {
        let name = format!("tin{number}");
        let page = article(&name, "oil").replace("</body></html>\n", end);
        desk.write(&format!("site/stories/end{number}.html"), &page);
    }
    let before = desk.files("site");
    let summary = desk.json(&["build", "site", "--json"]);
    let skipped = summary["skipped"].as_array().expect("a list");
    for (number, end) in ends.iter().enumerate() {
        let name = format!("stories/end{number}.html");
        let why = skipped.iter().find(|it| it["path"] == *name).expect(end)["why"].to_string();
        assert!(why.contains("line 3"), "{end}: {why}");
        let path = desk.path("site").join(name);
        assert!(fs::read(&path).ok().as_ref() == before.get(&path), "{end}");
    }
    let (out, _) = desk.run(&["build", "site"], 0);
    assert!(out.contains("0 pages changed"), "{out}");
    assert_eq!(summary["pages_changed"], 4, "the others are built");
}

#[test]
fn no_page_stops_the_others() {
    let desk = Desk::with_site();
    let text = article("tin", "oil");
    let (_, text) = text.split_once("<article>").expect("an article");
    let (text, _) = text.split_once("</article>").expect("its end");
    for (number, name) in [
        "x:y", "o:p", "fb:post", "x.y", "x,y", "x#y", "x[y", "x\"y", "x'y", "x*y", "x+y", "x~y",
        "x(y", "x)y", "x|y", "x\\y", "x\u{1}y", "x{y", "x@y", "\u{fc}x", "xü", "x&y", "x=y", "x<y",
        "xy!",
    ]
    .iter()
    .enumerate()
    {
        let head = format!("<title>Odd {number}</title>");
        let page = format!(
            "<!DOCTYPE html><html lang=en>{head}<body><div><{name}>{text}</{name}></div></body></html>"
        );
        desk.write(&format!("site/odd/{number}.html"), page);
    }
    check(&desk, &["--prerender"]);
}

#[test]
fn selectors_that_cannot_be_looked_for_are_refused_before_anything_is_written() {
    let desk = Desk::with_site();
    let before = desk.files("site");
    for selector in [
        "main:has(p)",
        "main + p",
        "main ~ p",
        "div:is(p)",
        "div:where(p)",
        "p::before",
        "",
        " ",
        "x:y",
        "[",
        "a|b",
    ] {
        desk.write("afterword.toml", format!("[widget]\narticle = {selector:?}\n"));
        if selector.trim().is_empty() {
            continue;
        }
        let (_, told) = desk.run(&["build", "site", "--prerender"], 1);
        assert!(told.contains(&format!("`article = \"{selector}\"` in afterword.toml")), "{told}");
        assert!(desk.files("site") == before, "{selector}");
    }
    for (selector, why) in
        [("main >> p", "is no selector"), (".nothing-like-this", "finds nothing")]
    {
        desk.write("afterword.toml", format!("[widget]\narticle = {selector:?}\n"));
        for flags in [&[][..], &["--prerender"]] {
            let (_, told) = desk.run(&[&["build", "site"], flags].concat(), 1);
            let is_told = told.contains(&format!("`article = \"{selector}\"` in afterword.toml"));
            assert!(is_told && (told.contains(why) || !flags.is_empty()), "{told}");
            assert!(desk.files("site") == before, "{selector}");
        }
    }
    desk.write("afterword.toml", "[widget]\narticle = \"main:has(p)\"\n");
    desk.run(&["build", "site"], 0);
    desk.write("afterword.toml", "[widget]\narticle = \"body > article:not(.x)\"\n");
    desk.run(&["build", "site", "--prerender"], 0);
    assert!(desk.read("site/stories/oil/index.html").contains("<afterword-related data-ahead>"));
}

#[test]
fn pages_that_are_not_plainly_utf_8_are_read_and_never_changed() {
    let desk = Desk::with_site();
    let wide = |write: fn(u16) -> [u8; 2], name: &str| -> Vec<u8> {
        article(name, "oil").encode_utf16().flat_map(write).collect()
    };
    desk.write("site/stories/le/index.html", wide(u16::to_le_bytes, "rye"));
    desk.write("site/stories/be/index.html", wide(u16::to_be_bytes, "tea"));
    desk.write(
        "site/stories/nul/index.html",
        article("tin", "oil").replace("about tin", "about\0 tin"),
    );
    let latin = "<head><meta charset=\"iso-8859-1\">";
    desk.write("site/stories/latin/index.html", page("z\u{fc}ge", "").replace("<head>", latin));
    let names = ["le", "be", "nul", "latin"].map(|name| format!("site/stories/{name}/index.html"));
    let before = names.each_ref().map(|name| fs::read(desk.path(name)).expect("read"));
    for flags in [&[][..], &["--prerender"]] {
        let summary = check(&desk, flags);
        assert_eq!((&summary["articles"], &summary["pages_changed"]), (&8.into(), &4.into()));
        for (name, before) in names.iter().zip(&before) {
            assert!(fs::read(desk.path(name)).expect("read") == *before, "{name}");
            assert!(summary["skipped"].to_string().contains(&name["site/".len()..]), "{summary}");
        }
    }
}

#[test]
fn remove_leaves_what_build_did_not_write() {
    let desk = Desk::with_site();
    desk.run(&["build", "site"], 0);
    for name in ["notes.txt", "shards/notes.txt", "names/mine.afw", "ticker.json", "i18n/mine.ftl"]
    {
        desk.write(&format!("site/afterword/{name}"), "mine");
    }
    desk.write("site/.hidden/a.html", "<p>hidden</p>");
    let (out, _) = desk.run(&["remove", "site", "--dry-run"], 0);
    assert!(out.contains("would remove afterword/manifest.afw\n"), "{out}");
    assert!(out.contains("would change stories/oil/index.html\n"), "{out}");
    let did = desk.json(&["remove", "site", "--json"]);
    let kept = ["i18n/mine.ftl", "names/mine.afw", "notes.txt", "shards/notes.txt", "ticker.json"];
    assert_eq!(did["kept"], serde_json::json!(kept.map(|name| format!("afterword/{name}"))));
    assert_eq!(desk.files("site/afterword").len(), 5);
    let (out, _) = desk.run(&["remove", "site"], 0);
    assert!(out.starts_with("0 pages changed, 0 files removed\n"), "{out}");
    desk.run(&["remove", "nowhere"], 1);
}

#[cfg(unix)]
#[test]
fn remove_follows_no_link() {
    use std::os::unix::fs::symlink;
    let desk = Desk::with_site();
    desk.run(&["build", "site"], 0);
    fs::rename(desk.path("site/afterword"), desk.path("elsewhere")).expect("moved");
    fs::rename(desk.path("site/stories"), desk.path("stories")).expect("moved");
    symlink(desk.path("elsewhere"), desk.path("site/afterword")).expect("a link");
    symlink(desk.path("stories"), desk.path("site/stories")).expect("a link");
    let (before, pages) = (desk.files("elsewhere"), desk.files("stories"));
    let (_, err) = desk.run(&["remove", "site"], 1);
    assert!(err.contains("site/afterword is a link"), "{err}");
    assert!(desk.files("elsewhere") == before && desk.files("stories") == pages);
    assert!(desk.path("site/afterword").is_symlink());
    // The pages behind a link stay as they are too, when nothing else is wrong.
    fs::remove_file(desk.path("site/afterword")).expect("removed");
    fs::rename(desk.path("elsewhere"), desk.path("site/afterword")).expect("moved back");
    desk.run(&["remove", "site"], 0);
    assert!(desk.files("stories") == pages);
    assert!(desk.path("site/stories").is_symlink());
}

/// The folder of real sites; tests that need it say so loudly where it is missing.
fn shared(name: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let path = env::var_os("AFTERWORD_SHARED").map_or_else(beside, PathBuf::from).join(name);
    if !path.exists() {
        // Not `eprintln!`, which the test harness keeps to itself.
        let _ = writeln!(std::io::stderr(), "SKIPPED: {} is not there", path.display());
        return None;
    }
    Some(path)
}

#[test]
fn a_real_blog_is_as_it_was() {
    let Some(archive) = shared("sites/rust-blog.tar.gz") else { return };
    let desk = Desk::new();
    fs::create_dir(desk.path("site")).expect("a folder");
    let mut tar = Command::new("tar");
    let status = tar.arg("-xzf").arg(archive).arg("-C").arg(desk.path("site")).status();
    assert!(status.expect("tar runs").success());
    for flags in [&["--no-cache"][..], &["--no-cache", "--prerender"]] {
        let summary = check(&desk, flags);
        assert_eq!(summary["pages_changed"], 440, "{}", summary["skipped"]);
    }
}
