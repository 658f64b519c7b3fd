//! Places on maps: fitted axes, what they say of people, and how two maps of the same people lie on each other.

use leitwerk_analysis::opinion::axes::Axes;
use leitwerk_analysis::opinion::components::components;
use leitwerk_analysis::opinion::pairs::PairCounts;
use leitwerk_analysis::opinion::ratings::Ratings;
use leitwerk_analysis::opinion::{DIMENSIONS, Role};

/// The shares at which intervals are looked at, and the squared distances (χ² with two degrees of freedom) that hold them.
pub(crate) const LEVELS: [(f64, f64); 3] = [(0.50, 1.386_294), (0.80, 3.218_876), (0.95, 5.991_465)];

pub(crate) fn axes(ratings: &Ratings, roles: &[Role]) -> Axes {
    let shapes: Vec<bool> = roles.iter().map(|role| *role == Role::Open).collect();
    Axes::fit(ratings, &shapes, &components(&PairCounts::of(ratings), &shapes, DIMENSIONS))
}

/// The distance of a difference in standard deviations, squared; the covariance is held above a thousandth in every direction,
/// where two rows are nearly the same.
pub(crate) fn distance([x, y]: [f64; 2], [xx, xy, yy]: [f64; 3]) -> f64 {
    let (middle, half) = (f64::midpoint(xx, yy), ((xx - yy).powi(2) / 4.0 + xy * xy).sqrt());
    let angle = 0.5 * (2.0 * xy).atan2(xx - yy);
    let along = x * angle.cos() + y * angle.sin();
    let across = y * angle.cos() - x * angle.sin();
    along.powi(2) / (middle + half).max(1e-3) + across.powi(2) / (middle - half).max(1e-3)
}

pub(crate) fn radius([x, y]: [f64; 2]) -> f64 {
    x.hypot(y)
}

pub(crate) fn minus([a, b]: [f64; 2], [c, d]: [f64; 2]) -> [f64; 2] {
    [a - c, b - d]
}

/// A turn of the plane, with or without a mirror.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Turn {
    cos: f64,
    sin: f64,
    mirror: f64,
}

impl Turn {
    /// The turn that brings the first places nearest to the second (Schönemann 1966).
    pub(crate) fn between(from: &[[f64; 2]], to: &[[f64; 2]]) -> Self {
        let sum = |f: fn([f64; 2], [f64; 2]) -> f64| from.iter().zip(to).map(|(from, to)| f(*from, *to)).sum::<f64>();
        let [xx, xy] = [sum(|from, to| from[0] * to[0]), sum(|from, to| from[0] * to[1])];
        let [yx, yy] = [sum(|from, to| from[1] * to[0]), sum(|from, to| from[1] * to[1])];
        let (plain, mirrored) = ((xx + yy).hypot(xy - yx), (xx - yy).hypot(xy + yx));
        let mirror = if mirrored > plain { -1.0 } else { 1.0 };
        let (cos, sin) = (xx + mirror * yy, xy - mirror * yx);
        let length = cos.hypot(sin).max(1e-300);
        Self { cos: cos / length, sin: sin / length, mirror }
    }

    pub(crate) fn place(self, [x, y]: [f64; 2]) -> [f64; 2] {
        let y = self.mirror * y;
        [self.cos * x - self.sin * y, self.sin * x + self.cos * y]
    }

    pub(crate) fn covariance(self, [xx, xy, yy]: [f64; 3]) -> [f64; 3] {
        let xy = self.mirror * xy;
        let (c, s) = (self.cos, self.sin);
        [
            c * c * xx - 2.0 * c * s * xy + s * s * yy,
            c * s * (xx - yy) + (c * c - s * s) * xy,
            s * s * xx + 2.0 * c * s * xy + c * c * yy,
        ]
    }
}
