//! Takes the words out of the engine's panics.
//!
//! A panic in the engine ends in a trap, and nobody could read its message on the way; but the code that
//! composes it, and the names of places in source files, would make up a quarter of what readers
//! download. So whatever composes a message becomes the trap itself.

use walrus::{FunctionId, Module};

/// What the standard library calls to panic: parts of mangled names.
const COMPOSERS: [&str; 10] = [
    "3fmt",
    "4core9panicking",
    "16slice_error_fail",
    "16slice_index_fail",
    "13unwrap_failed",
    "13expect_failed",
    "7raw_vec12handle_error",
    "18handle_alloc_error",
    "12begin_panic",
    "17rust_begin_unwind",
];

/// Makes a bare trap of every function that composes a panic's message.
pub(crate) fn silence(module: &mut Module) {
    let composes = |name: &str| COMPOSERS.iter().any(|part| name.contains(part));
    let composers: Vec<FunctionId> = module
        .funcs
        .iter_local()
        .filter(|(id, _)| module.funcs.get(*id).name.as_deref().is_some_and(composes))
        .map(|(id, _)| id)
        .collect();
    for id in composers {
        let function = module.funcs.get_mut(id).kind.unwrap_local_mut();
        let entry = function.entry_block();
        function.block_mut(entry).instrs.clear();
        function.builder_mut().func_body().unreachable();
    }
}
