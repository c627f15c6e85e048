//! The part `see-also` in a page.
