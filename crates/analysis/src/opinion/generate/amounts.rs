//! How much everybody rates: most people little, a few a lot.

use std::ops::Range;

use rayon::prelude::*;

use super::Plan;
use crate::random::Random;

/// σ of the logarithm of how much a person rates.
const SKEW: f64 = 0.9;

const AMOUNT: u64 = 1;

/// How much everybody rates.
pub(super) struct Amounts {
    /// The first row of each person, and the end.
    starts: Vec<u64>,
}

impl Amounts {
    /// Adds up to the planned number of votes exactly.
    pub(super) fn new(plan: &Plan) -> Self {
        let weight = |person: u32| (SKEW * Random::new(plan.seed, &[AMOUNT, person.into()]).normal()).exp();
        let weights: Vec<f64> = (0..plan.participants).into_par_iter().map(weight).collect();
        let most = u64::from(plan.statements);
        let total = |scale: f64| weights.par_iter().map(|weight| amount(*weight, scale, most)).sum::<u64>();
        // The largest scale that gives no more than the plan asks for: twice as fine with every step.
        let (mut low, mut high) = (0.0, 1.0);
        while total(high) <= plan.votes && high < f64::from(plan.statements) * 1e6 {
            high *= 2.0;
        }
        for _ in 0..60 {
            let middle = f64::midpoint(low, high);
            if total(middle) <= plan.votes { low = middle } else { high = middle }
        }
        let mut amounts: Vec<u64> = weights.iter().map(|weight| amount(*weight, low, most)).collect();
        let mut left = plan.votes - amounts.iter().sum::<u64>();
        for amount in &mut amounts {
            let more = left.min(most - *amount).min(1);
            *amount += more;
            left -= more;
        }
        let mut starts = vec![0];
        starts.extend(amounts.iter().scan(0, |end, amount| {
            *end += amount;
            Some(*end)
        }));
        Self { starts }
    }

    /// The rows of a person, counted over all people.
    pub(super) fn of(&self, person: u32) -> Range<u64> {
        self.starts[person as usize]..self.starts[person as usize + 1]
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 1 and the number of statements")]
fn amount(weight: f64, scale: f64, most: u64) -> u64 {
    ((weight * scale).round() as u64).clamp(1, most)
}
