//! Whether there is a gap between groups, or people all the way from one to the other.
//!
//! A scale on which people stand everywhere is also described best by several groups, far apart for how narrow they are, the same
//! in every resample: only that nobody would then stand between them. So those who do are counted, and held against how many
//! would if the groups were real: people drawn from the groups, known as surely as the people there are (a posterior predictive
//! check: Rubin, "Bayesianly justifiable and relevant frequency calculations for the applied statistician", Annals of Statistics 12,
//! 1984).

use super::super::plane::Symmetric;
use super::super::positions::Known;
use super::mixture::Mixture;
use crate::random::Random;

/// Somebody stands between two groups when neither is this many times as likely as the other.
const BETWEEN: f64 = 4.0;

/// Each person is drawn so many times.
const DRAWS: usize = 10;

/// Groups are not exactly normal: so many times as many people may stand between them as would if they were, …
const TOLERANCE: f64 = 1.5;

/// … and as chance adds in one case of about forty, in standard deviations.
const CHANCE: f64 = 2.0;

/// Whether between any two groups there are no more people than there would be if the groups were real.
#[expect(clippy::cast_precision_loss, reason = "counts of people")]
pub(super) fn is_real(mixture: &Mixture, people: &[Known], random: &mut Random) -> bool {
    let k = mixture.middles.len();
    let (mut there, mut expected) = (vec![0.0; k * k], vec![0.0; k * k]);
    for known in people {
        if let Some((a, b)) = between(mixture, known) {
            there[a * k + b] += 1.0;
        }
        for _ in 0..DRAWS {
            if let Some((a, b)) = between(mixture, &drawn(mixture, known.precision, random)) {
                expected[a * k + b] += 1.0 / DRAWS as f64;
            }
        }
    }
    there.iter().zip(&expected).all(|(there, expected)| *there <= TOLERANCE * expected + CHANCE * (expected + 1.0).sqrt())
}

/// The two groups that somebody stands between, the lower number first; nothing if they clearly belong to one.
fn between(mixture: &Mixture, known: &Known) -> Option<(usize, usize)> {
    let [(first, likely), (second, less)] = mixture.two_likeliest(known)?;
    (likely - less < BETWEEN.ln()).then_some((first.min(second), first.max(second)))
}

/// What would be known of somebody from these groups who is known as surely.
fn drawn(mixture: &Mixture, precision: Symmetric, random: &mut Random) -> Known {
    let [x, y] = mixture.place(random);
    let noise = precision.map(|x| x.max(0.0).sqrt()).times([random.normal(), random.normal()]);
    let [a, b] = precision.times([x, y]);
    Known { precision, information: [a + noise[0], b + noise[1]], ratings: 0 }
}
