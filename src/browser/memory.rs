//! The engine's memory: it only grows. What a page needs goes with the page, and code that keeps no list of what is free
//! is a tenth smaller.
//!
//! The block that was had last is the exception: it grows where it stands, and may be given back. So a list that is being
//! filled is not copied again and again.

use core::{
    alloc::{GlobalAlloc, Layout},
    arch::wasm32::{memory_grow, memory_size},
    cell::Cell,
    ptr,
};

/// Bytes of a page of WebAssembly's memory.
const PAGE: usize = 1 << 16;

unsafe extern "C" {
    /// Where the linker's own data ends.
    static __heap_base: u8;
}

/// Where what is in use ends.
struct Memory(Cell<*mut u8>);

#[global_allocator]
static MEMORY: Memory = Memory(Cell::new((&raw const __heap_base).cast_mut()));

// SAFETY: wasm without the threads feature, which nothing here switches on, has one thread.
unsafe impl Sync for Memory {}

impl Memory {
    /// Lets the block at `start` have `size` bytes; null when there is no more memory.
    fn take(&self, start: usize, size: usize) -> *mut u8 {
        let Some(end) = start.checked_add(size) else { return ptr::null_mut() };
        let pages = memory_size(0);
        // By a quarter at least: each growth costs as much as many allocations.
        if end > pages * PAGE
            && memory_grow(0, (end / PAGE + 1 - pages).max(pages / 4)) == usize::MAX
        {
            return ptr::null_mut();
        }
        self.0.set(end as *mut u8);
        start as *mut u8
    }
}

// SAFETY: a block lies behind all others when it is given, and only the last one grows or goes.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.take((self.0.get() as usize).next_multiple_of(layout.align()), layout.size())
    }

    unsafe fn dealloc(&self, _block: *mut u8, _layout: Layout) {}

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if block as usize + layout.size() == self.0.get() as usize {
            return self.take(block as usize, size);
        }
        let new = self.take((self.0.get() as usize).next_multiple_of(layout.align()), size);
        if !new.is_null() {
            // SAFETY: the old block has that many bytes, and the new one lies behind it.
            unsafe { ptr::copy_nonoverlapping(block, new, layout.size().min(size)) };
        }
        new
    }
}
