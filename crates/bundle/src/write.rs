//! The canonical form of a bundle: same model, same bytes.

use std::collections::BTreeMap;

use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::TextState;
use serde_json::json;

use crate::layout::{self, BORDERS, Files, Form};
use crate::{write_csv, write_toml};

/// Writes a Leitbild as a bundle.
#[must_use]
pub fn write(leitbild: &Leitbild) -> Files {
    let languages = Languages::of(leitbild);
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
            Form::Csv => write_csv::rows(kind, &items, &languages),
            Form::Single | Form::Tables => write_toml::tables(kind, &items, &languages),
        };
        files.insert(path, text.into_bytes());
    }
    if let Some(borders) = borders(leitbild) {
        files.insert(BORDERS.to_owned(), borders.into_bytes());
    }
    files
}

/// The languages of a city, in the order in which its texts are written.
pub(crate) struct Languages {
    pub(crate) original: Lang,
    offered: Vec<Lang>,
}

impl Languages {
    fn of(leitbild: &Leitbild) -> Languages {
        match leitbild.of_kind(Kind::City).next().map(|city| &city.facts) {
            Some(Facts::City(city)) => Languages { original: city.original_language.clone(), offered: city.languages.clone() },
            _ => Languages { original: Lang::german(), offered: Vec::new() },
        }
    }

    /// By what to sort a language: the original first, then those offered, then the others.
    pub(crate) fn rank<'a>(&self, lang: &'a Lang) -> (bool, usize, &'a Lang) {
        let offered = self.offered.iter().position(|offered| offered == lang);
        (*lang != self.original, offered.unwrap_or(usize::MAX), lang)
    }

    /// Whether the state of a version is the one it has when nothing is said.
    pub(crate) fn plain(&self, lang: &Lang, state: TextState) -> bool {
        state == if *lang == self.original { TextState::Original } else { TextState::Translated }
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
        let code = district.key.code();
        let coordinates = &geometry["coordinates"];
        let kind = &geometry["type"];
        lines.push(format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"code\":\"{code}\"}},\"geometry\":{{\"type\":{kind},\"coordinates\":{coordinates}}}}}"
        ));
    }
    (!lines.is_empty()).then(|| format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n", lines.join(",\n")))
}
