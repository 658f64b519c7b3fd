//! How many people rated two statements how: integers, from which everything else about pairs of statements follows exactly.

use std::ops::Range;

use rayon::prelude::*;

use super::ratings::{Cell, Ratings};

/// So many pairs make a block: half a megabyte, which fits the cache of a core.
const BLOCK: usize = 1 << 15;

/// For each pair of statements, counted over the people who rated both.
///
/// Memory: 16 bytes a pair, S(S+1)/2 pairs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PairCounts {
    statements: usize,
    /// Row by row the upper half, with the middle: see [`Pair`].
    cells: Vec<Pair>,
}

/// People who rated both; the sum over them of both ratings multiplied; of the first's ratings; of the second's.
type Pair = [i32; 4];

impl PairCounts {
    /// Counts the pairs in all rows: each thread those of its own first statements, over all people, in a table that stays in its
    /// cache.
    #[must_use]
    pub fn of(ratings: &Ratings) -> Self {
        let statements = ratings.statements().len();
        let mut cells = vec![[0; 4]; statements * (statements + 1) / 2];
        let mut left = cells.as_mut_slice();
        let mut blocks = Vec::new();
        let mut first = 0;
        while first < statements {
            let mut end = first;
            let mut size = 0;
            while end < statements && (end == first || size + statements - end <= BLOCK) {
                size += statements - end;
                end += 1;
            }
            let (block, rest) = left.split_at_mut(size);
            blocks.push((first..end, block));
            (left, first) = (rest, end);
        }
        blocks.into_par_iter().for_each(|(firsts, block)| {
            for person in 0..ratings.people().len() {
                add(block, statements, &firsts, ratings.row(person), 1);
            }
        });
        Self { statements, cells }
    }

    /// Adds, `times` times, one more answer to a row that holds `others`.
    pub(super) fn change(&mut self, others: impl Iterator<Item = Cell>, cell: Cell, times: i32) {
        let a = cell.code() as i32 - 1;
        let own = self.place(cell.statement(), cell.statement());
        plus(&mut self.cells[own], [times, times * a * a, times * a, times * a]);
        for other in others {
            let b = other.code() as i32 - 1;
            let (i, j, first, second) = if cell.statement() < other.statement() {
                (cell.statement(), other.statement(), a, b)
            } else {
                (other.statement(), cell.statement(), b, a)
            };
            let place = self.place(i, j);
            plus(&mut self.cells[place], [times, times * a * b, times * first, times * second]);
        }
    }

    /// The same counts with room for more statements: each is now where `place` says.
    pub(super) fn spread(&self, place: &[usize], statements: usize) -> Self {
        let mut spread = Self { statements, cells: vec![[0; 4]; statements * (statements + 1) / 2] };
        for i in 0..self.statements {
            for j in i..self.statements {
                let to = spread.place(place[i], place[j]);
                spread.cells[to] = self.cells[self.place(i, j)];
            }
        }
        spread
    }

    /// How many people rated each statement.
    #[must_use]
    pub fn rated(&self) -> Vec<f64> {
        (0..self.statements).map(|statement| f64::from(self.cells[self.place(statement, statement)][0])).collect()
    }

    /// Where the pair of two statements stands, the first not behind the second.
    fn place(&self, i: usize, j: usize) -> usize {
        i * self.statements - i * (i + 1) / 2 + j
    }

    /// The means of the statements that take part (0 for the others), and the Gram matrix S×S, row by row, of the ratings less
    /// their means, where what was not rated is 0.
    #[must_use]
    pub fn gram(&self, shapes: &[bool]) -> (Vec<f64>, Vec<f64>) {
        let n = self.statements;
        let at = |i: usize, j: usize| self.cells[self.place(i, j)];
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

/// Adds one row `times` times to the counts of the pairs whose first statement is one of `firsts`.
fn add(block: &mut [Pair], statements: usize, firsts: &Range<usize>, row: &[Cell], times: i32) {
    let begin = row.partition_point(|cell| cell.statement() < firsts.start);
    let place = |first: usize| first * statements - first * (first + 1) / 2;
    let offset = place(firsts.start) + firsts.start;
    for (at, first) in row.iter().enumerate().skip(begin) {
        let i = first.statement();
        if i >= firsts.end {
            break;
        }
        let a = first.code() as i32 - 1;
        let mut step = [[0; 4]; 4];
        for b in -1..=1 {
            step[(b + 1) as usize] = [times, times * a * b, times * a, times * b];
        }
        let counts = &mut block[place(i) + i - offset..];
        for second in &row[at..] {
            let pair = &mut counts[second.statement() - i];
            plus(pair, step[second.code()]);
        }
    }
}

fn plus(pair: &mut Pair, step: Pair) {
    for k in 0..4 {
        pair[k] += step[k];
    }
}
