//! Which shard an article is in: a hash that is the same in every build, on every machine, for ever.

/// FNV-1a, 64 bits (Fowler, Noll, Vo: draft-eastlake-fnv), with its high half folded into the low one.
pub fn hash(bytes: &[u8]) -> u32 {
    let mut state = 0xcbf2_9ce4_8422_2325_u64;
    for byte in bytes {
        state = (state ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    (state ^ state >> 32) as u32
}

/// The number of the shard that holds the article of that key; `shards` is a power of two.
pub fn shard_of(key: &str, shards: usize) -> usize {
    hash(key.as_bytes()) as usize & (shards - 1)
}

/// Shards for that many articles: a power of two with one to two articles a shard, so that the bytes a
/// page view costs stay the same at any size, and one more article seldom moves the others.
pub fn shard_count(articles: usize) -> usize {
    articles.next_power_of_two().div_ceil(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_never_changes() {
        for (key, expected) in [("", 0x4fd0_bfc1_u32), ("a", 0x2962_30c0)] {
            let found = hash(key.as_bytes());
            assert_eq!(found, expected, "{key:?} gives {found:#x}");
        }
    }

    #[test]
    fn shards_hold_one_to_two_articles() {
        for (articles, expected) in
            [(0, 1), (1, 1), (2, 1), (3, 2), (443, 256), (512, 256), (513, 512)]
        {
            assert_eq!(shard_count(articles), expected, "{articles}");
        }
    }

    #[test]
    fn articles_spread_evenly() {
        let mut counts = [0; 64];
        for number in 0..6400 {
            counts[shard_of(&format!("2024/05/{number}/title-of-{number}"), 64)] += 1;
        }
        assert!(counts.iter().all(|count| (60..=140).contains(count)), "{counts:?}");
    }
}
