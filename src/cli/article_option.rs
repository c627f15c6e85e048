//! The option `article`, looked at before anything is written: a selector that is none, or that no
//! page has, would pass in silence.

use super::{inject::selector, settings::Settings, source::Site, write::Transaction};
use anyhow::{Result, anyhow, bail};
use lol_html::{
    ElementContentHandlers, RewriteStrSettings, Selector, errors::SelectorError,
    html_content::Element, rewrite_str,
};
use rayon::prelude::*;
use std::borrow::Cow;

/// Checks the selector of `article`, if one is set, and that it finds something on a page of an
/// article.
///
/// # Errors
/// When it is no selector, when `prerender` needs one that can be found without a browser, and when
/// nothing has it.
pub(super) fn check(
    settings: &Settings,
    site: &Site,
    files: &Transaction,
    prerender: bool,
) -> Result<()> {
    let Some(written) = settings.article() else { return Ok(()) };
    let place = format!("`article = \"{written}\"` in {}", settings.file());
    let parsed = match selector(written) {
        Ok(parsed) => parsed,
        Err(error) if !prerender && may_be_known_to_browsers(&error) => return Ok(()),
        Err(error) if prerender => bail!(
            "{place} does not go with --prerender: {error}. Write it with names, .classes, #ids, [attributes], \
             :nth-child(), :nth-of-type() and :not() of one of these, parted by a space or >; or build without --prerender"
        ),
        Err(error) => bail!(
            "{place} is no selector: {error}. Write it as in a style sheet, as in \"main .post\""
        ),
    };
    let has = |file: &str| files.read_page(file).is_ok_and(|page| finds(&parsed, &page.bytes));
    let is_met = site.pages.par_iter().any(|page| has(&page.file));
    let looked_at: Vec<&str> = site.pages.iter().take(3).map(|page| &*page.file).collect();
    is_met.then_some(()).ok_or_else(|| {
        anyhow!(
            "{place} finds nothing on any article's page; looked at {} of them, such as {}. Look up the element around the \
             text in one of these, or take the option out",
            site.pages.len(),
            looked_at.join(", ")
        )
    })
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
