//! Pages as outlines, and where the parts stand in them.

use super::*;
use alloc::string::String;

/// Finds where the parts stand in lines like those of a page, indented by their depth: the selectors of an element, or the
/// number of letters of a text. Gives the lines of the text and of the room, and what the parts stand before.
fn spot(page: &str, given: Option<&str>) -> Option<(String, String, Option<String>)> {
    let lines: Vec<&str> = page.lines().filter(|line| !line.trim().is_empty()).collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let margin = lines.get(1).map_or(0, |line| indent(line)) - 2;
    let mut outline = Outline::default();
    for line in &lines {
        let depth = indent(line).saturating_sub(margin) / 2;
        let text = line.trim();
        match text.parse() {
            Ok(letters) => outline.push(depth, letters, ""),
            Err(_) => outline.push(depth, 0, text),
        }
    }
    outline.close();
    let name = |at: usize| String::from(lines[at].trim());
    let given = given.and_then(|given| lines.iter().position(|line| line.trim() == given));
    let spot = outline.end_of_text(given.or_else(|| outline.article())?);
    Some((name(spot.text), name(spot.room), spot.before.map(name)))
}

#[track_caller]
fn check(page: &str, text: &str, room: &str, before: &str) {
    let expected = (text.into(), room.into(), Some(before.into()).filter(|_| !before.is_empty()));
    assert_eq!(spot(page, None), Some(expected), "{page}");
}

#[track_caller]
fn check_none(page: &str) {
    assert_eq!(spot(page, None), None, "{page}");
}

#[test]
fn the_first_mark_with_a_good_part_of_the_text_wins() {
    check(
        "body
           main
             article .card
               p
                 40
             div .post-content
               p
                 900",
        "div .post-content",
        "div .post-content",
        "",
    );
    check(
        "body
           div .entry-content
             p
               9
           div .text
             p
               900",
        "div .text",
        "div .text",
        "",
    );
}

#[test]
fn without_a_mark_it_is_where_most_paragraphs_are() {
    check(
        "body
           div #side
             p
               300
           div #text
             p
               300
             p
               300
             ul .pager
               li
                 20",
        "div #text",
        "div #text",
        "ul .pager",
    );
    // A section is one of several.
    check(
        "body
           div #text
             section #a
               p
                 300
             section #b
               p
                 200",
        "div #text",
        "div #text",
        "",
    );
}

#[test]
fn no_part_stands_where_none_belongs() {
    for closed in ["blockquote", "pre", "table", "ul", "header", "figure", "details"] {
        let page = format!(
            "body
           article
             h1
               20
             {closed}
               div
                 p
                   900
             p
               10"
        );
        check(&page, "article", "article", "");
    }
    let page = "body
           header .page
             div .post-content
               p
                 900
           div #after
             p
               10
           footer
             p
               20";
    check(page, "div .post-content", "body", "div #after");
}

#[test]
fn no_text_follows_the_parts() {
    check(
        "body
           article
             div #most
               p
                 900
             p
               50",
        "article",
        "article",
        "",
    );
    check(
        "body
           article
             div #all
               p
                 900
             div #other
               50",
        "div #all",
        "div #all",
        "",
    );
}

#[test]
fn furniture_at_the_end_follows_the_parts() {
    for furniture in [
        "nav",
        "footer .post-footer",
        "form",
        "aside",
        "ul .links-nextprev",
        "div #disqus_thread",
        "div .author-box",
        "p .post__tags",
        "section #comments",
        "div .hollow",
        "hr",
    ] {
        let page = format!(
            "body
           article
             p
               900
             {furniture}
             nav
               30"
        );
        check(&page, "article", "article", furniture);
    }
    check(
        "body
           article
             p
               900
             nav
               30
             p
               40",
        "article",
        "article",
        "",
    );
}

#[test]
fn what_holds_the_page_is_no_furniture() {
    check(
        "body
           form #aspnetForm
             div .next .has-sidebar
               p
                 900
               nav
                 30",
        "div .next .has-sidebar",
        "div .next .has-sidebar",
        "nav",
    );
    check(
        "body
           div .pager
             p
               20
           x-page
             p
               90",
        "x-page",
        "x-page",
        "",
    );
}

#[test]
fn lists_have_no_place() {
    check_none(
        "body
           main
             article .a
               p
                 300
             article .b
               p
                 300
             article .c
               p
                 300",
    );
    check_none(
        "body
           main
             ul
               li
                 a
                   90
                 20",
    );
    check_none(
        "body .archive
           main
             p
               900",
    );
    check_none(
        "body
           main",
    );
}

#[test]
fn a_given_element_needs_no_text() {
    let page = "body
           div #here
           p
             900";
    let found = Some((String::from("div #here"), String::from("div #here"), None));
    assert_eq!(spot(page, Some("div #here")), found);
    let page = "body
           aside
             div #here
               5
           p
             900";
    let found = Some((String::from("div #here"), String::from("body"), Some(String::from("p"))));
    assert_eq!(spot(page, Some("div #here")), found);
}

proptest::proptest! {
    #[test]
    fn any_lines_have_a_place_or_none(lines in proptest::collection::vec((0usize..9, 0usize..99, "(div|p|nav|a|article|section|)"), 1..40)) {
        let text: Vec<String> = lines.iter().map(|(depth, letters, name)| format!("{depth} {letters} {name}")).collect();
        let outline = Outline::parse(&text.join("\n"));
        for at in 0..lines.len() {
            let spot = outline.end_of_text(at);
            proptest::prop_assert!(spot.room < lines.len() && spot.before.is_none_or(|before| before < lines.len()));
        }
        outline.article();
    }
}
