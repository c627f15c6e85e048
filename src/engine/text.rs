//! The only tokeniser.
