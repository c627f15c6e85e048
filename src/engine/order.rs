//! Sorting. The standard library's sorts are the fastest, and weigh five kilobytes for each type: in a page a heapsort
//! (J. W. J. Williams, R. W. Floyd, 1964) does. Nothing that a page or a feed says makes it slower than n log n.
//!
//! Both give the same order only where no two items are equal, or where equals are the same: so the orders here end
//! with a number.

#[cfg(feature = "rank")]
use alloc::vec::Vec;
use core::cmp::Ordering;

/// Sorts the numbers of items, by whether one comes before another: no two are alike.
pub(super) fn sort_numbers(numbers: &mut [u32], is_before: &mut dyn FnMut(&u32, &u32) -> bool) {
    if cfg!(target_arch = "wasm32") {
        return heapsort(numbers, is_before);
    }
    numbers.sort_unstable_by(|one, other| match is_before(one, other) {
        true => Ordering::Less,
        false if one == other => Ordering::Equal,
        false => Ordering::Greater,
    });
}

/// Sorts by an order in which equals are the same.
#[cfg(feature = "rank")]
pub(super) fn sort_by<T: Copy>(items: &mut [T], mut order: impl FnMut(&T, &T) -> Ordering) {
    if !cfg!(target_arch = "wasm32") {
        return items.sort_unstable_by(order);
    }
    // One sort for all types: of the items' numbers.
    let before = Vec::from(&*items);
    let mut numbers: Vec<u32> = (0..before.len() as u32).collect();
    sort_numbers(&mut numbers, &mut |&one, &other| {
        order(&before[one as usize], &before[other as usize]).is_lt()
    });
    for (item, number) in items.iter_mut().zip(numbers) {
        *item = before[number as usize];
    }
}

/// As [`sort_by`], for what is sorted so often that it has a sort of its own.
#[cfg(feature = "rank")]
pub(super) fn sort_fast<T: Copy>(items: &mut [T], mut order: impl FnMut(&T, &T) -> Ordering) {
    if cfg!(target_arch = "wasm32") {
        heapsort(items, &mut |one: &T, other: &T| order(one, other).is_lt());
    } else {
        items.sort_unstable_by(order);
    }
}

/// Sorts by a key; items of the same key are the same.
#[cfg(feature = "rank")]
pub(super) fn sort_by_key<T: Copy, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// Puts the least `count` items first, in any order; there are more than that.
#[cfg(feature = "rank")]
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

/// Sorts by the given `is_before`: makes a heap whose greatest item is the first, then takes one after the other.
fn heapsort<T>(items: &mut [T], is_before: &mut (impl FnMut(&T, &T) -> bool + ?Sized)) {
    let (mut start, mut end) = (items.len() / 2, items.len());
    while end > 1 {
        if start > 0 {
            start -= 1;
        } else {
            end -= 1;
            items.swap(0, end);
        }
        let mut root = start;
        let mut child = 2 * root + 1;
        while child < end {
            if child + 1 < end && is_before(&items[child], &items[child + 1]) {
                child += 1;
            }
            if !is_before(&items[root], &items[child]) {
                break;
            }
            items.swap(root, child);
            root = child;
            child = 2 * root + 1;
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
        heapsort(&mut items, &mut |one, other| one < other);
        assert_eq!(items, expected);
    }

    #[test]
    fn orders_that_other_sorts_dislike() {
        check((0..1000).collect());
        check((0..1000).rev().collect());
        check((0..1000).chain((0..1000).rev()).collect());
        check([7; 1000].into());
        check((0..1000).map(|it| it % 2).collect());
    }

    /// Comparisons are the steps: at most two for each level of the heap that an item falls, in any order.
    #[test]
    fn no_order_takes_more_than_n_log_n_steps() {
        let count = 1 << 14;
        let orders: [fn(u32) -> u32; 5] =
            [|it| it, |it| !it, |_| 7, |it| it % 2, |it| it.wrapping_mul(2_654_435_761)];
        for order in orders {
            let mut items: Vec<u32> = (0..count).map(order).collect();
            let mut steps = 0;
            heapsort(&mut items, &mut |one: &u32, other: &u32| {
                steps += 1;
                one < other
            });
            assert!(items.is_sorted());
            assert!(steps <= 2 * count * (count.ilog2() + 1), "{steps} steps");
        }
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
