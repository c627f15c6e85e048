//! A desk to work at: a folder with a small site, and the command run there.

// Each test file uses a part of it.
#![allow(dead_code)]

use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    process::{Command, Output},
};
use tempfile::TempDir;

/// A folder to work in, and the command run there.
pub(crate) struct Desk(TempDir);

impl Desk {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// A desk with a small site in `site/`: four articles, a list of them, a page that is not to be indexed.
    pub(crate) fn with_site() -> Self {
        let desk = Self::new();
        for (name, other) in
            [("copper", "wheat"), ("wheat", "oil"), ("oil", "ships"), ("ships", "copper")]
        {
            desk.write(&format!("site/stories/{name}/index.html"), article(name, other));
        }
        let links: String = (0..30)
            .map(|n| format!("<li><a href=\"/stories/copper/\">Story {n}</a></li>"))
            .collect();
        desk.write(
            "site/index.html",
            format!("<!DOCTYPE html><title>The Desk</title><body><ul>{links}</ul></body>"),
        );
        let hidden = article("gold", "oil")
            .replace("<head>", "<head><meta name=\"robots\" content=\"noindex\">");
        desk.write("site/hidden.html", &hidden);
        desk.write("site/style.css", "body { color: black }");
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, content).expect("written");
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_afterword"));
        command.current_dir(self.0.path()).args(args);
        command
    }

    /// Runs the command and expects this exit code; gives standard output and standard error.
    pub(crate) fn run(&self, args: &[&str], code: i32) -> (String, String) {
        let Output { status, stdout, stderr } = self.command(args).output().expect("it runs");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        let (stdout, stderr) = (text(stdout), text(stderr));
        assert_eq!(status.code(), Some(code), "{args:?}\n{stdout}\n{stderr}");
        (stdout, stderr)
    }

    pub(crate) fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.run(args, 0).0).expect("JSON")
    }

    /// Every file below `folder`, with its content.
    pub(crate) fn files(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        let mut folders = vec![self.path(folder)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder").flatten() {
                match entry.path() {
                    path if path.is_dir() => folders.push(path),
                    path => drop(found.insert(path.clone(), fs::read(path).expect("read"))),
                }
            }
        }
        found
    }
}

/// A page that is read as an article, about `name`, with a link to the one about `other`.
pub(crate) fn article(name: &str, other: &str) -> String {
    let words = "The harbour office counts every crate, every sack and every barrel that waits for a ship. ".repeat(6);
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Counting {name} | The Desk</title>\
         <meta property=\"article:published_time\" content=\"2026-03-04\"></head>\n<body><article><h1>Counting {name}</h1>\
         <p>{words} This one is about {name}.</p><p>{words} See <a href=\"/stories/{other}/\">{other}</a>.</p>\
         </article></body></html>\n"
    )
}
