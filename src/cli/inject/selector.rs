//! CSS selectors, as far as a page's source can be searched by them.

use crate::cli::{guard::guard, open};
use lol_html::{ElementContentHandlers, RewriteStrSettings, errors::SelectorError, rewrite_str};
use std::{borrow::Cow, cell::Cell, fmt, path::Path};

/// A selector that lol_html understands.
pub(in crate::cli) struct Selector(lol_html::Selector);

/// Why a text is none.
#[derive(Debug)]
pub(in crate::cli) struct Fault {
    message: String,
    /// It may be one that only browsers understand.
    pub(in crate::cli) is_unknown: bool,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

impl Selector {
    pub(in crate::cli) fn read(text: &str) -> Result<Self, Fault> {
        match guard(|| text.parse::<lol_html::Selector>()) {
            Ok(Ok(selector)) => Ok(Self(selector)),
            Ok(Err(error)) => Err(Fault {
                is_unknown: matches!(
                    error,
                    SelectorError::UnsupportedPseudoClassOrElement
                        | SelectorError::NestedNegation
                        | SelectorError::UnsupportedCombinator('+' | '~')
                        | SelectorError::UnsupportedSyntax
                ),
                message: error.to_string().trim_end_matches('.').to_owned(),
            }),
            Err(message) => Err(Fault { message, is_unknown: false }),
        }
    }

    pub(super) fn into_inner(self) -> lol_html::Selector {
        self.0
    }

    /// Whether it finds anything in the page of that file.
    pub(in crate::cli) fn is_in(&self, file: &Path) -> bool {
        let bytes = open::read(file).unwrap_or_default();
        let html = String::from_utf8_lossy(&bytes);
        let found = Cell::new(false);
        let handlers = ElementContentHandlers::default().element(
            |_: &mut lol_html::html_content::Element<'_, '_>| {
                found.set(true);
                Ok(())
            },
        );
        let settings = RewriteStrSettings::new()
            .append_element_content_handler((Cow::Borrowed(&self.0), handlers));
        // A page that cannot be read to its end is told of when it is to be changed.
        let _ = rewrite_str(&html, settings);
        found.get()
    }
}
