//! The axes of the landscape: probabilistic principal components, fitted on what was rated and on nothing else.
//!
//! A person at z ~ N(0, I) rates statement j with x = mean_j + loading_j · z + noise. Who has not seen a statement says nothing about
//! it: nothing is imputed, so that nobody is pulled to the middle for having rated little.
//!
//! Sources: Tipping, Bishop, "Probabilistic principal component analysis", J. R. Statist. Soc. B 61 (1999); Ilin, Raiko, "Practical
//! approaches to principal component analysis in the presence of missing values", JMLR 11 (2010); Liu, Rubin, Wu, "Parameter
//! expansion to accelerate EM: the PX-EM algorithm", Biometrika 85 (1998).

use rayon::prelude::*;

use super::DIMENSIONS;
use super::components::{Components, with_sign};
use super::plane::{Symmetric, solve_3};
use super::ratings::Ratings;
use crate::random::mix;

/// People are summed up in so many pieces, whatever the number of threads: so the sums are the same, bit for bit.
const PIECES: usize = 64;

/// At least so many people make a piece.
const SMALLEST_PIECE: usize = 64;

/// The first rounds look at so many people, which is enough to come near.
const SKETCH: usize = 4096;

/// When the loadings change by less than this share of their size, they have arrived.
const ARRIVED: f64 = 1e-3;

/// So many rounds at most on the sketch, and so many on everybody.
const ROUNDS: [usize; 2] = [60, 12];

/// What a statement's noise is drawn to that of all with: so many ratings.
const NOISE_RATINGS: f64 = 100.0;

/// What a statement's mean is drawn to 0 with: so many passes.
const MEAN_RIDGE: f64 = 0.5;

/// How people's ratings follow from where they stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Axes {
    /// How much the expected rating of each statement changes with a step along each axis; 0 where it shapes nothing. A step is
    /// one standard deviation of people.
    pub loadings: Vec<[f64; DIMENSIONS]>,
    /// The expected rating of each statement in the middle of the landscape.
    pub means: Vec<f64>,
    /// Which statements take part.
    pub shapes: Vec<bool>,
    /// The variance of the ratings of each statement about what is expected, above 0.
    pub noise: Vec<f64>,
    /// How unsure each statement's loading and mean are, in units of its noise: the upper half of a symmetric 3×3 matrix, row by row.
    pub spread: Vec<[f64; 6]>,
    /// How many rounds the fit took on the sketch and on everybody.
    pub rounds: [usize; 2],
}

/// What each answer adds to what is known of a person: three numbers of precision, two of information, one of count.
pub(super) type Table = Vec<[f64; 6]>;

impl Axes {
    /// Fits axes, beginning at the principal components; `shapes` says of each statement whether it takes part.
    #[must_use]
    pub fn fit(ratings: &Ratings, shapes: &[bool], start: &Components) -> Self {
        let mut axes = Self::begin(shapes, start);
        if let Some(sketch) = sketch(ratings) {
            axes.rounds[0] = axes.improve(ratings, Some(&sketch), ROUNDS[0]);
            axes.rounds[1] = axes.improve(ratings, None, ROUNDS[1]);
        } else {
            axes.rounds[1] = axes.improve(ratings, None, ROUNDS[0]);
        }
        axes.orient(start);
        let sums = Sums::of(ratings, &axes.table(), None);
        axes.spread = axes.posteriors(&sums).into_iter().map(|posterior| posterior.inverse).collect();
        axes
    }

    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    fn begin(shapes: &[bool], start: &Components) -> Self {
        let statements = shapes.len();
        let ratings = start.ratings.max(1.0);
        let taking_part = shapes.iter().filter(|shapes| **shapes).count() as f64;
        let scale = |axis: usize| (start.variances.get(axis).copied().unwrap_or(0.0) / ratings * taking_part).sqrt().max(1e-3);
        let mut loadings = vec![[0.0; DIMENSIONS]; statements];
        for (axis, direction) in start.directions.iter().enumerate().take(DIMENSIONS) {
            let scale = scale(axis);
            direction.iter().zip(&mut loadings).for_each(|(x, loading)| loading[axis] = x * scale);
        }
        let explained: f64 = start.explained.iter().take(DIMENSIONS).sum();
        let noise = (start.total / ratings * (1.0 - explained)).max(1e-3);
        Self {
            loadings,
            means: start.center.clone(),
            shapes: shapes.to_vec(),
            noise: vec![noise; statements],
            spread: vec![[0.0; 6]; statements],
            rounds: [0, 0],
        }
    }

    /// Rounds of expectation and maximisation until the loadings stay where they are; says how many.
    fn improve(&mut self, ratings: &Ratings, people: Option<&[usize]>, rounds: usize) -> usize {
        for round in 1..=rounds {
            let before = self.loadings.clone();
            let sums = Sums::of(ratings, &self.table(), people);
            self.maximise(&sums);
            if change(&before, &self.loadings) < ARRIVED {
                return round;
            }
        }
        rounds
    }

    /// What each answer to each statement adds to what is known of a person.
    pub(super) fn table(&self) -> Table {
        let mut table = Vec::with_capacity(4 * self.loadings.len());
        for (statement, [a, b]) in self.loadings.iter().enumerate() {
            let (mean, noise) = (self.means[statement], self.noise[statement]);
            let counts = if self.shapes[statement] { 1.0 } else { 0.0 };
            for value in [-1.0, 0.0, 1.0] {
                let rest = (value - mean) / noise;
                table.push([a * a / noise, a * b / noise, b * b / noise, a * rest, b * rest, counts]);
            }
            table.push([0.0; 6]);
        }
        table
    }

    /// What the sums say of each statement's loading and mean, drawn to 0 as far as the others' loadings suggest.
    fn posteriors(&self, sums: &Sums) -> Vec<Posterior> {
        let squares = self.squares();
        let posterior = |statement: usize| {
            let ridge = squares.map(|square| self.noise[statement] / square.max(1e-6));
            if self.shapes[statement] { Posterior::of(sums.of_statement(statement), ridge) } else { Posterior::default() }
        };
        (0..self.shapes.len()).map(posterior).collect()
    }

    /// The mean square of the loadings that take part, along each axis, as far as they are known.
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    fn squares(&self) -> [f64; DIMENSIONS] {
        let taking_part = self.shapes.iter().filter(|shapes| **shapes).count().max(1) as f64;
        std::array::from_fn(|axis| {
            let square = |statement: usize| {
                let spread = [self.spread[statement][0], self.spread[statement][3]][axis];
                self.loadings[statement][axis].powi(2) + self.noise[statement] * spread
            };
            (0..self.shapes.len()).filter(|statement| self.shapes[*statement]).map(square).sum::<f64>() / taking_part
        })
    }

    fn maximise(&mut self, sums: &Sums) {
        let posteriors = self.posteriors(sums);
        let shapes = std::mem::take(&mut self.shapes);
        let (mut rest, mut count, mut freedom) = (0.0, 0.0, 0.0);
        for (statement, posterior) in posteriors.iter().enumerate().filter(|(statement, _)| shapes[*statement]) {
            self.loadings[statement] = [posterior.estimate[0], posterior.estimate[1]];
            self.means[statement] = posterior.estimate[2];
            self.spread[statement] = posterior.inverse;
            rest += posterior.rest;
            count += posterior.count;
            freedom += posterior.freedom;
        }
        if count > freedom {
            let all = (rest / (count - freedom)).max(1e-6);
            for (statement, posterior) in posteriors.iter().enumerate().filter(|(statement, _)| shapes[*statement]) {
                let own = (posterior.count - posterior.freedom).max(0.0);
                self.noise[statement] = (posterior.rest + NOISE_RATINGS * all) / (own + NOISE_RATINGS);
            }
        }
        self.shapes = shapes;
        // What the people's spread really is goes into the loadings: parameter expansion, which saves most of the rounds.
        let [a, b, c] = sums.spread_of_people();
        let (l, m) = (a.sqrt(), b / a.sqrt());
        let n = (c - m * m).max(1e-12).sqrt();
        for loading in &mut self.loadings {
            *loading = [loading[0] * l + loading[1] * m, loading[1] * n];
        }
        self.turn();
    }

    /// Turns the axes to the directions in which expected ratings differ most.
    fn turn(&mut self) {
        let sum = |f: fn(&[f64; 2]) -> f64| self.loadings.iter().map(f).sum::<f64>();
        let gram = Symmetric::new(sum(|w| w[0] * w[0]), sum(|w| w[0] * w[1]), sum(|w| w[1] * w[1]));
        let [cos, sin] = gram.principal_direction();
        for loading in &mut self.loadings {
            *loading = [cos * loading[0] + sin * loading[1], cos * loading[1] - sin * loading[0]];
        }
    }

    /// Each axis points where the principal component of its rank does; without one, by the same rule for signs.
    fn orient(&mut self, start: &Components) {
        for axis in 0..DIMENSIONS {
            let loadings: Vec<f64> = self.loadings.iter().map(|loading| loading[axis]).collect();
            let along =
                start.directions.get(axis).map(|direction| direction.iter().zip(&loadings).map(|(a, b)| a * b).sum::<f64>());
            let turned = match along {
                Some(along) if along < 0.0 => loadings.into_iter().map(|x| -x).collect(),
                Some(_) => loadings,
                None => with_sign(loadings),
            };
            self.loadings.iter_mut().zip(turned).for_each(|(loading, x)| loading[axis] = x);
        }
    }

    /// How far apart people stand along each axis in the picture: the root mean square over statements of the change of expected
    /// rating with a step, so that distance is how differently two people rate on average.
    #[must_use]
    pub fn scale(&self) -> [f64; DIMENSIONS] {
        self.squares().map(f64::sqrt)
    }
}

/// Some of many people by chance, in their order. Not every n-th: their numbers may have a rhythm.
fn sketch(ratings: &Ratings) -> Option<Vec<usize>> {
    let people = ratings.people();
    if people.len() <= SKETCH {
        return None;
    }
    let mut order: Vec<(u64, usize)> = people.iter().enumerate().map(|(at, number)| (mix(u64::from(*number)), at)).collect();
    order.select_nth_unstable(SKETCH);
    let mut sketch: Vec<usize> = order[..SKETCH].iter().map(|(_, at)| *at).collect();
    sketch.sort_unstable();
    Some(sketch)
}

fn change(before: &[[f64; 2]], after: &[[f64; 2]]) -> f64 {
    // Products of loadings do not change when the axes turn.
    let product = |w: &[[f64; 2]], v: &[[f64; 2]]| {
        let sum = |a: usize, b: usize| w.iter().zip(v).map(|(w, v)| w[a] * v[b]).sum::<f64>();
        sum(0, 0).powi(2) + sum(0, 1).powi(2) + sum(1, 0).powi(2) + sum(1, 1).powi(2)
    };
    let size = product(after, after);
    ((product(before, before) - 2.0 * product(before, after) + size).max(0.0) / size.max(1e-300)).sqrt()
}

/// What is known of one statement's loading and mean.
#[derive(Debug, Clone, Copy, Default)]
struct Posterior {
    estimate: [f64; 3],
    inverse: [f64; 6],
    /// The sum of squares about what is expected.
    rest: f64,
    count: f64,
    /// How many numbers the data settle, 0..=3.
    freedom: f64,
}

impl Posterior {
    fn of([a, b, c, x, y, n, bx, by, bn, squares]: [f64; 10], ridge: [f64; 2]) -> Self {
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

/// Where people stand, summed up by what they answered.
struct Sums {
    /// For each answer to each statement: second moments of position, first moments, count.
    answers: Vec<[f64; 6]>,
    /// Second moments over all people, and how many.
    people: [f64; 4],
}

impl Sums {
    /// Looks at these people, or all: finds where they stand, and adds it to each of their answers.
    fn of(ratings: &Ratings, table: &Table, people: Option<&[usize]>) -> Self {
        let looked_at = people.map_or(ratings.people().len(), <[usize]>::len);
        let piece = looked_at.div_ceil(PIECES).max(SMALLEST_PIECE);
        let pieces: Vec<usize> = (0..looked_at.div_ceil(piece)).collect();
        let sum = |at: usize| {
            let places = at * piece..looked_at.min((at + 1) * piece);
            Self::piece(ratings, table, places.map(|place| people.map_or(place, |people| people[place])))
        };
        let sums: Vec<Self> = pieces.into_par_iter().map(sum).collect();
        let empty = Self { answers: vec![[0.0; 6]; table.len()], people: [0.0; 4] };
        sums.into_iter().fold(empty, Self::plus)
    }

    fn piece(ratings: &Ratings, table: &Table, people: impl Iterator<Item = usize>) -> Self {
        let mut sums = Self { answers: vec![[0.0; 6]; table.len()], people: [0.0; 4] };
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
            sums.people =
                [sums.people[0] + moments[0], sums.people[1] + moments[1], sums.people[2] + moments[2], sums.people[3] + 1.0];
        }
        sums
    }

    fn plus(mut self, other: Self) -> Self {
        self.answers.iter_mut().zip(&other.answers).for_each(|(a, b)| add(a, b));
        self.people.iter_mut().zip(other.people).for_each(|(a, b)| *a += b);
        self
    }

    /// Second and first moments and count of who rated it; first moments and count weighted by rating; sum of squared ratings.
    fn of_statement(&self, statement: usize) -> [f64; 10] {
        let [disagree, pass, agree] = std::array::from_fn(|code| self.answers[4 * statement + code]);
        let all: [f64; 6] = std::array::from_fn(|i| disagree[i] + pass[i] + agree[i]);
        let weighted: [f64; 3] = std::array::from_fn(|i| agree[3 + i] - disagree[3 + i]);
        [all[0], all[1], all[2], all[3], all[4], all[5], weighted[0], weighted[1], weighted[2], agree[5] + disagree[5]]
    }

    /// The mean second moments of all people; 1, 0, 1 of nobody.
    fn spread_of_people(&self) -> [f64; 3] {
        let [a, b, c, n] = self.people;
        if n > 0.0 { [(a / n).max(1e-12), b / n, (c / n).max(1e-12)] } else { [1.0, 0.0, 1.0] }
    }
}

fn add(a: &mut [f64; 6], b: &[f64; 6]) {
    for i in 0..6 {
        a[i] += b[i];
    }
}
