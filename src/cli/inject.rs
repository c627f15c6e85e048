//! Adding the widget to a page without touching anything else in it.
//!
//! All that is added carries [`MARK`] and is taken out before anything is added again: a second run gives
//! the same bytes, and changed settings replace what an earlier run added.

use super::in_place::{self, InPlace};
use crate::engine::part::Part;
use lol_html::{
    RewriteStrSettings, element, end,
    errors::RewritingError,
    html_content::{ContentType, Element},
    rewrite_str,
};
use std::{cell::Cell, cell::RefCell, rc::Rc};

/// The attribute on all that `afterword build` adds.
const MARK: &str = "data-built";

/// The same on what goes around something of the page: it is taken off, and what is in it stays.
pub(super) const AROUND: &str = "data-built=\"around\"";

/// Renders ahead a part of a page, for an element with these attributes: the HTML of its shadow root, or nothing where there
/// is nothing to show.
pub(super) type Render<'a> = dyn Fn(Part, &[(String, String)]) -> Option<String> + 'a;

/// What to add to an article's page.
#[derive(Clone)]
pub(super) struct Addition<'a> {
    /// Attributes of the script tag, `src` first.
    pub(super) script: Vec<(String, String)>,
    /// The site's own services, as JSON.
    pub(super) own: Option<String>,
    /// Renders nothing without `--prerender`.
    pub(super) render: &'a Render<'a>,
    /// CSS selector of the element whose end the default set goes to.
    pub(super) article: String,
    /// The default set, for pages without an element of ours.
    pub(super) default_set: Vec<Part>,
    /// The lists under "See also" in the text, and what they become.
    pub(super) in_place: Vec<InPlace>,
}

/// What stands in a page that its author or an earlier run put there.
#[derive(Default)]
struct Survey {
    /// A script tag of ours that an author wrote: then the page needs no second one.
    has_script: bool,
    /// Elements of ours that an author wrote: they win over the default set.
    has_elements: bool,
}

/// Whether an earlier run added something to this page.
pub(super) fn is_built(html: &str) -> bool {
    html.contains(MARK)
}

/// The page with the addition in the place of any earlier one.
pub(super) fn add(html: &str, addition: &Addition) -> Result<String, RewritingError> {
    let bare = remove(html)?;
    let survey = survey(&bare)?;
    let bare = in_place::rewrite(&bare, &addition.in_place, AROUND)?;
    let mut script = addition.own.as_deref().map(own_services).unwrap_or_default();
    if !survey.has_script {
        script += &script_tag(&addition.script);
    }
    let default_set = if survey.has_elements { String::new() } else { default_set(addition) };

    let script_written = Rc::new(Cell::new(script.is_empty()));
    let set_written = Cell::new(default_set.is_empty());
    let mut settings = RewriteStrSettings::new();
    for part in Part::ALL {
        let selector = format!("afterword-{}", part.name());
        settings = settings.append_element_content_handler(element!(selector, move |element| {
            if element.has_attribute(MARK) {
                return Ok(());
            }
            let given = element.attributes().iter();
            let attributes: Vec<_> = given.map(|it| (it.name(), it.value())).collect();
            if let Some(shadow) = (addition.render)(part, &attributes) {
                element.prepend(&template(&shadow), ContentType::Html);
            }
            Ok(())
        }));
    }
    if !set_written.get() {
        settings = settings.append_element_content_handler(element!(addition.article, |article| {
            if !set_written.replace(true) {
                article.append(&default_set, ContentType::Html);
            }
            Ok(())
        }));
    }
    settings = settings.append_element_content_handler(element!("body", |body: &mut Element| {
        let (script, written) = (script.clone(), Rc::clone(&script_written));
        if let Some(handlers) = body.end_tag_handlers() {
            handlers.push(Box::new(move |end_tag| {
                if !written.replace(true) {
                    end_tag.before(&script, ContentType::Html);
                }
                Ok(())
            }));
        }
        Ok(())
    }));
    // `</body>` may be left out, and often is in minified pages.
    settings = settings.append_document_content_handler(end!(|end| {
        if !script_written.get() {
            end.append(&script, ContentType::Html);
        }
        Ok(())
    }));
    rewrite_str(&bare, settings)
}

/// The page without anything that an earlier run added.
pub(super) fn remove(html: &str) -> Result<String, RewritingError> {
    if !is_built(html) {
        return Ok(html.into());
    }
    let settings = RewriteStrSettings::new().append_element_content_handler(element!(
        format!("[{MARK}]"),
        |element| {
            match element.get_attribute(MARK).as_deref() {
                Some("around") => element.remove_and_keep_content(),
                _ => element.remove(),
            }
            Ok(())
        }
    ));
    rewrite_str(html, settings)
}

fn survey(html: &str) -> Result<Survey, RewritingError> {
    let survey = RefCell::new(Survey::default());
    let mut settings = RewriteStrSettings::new().append_element_content_handler(element!(
        "script[src]",
        |script| {
            let src = script.get_attribute("src").unwrap_or_default();
            survey.borrow_mut().has_script |= src.split(['?', '#']).next().is_some_and(is_loader);
            Ok(())
        }
    ));
    for part in Part::USUAL {
        let selector = format!("afterword-{}", part.name());
        settings = settings.append_element_content_handler(element!(selector, |_element| {
            survey.borrow_mut().has_elements = true;
            Ok(())
        }));
    }
    rewrite_str(html, settings)?;
    Ok(survey.into_inner())
}

fn is_loader(src: &str) -> bool {
    src == "afterword.js" || src.ends_with("/afterword.js")
}

fn script_tag(attributes: &[(String, String)]) -> String {
    let attributes: String = attributes
        .iter()
        .map(|(name, value)| {
            format!(" {name}=\"{}\"", value.replace('&', "&amp;").replace('"', "&quot;"))
        })
        .collect();
    format!("<script type=\"module\"{attributes} {MARK}></script>")
}

/// Data, no code: it stands before the script that reads it.
fn own_services(json: &str) -> String {
    format!("<script type=\"application/json\" data-afterword=\"services\" {MARK}>{json}</script>")
}

fn template(shadow: &str) -> String {
    format!("<template shadowrootmode=\"open\" {MARK}>{shadow}</template>")
}

fn default_set(addition: &Addition) -> String {
    let element = |part: &Part| {
        let (name, template) = (part.name(), template(&(addition.render)(*part, &[])?));
        Some(format!("<afterword-{name} {MARK}>{template}</afterword-{name}>"))
    };
    addition.default_set.iter().filter_map(element).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addition() -> Addition<'static> {
        Addition {
            script: vec![
                ("src".into(), "../afterword/afterword.js".into()),
                ("data-via".into(), "a\"b".into()),
            ],
            article: "main".into(),
            default_set: Part::USUAL.into(),
            own: None,
            render: &|_, _| None,
            in_place: Vec::new(),
        }
    }

    const SCRIPT: &str = r#"<script type="module" src="../afterword/afterword.js" data-via="a&quot;b" data-built></script>"#;

    fn check(html: &str, addition: &Addition, expected: &str) {
        let once = add(html, addition).expect("rewritten");
        assert_eq!(once, expected, "{html}");
        assert_eq!(add(&once, addition).expect("rewritten"), once, "a second run changes nothing");
        assert_eq!(remove(&once).expect("rewritten"), html, "and all of it comes out again");
    }

    #[test]
    fn the_script_goes_before_the_end_of_the_body() {
        check(
            "<body><p>é &copy; <br/>x</body>\n</html>",
            &addition(),
            &format!("<body><p>é &copy; <br/>x{SCRIPT}</body>\n</html>"),
        );
        check("<p>no body tags", &addition(), &format!("<p>no body tags{SCRIPT}"));
        check(
            "<BODY CLASS=a>\r\n</BODY >",
            &addition(),
            &format!("<BODY CLASS=a>\r\n{SCRIPT}</BODY >"),
        );
    }

    #[test]
    fn an_authors_own_tag_stays_the_only_one() {
        let html =
            r#"<script type=module src="/afterword/afterword.js?v=2"></script><body></body>"#;
        check(html, &addition(), html);
    }

    #[test]
    fn parts_rendered_ahead_fill_the_authors_elements_or_the_default_set() {
        let mut addition = addition();
        addition.render = &|part, attributes| match part {
            Part::Tags => Some("<b>t</b>".into()),
            Part::Related if attributes.iter().any(|(name, _)| name == "layout") => {
                Some("<b>list</b>".into())
            }
            Part::Related => Some("<b>r</b>".into()),
            _ => None,
        };
        check(
            "<main>a</main><main>b</main><body></body>",
            &addition,
            &format!(
                "<main>a<afterword-tags data-built><template shadowrootmode=\"open\" data-built><b>t</b></template>\
                 </afterword-tags><afterword-related data-built><template shadowrootmode=\"open\" data-built><b>r</b>\
                 </template></afterword-related></main><main>b</main><body>{SCRIPT}</body>"
            ),
        );
        check(
            "<main><afterword-related layout=list></afterword-related></main><body></body>",
            &addition,
            &format!(
                "<main><afterword-related layout=list><template shadowrootmode=\"open\" data-built><b>list</b></template>\
                 </afterword-related></main><body>{SCRIPT}</body>"
            ),
        );
    }

    #[test]
    fn own_services_stand_before_the_script() {
        let own =
            r#"<script type="application/json" data-afterword="services" data-built>[]</script>"#;
        let addition = Addition { own: Some("[]".into()), ..addition() };
        check("<body></body>", &addition, &format!("<body>{own}{SCRIPT}</body>"));
        let html = r#"<script type=module src="/afterword/afterword.js"></script><body></body>"#;
        check(html, &addition, &html.replace("</body>", &format!("{own}</body>")));
    }

    #[test]
    fn lists_in_the_text_become_links_or_cards() {
        let list = InPlace {
            lead: "See also:".into(),
            items: vec![("Gold".into(), Some("../gold/".into())), ("Tin".into(), None)],
            cards: None,
        };
        let addition = Addition { in_place: vec![list.clone()], ..addition() };
        check(
            "<body><p>See also: Gold; Tin</p></body>",
            &addition,
            &format!(
                "<body><p>See also: <a href=\"../gold/\" data-built=\"around\">Gold</a>; Tin</p>{SCRIPT}</body>"
            ),
        );
        let before = "<afterword-see-also data-built=\"around\"><template shadowrootmode=\"open\" data-built>C</template>";
        let cards = in_place::Cards { before: before.into(), behind: "</afterword-see-also>" };
        let addition =
            Addition { in_place: vec![InPlace { cards: Some(cards), ..list }], ..addition };
        check(
            "<body><h2>See also:</h2><ul><li>Gold</ul></body>",
            &addition,
            &format!(
                "<body>{before}<h2>See also:</h2><ul><li>Gold</ul></afterword-see-also>{SCRIPT}</body>"
            ),
        );
    }

    #[test]
    fn changed_settings_replace_the_old_tag() {
        let old = add("<body></body>", &addition()).expect("rewritten");
        let new = Addition { script: vec![("src".into(), "x.js".into())], ..addition() };
        let html = add(&old, &new).expect("rewritten");
        assert_eq!(html, r#"<body><script type="module" src="x.js" data-built></script></body>"#);
    }
}
