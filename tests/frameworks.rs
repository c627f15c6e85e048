//! Sites whose pages a framework hydrates or changes without loading: what `build` adds to them,
//! and takes out again.

mod desk;

use desk::Desk;
use serde_json::{Value, json};

/// A router that takes pages as they are, and a framework that hydrates them, by their marks.
const ROUTER: &str = "<meta name=\"astro-view-transitions-enabled\" content=\"true\">";
const HYDRATED: &str = "<div id=\"__docusaurus\">";

/// Makes a site of pages that each have this mark: in the head, or around what is in the body.
fn site(mark: &str) -> Desk {
    let desk = Desk::with_site();
    for name in ["index", "hidden", "stories/copper/index", "stories/wheat/index"] {
        let file = format!("site/{name}.html");
        let html = desk.read(&file);
        let marked = match mark.starts_with("<div") {
            true => {
                html.replace("<body>", &format!("<body>{mark}")).replace("</body>", "</div></body>")
            }
            false => html.replace("<title>", &format!("{mark}<title>")),
        };
        desk.write(&file, marked);
    }
    desk
}

/// Builds twice and removes: the second run changes nothing, and in the end all is as it was.
/// Checks what the first run said.
fn check(desk: &Desk, flags: &[&str], following: u32, left_to_page: &Value) {
    let before = desk.files("site");
    let build = [&["build", "site", "--json"], flags].concat();
    let summary = desk.json(&build);
    assert_eq!(summary["pages_following"], following, "{summary}");
    assert_eq!(&summary["left_to_page"], left_to_page, "{summary}");
    let built = desk.files("site");
    desk.json(&build);
    assert!(desk.files("site") == built, "a second run changes nothing: {flags:?}");
    desk.run(&["remove", "site"], 0);
    for (path, content) in desk.files("site") {
        assert_eq!(before.get(&path), Some(&content), "{} is as it was", path.display());
    }
}

#[test]
fn what_build_added_comes_out_again() {
    check(&site(ROUTER), &[], 2, &json!({}));
    check(&site(ROUTER), &["--prerender"], 2, &json!({}));
    check(&site(HYDRATED), &[], 2, &json!({}));
    check(&site(HYDRATED), &["--prerender"], 2, &json!({"Docusaurus": 2}));
    check(&Desk::with_site(), &[], 0, &json!({}));
}

#[test]
fn each_page_has_the_script_that_it_needs() {
    let desk = site(ROUTER);
    let (said, _) = desk.run(&["build", "site", "--prerender"], 0);
    assert!(said.contains("2 other pages follow links without loading a page"), "{said}");
    let has = |name: &str, tag: &str| {
        let page = desk.read(&format!("site/{name}"));
        assert!(page.contains(tag), "{name}: {page}");
    };
    has("index.html", "<script type=\"module\" src=\"./afterword/afterword-start.js\" data-");
    has("index.html", " data-follow=\"\"></script>");
    has("hidden.html", "afterword-start.js");
    has("stories/copper/index.html", "src=\"../../afterword/afterword.js\"");
    has("stories/copper/index.html", " data-follow=\"\"");
    has("stories/copper/index.html", "<afterword-related data-ahead>");
    // A page without the mark is loaded, and needs nothing to be ready for another one.
    assert!(!desk.read("site/stories/oil/index.html").contains("data-follow"));
}

#[test]
fn a_page_that_is_hydrated_has_the_script_alone() {
    let desk = site(HYDRATED);
    let (said, _) = desk.run(&["build", "site", "--prerender"], 0);
    assert!(
        said.contains("2 pages have nothing rendered ahead, as Docusaurus hydrates them"),
        "{said}"
    );
    let page = desk.read("site/stories/copper/index.html");
    assert!(!page.contains("<afterword-") && page.contains("</div><!--afterword "), "{page}");
    assert!(desk.read("site/stories/oil/index.html").contains("<afterword-related data-ahead>"));
}

#[test]
fn a_site_that_navigates_no_more_loses_the_script() {
    let desk = site(ROUTER);
    desk.run(&["build", "site"], 0);
    let index = desk.read("site/index.html");
    desk.write("site/index.html", index.replace(ROUTER, ""));
    desk.run(&["build", "site"], 0);
    assert!(!desk.read("site/index.html").contains("afterword"));
    // Nor is there anything to be ready for where no article is.
    let desk = Desk::new();
    desk.write("site/index.html", format!("<title>Empty</title>{ROUTER}"));
    desk.command(&["build", "site"]).output().expect("it runs");
    assert!(!desk.read("site/index.html").contains("afterword-start"));
}
