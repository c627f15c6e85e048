//! Sorting what the ranking sorts. The standard library's sorts are the fastest, and weigh five kilobytes for each
//! type: in a page a quicksort of the first textbook (C. A. R. Hoare, 1961) does.
//!
//! Both give the same order only where no two items are equal, or where equals are the same: so the orders here end
//! with a number.

use alloc::vec::Vec;
use core::cmp::Ordering;

/// Sorts by an order in which equals are the same.
pub(super) fn sort_by<T: Copy>(items: &mut [T], mut order: impl FnMut(&T, &T) -> Ordering) {
    if !cfg!(target_arch = "wasm32") {
        return items.sort_unstable_by(order);
    }
    // One sort for all types: of the items' numbers.
    let before = Vec::from(&*items);
    let mut numbers: Vec<u32> = (0..before.len() as u32).collect();
    let is_before: &mut dyn FnMut(&u32, &u32) -> bool =
        &mut |&one, &other| order(&before[one as usize], &before[other as usize]).is_lt();
    quicksort(&mut numbers, is_before);
    for (item, number) in items.iter_mut().zip(numbers) {
        *item = before[number as usize];
    }
}

/// As [`sort_by`], for what is sorted so often that it has a sort of its own.
pub(super) fn sort_fast<T: Copy>(items: &mut [T], mut order: impl FnMut(&T, &T) -> Ordering) {
    if cfg!(target_arch = "wasm32") {
        quicksort(items, &mut |one: &T, other: &T| order(one, other).is_lt());
    } else {
        items.sort_unstable_by(order);
    }
}

/// Sorts by a key; items of the same key are the same.
pub(super) fn sort_by_key<T: Copy, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// Puts the least `count` items first, in any order; there are more than that.
pub(super) fn select<T: Copy>(
    items: &mut [T],
    count: usize,
    order: impl FnMut(&T, &T) -> Ordering,
) {
    if cfg!(target_arch = "wasm32") {
        sort_by(items, order);
    } else {
        items.select_nth_unstable_by(count - 1, order);
    }
}

/// Runs shorter than this are sorted by insertion.
const SHORT: usize = 12;

/// Sorts by the given `is_before`.
fn quicksort<T: Copy>(mut items: &mut [T], is_before: &mut (impl FnMut(&T, &T) -> bool + ?Sized)) {
    while items.len() > SHORT {
        let (least, middle, last) = (0, items.len() / 2, items.len() - 1);
        for (one, other) in [(least, middle), (middle, last), (least, middle)] {
            if is_before(&items[other], &items[one]) {
                items.swap(one, other);
            }
        }
        let pivot = items[middle];
        let (mut left, mut right) = (least, last);
        loop {
            while is_before(&items[left], &pivot) {
                left += 1;
            }
            while is_before(&pivot, &items[right]) {
                right -= 1;
            }
            if left >= right {
                break;
            }
            items.swap(left, right);
            left += 1;
            right -= 1;
        }
        // What is left of `left` comes no later than what is right of `right`; the shorter part first, so that the
        // stack stays shallow.
        let (before, after) = items.split_at_mut(left);
        let (short, long) =
            if before.len() < after.len() { (before, after) } else { (after, before) };
        quicksort(short, is_before);
        items = long;
    }
    for at in 1..items.len() {
        let mut to = at;
        while to > 0 && is_before(&items[to], &items[to - 1]) {
            items.swap(to, to - 1);
            to -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(mut items: Vec<u32>) {
        let mut expected = items.clone();
        expected.sort_unstable();
        quicksort(&mut items, &mut |one, other| one < other);
        assert_eq!(items, expected);
    }

    #[test]
    fn orders_that_quicksorts_dislike() {
        check((0..1000).collect());
        check((0..1000).rev().collect());
        check((0..1000).chain((0..1000).rev()).collect());
        check([7; 1000].into());
        check((0..1000).map(|it| it % 2).collect());
    }

    proptest! {
        #[test]
        fn items_are_sorted(items in prop::collection::vec(0_u32..50, 0..200)) {
            check(items);
        }

        #[test]
        fn the_least_come_first(items in prop::collection::vec(any::<u32>(), 2..50), count in 1_usize..50) {
            let count = count.min(items.len() - 1);
            let mut found = items.clone();
            select(&mut found, count, Ord::cmp);
            let most = found[..count].iter().max();
            prop_assert!(found[count..].iter().all(|it| Some(it) >= most));
        }
    }
}
