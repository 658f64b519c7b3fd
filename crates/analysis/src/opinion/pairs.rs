//! How many people rated two statements how: integers, from which everything else about pairs of statements follows exactly.

use super::ratings::{Cell, Ratings};

/// For each pair of statements, counted over the people who rated both.
///
/// Memory: 16 bytes a pair, S(S+1)/2 pairs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairCounts {
    statements: usize,
    /// Row by row the upper half, with the middle: see [`Pair`].
    cells: Vec<Pair>,
}

/// People who rated both; the sum over them of both ratings multiplied; of the first's ratings; of the second's.
type Pair = [i32; 4];

impl PairCounts {
    /// Counts the pairs in all rows.
    #[must_use]
    pub fn of(ratings: &Ratings) -> Self {
        let statements = ratings.statements().len();
        let mut pairs = Self { statements, cells: vec![[0; 4]; statements * (statements + 1) / 2] };
        (0..ratings.people().len()).for_each(|person| pairs.add(ratings.row(person)));
        pairs
    }

    fn add(&mut self, row: &[Cell]) {
        for (at, first) in row.iter().enumerate() {
            let i = first.statement();
            let start = i * self.statements - i * (i + 1) / 2;
            for second in &row[at..] {
                let (a, b) = (first.code() as i32 - 1, second.code() as i32 - 1);
                let pair = &mut self.cells[start + second.statement()];
                *pair = [pair[0] + 1, pair[1] + a * b, pair[2] + a, pair[3] + b];
            }
        }
    }

    /// The means of the statements that take part (0 for the others), and the Gram matrix S×S, row by row, of the ratings less
    /// their means, where what was not rated is 0.
    #[must_use]
    pub fn gram(&self, shapes: &[bool]) -> (Vec<f64>, Vec<f64>) {
        let n = self.statements;
        let at = |i: usize, j: usize| self.cells[i * n - i * (i + 1) / 2 + j];
        let mean = |i: usize| {
            let [people, _, sum, _] = at(i, i);
            if shapes[i] && people > 0 { f64::from(sum) / f64::from(people) } else { 0.0 }
        };
        let center: Vec<f64> = (0..n).map(mean).collect();
        let mut gram = vec![0.0; n * n];
        for i in (0..n).filter(|i| shapes[*i]) {
            for j in (i..n).filter(|j| shapes[*j]) {
                let [both, product, first, second] = at(i, j).map(f64::from);
                let value = product - center[j] * first - center[i] * second + center[i] * center[j] * both;
                gram[i * n + j] = value;
                gram[j * n + i] = value;
            }
        }
        (center, gram)
    }
}
