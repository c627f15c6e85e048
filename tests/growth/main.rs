//! Growth: how much more there is to do when an input is eight times as large. Steps are counted, not time: instructions, by
//! valgrind, which says the same on any machine and under any load. A shape that needs more than n log n fails.

#[path = "../desk/mod.rs"]
mod desk;
mod shapes;

use desk::{Desk, article};
use shapes::{Reader, Reader::*, SHAPES, entry, item};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

/// The smallest size; the largest is eight times that. `AFTERWORD_SIZE` sets another one, for a longer look.
const SIZE: usize = 128;

/// Steps at that size with which a quarter of it shows as much, in less time.
const HEAVY: f64 = 40e6;

/// More steps at eight times the size than at once: eight, and the logarithms of both (10 and 7), and a little.
const MOST: f64 = 8.0 * 10.0 / 7.0 * 1.15;

/// The environment variable that has the test do one shape for valgrind: its number, and the size.
const TASK: &str = "AFTERWORD_GROWTH";

/// Lays out what reads an input on a desk, and gives the arguments of the command.
fn lay_out(desk: &Desk, reader: Reader, input: &str) -> Vec<&'static str> {
    let page = article("copper", "wheat");
    let page = match reader {
        Head => page.replace("<head>", &["<head>", input].concat()),
        Text | Built => page.replace("</article>", &[input, "</article>"].concat()),
        Attributes => page.replace("<article>", &["<article ", input, ">"].concat()),
        _ => page,
    };
    match reader {
        Pages => {
            for (at, page) in input.split_inclusive("</html>\n").enumerate() {
                desk.write(&format!("site/stories/c{at}/index.html"), page);
            }
        }
        Lines => {
            desk.write("a.jsonl", input);
            return vec!["index", "a.jsonl", "--out", "out", "--no-cache"];
        }
        Feed => {
            desk.write(
                "a.xml",
                ["<rss><channel>", &item(9_999, ""), input, "</channel></rss>"].concat(),
            );
            return vec!["index", "a.xml", "--out", "out", "--no-cache"];
        }
        _ => {}
    }
    desk.write("site/stories/copper/index.html", page);
    desk.write("site/stories/oil/index.html", article("oil", "copper"));
    match reader {
        Log => {
            desk.write("access.log", [&*entry(0, "/stories/oil/"), input].concat());
            return vec!["trending", "access.log", "--site", "site"];
        }
        Settings => desk.write("afterword.toml", input),
        Built | Attributes | Pages => return vec!["build", "site", "--prerender", "--no-cache"],
        _ => {}
    }
    vec!["index", "site", "--out", "out", "--no-cache"]
}

/// The instructions that a shape takes at a size.
fn steps(command: &Path, shape: usize, size: usize) -> f64 {
    let (name, reader, make) = SHAPES[shape];
    let desk = Desk::new();
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]);
    // One thread: those that wait for work would count as well.
    valgrind.current_dir(desk.path("")).env("RAYON_NUM_THREADS", "1").env_remove(TASK);
    match reader {
        Engine(_) => {
            let own = env::current_exe().expect("this test");
            valgrind.arg(own).args(["--exact", "one_shape", "--test-threads=1"]);
            valgrind.env(TASK, format!("{shape} {size}"));
        }
        _ => {
            valgrind.arg(command).args(lay_out(&desk, reader, &make(size)));
        }
    }
    let output = valgrind.output().expect("valgrind runs");
    let said = String::from_utf8_lossy(&output.stderr);
    // Exit code 1 is an answer as well: an input that is refused must be refused soon.
    assert!(output.status.code().is_some_and(|code| code < 2), "{name}, {size}: {said}");
    let count =
        said.lines().find_map(|line| line.split_once("I   refs:").or(line.split_once("I refs:")));
    let (_, count) = count.unwrap_or_else(|| panic!("{name}, {size}: {said}"));
    count.trim().replace(',', "").parse().expect("a number")
}

/// The work that valgrind looks at, where the engine is asked alone.
#[test]
fn one_shape() {
    let Ok(task) = env::var(TASK) else { return };
    let (shape, size) = task.split_once(' ').expect("shape and size");
    let (_, reader, make) = SHAPES[shape.parse::<usize>().expect("a number")];
    let input = make(size.parse().expect("a number"));
    let Engine(read) = reader else { panic!("{task} is for the command") };
    read(&input);
}

/// The command without what only a debugger needs: valgrind would read all of it each time.
fn stripped(desk: &Desk) -> PathBuf {
    let built = Path::new(env!("CARGO_BIN_EXE_afterword"));
    let bare = desk.path("afterword");
    let is_bare = Command::new("strip").arg("-o").arg(&bare).arg(built).status();
    if !is_bare.is_ok_and(|status| status.success()) {
        fs::copy(built, &bare).expect("copied");
    }
    bare
}

#[test]
fn nothing_grows_faster_than_n_log_n() {
    if Command::new("valgrind").arg("--version").output().is_err() {
        assert!(env::var_os("CI").is_none(), "install valgrind: `apt-get install valgrind`");
        eprintln!(
            "\n*** SKIPPED: valgrind is not here; this test counts instructions with it ***\n"
        );
        return;
    }
    let given = env::var("AFTERWORD_SIZE").ok().map(|size| size.parse().expect("a number"));
    let only = env::var("AFTERWORD_SHAPE").unwrap_or_default();
    let desk = Desk::new();
    let command = stripped(&desk);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = Vec::new();
        loop {
            let shape = next.fetch_add(1, Ordering::Relaxed);
            let Some((name, ..)) = SHAPES.get(shape) else { return found };
            if !name.contains(&only) {
                continue;
            }
            let mut size = given.unwrap_or(SIZE);
            let [none, mut one] = [0, size].map(|size| steps(&command, shape, size));
            if given.is_none() && one - none > HEAVY {
                size = SIZE / 4;
                one = steps(&command, shape, size);
            }
            let steps = |times: usize| steps(&command, shape, times * size);
            let eight = steps(8);
            // Below this, the difference is what starting a process varies by.
            let least = none / 1_000.0;
            let by = |all: f64| (all - none) / (one - none).max(least);
            let mut line =
                format!("{name:<36} {size:>5} {:>12.0} x8: {:>6.2}", one - none, by(eight));
            if by(eight) > MOST {
                let [two, four] = [2, 4].map(|times| by(steps(times)));
                line.push_str(&format!("  x2: {two:.2}  x4: {four:.2}"));
            }
            eprintln!("{line}");
            found.push((line, by(eight)));
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let found: Vec<(String, f64)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("it ends")).collect()
    });
    let worse: Vec<&str> =
        found.iter().filter(|(_, by)| *by > MOST).map(|(line, _)| line.as_str()).collect();
    assert!(worse.is_empty(), "steps at x1, and how many times these:\n{}", worse.join("\n"));
}
