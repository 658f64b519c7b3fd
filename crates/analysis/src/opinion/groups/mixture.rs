//! k groups, each normal about its middle, with one spread for all: fitted to what is known of people, however surely.

use super::super::plane::Symmetric;
use super::super::positions::Known;
use super::lanes::{Eight, LANES, Lanes, eights, exp, lanes, sum};
use super::start;
use crate::random::Random;

/// So many rounds at most.
const ROUNDS: usize = 60;

/// So many rounds from each start.
const TRIAL_ROUNDS: usize = 8;

/// So many rounds of a sketch.
const SKETCH_ROUNDS: usize = 15;

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

/// What the weight and middle of a group add to an exponent, and how the middle pulls.
pub(super) type Pull = (f64, [f64; 2]);

/// What one round finds.
struct Round {
    weights: Vec<f64>,
    firsts: Vec<[f64; 2]>,
    seconds: Symmetric,
    log_likelihood: f64,
}

impl Mixture {
    /// The best fit of k groups from the best of several starts.
    #[expect(clippy::cast_precision_loss, reason = "a count of people")]
    pub(super) fn fit(people: &[Known], k: usize, seed: u64) -> Self {
        let mut mixture = Self::begin(people, k, start::MANY, &mut Random::new(seed, &[2, k as u64]));
        let (n, eights) = (people.len() as f64, eights(people));
        let mut log_likelihood = f64::NEG_INFINITY;
        for _ in 0..ROUNDS {
            let round = mixture.round(&eights, true);
            let grown = round.log_likelihood - log_likelihood;
            log_likelihood = round.log_likelihood;
            if grown < ARRIVED * n {
                break;
            }
            mixture.maximise(round, n);
        }
        // A middle and a weight for each group (the weights sum to 1), three numbers of the spread.
        let numbers = (3 * k - 1 + 3) as f64;
        mixture.bic = numbers * n.max(1.0).ln() - 2.0 * log_likelihood;
        mixture
    }

    /// Of fewer people, by fewer rounds from fewer starts; without a criterion.
    #[expect(clippy::cast_precision_loss, reason = "a count of people")]
    pub(super) fn sketch(people: &[Known], k: usize, random: &mut Random) -> Self {
        let mut mixture = Self::begin(people, k, start::FEW, random);
        let eights = eights(people);
        for _ in 0..SKETCH_ROUNDS {
            let round = mixture.round(&eights, false);
            mixture.maximise(round, people.len() as f64);
        }
        mixture
    }

    /// The likeliest of several starts, after a few rounds on some of the people. The nearest groups are not always the likeliest:
    /// where both axes are as wide, k-means cuts across either.
    #[expect(clippy::cast_precision_loss, reason = "a count of people")]
    fn begin(people: &[Known], k: usize, many: (usize, usize), random: &mut Random) -> Self {
        let some = start::some(people, many.1 / 2, random);
        let eights = eights(&some);
        let mut best: Option<(f64, Self)> = None;
        for start in start::starts(people, k, many, random) {
            let mut mixture =
                Self { middles: start.middles, weights: start.weights, tight: start.spread.inverse(), bic: f64::INFINITY };
            for _ in 0..TRIAL_ROUNDS {
                let round = mixture.round(&eights, false);
                mixture.maximise(round, some.len().max(1) as f64);
            }
            let likelihood = mixture.round(&eights, true).log_likelihood;
            if best.as_ref().is_none_or(|(highest, _)| likelihood > *highest) {
                best = Some((likelihood, mixture));
            }
        }
        best.map_or_else(
            || Self { middles: vec![[0.0; 2]; k], weights: vec![1.0; k], tight: Symmetric::ONE, bic: f64::INFINITY },
            |(_, mixture)| mixture,
        )
    }

    /// For each group how it pulls.
    pub(super) fn pulls(&self) -> Vec<Pull> {
        let pull = |(middle, weight): (&[f64; 2], &f64)| {
            (weight.max(1e-300).ln() - 0.5 * self.tight.form(*middle), self.tight.times(*middle))
        };
        self.middles.iter().zip(&self.weights).map(pull).collect()
    }

    /// How likely each group is for somebody: logarithms, less what is the same for all.
    fn exponents<'a>(&self, known: &Known, pulls: &'a [Pull]) -> impl Iterator<Item = f64> + use<'a> {
        let spread = known.precision.plus(self.tight).inverse();
        let [x, y] = known.information;
        pulls.iter().map(move |(constant, [a, b])| 0.5 * spread.form([x + a, y + b]) + constant)
    }

    /// Where people stand and which group they belong to, as this mixture has it; the likelihood only if it is wanted.
    fn round(&self, people: &[Eight], likelihood: bool) -> Round {
        let pulls = self.pulls();
        let mut groups = vec![Group::default(); pulls.len()];
        let mut spreads = [[0.0; LANES]; 3];
        let mut log_likelihood = 0.0;
        let root = self.tight.determinant();
        let mut shares = vec![[0.0; LANES]; pulls.len()];
        let mut places = vec![[[0.0; LANES]; 2]; pulls.len()];
        for known in people {
            let xx = lanes(|i| known.xx[i] + self.tight.xx);
            let xy = lanes(|i| known.xy[i] + self.tight.xy);
            let yy = lanes(|i| known.yy[i] + self.tight.yy);
            let over = lanes(|i| 1.0 / (xx[i] * yy[i] - xy[i] * xy[i]));
            let (xx, xy, yy) = (lanes(|i| yy[i] * over[i]), lanes(|i| -xy[i] * over[i]), lanes(|i| xx[i] * over[i]));
            let mut highest = [f64::NEG_INFINITY; LANES];
            for ((share, place), (constant, [a, b])) in shares.iter_mut().zip(&mut places).zip(&pulls) {
                let (x, y) = (lanes(|i| known.x[i] + a), lanes(|i| known.y[i] + b));
                *place = [lanes(|i| xx[i] * x[i] + xy[i] * y[i]), lanes(|i| xy[i] * x[i] + yy[i] * y[i])];
                *share = lanes(|i| 0.5 * (place[0][i] * x[i] + place[1][i] * y[i]) + constant);
                highest = lanes(|i| if share[i] > highest[i] { share[i] } else { highest[i] });
            }
            let mut total = [0.0; LANES];
            for share in &mut shares {
                *share = exp(lanes(|i| share[i] - highest[i]));
                total = lanes(|i| total[i] + share[i]);
            }
            if likelihood {
                let person = |i: usize| known.weight[i] * (highest[i] + (total[i] * (root * over[i]).max(1e-300).sqrt()).ln());
                log_likelihood += sum(&lanes(person));
            }
            let weight = lanes(|i| known.weight[i] / total[i]);
            for (sum, part) in spreads.iter_mut().zip([xx, xy, yy]) {
                *sum = lanes(|i| sum[i] + known.weight[i] * part[i]);
            }
            for ((group, share), [x, y]) in groups.iter_mut().zip(&shares).zip(&places) {
                let share = lanes(|i| share[i] * weight[i]);
                group.add(&share, x, y);
            }
        }
        let of_groups = groups.iter().fold(Symmetric::new(0.0, 0.0, 0.0), |seconds, group| seconds.plus(group.seconds()));
        let [xx, xy, yy] = spreads;
        Round {
            weights: groups.iter().map(|group| sum(&group.weight)).collect(),
            firsts: groups.iter().map(|group| [sum(&group.x), sum(&group.y)]).collect(),
            seconds: Symmetric::new(sum(&xx), sum(&xy), sum(&yy)).plus(of_groups),
            log_likelihood,
        }
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
    pub(super) fn likeliest(&self, known: &Known, pulls: &[Pull]) -> (usize, f64) {
        let (group, highest) = highest(self.exponents(known, pulls));
        (group, 1.0 / self.exponents(known, pulls).map(|exponent| (exponent - highest).exp()).sum::<f64>())
    }

    /// The two likeliest groups of somebody, the lower number first; nothing if there is but one.
    pub(super) fn two_likeliest(&self, known: &Known, pulls: &[Pull]) -> Option<(usize, usize)> {
        let (mut first, mut second) = (None::<(usize, f64)>, None::<(usize, f64)>);
        for (group, exponent) in self.exponents(known, pulls).enumerate() {
            if first.is_none_or(|(_, highest)| exponent > highest) {
                (first, second) = (Some((group, exponent)), first);
            } else if second.is_none_or(|(_, next)| exponent > next) {
                second = Some((group, exponent));
            }
        }
        let (a, b) = (first?.0, second?.0);
        Some((a.min(b), a.max(b)))
    }

    /// Where somebody stands who belongs to one of the groups, by chance.
    pub(super) fn place(&self, random: &mut Random) -> [f64; 2] {
        let mut left = random.unit() * self.weights.iter().sum::<f64>();
        let group = self.weights.iter().position(|weight| {
            left -= weight;
            left < 0.0
        });
        let [x, y] = self.middles[group.unwrap_or(self.middles.len() - 1)];
        let [a, b] = self.tight.map(|x| 1.0 / x.sqrt()).times([random.normal(), random.normal()]);
        [x + a, y + b]
    }

    /// How far on the way from the middle of one group to that of another a place is, in the direction that tells them apart best:
    /// −½ at the first, ½ at the second.
    pub(super) fn way(&self, a: usize, b: usize, [x, y]: [f64; 2]) -> f64 {
        let ([a, b], [c, d]) = (self.middles[a], self.middles[b]);
        let [u, v] = self.tight.times([c - a, d - b]);
        let length = u * (c - a) + v * (d - b);
        if length > 0.0 { (u * (x - f64::midpoint(a, c)) + v * (y - f64::midpoint(b, d))) / length } else { 0.0 }
    }

    /// The likeliest group of each.
    pub(super) fn groups(&self, people: &[Known]) -> Vec<usize> {
        let pulls = self.pulls();
        people.iter().map(|known| highest(self.exponents(known, &pulls)).0).collect()
    }

    /// How many people belong to each group with at least this probability.
    pub(super) fn decided(&self, people: &[Known], probability: f64) -> Vec<usize> {
        let (mut sizes, pulls) = (vec![0; self.middles.len()], self.pulls());
        for (group, likely) in people.iter().map(|known| self.likeliest(known, &pulls)) {
            sizes[group] += usize::from(likely >= probability);
        }
        sizes
    }

    /// The distance of the two nearest middles, in standard deviations within groups (Mahalanobis').
    pub(super) fn separation(&self) -> f64 {
        self.between().map(|between| self.tight.form(between).max(0.0).sqrt()).fold(f64::INFINITY, f64::min)
    }

    /// From each middle to each earlier one.
    pub(super) fn between(&self) -> impl Iterator<Item = [f64; 2]> {
        let to_earlier = |(at, a): (usize, &[f64; 2])| {
            let a = *a;
            self.middles[..at].iter().map(move |b| [a[0] - b[0], a[1] - b[1]])
        };
        self.middles.iter().enumerate().flat_map(to_earlier)
    }
}

/// The first of the highest, and how high it is.
fn highest(exponents: impl Iterator<Item = f64>) -> (usize, f64) {
    exponents
        .enumerate()
        .fold((0, f64::NEG_INFINITY), |best, (group, exponent)| if exponent > best.1 { (group, exponent) } else { best })
}

/// What a round sums up for one group: how many people, and the moments of their places.
#[derive(Debug, Clone, Default)]
struct Group {
    weight: Lanes,
    x: Lanes,
    y: Lanes,
    xx: Lanes,
    xy: Lanes,
    yy: Lanes,
}

impl Group {
    fn add(&mut self, share: &Lanes, x: &Lanes, y: &Lanes) {
        let (to_x, to_y) = (lanes(|i| share[i] * x[i]), lanes(|i| share[i] * y[i]));
        self.weight = lanes(|i| self.weight[i] + share[i]);
        self.x = lanes(|i| self.x[i] + to_x[i]);
        self.y = lanes(|i| self.y[i] + to_y[i]);
        self.xx = lanes(|i| self.xx[i] + to_x[i] * x[i]);
        self.xy = lanes(|i| self.xy[i] + to_x[i] * y[i]);
        self.yy = lanes(|i| self.yy[i] + to_y[i] * y[i]);
    }

    fn seconds(&self) -> Symmetric {
        Symmetric::new(sum(&self.xx), sum(&self.xy), sum(&self.yy))
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::plane::Symmetric;
    use super::super::super::positions::Known;
    use super::Mixture;
    use crate::random::Random;

    /// Somebody at this place, of whom so much is known.
    fn known(place: [f64; 2], precision: Symmetric) -> Known {
        Known { precision, information: precision.times(place), of_axes: Symmetric::NONE, ratings: 20 }
    }

    #[test]
    fn two_narrow_groups_are_two_groups_whatever_the_rhythm_of_their_numbers() {
        let mut random = Random::new(1, &[]);
        let people: Vec<Known> = (0..400_u32)
            .map(|person| {
                let side = if person.is_multiple_of(2) { 1.0 } else { -1.0 };
                known([side + 0.02 * random.normal(), random.normal()], Symmetric::new(10.0, 0.3, 0.5))
            })
            .collect();
        let mixture = Mixture::fit(&people, 2, 1);
        assert!(mixture.separation() > 10.0, "{mixture:?}");
    }
}
