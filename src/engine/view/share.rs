//! The share part as a view.
