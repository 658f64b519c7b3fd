//! Whether groups are found again among half of the people.

use rayon::prelude::*;

use super::super::positions::Known;
use super::mixture::Mixture;
use super::start::some;
use crate::random::Random;

/// A resample is half of the people, and no more than so many.
const LARGEST: usize = 512;

/// For each mixture, how well each of its groups is found again: the mean over resamples of the overlap (Jaccard's: those in both
/// of those in either) with the group of the resample that overlaps most. 1 for one group; nothing without resamples.
pub(super) fn stabilities(people: &[Known], mixtures: &[Mixture], seed: u64, resamples: usize) -> Vec<Vec<Option<f64>>> {
    let resamples = if people.is_empty() { 0 } else { resamples };
    let reference: Vec<Vec<usize>> = mixtures.par_iter().map(|mixture| mixture.groups(people)).collect();
    let ks: Vec<usize> = mixtures.iter().map(|mixture| mixture.middles.len()).collect();
    let tasks: Vec<(usize, usize)> =
        (0..ks.len()).rev().flat_map(|at| (0..resamples).map(move |resample| (at, resample))).collect();
    let overlap = |(at, resample): (usize, usize)| {
        let mut random = Random::new(seed, &[3, resample as u64]);
        let half = some(people, (people.len() / 2).clamp(1, LARGEST), &mut random);
        let again = Mixture::sketch(&half, ks[at], &mut random);
        overlaps(&reference[at], &again.groups(people), ks[at])
    };
    let found: Vec<(usize, Vec<f64>)> = tasks.into_par_iter().map(|task| (task.0, overlap(task))).collect();
    ks.iter()
        .enumerate()
        .map(|(at, k)| means(found.iter().filter(|(other, _)| *other == at).map(|(_, overlaps)| overlaps), *k))
        .collect()
}

/// For each group of `a`, the largest overlap with a group of `b`.
fn overlaps(a: &[usize], b: &[usize], k: usize) -> Vec<f64> {
    let mut both = vec![vec![0_u32; k]; k];
    a.iter().zip(b).for_each(|(a, b)| both[*a][*b] += 1);
    let in_b: Vec<u32> = (0..k).map(|b| both.iter().map(|row| row[b]).sum()).collect();
    let best = |row: &Vec<u32>| {
        let in_a: u32 = row.iter().sum();
        let overlap = |(both, in_b): (&u32, &u32)| f64::from(*both) / f64::from((in_a + in_b - both).max(1));
        row.iter().zip(&in_b).map(overlap).fold(0.0, f64::max)
    };
    both.iter().map(best).collect()
}

fn means<'a>(found: impl Iterator<Item = &'a Vec<f64>>, k: usize) -> Vec<Option<f64>> {
    let (mut sums, mut count) = (vec![0.0; k], 0);
    for overlaps in found {
        sums.iter_mut().zip(overlaps).for_each(|(sum, overlap)| *sum += overlap);
        count += 1;
    }
    sums.into_iter().map(|sum| (count > 0).then(|| sum / count as f64)).collect()
}
