//! Principal components of the ratings, where who has not seen a statement counts as its mean.

use faer::dyn_stack::{MemBuffer, MemStack};
use faer::matrix_free::eigen::{PartialEigenParams, partial_self_adjoint_eigen, partial_self_adjoint_eigen_scratch};
use faer::{Col, Mat, MatRef, Par, Side};

use super::pairs::PairCounts;
use crate::random::Random;

/// Up to so many statements all eigenvectors are computed; of more, only those that are asked for.
const FEW: usize = 128;

/// How exact the few are: the rest of an eigenvector that is none, relative to the largest eigenvalue.
const EXACT: f64 = 1e-13;

/// A direction that explains no larger share of the variance is nothing but rounding.
const NOTHING: f64 = 1e-12;

/// Directions in the space of statements along which people differ most.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Components {
    /// The mean rating of each statement among those who rated it; 0 where it shapes nothing.
    pub center: Vec<f64>,
    /// Directions of length 1, the strongest first: a number for each statement.
    pub directions: Vec<Vec<f64>>,
    /// The sum of squares along each.
    pub variances: Vec<f64>,
    /// The sum of squares in all.
    pub total: f64,
    /// How many ratings that is the sum over.
    pub ratings: f64,
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
    let statements = center.len();
    // What nobody rated, or all alike, has no part in any direction: not even that of a rounding error.
    let varying: Vec<usize> = (0..statements).filter(|i| gram[i * statements + i] > 0.0).collect();
    let n = varying.len();
    let matrix = Mat::from_fn(n, n, |i, j| gram[varying[i] * statements + varying[j]]);
    let total: f64 = varying.iter().map(|i| gram[i * statements + i]).sum();
    let count = count.min(n);
    let found = if n > FEW { strongest(matrix.as_ref(), count) } else { None };
    let found = found.or_else(|| all(matrix.as_ref(), count)).unwrap_or_default();
    let spread = |vector: Vec<f64>| {
        let mut direction = vec![0.0; statements];
        varying.iter().zip(vector).for_each(|(i, x)| direction[*i] = x);
        with_sign(direction)
    };
    let found = found.into_iter().filter(|(value, _)| *value > NOTHING * total);
    let (variances, directions): (Vec<f64>, Vec<Vec<f64>>) = found.map(|(value, vector)| (value.max(0.0), spread(vector))).unzip();
    let explained = variances.iter().map(|variance| variance / total).collect();
    let ratings = pairs.rated().iter().zip(shapes).filter(|(_, shapes)| **shapes).map(|(rated, _)| rated).sum();
    Components { center, directions, variances, total, ratings, explained }
}

type Eigen = Vec<(f64, Vec<f64>)>;

fn all(matrix: MatRef<'_, f64>, count: usize) -> Option<Eigen> {
    let n = matrix.nrows();
    if n == 0 {
        return None;
    }
    let eigen = matrix.self_adjoint_eigen(Side::Lower).ok()?;
    let pair = |place: usize| (eigen.S()[place], (0..n).map(|i| eigen.U()[(i, place)]).collect());
    Some((0..n).rev().take(count).map(pair).collect())
}

/// The eigenvectors of the largest eigenvalues, by a Krylov-Schur iteration; nothing if it does not arrive.
fn strongest(matrix: MatRef<'_, f64>, count: usize) -> Option<Eigen> {
    let n = matrix.nrows();
    let params = PartialEigenParams::default();
    let mut random = Random::new(0, &[]);
    let start = Col::from_fn(n, |_| random.normal());
    let start = &start / start.norm_l2();
    let (mut vectors, mut values) = (Mat::zeros(n, count), vec![0.0; count]);
    let mut memory = MemBuffer::new(partial_self_adjoint_eigen_scratch(&matrix, count, Par::Seq, params));
    let stack = MemStack::new(&mut memory);
    let found = partial_self_adjoint_eigen(vectors.as_mut(), &mut values, &matrix, start.as_ref(), EXACT, Par::Seq, stack, params);
    if found.n_converged_eigen < count {
        return None;
    }
    let mut found: Eigen =
        values.iter().enumerate().map(|(at, value)| (*value, vectors.col(at).iter().copied().collect())).collect();
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    Some(found)
}

/// The rule for signs: the number furthest from 0 is positive, of those as far (but for rounding) that of the first statement.
#[must_use]
pub fn with_sign(direction: Vec<f64>) -> Vec<f64> {
    let furthest = direction.iter().fold(0.0_f64, |furthest, x| furthest.max(x.abs()));
    let first = direction.iter().copied().find(|x| x.abs() >= furthest * (1.0 - 1e-9));
    if first.is_some_and(|x| x < 0.0) { direction.into_iter().map(|x| -x).collect() } else { direction }
}

#[cfg(test)]
mod tests {
    use super::{all, strongest, with_sign};
    use crate::random::Random;
    use faer::Mat;

    #[test]
    fn the_few_directions_of_many_statements_are_those_of_all() {
        let mut random = Random::new(3, &[]);
        for n in [129, 200, 300] {
            let rows = Mat::from_fn(60, n, |i, j| f64::from(u8::from(i % 7 == j % 7)) + random.normal());
            let gram = rows.transpose() * &rows;
            let (few, whole) = (strongest(gram.as_ref(), 2).expect("it arrives"), all(gram.as_ref(), 2).expect("it arrives"));
            for ((value, vector), (right, direction)) in few.iter().zip(&whole) {
                let along: f64 = vector.iter().zip(direction).map(|(a, b)| a * b).sum();
                assert!((value / right - 1.0).abs() < 1e-12 && along.abs() > 1.0 - 1e-9, "{n}: {value} {right} {along}");
            }
        }
    }

    #[test]
    fn of_numbers_as_far_from_0_but_for_rounding_the_first_is_positive() {
        assert_eq!(with_sign(vec![-0.5, 0.5 + 1e-14, 0.1])[0], 0.5);
        assert_eq!(with_sign(vec![-0.4, 0.5, 0.1])[1], 0.5);
    }
}
