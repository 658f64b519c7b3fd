//! Borders of districts from GeoJSON.

use std::collections::HashSet;
use std::ops::Range;

use geojson::{Feature, GeometryValue, PolygonType};
use leitwerk_model::area::{Area, Ring};
use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;

use crate::mistake::{MOST, Mistake, What, short};
use crate::source::Source;

#[derive(Deserialize)]
struct Collection<'a> {
    #[serde(borrow, default)]
    features: Vec<&'a RawValue>,
}

/// The border of one district: the text under the property asked for, and where the feature stands.
#[derive(Debug)]
pub(crate) struct Border {
    pub(crate) name: String,
    pub(crate) range: Range<usize>,
    pub(crate) area: Area,
}

/// Reads features, each named by its property `property`.
pub(crate) fn borders(source: &Source<'_>, property: &str, mistakes: &mut Vec<Mistake>) -> Vec<Border> {
    let collection: Collection<'_> = match serde_json::from_str(source.text) {
        Ok(collection) => collection,
        Err(error) => {
            let at = offset(source.text, error.line(), error.column());
            mistakes.push(source.mistake(at..at + 1, What::GeoJson(reason(&error))));
            return Vec::new();
        }
    };
    if collection.features.is_empty() {
        mistakes.push(source.mistake(0..0, What::GeoJson("there are no features".into())));
    }
    let before = mistakes.len();
    let mut found: Vec<Border> = Vec::new();
    let mut names = HashSet::new();
    for raw in collection.features {
        let start = (raw.get().as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
        let head = start..start + raw.get().len().min(30);
        match border(raw.get(), property) {
            Ok((name, _)) if !names.insert(name.clone()) => mistakes.push(source.mistake(head, What::BordersTwice(short(&name)))),
            Ok((name, area)) => found.push(Border { name, range: head, area }),
            Err(what) => mistakes.push(source.mistake(head, what)),
        }
        if mistakes.len() - before >= MOST {
            mistakes.push(source.mistake(start..start, What::TooMany));
            break;
        }
    }
    found
}

fn border(raw: &str, property: &str) -> Result<(String, Area), What> {
    let feature: Feature = raw.parse().map_err(|error: geojson::Error| What::GeoJson(without_place(&error.to_string())))?;
    let name = match feature.property(property) {
        Some(serde_json::Value::String(name)) if !name.is_empty() => name.clone(),
        Some(serde_json::Value::Number(number)) => number.to_string(),
        _ => return Err(What::FeatureWithoutCode),
    };
    let polygons = match feature.geometry.map(|geometry| geometry.value) {
        Some(GeometryValue::Polygon { coordinates }) => vec![rings(&coordinates)?],
        Some(GeometryValue::MultiPolygon { coordinates }) => coordinates.iter().map(rings).collect::<Result<_, _>>()?,
        Some(other) => return Err(What::NotAPolygon(other.type_name().to_owned())),
        None => return Err(What::NoBorders),
    };
    let area = Area::new(polygons).map_err(|error| What::BadArea(error.to_string()))?;
    let [west, south, _, _] = area.bounds();
    if (47.0..=55.1).contains(&west) && (5.0..=16.0).contains(&south) {
        return Err(What::SwappedAxes(west, south));
    }
    Ok((name, area))
}

fn rings(polygon: &PolygonType) -> Result<Vec<Ring>, What> {
    let position = |position: &geojson::Position| match position.as_slice() {
        [longitude, latitude, ..] => Ok([*longitude, *latitude]),
        _ => Err(What::BadArea("a position needs a longitude and a latitude".into())),
    };
    polygon.iter().map(|ring| ring.iter().map(position).collect()).collect()
}

/// The byte at a line and column, both from 1, as serde_json counts them (columns in bytes).
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (start + column.saturating_sub(1)).min(text.len())
}

fn reason(error: &serde_json::Error) -> String {
    match error.classify() {
        Category::Eof => "it breaks off in the middle".into(),
        Category::Data => "it is not a collection of features".into(),
        Category::Syntax | Category::Io => without_place(&error.to_string()),
    }
}

fn without_place(message: &str) -> String {
    short(message.split(" at line ").next().unwrap_or(message))
}
