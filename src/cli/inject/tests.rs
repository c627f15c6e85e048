//! What is added, where it goes, and that all of it comes out again.

use super::*;
use crate::cli::in_place::Cards;

fn addition() -> Addition<'static> {
    Addition {
        script: vec![
            ("src".into(), "../afterword/afterword.js".into()),
            ("data-via".into(), "a\"b".into()),
        ],
        article: "main".into(),
        place: String::new(),
        default_set: Part::USUAL.into(),
        own: None,
        render: &|_, _| None,
        in_place: Vec::new(),
        hydrated: Vec::new(),
    }
}

/// Renders something for all parts but share.
fn rendering() -> Addition<'static> {
    Addition {
        render: &|part, attributes| match part {
            Part::Share => None,
            Part::Related if attributes.iter().any(|(name, _)| name == "layout") => {
                Some("<b>list</b>".into())
            }
            _ => Some(format!("<b>{}</b>", part.name())),
        },
        ..addition()
    }
}

fn script() -> String {
    piece::whole(
        r#"<script type="module" src="../afterword/afterword.js" data-via="a&quot;b"></script>"#,
    )
}

fn check(html: &str, addition: &Addition<'_>, expected: &str) {
    let once = add(html, addition).expect("added");
    assert_eq!(once, expected, "{html}");
    assert_eq!(add(&once, addition).expect("added"), once, "a second run changes nothing");
    assert_eq!(remove(&once).expect("removed"), html, "and all of it comes out again");
}

#[test]
fn a_piece_says_how_long_it_is_and_what_its_bytes_are() {
    assert_eq!(piece::whole("<b>"), "<!--afterword 87b219aee0005324 3--><b>");
    let [before, behind] = piece::around("<a>", "</a>");
    assert_eq!(before, "<!--afterword-open 5d8a74f203833e12 3--><a>");
    assert_eq!(behind, "<!--afterword-close 7e6aaa6c6d6cdf65 4--></a>");
}

#[test]
fn the_script_goes_before_the_end_of_the_body() {
    let script = script();
    check(
        "<body><p>é &copy; <br/>x</body>\n</html>",
        &addition(),
        &format!("<body><p>é &copy; <br/>x{script}</body>\n</html>"),
    );
    check("\u{feff}<body>é</body>", &addition(), &format!("\u{feff}<body>é{script}</body>"));
    check("<p>no body tags", &addition(), &format!("<p>no body tags{script}"));
    check(
        "<BODY CLASS=a>\r\n</BODY >",
        &addition(),
        &format!("<BODY CLASS=a>\r\n{script}</BODY >"),
    );
    check(
        "<body><template><body></body></template></body><!-- cut",
        &addition(),
        &format!("<body><template><body></body></template>{script}</body><!-- cut"),
    );
}

#[test]
fn an_authors_own_tag_stays_the_only_one() {
    for html in [
        "<script type=module src=\"/afterword/afterword.js?v=2\"></script><body></body>",
        // As a minifier leaves ours, or an earlier version wrote it.
        "<body><script type=module src=../afterword/afterword.js data-via=a></script></body>",
        "<body><script type=\"module\" src=\"../afterword/afterword.js\" data-built></script></body>",
    ] {
        check(html, &addition(), html);
    }
    let inert = "<body><template><script src=afterword.js></script></template></body>";
    check(inert, &addition(), &inert.replace("</body>", &format!("{}</body>", script())));
}

#[test]
fn nothing_that_is_not_ours_is_taken_out() {
    let once = add("<main>a</main><body></body>", &rendering()).expect("added");
    for html in [
        "<html data-built=\"2026\"><main>a</main></html>".to_owned(),
        "<section data-built>a</section><div data-built=around>b</div>".into(),
        "<!--afterword--><p>a</p><!--afterword 12 3--><!--afterword x y--><b>".into(),
        "<!--afterword 0000000000000000 99999999999999999999--><b>".into(),
        // Somebody has changed what we wrote, or shows it.
        once.replace("<b>tags</b>", "<b>labels</b>"),
        once.replace("<!--afterword ", "<!--afterword  "),
        once.replace("<!--afterword ", "<!-- afterword "),
        format!("<textarea>{once}</textarea>"),
        format!("<template>{once}</template>"),
        format!("<script>let page = `{}`</script>", once.replace("</script>", "<\\/script>")),
    ] {
        let pieces = html.matches("<!--afterword ").count();
        let removed = remove(&html).expect("read");
        if removed != html {
            let kept = removed.matches("<!--afterword ").count();
            assert!(kept < pieces && removed.contains("<b>labels</b>"), "{html}\n{removed}");
        }
    }
    let pair = piece::around("<a href=\"b\">", "</a>").join("c");
    assert_eq!(remove(&pair).expect("read"), "c");
    for html in [
        pair.replace("<a href=\"b\">", "<a href=\"x\">"),
        pair.replace("</a>", "</i>"),
        pair.replace("<!--afterword-close", "<!--afterword-shut"),
        pair.replace("<!--afterword-open", "<!--afterword"),
    ] {
        let expected = html.strip_prefix(&piece::whole("<a href=\"b\">")).unwrap_or(&html);
        assert_eq!(remove(&html).expect("read"), expected);
    }
    assert_eq!(remove(&format!("{pair}{pair}<p>{pair}")).expect("read"), "cc<p>c");
}

#[test]
fn a_page_that_ends_where_nothing_runs_stays_as_it_is() {
    let ends = |what: &str, how: &str| {
        format!("it ends inside {what} that is never closed, from line 2 on; close it with {how}")
    };
    let refused = |html: &str, expected: &str| {
        let error = add(html, &addition()).expect_err(html);
        assert_eq!(error.to_string(), expected, "{html}");
    };
    refused("<article>a</article>\n<!-- x", &ends("a comment", "-->"));
    refused("<article>a</article>\n<!--", &ends("a comment", "-->"));
    for name in [
        "iframe", "math", "noembed", "noframes", "noscript", "script", "style", "svg", "template",
        "textarea", "title", "xmp",
    ] {
        let expected = ends(&format!("<{name}>"), &format!("</{name}>"));
        refused(&format!("<p>a</p>\n<{name}>b"), &expected);
    }
    refused("<p>a</p>\n<p class=\"x", &ends("a tag", ">"));
    refused("<p>a</p>\n<svg><![CDATA[ x", &ends("a CDATA section", "]]>"));
    refused("<p>a\n<plaintext>b</body>", "all from <plaintext> in line 2 on is text; take it out");
    refused(
        "\n<frameset><frame></frameset>",
        "it consists of frames, from line 2 on; their pages are read instead",
    );
    refused("<body>\n<template></body>", &ends("<template>", "</template>"));
}

#[test]
fn parts_rendered_ahead_fill_the_authors_elements_or_the_default_set() {
    let script = script();
    let set = piece::whole(
        "<afterword-share data-ahead></afterword-share>\
         <afterword-tags data-ahead><template shadowrootmode=\"open\"><b>tags</b></template></afterword-tags>\
         <afterword-related data-ahead><template shadowrootmode=\"open\"><b>related</b></template></afterword-related>",
    );
    check(
        "<main>a</main><main>b</main><body></body>",
        &rendering(),
        &format!("<main>a{set}</main><main>b</main><body>{script}</body>"),
    );
    let list = piece::whole("<template shadowrootmode=\"open\"><b>list</b></template>");
    check(
        "<main>a<afterword-related layout=list></afterword-related></main><body></body>",
        &rendering(),
        &format!(
            "<main>a<afterword-related layout=list>{list}</afterword-related></main><body>{script}</body>"
        ),
    );
    // The page itself finds its text elsewhere, if it is not told.
    let told = piece::whole(
        "<script type=\"module\" src=\"../afterword/afterword.js\" data-via=\"a&quot;b\" data-article=\"main\"></script>",
    );
    check(
        "<body><main>a</main><article>b</article></body>",
        &rendering(),
        &format!("<body><main>a{set}</main><article>b</article>{told}</body>"),
    );
    // Minifiers leave out end tags.
    let inner = set.split_once("-->").map_or("", |(_, inner)| inner);
    let behind_paragraph = piece::whole(&["</p>", inner].concat());
    check(
        "<body><main><div><p>a<p>b</div></main></body>",
        &rendering(),
        &format!("<body><main><div><p>a<p>b{behind_paragraph}</div></main>{script}</body>"),
    );
    check(
        "<body><main><p>a<p>b<footer>c</footer></main></body>",
        &rendering(),
        &format!("<body><main><p>a<p>b{behind_paragraph}<footer>c</footer></main>{script}</body>"),
    );
    // Behind a place that is given.
    check(
        "<body><main><p>a</p><p class=end>b</p><p>c</p></main></body>",
        &Addition { place: ".end".into(), ..rendering() },
        &format!("<body><main><p>a</p><p class=end>b</p>{set}<p>c</p></main>{script}</body>"),
    );
    // A shadow root that is there already, and what is in no page.
    for html in [
        "<main>a<afterword-related><template shadowrootmode=open>x</template></afterword-related></main><body></body>",
        "<template><main><afterword-tags></afterword-tags></main></template><body></body>",
    ] {
        check(html, &rendering(), &html.replace("</body>", &format!("{script}</body>")));
    }
}

#[test]
fn own_services_stand_before_the_script() {
    let own = r#"<script type="application/json" data-afterword="services">[]</script>"#;
    let addition = Addition { own: Some("[]".into()), ..addition() };
    let both = format!(
        "{own}<script type=\"module\" src=\"../afterword/afterword.js\" data-via=\"a&quot;b\"></script>"
    );
    check("<body></body>", &addition, &format!("<body>{}</body>", piece::whole(&both)));
    let html = r#"<script type=module src="/afterword/afterword.js"></script><body></body>"#;
    let expected = html.replace("</body>", &format!("{}</body>", piece::whole(own)));
    check(html, &addition, &expected);
}

#[test]
fn lists_in_the_text_become_links_or_cards() {
    let script = script();
    let list = InPlace {
        lead: "See also:".into(),
        items: vec![("Gold".into(), Some("../gold/".into())), ("Tin".into(), None)],
        cards: None,
    };
    let addition = Addition { in_place: vec![list.clone()], ..addition() };
    let link = piece::around("<a href=\"../gold/\">", "</a>").join("Gold");
    check(
        "<body><p>See also: Gold; Tin</p></body>",
        &addition,
        &format!("<body><p>See also: {link}; Tin</p>{script}</body>"),
    );
    let before = "<afterword-see-also><template shadowrootmode=\"open\">C</template>";
    let cards = Cards { before: before.into(), behind: "</afterword-see-also>" };
    let list = InPlace { cards: Some(cards), ..list };
    let addition = Addition { in_place: vec![list.clone(), list], ..addition };
    let [before, behind] = piece::around(before, "</afterword-see-also>");
    check(
        "<body><h2>See also:</h2><ul><li>Gold</ul></body>",
        &addition,
        &format!("<body>{before}<h2>See also:</h2><ul><li>Gold</ul>{behind}{script}</body>"),
    );
}

#[test]
fn changed_settings_replace_the_old_tag() {
    let old = add("<body></body>", &addition()).expect("added");
    let new = Addition { script: vec![("src".into(), "afterword.js".into())], ..addition() };
    let html = add(&old, &new).expect("added");
    let script = piece::whole(r#"<script type="module" src="afterword.js"></script>"#);
    assert_eq!(html, format!("<body>{script}</body>"));
}

#[test]
fn what_a_framework_hydrates_stays_as_it_is() {
    let addition = || Addition { hydrated: vec!["#app", "astro-island"], ..rendering() };
    let script = script();
    let shown = piece::whole("<template shadowrootmode=\"open\"><b>tags</b></template>");
    check(
        "<div id=app><main>a</main><afterword-tags></afterword-tags></div>",
        &addition(),
        &format!("<div id=app><main>a</main><afterword-tags></afterword-tags></div>{script}"),
    );
    // Beside it there is room.
    check(
        "<body><astro-island><b>a</b></astro-island><afterword-tags></afterword-tags></body>",
        &addition(),
        &format!(
            "<body><astro-island><b>a</b></astro-island><afterword-tags>{shown}</afterword-tags>{script}</body>"
        ),
    );
    // Its end may be left out.
    check("<main id=app><p>a", &addition(), &format!("<main id=app><p>a{script}"));
}
