//! The house rules, read off the sources: who may know whom, what no file may hold, how long one may be.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// One rule: where it holds, what breaks it, and what to do instead.
struct Rule {
    /// Paths begin with one of these.
    within: &'static [&'static str],
    /// Path endings it is for.
    endings: &'static [&'static str],
    /// Files that it is not for.
    except: &'static [&'static str],
    /// A line that holds one of these breaks it.
    forbidden: &'static [&'static str],
    advice: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        within: &["src/engine/"],
        endings: &[".rs"],
        except: &[],
        forbidden: &[
            "crate::browser",
            "crate::cli",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "gloo_",
            "serde_wasm_bindgen",
        ],
        advice: "the engine knows no other room: take plain data and give plain data",
    },
    Rule {
        within: &["src/engine/"],
        endings: &[".rs"],
        except: &[],
        forbidden: &[
            "std::fs",
            "std::time",
            "std::env",
            "std::net",
            "std::thread",
            "rayon",
            "HashMap",
            "HashSet",
            "unsafe ",
        ],
        advice: "the engine has no IO, no clock, no threads, no order that differs between runs and no unsafe",
    },
    Rule {
        within: &["src/browser/"],
        endings: &[".rs"],
        except: &[],
        forbidden: &["crate::cli"],
        advice: "browser and cli never meet: what both need belongs in the engine",
    },
    Rule {
        within: &["src/cli/", "src/main.rs"],
        endings: &[".rs"],
        except: &[],
        forbidden: &["crate::browser"],
        advice: "browser and cli never meet: what both need belongs in the engine",
    },
    Rule {
        within: &["src/cli/", "src/main.rs"],
        endings: &[".rs"],
        except: &[
            "src/cli/embed.rs",
            // Tests print for those who run them.
            "src/cli/fuzzing/mod.rs",
            "src/cli/inject/mutated.rs",
            "src/cli/write/tests.rs",
        ],
        forbidden: &[
            "println!(\"",
            "print!(\"",
            "eprint",
            "io::stdout",
            "io::stderr",
            "stdout()",
            "stderr()",
        ],
        advice: "a terminal obeys what a title may hold: print by cli/printable.rs alone",
    },
    Rule {
        within: &["src/", "www/"],
        endings: &[".rs", ".js"],
        except: &[],
        forbidden: &[
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "set_inner_html",
            "eval(",
            "new Function",
            "createContextualFragment",
            ".style.",
            "setAttribute(\"style\"",
        ],
        advice: "text never becomes markup, script or inline style: build a view and apply it",
    },
    Rule {
        within: &["src/", "www/"],
        endings: &[".rs", ".js", ".css"],
        except: &[],
        forbidden: &[
            "\"share-",
            "\"social",
            "\"newsletter",
            "\"ad-",
            "-btn\"",
            "-btn ",
            ".share-",
            ".social",
            ".newsletter",
            ".ad-",
            "sponsor",
            "#share",
            "#social",
        ],
        advice: "ad blockers hide names like this, and the related stories with them: find a neutral one",
    },
    Rule {
        within: &["src/"],
        endings: &[".rs"],
        except: &[],
        forbidden: &["replace('\\\\'", "replace(\"\\\\\""],
        advice: "a backslash is a letter of a name on Unix: `site_path::name` makes names of paths",
    },
    Rule {
        within: &[
            "src/",
            "www/",
            "xtask/",
            "tests/",
            "benches/",
            "docs/",
            "README.md",
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
        ],
        endings: &[".rs", ".js", ".mjs", ".css", ".md", ".html", ".toml", ".ftl", ".ts"],
        except: &[],
        forbidden: &[env!("CARGO_MANIFEST_DIR"), "/root/", "/home/"],
        advice: "the repository speaks of the product alone, not of one machine",
    },
    Rule {
        within: &["src/engine/view/", "src/browser/"],
        endings: &[".rs"],
        except: &["src/engine/view/mod.rs"],
        forbidden: &[
            ".attributes.push",
            ".attributes.extend",
            ".attributes.insert",
            "set_attribute",
            "\"formaction\"",
            "\"srcset\"",
            "\"srcdoc\"",
            "\"xlink:href\"",
            "\"ping\"",
        ],
        advice: "an address passes one rule: give it to `Element::with`, which knows href, src and action",
    },
    Rule {
        within: &["src/cli/"],
        endings: &[".rs"],
        except: &[],
        forbidden: &["<a href=\\\"{", "src=\\\"{", "action=\\\"{"],
        advice: "an address passes one rule: build a view, or ask `address::is_harmless` first",
    },
    Rule {
        within: &["src/browser/", "www/"],
        endings: &[".js"],
        // Their addresses come from the engine, by `TagLinks`, `QuotePattern` and `address::join`.
        except: &["src/browser/page.js", "src/browser/cashtags.js", "www/parts/see-also.js"],
        forbidden: &[
            ".href =",
            ".src =",
            ".action =",
            ".formAction",
            ".srcdoc",
            "setAttribute(\"href\"",
            "setAttribute(\"src\"",
            "setAttribute(\"action\"",
            "location =",
            "location.assign",
            "location.replace",
        ],
        advice: "an address passes one rule, in the engine: let a view carry it",
    },
    Rule {
        within: &["src/browser/", "www/"],
        endings: &[".js", ".rs"],
        // `wire` is where texts are packed. The feed build has no room for it, and strips zeros itself.
        except: &["www/wire.js", "src/browser/feed.js", "src/browser/page.js"],
        forbidden: &["\\0\"", "\\0'", "\\0`", "\\x00", "\\x1e", "\\x1f", "\\u0000"],
        advice: "no text travels by a sign that a page can write: pack texts by `wire`",
    },
    Rule {
        within: &["src/browser/", "www/parts/", "www/parts.js"],
        endings: &[".js"],
        except: &["src/browser/nodes.js"],
        forbidden: &["document."],
        advice: "elements of a page can stand in for what its document has: ask `dom` of src/browser/nodes.js",
    },
];

/// Files that do what a rule forbids to all others, and its word.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("src/cli/printable.rs", "std"),
    ("src/cli/printable.rs", "io::std"),
    // The build script, which speaks with cargo.
    ("src/cli/embed.rs", "print"),
    // Where bars are drawn: their words are our own.
    ("src/cli/progress.rs", "stderr()"),
];

/// Longest file of code, in lines.
const MAX_LINES: usize = 400;

/// What breaks a rule, or nothing.
fn check(path: &str, content: &str) -> Vec<String> {
    let mut found = Vec::new();
    let code = [".rs", ".js", ".mjs", ".css"].iter().any(|ending| path.ends_with(ending));
    if path.ends_with(".rs") && !content.starts_with("//!") {
        found.push(format!("{path}:1: begin with a line of //! that says what lives here"));
    }
    if code && content.lines().count() > MAX_LINES {
        found.push(format!(
            "{path}: {} lines; split it by subject, {MAX_LINES} is the most",
            content.lines().count()
        ));
    }
    let rules = RULES.iter().filter(|rule| {
        rule.within.iter().any(|start| path.starts_with(start))
            && !rule.except.contains(&path)
            && rule.endings.iter().any(|end| path.ends_with(end))
    });
    for rule in rules {
        for (number, line) in content.lines().enumerate() {
            let is_free = |word: &&&str| {
                EXCEPTIONS.iter().any(|(file, start)| path == *file && word.starts_with(start))
            };
            let words = rule.forbidden.iter().filter(|word| line.contains(**word));
            for word in words.filter(|word| !is_free(word)) {
                found.push(format!("{path}:{}: `{word}`: {}", number + 1, rule.advice));
            }
        }
    }
    found
}

fn sources(root: &Path) -> Vec<PathBuf> {
    let mut folders = vec![root.to_path_buf()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the project").flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            let is_other = ["target", "dist", "node_modules", "data", "articles", "pictures"]
                .contains(&name.as_str());
            if path.is_dir() && !is_other && !name.starts_with('.') {
                folders.push(path);
            } else if path.is_file() {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

#[test]
fn the_sources_keep_the_rules() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut read = 0;
    for path in sources(root) {
        let name =
            path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
        let Ok(content) = fs::read_to_string(&path) else { continue };
        // This file names what it forbids.
        if name != "tests/house_rules.rs" {
            read += 1;
            found.extend(check(&name, &content));
        }
    }
    assert!(read > 40, "only {read} files read");
    assert!(found.is_empty(), "{} broken house rules:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_rules_notice_what_they_are_for() {
    let cases = [
        ("src/engine/a.rs", "//! A.\nuse std::collections::HashMap;", "no order that differs"),
        ("src/engine/a.rs", "//! A.\nuse crate::cli::b;", "no other room"),
        ("src/browser/a.rs", "//! A.\nuse crate::cli::b;", "never meet"),
        ("src/cli/a.rs", "//! A.\nuse crate::browser::b;", "never meet"),
        ("src/cli/a.rs", "fn main() {}", "begin with a line"),
        ("src/cli/a.rs", "//! A.\nprintln!(\"{title}\");", "by cli/printable.rs alone"),
        ("www/a.js", "element.innerHTML = text;", "never becomes markup"),
        ("src/engine/view/a.rs", "//! A.\n.with(\"class\", \"share-row\")", "neutral"),
        ("www/a.css", ".social-row {}", "neutral"),
        ("src/cli/a.rs", "//! A.\nname.replace('\\\\', \"/\")", "a letter of a name"),
        ("README.md", "see /root/x", "of one machine"),
        ("src/engine/view/a.rs", "//! A.\nlink.attributes.push((\"href\", url))", "one rule"),
        ("src/cli/a.rs", "//! A.\nformat!(\"<a href=\\\"{url}\\\">\")", "one rule"),
        ("www/a.js", "link.href = url;", "one rule"),
        ("www/a.js", "texts.join(\"\\0\")", "no text travels"),
        ("src/browser/a.rs", "//! A.\nsplit(texts, b\"\\x1e\")", "no text travels"),
        ("src/browser/a.js", "document.body", "can stand in"),
    ];
    for (path, content, expected) in cases {
        let found = check(path, content);
        assert!(found.iter().any(|line| line.contains(expected)), "{path}: {content}: {found:?}");
    }
    let long = format!("//! A.\n{}", "\n".repeat(MAX_LINES));
    assert_eq!(check("src/cli/a.rs", &long).len(), 1);
    assert!(check("src/engine/a.rs", "//! A.\nuse alloc::string::String;\n").is_empty());
}
