//! The JavaScript that wasm-bindgen writes, without what our pages never need.
//!
//! It is read line by line, as this version of wasm-bindgen writes it. What is written otherwise stays: that costs bytes
//! and nothing else.

use std::collections::BTreeMap;

/// Where our own modules lie, as wasm-bindgen names them: with a hash that compresses to nothing less.
const SNIPPETS: &str = "./snippets/";

/// How statements begin that go with all their lines: for browsers older than the widget runs in, for memory that cannot
/// be had again or be given back, for more text than a page has, and for a wasm that is not compiled yet or is wrapped. Copying short texts letter
/// by letter goes too: it is slower for long ones, and the encoder does the same.
const BLOCKS: [&str; 9] = [
    "__destroy_into_raw() {",
    "free() {",
    "if (realloc === undefined) {",
    "if (!('encodeInto' in cachedTextEncoder)) {",
    "if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {",
    "if (!(module instanceof WebAssembly.Module)) {",
    "for (; offset < len; offset++) {",
    "if (offset !== 0) {",
    "if (module !== undefined) {",
];

/// What lines hold that go alone.
const LINES: [&str; 9] = [
    "Finalization.",
    "Symbol.dispose",
    "numBytesDecoded",
    "SAFARI",
    "const mem = getUint8Array",
    // The loader starts an engine once, and asks for nothing but what it exports.
    "if (wasm !== undefined) return wasm;",
    // Listeners live as long as their page.
    "CLOSURE_DTORS.",
    "wasmInstance = instance;",
    "wasmModule = module;",
];

/// How a view of the memory is told from one of the memory before it grew: at length, and as it can be said.
const IS_OLD: [&str; 2] = [
    "cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && \
     cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
    "cachedDataViewMemory0.buffer !== wasm.memory.buffer",
];

/// The glue without what would free the engine's objects, which live as long as their page, without what would free
/// arguments that it could not take, and without [`BLOCKS`].
pub(crate) fn slim(glue: &str) -> String {
    let mut kept = String::with_capacity(glue.len());
    let mut lines = glue.lines().peekable();
    while let Some(line) = lines.next() {
        let statement = line.trim_start();
        let indent = &line[..line.len() - statement.len()];
        let takes_arguments = lines.peek().is_some_and(|next| next.trim_start().starts_with("ptr"));
        if statement == "try {" && takes_arguments {
            // What is tried stays; what follows when it fails goes.
            let caught = format!("{indent}}} catch (e) {{");
            for line in lines.by_ref().take_while(|line| *line != caught) {
                push(line, &mut kept);
            }
            lines.find(|line| *line == format!("{indent}}}"));
        } else if BLOCKS.contains(&statement) {
            lines.find(|line| *line == format!("{indent}}}"));
        } else if statement.contains("Finalization = ") {
            if !statement.ends_with(';') {
                lines.find(|line| line.ends_with(';'));
            }
        } else if !LINES.iter().any(|it| statement.contains(it)) {
            push(&line.replace(IS_OLD[0], IS_OLD[1]), &mut kept);
        }
    }
    kept
}

/// Lets what hands texts, lists and bytes over find the wasm's memory by itself, instead of being
/// told at every call.
pub(crate) fn with_memory(glue: &str) -> String {
    const MALLOC: &str = ", wasm.__wbindgen_malloc";
    const REALLOC: &str = ", wasm.__wbindgen_realloc";
    let glue = glue.replace(&[MALLOC, REALLOC].concat(), "").replace(MALLOC, "");
    glue.replace(
        "(arg, malloc, realloc) {",
        &format!("(arg) {{ const malloc = {}, realloc = {};", &MALLOC[2..], &REALLOC[2..]),
    )
    .replace("(arg, malloc) {", &format!("(arg) {{ const malloc = {};", &MALLOC[2..]))
    .replace("(array, malloc) {", &format!("(array) {{ const malloc = {};", &MALLOC[2..]))
}

/// Takes out what the wasm imported before its panics were silenced, and calls no more; `used` has the names of the rest.
pub(crate) fn without_unused(glue: &str, used: &BTreeMap<String, String>) -> String {
    let mut in_unused = false;
    let mut kept = String::with_capacity(glue.len());
    for line in glue.lines() {
        let name = line.trim_start().split_once(": function(").map(|(name, _)| name);
        in_unused |= name.is_some_and(|it| it.starts_with("__wbg") && !used.contains_key(it));
        if !in_unused {
            push(line, &mut kept);
        }
        in_unused &= line != "        },";
    }
    kept
}

fn push(line: &str, kept: &mut String) {
    kept.push_str(line);
    kept.push('\n');
}

/// The name that the wasm and the glue use for one of our own modules: `clicks` for
/// `./snippets/afterword-33012cc763030013/src/browser/clicks.js`. `None` for all others.
pub(crate) fn short_module(name: &str) -> Option<&str> {
    name.strip_prefix(SNIPPETS)?.rsplit('/').next()?.strip_suffix(".js")
}

/// The glue with the short names of our modules where it hands them to the wasm, each once, and of each only the functions
/// that the wasm takes from it as they are: `taken`, by the short names. To hand over whole modules takes code that lists all
/// that is in them.
pub(crate) fn shorten_modules(glue: &str, taken: &BTreeMap<String, Vec<String>>) -> String {
    let mut kept = String::with_capacity(glue.len());
    let mut given = Vec::new();
    for line in glue.lines() {
        let entry = line.trim_start().strip_prefix('"').and_then(|rest| rest.split_once("\": "));
        match entry.and_then(|(name, value)| Some((short_module(name)?, value))) {
            Some((name, value)) if !given.contains(&name) => {
                given.push(name);
                let module = value.trim_end_matches(',');
                let functions = taken.get(name).into_iter().flatten();
                let functions: Vec<_> =
                    functions.map(|it| format!("{it}: {module}.{it}")).collect();
                push(&format!("\"{name}\": {{ {} }},", functions.join(", ")), &mut kept);
            }
            Some(_) => {}
            None => push(line, &mut kept),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_pages_never_need_goes() {
        let glue = "
class Widget {
    file(names) {
        let ptr0, len0;
        try {
            ptr0 = pass(names);
            len0 = LENGTH;
        } catch (e) {
            if (ptr0) { wasm._1(ptr0); }
            throw e;
        }
        try {
            other();
        } catch (e) {
            tell(e);
        }
        WidgetFinalization.unregister(this);
    }
}
function decode(bytes) {
    numBytesDecoded += bytes.length;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
        numBytesDecoded = 0;
    }
    if (old === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
    }
}
const WidgetFinalization = (typeof FinalizationRegistry === 'undefined')
    ? {}
    : new FinalizationRegistry(free);
function pass(arg, realloc) {
    if (realloc === undefined) {
        if (arg) {
            return 1;
        }
    }
    return 2;
}
";
        let expected = "
class Widget {
    file(names) {
        let ptr0, len0;
            ptr0 = pass(names);
            len0 = LENGTH;
        try {
            other();
        } catch (e) {
            tell(e);
        }
    }
}
function decode(bytes) {
    if (old === null || cachedDataViewMemory0.buffer !== wasm.memory.buffer) {
    }
}
function pass(arg, realloc) {
    return 2;
}
";
        assert_eq!(slim(glue), expected);
    }

    #[test]
    fn memory_is_found_once() {
        let glue = "function pass(arg, malloc) {\n}\nfunction list(array, malloc) {\n}\nfunction text(arg, malloc, realloc) {\n}\n\
                    pass(a, wasm.__wbindgen_malloc);\ntext(b, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);\n";
        let expected = "function pass(arg) { const malloc = wasm.__wbindgen_malloc;\n}\n\
                        function list(array) { const malloc = wasm.__wbindgen_malloc;\n}\n\
                        function text(arg) { const malloc = wasm.__wbindgen_malloc, realloc = wasm.__wbindgen_realloc;\n}\n\
                        pass(a);\ntext(b);\n";
        assert_eq!(with_memory(glue), expected);
    }

    #[test]
    fn modules_get_short_names() {
        let long = "./snippets/afterword-33012cc763030013/src/browser/clicks.js";
        assert_eq!(short_module(long), Some("clicks"));
        assert_eq!(short_module("./engine_bg.js"), None);
        let glue = format!(
            "import * as a from \"{long}\"\n  \"_\": b,\n  \"{long}\": a,\n  \"{long}\": c,\n"
        );
        let expected = format!(
            "import * as a from \"{long}\"\n  \"_\": b,\n\"clicks\": {{ click: a.click, isNew: a.isNew }},\n"
        );
        let taken = ["click", "isNew"].map(str::to_owned).into();
        assert_eq!(shorten_modules(&glue, &[("clicks".to_owned(), taken)].into()), expected);
    }
}
