//! Borders on the map.

use serde::{Deserialize, Serialize};

/// A closed line of positions, first equal to last; each position is longitude, latitude in degrees (WGS 84).
pub type Ring = Vec<[f64; 2]>;

/// The borders of a district: one or more polygons, each an outer ring and any number of holes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Area(Vec<Vec<Ring>>);

/// Why rings do not make an area.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum BadArea {
    /// Fewer than four positions, or the last is not the first.
    #[error("a border must be a closed line of at least four positions")]
    Open,
    /// A position outside longitude −180..180, latitude −90..90.
    #[error("the position {0}, {1} is not longitude and latitude in degrees (WGS 84)")]
    NoDegrees(f64, f64),
    /// No polygon at all.
    #[error("there is no border")]
    Empty,
}

impl Area {
    /// Checks and keeps polygons.
    ///
    /// # Errors
    /// [`BadArea`] when there is none, a ring is open, or a position is not in degrees.
    pub fn new(polygons: Vec<Vec<Ring>>) -> Result<Area, BadArea> {
        if polygons.is_empty() || polygons.iter().any(Vec::is_empty) {
            return Err(BadArea::Empty);
        }
        for ring in polygons.iter().flatten() {
            if ring.len() < 4 || ring.first() != ring.last() {
                return Err(BadArea::Open);
            }
            if let Some([lon, lat]) =
                ring.iter().find(|[lon, lat]| !(-180.0..=180.0).contains(lon) || !(-90.0..=90.0).contains(lat))
            {
                return Err(BadArea::NoDegrees(*lon, *lat));
            }
        }
        Ok(Area(polygons))
    }

    /// The polygons.
    #[must_use]
    pub fn polygons(&self) -> &[Vec<Ring>] {
        &self.0
    }

    /// Smallest box that holds the area: west, south, east, north in degrees.
    #[must_use]
    pub fn bounds(&self) -> [f64; 4] {
        let mut bounds = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        for [lon, lat] in self.0.iter().flatten().flatten() {
            bounds = [bounds[0].min(*lon), bounds[1].min(*lat), bounds[2].max(*lon), bounds[3].max(*lat)];
        }
        bounds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_is_closed_and_in_degrees() {
        let square = vec![[7.6, 51.9], [7.7, 51.9], [7.7, 52.0], [7.6, 51.9]];
        assert_eq!(Area::new(vec![vec![square.clone()]]).map(|area| area.bounds()), Ok([7.6, 51.9, 7.7, 52.0]));
        assert_eq!(Area::new(vec![vec![square[..3].to_vec()]]), Err(BadArea::Open));
        assert_eq!(Area::new(vec![]), Err(BadArea::Empty));
        let metres = vec![[405_000.0, 5_757_000.0]; 4];
        assert_eq!(Area::new(vec![vec![metres]]), Err(BadArea::NoDegrees(405_000.0, 5_757_000.0)));
    }
}
