//! TOML files as entries.

use leitwerk_model::kind::Kind;
use toml::de::{DeTable, DeValue};

use crate::entry::{At, Entry, Member, Raw};
use crate::layout::{self, FORMAT, Form};
use crate::mistake::{Mistake, What};
use crate::source::Source;

/// Reads the items of one kind; everything wrong goes to `mistakes`.
pub(crate) fn entries(source: &Source<'_>, kind: Kind, mistakes: &mut Vec<Mistake>) -> Vec<Entry> {
    let (root, errors) = DeTable::parse_recoverable(source.text);
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        mistakes.push(source.mistake(range, What::Toml(first_line(error.message()))));
    }
    if !errors.is_empty() {
        return Vec::new();
    }
    let root = root.into_inner();
    let single = layout::form(kind) == Form::Single;
    let expected = if single { format!("[{kind}]") } else { format!("items headed [[{kind}]]") };
    let mut found = Vec::new();
    for (name, value) in &root {
        match value.as_ref() {
            DeValue::Table(table) if single && name.as_ref() == kind.as_str() => {
                found.push(Entry { head: name.span(), members: members(table) });
            }
            DeValue::Array(array) if !single && name.as_ref() == kind.as_str() => {
                for element in array.iter() {
                    match element.as_ref() {
                        DeValue::Table(table) => found.push(Entry { head: element.span(), members: members(table) }),
                        other => {
                            let what = What::WrongType { key: kind.to_string(), expected: "a table", found: raw(other).is() };
                            mistakes.push(source.mistake(element.span(), what));
                        }
                    }
                }
            }
            _ if kind == Kind::City && name.as_ref() == "format" => {}
            _ => mistakes.push(source.mistake(name.span(), What::UnknownTable { found: name.to_string(), expected: expected.clone() })),
        }
    }
    if kind == Kind::City {
        check_format(source, &root, mistakes);
    }
    if single && found.is_empty() {
        mistakes.push(source.mistake(0..0, What::MissingTable(kind.as_str())));
    }
    found
}

fn check_format(source: &Source<'_>, root: &DeTable<'_>, mistakes: &mut Vec<Mistake>) {
    match root.get("format") {
        None => mistakes.push(source.mistake(0..0, What::MissingFormat)),
        Some(value) => match value.as_ref() {
            DeValue::Integer(number) if number.as_str().parse() == Ok(FORMAT) => {}
            DeValue::Integer(number) => mistakes.push(source.mistake(value.span(), What::UnknownFormat(number.as_str().to_owned()))),
            other => {
                let what = What::WrongType { key: "format".into(), expected: "a whole number", found: raw(other).is() };
                mistakes.push(source.mistake(value.span(), what));
            }
        },
    }
}

fn members(table: &DeTable<'_>) -> Vec<Member> {
    let mut members: Vec<Member> = table
        .iter()
        .map(|(name, value)| Member {
            name: At { range: name.span(), value: name.as_ref().to_string() },
            value: At { range: value.span(), value: raw(value.as_ref()) },
        })
        .collect();
    members.sort_by_key(|member| member.name.range.start);
    members
}

fn raw(value: &DeValue<'_>) -> Raw {
    match value {
        DeValue::String(text) => Raw::Text(text.to_string()),
        DeValue::Integer(number) => Raw::Number(number.as_str().to_owned()),
        DeValue::Float(number) => Raw::Number(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Raw::Flag(*flag),
        DeValue::Datetime(date) => Raw::Date(date.to_string()),
        DeValue::Array(array) => {
            Raw::List(array.iter().map(|element| At { range: element.span(), value: raw(element.as_ref()) }).collect())
        }
        DeValue::Table(table) => Raw::Table(members(table)),
    }
}

fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().to_owned()
}
