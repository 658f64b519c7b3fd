//! How far two ways of sorting the same people into groups agree.

use std::collections::BTreeMap;

/// The adjusted Rand index of two partitions of the same things: 1 when they are the same but for names, about 0 when they have
/// nothing to do with each other; may be below 0. 1 when both say nothing (each one group, or each thing its own).
///
/// Source: L. Hubert, P. Arabie, "Comparing partitions", Journal of Classification 2 (1985).
///
/// # Panics
///
/// When the partitions are not of the same number of things.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "pairs of people are counted, not weighed to the last digit")]
pub fn adjusted_rand_index<T: Ord + Copy>(a: &[T], b: &[T]) -> f64 {
    assert_eq!(a.len(), b.len(), "two partitions of the same things");
    let pairs = |n: u64| (n * n.saturating_sub(1)) as f64 / 2.0;
    let (mut cells, mut rows, mut columns) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (x, y) in a.iter().zip(b) {
        *cells.entry((*x, *y)).or_insert(0_u64) += 1;
        *rows.entry(*x).or_insert(0_u64) += 1;
        *columns.entry(*y).or_insert(0_u64) += 1;
    }
    let together: f64 = cells.values().map(|n| pairs(*n)).sum();
    let in_a: f64 = rows.values().map(|n| pairs(*n)).sum();
    let in_b: f64 = columns.values().map(|n| pairs(*n)).sum();
    let all = pairs(a.len() as u64);
    let by_chance = if all > 0.0 { in_a * in_b / all } else { 0.0 };
    let most = f64::midpoint(in_a, in_b);
    if (most - by_chance).abs() < f64::EPSILON * most.max(1.0) {
        return 1.0;
    }
    (together - by_chance) / (most - by_chance)
}

#[cfg(test)]
mod tests {
    use super::adjusted_rand_index;

    /// Hubert and Arabie's own formula on a small table, worked out by hand: cells 2, 1, 0, 2 → (2 − 1.6) / (4 − 1.6).
    #[test]
    fn a_small_table_by_hand() {
        let index = adjusted_rand_index(&[0, 0, 0, 1, 1], &[0, 0, 1, 1, 1]);
        assert!((index - 1.0 / 6.0).abs() < 1e-12, "{index}");
    }

    #[test]
    fn names_of_groups_do_not_matter() {
        assert!((adjusted_rand_index(&[0, 0, 1, 2], &[7, 7, 3, 1]) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn one_group_against_two_says_nothing() {
        assert!(adjusted_rand_index(&[0, 0, 0, 0], &[0, 0, 1, 1]).abs() < 1e-12);
        assert!((adjusted_rand_index(&[0, 0, 0], &[1, 1, 1]) - 1.0).abs() < 1e-12);
    }
}
