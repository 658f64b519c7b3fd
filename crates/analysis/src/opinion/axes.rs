//! The axes of the landscape: probabilistic principal components, fitted on what was rated and on nothing else.
//!
//! A person at z ~ N(0, I) rates statement j with x = mean_j + loading_j · z + noise. Who has not seen a statement says nothing about
//! it: nothing is imputed, so that nobody is pulled to the middle for having rated little.
//!
//! Sources: Tipping, Bishop, "Probabilistic principal component analysis", J. R. Statist. Soc. B 61 (1999); Ilin, Raiko, "Practical
//! approaches to principal component analysis in the presence of missing values", JMLR 11 (2010); Liu, Rubin, Wu, "Parameter
//! expansion to accelerate EM: the PX-EM algorithm", Biometrika 85 (1998).

mod doubt;
mod others;
mod posterior;
mod sums;

use super::DIMENSIONS;
use super::components::{Components, with_sign};
use super::plane::Symmetric;
use super::ratings::Ratings;
use crate::random::mix;
pub(super) use others::Others;
use posterior::Posterior;
use sums::Sums;

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
    pub doubt: Vec<[f64; 6]>,
    /// How unsure they would be if people's places were as they are expected: what a round of the fit knows.
    spread: Vec<[f64; 6]>,
    /// What a round draws loadings to 0 with: their mean square along each axis, and how little is known of the places of those who
    /// rated.
    drawn: Drawn,
    /// How many rounds the fit took on the sketch and on everybody.
    pub rounds: [usize; 2],
}

/// What draws loadings to 0, along each axis.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Drawn {
    /// The mean square of loadings when last looked at; 0 before.
    square: [f64; DIMENSIONS],
    /// The mean variance of the place of whoever gave a rating, 0..1.
    unknown: [f64; DIMENSIONS],
}

/// What each answer adds to what is known of a person: three numbers of precision, two of information, one of count.
pub(super) type Table = Vec<[f64; 6]>;

impl Axes {
    /// Fits axes, beginning at the principal components; `shapes` says of each statement whether it takes part.
    #[must_use]
    pub fn fit(ratings: &Ratings, shapes: &[bool], start: &Components) -> Self {
        let mut axes = Self::begin(shapes, start);
        if let Some(sketch) = sketch(ratings) {
            axes.rounds[0] = axes.improve(ratings, Some(&sketch), ROUNDS[0], ARRIVED);
            axes.rounds[1] = axes.improve(ratings, None, ROUNDS[1], ARRIVED);
        } else {
            axes.rounds[1] = axes.improve(ratings, None, ROUNDS[0], ARRIVED);
        }
        axes.orient(start);
        axes.doubt = axes.doubt(ratings);
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
            doubt: vec![[0.0; 6]; statements],
            spread: vec![[0.0; 6]; statements],
            drawn: Drawn::default(),
            rounds: [0, 0],
        }
    }

    /// Rounds of expectation and maximisation until the loadings change by less than the share `arrived`; says how many.
    fn improve(&mut self, ratings: &Ratings, people: Option<&[usize]>, rounds: usize, arrived: f64) -> usize {
        for round in 1..=rounds {
            let before = self.loadings.clone();
            let sums = Sums::of(ratings, &self.table(), people);
            self.maximise(&sums);
            if change(&before, &self.loadings) < arrived {
                return round;
            }
        }
        rounds
    }

    /// What each answer to each statement adds to what is known of a person. An unsure loading says less than a sure one: its spread
    /// is part of the precision, so that places are not fitted to what is chance (variational Bayes: Ilin, Raiko 2010, section 3.3).
    pub(super) fn table(&self) -> Table {
        let mut table = Vec::with_capacity(4 * self.loadings.len());
        for (statement, [a, b]) in self.loadings.iter().enumerate() {
            let (mean, noise) = (self.means[statement], self.noise[statement]);
            let [s, t, u, v, w, _] = self.spread[statement];
            let counts = if self.shapes[statement] { 1.0 } else { 0.0 };
            for value in [-1.0, 0.0, 1.0] {
                let rest = (value - mean) / noise;
                table.push([a * a / noise + s, a * b / noise + t, b * b / noise + v, a * rest - u, b * rest - w, counts]);
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

    /// The mean square of the loadings that take part, along each axis, as far as the ratings settle them.
    ///
    /// A round takes places for known and so loadings for surer than they are; what is not known of places leaves that share of what
    /// the ratings say (missing information: Louis, J. R. Statist. Soc. B 44, 1982).
    fn squares(&self) -> [f64; DIMENSIONS] {
        self.mean_square(|statement, axis| {
            let spread = [self.spread[statement][0], self.spread[statement][3]][axis];
            let (square, known) = (self.drawn.square[axis], 1.0 - self.drawn.unknown[axis]);
            if spread <= 0.0 || square <= 0.0 {
                return spread;
            }
            let ridge = self.noise[statement] / square;
            1.0 / (known * (1.0 / spread - ridge).max(0.0) + ridge)
        })
    }

    /// The mean square of the loadings that take part, along each axis, when they are as unsure as told (in units of noise).
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    fn mean_square(&self, unsure: impl Fn(usize, usize) -> f64) -> [f64; DIMENSIONS] {
        let part: Vec<usize> = (0..self.shapes.len()).filter(|statement| self.shapes[*statement]).collect();
        std::array::from_fn(|axis| {
            let square =
                |statement: &usize| self.loadings[*statement][axis].powi(2) + self.noise[*statement] * unsure(*statement, axis);
            part.iter().map(square).sum::<f64>() / part.len().max(1) as f64
        })
    }

    fn maximise(&mut self, sums: &Sums) {
        let posteriors = self.posteriors(sums);
        self.drawn = Drawn { square: self.squares().map(|square| square.max(1e-6)), unknown: sums.unknown() };
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
        self.move_by([[l, m], [0.0, n]]);
        self.turn();
    }

    /// Turns the axes to the directions in which expected ratings differ most.
    fn turn(&mut self) {
        let sum = |f: fn(&[f64; 2]) -> f64| self.loadings.iter().map(f).sum::<f64>();
        let gram = Symmetric::new(sum(|w| w[0] * w[0]), sum(|w| w[0] * w[1]), sum(|w| w[1] * w[1]));
        let [cos, sin] = gram.principal_direction();
        self.move_by([[cos, sin], [-sin, cos]]);
    }

    /// Loadings on other axes, with how unsure they are.
    fn move_by(&mut self, [[a, b], [c, d]]: [[f64; 2]; 2]) {
        for loading in &mut self.loadings {
            let [x, y] = *loading;
            *loading = [a * x + b * y, c * x + d * y];
        }
        for spread in &mut self.spread {
            let [s, t, u, v, w, n] = *spread;
            *spread = [
                a * a * s + 2.0 * a * b * t + b * b * v,
                a * c * s + (a * d + b * c) * t + b * d * v,
                a * u + b * w,
                c * c * s + 2.0 * c * d * t + d * d * v,
                c * u + d * w,
                n,
            ];
        }
    }

    /// Each axis points where the principal component of its rank does; without one, by the same rule for signs.
    fn orient(&mut self, start: &Components) {
        let sign = |axis: usize| {
            let loadings: Vec<f64> = self.loadings.iter().map(|loading| loading[axis]).collect();
            let along = |direction: &Vec<f64>| direction.iter().zip(&loadings).map(|(a, b)| a * b).sum::<f64>();
            let backwards = match start.directions.get(axis) {
                Some(direction) => along(direction) < 0.0,
                None => with_sign(loadings.clone()) != loadings,
            };
            if backwards { -1.0 } else { 1.0 }
        };
        self.move_by([[sign(0), 0.0], [0.0, sign(1)]]);
    }

    /// How far apart people stand along each axis in the picture: the root mean square over statements of the change of expected
    /// rating with a step, so that distance is how differently two people rate on average.
    #[must_use]
    pub fn scale(&self) -> [f64; DIMENSIONS] {
        self.mean_square(|statement, axis| [self.doubt[statement][0], self.doubt[statement][3]][axis]).map(f64::sqrt)
    }
}

impl Axes {
    /// How closely answers follow places: the share of the variance of ratings that the axes explain, 0..1.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    pub fn explained(&self) -> f64 {
        let noise = |(noise, shapes): (&f64, &bool)| if *shapes { *noise } else { 0.0 };
        let noise = self.noise.iter().zip(&self.shapes).map(noise).sum::<f64>();
        let part = self.shapes.iter().filter(|shapes| **shapes).count().max(1) as f64;
        let explained = self.scale().iter().map(|scale| scale * scale).sum::<f64>();
        explained / (explained + noise / part).max(1e-300)
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
