//! How unsure each statement's loading and mean are, given how unsurely people's places are known.

use rayon::prelude::*;

use super::sums::{add, pieces};
use super::{Axes, MEAN_RIDGE};
use crate::opinion::plane::{Symmetric, solve_3};
use crate::opinion::ratings::Ratings;

impl Axes {
    /// In units of each statement's noise: the inverse of what its ratings say of its loading and mean.
    ///
    /// What a rating says is counted at the place that the person's *other* answers suggest, and as much less as that place is unsure:
    /// the rating's variance about what is expected is noise + loadingᵀ V loading. A round of the fit takes places for known and would
    /// count too much (observed against complete information: Louis, "Finding the observed information matrix when using the EM
    /// algorithm", J. R. Statist. Soc. B 44, 1982).
    pub(super) fn doubt(&self, ratings: &Ratings) -> Vec<[f64; 6]> {
        let table = self.table();
        let sum = |people: std::ops::Range<usize>| {
            let mut sums = vec![[0.0; 6]; self.loadings.len()];
            for person in people {
                let row = ratings.row(person);
                let mut known = [0.0; 6];
                row.iter().for_each(|cell| add(&mut known, &table[cell.slot()]));
                for cell in row {
                    let [a, b, c, x, y, _] = table[cell.slot()];
                    let spread = Symmetric::new(1.0 + known[0] - a, known[1] - b, 1.0 + known[2] - c).inverse();
                    let [x, y] = spread.times([known[3] - x, known[4] - y]);
                    let weight = 1.0 / (1.0 + spread.xx * a + 2.0 * spread.xy * b + spread.yy * c);
                    let part = [x * x, x * y, x, y * y, y, 1.0].map(|moment| moment * weight);
                    add(&mut sums[cell.statement()], &part);
                }
            }
            sums
        };
        let parts: Vec<Vec<[f64; 6]>> = pieces(ratings.people().len()).into_par_iter().map(sum).collect();
        let mut sums = vec![[0.0; 6]; self.loadings.len()];
        parts.iter().for_each(|part| sums.iter_mut().zip(part).for_each(|(sum, part)| add(sum, part)));
        let squares = self.squares();
        let inverse = |statement: usize| {
            if !self.shapes[statement] {
                return [0.0; 6];
            }
            let [a, b, x, c, y, n] = sums[statement];
            let [first, second] = squares.map(|square| self.noise[statement] / square.max(1e-6));
            solve_3([a + first, b, x, c + second, y, n + MEAN_RIDGE], [0.0; 3]).0
        };
        (0..sums.len()).map(inverse).collect()
    }
}
