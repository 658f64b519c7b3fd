//! From an entry to an item, by the shape of its kind.

use std::collections::{HashMap, HashSet};

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::link::Declared;
use leitwerk_model::shape::{self, Holds, Key, LinkKey};
use leitwerk_model::text::Texts;
use serde_json::Map;

use crate::build_value;
use crate::entry::{At, Entry, Member, Raw};
use crate::help::code_form;
use crate::layout::{self, Form};
use crate::mistake::{MOST, Mistake, What, short, with_article};
use crate::read::{Place, Reading};
use crate::read_csv::cell_codes;
use crate::source::Source;

/// What an entry is read against.
pub(crate) struct Builder<'a> {
    pub(crate) source: &'a Source<'a>,
    pub(crate) kind: Kind,
    pub(crate) edition: Option<&'a Code>,
    /// The city's own language, where that is known.
    pub(crate) original: Option<&'a Lang>,
}

impl Builder<'_> {
    /// Reads one entry into `reading`, or says what is wrong with it.
    pub(crate) fn build(&self, entry: &Entry, reading: &mut Reading) {
        let before = reading.mistakes.len();
        self.unknown_keys(entry, &mut reading.mistakes);
        let Some(key) = self.key(entry, reading) else { return };
        reading.places.insert((key.clone(), None, 0), self.place(&At { range: entry.head.clone(), value: () }));
        let mut facts = Map::new();
        let mut texts = Texts::new();
        let mut links = Vec::new();
        let mut places: HashMap<(&'static str, usize), Place> = HashMap::new();
        for shape in shape::keys(self.kind) {
            let Some(member) = entry.members.iter().find(|member| member.name.value == shape.name) else {
                if shape.required && !self.is_misspelt(entry, shape.name) {
                    reading.mistakes.push(self.source.mistake(entry.head.clone(), self.missing(shape.name)));
                }
                continue;
            };
            places.insert((shape.name, 0), self.place(&member.value));
            match shape.holds {
                Holds::Text(part) => texts.extend(self.text(shape.name, member, &mut reading.mistakes).map(|text| (part, text))),
                Holds::Link(link) => self.links(shape, link, member, &mut links, &mut places, &mut reading.mistakes),
                _ => match build_value::value(shape, &member.value) {
                    Ok(value) => {
                        facts.insert(shape.name.to_owned(), value);
                    }
                    Err((range, what)) => reading.mistakes.push(self.source.mistake(range, what)),
                },
            }
            if reading.mistakes.len() - before > MOST {
                break;
            }
        }
        if reading.mistakes.len() > before {
            reading.broken.insert(key);
            return;
        }
        match Facts::from_map(self.kind, facts) {
            Ok(facts) => {
                reading.places.extend(places.into_iter().map(|((name, index), place)| ((key.clone(), Some(name), index), place)));
                reading.leitbild.insert(Item { key, facts, texts, links });
            }
            Err(error) => reading.mistakes.push(self.source.mistake(entry.head.clone(), What::BadFacts(short(&error.to_string())))),
        }
    }

    fn place<T>(&self, at: &At<T>) -> Place {
        Place { path: self.source.path.to_owned(), range: at.range.clone() }
    }

    fn missing(&self, key: &'static str) -> What {
        let text = shape::keys(self.kind).iter().any(|shape| shape.name == key && matches!(shape.holds, Holds::Text(_)));
        let original = self.original.map_or("de", Lang::as_str);
        let name = if text { format!("{key}.{original}") } else { key.to_owned() };
        let add = match layout::form(self.kind) {
            Form::Csv => format!("something under {name}"),
            _ if key == "code" => {
                format!("code = \"…\"; the code of {} looks like {}", with_article(self.kind.as_str()), code_form(self.kind))
            }
            _ => format!("{name} = … below this heading"),
        };
        What::MissingKey { key, add }
    }

    fn names(&self) -> impl Iterator<Item = &'static str> {
        shape::keys(self.kind).iter().map(|key| key.name).chain((self.kind != Kind::City).then_some("code"))
    }

    fn unknown<'a>(&self, entry: &'a Entry) -> impl Iterator<Item = &'a Member> {
        entry.members.iter().filter(|member| !self.names().any(|name| name == member.name.value))
    }

    /// Whether a key is missing only because its name is written wrong, which is told already.
    fn is_misspelt(&self, entry: &Entry, name: &str) -> bool {
        self.unknown(entry).take(MOST).any(|member| nearest(&member.name.value, self.names()).as_deref() == Some(name))
    }

    fn unknown_keys(&self, entry: &Entry, mistakes: &mut Vec<Mistake>) {
        for member in self.unknown(entry).take(MOST + 1) {
            let near = nearest(&member.name.value, self.names());
            let what = What::UnknownKey { found: short(&member.name.value), kind: self.kind.as_str(), near };
            mistakes.push(self.source.mistake(member.name.range.clone(), what));
        }
    }

    fn key(&self, entry: &Entry, reading: &mut Reading) -> Option<ItemRef> {
        let mistake = |range: &std::ops::Range<usize>, what| self.source.mistake(range.clone(), what);
        let (code, range) = if self.kind == Kind::City {
            (Code::city(), &entry.head)
        } else {
            let Some(member) = entry.members.iter().find(|member| member.name.value == "code") else {
                if !self.is_misspelt(entry, "code") {
                    reading.mistakes.push(mistake(&entry.head, self.missing("code")));
                }
                return None;
            };
            let range = &member.value.range;
            let (Raw::Text(text) | Raw::Cell(text) | Raw::Number(text)) = &member.value.value else {
                let what = What::WrongType { key: "code".into(), expected: "a text in quotes", found: member.value.value.is() };
                reading.mistakes.push(mistake(range, what));
                return None;
            };
            match Code::parse(text.trim()) {
                Ok(code) if code.kind() == self.kind => (code, range),
                Ok(code) => {
                    let what = What::CodeOfOtherKind { found: code.to_string(), kind: self.kind };
                    reading.mistakes.push(mistake(range, what));
                    return None;
                }
                Err(_) => {
                    reading.mistakes.push(mistake(range, What::BadCode { found: short(text), kind: self.kind }));
                    return None;
                }
            }
        };
        if let (Kind::Edition, Some(folder)) = (self.kind, self.edition)
            && *folder != code
        {
            let what = What::FolderIsNotCode { folder: folder.to_string(), code: code.to_string() };
            reading.mistakes.push(mistake(range, what));
            reading.unread.insert(self.source.path.to_owned());
            return None;
        }
        let key = ItemRef::new(self.edition.filter(|_| self.kind.in_edition()), code).ok()?;
        if let Some(first) = reading.places.get(&(key.clone(), None, 0)) {
            let line = self.source.line(first.range.start);
            reading.mistakes.push(mistake(range, What::DuplicateCode { code: key.code().to_string(), line }));
            return None;
        }
        Some(key)
    }

    fn links(
        &self,
        key: &Key,
        link: LinkKey,
        member: &Member,
        links: &mut Vec<Declared>,
        places: &mut HashMap<(&'static str, usize), Place>,
        mistakes: &mut Vec<Mistake>,
    ) {
        let (name, before) = (key.name, mistakes.len());
        let codes: Vec<At<String>> = match &member.value.value {
            Raw::Text(code) => vec![At { range: member.value.range.clone(), value: code.clone() }],
            Raw::Cell(cell) => cell_codes(self.source.text, &member.value.range, cell),
            Raw::List(list) => {
                let mut codes = Vec::new();
                for element in list {
                    match &element.value {
                        Raw::Text(code) => codes.push(At { range: element.range.clone(), value: code.clone() }),
                        other => {
                            let what = What::WrongType { key: name.into(), expected: "codes in quotes", found: other.is() };
                            mistakes.push(self.source.mistake(element.range.clone(), what));
                        }
                    }
                }
                codes
            }
            other => {
                let expected = if link.many { "a list of codes in quotes, like [\"…\", \"…\"]" } else { "a code in quotes" };
                let what = What::WrongType { key: name.into(), expected, found: other.is() };
                mistakes.push(self.source.mistake(member.value.range.clone(), what));
                return;
            }
        };
        if !link.many && codes.len() > 1 {
            mistakes.push(self.source.mistake(member.value.range.clone(), What::OnlyOne { key: name }));
            return;
        }
        if key.required && codes.is_empty() && mistakes.len() == before {
            mistakes.push(self.source.mistake(member.value.range.clone(), What::NamesNothing { key: name }));
        }
        let mut named = HashSet::new();
        for code in codes {
            if mistakes.len() - before > MOST {
                break;
            }
            let other = match ItemRef::parse(code.value.trim(), self.edition) {
                Ok(other) => other,
                Err(bad) => {
                    mistakes.push(self.source.mistake(code.range, What::BadReference(bad)));
                    continue;
                }
            };
            if !link.targets.contains(&other.kind()) {
                let what = What::ReferenceToOtherKind { key: name, found: other.to_string(), targets: link.targets };
                mistakes.push(self.source.mistake(code.range, what));
                continue;
            }
            if !named.insert(other.clone()) {
                mistakes.push(self.source.mistake(code.range, What::NamedTwice(other.to_string())));
                continue;
            }
            places.insert((name, named.len() - 1), self.place(&code));
            links.push(Declared { kind: link.kind, at: link.at, other });
        }
    }
}

/// Longest name for which a like one is looked for, in bytes.
const LONGEST_NAME: usize = 80;

/// The name most like `found`, if any is alike.
pub(crate) fn nearest<'a>(found: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    if found.len() > LONGEST_NAME {
        return None;
    }
    let ranked = names.map(|name| (strsim::damerau_levenshtein(found, name), name));
    ranked.filter(|(distance, name)| *distance <= (name.len() / 3).clamp(1, 3)).min().map(|(_, name)| name.to_owned())
}
