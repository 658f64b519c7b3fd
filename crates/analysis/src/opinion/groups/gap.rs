//! Whether there is a gap between groups, or people all the way from one to the other.
//!
//! A scale on which people stand everywhere is also described best by several groups, far apart for how narrow they are, the same
//! in every resample: only that there is no gap between them. So who seems to stand in the middle third between two groups is
//! counted, and held against two numbers: how many would if people stood evenly all the way, and how many would if the groups were
//! real, drawn from them and known as surely as the people there are (a posterior predictive check: Rubin, "Bayesianly justifiable
//! and relevant frequency calculations for the applied statistician", Annals of Statistics 12, 1984).

use super::super::plane::Symmetric;
use super::super::positions::Known;
use super::mixture::{Mixture, Pull};
use crate::random::Random;

/// Each person is drawn so many times.
const DRAWS: usize = 8;

/// If people stand evenly all the way, so many of those of two groups stand in the middle third between the middles, since half of
/// the way lies between the middles.
const EVENLY: f64 = 1.0 / 6.0;

/// Groups are not exactly normal: so many times as many people may stand there as if they were, …
const TIMES: f64 = 1.25;

/// … or so far towards an even spread, where hardly anybody is expected, …
const TOWARDS: f64 = 0.1;

/// … and so many standard deviations of chance more.
const CHANCE: f64 = 1.0;

/// Where the middle has to be empty, only so large a part of those who would stand there on an even scale may; hardly more would
/// between normal groups that are just far enough apart.
const EMPTY: f64 = 0.1;

/// How many people have two groups as their likeliest, and how many of them seem to stand in the middle third.
#[derive(Debug, Clone, Copy, Default)]
struct Pair {
    people: f64,
    middle: f64,
}

/// Whether between any two groups stand about as few people as would if the groups were real; hardly any where the middle has to be
/// `empty`.
pub(super) fn is_there(mixture: &Mixture, people: &[Known], empty: bool, random: &mut Random) -> bool {
    let k = mixture.middles.len();
    let (mut there, mut drawn) = (vec![Pair::default(); k * k], vec![Pair::default(); k * k]);
    let pulls = mixture.pulls();
    for known in people {
        count(mixture, &pulls, known, &mut there);
        (0..DRAWS).for_each(|_| count(mixture, &pulls, &draw(mixture, known.precision, random), &mut drawn));
    }
    there.iter().zip(&drawn).filter(|(there, _)| there.people > 0.0).all(|(there, drawn)| {
        // Two groups with as many people between them as on an even scale have no gap, however many there would be between groups
        // known as unsurely as these. Between two of three also stand those who lean to the third.
        if k == 2 && there.middle > EVENLY * there.people {
            return false;
        }
        if empty {
            return there.middle <= EMPTY * EVENLY * there.people;
        }
        let real = if drawn.people > 0.0 { drawn.middle / drawn.people } else { 0.0 };
        let share = (TIMES * real).max(real + TOWARDS * (EVENLY - real));
        // Where hardly anybody is expected, one or two prove nothing.
        there.middle <= there.people * share + CHANCE * (there.people * real).sqrt().max(1.0)
    })
}

fn count(mixture: &Mixture, pulls: &[Pull], known: &Known, pairs: &mut [Pair]) {
    let Some((a, b)) = mixture.two_likeliest(known, pulls) else { return };
    let pair = &mut pairs[a * mixture.middles.len() + b];
    pair.people += 1.0;
    if mixture.way(a, b, known.expected()).abs() < 1.0 / 6.0 {
        pair.middle += 1.0;
    }
}

/// What would be known of somebody from these groups who is known as surely.
fn draw(mixture: &Mixture, precision: Symmetric, random: &mut Random) -> Known {
    let noise = precision.map(|x| x.max(0.0).sqrt()).times([random.normal(), random.normal()]);
    let [x, y] = precision.times(mixture.place(random));
    Known { precision, information: [x + noise[0], y + noise[1]], of_axes: Symmetric::NONE, ratings: 0 }
}
