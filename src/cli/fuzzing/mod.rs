//! The fuzz targets: each takes any bytes and panics when a promise is broken.
//!
//! `cargo xtask fuzz` runs them under libFuzzer. The inputs that once broke one lie in `tests/data/fuzz/TARGET` and are
//! run by the native tests.

mod files;
mod texts;

/// One door through which bytes of strangers come in.
pub struct Target {
    /// Its name, and that of its folder of finds.
    pub name: &'static str,
    /// Folders and files below `tests/data` that show what such bytes look like.
    pub seeds: &'static [&'static str],
    /// Panics when a promise is broken.
    pub run: fn(&[u8]),
}

/// All targets.
pub const TARGETS: &[Target] = &[
    Target { name: "shard", seeds: &["index"], run: texts::shard },
    Target { name: "manifest", seeds: &["index"], run: texts::manifest },
    Target { name: "profile", seeds: &[], run: texts::profile },
    Target { name: "hashtags", seeds: &["hashtags.txt", "cashtags.txt"], run: texts::hashtags },
    Target { name: "replies", seeds: &["tokens"], run: texts::replies },
    Target { name: "logs", seeds: &["logs"], run: texts::logs },
    Target { name: "addresses", seeds: &["tokens"], run: texts::addresses },
    Target { name: "page", seeds: &["extract"], run: texts::page },
    Target { name: "inject", seeds: &["extract"], run: texts::inject },
    Target { name: "feed", seeds: &["fuzz-seeds/feed"], run: files::feed },
    Target { name: "lines", seeds: &["fuzz-seeds/lines"], run: files::lines },
    Target { name: "settings", seeds: &["fuzz-seeds/settings"], run: files::settings },
];

/// Runs a target.
///
/// # Panics
/// When there is no target of that name, and when it breaks a promise.
pub fn run(name: &str, bytes: &[u8]) {
    let known = || TARGETS.iter().map(|target| target.name).collect::<Vec<_>>().join(", ");
    match TARGETS.iter().find(|target| target.name == name) {
        Some(target) => (target.run)(bytes),
        None => panic!("there is no target {name:?}; there are {}", known()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    fn files(path: &Path) -> Vec<Vec<u8>> {
        if path.is_file() {
            return vec![fs::read(path).expect("a file")];
        }
        let entries = fs::read_dir(path).into_iter().flatten();
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        paths.iter().flat_map(|path| files(path)).collect()
    }

    #[test]
    fn targets_hold_for_their_seeds_and_for_all_that_once_broke_them() {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
        for target in TARGETS {
            let seeds: Vec<_> =
                target.seeds.iter().flat_map(|seed| files(&data.join(seed))).collect();
            let finds = files(&data.join("fuzz").join(target.name));
            assert_eq!(seeds.is_empty(), target.seeds.is_empty(), "{}", target.name);
            for bytes in seeds.iter().chain(&finds) {
                // A panic here prints the input, to be run again.
                println!("{}: {}", target.name, bytes.escape_ascii());
                run(target.name, bytes);
            }
        }
    }
}
