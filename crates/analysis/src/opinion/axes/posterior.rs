//! What is known of one statement: a regression of its ratings on the places of those who rated it.

use super::MEAN_RIDGE;
use crate::opinion::plane::solve_3;

/// What is known of one statement's loading and mean.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Posterior {
    pub(super) estimate: [f64; 3],
    pub(super) inverse: [f64; 6],
    /// The sum of squares about what is expected.
    pub(super) rest: f64,
    pub(super) count: f64,
    /// How many numbers the data settle, 0..=3.
    pub(super) freedom: f64,
}

impl Posterior {
    pub(super) fn of([a, b, c, x, y, n, bx, by, bn, squares]: [f64; 10], ridge: [f64; 2]) -> Self {
        let sums = [a, b, x, c, y, n];
        let target = [bx, by, bn];
        let drawn = [a + ridge[0], b, x, c + ridge[1], y, n + MEAN_RIDGE];
        let (inverse, estimate) = solve_3(drawn, target);
        let times = |m: [f64; 6], v: [f64; 3]| {
            [
                m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
                m[1] * v[0] + m[3] * v[1] + m[4] * v[2],
                m[2] * v[0] + m[4] * v[1] + m[5] * v[2],
            ]
        };
        let dot = |v: [f64; 3], w: [f64; 3]| v[0] * w[0] + v[1] * w[1] + v[2] * w[2];
        let rest = squares - 2.0 * dot(estimate, target) + dot(estimate, times(sums, estimate));
        let diagonal =
            |m: [f64; 6], k: [f64; 6]| m[0] * k[0] + m[3] * k[3] + m[5] * k[5] + 2.0 * (m[1] * k[1] + m[2] * k[2] + m[4] * k[4]);
        Self { estimate, inverse, rest: rest.max(0.0), count: n, freedom: diagonal(inverse, sums) }
    }
}
