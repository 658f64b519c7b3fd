//! From degrees to the drawing.

use leitwerk_model::area::{Area, Ring};

use crate::svg::Tenths;

/// A place on the drawing in tenths of a unit, y downwards.
pub(super) type Point = [i32; 2];

const WIDTH: f64 = 1000.0;
/// A strip of land may be taller than wide; beyond this the map gets narrower instead.
const TALLEST: f64 = 2000.0;
/// Room for the strokes at the edge.
const MARGIN: f64 = 5.0;

/// Equirectangular, with a degree of longitude shortened to what it measures in the middle of the map. Over a city
/// this is off by far less than a stroke.
pub(super) struct Projection {
    west: f64,
    north: f64,
    squeeze: f64,
    scale: f64,
    left: f64,
    height: f64,
}

impl Projection {
    /// The projection that fits all areas into the drawing.
    pub(super) fn of<'a>(areas: impl Iterator<Item = &'a Area>) -> Projection {
        let mut bounds = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        for [west, south, east, north] in areas.map(Area::bounds) {
            bounds = [bounds[0].min(west), bounds[1].min(south), bounds[2].max(east), bounds[3].max(north)];
        }
        let [west, south, east, north] = bounds;
        let squeeze = f64::midpoint(south, north).to_radians().cos();
        let (across, down) = ((east - west) * squeeze, north - south);
        let scale = ((WIDTH - 2.0 * MARGIN) / across).min((TALLEST - 2.0 * MARGIN) / down);
        // Areas that are all one point have no size to go by.
        let scale = if scale.is_finite() { scale } else { 1.0 };
        let left = (WIDTH - across * scale) / 2.0;
        Projection { west, north, squeeze, scale, left, height: down * scale + 2.0 * MARGIN }
    }

    pub(super) fn height(&self) -> Tenths {
        Tenths(tenths(self.height.ceil()))
    }

    /// Polygons on the drawing: rings without their repeated last point and without points in the same place.
    pub(super) fn area(&self, area: &Area) -> Vec<Vec<Vec<Point>>> {
        area.polygons().iter().map(|polygon| polygon.iter().map(|ring| self.ring(ring)).collect()).collect()
    }

    fn ring(&self, ring: &Ring) -> Vec<Point> {
        let mut points: Vec<Point> = ring
            .iter()
            .map(|[lon, lat]| {
                let x = (lon - self.west) * self.squeeze * self.scale + self.left;
                let y = (self.north - lat) * self.scale + MARGIN;
                [tenths(x), tenths(y)]
            })
            .collect();
        points.dedup();
        if points.len() > 1 && points.first() == points.last() {
            points.pop();
        }
        points
    }
}

#[allow(clippy::cast_possible_truncation, reason = "the drawing is a few thousand units in size")]
pub(super) fn tenths(units: f64) -> i32 {
    (units * 10.0).round() as i32
}
