//! TOML files as entries.

use leitwerk_model::code::Code;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use toml::de::{DeTable, DeValue};

use crate::entry::{At, Entry, Member, Raw};
use crate::layout::{self, FORMAT, Form};
use crate::mistake::{MOST, Mistake, What, short};
use crate::source::Source;
use crate::toml_words;

/// Reads the items of one kind; everything wrong goes to `mistakes`.
pub(crate) fn entries(source: &Source<'_>, kind: Kind, edition: Option<&Code>, mistakes: &mut Vec<Mistake>) -> Vec<Entry> {
    let (root, errors) = DeTable::parse_recoverable(source.text);
    for error in errors.iter().take(MOST + 1) {
        let range = error.span().unwrap_or(0..0);
        mistakes.push(source.mistake(range, What::Toml(toml_words::why(error.message()))));
    }
    if !errors.is_empty() {
        return Vec::new();
    }
    let root = root.into_inner();
    if kind == Kind::City {
        check_format(source, &root, mistakes);
    }
    let before = mistakes.len();
    let single = layout::form(kind) == Form::Single;
    let heading = if single { format!("[{kind}]") } else { format!("[[{kind}]]") };
    let mut found = Vec::new();
    for (name, value) in root.iter().take(MOST) {
        match value.as_ref() {
            DeValue::Table(table) if single && name.as_ref() == kind.as_str() => {
                found.push(Entry { head: name.span(), members: members(table) });
            }
            DeValue::Array(array) if !single && name.as_ref() == kind.as_str() => {
                for element in array.iter() {
                    match element.as_ref() {
                        _ if mistakes.len() - before > MOST => break,
                        DeValue::Table(table) => found.push(Entry { head: element.span(), members: members(table) }),
                        other => {
                            let what = What::WrongType {
                                key: kind.to_string(),
                                expected: "headings in two pairs of brackets",
                                found: raw(other).is(),
                            };
                            mistakes.push(source.mistake(element.span(), what));
                        }
                    }
                }
            }
            _ if kind == Kind::City && name.as_ref() == "format" => {}
            other if name.as_ref() == kind.as_str() && matches!(other, DeValue::Table(_) | DeValue::Array(_)) => {
                let found = if single { format!("[[{kind}]]") } else { format!("[{kind}]") };
                mistakes.push(source.mistake(name.span(), What::Brackets { found, expected: heading.clone() }));
            }
            _ => mistakes.push(source.mistake(name.span(), unknown_table(name.as_ref(), edition, single, &heading))),
        }
    }
    if single && found.is_empty() && mistakes.len() == before {
        mistakes.push(source.mistake(0..0, What::MissingTable(kind.as_str())));
    }
    found
}

fn unknown_table(name: &str, edition: Option<&Code>, single: bool, heading: &str) -> What {
    let home = name.parse::<Kind>().ok().map(|kind| match (kind, edition) {
        (Kind::Edition, _) => "editions/2025/edition.toml (with the edition that is meant)".to_owned(),
        (kind, None) if kind.in_edition() => format!("editions/2025/{}.toml (with the edition that is meant)", kind.plural()),
        (kind, edition) => layout::path(kind, edition.filter(|_| kind.in_edition())),
    });
    let expected = if single { format!("stands only {heading}") } else { format!("every item stands under {heading}") };
    What::UnknownTable { found: short(name), expected, home }
}

fn check_format(source: &Source<'_>, root: &DeTable<'_>, mistakes: &mut Vec<Mistake>) {
    match root.get("format") {
        None => mistakes.push(source.mistake(0..0, What::MissingFormat)),
        Some(value) => match value.as_ref() {
            DeValue::Integer(number) if number.as_str().parse() == Ok(FORMAT) => {}
            DeValue::Integer(number) => {
                let found = short(number.as_str());
                let newer = number.as_str().parse().map_or(!found.starts_with('-'), |number: i64| number > FORMAT);
                let what = if newer { What::NewerFormat(found) } else { What::UnknownFormat(found) };
                mistakes.push(source.mistake(value.span(), what));
            }
            other => {
                let what =
                    What::WrongType { key: "format".into(), expected: "a whole number, as in format = 1", found: raw(other).is() };
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
        DeValue::Integer(number) if number.radix() == 10 => Raw::Number(number.as_str().to_owned()),
        DeValue::Integer(number) => Raw::Number(i64::from_str_radix(number.as_str(), number.radix()).unwrap_or(-1).to_string()),
        DeValue::Float(number) => Raw::Number(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Raw::Flag(*flag),
        DeValue::Datetime(date) => Raw::Date(date.to_string()),
        DeValue::Array(array) => {
            Raw::List(array.iter().map(|element| At { range: element.span(), value: raw(element.as_ref()) }).collect())
        }
        DeValue::Table(table) => Raw::Table(members(table)),
    }
}

/// The city's original language, looked up before anything else, since the texts of the city are in it too.
pub(crate) fn original_language(source: &Source<'_>) -> Option<Lang> {
    let (root, _) = DeTable::parse_recoverable(source.text);
    root.get_ref().get("city")?.get_ref().get("original_language")?.get_ref().as_str()?.parse().ok()
}
