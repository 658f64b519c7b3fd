//! Where many people stand, as a terrain on a grid, and lines around at least [`LEAST`] people.
//!
//! Every person is a hill of the same form (a binomial kernel in whole numbers) at the nearest node of the grid. The wider the
//! fewer people there are, as D. W. Scott's rule has it ("Multivariate density estimation", 1992), at three quarters of its width,
//! since people in groups stand closer than one normal distribution. Two rules keep single people out of every line: a place is
//! drawn only when it is as high as [`LEAST`] people on one node, so that at least as many stand within a hill's reach; and an
//! area only when at least as many stand in it.

use super::contour::{Place, contours};
use super::figures::LEAST;

/// Nodes a side.
pub(super) const SIDE: usize = 72;
/// A person's height before it is spread.
const PERSON: u64 = 1 << 24;

/// Where the grid lies: the middle nine tenths of the people, with room around them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grid {
    low: [f64; 2],
    step: f64,
}

impl Grid {
    /// Nothing when all stand in one place.
    pub(super) fn around(places: &[[f64; 2]]) -> Option<Grid> {
        let axis = |axis: usize| {
            let mut along: Vec<f64> = places.iter().map(|place| place[axis]).filter(|along| along.is_finite()).collect();
            along.sort_by(f64::total_cmp);
            let edge = along.len() / 40;
            let (low, high) = (*along.get(edge)?, *along.get(along.len().checked_sub(edge + 1)?)?);
            Some(((low + high) / 2.0, (high - low) / 2.0))
        };
        let ((x, across), (y, along)) = (axis(0)?, axis(1)?);
        let half = across.max(along) * 1.45;
        let nodes = f64::from(u32::try_from(SIDE - 1).ok()?);
        (half > 0.0 && half.is_finite()).then_some(Grid { low: [x - half, y - half], step: 2.0 * half / nodes })
    }

    /// The nearest node; nothing for those far outside.
    pub(super) fn node(&self, place: [f64; 2]) -> Option<usize> {
        let along = |axis: usize| {
            let node = ((place[axis] - self.low[axis]) / self.step).round();
            // The outermost rows stay empty, so that every line closes.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to lie on the grid")]
            let node = (node >= 1.0 && node < (SIDE - 1) as f64).then_some(node as usize);
            node
        };
        // Up is up.
        Some((SIDE - 1 - along(1)?) * SIDE + along(0)?)
    }
}

/// How many people stand at each node, and the height of the terrain they make.
#[derive(Debug)]
pub(super) struct Terrain {
    people: Vec<u32>,
    heights: Vec<u64>,
    /// Below this no line is drawn.
    floor: u64,
}

impl Terrain {
    /// The terrain of these people, each hill as wide as fits `all` people.
    pub(super) fn of(nodes: impl Iterator<Item = usize>, all: usize) -> Terrain {
        let mut people = vec![0_u32; SIDE * SIDE];
        for node in nodes {
            people[node] += 1;
        }
        let passes = 95 / (1..100).find(|root: &usize| root.pow(3) >= all).unwrap_or(100);
        let passes = passes.clamp(3, 24);
        let mut heights: Vec<u64> = people.iter().map(|people| u64::from(*people) * PERSON).collect();
        let mut one = vec![0; SIDE * SIDE];
        one[SIDE / 2 * SIDE + SIDE / 2] = PERSON;
        for _ in 0..passes {
            spread(&mut heights);
            spread(&mut one);
        }
        // Spreading rounds down, each time by less than one.
        let peak = one[SIDE / 2 * SIDE + SIDE / 2] + 2 * passes as u64;
        Terrain { people, heights, floor: peak * LEAST as u64 }
    }

    /// The height above which so many percent of the people stand.
    pub(super) fn level(&self, percent: u64) -> u64 {
        let mut order: Vec<usize> = (0..self.heights.len()).filter(|node| self.people[*node] > 0).collect();
        order.sort_by_key(|node| std::cmp::Reverse(self.heights[*node]));
        let all: u64 = self.people.iter().map(|people| u64::from(*people)).sum();
        let mut above = 0;
        for node in order {
            above += u64::from(self.people[node]);
            if above * 100 >= all * percent {
                return self.heights[node].max(self.floor);
            }
        }
        self.floor
    }

    /// The areas at least so high in which at least [`LEAST`] people stand: lines around them, and their nodes.
    pub(super) fn areas(&self, level: u64) -> (Vec<Vec<Place>>, Vec<usize>) {
        let level = level.max(self.floor).max(1);
        let mut heights = self.heights.clone();
        for edge in 0..SIDE {
            for node in [edge, (SIDE - 1) * SIDE + edge, edge * SIDE, edge * SIDE + SIDE - 1] {
                heights[node] = 0;
            }
        }
        let mut kept = Vec::new();
        let mut seen = vec![false; heights.len()];
        for start in 0..heights.len() {
            if seen[start] || heights[start] < level {
                continue;
            }
            let area = area(&heights, level, start, &mut seen);
            let people: usize = area.iter().map(|node| self.people[*node] as usize).sum();
            if people >= LEAST {
                kept.extend(area);
            } else {
                area.iter().for_each(|node| heights[*node] = level - 1);
            }
        }
        (contours(&heights, SIDE, level), kept)
    }

    /// The middle of the people at these nodes, in hundredths of the grid's spacing.
    pub(super) fn middle(&self, nodes: &[usize]) -> Option<Place> {
        let all: u64 = nodes.iter().map(|node| u64::from(self.people[*node])).sum();
        let mean = |along: fn(usize) -> usize| {
            let sum: u64 = nodes.iter().map(|node| u64::from(self.people[*node]) * along(*node) as u64).sum();
            i32::try_from((sum * 100).checked_div(all)?).ok()
        };
        Some([mean(|node| node % SIDE)?, mean(|node| node / SIDE)?])
    }
}

/// The nodes that hang together with one that is high enough.
fn area(heights: &[u64], level: u64, start: usize, seen: &mut [bool]) -> Vec<usize> {
    let mut area = vec![start];
    seen[start] = true;
    let mut next = 0;
    while let Some(&node) = area.get(next) {
        next += 1;
        // The outermost nodes are never high, so that a neighbour is always on the grid.
        for neighbour in [node - 1, node + 1, node - SIDE, node + SIDE] {
            if !seen[neighbour] && heights[neighbour] >= level {
                seen[neighbour] = true;
                area.push(neighbour);
            }
        }
    }
    area
}

/// Spreads every height over its neighbours by 1, 4, 6, 4, 1 of 16, first across, then down.
fn spread(heights: &mut [u64]) {
    for apart in [1, SIDE] {
        let before = heights.to_vec();
        for (node, height) in heights.iter_mut().enumerate() {
            let along = if apart == 1 { node % SIDE } else { node / SIDE };
            let at = |steps: usize, forward: bool| match (forward, along >= steps, along + steps < SIDE) {
                (false, true, _) => before[node - steps * apart],
                (true, _, true) => before[node + steps * apart],
                _ => 0,
            };
            let near = at(1, false) + at(1, true);
            let far = at(2, false) + at(2, true);
            *height = (6 * before[node] + 4 * near + far) / 16;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn node(x: usize, y: usize) -> usize {
        y * SIDE + x
    }

    #[test]
    fn nine_people_make_no_area_and_a_dozen_in_one_place_do() {
        let lines = |people: usize| Terrain::of(std::iter::repeat_n(node(30, 30), people), 1000).areas(0).0.len();
        assert_eq!([0, 1, 9, 12].map(lines), [0, 0, 0, 1]);
    }

    #[test]
    fn a_single_person_far_away_changes_no_line() {
        let crowd = || std::iter::repeat_n(node(20, 20), 300);
        let alone = Terrain::of(crowd(), 300).areas(0).0;
        let with = Terrain::of(crowd().chain([node(60, 60)]), 300).areas(0).0;
        assert_eq!(alone, with);
    }

    proptest! {
        #[test]
        fn whoever_is_shown_stands_among_ten(people in prop::collection::vec((1..SIDE - 1, 1..SIDE - 1), 0..200), percent in 1..100_u64) {
            let nodes: Vec<usize> = people.iter().map(|(x, y)| node(*x, *y)).collect();
            let terrain = Terrain::of(nodes.iter().copied(), nodes.len());
            let (lines, kept) = terrain.areas(terrain.level(percent));
            prop_assert_eq!(lines.is_empty(), kept.is_empty());
            let within = nodes.iter().filter(|node| kept.contains(node)).count();
            prop_assert!(kept.is_empty() || within >= LEAST, "{} people", within);
        }
    }
}
