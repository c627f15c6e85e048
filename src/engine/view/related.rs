//! The related part as a view.
