//! The part `trending` in a page.
