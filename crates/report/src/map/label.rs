//! Where the name of a district goes: the place farthest from its borders (the pole of inaccessibility, found by
//! quartering cells as in V. Agafonkin, "A new algorithm for finding a visual center of a polygon", 2016).
//!
//! A name is wider than high. So the polygon is squeezed by the name's proportions first: the roundest room there is
//! the widest room here.

use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::f64::consts::SQRT_2;

use super::project::{Point, tenths};

/// Average advance of a letter, in parts of the font size.
const ADVANCE: f64 = 0.54;
/// Free room above and below the middle of the text, in parts of the font size.
const ROOM: f64 = 0.6;
/// How exact the place is, in parts of the font size.
const PRECISION: f64 = 0.1;

type Position = [f64; 2];

/// The largest polygon of an area: a name is written once.
pub(super) fn largest(area: &[Vec<Vec<Point>>]) -> Option<&[Vec<Point>]> {
    let size = |rings: &Vec<Vec<Point>>| rings.first().map_or(0, |ring| doubled_area(ring));
    area.iter().max_by_key(|rings| size(rings)).map(Vec::as_slice)
}

fn doubled_area(ring: &[Point]) -> i64 {
    let cross = |(a, b): (&Point, &Point)| i64::from(a[0]) * i64::from(b[1]) - i64::from(b[0]) * i64::from(a[1]);
    ring.iter().zip(ring.iter().cycle().skip(1)).map(cross).sum::<i64>().abs()
}

/// The middle of `text` where it fits best into the polygon, none when it does not fit. `size` is the font size in
/// units; widths are estimated, since the reader's font is not known here.
pub(super) fn place(polygon: &[Vec<Point>], text: &str, size: f64) -> Option<Point> {
    let letters = f64::from(u32::try_from(text.chars().count()).ok()?);
    // Half a letter of air at each end.
    let squeeze = ((letters + 1.0) * ADVANCE).max(1.0);
    let unit = size * 10.0;
    let scale = |&[x, y]: &Point| [f64::from(x) / (unit * squeeze), f64::from(y) / unit];
    let rings: Vec<Vec<Position>> = polygon.iter().map(|ring| ring.iter().map(scale).collect()).collect();
    let (at, room) = roomiest(&rings)?;
    (room >= ROOM).then(|| [tenths(at[0] * size * squeeze), tenths(at[1] * size)])
}

/// The place in the polygon that is farthest from its borders, and how far.
fn roomiest(rings: &[Vec<Position>]) -> Option<(Position, f64)> {
    let outer = rings.first()?;
    let bound = |axis: usize| {
        outer.iter().map(|point| point[axis]).fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)))
    };
    let ((west, east), (north, south)) = (bound(0), bound(1));
    let (across, down) = (east - west, south - north);
    // A sliver would need countless square cells of its width.
    let half = across.min(down).max(across.max(down) / 32.0) / 2.0;
    if half <= 0.0 || !half.is_finite() {
        return None;
    }
    let mut cells = BinaryHeap::new();
    let mut y = north + half;
    while y - half < south {
        let mut x = west + half;
        while x - half < east {
            cells.push(Cell::new([x, y], half, rings));
            x += 2.0 * half;
        }
        y += 2.0 * half;
    }
    let mut best = Cell::new([west + across / 2.0, north + down / 2.0], 0.0, rings);
    while let Some(cell) = cells.pop() {
        if cell.room > best.room {
            best = cell;
        }
        if cell.promise() - best.room <= PRECISION {
            break;
        }
        let half = cell.half / 2.0;
        for [x, y] in [[-half, -half], [half, -half], [-half, half], [half, half]] {
            cells.push(Cell::new([cell.middle[0] + x, cell.middle[1] + y], half, rings));
        }
    }
    Some((best.middle, best.room))
}

/// A square around `middle`, `half` a side in each direction.
#[derive(Clone, Copy)]
struct Cell {
    middle: Position,
    half: f64,
    /// Distance from the middle to the nearest border; negative outside.
    room: f64,
}

impl Cell {
    fn new(middle: Position, half: f64, rings: &[Vec<Position>]) -> Cell {
        let mut inside = false;
        let mut nearest = f64::INFINITY;
        for ring in rings {
            for (&a, &b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                let crosses = (a[1] > middle[1]) != (b[1] > middle[1])
                    && middle[0] < (b[0] - a[0]) * (middle[1] - a[1]) / (b[1] - a[1]) + a[0];
                inside ^= crosses;
                nearest = nearest.min(distance(middle, a, b));
            }
        }
        Cell { middle, half, room: if inside { nearest } else { -nearest } }
    }

    /// The most room any place in the cell can have.
    fn promise(&self) -> f64 {
        self.room + self.half * SQRT_2
    }
}

impl Ord for Cell {
    fn cmp(&self, other: &Cell) -> Ordering {
        // Equal promises are told apart by their place, so that the same map is drawn the same each time.
        let place = |cell: &Cell| [cell.promise(), cell.middle[0], cell.middle[1]];
        let [mine, others] = [place(self), place(other)];
        (0..3).map(|n| mine[n].total_cmp(&others[n])).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    }
}

impl PartialOrd for Cell {
    fn partial_cmp(&self, other: &Cell) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Cell {
    fn eq(&self, other: &Cell) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Cell {}

/// Distance of a point from the line between two others.
pub(super) fn distance([x, y]: Position, a: Position, b: Position) -> f64 {
    let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (((x - a[0]) * dx + (y - a[1]) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (x - a[0] - along * dx).hypot(y - a[1] - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_roomiest_place_of_an_l_is_in_its_elbow() {
        let l = vec![[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [10.0, 4.0], [10.0, 8.0], [0.0, 8.0]];
        let ([x, y], room) = roomiest(&[l]).expect("an area");
        assert!((x - 2.34).abs() < 0.3 && (y - 5.66).abs() < 0.3, "{x} {y}");
        assert!((room - 2.34).abs() < 0.11, "{room}");
    }

    #[test]
    fn a_hole_is_no_room() {
        let square = |low: f64, high: f64| vec![[low, low], [high, low], [high, high], [low, high]];
        let ([x, y], room) = roomiest(&[square(0.0, 10.0), square(3.0, 10.0)]).expect("an area");
        assert!(x < 3.0 || y < 3.0);
        assert!(room <= 1.76, "{room}");
    }

    #[test]
    fn a_name_too_long_is_not_placed() {
        let ring = vec![[0, 0], [1000, 0], [1000, 500], [0, 500]];
        assert_eq!(place(std::slice::from_ref(&ring), "Ost", 17.0), Some([500, 250]));
        assert_eq!(place(&[ring], "Innenstadt-Nordwest", 17.0), None);
        assert_eq!(place(&[vec![[5, 5]]], "Ost", 17.0), None);
    }
}
