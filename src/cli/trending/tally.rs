//! What the views of each article weigh: half as much after each half-life.
//!
//! A view at time *t* weighs 2^((t − now) / half-life). What *now* is shows only at the end, so weights are kept relative to
//! the half-life that the view falls in, as whole numbers (forward decay: G. Cormode and others, *Forward decay: a practical
//! time decay model for streaming systems*, ICDE 2009). Sums of whole numbers do not depend on the order of the views.

/// Weights are in parts of this.
const ONE: f64 = (1 << 20) as f64;

/// Half-lives that count, up to an article's newest view: before them a view weighs less than a thousand-millionth.
const SPAN: i64 = 30;

/// The weights of all articles.
pub(super) struct Tally {
    half_life: i64,
    /// Of each article, the sums of the half-lives that have views, in order of time.
    sums: Vec<Vec<(i64, u64)>>,
    /// The newest view, in seconds.
    pub(super) newest: Option<i64>,
}

impl Tally {
    pub(super) fn new(half_life: i64, articles: usize) -> Self {
        Self { half_life, sums: vec![Vec::new(); articles], newest: None }
    }

    /// Adds views of an article at a time.
    pub(super) fn add(&mut self, article: u32, time: i64, count: u32) {
        self.newest = self.newest.max(Some(time));
        let Some(sums) = self.sums.get_mut(article as usize) else { return };
        let life = time.div_euclid(self.half_life);
        let part = time.rem_euclid(self.half_life) as f64 / self.half_life as f64;
        let weight = (libm::exp2(part) * ONE) as u64 * u64::from(count);
        match sums.binary_search_by_key(&life, |(life, _)| *life) {
            Ok(place) => sums[place].1 += weight,
            Err(place) => sums.insert(place, (life, weight)),
        }
        if let Some(&(last, _)) = sums.last() {
            let old = sums.partition_point(|(life, _)| *life <= last - SPAN);
            sums.drain(..old);
        }
    }

    /// What the views of each article that has any weigh at that time; the article first.
    pub(super) fn scores(&self, now: i64) -> impl Iterator<Item = (usize, f64)> {
        let now = now as f64 / self.half_life as f64;
        self.sums.iter().enumerate().filter(|(_, sums)| !sums.is_empty()).map(
            move |(article, sums)| {
                let weigh =
                    |&(life, sum): &(i64, u64)| sum as f64 / ONE * libm::exp2(life as f64 - now);
                (article, sums.iter().map(weigh).sum())
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3600;

    fn check(views: &[(u32, i64, u32)], now: i64, expected: &[(usize, f64)]) {
        let mut tally = Tally::new(24 * HOUR, 3);
        views.iter().for_each(|&(article, time, count)| tally.add(article, time, count));
        let scores: Vec<(usize, f64)> = tally.scores(now).collect();
        assert_eq!(scores.len(), expected.len(), "{scores:?}");
        for ((article, score), (wanted, right)) in scores.iter().zip(expected) {
            assert!(
                article == wanted && (score - right).abs() < 1e-5 * right.max(1.0),
                "{scores:?}"
            );
        }
    }

    #[test]
    fn views_weigh_half_after_each_half_life() {
        let now = 1_795_000_000;
        check(&[], now, &[]);
        check(&[(0, now, 1)], now, &[(0, 1.0)]);
        check(&[(0, now - 24 * HOUR, 1), (2, now - 48 * HOUR, 4)], now, &[(0, 0.5), (2, 1.0)]);
        check(&[(1, now - 12 * HOUR, 10)], now, &[(1, 10.0 * 0.5_f64.sqrt())]);
        // In any order; and what is very old is gone.
        check(&[(1, now, 1), (1, now - 24 * HOUR, 2), (1, 0, 999)], now, &[(1, 2.0)]);
        check(&[(1, 0, 999), (1, now - 24 * HOUR, 2), (1, now, 1)], now, &[(1, 2.0)]);
    }

    #[test]
    fn memory_is_bounded_however_long_a_log_is() {
        let mut tally = Tally::new(60, 1);
        for minute in 0..100_000 {
            tally.add(0, minute * 60, 1);
        }
        assert!(tally.sums[0].len() <= SPAN as usize);
    }

    proptest::proptest! {
        #[test]
        fn the_order_does_not_matter(times in proptest::collection::vec(0_i64..4_000_000, 1..50)) {
            let scores = |times: &mut dyn Iterator<Item = &i64>| {
                let mut tally = Tally::new(7200, 1);
                times.for_each(|&time| tally.add(0, time, 1));
                tally.scores(4_000_000).collect::<Vec<_>>()
            };
            proptest::prop_assert_eq!(scores(&mut times.iter()), scores(&mut times.iter().rev()));
        }
    }
}
