//! Where each person stands on given axes, and how surely.

use rayon::prelude::*;

use super::axes::{Axes, Table};
use super::plane::Symmetric;
use super::ratings::{Cell, Ratings};

/// What somebody's answers say about where they stand: the likelihood exp(information · z − ½ zᵀ precision z).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Known {
    pub(super) precision: Symmetric,
    pub(super) information: [f64; 2],
    /// How many answers that is.
    pub(super) ratings: u32,
}

impl Known {
    /// The covariance of the place, with z ~ N(0, I) for all people.
    pub(super) fn covariance(&self) -> Symmetric {
        self.precision.plus(Symmetric::ONE).inverse()
    }

    /// The expected place: nearer to the middle the less is known.
    pub(super) fn expected(&self) -> [f64; 2] {
        self.covariance().times(self.information)
    }

    /// The place in the picture: the expected place, moved outward until people who rated little lie as far out, on average, as
    /// people who rated much.
    ///
    /// Under the model the expected places of people with covariance V are spread with covariance I − V, the true ones with I.
    ///
    /// Source: T. A. Louis, "Estimating a population of parameter values using Bayes and empirical Bayes methods", JASA 79 (1984).
    pub(super) fn placed(&self) -> [f64; 2] {
        let outward = Symmetric::ONE.minus(self.covariance()).map(|x| 1.0 / x.max(1e-9).sqrt());
        outward.times(self.expected())
    }

    /// How much of what could be known is known, 0..1: one less the mean posterior variance.
    pub(super) fn reliability(&self) -> f64 {
        let covariance = self.covariance();
        1.0 - f64::midpoint(covariance.xx, covariance.yy)
    }
}

/// What the ratings say of every person, in the order of [`Ratings::people`].
///
/// The axes were fitted on the very ratings that are now measured by them. So each answer is measured by its statement's loading
/// as it would be without this person: the statement's leverage h makes the rest e to e / (1 − h), and the loading moves by as much.
/// Without it the intervals would be too narrow where few rated a statement.
///
/// Source: the deletion formulas of Cook, Weisberg, "Residuals and influence in regression" (1982), for the regression of a
/// statement's ratings on places.
pub(super) fn known(ratings: &Ratings, axes: &Axes) -> Vec<Known> {
    let table = axes.table();
    (0..ratings.people().len()).into_par_iter().map(|person| of_row(ratings.row(person), axes, &table)).collect()
}

/// What one row of answers says.
fn of_row(row: &[Cell], axes: &Axes, table: &Table) -> Known {
    let mut sums = [0.0; 6];
    for cell in row {
        let answer = &table[cell.slot()];
        (0..6).for_each(|i| sums[i] += answer[i]);
    }
    let spread = Symmetric::new(1.0 + sums[0], sums[1], 1.0 + sums[2]).inverse();
    let [x, y] = spread.times([sums[3], sums[4]]);
    let (xx, xy, yy) = (x * x + spread.xx, x * y + spread.xy, y * y + spread.yy);
    let mut known = [0.0; 5];
    for cell in row {
        let statement = cell.statement();
        let [a, b] = axes.loadings[statement];
        if a == 0.0 && b == 0.0 {
            continue;
        }
        let [s, t, u, v, w, n] = axes.spread[statement];
        let leverage = (s * xx + v * yy + n + 2.0 * (t * xy + u * x + w * y)).clamp(0.0, 0.95);
        let rest = (cell.value() - axes.means[statement] - a * x - b * y) / (1.0 - leverage);
        let a = a - rest * (s * x + t * y + u);
        let b = b - rest * (t * x + v * y + w);
        let mean = axes.means[statement] - rest * (u * x + w * y + n);
        let weight = (1.0 - leverage) / axes.noise;
        let information = (cell.value() - mean) * weight;
        known[0] += a * a * weight;
        known[1] += a * b * weight;
        known[2] += b * b * weight;
        known[3] += a * information;
        known[4] += b * information;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of at most 2^14")]
    let count = sums[5] as u32;
    Known { precision: Symmetric::new(known[0], known[1], known[2]), information: [known[3], known[4]], ratings: count }
}
