//! Where each person stands on given axes, and how surely.

use rayon::prelude::*;

use super::axes::{Axes, Others, Table};
use super::plane::Symmetric;
use super::ratings::{Cell, Ratings};

/// What somebody's answers say about where they stand: the likelihood exp(information · z − ½ zᵀ precision z). Places z are in
/// standard deviations of all people along each axis; [`Axes::scale`] makes them those of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Known {
    pub(super) precision: Symmetric,
    pub(super) information: [f64; 2],
    /// How much further the place scatters because the axes themselves are unsure; 0 on axes that are taken as they are, and where it is
    /// negligible.
    pub(super) of_axes: Symmetric,
    /// How many answers that is.
    pub ratings: u32,
}

impl Known {
    pub(super) fn spread(&self) -> Symmetric {
        self.precision.plus(Symmetric::ONE).inverse()
    }

    /// The covariance of the place, with z ~ N(0, I) for all people: first row, then the rest of the second. How unsure the axes are
    /// is part of it.
    #[must_use]
    pub fn covariance(&self) -> [f64; 3] {
        let Symmetric { xx, xy, yy } = self.spread().plus(self.of_axes);
        [xx, xy, yy]
    }

    /// The covariance of the place on these axes, taken as they are: what matters between people of one map, whom an error of the axes
    /// moves together.
    #[must_use]
    pub fn covariance_on_map(&self) -> [f64; 3] {
        let Symmetric { xx, xy, yy } = self.spread();
        [xx, xy, yy]
    }

    /// The expected place: nearer to the middle the less is known.
    #[must_use]
    pub fn expected(&self) -> [f64; 2] {
        self.spread().times(self.information)
    }

    /// The place in the picture: the expected place, moved outward until people who rated little lie as far out, on average, as
    /// people who rated much.
    ///
    /// Under the model the expected places of people with covariance V are spread with covariance I − V, the true ones with I.
    ///
    /// Source: T. A. Louis, "Estimating a population of parameter values using Bayes and empirical Bayes methods", JASA 79 (1984).
    #[must_use]
    pub fn placed(&self) -> [f64; 2] {
        let outward = Symmetric::ONE.minus(self.spread()).map(|x| 1.0 / x.max(1e-9).sqrt());
        outward.times(self.expected())
    }

    /// How much of what could be known is known, 0..1: one less the posterior variance over all of the picture, which is `scale`
    /// wide along its axes.
    #[must_use]
    pub fn reliability(&self, scale: [f64; 2]) -> f64 {
        let (spread, [a, b]) = (self.spread(), scale.map(|scale| scale * scale));
        if a + b > 0.0 { 1.0 - (a * spread.xx + b * spread.yy) / (a + b) } else { 0.0 }
    }
}

/// What the ratings say of every person, in the order of [`Ratings::people`], on axes that were fitted on these very ratings.
#[must_use]
pub fn known(ratings: &Ratings, axes: &Axes) -> Vec<Known> {
    let (table, others) = (axes.table(), Others::of(ratings, axes));
    let known = |person: usize| {
        let row = ratings.row(person);
        let of_axes = others.as_ref().map_or(Symmetric::NONE, |others| others.scatter(ratings.people()[person], row));
        Known { of_axes, ..of_row(row, axes, &table, |_| true) }
    };
    (0..ratings.people().len()).into_par_iter().map(known).collect()
}

impl Axes {
    /// What one row of answers says, on these axes taken as they are; `fitted` tells of each whether the axes were fitted on it.
    ///
    /// An answer that the axes were fitted on is measured by its statement's loading as it would be without this person: the
    /// statement's leverage h makes the rest e to e / (1 − h), and the loading moves by as much. Without it the intervals would be
    /// too narrow where few rated a statement.
    ///
    /// Source: the deletion formulas of Cook, Weisberg, "Residuals and influence in regression" (1982), for the regression of a
    /// statement's ratings on places.
    #[must_use]
    pub fn known(&self, row: &[Cell], fitted: impl Fn(Cell) -> bool) -> Known {
        of_row(row, self, &self.table(), fitted)
    }
}

fn of_row(row: &[Cell], axes: &Axes, table: &Table, fitted: impl Fn(Cell) -> bool) -> Known {
    let mut sums = [0.0; 6];
    for cell in row.iter().filter(|cell| fitted(**cell)) {
        let answer = &table[cell.slot()];
        (0..6).for_each(|i| sums[i] += answer[i]);
    }
    let spread = Symmetric::new(1.0 + sums[0], sums[1], 1.0 + sums[2]).inverse();
    let [x, y] = spread.times([sums[3], sums[4]]);
    let (xx, xy, yy) = (x * x + spread.xx, x * y + spread.xy, y * y + spread.yy);
    let (mut known, mut ratings) = ([0.0; 5], 0);
    for cell in row {
        let statement = cell.statement();
        let [mut a, mut b] = axes.loadings[statement];
        if !axes.shapes[statement] {
            continue;
        }
        let [s, t, u, v, w, n] = axes.doubt[statement];
        let leverage = (s * xx + v * yy + n + 2.0 * (t * xy + u * x + w * y)).clamp(0.0, 0.95);
        let (mut mean, mut weight) = (axes.means[statement], 1.0 / (1.0 + leverage));
        if fitted(*cell) {
            let rest = (cell.value() - mean - a * x - b * y) / (1.0 - leverage);
            mean -= rest * (u * x + w * y + n);
            (a, b) = (a - rest * (s * x + t * y + u), b - rest * (t * x + v * y + w));
            weight = 1.0 - leverage;
        }
        let weight = weight / axes.noise[statement];
        let information = (cell.value() - mean) * weight;
        known[0] += a * a * weight;
        known[1] += a * b * weight;
        known[2] += b * b * weight;
        known[3] += a * information;
        known[4] += b * information;
        ratings += 1;
    }
    let (precision, information) = (Symmetric::new(known[0], known[1], known[2]), [known[3], known[4]]);
    Known { precision, information, of_axes: Symmetric::NONE, ratings }
}
