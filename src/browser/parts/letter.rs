//! The part `letter` in a page.
