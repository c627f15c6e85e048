//! The room that does it in a page.
