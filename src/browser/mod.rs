//! The room that does it in a page: reads the DOM, applies views to it, listens for clicks.
//!
//! The loader (`www/afterword.js`) makes one [`widget::Widget`] a page and one [`mount::Mount`] an element.
//! It fetches; this room never touches the network.

mod apply;
mod detail;
mod dom;
mod events;
mod locale;
mod mount;
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
