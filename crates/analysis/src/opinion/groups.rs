//! Groups of people whose answers are alike, and whether there are any.
//!
//! Where people stand is drawn from k groups, each normal about its middle, all with the same spread; what somebody's answers say
//! of where they stand is a likelihood of its own width. So quiet people neither blur the groups nor are forced into one.
//!
//! A picture with one hump is no groups, however it can be cut. Groups are found when they explain the places decidedly better than
//! none (by [BIC](Mixture::bic)), are far enough apart, are found again in resamples, and each has ten people.
//!
//! Source of the fit: Bovy, Hogg, Roweis, "Extreme deconvolution", Annals of Applied Statistics 5 (2011); of the number of groups:
//! Fraley, Raftery, "Model-based clustering, discriminant analysis, and density estimation", JASA 97 (2002); of stability: Hennig,
//! "Cluster-wise assessment of cluster stability", Computational Statistics & Data Analysis 52 (2007).

mod gap;
mod lanes;
mod mixture;
mod stability;
mod start;

use rayon::prelude::*;

use self::mixture::{Mixture, Pull};
use super::axes::Axes;
use super::positions::Known;
use super::{Candidate, MOST_GROUPS};
use crate::random::Random;

/// Groups are fitted on at most so many people, drawn by chance: more would not make them clearer.
const LOOKED_AT: usize = 2048;

/// Fewer people than this are no group.
const SMALLEST: usize = 10;

/// k groups are better than none when BIC is better by this: "very strong" evidence (Kass, Raftery, JASA 90, 1995).
const BETTER: f64 = 10.0;

/// A group that is found again to this extent is a highly stable one (Hennig 2007).
const STABLE: f64 = 0.85;

/// When answers follow places so closely, a scale bends: who stands far out can agree to no more than everything, so that people bunch
/// at its ends and its middle is thin. The share of the variance of ratings that the axes explain, 0..1.
const CLOSELY: f64 = 0.2;

/// No bent scale seems so many times as far apart as groups have to be.
const FAR: f64 = 3.0;

/// So likely must a group be for somebody to count to it.
const DECIDED: f64 = 0.8;

/// The distance between middles, in standard deviations within groups, that no picture with one hump reaches: for so many people.
///
/// Found by simulation of humps of several shapes (normal, uniform, skewed, long) and sizes, see `docs/opinion.md`.
#[expect(clippy::cast_precision_loss, reason = "a count of people")]
fn apart(people: usize) -> f64 {
    5.0 + 25.0 / (people as f64).sqrt()
}

/// What differences between places rest on: on how many statements (not on one and its opposite), and how closely answers follow
/// them.
#[derive(Debug)]
pub(super) struct Footing<'a> {
    loadings: &'a [[f64; 2]],
    rated: Vec<f64>,
    explained: f64,
}

/// Groups that differ on fewer statements than this are a difference about these, and no view.
const BROAD: f64 = 5.0;

impl<'a> Footing<'a> {
    /// From the axes, and how many rated each statement.
    pub(super) fn new(axes: &'a Axes, rated: Vec<f64>) -> Self {
        Self { loadings: &axes.loadings, rated, explained: axes.explained() }
    }

    /// The effective number of statements that tell two places apart: the inverse of Simpson's index of what each contributes, which
    /// is the square of the difference of expected ratings times how many rated it.
    fn breadth(&self, [x, y]: [f64; 2]) -> f64 {
        let parts = self.loadings.iter().zip(&self.rated).map(|([a, b], rated)| rated * (a * x + b * y).powi(2));
        let (sum, squares) = parts.fold((0.0, 0.0), |(sum, squares), part| (sum + part, squares + part * part));
        if squares > 0.0 { sum * sum / squares } else { 0.0 }
    }
}

/// What was found for every number of groups, and the groups that are the answer.
pub(super) struct Found {
    pub(super) candidates: Vec<Candidate>,
    /// None when there are no groups.
    pub(super) groups: Option<Chosen>,
}

/// Groups, not yet numbered by size.
pub(super) struct Chosen {
    mixture: Mixture,
    pulls: Vec<Pull>,
    /// How well each is found again.
    pub(super) stability: Vec<Option<f64>>,
}

impl Chosen {
    fn new(mixture: Mixture, stability: Vec<Option<f64>>) -> Self {
        Self { pulls: mixture.pulls(), mixture, stability }
    }

    /// The middles.
    pub(super) fn middles(&self) -> &[[f64; 2]] {
        &self.mixture.middles
    }

    /// The likeliest group of somebody, and how likely it is.
    pub(super) fn membership(&self, known: &Known) -> (usize, f64) {
        self.mixture.likeliest(known, &self.pulls)
    }

    /// Whether that is likely enough to count them to it.
    pub(super) fn decided(probability: f64) -> bool {
        probability >= DECIDED
    }
}

/// Looks for 1 to [`MOST_GROUPS`] groups among people who are `known` well enough; `numbers` are those of the people, and `footing`
/// says what it rests on that two middles so far apart are two.
pub(super) fn find(known: &[Known], numbers: &[u32], footing: &Footing<'_>, seed: u64, resamples: usize) -> Found {
    let people = drawn(known, numbers, seed);
    let most = MOST_GROUPS.min(people.len() / SMALLEST).max(1);
    let mixtures: Vec<Mixture> = (1..=most).into_par_iter().map(|k| Mixture::fit(&people, k, seed)).collect();
    let stabilities = stability::stabilities(&people, &mixtures, seed, resamples);
    let none = mixtures[0].bic;
    let narrowest = |mixture: &Mixture| mixture.between().map(|between| footing.breadth(between)).fold(f64::INFINITY, f64::min);
    let may_bend = |mixture: &Mixture| footing.explained >= CLOSELY && mixture.separation() < FAR * apart(people.len());
    let good = |(mixture, stability): &(&Mixture, &Vec<Option<f64>>)| {
        mixture.middles.len() > 1
            && mixture.bic + BETTER <= none
            && mixture.separation() >= apart(people.len())
            && narrowest(mixture) >= BROAD
            && stability.iter().all(|stability| stability.is_none_or(|stability| stability >= STABLE))
            && mixture.decided(&people, DECIDED).into_iter().all(|size| size >= SMALLEST)
            && gap::is_there(mixture, &people, may_bend(mixture), &mut Random::new(seed, &[4, mixture.middles.len() as u64]))
    };
    let mut choices: Vec<_> = mixtures.iter().zip(&stabilities).collect();
    choices.sort_by(|(a, _), (b, _)| a.bic.total_cmp(&b.bic));
    let best = choices.into_iter().find(good).map_or(1, |(mixture, _)| mixture.middles.len());
    let candidate = |(mixture, stability): (&Mixture, &Vec<Option<f64>>)| Candidate {
        k: mixture.middles.len(),
        stability: stability.iter().copied().reduce(|a, b| a.zip(b).map(|(a, b)| a.min(b))).flatten(),
        separation: (mixture.middles.len() > 1).then(|| mixture.separation()),
        breadth: (mixture.middles.len() > 1).then(|| narrowest(mixture)),
        chosen: mixture.middles.len() == best,
    };
    let candidates = mixtures.iter().zip(&stabilities).map(candidate).collect();
    let groups = mixtures.into_iter().zip(stabilities).nth(best - 1).filter(|_| best > 1);
    Found { candidates, groups: groups.map(|(mixture, stability)| Chosen::new(mixture, stability)) }
}

/// The best fit of `k` groups to these people, whether or not that many are an answer; without stability.
pub(super) fn divide(known: &[Known], numbers: &[u32], k: usize, seed: u64) -> Chosen {
    Chosen::new(Mixture::fit(&drawn(known, numbers, seed), k, seed), vec![None; k])
}

/// All people, or of many so many by chance, in the order of their numbers.
fn drawn(known: &[Known], numbers: &[u32], seed: u64) -> Vec<Known> {
    if known.len() <= LOOKED_AT {
        return known.to_vec();
    }
    let mut order: Vec<(u64, usize)> =
        numbers.iter().enumerate().map(|(at, number)| (Random::new(seed, &[1, u64::from(*number)]).bits(), at)).collect();
    order.select_nth_unstable(LOOKED_AT);
    let mut chosen: Vec<usize> = order[..LOOKED_AT].iter().map(|(_, at)| *at).collect();
    chosen.sort_unstable();
    chosen.into_iter().map(|at| known[at]).collect()
}
