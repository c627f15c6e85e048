//! The options that are selectors, looked at before anything is written: one that is no selector, or
//! that no page has, would pass in silence.

use super::{inject::selector, settings::Settings, source::Site, write::Transaction};
use anyhow::{Result, anyhow, bail};
use lol_html::{
    ElementContentHandlers, RewriteStrSettings, Selector, errors::SelectorError,
    html_content::Element, rewrite_str,
};
use rayon::prelude::*;
use std::borrow::Cow;

/// Options that are selectors, and what to look up for each.
const OPTIONS: [(&str, &str); 2] = [
    ("article", "the element around the text"),
    ("place", "the element that the parts are to stand behind"),
];

/// Checks the options that are set, and that each finds something on a page of an article.
///
/// # Errors
/// When one is no selector, when `prerender` needs one that can be found without a browser, and when
/// nothing has it.
pub(super) fn check(
    settings: &Settings,
    site: &Site,
    files: &Transaction,
    prerender: bool,
) -> Result<()> {
    for (option, element) in OPTIONS {
        let Some(written) = settings.option(option).filter(|it| !it.is_empty()) else { continue };
        let place = format!("`{option} = \"{written}\"` in {}", settings.file());
        if let Some(selector) = parse(written, &place, prerender)? {
            check_found(&selector, site, files).map_err(|looked_at| {
                anyhow!(
                    "{place} finds nothing on any article's page; looked at {looked_at}. Look up {element} in one of \
                     these, or take the option out"
                )
            })?;
        }
    }
    Ok(())
}

/// Reads a selector; `place` is where it is written. Gives none for one that only browsers may know.
fn parse(written: &str, place: &str, prerender: bool) -> Result<Option<Selector>> {
    match selector(written) {
        Ok(parsed) => Ok(Some(parsed)),
        Err(error) if !prerender && may_be_known_to_browsers(&error) => Ok(None),
        Err(error) if prerender => bail!(
            "{place} does not go with --prerender: {error}. Write it with names, .classes, #ids, [attributes], \
             :nth-child(), :nth-of-type() and :not() of one of these, parted by a space or >; or build without --prerender"
        ),
        Err(error) => bail!(
            "{place} is no selector: {error}. Write it as in a style sheet, as in \"main .post\""
        ),
    }
}

/// Checks that an article's page has such an element; else tells which were looked at.
fn check_found(selector: &Selector, site: &Site, files: &Transaction) -> Result<(), String> {
    let has = |file: &str| files.read_page(file).is_ok_and(|page| finds(selector, &page.bytes));
    if site.pages.par_iter().any(|page| has(&page.file)) {
        return Ok(());
    }
    let some: Vec<&str> = site.pages.iter().take(3).map(|page| &*page.file).collect();
    Err(format!("{} of them, such as {}", site.pages.len(), some.join(", ")))
}

/// Tells whether a browser may know more than we do.
fn may_be_known_to_browsers(error: &anyhow::Error) -> bool {
    use SelectorError::{
        NestedNegation, UnsupportedCombinator, UnsupportedPseudoClassOrElement, UnsupportedSyntax,
    };
    matches!(
        error.downcast_ref(),
        Some(
            NestedNegation
                | UnsupportedCombinator(_)
                | UnsupportedPseudoClassOrElement
                | UnsupportedSyntax
        )
    )
}

/// Tells whether a page has an element of that selector. One that cannot be read has none.
fn finds(selector: &Selector, page: &[u8]) -> bool {
    let Ok(html) = str::from_utf8(page) else { return false };
    let mut is_met = false;
    let handlers = ElementContentHandlers::default().element(|_: &mut Element<'_, '_>| {
        is_met = true;
        Ok(())
    });
    let handler = (Cow::Borrowed(selector), handlers);
    let read = rewrite_str(html, RewriteStrSettings::new().append_element_content_handler(handler));
    read.is_ok() && is_met
}
