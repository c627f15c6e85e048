//! The tags part as a view.
