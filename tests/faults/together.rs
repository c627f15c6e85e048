//! Two runs at once.

use crate::{Desk, Tally, any_site, article, compare, count, said, tree};
use std::{fs, path::Path, process::Output};

#[test]
fn of_two_runs_at_once_one_ends_and_the_other_says_why_not() {
    let site = any_site();
    let desk = Desk::with(&site.site());
    let mut tally = Tally::default();
    for round in 0..count(4, 40) {
        desk.write("site/stories/edited/index.html", article(&format!("x{round}")));
        let runs: Vec<_> = (0..2)
            .map(|run| {
                let process = desk.command(&["build", "site"]).spawn().expect("it runs");
                desk.write("site/stories/more/index.html", article(&format!("y{round}z{run}")));
                process
            })
            .collect();
        let outputs: Vec<Output> =
            runs.into_iter().map(|run| run.wait_with_output().expect("it ends")).collect();
        let refused = outputs.iter().filter(|output| !output.status.success());
        let refusals: Vec<String> = refused.map(said).collect();
        let outcome = check(&desk, &refusals);
        tally.add(!refusals.is_empty(), outcome);
    }
    tally.end("two builds at once, with an edit between");
}

fn check(desk: &Desk, refusals: &[String]) -> Result<(), String> {
    let is_clear = |it: &String| it.contains("another afterword") && it.contains("works on");
    if refusals.len() > 1 || !refusals.iter().all(is_clear) {
        return Err(format!("{refusals:?}"));
    }
    let found = tree(&desk.site().join("afterword"));
    let missing = missing(&desk.site().join("afterword"));
    if !missing.is_empty() {
        return Err(format!("the index names what is not there: {missing:?}"));
    }
    if found.keys().any(|path| path.to_string_lossy().contains(".afterword-tmp")) {
        return Err("a stage is left".into());
    }
    // What the last edit needs is done by one more run, and then it is as if there had been no other.
    desk.run(&["build", "site"], 0);
    let alone = Desk::with(&desk.site());
    fs::remove_dir_all(alone.site().join("afterword")).expect("removed");
    alone.run(&["build", "site"], 0);
    compare(&tree(&desk.site()), &tree(&alone.site()))
}

/// The files that an index names and that are not there.
fn missing(index: &Path) -> Vec<String> {
    use afterword::engine::index::{Names, file_name};
    let mut missing = Vec::new();
    let mut lists = vec![(String::from("manifest.afw"), 0)];
    while let Some((name, first)) = lists.pop() {
        let names = fs::read(index.join(&name)).ok().and_then(|it| Names::decode(&it).ok());
        let Some(names) = names else {
            missing.push(name);
            continue;
        };
        for (place, hash) in names.hashes.chunks_exact(4).enumerate() {
            let hash = u32::from_le_bytes(hash.try_into().expect("four bytes"));
            let number = first + place;
            let name = file_name(names.level, number, hash);
            if names.level > 0 {
                lists.push((name, number << 8));
            } else if !index.join(&name).is_file() {
                missing.push(name);
            }
        }
    }
    missing
}

#[test]
fn other_commands_wait_for_none_either() {
    let desk = crate::made_up(4);
    desk.run(&["build", "site"], 0);
    let stage = desk.site().join("afterword/.afterword-tmp");
    fs::create_dir(&stage).expect("made");
    let lock = fs::File::create(stage.join("lock")).expect("made");
    lock.lock().expect("locked");
    desk.write("log", "");
    for args in [
        &["build", "site"][..],
        &["index", "site", "--out", "site/afterword"],
        &["trending", "log", "--site", "site"],
    ] {
        let said = desk.run(args, 1);
        assert!(said.contains("another afterword"), "{args:?}: {said}");
    }
    drop(lock);
    desk.run(&["build", "site"], 0);
    assert!(!stage.exists());
}
