//! The part `replies` in a page.
