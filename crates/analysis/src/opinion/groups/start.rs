//! Where the search for groups begins: k-means from many starts.
//!
//! Source: Arthur, Vassilvitskii, "k-means++: the advantages of careful seeding", SODA 2007.

use super::super::plane::Symmetric;
use super::super::positions::Known;
use crate::random::Random;

/// So many starts, and people they look at, for groups that are to be reported.
pub(super) const MANY: (usize, usize) = (12, 512);

/// And for those of a resample.
pub(super) const FEW: (usize, usize) = (4, 192);

/// So many rounds of k-means.
const ROUNDS: usize = 12;

/// How far places are drawn to the middle at the start, so that those of whom little is known do not lie far out.
const DRAWN: f64 = 0.3;

pub(super) struct Start {
    pub(super) middles: Vec<[f64; 2]>,
    pub(super) weights: Vec<f64>,
    pub(super) spread: Symmetric,
}

/// Several starts with `k` middles, each where k-means arrives.
pub(super) fn starts(people: &[Known], k: usize, (starts, most): (usize, usize), random: &mut Random) -> Vec<Start> {
    let drawn = Symmetric::ONE.scaled(DRAWN);
    let place = |known: &Known| known.precision.plus(drawn).inverse().times(known.information);
    let places: Vec<[f64; 2]> = some(people, most, random).iter().map(place).collect();
    if places.is_empty() {
        return vec![Start { middles: vec![[0.0; 2]; k], weights: vec![1.0; k], spread: Symmetric::ONE }];
    }
    let starts = if k == 1 { 1 } else { starts };
    (0..starts).map(|_| k_means(&places, seeds(&places, k, random))).collect()
}

/// At most so many of the people by chance, in their order. Not every n-th: their numbers may have a rhythm.
pub(super) fn some(people: &[Known], most: usize, random: &mut Random) -> Vec<Known> {
    let (mut left, mut wanted) = (people.len(), most.min(people.len()));
    let mut some = Vec::with_capacity(wanted);
    for known in people {
        if random.below(left) < wanted {
            some.push(*known);
            wanted -= 1;
        }
        left -= 1;
    }
    some
}

fn seeds(places: &[[f64; 2]], k: usize, random: &mut Random) -> Vec<[f64; 2]> {
    let mut seeds = vec![places[random.below(places.len())]];
    let mut far: Vec<f64> = places.iter().map(|place| distance(*place, seeds[0])).collect();
    while seeds.len() < k {
        let mut left = random.unit() * far.iter().sum::<f64>();
        let next = far.iter().position(|far| {
            left -= far;
            left <= 0.0
        });
        let seed = places[next.unwrap_or(places.len() - 1)];
        seeds.push(seed);
        far.iter_mut().zip(places).for_each(|(far, place)| *far = far.min(distance(*place, seed)));
    }
    seeds
}

#[expect(clippy::cast_precision_loss, reason = "a count of people")]
fn k_means(places: &[[f64; 2]], mut middles: Vec<[f64; 2]>) -> Start {
    let k = middles.len();
    for round in 1.. {
        let mut sums = vec![[0.0; 3]; k];
        let mut seconds = Symmetric::new(0.0, 0.0, 0.0);
        for place in places {
            let (mut nearest, mut least) = (0, f64::INFINITY);
            for (group, middle) in middles.iter().enumerate() {
                let far = distance(*place, *middle);
                if far < least {
                    (nearest, least) = (group, far);
                }
            }
            let [x, y] = [place[0] - middles[nearest][0], place[1] - middles[nearest][1]];
            seconds = seconds.plus(Symmetric::new(x * x, x * y, y * y));
            sums[nearest] = [sums[nearest][0] + place[0], sums[nearest][1] + place[1], sums[nearest][2] + 1.0];
        }
        let moved: Vec<[f64; 2]> =
            sums.iter().zip(&middles).map(|([x, y, n], old)| if *n > 0.0 { [x / n, y / n] } else { *old }).collect();
        if round == ROUNDS || moved == middles {
            let n = places.len() as f64;
            let weights = sums.iter().map(|sum| (sum[2] / n).max(1.0 / n)).collect();
            let spread = seconds.scaled(1.0 / n).plus(Symmetric::ONE.scaled(0.05));
            return Start { middles: moved, weights, spread };
        }
        middles = moved;
    }
    unreachable!("the rounds end")
}

fn distance(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2)
}
