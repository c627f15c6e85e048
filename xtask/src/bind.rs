//! wasm-bindgen, and three savings that neither it nor wasm-opt makes.
//!
//! - The two files call each other by long names with hashes in them, which compress badly. They may
//!   call each other by any name, so they get short ones.
//! - A panic first writes a message that nobody sees, and the code that writes it is a good part of a
//!   small wasm. Here a panic stops at once, as it would after writing: with `RuntimeError: unreachable`.
//!   What messages alone are made with, `{:?}`, writes nothing.
//! - The glue can fetch the wasm. The loader does that already.

use std::{collections::BTreeMap, fs, ops::Range, path::Path};

use anyhow::{Context, Error, Result, anyhow, ensure};
use walrus::{
    ConstExpr, Data, DataKind, FunctionBuilder, FunctionKind, Module, ValType, ir::Value,
    passes::gc,
};
use wasm_bindgen_cli_support::Bindgen;

use crate::glue;

/// How the wasm calls its glue.
const GLUE: &str = "./engine_bg.js";

/// How the glue ends: the ways in for a wasm that is compiled already, and for one still to be fetched.
const EXPORTS: &str = "export { initSync, __wbg_init as default }";

/// New names by old ones.
type Names = BTreeMap<String, String>;

/// Functions of Rust's own libraries that only ever panic, by how their paths begin. One that is missing
/// here, or named otherwise by another compiler, costs bytes and nothing else.
const PANICS: [&str; 13] = [
    "core::cell::panic_already_",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::panicking::",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "std::alloc::rust_oom",
    "wasm_bindgen::throw_str",
];

/// Tables of Rust's own that only messages need: how each begins, and how many bytes it has. The powers of ten that
/// F. Loitsch's Grisu keeps and the pairs of digits, by which numbers are written; then which characters `{:?}` shows
/// as they are. One of another version is not found, and costs bytes.
const TABLES: [(&[u8], usize); 9] = [
    (&0xe61a_cf03_3d1a_45df_u64.to_le_bytes(), 81 * 16),
    (b"0001020304050607", 200),
    (b"\x00\x01\x03\x05\x05\x06\x06\x02\x07\x06", 76),
    (b"\xad\x78\x79\x8b\x8d\xa2\x30\x57\x58\x8b", 284),
    (b"\x00\x06\x01\x01\x03\x01\x04\x02\x05\x07", 92),
    (b"\x0c\x27\x3b\x3e\x4e\x4f\x8f\x9e\x9e\x9f", 212),
    (b"\x00\x20\x5f\x22\x82\xdf\x04\x82\x44\x08", 292),
    (b"\x5e\x22\x7b\x05\x03\x04\x2d\x03\x66\x03", 504),
    (b"\x00\x70\x00\x07\x00\x2d\x01\x01\x01\x02\x01\x02", 767),
];

/// What Rust's own libraries, wasm-bindgen and serde say when they panic or give an error that comes to nobody. One
/// that is missing here costs bytes and nothing else.
const MESSAGES: [&str; 36] = [
    " but ends at ",
    " but the index is ",
    " is not a char boundary; it is inside ",
    " is out of bounds of `",
    " out of range for slice of length ",
    " right` failed",
    ") should be < len (is ",
    ") should be <= len (is ",
    ") when slicing `",
    "Attempted to initialize thread-local while it is being dropped",
    "RefCell already borrowed",
    "RefCell already mutably borrowed",
    "Tried to shrink to a larger capacity",
    "a formatting trait implementation returned an error when the underlying stream did not",
    "assertion `left ",
    "assertion failed: ",
    "attempt to join into collection with len > usize::MAX",
    "attempted to take ownership of Rust value while it was borrowed",
    "begin > end (",
    "called `Result::unwrap_throw()` on an `Err` value",
    "capacity overflow",
    "closure invoked recursively or after being dropped",
    "end byte index ",
    "index out of bounds: the len is ",
    "insertion index (is ",
    "mid > len",
    "null pointer passed to rust",
    "range end index ",
    "range start index ",
    "recursive use of an object detected which would lead to unsafe aliasing in rust",
    "removal index (is ",
    "self.is_char_boundary(end)",
    "slice index starts at ",
    "src.len() == dst.len()",
    "start byte index ",
    "swap_remove index (is ",
];

/// Writes `engine_bg.wasm` and the glue `engine.js` into `folder`.
///
/// # Errors
/// When wasm-bindgen cannot read what was linked, or the files cannot be written.
pub(crate) fn write(linked: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(linked).out_name("engine").typescript(false).remove_name_section(true);
    // The loader knows where the wasm lies and says so.
    bindgen.omit_default_module_path(true);
    let mut output = bindgen.web(true).and_then(Bindgen::generate_output).map_err(bindgen_error)?;
    keep_objects(output.wasm_mut());
    silence_panics(output.wasm_mut());
    blank_messages(output.wasm_mut());
    let (names, taken) = shorten_names(output.wasm_mut());
    output.emit(folder).map_err(bindgen_error)?;
    let path = folder.join("engine.js");
    let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    ensure!(text.contains(EXPORTS), "wasm-bindgen's glue lacks its last line, `{EXPORTS}`");
    // The loader fetches and compiles: without the other way in, esbuild takes out all that only it needs.
    let text = text.replace(EXPORTS, "export { initSync }");
    let text = glue::without_unused(&glue::with_memory(&text), &names);
    let text = glue::shorten_modules(&glue::slim(&text), &taken);
    fs::write(&path, rename(&text, &names)).with_context(|| format!("writing {}", path.display()))
}

fn bindgen_error(error: Error) -> Error {
    anyhow!("wasm-bindgen: {error:#}")
}

/// Takes out the ways to free objects: they live as long as their page, and nothing is freed.
fn keep_objects(module: &mut Module) {
    let is_way = |name: &str| name.starts_with("__wbg_") && name.ends_with("_free");
    let ways: Vec<_> =
        module.exports.iter().filter(|it| is_way(&it.name)).map(|it| it.id()).collect();
    ways.into_iter().for_each(|way| module.exports.delete(way));
}

/// Makes every function that only panics stop at once, and every `Debug` write nothing; then takes out
/// what only they needed.
fn silence_panics(module: &mut Module) {
    let functions: Vec<_> = module.funcs.iter_local().map(|(id, _)| id).collect();
    for id in functions {
        let function = module.funcs.get(id);
        let Some(name) = function.name.as_deref() else { continue };
        let signature = module.types.get(function.ty());
        let (inputs, outputs) = (signature.params().to_vec(), signature.results().to_vec());
        let mut body = FunctionBuilder::new(&mut module.types, &inputs, &outputs);
        if only_panics(name) {
            body.func_body().unreachable();
        } else if only_writes(name) && outputs == [ValType::I32] {
            // What `Ok(())` is, returned as `fmt::Result`.
            body.func_body().i32_const(0);
        } else {
            continue;
        }
        let arguments = inputs.iter().map(|input| module.locals.add(*input)).collect();
        module.funcs.get_mut(id).kind = FunctionKind::Local(body.local_func(arguments));
    }
    gc::run(module);
}

/// Blanks what only messages need: the paths of source files, what is said about them, [`TABLES`].
fn blank_messages(module: &mut Module) {
    const ENDING: &[u8] = b".rs";
    let segments: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    for id in segments {
        let data = module.data.get_mut(id);
        let base = address(data);
        for (start, length) in TABLES {
            if let Some(at) = find(&data.value, start) {
                data.value[at..at + length].fill(0);
            }
        }
        for message in MESSAGES {
            while let Some(at) = find(&data.value, message.as_bytes()) {
                data.value[at..at + message.len()].fill(0);
            }
        }
        let mut from = 0;
        while let Some(at) = find(&data.value[from..], ENDING) {
            let end = from + at + ENDING.len();
            let in_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
            let length = data.value[..end].iter().rev().take_while(|byte| in_path(byte)).count();
            data.value[end - length..end].fill(0);
            if let Some(base) = base {
                blank_places(&mut data.value, base + end - length..base + end);
            }
            from = end;
        }
    }
}

/// Where in memory a segment lies.
fn address(data: &Data) -> Option<usize> {
    match &data.kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(at)), .. } => Some(*at as usize),
        _ => None,
    }
}

/// Blanks the places of panics (`core::panic::Location`) in the files whose paths lie there: four numbers each, which are
/// where the path is, how long it and the zero behind it are, a line, and a column.
fn blank_places(bytes: &mut [u8], paths: Range<usize>) {
    for at in (0..bytes.len().saturating_sub(15)).step_by(4) {
        let place = &mut bytes[at..at + 16];
        let path = u32::from_le_bytes([place[0], place[1], place[2], place[3]]) as usize;
        if paths.contains(&path) {
            place.fill(0);
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// Whether a function of this name (`core[hash]::panicking::panic_fmt`) is one of [`PANICS`].
fn only_panics(name: &str) -> bool {
    // Of a method of theirs: `<alloc[hash]::vec::Vec<_, _>>::remove::assert_failed`.
    if name.starts_with("<alloc[") && name.ends_with("::assert_failed") {
        return true;
    }
    let (library, path) = name.split_once("::").unwrap_or_default();
    let library = library.split('[').next().unwrap_or_default();
    let path = format!("{library}::{path}");
    PANICS.iter().any(|start| path.starts_with(start))
}

/// Whether a function of this name writes what only messages hold: `{:?}`, `{}`, and what both are made with.
fn only_writes(name: &str) -> bool {
    let own = ["::fmt::Debug>::fmt", "::fmt::Display>::fmt", "::fmt::Write>::write_str"];
    own.iter().any(|end| name.contains(end))
        || name.split_once("::").is_some_and(|(library, path)| {
            library.trim_start_matches('<').starts_with("core") && path.starts_with("fmt::")
        })
}

/// Gives what the glue and the wasm take from each other short names; only names that wasm-bindgen made
/// up, not those that the crate exports under its own.
///
/// Gives the new names too, and what the wasm takes from our own modules as it is.
fn shorten_names(module: &mut Module) -> (Names, BTreeMap<String, Vec<String>>) {
    let mut names = Names::new();
    let mut taken = BTreeMap::<String, Vec<String>>::new();
    for import in module.imports.iter_mut() {
        if let Some(short) = glue::short_module(&import.module) {
            taken.entry(short.to_owned()).or_default().push(import.name.clone());
            import.module = short.to_owned();
        }
        if import.module != GLUE {
            continue;
        }
        import.module = "_".into();
        import.name = short_name(&import.name, &mut names);
    }
    for export in module
        .exports
        .iter_mut()
        .filter(|it| ["__", "wasm_bindgen__"].iter().any(|start| it.name.starts_with(start)))
    {
        export.name = short_name(&export.name, &mut names);
    }
    (names, taken)
}

fn short_name(long: &str, names: &mut Names) -> String {
    let count = names.len();
    names.entry(long.to_owned()).or_insert_with(|| format!("_{count:x}")).clone()
}

/// The glue with its words renamed.
fn rename(glue: &str, names: &Names) -> String {
    let is_end = |c: char| !(c.is_alphanumeric() || c == '_' || c == '$');
    let mut renamed = String::new();
    for piece in glue.replace(GLUE, "_").split_inclusive(is_end) {
        let word = piece.trim_end_matches(is_end);
        renamed += names.get(word).map_or(word, String::as_str);
        renamed += &piece[word.len()..];
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(glue: &str, expected: &str) {
        let names = [("__wbg_set_0a", "_0"), ("__wbindgen_free", "_1")];
        let names = names.map(|(long, short)| (long.to_owned(), short.to_owned()));
        assert_eq!(rename(glue, &names.into()), expected);
    }

    #[test]
    fn whole_words_are_renamed() {
        check("x={__wbg_set_0a:()=>wasm.__wbindgen_free()}", "x={_0:()=>wasm._1()}");
        check("__wbg_set_0a1+a__wbg_set_0a+__wbg_set_0a", "__wbg_set_0a1+a__wbg_set_0a+_0");
        check(r#"{"./engine_bg.js": import0}"#, r#"{"_": import0}"#);
        check("“__wbindgen_free”", "“_1”");
    }

    #[test]
    fn a_name_has_one_short_form() {
        let mut names = Names::new();
        let short = ["a", "b", "a"].map(|long| short_name(long, &mut names));
        assert_eq!(short, ["_0", "_1", "_0"]);
    }

    #[test]
    fn only_panics_are_silenced() {
        for (name, expected) in [
            ("core[c5930c85a12de822]::panicking::panic_fmt", true),
            ("core::panicking::panic_fmt::h0123456789abcdef", true),
            ("alloc[3ca501edff3f0c7c]::raw_vec::handle_error", true),
            ("afterword::panicking::panic_fmt", false),
            ("std[a543996e6e7dbf1e]::panicking::panic_count::is_zero_slow_path", false),
            ("<core[c5930c85a12de822]::panicking::X as Y>::z", false),
            ("<alloc[3ca501edff3f0c7c]::vec::Vec<_, _>>::remove::assert_failed", true),
            ("core", false),
        ] {
            assert_eq!(only_panics(name), expected, "{name}");
        }
    }
}
