//! Principal components of the ratings, where who has not seen a statement counts as its mean.

use faer::{Mat, Side};

use super::pairs::PairCounts;

/// Directions in the space of statements along which people differ most.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Components {
    /// The mean rating of each statement among those who rated it; 0 where it shapes nothing.
    pub center: Vec<f64>,
    /// Directions of length 1, the strongest first: a number for each statement.
    pub directions: Vec<Vec<f64>>,
    /// The share of all variance along each, 0..=1.
    pub explained: Vec<f64>,
}

/// The strongest `count` components of the ratings counted in `pairs`; `shapes` says of each statement whether it takes part.
///
/// The matrix whose components they are has a row for each person and the ratings less the statement's mean in it, 0 where nothing
/// was rated. Its Gram matrix is a sum of integers and products of means, so that the order of people cannot matter.
#[must_use]
pub fn components(pairs: &PairCounts, shapes: &[bool], count: usize) -> Components {
    let (center, gram) = pairs.gram(shapes);
    let n = center.len();
    let matrix = Mat::from_fn(n, n, |i, j| gram[i * n + j]);
    let total: f64 = (0..n).map(|i| gram[i * n + i]).sum();
    let Ok(eigen) = matrix.self_adjoint_eigen(Side::Lower) else {
        return Components { center, directions: Vec::new(), explained: Vec::new() };
    };
    let (mut directions, mut explained) = (Vec::new(), Vec::new());
    for place in (0..n).rev().take(count) {
        let value = eigen.S()[place].max(0.0);
        directions.push(with_sign((0..n).map(|i| eigen.U()[(i, place)]).collect()));
        explained.push(if total > 0.0 { value / total } else { 0.0 });
    }
    Components { center, directions, explained }
}

/// The rule for signs: the number furthest from 0 is positive, of equals that of the first statement.
#[must_use]
pub fn with_sign(direction: Vec<f64>) -> Vec<f64> {
    let furthest = direction.iter().copied().reduce(|best, x| if x.abs() > best.abs() { x } else { best });
    if furthest.is_some_and(|x| x < 0.0) { direction.into_iter().map(|x| -x).collect() } else { direction }
}
