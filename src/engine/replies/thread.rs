//! Who replied to whom: a list of replies becomes threads. Whatever the list says, each reply is there once.

use super::Reply;
use crate::engine::order;
use alloc::{vec, vec::Vec};

/// Replies stand in replies so deep; what is deeper stands in the deepest, one behind the other.
pub const MAX_DEPTH: usize = 4;

/// A reply, and those to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// Which of the list.
    pub reply: usize,
    /// Which of the list it answers, where it does not stand in that one's thread for all to see.
    pub answers: Option<usize>,
    /// The replies to it, the oldest first.
    pub replies: Vec<Thread>,
}

/// The threads of a list, the oldest first. A reply to one that is not there begins a thread of its own.
pub fn threads(replies: &[Reply]) -> Vec<Thread> {
    let parents = parents(replies);
    let places = places(&parents);
    let mut shelves = vec![Vec::new(); replies.len() + 1];
    for at in by_time(replies) {
        let answers = parents[at].filter(|_| places[at] != parents[at]);
        shelves[places[at].unwrap_or(replies.len())].push((at, answers));
    }
    build(&shelves, replies.len())
}

fn build(shelves: &[Vec<(usize, Option<usize>)>], shelf: usize) -> Vec<Thread> {
    let thread = |(reply, answers): &(usize, Option<usize>)| Thread {
        reply: *reply,
        answers: *answers,
        replies: build(shelves, *reply),
    };
    shelves[shelf].iter().map(thread).collect()
}

/// Which reply each one answers. Where they would answer each other in a circle, one of them answers none.
fn parents(replies: &[Reply]) -> Vec<Option<usize>> {
    let id = |at: &u32| &*replies[*at as usize].id;
    let mut ids: Vec<u32> = (0..replies.len() as u32).collect();
    order::sort_numbers(&mut ids, &mut |one, other| (id(one), one) < (id(other), other));
    let find = |reply: &Reply| {
        let parent = &*reply.parent;
        let place = ids.partition_point(|at| id(at) < parent);
        let at = ids.get(place).filter(|at| id(at) == parent && !parent.is_empty())?;
        Some(*at as usize)
    };
    let mut parents: Vec<Option<usize>> = replies.iter().map(find).collect();
    // 0: not looked at; else the round in which it was.
    let mut rounds = vec![0; replies.len()];
    for start in 0..replies.len() {
        let mut at = start;
        while rounds[at] == 0 {
            rounds[at] = start + 1;
            match parents[at] {
                Some(parent) if rounds[parent] == start + 1 => parents[at] = None,
                Some(parent) => at = parent,
                None => {}
            }
        }
    }
    parents
}

/// In which reply each one stands: in the one that it answers where there is room, else beside it.
fn places(parents: &[Option<usize>]) -> Vec<Option<usize>> {
    let mut places = parents.to_vec();
    // From 1; 0: not looked at.
    let mut depths = vec![0; parents.len()];
    for start in 0..parents.len() {
        // Those above it first: each is looked at once, however long two people quarrel.
        let mut way = vec![start];
        while let Some(&at) = way.last() {
            let mut depth = 1;
            if let Some(parent) = parents[at] {
                depth += depths[parent];
                if depth == 1 {
                    way.push(parent);
                    continue;
                }
                if depth > MAX_DEPTH {
                    depth = MAX_DEPTH;
                    places[at] = places[parent];
                }
            }
            depths[at] = depth;
            way.pop();
        }
    }
    places
}

/// The replies from the oldest to the newest; those of one time as the server gives them.
fn by_time(replies: &[Reply]) -> Vec<usize> {
    let mut order: Vec<u32> = (0..replies.len() as u32).collect();
    let time = |at: &u32| replies[*at as usize].time;
    order::sort_numbers(&mut order, &mut |one, other| (time(one), one) < (time(other), other));
    order.into_iter().map(|at| at as usize).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{format, string::String};
    use proptest::prelude::*;

    /// Replies as `id>parent@time`.
    fn list(replies: &str) -> Vec<Reply> {
        let reply = |text: &str| {
            let (id, rest) = text.split_once('>').expect("a parent");
            let (parent, time) = rest.split_once('@').unwrap_or((rest, "0"));
            Reply {
                id: id.into(),
                parent: parent.into(),
                time: time.parse().expect("a time"),
                ..Reply::default()
            }
        };
        replies.split(' ').filter(|it| !it.is_empty()).map(reply).collect()
    }

    fn write(threads: &[Thread], replies: &[Reply]) -> String {
        let threads: Vec<String> = threads
            .iter()
            .map(|Thread { reply, answers, replies: inner }| {
                let answers = answers.map_or(String::new(), |it| format!("^{}", replies[it].id));
                let inner = match inner.is_empty() {
                    true => String::new(),
                    false => format!("({})", write(inner, replies)),
                };
                format!("{}{answers}{inner}", replies[*reply].id)
            })
            .collect();
        threads.join(" ")
    }

    fn check(replies: &str, expected: &str) {
        let list = list(replies);
        assert_eq!(write(&threads(&list), &list), expected, "{replies}");
    }

    #[test]
    fn lists_become_threads() {
        check("", "");
        check("b>@2 a>@1 c>@3", "a b c");
        check("a> b> c>", "a b c");
        check("a>@1 b>a@5 c>a@3 d>b@4", "a(c b(d))");
        check("b>a a>", "a(b)");
        // Replies to what is not there, to themselves, in circles.
        check("a>x b>a", "a(b)");
        check("a>a b>a", "a(b)");
        check("a>b b>c c>a d>a", "c(b(a(d)))");
        check(">", "");
        // Two of one id: the first is answered.
        check("a>@2 a>@1 b>a@3", "a a(b)");
    }

    #[test]
    fn what_is_deep_stands_in_the_deepest() {
        check("a> b>a c>b d>c e>d f>e g>c", "a(b(c(d e^d f^e g)))");
    }

    #[test]
    fn long_quarrels_are_shown_at_once() {
        let parent = |at: usize| at.checked_sub(1).map_or(String::new(), |it| format!("{it}"));
        let reply = |at| Reply { id: format!("{at}"), parent: parent(at), ..Reply::default() };
        // Deeper than any stack, and more than can be looked at once for each other.
        let list: Vec<Reply> = (0..10_000).map(reply).collect();
        let written = write(&threads(&list), &list);
        assert!(written.starts_with("0(1(2(3 4^3 5^4 "));
        assert!(written.ends_with(" 9999^9998)))"));
    }

    proptest! {
        #[test]
        fn each_reply_is_there_once(parents in prop::collection::vec((0_usize..12, 0_u64..5), 0..12)) {
            let reply = |(at, (parent, time)): (usize, &(usize, u64))| Reply {
                id: format!("{at}"),
                parent: format!("{parent}"),
                time: *time,
                ..Reply::default()
            };
            let list: Vec<Reply> = parents.iter().enumerate().map(reply).collect();
            let written = write(&threads(&list), &list);
            let mut ids: Vec<usize> = written
                .split([' ', '(', ')'])
                .filter_map(|it| it.split('^').next()?.parse().ok())
                .collect();
            ids.sort_unstable();
            prop_assert_eq!(ids, (0..list.len()).collect::<Vec<_>>());
        }
    }
}
