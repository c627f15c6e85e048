//! What each term weighs in each article.

use super::{Terms, facts::Fact, matrix::Matrix};
use alloc::{vec, vec::Vec};

/// Entries that are sorted at once while building: bounds the memory on top of the model's own.
const BATCH: usize = 1 << 21;

/// One article's use of a term.
struct Use {
    hash: u64,
    article: u32,
    count: f32,
}

/// Weighs the terms that more than one article uses; a row a term, a column an article. With them comes the hash
/// of each row's term: 8 bytes a term, while the model is built.
///
/// The work is done in batches of hashes, lowest first, so that sums come out the same on every machine.
pub(super) fn weigh(terms: &[Terms], facts: &[Fact]) -> (Matrix, Vec<u64>) {
    let total: usize = terms.iter().map(|terms| terms.hashes.len()).sum();
    let bits = (total / BATCH).next_power_of_two().trailing_zeros();
    let mut sizes =
        vec![0_u32; facts.iter().map(|fact| fact.language as usize + 1).max().unwrap_or(0)];
    for fact in facts {
        sizes[fact.language as usize] += 1;
    }
    let mut squares = vec![0.0_f64; terms.len()];
    let mut next = vec![0_usize; terms.len()];
    let mut batch: Vec<Use> = Vec::new();
    let mut matrix = Matrix::new();
    let mut hashes = Vec::new();
    for number in 0..1_u64 << bits {
        batch.clear();
        for ((terms, next), article) in terms.iter().zip(&mut next).zip(0..) {
            while let Some(&hash) = terms.hashes.get(*next) {
                if hash.checked_shr(64 - bits).unwrap_or(0) != number {
                    break;
                }
                batch.push(Use { hash, article, count: terms.counts[*next] });
                *next += 1;
            }
        }
        batch.sort_unstable_by_key(|entry| (entry.hash, entry.article));
        for users in batch.chunk_by_mut(|a, b| a.hash == b.hash) {
            weigh_term(users, facts, &sizes);
            for entry in &*users {
                squares[entry.article as usize] += f64::from(entry.count) * f64::from(entry.count);
            }
            if users.len() > 1 {
                matrix.push(users.iter().map(|entry| (entry.article, entry.count)));
                hashes.push(users[0].hash);
            }
        }
    }
    squares.iter_mut().for_each(|square| *square = square.sqrt());
    matrix.divide_columns(&squares);
    (matrix, hashes)
}

/// Turns the counts of one term into weights: (1 + ln tf) · idf^1.5 · mean tf^⅓, where idf = ln((1 + N) / df)
/// among the articles of the same language, and mean tf is over those that use the term.
fn weigh_term(users: &mut [Use], facts: &[Fact], sizes: &[u32]) {
    let language = |user: &Use| facts[user.article as usize].language;
    let mixed = users.windows(2).any(|pair| language(&pair[0]) != language(&pair[1]));
    if mixed {
        users.sort_unstable_by_key(|user| (language(user), user.article));
    }
    for same in users.chunk_by_mut(|a, b| language(a) == language(b)) {
        let size = f64::from(sizes[language(&same[0]) as usize]);
        let users = same.len() as f64;
        let mean = same.iter().map(|user| f64::from(user.count)).sum::<f64>() / users;
        let idf = ((1.0 + size) / users).ln();
        let rarity = idf * idf.sqrt() * mean.cbrt();
        for user in same {
            user.count = ((1.0 + f64::from(user.count).ln()) * rarity) as f32;
        }
    }
    if mixed {
        users.sort_unstable_by_key(|user| user.article);
    }
}
