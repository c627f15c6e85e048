//! Runs that are killed at any moment.

use crate::{Desk, Tally, Tree, any_site, check_whole, compare, count, old_and_new, tree};
use std::{
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

#[test]
fn a_killed_run_tears_nothing_and_the_next_one_mends_it() {
    kill_all("KILL");
}

#[test]
fn a_run_that_is_told_to_end_tears_nothing() {
    kill_all("TERM");
}

#[test]
fn a_run_that_is_broken_off_tears_nothing() {
    kill_all("INT");
}

fn kill_all(signal: &str) {
    let site = any_site();
    for args in [&["build", "site"][..], &["build", "site", "--prerender"]] {
        let (old, new) = old_and_new(&site.site(), args);
        let desk = Desk::with(&site.site());
        let start = Instant::now();
        desk.run(args, 0);
        let span = start.elapsed();
        let mut tally = Tally::default();
        let moments = count(2, 50);
        for number in 0..moments {
            let moment = span.mul_f64((number as f64 + 0.5) / moments as f64);
            let (hit, outcome) = kill(&site.site(), args, signal, moment, (&old, &new));
            tally.add(hit, outcome);
        }
        tally.end(&format!("SIG{signal} in {}", args.join(" ")));
    }
}

/// Says whether the signal came in time, and what is not as it should be.
fn kill(
    site: &Path,
    args: &[&str],
    signal: &str,
    moment: Duration,
    (old, new): (&Tree, &Tree),
) -> (bool, Result<(), String>) {
    let desk = Desk::with(site);
    let mut process = desk.command(args).spawn().expect("it runs");
    // The moment is what is tried: nothing is asserted about time.
    let start = Instant::now();
    while start.elapsed() < moment && process.try_wait().expect("it runs").is_none() {
        thread::sleep(Duration::from_millis(1));
    }
    let mut kill = Command::new("kill");
    let sent = kill.arg(format!("-{signal}")).arg(process.id().to_string()).output();
    sent.expect("kill runs");
    let hit = process.wait().expect("it ends").code().is_none();
    let outcome = check_whole(&tree(&desk.site()), old, new).and_then(|()| {
        desk.run(args, 0);
        compare(&tree(&desk.site()), new)
    });
    (hit, outcome.map_err(|why| format!("after {moment:?}: {why}")))
}
