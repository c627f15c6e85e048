//! Finding a script that browsers run.

use super::{
    dom::{self, Step, Walk},
    kind::is_one_of,
    tree::ElementRef,
};
use html5ever::local_name;

/// Returns whether a page has a script element in its own tree, not in a template or in a drawing, whose address `is_wanted`.
pub(in crate::cli) fn has_script(html: &str, is_wanted: fn(&str) -> bool) -> bool {
    let page = dom::parse(html);
    let steps = page.root().into_iter().flat_map(|root| Walk::new(root, 0));
    let is_it = |element: ElementRef<'_>| {
        let value = element.value();
        let src = value.attr("src").filter(|_| is_one_of!(value.name(), "script"));
        let is_address = |src: &str| src.split(['?', '#']).next().is_some_and(is_wanted);
        src.is_some_and(is_address) && value.is_html() && is_in_page(element)
    };
    steps.into_iter().any(|step| matches!(step, Step::Open(element) if is_it(element)))
}

/// Whether the elements around it lead up to `html`: those in a template lead nowhere.
fn is_in_page(element: ElementRef<'_>) -> bool {
    let around = std::iter::successors(Some(element), |element| element.parent());
    around.last().is_some_and(|last| is_one_of!(last.value().name(), "html"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: bool) {
        assert_eq!(has_script(html, |src| src == "a.js"), expected, "{html}");
    }

    #[test]
    fn scripts_that_run() {
        let script = "<script src=a.js></script>";
        for before in ["", "<p>", "<svg></svg>", "<div><b>", "<afterword-related>", "<select>"] {
            check(&format!("{before}{script}"), true);
        }
        for before in [
            "<!--",
            "<frameset>",
            "<iframe>",
            "<math>",
            "<noembed>",
            "<noframes>",
            "<noscript>",
            "<p class=\"",
            "<plaintext>",
            "<script>",
            "<style>",
            "<svg>",
            "<svg><![CDATA[",
            "<template>",
            "<textarea>",
            "<title>",
            "<xmp>",
        ] {
            check(&format!("<p>a</p>{before}{script}"), before == "<frameset>");
        }
        check(&format!("<frameset>{script}"), false);
        check("<script src=b.js></script>", false);
    }
}
