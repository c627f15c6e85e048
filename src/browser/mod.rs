//! The room that does it in a page: reads it, shows views in it.
//!
//! The loader (`www/afterword.js`) makes one [`widget::Widget`] a page and lets it show each element. It
//! fetches; this room never touches the network. What is shorter in the page's own language stands in
//! `page.js` and `clicks.js`, and comes to readers in one file with the glue.

mod apply;
mod detail;
mod locale;
mod page;
mod widget;

use talc::{
    cell::TalcSyncCell,
    wasm::{WasmBinning, WasmGrowAndClaim},
};

/// Smaller by 2 KB than the standard one.
#[global_allocator]
static ALLOCATOR: TalcSyncCell<WasmGrowAndClaim, WasmBinning> =
    TalcSyncCell::new_wasm(WasmGrowAndClaim);
