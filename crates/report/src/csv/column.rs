//! The columns of a kind's table.

use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::shape::{self, Holds, Key, LinkKey};
use leitwerk_model::text::Part;
use serde_json::{Map, Value};

use super::safe::safe;

/// One column.
#[derive(Clone, Debug)]
pub(super) enum Column {
    /// The edition an item belongs to.
    Edition,
    /// The item's code.
    Code,
    /// What is known of it.
    Fact(&'static Key),
    /// A text in one language.
    Text(&'static Key, Part, Lang),
    /// In which languages the text is there, and how each version came to be.
    States(&'static Key, Part),
    /// Codes of the items that a key names.
    Links(&'static Key, LinkKey),
}

/// The columns of a kind, in the order of its keys.
pub(super) fn columns(kind: Kind, languages: &[Lang]) -> Vec<Column> {
    let mut columns = Vec::new();
    if kind.in_edition() {
        columns.push(Column::Edition);
    }
    columns.push(Column::Code);
    for key in shape::keys(kind) {
        match key.holds {
            // No table holds what is internal.
            Holds::Text(part) if part.is_internal() => {}
            Holds::Text(part) => {
                columns.extend(languages.iter().map(|lang| Column::Text(key, part, lang.clone())));
                columns.push(Column::States(key, part));
            }
            Holds::Link(link) => columns.push(Column::Links(key, link)),
            _ => columns.push(Column::Fact(key)),
        }
    }
    columns
}

impl Column {
    /// Its heading.
    pub(super) fn name(&self) -> String {
        match self {
            Column::Edition => "edition".to_owned(),
            Column::Code => "code".to_owned(),
            Column::Fact(key) | Column::Links(key, _) => key.name.to_owned(),
            Column::Text(key, _, lang) => format!("{}_{lang}", key.name),
            Column::States(key, _) => format!("{}_states", key.name),
        }
    }

    /// What an item has in it.
    pub(super) fn cell(&self, item: &Item, facts: &Map<String, Value>) -> String {
        match self {
            Column::Edition => item.key.edition().map(ToString::to_string).unwrap_or_default(),
            Column::Code => item.key.code().to_string(),
            Column::Fact(key) => facts.get(key.name).map(fact).unwrap_or_default(),
            Column::Text(_, part, lang) => {
                let version = item.text(*part).and_then(|text| text.versions().get(lang));
                version.map(|version| safe(&version.body).into_owned()).unwrap_or_default()
            }
            Column::States(_, part) => {
                let versions = item.text(*part).into_iter().flat_map(|text| text.versions());
                let states = versions.map(|(lang, version)| format!("{lang}:{}", version.state));
                states.collect::<Vec<_>>().join(" ")
            }
            Column::Links(_, link) => joined(item, link),
        }
    }
}

/// Numbers stay numbers; text is kept from being a formula.
fn fact(value: &Value) -> String {
    match value {
        Value::String(text) => safe(text).into_owned(),
        Value::Array(several) => several.iter().map(fact).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

/// Codes separated by spaces. Two keys may declare the same kind of link to different kinds of item.
fn joined(item: &Item, key: &LinkKey) -> String {
    let named = item.linked(key.kind, key.at).filter(|other| key.targets.contains(&other.kind()));
    named.map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
