//! The room that does it in a page: reads it, shows views in it.
//!
//! The loader (`www/afterword.js`) makes one [`widget::Widget`] a page and lets it show each element. It
//! fetches; this room never touches the network. What is shorter in the page's own language stands in
//! `page.js` and `clicks.js`, and comes to readers in one file with the glue.

mod apply;
mod detail;
#[cfg(feature = "feed")]
mod feed;
#[cfg(not(feature = "feed"))]
mod index;
mod locale;
mod page;
mod widget;

use lol_alloc::{AssumeSingleThreaded, LeakingAllocator};

/// Never frees: what the engine allocates on a page is some hundred kilobytes and goes with the page, and
/// code that frees nothing is a tenth smaller.
#[global_allocator]
#[allow(unsafe_code)]
// SAFETY: wasm without the threads feature, which nothing here switches on, has one thread.
static ALLOCATOR: AssumeSingleThreaded<LeakingAllocator> =
    unsafe { AssumeSingleThreaded::new(LeakingAllocator::new()) };
