//! Do the stated intervals hold the true places, where those are known?
//!
//! The true place of a person is known up to a turn of the map: it is turned onto the places found.

use leitwerk_analysis::opinion::positions::known;
use rayon::prelude::*;

use crate::Outcome;
use crate::figures::{per_cent, share, table};
use crate::map::{LEVELS, Turn, axes, distance, minus};
use crate::simulated::{Manner, Shape, Simulated, roles};

const CONVERSATIONS: u64 = 20;

/// From so many ratings to fewer than so many.
const AMOUNTS: [(u32, u32); 5] = [(1, 7), (7, 15), (15, 30), (30, 60), (60, u32::MAX)];

/// How many people the intervals hold, at each of [`LEVELS`], and how many there are.
type Held = [(usize, [usize; 3]); 5];

pub(crate) fn run() -> Outcome {
    let mut rows = Vec::new();
    for (people, statements, amount) in [(150, 60, 25.0), (500, 100, 40.0), (2000, 120, 40.0)] {
        for (manner, strength) in [(Manner::Linear, 0.2), (Manner::Threshold, 0.35), (Manner::Threshold, 0.7)] {
            let simulated = |seed| Simulated { shape: Shape::Normal, manner, people, statements, amount, strength, seed };
            let held: Result<Vec<Held>, _> = (0..CONVERSATIONS).into_par_iter().map(|seed| held(&simulated(seed))).collect();
            rows.extend(lines(&simulated(0), held?.into_iter().fold(Held::default(), plus)));
        }
    }
    table(&["people", "answers", "strength", "ratings", "places", "50 %", "80 %", "95 %"], &rows);
    Ok(())
}

fn held(simulated: &Simulated) -> Result<Held, leitwerk_analysis::opinion::ratings::NotTaken> {
    let ratings = simulated.ratings()?;
    let found = known(&ratings, &axes(&ratings, &roles(&ratings)));
    let truth: Vec<[f64; 2]> = ratings.people().iter().map(|person| simulated.place(*person)).collect();
    let expected: Vec<[f64; 2]> = found.iter().map(|known| known.expected()).collect();
    let turn = Turn::between(&truth, &expected);
    let mut held = Held::default();
    for (known, truth) in found.iter().zip(&truth) {
        let distance = distance(minus(turn.place(*truth), known.expected()), known.covariance());
        for (_, (all, within)) in AMOUNTS.iter().zip(&mut held).filter(|((from, to), _)| (*from..*to).contains(&known.ratings)) {
            *all += 1;
            within.iter_mut().zip(LEVELS).for_each(|(count, (_, most))| *count += usize::from(distance <= most));
        }
    }
    Ok(held)
}

fn plus(a: Held, b: Held) -> Held {
    std::array::from_fn(|i| (a[i].0 + b[i].0, std::array::from_fn(|level| a[i].1[level] + b[i].1[level])))
}

fn lines(simulated: &Simulated, held: Held) -> Vec<Vec<String>> {
    let line = |((from, to), (all, within)): (&(u32, u32), (usize, [usize; 3]))| {
        let amount = if *to == u32::MAX { format!("{from} and more") } else { format!("{from}–{}", to - 1) };
        let first = [simulated.people.to_string(), simulated.manner.name().to_owned(), simulated.strength.to_string()];
        [first.to_vec(), vec![amount, all.to_string()], within.map(|count| per_cent(share(count, all))).to_vec()].concat()
    };
    AMOUNTS.iter().zip(held).filter(|(_, (all, _))| *all > 0).map(line).collect()
}
