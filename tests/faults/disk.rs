//! Disks that are full, and files that must not grow.

use crate::{
    Desk, Tally, any_site, binary, check_whole, compare, copy, count, is_full, is_root,
    old_and_new, skip, tree,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const ARGS: &[&str] = &["build", "site", "--prerender"];

/// A disk of its own in memory, while this lives.
struct Disk(PathBuf);

impl Disk {
    fn mount(at: &Path, size: u64) -> Option<Self> {
        fs::create_dir(at).expect("made");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"]).arg(at);
        let is_mounted = is_root() && mount.output().is_ok_and(|it| it.status.success());
        is_mounted.then(|| Self(at.into()))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let unmounted = Command::new("umount").arg(&self.0).status();
        drop(unmounted);
    }
}

#[test]
fn a_full_disk_tears_nothing() {
    let site = any_site();
    let (old, new) = old_and_new(&site.site(), ARGS);
    let desk = Desk::new();
    let Some(disk) = Disk::mount(&desk.path("disk"), 256 << 20) else {
        skip("only root mounts a disk to fill");
        return;
    };
    std::os::unix::fs::symlink("disk/site", desk.site()).expect("linked");
    let mut tally = Tally::default();
    let tries = count(4, 50);
    // From no room at all to enough.
    let most = used(&new_copy(&site.site(), &desk)) * 2;
    for number in 0..tries {
        let place = desk.path("disk/site");
        drop(fs::remove_dir_all(&place));
        copy(&site.site(), &place);
        let ballast = disk.0.join("ballast");
        let room = most * number as u64 / (tries as u64 - 1);
        fill(&ballast, room);
        let output = desk.command(ARGS).output().expect("it runs");
        let whole = check_whole(&tree(&place), &old, &new);
        fs::remove_file(&ballast).expect("removed");
        let outcome = whole.and_then(|()| {
            desk.run(ARGS, 0);
            compare(&tree(&place), &new)
        });
        tally.add(!output.status.success(), outcome.map_err(|why| format!("{room} bytes: {why}")));
    }
    tally.end("full disk");
}

/// The site as it is after a run.
fn new_copy(site: &Path, desk: &Desk) -> PathBuf {
    let place = desk.path("disk/site");
    copy(site, &place);
    desk.run(ARGS, 0);
    place
}

fn used(folder: &Path) -> u64 {
    let output = Command::new("du").arg("-sb").arg(folder).output().expect("du runs");
    let text = String::from_utf8(output.stdout).expect("text");
    text.split_whitespace().next().expect("a number").parse().expect("a number")
}

/// Fills the disk but for some room.
fn fill(ballast: &Path, room: u64) {
    let file = fs::File::create(ballast).expect("made");
    let mut output = Command::new("sh");
    output.arg("-c").arg("cat /dev/zero").stdout(file).stderr(std::process::Stdio::null());
    assert!(!output.status().expect("it runs").success(), "the disk is full now");
    let file = fs::OpenOptions::new().write(true).open(ballast).expect("opened");
    let size = file.metadata().expect("it is there").len();
    file.set_len(size.saturating_sub(room)).expect("shortened");
}

#[test]
fn files_that_must_not_grow_tear_nothing() {
    let site = any_site();
    let (old, new) = old_and_new(&site.site(), ARGS);
    let mut tally = Tally::default();
    let limits: &[u32] =
        if is_full() { &[0, 1, 2, 4, 8, 16, 32, 64, 128, 512] } else { &[0, 8, 64] };
    for blocks in limits {
        let desk = Desk::with(&site.site());
        let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
        let mut command = Command::new("sh");
        command.current_dir(desk.path(".")).args(["-c", &limited, "sh"]);
        command.arg(binary()).args(ARGS).arg("--no-cache");
        let output = command.output().expect("it runs");
        let outcome = check_whole(&tree(&desk.site()), &old, &new).and_then(|()| {
            desk.run(ARGS, 0);
            compare(&tree(&desk.site()), &new)
        });
        tally.add(!output.status.success(), outcome.map_err(|why| format!("{blocks}: {why}")));
    }
    tally.end("limit on the size of files");
}
