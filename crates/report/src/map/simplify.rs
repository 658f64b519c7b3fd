//! Fewer points for the same picture.
//!
//! Each district simplified by itself would leave gaps and overlaps along the borders. So rings are cut where three
//! or more borders meet, and each piece between is thinned (Douglas–Peucker) in one and the same direction: both
//! neighbours, and the borough's outline, keep exactly the same points.

use std::collections::{BTreeMap, BTreeSet};

use super::project::Point;

/// How far a point may lie off the simplified line, in tenths of a unit.
const TOLERANCE: f64 = 5.0;

/// Where borders meet.
pub(super) struct Borders {
    junctions: BTreeSet<Point>,
}

impl Borders {
    /// Finds the points from which lines lead in more than two directions.
    pub(super) fn of<'a>(rings: impl Iterator<Item = &'a Vec<Point>>) -> Borders {
        let mut neighbours: BTreeMap<Point, BTreeSet<Point>> = BTreeMap::new();
        for ring in rings {
            for (&from, &to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                neighbours.entry(from).or_default().insert(to);
                neighbours.entry(to).or_default().insert(from);
            }
        }
        Borders { junctions: neighbours.into_iter().filter(|(_, to)| to.len() > 2).map(|(at, _)| at).collect() }
    }

    /// Simplifies the polygons of an area. A polygon too small for it stays as it is; a hole too small to see goes.
    pub(super) fn simplify(&self, area: &[Vec<Vec<Point>>]) -> Vec<Vec<Vec<Point>>> {
        let polygon = |rings: &Vec<Vec<Point>>| {
            let mut kept = Vec::with_capacity(rings.len());
            for (index, ring) in rings.iter().enumerate() {
                let thinned = self.ring(ring);
                if thinned.len() > 2 {
                    kept.push(thinned);
                } else if index == 0 {
                    kept.push(ring.clone());
                }
            }
            kept
        };
        area.iter().map(polygon).collect()
    }

    fn ring(&self, ring: &[Point]) -> Vec<Point> {
        // A ring that meets no other begins at a point that is the same for an island and for the hole around it.
        let start = ring.iter().position(|point| self.junctions.contains(point));
        let Some(start) = start.or_else(|| (0..ring.len()).min_by_key(|&index| ring[index])) else { return Vec::new() };
        let closed: Vec<Point> = ring[start..].iter().chain(&ring[..=start]).copied().collect();

        let mut thinned = Vec::new();
        let mut from = 0;
        for to in 1..closed.len() {
            if to + 1 == closed.len() || self.junctions.contains(&closed[to]) {
                thin(&closed[from..=to], &mut thinned);
                from = to;
            }
        }
        thinned
    }
}

/// Adds the points to keep of a line, all but its last.
fn thin(line: &[Point], kept: &mut Vec<Point>) {
    let (first, last) = (line[0], line[line.len() - 1]);
    if first == last {
        // A line back to where it began has no direction: cut it at its farthest point.
        let far = (1..line.len() - 1).max_by_key(|&index| (square(first, line[index]), line[index]));
        if let Some(far) = far {
            thin(&line[..=far], kept);
            thin(&line[far..], kept);
        }
        return;
    }
    let mut points = line.to_vec();
    let backwards = first > last;
    if backwards {
        points.reverse();
    }
    let mut keep = vec![false; points.len()];
    keep[0] = true;
    keep[points.len() - 1] = true;
    let mut open = vec![(0, points.len() - 1)];
    while let Some((from, to)) = open.pop() {
        let mut farthest = (TOLERANCE, None);
        for index in from + 1..to {
            let distance = distance(points[index], points[from], points[to]);
            if distance > farthest.0 {
                farthest = (distance, Some(index));
            }
        }
        if let Some(index) = farthest.1 {
            keep[index] = true;
            open.push((from, index));
            open.push((index, to));
        }
    }
    let mut points: Vec<Point> = points.into_iter().zip(keep).filter_map(|(point, keep)| keep.then_some(point)).collect();
    if backwards {
        points.reverse();
    }
    points.pop();
    kept.append(&mut points);
}

fn square(a: Point, b: Point) -> i64 {
    let (x, y) = (i64::from(a[0]) - i64::from(b[0]), i64::from(a[1]) - i64::from(b[1]));
    x * x + y * y
}

/// Distance of a point from the line between two others.
fn distance(point: Point, from: Point, to: Point) -> f64 {
    super::label::distance(point.map(f64::from), from.map(f64::from), to.map(f64::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_keep_the_same_points_on_their_common_border() {
        // Two squares side by side; the border between them is jagged within the tolerance and once beyond it.
        let border = [[100, 0], [103, 25], [100, 50], [140, 75], [100, 100]];
        let left: Vec<Point> = [[0, 100], [0, 0]].into_iter().chain(border).collect();
        let right: Vec<Point> = border.into_iter().rev().chain([[200, 0], [200, 100]]).collect();
        let borders = Borders::of([&left, &right].into_iter());
        let on_border = |ring: &[Point]| {
            let mut points: Vec<Point> = borders.ring(ring).into_iter().filter(|[x, _]| (100..=140).contains(x)).collect();
            points.sort_unstable();
            points
        };
        assert_eq!(on_border(&left), [[100, 0], [100, 50], [100, 100], [140, 75]]);
        assert_eq!(on_border(&left), on_border(&right));
    }

    #[test]
    fn an_island_and_the_hole_around_it_keep_the_same_points() {
        let island: Vec<Point> = vec![[50, 0], [90, 3], [100, 50], [52, 100], [48, 99], [0, 50]];
        let mut hole: Vec<Point> = island.iter().rev().copied().collect();
        hole.rotate_left(2);
        let borders = Borders::of([&island, &hole].into_iter());
        let [mut one, mut other] = [borders.ring(&island), borders.ring(&hole)];
        assert!(one.len() < island.len());
        one.sort_unstable();
        other.sort_unstable();
        assert_eq!(one, other);
    }

    #[test]
    fn a_speck_stays_and_a_speck_of_a_hole_goes() {
        let ring = vec![[0, 0], [1000, 0], [1000, 1000], [0, 1000]];
        let speck: Vec<Point> = vec![[500, 500], [502, 500], [502, 502], [500, 502]];
        let borders = Borders::of([&ring, &speck].into_iter());
        assert_eq!(borders.simplify(&[vec![ring.clone(), speck.clone()]]), vec![vec![ring]]);
        assert_eq!(borders.simplify(&[vec![speck.clone()]]), vec![vec![speck]]);
    }
}
