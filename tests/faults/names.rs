//! Odd files: links in circles, pipes, names that are long, no text, or look like paths.

use crate::{Desk, article, compare, is_full, made_up, skip, tree};
use std::{
    ffi::OsStr,
    fs,
    os::unix::{ffi::OsStrExt, fs::symlink, net::UnixListener},
    process::Command,
};

/// Builds and expects success; a second run must change nothing. Gives what was printed.
fn build(desk: &Desk) -> String {
    let said = desk.run(&["build", "site", "--json", "--no-cache"], 0);
    let once = tree(&desk.site());
    let again = desk.run(&["build", "site", "--json", "--no-cache"], 0);
    assert!(again.contains("\"pages_changed\":0"), "{again}");
    compare(&tree(&desk.site()), &once).expect("as it was");
    assert!(said.contains("\"pages_changed\":"), "{said}");
    said
}

fn is_built(desk: &Desk, page: &str) -> bool {
    fs::read_to_string(desk.path(page)).expect("read").contains("afterword.js")
}

#[test]
fn a_backslash_leads_nowhere() {
    let desk = made_up(3);
    let outside = article("outside");
    for name in ["victim.html", "site/victim.html", "site/a/victim.html"] {
        desk.write(name, &outside);
    }
    desk.write("site/..\\victim.html", article("inside"));
    desk.write("site/a/..\\..\\..\\victim.html", article("deeper"));
    desk.write("site/c:\\victim.html", article("drive"));
    build(&desk);
    assert_eq!(fs::read_to_string(desk.path("victim.html")).expect("read"), outside);
    for name in ["site/..\\victim.html", "site/a/..\\..\\..\\victim.html", "site/c:\\victim.html"] {
        assert!(is_built(&desk, name), "{name}");
    }
    let page = fs::read_to_string(desk.path("site/a/..\\..\\..\\victim.html")).expect("read");
    assert!(page.contains("src=\"../afterword/afterword.js\""), "one folder up: {page}");
    let said = desk.run(&["explain", "site", "stories/0/n0/", "--json", "--top", "9"], 0);
    assert!(said.contains("..%5Cvictim.html"), "its address is encoded: {said}");
}

#[test]
fn odd_files_are_told_of_and_keep_nothing_from_being_done() {
    let desk = made_up(3);
    let site = desk.site();
    desk.write("outside/secret.html", article("secret"));
    for (to, link) in [
        (".", "loop"),
        ("..", "stories/up"),
        ("self", "self"),
        ("b", "a"),
        ("a", "b"),
        ("../outside", "out"),
        ("../outside/secret.html", "linked.html"),
        ("nowhere.html", "dangling.html"),
        ("stories/0/n0/index.html", "same.html"),
    ] {
        symlink(to, site.join(link)).expect("linked");
    }
    let _socket = UnixListener::bind(site.join("socket.html")).expect("bound");
    for pipe in ["pipe.html", "CNAME", "ticker.json"] {
        let made = Command::new("mkfifo").arg(site.join(pipe)).status().expect("mkfifo runs");
        assert!(made.success());
    }
    fs::hard_link(site.join("stories/1/n1/index.html"), desk.path("backup.html")).expect("linked");
    let before = tree(&desk.path("outside"));
    let said = build(&desk);
    compare(&tree(&desk.path("outside")), &before).expect("as it was");
    for (name, why) in [
        ("linked.html", "it is a link"),
        ("dangling.html", "it is a link"),
        ("same.html", "it is a link"),
        ("pipe.html", "a pipe, a socket or a device"),
        ("socket.html", "a pipe, a socket or a device"),
        ("stories/1/n1/index.html", "it has 2 names (hard links)"),
    ] {
        let told = said.split("},{").any(|it| it.contains(name) && it.contains(why));
        assert!(told, "{name}: {said}");
    }
    assert!(!is_built(&desk, "backup.html"));
    assert!(is_built(&desk, "site/stories/0/n0/index.html"));
    assert!(said.starts_with("{\"articles\":3,"), "{said}");
    desk.run(&["build", "site", "--prerender"], 0);
}

#[test]
fn names_may_be_long_and_need_not_be_text() {
    let desk = made_up(3);
    let long = format!("{}.html", "n".repeat(245));
    let odd = ["a b", "ü", "'\"&<>", "new\nline", "100%", "#?x", "-rf", "tab\t", "\u{202e}lmth"];
    desk.write(&format!("site/{long}"), article("long"));
    desk.write(&format!("site/{0}/{0}/{0}/index.html", "d".repeat(250)), article("deep"));
    for (number, name) in odd.iter().enumerate() {
        desk.write(&format!("site/{name}.html"), article(&format!("odd{number}")));
    }
    let no_text = OsStr::from_bytes(b"no\xfftext.html");
    let lossy = "site/no\u{fffd}text.html";
    desk.write(lossy, article("lossy"));
    let page = desk.site().join(no_text);
    if fs::write(&page, article("bytes")).is_err() {
        skip("this file system takes no names but UTF-8");
    }
    let folder = desk.site().join(OsStr::from_bytes(b"f\xff"));
    drop(fs::create_dir(&folder).and_then(|()| fs::write(folder.join("x.html"), article("x"))));
    let said = build(&desk);
    for name in odd {
        assert!(is_built(&desk, &format!("site/{name}.html")), "{name}: {said}");
    }
    assert!(is_built(&desk, &format!("site/{long}")), "{said}");
    assert!(is_built(&desk, lossy), "{said}");
    if page.exists() {
        assert_eq!(fs::read_to_string(&page).expect("read"), article("bytes"));
        assert!(said.contains("its name is not UTF-8; rename it"), "{said}");
    }
}

#[test]
fn links_in_the_place_of_our_folders_are_not_written_through() {
    for link in ["afterword", "afterword/shards", "afterword/themes", "afterword/shards/000"] {
        let desk = made_up(3);
        desk.write("theirs/00-0000001.afw", "theirs");
        let place = desk.site().join(link);
        fs::create_dir_all(place.parent().expect("a folder")).expect("made");
        symlink(desk.path("theirs"), &place).expect("linked");
        let (before, pages) = (tree(&desk.path("theirs")), tree(&desk.site().join("stories")));
        let said = desk.run(&["build", "site"], 1);
        assert!(said.contains("is a link, and nothing is written through links"), "{said}");
        compare(&tree(&desk.path("theirs")), &before).expect("as it was");
        compare(&tree(&desk.site().join("stories")), &pages).expect("as they were");
        fs::remove_file(&place).expect("removed");
        desk.run(&["build", "site"], 0);
    }
}

#[test]
fn a_hundred_thousand_small_files() {
    if !is_full() {
        return;
    }
    let desk = Desk::new();
    for number in 0..100_000 {
        let folder = number / 100;
        let (ending, content) = match number % 10 {
            0 => ("html", article(&format!("w{number}"))),
            _ => ("txt", "small".into()),
        };
        desk.write(&format!("site/{folder}/{number}.{ending}"), content);
    }
    let before = tree(&desk.site());
    build(&desk);
    let after = tree(&desk.site());
    let others = |path: &OsStr| path.as_bytes().ends_with(b".txt");
    let kept = before.iter().filter(|(path, it)| others(path) && after.get(*path) == Some(it));
    println!("faults: small files: 100000, of them {} others as they were", kept.count());
    assert_eq!(after.len(), before.len() + tree(&desk.site().join("afterword")).len() + 1);
}
