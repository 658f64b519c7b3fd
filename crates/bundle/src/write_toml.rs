//! Items as TOML tables, keys in the order of their shape.

use std::fmt::Write as _;

use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::shape::{self, Holds};
use leitwerk_model::text::{Text, Version};
use serde_json::Value;

use crate::layout::{self, FORMAT, Form};
use crate::write::Languages;

/// All items of one file.
pub(crate) fn tables(kind: Kind, items: &[&Item], languages: &Languages) -> String {
    let mut out = String::new();
    if kind == Kind::City {
        let _ = writeln!(out, "format = {FORMAT}\n");
    }
    for (number, item) in items.iter().enumerate() {
        if number > 0 {
            out.push('\n');
        }
        let _ = if layout::form(kind) == Form::Single { writeln!(out, "[{kind}]") } else { writeln!(out, "[[{kind}]]") };
        if kind != Kind::City {
            let _ = writeln!(out, "code = {}", quoted(item.key.code().as_str()));
        }
        table(&mut out, item, languages);
    }
    out
}

fn table(out: &mut String, item: &Item, languages: &Languages) {
    let facts = item.facts.to_map();
    for key in shape::keys(item.kind()) {
        match key.holds {
            Holds::Text(part) => {
                if let Some(text) = item.text(part) {
                    versions(out, key.name, text, languages);
                }
            }
            Holds::Link(link) => {
                let home = if item.kind() == Kind::Edition { None } else { item.key.edition() };
                let linked = item.links.iter().filter(|declared| {
                    declared.kind == link.kind && declared.at == link.at && link.targets.contains(&declared.other.kind())
                });
                let codes: Vec<String> = linked.map(|declared| quoted(&declared.other.seen_from(home))).collect();
                match (codes.as_slice(), link.many) {
                    ([], _) => {}
                    ([one], false) => {
                        let _ = writeln!(out, "{} = {one}", key.name);
                    }
                    (codes, _) => {
                        let _ = writeln!(out, "{} = [{}]", key.name, codes.join(", "));
                    }
                }
            }
            _ => {
                if let Some(value) = facts.get(key.name) {
                    let _ = writeln!(out, "{} = {}", key.name, scalar(value));
                }
            }
        }
    }
}

fn versions(out: &mut String, name: &str, text: &Text, languages: &Languages) {
    let mut versions: Vec<(&Lang, &Version)> = text.versions().iter().collect();
    versions.sort_by_key(|(lang, _)| languages.rank(lang));
    for (lang, version) in versions {
        let _ = if languages.plain(lang, version.state) {
            writeln!(out, "{name}.{lang} = {}", string(&version.body))
        } else {
            writeln!(out, "{name}.{lang} = {{ text = {}, state = \"{}\" }}", quoted(&version.body), version.state)
        };
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(list) => format!("[{}]", list.iter().map(scalar).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

/// A text: in one pair of quotes, or in three where it has several lines.
fn string(text: &str) -> String {
    if text.contains('\n') { format!("\"\"\"\n{}\n\"\"\"", escaped(text, true)) } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text, false))
}

fn escaped(text: &str, lines: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '"' => out.push_str("\\\""),
            '\n' if lines => out.push('\n'),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            control if control.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(control));
            }
            plain => out.push(plain),
        }
    }
    out
}
