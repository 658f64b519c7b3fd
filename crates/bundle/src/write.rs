//! The canonical form of a bundle: same model, same bytes.

use std::collections::BTreeMap;

use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use serde_json::json;

use crate::layout::{self, BORDERS, Files, Form};
use crate::{write_csv, write_toml};

/// Writes a Leitbild as a bundle.
#[must_use]
pub fn write(leitbild: &Leitbild) -> Files {
    let original = original_language(leitbild);
    let mut rooms: BTreeMap<String, Vec<&Item>> = BTreeMap::new();
    for item in leitbild.items() {
        let edition = if item.kind() == Kind::Edition { Some(item.key.code()) } else { item.key.edition() };
        rooms.entry(layout::path(item.kind(), edition)).or_default().push(item);
    }
    let mut files = Files::new();
    for (path, mut items) in rooms {
        items.sort_by(|a, b| a.key.cmp(&b.key));
        let kind = items[0].kind();
        let text = match layout::form(kind) {
            Form::Csv => write_csv::rows(kind, &items, &original),
            Form::Single | Form::Tables => write_toml::tables(kind, &items, &original),
        };
        files.insert(path, text.into_bytes());
    }
    if let Some(borders) = borders(leitbild) {
        files.insert(BORDERS.to_owned(), borders.into_bytes());
    }
    files
}

fn original_language(leitbild: &Leitbild) -> Lang {
    let city = leitbild.of_kind(Kind::City).next();
    match city.map(|city| &city.facts) {
        Some(Facts::City(city)) => city.original_language.clone(),
        _ => Lang::german(),
    }
}

/// One feature a line, so that a change of one district is a change of one line.
fn borders(leitbild: &Leitbild) -> Option<String> {
    let mut lines = Vec::new();
    for district in leitbild.of_kind(Kind::District) {
        let Facts::District(facts) = &district.facts else { continue };
        let Some(area) = &facts.area else { continue };
        let geometry = match area.polygons() {
            [one] => json!({ "type": "Polygon", "coordinates": one }),
            many => json!({ "type": "MultiPolygon", "coordinates": many }),
        };
        let feature = json!({ "type": "Feature", "properties": { "code": district.key.code() }, "geometry": geometry });
        lines.push(feature.to_string());
    }
    (!lines.is_empty()).then(|| format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", lines.join(",\n")))
}
