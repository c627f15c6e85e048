//! Afterword: everything that comes after an article's last paragraph.
//!
//! Three rooms, and no door between the last two:
//!
//! - [`engine`] decides. Pure Rust: no clock, no IO, no DOM, no randomness, no unsafe.
//! - `browser` does it in a page (wasm32 only): reads the DOM, applies a view to it.
//! - `cli` does it on disk (native only): reads a site, writes the index and the HTML.

extern crate alloc;

pub mod engine;

#[cfg(target_arch = "wasm32")]
mod browser;

#[cfg(all(feature = "cli", not(target_arch = "wasm32")))]
pub mod cli;
