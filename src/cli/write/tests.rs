//! Writing into made-up sites.

use super::*;
use tempfile::TempDir;

/// A site with a page in it.
fn site() -> TempDir {
    let site = tempfile::tempdir().expect("a folder");
    fs::write(site.path().join("page.html"), "old").expect("written");
    site
}

fn begin(site: &TempDir) -> Result<Transaction> {
    Transaction::begin(site.path(), &site.path().join("afterword"))
}

/// Rewrites the page; gives what it holds then, and why it stayed as it was.
fn rewrite(site: &TempDir) -> (String, String) {
    let transaction = begin(site).expect("begun");
    let page = transaction.read_page("page.html").expect("read");
    let staged = transaction.rewrite(&page, "new");
    let failures = transaction.commit().into_iter().map(|failure| format!("{:#}", failure.why));
    let why = staged.err().map(|error| format!("{error:#}")).into_iter().chain(failures);
    (fs::read_to_string(site.path().join("page.html")).expect("read"), why.collect())
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let names = entries.map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn the_same_content_is_not_written_again() {
    let site = site();
    let path = site.path().join("afterword/a/b.txt");
    for (content, changes) in [("one", true), ("one", false), ("two", true)] {
        let transaction = begin(&site).expect("begun");
        let changed = transaction.write_whole(&path, content.as_bytes()).expect("staged");
        transaction.commit_all().expect("written");
        assert_eq!(changed, changes, "{content}");
        assert_eq!(fs::read_to_string(&path).expect("read"), content);
    }
    assert_eq!(names(&site.path().join("afterword")), ["a"], "nothing else is left");
    assert_eq!(names(&site.path().join("afterword/a")), ["b.txt"]);
}

#[test]
fn nothing_is_in_its_place_before_it_is_committed() {
    let site = site();
    let transaction = begin(&site).expect("begun");
    let page = transaction.read_page("page.html").expect("read");
    assert!(transaction.rewrite(&page, "new").expect("staged"));
    assert_eq!(fs::read(site.path().join("page.html")).expect("read"), b"old");
    drop(transaction);
    assert_eq!(fs::read(site.path().join("page.html")).expect("read"), b"old");
    assert_eq!(names(site.path()), ["page.html"], "a run that wrote nothing leaves nothing");
}

#[test]
fn one_run_at_a_time() {
    let site = site();
    let first = begin(&site).expect("begun");
    let second = begin(&site).map(drop).expect_err("the first one has not ended");
    let message = format!("{second:#}");
    assert!(message.contains("another afterword") && message.contains("wait until"), "{message}");
    drop(first);
    begin(&site).expect("begun");
}

#[test]
fn what_a_killed_run_left_goes() {
    let site = site();
    let stage = site.path().join("afterword").join(STAGE);
    fs::create_dir_all(&stage).expect("made");
    fs::write(stage.join("17"), "half a pa").expect("written");
    fs::write(stage.join("lock"), "1").expect("written");
    drop(begin(&site).expect("begun"));
    assert!(!stage.exists());
}

#[test]
fn a_page_that_changes_meanwhile_stays_as_it_became() {
    let site = site();
    let transaction = begin(&site).expect("begun");
    let page = transaction.read_page("page.html").expect("read");
    transaction.rewrite(&page, "new").expect("staged");
    fs::write(site.path().join("page.html"), "an editor's").expect("written");
    let failures = transaction.commit();
    assert!(failures[0].why.to_string().contains("run it again"), "{failures:?}");
    assert_eq!(fs::read(site.path().join("page.html")).expect("read"), b"an editor's");
}

#[test]
fn nothing_is_written_outside() {
    let site = site();
    let transaction = begin(&site).expect("begun");
    let root = site.path();
    for path in [root.join("../out.txt"), root.join("a/../../out.txt"), "/out.txt".into()] {
        let why = transaction.write_whole(&path, b"x").expect_err("outside");
        assert!(format!("{why:#}").contains("it is not below"), "{why:#}");
    }
    assert!(transaction.read_page("../page.html").is_err());
    assert!(transaction.read_page("/etc/hostname").is_err());
}

#[test]
fn what_cannot_be_written_is_named() {
    let site = site();
    let transaction = begin(&site).expect("begun");
    let path = site.path().join("page.html/child");
    let error = transaction.write_whole(&path, b"").expect_err("a file is no folder");
    assert!(format!("{error:#}").contains("child"), "{error:#}");
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};

    #[test]
    fn rights_and_attributes_stay_as_they_were() {
        let site = site();
        let path = site.path().join("page.html");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        let has_attributes = xattr::set(&path, "user.origin", b"desk").is_ok();
        if !has_attributes {
            eprintln!("\n*** SKIPPED: this file system keeps no attributes ***\n");
        }
        assert_eq!(rewrite(&site), ("new".into(), String::new()));
        assert_eq!(fs::metadata(&path).expect("read").mode() & 0o7777, 0o640);
        if has_attributes {
            let kept = xattr::get(&path, "user.origin").expect("read");
            assert_eq!(kept.as_deref(), Some(&b"desk"[..]));
        }
    }

    #[test]
    fn the_owner_stays_and_gets_what_is_new() {
        let site = site();
        let path = site.path().join("page.html");
        if chown(&path, Some(1234), Some(2345)).is_err() {
            eprintln!("\n*** SKIPPED: only root gives files away ***\n");
            return;
        }
        chown(site.path(), Some(3456), Some(4567)).expect("given");
        let new = site.path().join("afterword/a/b.txt");
        let transaction = begin(&site).expect("begun");
        transaction.write_whole(&new, b"x").expect("staged");
        transaction.commit_all().expect("written");
        drop(transaction);
        assert_eq!(rewrite(&site), ("new".into(), String::new()));
        let owner = |path: &Path| {
            let about = fs::metadata(path).expect("read");
            (about.uid(), about.gid())
        };
        assert_eq!(owner(&path), (1234, 2345));
        for path in ["afterword", "afterword/a", "afterword/a/b.txt"] {
            assert_eq!(owner(&site.path().join(path)), (3456, 4567), "{path}");
        }
    }

    #[test]
    fn pages_that_would_lose_something_stay() {
        let check = |prepare: &dyn Fn(&Path), expected: &str| {
            let site = site();
            prepare(&site.path().join("page.html"));
            let (content, why) = rewrite(&site);
            assert_eq!(content, "old");
            assert!(why.contains(expected), "{why}");
        };
        check(
            &|page| fs::hard_link(page, page.with_file_name("other")).expect("linked"),
            "it has 2 names (hard links)",
        );
        check(
            &|page| {
                let rights = fs::Permissions::from_mode(0o444);
                fs::set_permissions(page, rights).expect("set");
            },
            "it is read-only; make it writable",
        );
    }

    #[test]
    fn nothing_is_written_through_links() {
        let elsewhere = tempfile::tempdir().expect("a folder");
        let linked = site();
        symlink(elsewhere.path(), linked.path().join("afterword")).expect("linked");
        let why = begin(&linked).map(drop).expect_err("a link");
        assert!(format!("{why:#}").contains("is a link"), "{why:#}");

        let linked = site();
        fs::create_dir(linked.path().join("afterword")).expect("made");
        symlink(elsewhere.path(), linked.path().join("afterword/shards")).expect("linked");
        symlink("page.html", linked.path().join("link.html")).expect("linked");
        let transaction = begin(&linked).expect("begun");
        let path = linked.path().join("afterword/shards/000/00.afw");
        let why = transaction.write_whole(&path, b"x").expect_err("a link");
        assert!(format!("{why:#}").contains("shards is a link"), "{why:#}");
        let link = linked.path().join("link.html");
        assert!(transaction.write_whole(&link, b"x").is_err());
        assert!(transaction.read_page("link.html").is_err());
        assert_eq!(names(elsewhere.path()), [""; 0]);
    }
}
