//! Intervals for shares: every figure about a statement carries how many people it rests on, and how far it may be off.

use serde::Serialize;

/// Two-sided 95 % quantile of the standard normal distribution.
pub const Z_95: f64 = 1.959_963_984_540_054;

/// From `low` to `high`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The Wilson score interval of a share: `count` of `n`, at 95 %. Ends lie in 0..=1; of nobody, it is 0..=1: nothing is known.
///
/// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
#[must_use]
pub fn wilson(count: u32, n: u32) -> Interval {
    if n == 0 {
        return Interval { low: 0.0, high: 1.0 };
    }
    let (x, n) = (f64::from(count), f64::from(n));
    let z2 = Z_95 * Z_95;
    let middle = (x + z2 / 2.0) / (n + z2);
    let half = Z_95 / (n + z2) * (x * (n - x) / n + z2 / 4.0).sqrt();
    // At the ends the formula is exact, the arithmetic is not.
    let low = if count == 0 { 0.0 } else { (middle - half).max(0.0) };
    let high = if x >= n { 1.0 } else { (middle + half).min(1.0) };
    Interval { low, high }
}

/// Newcombe's hybrid score interval of a difference of two independent shares, `a` of `n_a` less `b` of `n_b`, at 95 %. Ends lie
/// in -1..=1.
///
/// Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17
/// (1998), method 10.
#[must_use]
pub fn newcombe(a: u32, n_a: u32, b: u32, n_b: u32) -> Interval {
    if n_a == 0 || n_b == 0 {
        return Interval { low: -1.0, high: 1.0 };
    }
    let (p, q) = (f64::from(a) / f64::from(n_a), f64::from(b) / f64::from(n_b));
    let (of_p, of_q) = (wilson(a, n_a), wilson(b, n_b));
    let low = p - q - ((p - of_p.low).powi(2) + (of_q.high - q).powi(2)).sqrt();
    let high = p - q + ((of_p.high - p).powi(2) + (q - of_q.low).powi(2)).sqrt();
    Interval { low: low.max(-1.0), high: high.min(1.0) }
}

#[cfg(test)]
mod tests {
    use super::{newcombe, wilson};

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() < 5e-5
    }

    #[test]
    fn two_of_two_raters_prove_little() {
        assert!(close(wilson(2, 2).low, 0.3424), "{:?}", wilson(2, 2));
        assert!(wilson(2, 2).low < 0.5);
    }

    /// Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
    #[test]
    fn shares_as_in_newcombes_table() {
        for (x, n, low, high) in
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)]
        {
            let interval = wilson(x, n);
            assert!(close(interval.low, low) && close(interval.high, high), "{x} of {n}: {interval:?}");
        }
    }

    /// Newcombe 1998, "Interval estimation for the difference", table II, method 10.
    #[test]
    fn differences_as_in_newcombes_table() {
        for (a, m, b, n, low, high) in
            [(56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (5, 56, 0, 29, -0.0381, 0.1926)]
        {
            let interval = newcombe(a, m, b, n);
            assert!(close(interval.low, low) && close(interval.high, high), "{a}/{m} - {b}/{n}: {interval:?}");
        }
    }

    #[test]
    fn of_nobody_nothing_is_known() {
        assert_eq!((wilson(0, 0).low, wilson(0, 0).high), (0.0, 1.0));
        assert_eq!((newcombe(0, 0, 1, 2).low, newcombe(1, 2, 0, 0).high), (-1.0, 1.0));
    }
}
