//! From what was typed into a form to an item, and back: by the shape of its kind, so that every kind has its form.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::code::{Code, ItemRef};
use crate::colour::{Colour, READABLE};
use crate::facts::Facts;
use crate::item::Item;
use crate::kind::Kind;
use crate::language::Lang;
use crate::leitbild::Leitbild;
use crate::link::Declared;
use crate::rework::is_explained;
use crate::shape::{self, Holds, Key, LinkKey};
use crate::text::{Text, TextState, Texts, Version};
use crate::translations::mark_outdated;
use crate::value::{LONGEST_LINE, is_address, is_line};
use crate::when::When;

/// Longest text in one language, in characters: a section of a Leitbild has some thousands.
pub const LONGEST_TEXT: usize = 50_000;

/// What stands in the fields of a form, by the names of the keys. Texts are those of the original.
pub type Typed = BTreeMap<String, Vec<String>>;

/// A field that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The key.
    pub key: &'static str,
    /// What is wrong.
    pub what: WrongValue,
}

/// What is wrong with the value of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongValue {
    /// It has to be there.
    Missing,
    /// It is none of the words of the list.
    NoWord,
    /// It is no date.
    NoDate,
    /// It is no web address.
    NoAddress,
    /// It is more than this number of characters.
    TooLong(usize),
    /// It is no whole number from 0.
    NoCount,
    /// It is no number.
    NoNumber,
    /// It is no colour.
    NoColour,
    /// Text in this colour could not be read; the next darker one could.
    TooLight(Colour),
    /// It is no tag of a language.
    NoLanguage(String),
    /// It is no code of an item of this kind.
    NoItem(String),
    /// Only one may be named.
    OnlyOne,
}

/// The fields of an item as a form shows them.
#[must_use]
pub fn typed(item: &Item) -> Typed {
    let facts = item.facts.to_map();
    let field = |key: &Key| -> (String, Vec<String>) {
        let values = match key.holds {
            Holds::Text(part) => item.text(part).map(|text| text.original().1.to_owned()).into_iter().collect(),
            Holds::Link(link) => {
                let of_key = |declared: &&Declared| {
                    declared.kind == link.kind && declared.at == link.at && link.targets.contains(&declared.other.kind())
                };
                item.links.iter().filter(of_key).map(|declared| declared.other.to_string()).collect()
            }
            _ => facts.get(key.name).map(shown).unwrap_or_default(),
        };
        (key.name.to_owned(), values)
    };
    shape::keys(item.kind()).iter().map(field).collect()
}

fn shown(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(list) => list.iter().flat_map(shown).collect(),
        other => vec![other.to_string()],
    }
}

/// The item that was typed. What `old` says in other languages than the original stays, and is marked as outdated where its
/// original changed; a text whose original was emptied goes with its translations. `original` is the language of new texts.
///
/// # Errors
/// Every field that cannot be taken, in the order of the form.
pub fn item(key: &ItemRef, typed: &Typed, old: Option<&Item>, original: &Lang) -> Result<Item, Vec<Wrong>> {
    let (mut facts, texts, links) = parts(key.kind(), key.edition(), typed, old, original)?;
    // What no key holds, the borders of a district, is in no form and stays.
    let is_key = |name: &str| shape::keys(key.kind()).iter().any(|key| key.name == name);
    let beside = old.map(|old| old.facts.to_map()).unwrap_or_default();
    facts.extend(beside.into_iter().filter(|(name, _)| !is_key(name)));
    // Every key that has to be there is, and every value was looked at.
    let facts = Facts::from_map(key.kind(), facts).map_err(|_| Vec::new())?;
    let mut item = Item { key: key.clone(), facts, texts, links };
    if let Some(old) = old {
        mark_outdated(old, &mut item);
    }
    Ok(item)
}

/// What is wrong with the fields of a new item whose code is not known yet.
#[must_use]
pub fn wrong(kind: Kind, edition: Option<&Code>, typed: &Typed) -> Vec<Wrong> {
    parts(kind, edition, typed, None, &Lang::german()).err().unwrap_or_default()
}

type Parts = (Map<String, Value>, Texts, Vec<Declared>);

fn parts(kind: Kind, home: Option<&Code>, typed: &Typed, old: Option<&Item>, original: &Lang) -> Result<Parts, Vec<Wrong>> {
    let (mut facts, mut texts, mut links, mut wrong) = (Map::new(), Texts::new(), Vec::new(), Vec::new());
    for shape in shape::keys(kind) {
        let values = typed.get(shape.name).map(Vec::as_slice).unwrap_or_default();
        let values: Vec<&str> = values.iter().map(|value| value.trim()).filter(|value| !value.is_empty()).collect();
        if values.is_empty() {
            if shape.required {
                wrong.push(Wrong { key: shape.name, what: WrongValue::Missing });
            }
            continue;
        }
        let taken = match shape.holds {
            Holds::Text(part) => text(values[0], old.and_then(|old| old.text(part)), original).map(|text| {
                texts.extend(text.map(|text| (part, text)));
            }),
            Holds::Link(link) => declared(link, &values, home).map(|declared| links.extend(declared)),
            _ => fact(shape.holds, &values).map(|value| {
                facts.insert(shape.name.to_owned(), value);
            }),
        };
        wrong.extend(taken.err().map(|what| Wrong { key: shape.name, what }));
    }
    if wrong.is_empty() { Ok((facts, texts, links)) } else { Err(wrong) }
}

fn text(body: &str, old: Option<&Text>, original: &Lang) -> Result<Option<Text>, WrongValue> {
    if body.chars().count() > LONGEST_TEXT {
        return Err(WrongValue::TooLong(LONGEST_TEXT));
    }
    let mut versions = old.map(|text| text.versions().clone()).unwrap_or_default();
    let lang = old.map_or(original, |text| text.original().0).clone();
    versions.insert(lang, Version { body: body.to_owned(), state: TextState::Original });
    // Nothing but signs that vanish: as if nothing had been typed.
    Text::new(versions).map(Some).map_err(|_| WrongValue::Missing)
}

fn declared(link: LinkKey, values: &[&str], home: Option<&Code>) -> Result<Vec<Declared>, WrongValue> {
    let mut seen = BTreeSet::new();
    for value in values {
        let no_item = || WrongValue::NoItem((*value).chars().take(40).collect());
        let other = ItemRef::parse(value, home).map_err(|_| no_item())?;
        if !link.targets.contains(&other.kind()) {
            return Err(no_item());
        }
        seen.insert(other);
    }
    if !link.many && seen.len() > 1 {
        return Err(WrongValue::OnlyOne);
    }
    // In the order in which they were typed, each once.
    let mut links: Vec<Declared> = Vec::new();
    for other in values.iter().filter_map(|value| ItemRef::parse(value, home).ok()) {
        if !links.iter().any(|link| link.other == other) {
            links.push(Declared { kind: link.kind, at: link.at, other });
        }
    }
    Ok(links)
}

pub(crate) fn fact(holds: Holds, values: &[&str]) -> Result<Value, WrongValue> {
    let value = values[0];
    match holds {
        Holds::Word(words) => words.contains(&value).then(|| value.into()).ok_or(WrongValue::NoWord),
        Holds::When => date(value).map(|when| when.to_string().into()).ok_or(WrongValue::NoDate),
        Holds::Url => is_address(value).then(|| value.into()).ok_or(WrongValue::NoAddress),
        Holds::Line => is_line(value).then(|| value.into()).ok_or(WrongValue::TooLong(LONGEST_LINE)),
        Holds::Flag => match value {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => Err(WrongValue::NoWord),
        },
        Holds::Count => value.parse::<u32>().map(Value::from).map_err(|_| WrongValue::NoCount),
        Holds::Decimal => {
            // A comma is how most of our readers write it; with both, nobody knows which groups thousands.
            let point = if value.contains('.') { value.to_owned() } else { value.replacen(',', ".", 1) };
            let number = point.parse::<f64>().ok().filter(|number| number.is_finite());
            number.map(Value::from).ok_or(WrongValue::NoNumber)
        }
        Holds::Colour => {
            let colour: Colour = value.parse().map_err(|_| WrongValue::NoColour)?;
            if colour.as_accent() < READABLE {
                return Err(WrongValue::TooLight(colour.readable_accent()));
            }
            Ok(value.to_ascii_lowercase().into())
        }
        Holds::Language => language(value).map(Value::from),
        Holds::Languages => values.iter().flat_map(|value| value.split([',', ' '])).filter(|tag| !tag.is_empty()).try_fold(
            Value::Array(Vec::new()),
            |list, tag| {
                let (tag, Value::Array(mut list)) = (language(tag)?, list) else { return Err(WrongValue::Missing) };
                if !list.contains(&Value::from(tag.clone())) {
                    list.push(tag.into());
                }
                Ok(Value::Array(list))
            },
        ),
        Holds::Text(_) | Holds::Link(_) => Err(WrongValue::Missing),
    }
}

fn language(tag: &str) -> Result<String, WrongValue> {
    tag.parse::<Lang>().map(|lang| lang.as_str().to_owned()).map_err(|_| WrongValue::NoLanguage(tag.chars().take(40).collect()))
}

/// A date as people write it: as bundles do, or with points, day first: `2025-06-18`, `18.6.2025`, `6.2025`, `2025`.
#[must_use]
pub fn date(text: &str) -> Option<When> {
    if let Ok(when) = text.parse() {
        return Some(when);
    }
    let parts: Vec<&str> = text.split('.').map(str::trim).collect();
    let (year, rest) = parts.split_last()?;
    let two: Vec<String> = rest.iter().rev().map(|part| format!("{part:0>2}")).collect();
    if two.is_empty() { None } else { format!("{year}-{}", two.join("-")).parse().ok() }
}

/// A code that was never given: the last one of its kind, counted up, or the first of all. In an edition that is being written
/// the code of what was taken out is free again, but for the numbers of goals and fields: those count on over all editions. None
/// where the last one does not end in a number, for kinds whose codes say more than one, and for goals of an edition that follows
/// another: their number names their field ([`crate::rework::free_number`]).
#[must_use]
pub fn next_code(leitbild: &Leitbild, kind: Kind, edition: Option<&Code>) -> Option<Code> {
    if kind == Kind::Goal && edition.is_some_and(|edition| is_explained(leitbild, kind, edition)) {
        return None;
    }
    let counts = |item: &&Item| {
        let numbered = matches!(kind, Kind::Goal | Kind::Field) && item.key.edition() <= edition;
        item.key.edition() == edition || numbered
    };
    let of_kind = leitbild.of_kind(kind).filter(counts).map(|item| item.key.code());
    let retired = leitbild.retired(kind).filter(|_| edition.is_none());
    of_kind.chain(retired).max_by_key(|code| code.sort_key()).map_or_else(|| first_code(kind), following)
}

/// A code to begin with, where there is none of its kind yet.
fn first_code(kind: Kind) -> Option<Code> {
    let first = match kind {
        Kind::Consultation => "BE1",
        Kind::Erratum => "ER1",
        Kind::FollowUp => "W001",
        Kind::Release => "FR001",
        Kind::Measure => "M001",
        Kind::Organisation => "O001",
        Kind::Commitment => "S001",
        Kind::Meeting => "V01",
        Kind::Indicator => "I01",
        Kind::Succession => "F01",
        _ => return None,
    };
    Code::parse(first).ok().filter(|code| code.kind() == kind)
}

/// The code after this one; none where it does not end in a number.
#[must_use]
pub fn following(code: &Code) -> Option<Code> {
    let (last, kind) = (code.as_str(), code.kind());
    let at = last.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
    let (front, digits) = last.split_at(at);
    let number = digits.parse::<u64>().ok()? + 1;
    Code::parse(&format!("{front}{number:0>width$}", width = digits.len())).ok().filter(|code| code.kind() == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> ItemRef {
        ItemRef::parse(text, None).expect("a reference")
    }

    fn fields(fields: &[(&str, &[&str])]) -> Typed {
        fields.iter().map(|(name, values)| ((*name).to_owned(), values.iter().map(|value| (*value).to_owned()).collect())).collect()
    }

    fn measure() -> Typed {
        fields(&[
            ("type", &["project"]),
            ("status", &["planned"]),
            ("starts", &["18.6.2025"]),
            ("carried_by", &["city"]),
            ("goals", &["2025/Z3.2", "2025/Z3.1", "2025/Z3.2"]),
            ("title", &["Ein Titel"]),
            ("text", &["Zwei\r\nZeilen"]),
        ])
    }

    #[test]
    fn what_was_typed_becomes_an_item_and_the_form_shows_it_again() {
        let mut typed_in = measure();
        let types = crate::words::MeasureType::WORDS;
        typed_in.insert("type".into(), vec![types[0].into()]);
        typed_in.insert("carried_by".into(), vec![crate::words::CarriedBy::WORDS[0].into()]);
        let item = item(&key("M007"), &typed_in, None, &Lang::german()).expect("an item");
        assert_eq!(item.text(crate::text::Part::Text).map(|text| text.original().1), Some("Zwei\nZeilen"));
        assert_eq!(item.links.len(), 2, "each once, in the order typed");
        assert_eq!(item.links[0].other, key("2025/Z3.2"));
        let shown = typed(&item);
        assert_eq!(shown["starts"], ["2025-06-18"]);
        assert_eq!(super::item(&item.key, &shown, Some(&item), &Lang::german()).as_ref(), Ok(&item));
    }

    #[test]
    fn every_field_that_cannot_be_taken_is_named() {
        let wrong = item(
            &key("M007"),
            &fields(&[("type", &["song"]), ("starts", &["soon"]), ("goals", &["M001"]), ("plan", &["K01", "K02"])]),
            None,
            &Lang::german(),
        );
        let wrong = wrong.expect_err("nothing fits");
        let said: Vec<(&str, &WrongValue)> = wrong.iter().map(|wrong| (wrong.key, &wrong.what)).collect();
        let expected = [
            ("type", &WrongValue::NoWord),
            ("status", &WrongValue::Missing),
            ("starts", &WrongValue::NoDate),
            ("carried_by", &WrongValue::Missing),
            ("goals", &WrongValue::NoItem("M001".into())),
            ("plan", &WrongValue::OnlyOne),
            ("title", &WrongValue::Missing),
            ("text", &WrongValue::Missing),
        ];
        assert_eq!(said, expected);
    }

    #[test]
    fn translations_stay_and_are_outdated_where_the_original_changed() {
        let ar: Lang = "ar".parse().expect("a tag");
        let section = fields(&[("type", &[crate::words::SectionType::WORDS[0]]), ("title", &["Titel"]), ("text", &["Text"])]);
        let mut old = item(&key("2025/A1"), &section, None, &Lang::german()).expect("a section");
        for text in old.texts.values_mut() {
            let mut versions = text.versions().clone();
            versions.insert(ar.clone(), Version { body: "نص".into(), state: TextState::Translated });
            *text = Text::new(versions).expect("a text");
        }
        let mut changed = typed(&old);
        changed.insert("text".into(), vec!["Anderer Text".into()]);
        let new = item(&old.key, &changed, Some(&old), &Lang::german()).expect("a section");
        let state = |part| new.texts[&part].versions()[&ar].state;
        assert_eq!(state(crate::text::Part::Text), TextState::Outdated);
        assert_eq!(state(crate::text::Part::Title), TextState::Translated);
    }

    #[test]
    fn a_district_keeps_its_borders_when_its_name_is_written_anew() {
        let mut district = item(&key("D1"), &fields(&[("title", &["Mitte"])]), None, &Lang::german()).expect("a district");
        let ring = vec![[7.6, 51.9], [7.7, 51.9], [7.7, 52.0], [7.6, 51.9]];
        if let Facts::District(facts) = &mut district.facts {
            facts.area = Some(crate::area::Area::new(vec![vec![ring]]).expect("an area"));
        }
        let named = fields(&[("title", &["Innenstadt"]), ("residents", &["1200"])]);
        let renamed = item(&district.key, &named, Some(&district), &Lang::german()).expect("a district");
        let (Facts::District(before), Facts::District(after)) = (&district.facts, &renamed.facts) else {
            unreachable!("districts have the facts of districts")
        };
        assert!(after.area.is_some() && after.area == before.area && after.residents == Some(1200));
    }

    #[test]
    fn dates_and_numbers_are_taken_as_people_write_them() {
        for (text, when) in [("2025", "2025"), ("6.2025", "2025-06"), ("18.06.2025", "2025-06-18"), ("2025-06", "2025-06")] {
            assert_eq!(date(text).map(|when| when.to_string()).as_deref(), Some(when), "{text}");
        }
        for text in ["31.2.2025", "18.6.25", "1.2.3.2025", ".2025", "heute"] {
            assert_eq!(date(text), None, "{text}");
        }
        assert_eq!(fact(Holds::Decimal, &["3,5"]), Ok(3.5.into()));
        assert_eq!(fact(Holds::Decimal, &["1.000,5"]), Err(WrongValue::NoNumber));
        assert_eq!(fact(Holds::Languages, &["de, en", "de"]), Ok(vec!["de", "en"].into()));
    }

    #[test]
    fn the_next_code_counts_up_as_wide_as_the_last() {
        let mut leitbild = Leitbild::new();
        assert_eq!(next_code(&leitbild, Kind::StakeholderGroup, None), None);
        for code in ["G09", "G02"] {
            leitbild.insert(item(&key(code), &fields(&[("title", &["x"])]), None, &Lang::german()).expect("a group"));
        }
        assert_eq!(next_code(&leitbild, Kind::StakeholderGroup, None).as_ref().map(Code::as_str), Some("G10"));
    }
}
