//! How values spread: quantiles and means.

/// The values that these shares of all are below.
pub(in crate::corpus) fn quantiles(mut values: Vec<f64>, shares: &[f64]) -> Vec<f64> {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    let at = |share: &f64| {
        let place = share * last as f64;
        let (below, part) = (place as usize, place - place.floor());
        let (low, high) = (values[below], values[(below + 1).min(last)]);
        low + (high - low) * part
    };
    if values.is_empty() { vec![0.0; shares.len()] } else { shares.iter().map(at).collect() }
}

/// The mean, or 0 of nothing.
pub(super) fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut count) = (0.0, 0_usize);
    for value in values {
        sum += value;
        count += 1;
    }
    if count == 0 { 0.0 } else { sum / count as f64 }
}
