//! Lines of equal height on a grid, by marching squares in whole numbers.

use std::collections::BTreeMap;

/// A place on the grid in hundredths of its spacing.
pub(super) type Place = [i32; 2];

/// An edge between two neighbouring nodes: the left or upper one, and whether it runs down.
type Edge = (usize, usize, bool);

/// The closed lines around all nodes at least as high as `level`; the nodes of the outermost rows and columns must be lower. Where
/// two high nodes meet only at a corner of a square, they are not connected.
pub(super) fn contours(heights: &[u64], side: usize, level: u64) -> Vec<Vec<Place>> {
    let at = |x: usize, y: usize| heights.get(y * side + x).copied().unwrap_or(0);
    let mut next: BTreeMap<Edge, Edge> = BTreeMap::new();
    for y in 0..side.saturating_sub(1) {
        for x in 0..side.saturating_sub(1) {
            // Around the square: each corner with the edge that follows it.
            let corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)];
            let edges = [(x, y, false), (x + 1, y, true), (x, y + 1, false), (x, y, true)];
            let high = corners.map(|(x, y)| at(x, y) >= level);
            for enter in (0..4).filter(|edge| !high[*edge] && high[(edge + 1) % 4]) {
                // From where the walk around the square comes to high ground to where it next leaves it.
                let leave = (1..4).map(|step| (enter + step) % 4).find(|edge| high[*edge] && !high[(edge + 1) % 4]);
                if let Some(leave) = leave {
                    next.insert(edges[enter], edges[leave]);
                }
            }
        }
    }
    let mut rings = Vec::new();
    while let Some((&first, _)) = next.first_key_value() {
        let mut ring = Vec::new();
        let mut edge = first;
        while let Some(following) = next.remove(&edge) {
            ring.push(crossing(edge, level, at));
            edge = following;
        }
        rings.push(ring);
    }
    rings
}

/// Where the line crosses an edge: the nearer to a node, the closer its height is to the level.
fn crossing((x, y, runs_down): Edge, level: u64, at: impl Fn(usize, usize) -> u64) -> Place {
    let (other_x, other_y) = if runs_down { (x, y + 1) } else { (x + 1, y) };
    let (here, there) = (at(x, y), at(other_x, other_y));
    let part = u128::from(here.abs_diff(level)) * 100 / u128::from(here.abs_diff(there)).max(1);
    let part = i32::try_from(part.min(100)).unwrap_or(100);
    let [x, y] = [x, y].map(|node| i32::try_from(node).unwrap_or(0) * 100);
    if runs_down { [x, y + part] } else { [x + part, y] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hill_has_one_line_and_a_crater_two() {
        let hill = [0, 0, 0, 0, 4, 0, 0, 0, 0];
        let mut line = contours(&hill, 3, 2).concat();
        line.sort_unstable();
        assert_eq!(line, [[50, 100], [100, 50], [100, 150], [150, 100]]);
        let mut crater = vec![0; 49];
        for (x, y) in (2..5).flat_map(|x| (2..5).map(move |y| (x, y))) {
            crater[y * 7 + x] = if (x, y) == (3, 3) { 0 } else { 8 };
        }
        let rings = contours(&crater, 7, 4);
        assert_eq!(rings.len(), 2);
        assert!(contours(&crater, 7, 9).is_empty());
    }

    #[test]
    fn nodes_that_meet_at_a_corner_stay_apart() {
        let heights = [0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0];
        assert_eq!(contours(&heights, 4, 2).len(), 2);
    }
}
