//! The part `byline` in a page.
