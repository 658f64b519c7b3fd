//! k groups, each normal about its middle, with one spread for all: fitted to what is known of people, however surely.

use super::super::plane::Symmetric;
use super::super::positions::Known;
use super::start;
use crate::random::Random;

/// So many rounds at most.
const ROUNDS: usize = 60;

/// When the log-likelihood of a person grows by less than this in a round, the fit has arrived.
const ARRIVED: f64 = 1e-5;

/// The spread within groups is never less than this in any direction, in standard deviations of all people squared.
const NARROWEST: f64 = 1e-3;

#[derive(Debug, Clone)]
pub(super) struct Mixture {
    pub(super) middles: Vec<[f64; 2]>,
    weights: Vec<f64>,
    /// The inverse of the spread within groups.
    tight: Symmetric,
    /// Schwarz' criterion: the smaller the better.
    pub(super) bic: f64,
}

/// What one round finds.
struct Round {
    weights: Vec<f64>,
    firsts: Vec<[f64; 2]>,
    seconds: Symmetric,
    log_likelihood: f64,
}

impl Mixture {
    /// The best fit of k groups from the best of several starts.
    pub(super) fn fit(people: &[Known], k: usize, seed: u64) -> Self {
        Self::from_start(people, &start::middles(people, k, start::MANY, &mut Random::new(seed, &[2, k as u64])), ROUNDS)
    }

    /// Of fewer people, by fewer rounds from fewer starts.
    pub(super) fn sketch(people: &[Known], k: usize, random: &mut Random) -> Self {
        Self::from_start(people, &start::middles(people, k, start::FEW, random), ROUNDS / 4)
    }

    #[expect(clippy::cast_precision_loss, reason = "a count of people")]
    fn from_start(people: &[Known], start: &start::Start, rounds: usize) -> Self {
        let n = people.len() as f64;
        let k = start.middles.len();
        let mut mixture = Self {
            middles: start.middles.clone(),
            weights: start.weights.clone(),
            tight: start.spread.inverse(),
            bic: f64::INFINITY,
        };
        let mut before = f64::NEG_INFINITY;
        for _ in 0..rounds {
            let round = mixture.round(people);
            let arrived = round.log_likelihood - before < ARRIVED * n;
            before = round.log_likelihood;
            if arrived {
                break;
            }
            mixture.maximise(round, n);
        }
        // A middle and a weight for each group (the weights sum to 1), three numbers of the spread.
        let numbers = (3 * k - 1 + 3) as f64;
        mixture.bic = numbers * n.max(1.0).ln() - 2.0 * before;
        mixture
    }

    /// What a group's place adds to the exponent, for somebody.
    fn exponents<'a>(&'a self, known: &Known, constants: &'a [f64]) -> (Symmetric, impl Iterator<Item = (f64, [f64; 2])> + 'a) {
        let spread = known.precision.plus(self.tight).inverse();
        let [x, y] = known.information;
        let pull = move |(middle, constant): (&'a [f64; 2], &f64)| {
            let [a, b] = self.tight.times(*middle);
            let pulled = [x + a, y + b];
            let place = spread.times(pulled);
            (0.5 * (place[0] * pulled[0] + place[1] * pulled[1]) + constant, place)
        };
        (spread, self.middles.iter().zip(constants).map(pull))
    }

    fn constants(&self) -> Vec<f64> {
        self.middles
            .iter()
            .zip(&self.weights)
            .map(|(middle, weight)| weight.max(1e-300).ln() - 0.5 * self.tight.form(*middle))
            .collect()
    }

    fn round(&self, people: &[Known]) -> Round {
        let k = self.middles.len();
        let constants = self.constants();
        let mut round =
            Round { weights: vec![0.0; k], firsts: vec![[0.0; 2]; k], seconds: Symmetric::new(0.0, 0.0, 0.0), log_likelihood: 0.0 };
        let root = self.tight.determinant();
        let mut exponents = vec![(0.0, [0.0; 2]); k];
        for known in people {
            let (spread, found) = self.exponents(known, &constants);
            exponents.iter_mut().zip(found).for_each(|(slot, found)| *slot = found);
            let highest = exponents.iter().map(|(exponent, _)| *exponent).fold(f64::NEG_INFINITY, f64::max);
            let mut sum = 0.0;
            for (exponent, _) in &mut exponents {
                *exponent = (*exponent - highest).exp();
                sum += *exponent;
            }
            round.log_likelihood += highest + (sum * (root * spread.determinant()).max(1e-300).sqrt()).ln();
            round.seconds = round.seconds.plus(spread);
            for (group, (share, [x, y])) in exponents.iter().enumerate() {
                let share = share / sum;
                round.weights[group] += share;
                round.firsts[group][0] += share * x;
                round.firsts[group][1] += share * y;
                round.seconds = round.seconds.plus(Symmetric::new(share * x * x, share * x * y, share * y * y));
            }
        }
        round
    }

    fn maximise(&mut self, round: Round, n: f64) {
        let mut seconds = round.seconds;
        for (group, ([x, y], weight)) in round.firsts.into_iter().zip(round.weights).enumerate() {
            self.weights[group] = weight / n;
            if weight > 1e-9 {
                self.middles[group] = [x / weight, y / weight];
                seconds = seconds.minus(Symmetric::new(x * x / weight, x * y / weight, y * y / weight));
            }
        }
        self.tight = seconds.scaled(1.0 / n).map(|x| 1.0 / x.max(NARROWEST));
    }

    /// The likeliest group of somebody, the first of equals, and how likely it is.
    pub(super) fn likeliest(&self, known: &Known) -> (usize, f64) {
        likeliest(self.exponents(known, &self.constants()).1.map(|(exponent, _)| exponent))
    }

    /// The likeliest group of each.
    pub(super) fn groups(&self, people: &[Known]) -> Vec<usize> {
        let constants = self.constants();
        people.iter().map(|known| likeliest(self.exponents(known, &constants).1.map(|(exponent, _)| exponent)).0).collect()
    }

    /// How many people each group is the likeliest of.
    pub(super) fn sizes(&self, people: &[Known]) -> Vec<usize> {
        let mut sizes = vec![0; self.middles.len()];
        self.groups(people).into_iter().for_each(|group| sizes[group] += 1);
        sizes
    }

    /// The distance of the two nearest middles, in standard deviations within groups along the line between them.
    pub(super) fn separation(&self) -> f64 {
        let pairs =
            self.middles.iter().enumerate().flat_map(|(at, a)| self.middles[..at].iter().map(move |b| [a[0] - b[0], a[1] - b[1]]));
        pairs.map(|between| self.tight.form(between).max(0.0).sqrt()).fold(f64::INFINITY, f64::min)
    }
}

fn likeliest(exponents: impl Iterator<Item = f64>) -> (usize, f64) {
    let (mut best, mut highest, mut sum) = (0, f64::NEG_INFINITY, 0.0);
    for (group, exponent) in exponents.enumerate() {
        if exponent > highest {
            sum = sum * (highest - exponent).exp() + 1.0;
            (best, highest) = (group, exponent);
        } else {
            sum += (exponent - highest).exp();
        }
    }
    (best, 1.0 / sum)
}
