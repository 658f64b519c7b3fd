//! Where people stand as the axes have it, summed up by what they answered: all that a round of the fit looks at.

use std::ops::Range;

use rayon::prelude::*;

use super::Table;
use crate::opinion::plane::Symmetric;
use crate::opinion::ratings::Ratings;

/// People are summed up in so many pieces, whatever the number of threads: so the sums are the same, bit for bit.
const PIECES: usize = 64;

/// At least so many people make a piece.
const SMALLEST_PIECE: usize = 64;

/// Where people stand, summed up by what they answered.
pub(super) struct Sums {
    /// For each answer to each statement: second moments of position, first moments, count.
    answers: Vec<[f64; 6]>,
    /// Second moments over all people, and how many.
    people: [f64; 4],
    /// What is not known of people's places along each axis (their variance), summed over ratings, and how many ratings.
    unknown: [f64; 3],
}

impl Sums {
    /// Looks at these people, or all: finds where they stand, and adds it to each of their answers.
    pub(super) fn of(ratings: &Ratings, table: &Table, people: Option<&[usize]>) -> Self {
        let looked_at = people.map_or(ratings.people().len(), <[usize]>::len);
        let sum =
            |places: Range<usize>| Self::piece(ratings, table, places.map(|place| people.map_or(place, |people| people[place])));
        let sums: Vec<Self> = pieces(looked_at).into_par_iter().map(sum).collect();
        let empty = Self { answers: vec![[0.0; 6]; table.len()], people: [0.0; 4], unknown: [0.0; 3] };
        sums.into_iter().fold(empty, Self::plus)
    }

    fn piece(ratings: &Ratings, table: &Table, people: impl Iterator<Item = usize>) -> Self {
        let mut sums = Self { answers: vec![[0.0; 6]; table.len()], people: [0.0; 4], unknown: [0.0; 3] };
        for person in people {
            let row = ratings.row(person);
            let mut known = [0.0; 6];
            for cell in row {
                add(&mut known, &table[cell.slot()]);
            }
            if known[5] == 0.0 {
                continue;
            }
            let spread = Symmetric::new(1.0 + known[0], known[1], 1.0 + known[2]).inverse();
            let [x, y] = spread.times([known[3], known[4]]);
            let moments = [x * x + spread.xx, x * y + spread.xy, y * y + spread.yy, x, y, 1.0];
            for cell in row {
                add(&mut sums.answers[cell.slot()], &moments);
            }
            let of_ratings = [known[5] * spread.xx, known[5] * spread.yy, known[5]];
            sums.unknown.iter_mut().zip(of_ratings).for_each(|(sum, part)| *sum += part);
            sums.people =
                [sums.people[0] + moments[0], sums.people[1] + moments[1], sums.people[2] + moments[2], sums.people[3] + 1.0];
        }
        sums
    }

    fn plus(mut self, other: Self) -> Self {
        self.answers.iter_mut().zip(&other.answers).for_each(|(a, b)| add(a, b));
        self.people.iter_mut().zip(other.people).for_each(|(a, b)| *a += b);
        self.unknown.iter_mut().zip(other.unknown).for_each(|(a, b)| *a += b);
        self
    }

    /// Second and first moments and count of who rated it; first moments and count weighted by rating; sum of squared ratings.
    pub(super) fn of_statement(&self, statement: usize) -> [f64; 10] {
        let [disagree, pass, agree] = std::array::from_fn(|code| self.answers[4 * statement + code]);
        let all: [f64; 6] = std::array::from_fn(|i| disagree[i] + pass[i] + agree[i]);
        let weighted: [f64; 3] = std::array::from_fn(|i| agree[3 + i] - disagree[3 + i]);
        [all[0], all[1], all[2], all[3], all[4], all[5], weighted[0], weighted[1], weighted[2], agree[5] + disagree[5]]
    }

    /// The mean variance of the place of whoever gave a rating, along each axis.
    pub(super) fn unknown(&self) -> [f64; 2] {
        let [x, y, n] = self.unknown;
        [x / n.max(1.0), y / n.max(1.0)]
    }

    /// The mean second moments of all people; 1, 0, 1 of nobody.
    pub(super) fn spread_of_people(&self) -> [f64; 3] {
        let [a, b, c, n] = self.people;
        if n > 0.0 { [(a / n).max(1e-12), b / n, (c / n).max(1e-12)] } else { [1.0, 0.0, 1.0] }
    }
}

/// People in pieces whose size depends on how many there are alone.
pub(super) fn pieces(people: usize) -> Vec<Range<usize>> {
    let size = people.div_ceil(PIECES).max(SMALLEST_PIECE);
    (0..people.div_ceil(size)).map(|at| at * size..people.min((at + 1) * size)).collect()
}

pub(super) fn add(a: &mut [f64; 6], b: &[f64; 6]) {
    for i in 0..6 {
        a[i] += b[i];
    }
}
