//! Sites that belong to somebody else.

use crate::{Desk, Entry, binary, compare, is_root, made_up, said, skip, tree};
use std::{
    fs,
    os::unix::{
        fs::{MetadataExt, PermissionsExt, chown},
        process::CommandExt,
    },
    path::Path,
    process::{Command, Output},
};

/// A user who may do nothing in particular.
const NOBODY: u32 = 65534;

/// A desk where nobody is at home, with a copy of the command that nobody may run.
fn desk() -> Option<Desk> {
    if !is_root() {
        skip("only root runs something as another user");
        return None;
    }
    let desk = made_up(6);
    allow(&desk.path("."), 0o755);
    fs::copy(binary(), desk.path("afterword")).expect("copied");
    Some(desk)
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("set");
}

fn give(path: &Path, user: u32) {
    let given = Command::new("chown").args(["-R", &format!("{user}:{user}")]).arg(path).status();
    assert!(given.expect("chown runs").success());
}

fn build_as_nobody(desk: &Desk) -> Output {
    let mut command = Command::new(desk.path("afterword"));
    command.current_dir(desk.path(".")).args(["build", "site", "--no-cache"]);
    command.uid(NOBODY).gid(NOBODY).output().expect("it runs")
}

fn is_built(desk: &Desk, page: &str) -> bool {
    fs::read_to_string(desk.path(page)).expect("read").contains("afterword.js")
}

#[test]
fn a_site_that_must_not_be_written_stays() {
    let Some(desk) = desk() else { return };
    let before = tree(&desk.site());
    let output = build_as_nobody(&desk);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("ermission denied"), "{}", said(&output));
    compare(&tree(&desk.site()), &before).expect("as it was");
}

#[test]
fn pages_of_others_stay_and_the_rest_goes_on() {
    let Some(desk) = desk() else { return };
    give(&desk.site(), NOBODY);
    let of_root = "site/stories/0/n0/index.html";
    chown(desk.path(of_root), Some(0), Some(0)).expect("given");
    // Who may write to the file may not keep its owner.
    let for_all = "site/stories/1/n1/index.html";
    chown(desk.path(for_all), Some(0), Some(0)).expect("given");
    allow(&desk.path(for_all), 0o666);
    let unreadable = "site/stories/2/n2/index.html";
    chown(desk.path(unreadable), Some(0), Some(0)).expect("given");
    allow(&desk.path(unreadable), 0o600);
    desk.write("site/closed/index.html", "closed");
    allow(&desk.path("site/closed"), 0o700);

    let output = build_as_nobody(&desk);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(0), "{said}");
    for (page, expected) in [
        (of_root, false),
        (for_all, false),
        (unreadable, false),
        ("site/stories/3/n3/index.html", true),
        ("site/stories/4/n4/index.html", true),
        ("site/stories/0/n5/index.html", true),
    ] {
        assert_eq!(is_built(&desk, page), expected, "{page}: {said}");
    }
    assert!(said.contains("it belongs to user 0 and group 0"), "{said}");
    assert!(
        said.contains("cannot be changed: permission denied: stories/0/n0/index.html"),
        "{said}"
    );
    assert!(said.contains("stories/2/n2/index.html") && said.contains("closed"), "{said}");
}

#[test]
fn what_root_writes_belongs_to_the_sites_owner() {
    let Some(desk) = desk() else { return };
    give(&desk.site(), 1234);
    desk.run(&["build", "site", "--prerender"], 0);
    let site = desk.site();
    let foreign: Vec<_> = tree(&site)
        .into_keys()
        .filter(|path| fs::metadata(site.join(path)).expect("it is there").uid() != 1234)
        .collect();
    assert_eq!(foreign, [""; 0]);
}

#[test]
fn read_only_pages_stay_even_for_root() {
    let desk = made_up(6);
    let page = desk.path("site/stories/0/n0/index.html");
    allow(&page, 0o444);
    let before = fs::read(&page).expect("read");
    let said = desk.run(&["build", "site"], 0);
    assert!(said.contains("it is read-only; make it writable (chmod u+w): stories/0/n0"), "{said}");
    assert_eq!(fs::read(&page).expect("read"), before);
    assert!(is_built(&desk, "site/stories/1/n1/index.html"));
    // The index knows it all the same.
    assert!(matches!(
        tree(&desk.site()).get(std::ffi::OsStr::new("afterword")),
        Some(Entry::Folder)
    ));
    assert!(said.starts_with("6 articles"), "{said}");
}
