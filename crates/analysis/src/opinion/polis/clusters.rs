//! Groups of people who stand close together: first a hundred small clusters, then two to five groups of those.
//!
//! Source: `clusters.clj`, `kmeans` and `silhouette`; `conversation.clj`, `:base-clusters`, `:group-clusterings`, `max-k-fn`.

use rayon::prelude::*;

use crate::opinion::{Candidate, DIMENSIONS};

type Place = [f64; DIMENSIONS];

/// How many small clusters at most, and how often they are improved.
const SMALL: usize = 100;
const SMALL_STEPS: usize = 100;

/// How often groups are improved. (Polis means it to be 100, but passes it under a name that is not read.)
const GROUP_STEPS: usize = 20;

/// Centers that move less than this stand still.
const STILL: f64 = 0.01;

/// The most groups; below twelve small clusters for each further group, fewer.
const MOST: usize = 5;
const SMALL_FOR_ONE_MORE: usize = 12;

/// The group of each place, the largest group being 0, and the silhouette for each number of groups; none when all stand in one.
pub(super) fn group(places: &[Place]) -> (Vec<u32>, Vec<Candidate>) {
    let small = kmeans(places, &vec![1.0; places.len()], SMALL, SMALL_STEPS);
    if small.centers.len() < 2 {
        return (Vec::new(), Vec::new());
    }
    let mut weights = vec![0.0; small.centers.len()];
    small.of.iter().for_each(|cluster| weights[*cluster] += 1.0);
    let numbers = 2..=MOST.min(2 + small.centers.len() / SMALL_FOR_ONE_MORE);
    let found: Vec<(usize, Clusters, f64)> = numbers
        .map(|k| {
            let clusters = kmeans(&small.centers, &weights, k, GROUP_STEPS);
            let silhouette = silhouette(&small.centers, &clusters);
            (k, clusters, silhouette)
        })
        .collect();
    // Of equals the last, as Clojure's `max-key` has it.
    let Some((chosen, clusters, _)) = found.iter().max_by(|(_, _, a), (_, _, b)| a.total_cmp(b)) else {
        return (Vec::new(), Vec::new());
    };
    let groups: Vec<usize> = small.of.iter().map(|cluster| clusters.of[*cluster]).collect();
    let candidate = |(k, _, silhouette): &(usize, Clusters, f64)| Candidate {
        k: *k,
        stability: None,
        separation: Some(*silhouette),
        breadth: None,
        chosen: k == chosen,
    };
    (by_size(&groups, clusters.centers.len()), found.iter().map(candidate).collect())
}

/// Numbers the groups anew, the largest first, of equals the one whose first person comes first.
fn by_size(groups: &[usize], count: usize) -> Vec<u32> {
    let mut order: Vec<(std::cmp::Reverse<usize>, usize, usize)> = (0..count)
        .map(|group| {
            let size = groups.iter().filter(|each| **each == group).count();
            (std::cmp::Reverse(size), groups.iter().position(|each| *each == group).unwrap_or(groups.len()), group)
        })
        .collect();
    order.sort_unstable();
    let mut numbers = vec![0; count];
    (0..).zip(order).for_each(|(number, (.., group))| numbers[group] = number);
    groups.iter().map(|group| numbers[*group]).collect()
}

/// Places sorted into clusters.
#[derive(Debug)]
struct Clusters {
    /// The cluster of each place.
    of: Vec<usize>,
    centers: Vec<Place>,
}

/// k-means that starts from the first `k` different places and stops when no center moves any more, or after so many steps and one.
/// A cluster that loses all its places is gone.
fn kmeans(places: &[Place], weights: &[f64], k: usize, steps: usize) -> Clusters {
    let mut centers: Vec<Place> = Vec::with_capacity(k);
    for place in places {
        if centers.len() < k && !centers.contains(place) {
            centers.push(*place);
        }
    }
    let mut clusters = step(places, weights, &centers);
    for _ in 0..steps {
        if stand_still(&centers, &clusters.centers) {
            break;
        }
        centers = clusters.centers;
        clusters = step(places, weights, &centers);
    }
    clusters
}

/// Every place goes to the nearest center, and every center to the mean of its places, added up in their order.
fn step(places: &[Place], weights: &[f64], centers: &[Place]) -> Clusters {
    let of: Vec<usize> = places.par_iter().with_min_len(256).map(|place| nearest(*place, centers)).collect();
    let mut sums = vec![([0.0; DIMENSIONS], 0.0); centers.len()];
    for ((place, weight), cluster) in places.iter().zip(weights).zip(&of) {
        let (sum, total) = &mut sums[*cluster];
        sum.iter_mut().zip(place).for_each(|(sum, x)| *sum += weight * x);
        *total += weight;
    }
    let mut numbers = vec![0; centers.len()];
    let mut means = Vec::with_capacity(centers.len());
    for (number, (sum, total)) in numbers.iter_mut().zip(sums).filter(|(_, (_, total))| *total > 0.0) {
        *number = means.len();
        means.push(sum.map(|sum| sum / total));
    }
    Clusters { of: of.into_iter().map(|cluster| numbers[cluster]).collect(), centers: means }
}

/// Of equally near ones the last, as Clojure's `min-key` has it.
fn nearest(place: Place, centers: &[Place]) -> usize {
    let mut best = (f64::INFINITY, 0);
    for (number, center) in centers.iter().enumerate() {
        let distance = squared(place, *center);
        if distance <= best.0 {
            best = (distance, number);
        }
    }
    best.1
}

fn squared(a: Place, b: Place) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// Whether the centers, each sorted, are the same but for little. If one has more, the rest of it is not looked at.
fn stand_still(a: &[Place], b: &[Place]) -> bool {
    let sorted = |centers: &[Place]| {
        let mut centers = centers.to_vec();
        centers.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
        centers
    };
    sorted(a).into_iter().zip(sorted(b)).all(|(a, b)| squared(a, b).sqrt() < STILL)
}

/// The mean over the places of (b − a) / max(a, b), where a is the mean distance to the others of the same cluster and b to those of
/// the nearest other: −1..=1. 0 for a place that is alone in its cluster or with all at
/// one spot, and when there is one cluster alone.
///
/// Source: also P. Rousseeuw, "Silhouettes", Journal of Computational and Applied Mathematics 20 (1987). Each small cluster counts as
/// one, however many people it holds.
#[expect(clippy::cast_precision_loss, reason = "at most a hundred clusters")]
fn silhouette(places: &[Place], clusters: &Clusters) -> f64 {
    let count = clusters.centers.len();
    if count < 2 {
        return 0.0;
    }
    let mut total = 0.0;
    for (at, place) in places.iter().enumerate() {
        let (mut distances, mut sizes) = (vec![0.0; count], vec![0_usize; count]);
        for (other, cluster) in clusters.of.iter().enumerate().filter(|(other, _)| *other != at) {
            distances[*cluster] += squared(*place, places[other]).sqrt();
            sizes[*cluster] += 1;
        }
        let own = clusters.of[at];
        if sizes[own] == 0 {
            continue;
        }
        let mean = |cluster: usize| distances[cluster] / sizes[cluster] as f64;
        let inside = mean(own);
        let beside = (0..count).filter(|cluster| *cluster != own).map(mean).fold(f64::INFINITY, f64::min);
        let larger = beside.max(inside);
        if larger > 0.0 {
            total += (beside - inside) / larger;
        }
    }
    total / places.len() as f64
}

#[cfg(test)]
mod tests {
    use super::{Clusters, by_size, group, kmeans, silhouette};

    fn line(places: &[f64]) -> Vec<[f64; 2]> {
        places.iter().map(|x| [*x, 0.0]).collect()
    }

    #[test]
    fn k_means_starts_from_the_first_different_places() {
        // From 0 and 1 the second center wanders to the right and takes 9 and 10 with it.
        let found = kmeans(&line(&[0.0, 0.0, 1.0, 9.0, 10.0]), &[1.0; 5], 2, 20);
        assert_eq!(found.of, [0, 0, 0, 1, 1]);
        assert_eq!(found.centers, [[1.0 / 3.0, 0.0], [9.5, 0.0]]);
        assert_eq!(kmeans(&line(&[3.0, 3.0]), &[1.0; 2], 2, 20).centers, [[3.0, 0.0]], "there is one place alone");
    }

    #[test]
    fn weights_draw_the_center() {
        let found = kmeans(&line(&[0.0, 10.0, 1.0]), &[1.0, 1.0, 3.0], 2, 20);
        assert_eq!(found.centers, [[0.75, 0.0], [10.0, 0.0]]);
    }

    #[test]
    fn a_step_too_few_leaves_centers_where_they_are() {
        let places = line(&[0.0, 1.0, 2.0, 3.0, 30.0]);
        let after_one = kmeans(&places, &[1.0; 5], 2, 0);
        assert_eq!(after_one.centers, [[0.0, 0.0], [9.0, 0.0]]);
        assert_eq!(kmeans(&places, &[1.0; 5], 2, 20).of, [0, 0, 0, 0, 1]);
    }

    #[test]
    fn equally_near_ones_go_to_the_last() {
        assert_eq!(kmeans(&line(&[0.0, 2.0, 1.0]), &[1.0; 3], 2, 0).of, [0, 1, 1]);
    }

    #[test]
    fn a_silhouette_by_hand() {
        let places = line(&[0.0, 1.0, 10.0, 11.0]);
        let clusters = |of: &[usize], count: usize| Clusters { of: of.to_vec(), centers: vec![[0.0; 2]; count] };
        let by_hand = (9.5 / 10.5 + 8.5 / 9.5) / 2.0;
        assert!((silhouette(&places, &clusters(&[0, 0, 1, 1], 2)) - by_hand).abs() < 1e-12);
        assert!(silhouette(&places, &clusters(&[0, 1, 0, 1], 2)) < 0.0);
        let alone = silhouette(&places, &clusters(&[0, 0, 1, 2], 3));
        assert!((alone - (9.0 / 10.0 + 8.0 / 9.0) / 4.0).abs() < 1e-12, "who is alone counts 0: {alone}");
        assert!(silhouette(&places, &clusters(&[0, 0, 0, 0], 1)).abs() < 1e-12);
    }

    #[test]
    fn the_largest_group_is_the_first() {
        assert_eq!(by_size(&[0, 1, 1, 2, 2], 3), [2, 0, 0, 1, 1]);
    }

    #[test]
    fn more_groups_are_looked_for_when_there_are_more_small_clusters() {
        let most = |count: i32| group(&line(&(0..count).map(f64::from).collect::<Vec<_>>())).1.last().map(|last| last.k);
        assert_eq!([1, 2, 11, 12, 24, 36, 500].map(most), [None, Some(2), Some(2), Some(3), Some(4), Some(5), Some(5)]);
    }
}
