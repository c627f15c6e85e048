//! The part `ticker` in a page.
