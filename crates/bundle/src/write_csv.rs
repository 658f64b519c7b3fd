//! Items as rows; a column for every key that any of them has.

use std::collections::BTreeSet;

use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::shape::{self, Holds};
use serde_json::Value;

use crate::write::Languages;

/// All items of one file.
pub(crate) fn rows(kind: Kind, items: &[&Item], languages: &Languages) -> String {
    let columns = columns(kind, items, languages);
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    let heading = columns.iter().map(Column::name);
    let mut written = writer.write_record(heading);
    for item in items {
        let facts = item.facts.to_map();
        let cells = columns.iter().map(|column| column.cell(item, &facts));
        written = written.and_then(|()| writer.write_record(cells));
    }
    let bytes = written.ok().and_then(|()| writer.into_inner().ok());
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

enum Column {
    Code,
    Text(&'static str, leitwerk_model::text::Part, Lang),
    State(&'static str, leitwerk_model::text::Part, Lang),
    Fact(&'static str),
    Links(&'static str, shape::LinkKey),
}

fn columns(kind: Kind, items: &[&Item], languages: &Languages) -> Vec<Column> {
    let mut columns = vec![Column::Code];
    for key in shape::keys(kind) {
        match key.holds {
            Holds::Text(part) => {
                let texts = || items.iter().filter_map(|item| item.text(part));
                let langs: BTreeSet<&Lang> = texts().flat_map(|text| text.versions().keys()).chain([&languages.original]).collect();
                let mut langs: Vec<&Lang> = langs.into_iter().collect();
                langs.sort_by_key(|lang| languages.rank(lang));
                for lang in langs {
                    let mut versions = texts().filter_map(|text| text.versions().get(lang)).peekable();
                    if versions.peek().is_none() && !key.required {
                        continue;
                    }
                    columns.push(Column::Text(key.name, part, lang.clone()));
                    if versions.any(|version| !languages.plain(lang, version.state)) {
                        columns.push(Column::State(key.name, part, lang.clone()));
                    }
                }
            }
            Holds::Link(link) => {
                let used = |item: &&Item| item.links.iter().any(|declared| declared.kind == link.kind && declared.at == link.at);
                if items.iter().any(used) {
                    columns.push(Column::Links(key.name, link));
                }
            }
            _ => {
                if items.iter().any(|item| item.facts.to_map().contains_key(key.name)) {
                    columns.push(Column::Fact(key.name));
                }
            }
        }
    }
    columns
}

impl Column {
    fn name(&self) -> String {
        match self {
            Column::Code => "code".to_owned(),
            Column::Text(key, _, lang) => format!("{key}.{lang}"),
            Column::State(key, _, lang) => format!("{key}.{lang}.state"),
            Column::Fact(key) | Column::Links(key, _) => (*key).to_owned(),
        }
    }

    fn cell(&self, item: &Item, facts: &serde_json::Map<String, Value>) -> String {
        let version = |part, lang| item.text(part).and_then(|text| text.versions().get(lang));
        match self {
            Column::Code => item.key.code().to_string(),
            Column::Text(_, part, lang) => version(*part, lang).map(|version| version.body.clone()).unwrap_or_default(),
            Column::State(_, part, lang) => version(*part, lang).map(|version| version.state.to_string()).unwrap_or_default(),
            Column::Fact(key) => match facts.get(*key) {
                None => String::new(),
                Some(Value::String(text)) => text.clone(),
                Some(other) => other.to_string(),
            },
            Column::Links(_, link) => {
                let linked = item.links.iter().filter(|declared| declared.kind == link.kind && declared.at == link.at);
                linked.map(|declared| declared.other.to_string()).collect::<Vec<_>>().join(" ")
            }
        }
    }
}
