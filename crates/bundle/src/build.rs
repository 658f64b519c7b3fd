//! From an entry to an item, by the shape of its kind.

use std::collections::{BTreeMap, HashMap};

use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::link::Declared;
use leitwerk_model::shape::{self, Holds, Key, LinkKey};
use leitwerk_model::text::{BadText, Part, Text, TextState, Texts, Version};
use leitwerk_model::when::When;
use serde_json::{Map, Value};

use crate::entry::{At, Entry, Member, Raw};
use crate::mistake::{Mistake, What};
use crate::read::{Place, Reading};
use crate::source::Source;

/// What an entry is read against.
pub(crate) struct Builder<'a> {
    pub(crate) source: &'a Source<'a>,
    pub(crate) kind: Kind,
    pub(crate) edition: Option<&'a Code>,
    pub(crate) original: &'a Lang,
}

impl Builder<'_> {
    /// Reads one entry into `reading`, or says what is wrong with it.
    pub(crate) fn build(&self, entry: &Entry, reading: &mut Reading) {
        let before = reading.mistakes.len();
        self.unknown_keys(entry, &mut reading.mistakes);
        let Some(key) = self.key(entry, reading) else { return };
        let mut facts = Map::new();
        let mut texts = Texts::new();
        let mut links = Vec::new();
        let mut places: HashMap<(&'static str, usize), Place> = HashMap::new();
        for shape in shape::keys(self.kind) {
            let Some(member) = entry.members.iter().find(|member| member.name.value == shape.name) else {
                if shape.required {
                    reading.mistakes.push(self.source.mistake(entry.head.clone(), What::MissingKey { key: shape.name }));
                }
                continue;
            };
            places.insert((shape.name, 0), self.place(&member.value));
            match shape.holds {
                Holds::Text(part) => self.text(shape.name, part, member, &mut texts, &mut reading.mistakes),
                Holds::Link(link) => self.links(shape.name, link, member, &mut links, &mut places, &mut reading.mistakes),
                _ => match self.value(shape, &member.value) {
                    Ok(value) => {
                        facts.insert(shape.name.to_owned(), value);
                    }
                    Err(what) => reading.mistakes.push(self.source.mistake(member.value.range.clone(), what)),
                },
            }
        }
        if reading.mistakes.len() > before {
            reading.broken.insert(key);
            return;
        }
        match Facts::from_map(self.kind, facts) {
            Ok(facts) => {
                let head = At { range: entry.head.clone(), value: () };
                reading.places.insert((key.clone(), None, 0), self.place(&head));
                reading.places.extend(places.into_iter().map(|((name, index), place)| ((key.clone(), Some(name), index), place)));
                reading.leitbild.insert(Item { key, facts, texts, links });
            }
            Err(error) => reading.mistakes.push(self.source.mistake(entry.head.clone(), What::BadValue(error.to_string()))),
        }
    }

    fn place<T>(&self, at: &At<T>) -> Place {
        Place { path: self.source.path.to_owned(), range: at.range.clone() }
    }

    fn unknown_keys(&self, entry: &Entry, mistakes: &mut Vec<Mistake>) {
        let names = || shape::keys(self.kind).iter().map(|key| key.name).chain((self.kind != Kind::City).then_some("code"));
        for member in entry.members.iter().filter(|member| !names().any(|name| name == member.name.value)) {
            let near = nearest(&member.name.value, names());
            let what = What::UnknownKey { found: member.name.value.clone(), kind: self.kind.as_str(), near };
            mistakes.push(self.source.mistake(member.name.range.clone(), what));
        }
    }

    fn key(&self, entry: &Entry, reading: &mut Reading) -> Option<ItemRef> {
        let mistake = |range: &std::ops::Range<usize>, what| self.source.mistake(range.clone(), what);
        let (code, range) = if self.kind == Kind::City {
            (Code::city(), &entry.head)
        } else {
            let Some(member) = entry.members.iter().find(|member| member.name.value == "code") else {
                reading.mistakes.push(mistake(&entry.head, What::MissingKey { key: "code" }));
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
                    let what = What::CodeOfOtherKind { found: code.to_string(), expected: self.kind.as_str() };
                    reading.mistakes.push(mistake(range, what));
                    return None;
                }
                Err(bad) => {
                    reading.mistakes.push(mistake(range, What::BadCode(bad)));
                    return None;
                }
            }
        };
        if let (Kind::Edition, Some(folder)) = (self.kind, self.edition)
            && *folder != code
        {
            let what = What::FolderIsNotCode { folder: folder.to_string(), code: code.to_string() };
            reading.mistakes.push(mistake(range, what));
            return None;
        }
        let key = ItemRef::new(self.edition.filter(|_| self.kind.in_edition()), code).ok()?;
        if let Some(first) = reading.places.get(&(key.clone(), None, 0)) {
            let line = self.source.mistake(first.range.clone(), What::MissingFile).line;
            reading.mistakes.push(mistake(range, What::DuplicateCode { code: key.code().to_string(), line }));
            return None;
        }
        Some(key)
    }

    fn text(&self, name: &'static str, part: Part, member: &Member, texts: &mut Texts, mistakes: &mut Vec<Mistake>) {
        let Raw::Table(members) = &member.value.value else {
            let what = match &member.value.value {
                Raw::Text(_) | Raw::Cell(_) => What::TextWithoutLanguage { key: name },
                other => What::WrongType { key: name.into(), expected: "a text for each language", found: other.is() },
            };
            mistakes.push(self.source.mistake(member.value.range.clone(), what));
            return;
        };
        let before = mistakes.len();
        let mut versions: BTreeMap<Lang, Version> = BTreeMap::new();
        let mut stated = false;
        for member in members {
            let mut wrong = |at: &std::ops::Range<usize>, what| mistakes.push(self.source.mistake(at.clone(), what));
            let Ok(lang) = member.name.value.parse::<Lang>() else {
                wrong(&member.name.range, What::BadLanguage(member.name.value.clone()));
                continue;
            };
            let full = || format!("{name}.{lang}");
            let (body, state) = match &member.value.value {
                Raw::Text(body) | Raw::Cell(body) => (body.clone(), None),
                Raw::Table(parts) => {
                    let part = |key: &str| parts.iter().find(|part| part.name.value == key);
                    let words = |member: Option<&Member>| match member.map(|member| &member.value.value) {
                        Some(Raw::Text(text) | Raw::Cell(text)) => Some(text.clone()),
                        _ => None,
                    };
                    if let Some(odd) = parts.iter().find(|part| part.name.value != "text" && part.name.value != "state") {
                        let what = What::UnknownKey { found: odd.name.value.clone(), kind: "a text", near: None };
                        wrong(&odd.name.range, what);
                        continue;
                    }
                    let Some(body) = words(part("text")) else {
                        wrong(&member.value.range, What::EmptyText(full()));
                        continue;
                    };
                    let state = words(part("state"));
                    match state.as_deref().map(str::parse::<TextState>) {
                        Some(Err(_)) => {
                            let at = part("state").map_or(&member.value.range, |member| &member.value.range);
                            let found = state.unwrap_or_default();
                            wrong(at, What::UnknownWord { key: "state", found, words: STATES });
                            continue;
                        }
                        Some(Ok(state)) => (body, Some(state)),
                        None => (body, None),
                    }
                }
                other => {
                    wrong(&member.value.range, What::WrongType { key: full(), expected: "a text in quotes", found: other.is() });
                    continue;
                }
            };
            if body.trim().is_empty() {
                wrong(&member.value.range, What::EmptyText(full()));
                continue;
            }
            stated |= state == Some(TextState::Original);
            let state = state.unwrap_or(if lang == *self.original { TextState::Original } else { TextState::Translated });
            versions.insert(lang, Version { body, state });
        }
        if stated {
            // Another language says it is the original: then the city's own is a translation, unless it says so too.
            for (lang, version) in &mut versions {
                let said = members.iter().any(|member| member.name.value == lang.as_str() && matches!(member.value.value, Raw::Table(_)));
                if version.state == TextState::Original && !said {
                    version.state = TextState::Translated;
                }
            }
        }
        if mistakes.len() > before {
            return;
        }
        match Text::new(versions) {
            Ok(text) => {
                texts.insert(part, text);
            }
            Err(error) => {
                let what = match error {
                    BadText::NoOriginal => What::NoOriginal { key: name, original: self.original.to_string() },
                    BadText::TwoOriginals => What::TwoOriginals,
                    BadText::Empty(lang) => What::EmptyText(format!("{name}.{lang}")),
                };
                mistakes.push(self.source.mistake(member.name.range.clone(), what));
            }
        }
    }

    fn links(
        &self,
        name: &'static str,
        link: LinkKey,
        member: &Member,
        links: &mut Vec<Declared>,
        places: &mut HashMap<(&'static str, usize), Place>,
        mistakes: &mut Vec<Mistake>,
    ) {
        let codes: Vec<At<String>> = match &member.value.value {
            Raw::Text(code) => vec![At { range: member.value.range.clone(), value: code.clone() }],
            Raw::Cell(cell) => cell_codes(self.source.text, &member.value, cell),
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
                let expected = if link.many { "a list of codes in quotes" } else { "a code in quotes" };
                let what = What::WrongType { key: name.into(), expected, found: other.is() };
                mistakes.push(self.source.mistake(member.value.range.clone(), what));
                return;
            }
        };
        if !link.many && codes.len() > 1 {
            mistakes.push(self.source.mistake(member.value.range.clone(), What::OnlyOne { key: name }));
            return;
        }
        let mut index = 0;
        for code in codes {
            let other = match ItemRef::parse(code.value.trim(), self.edition) {
                Ok(other) => other,
                Err(bad) => {
                    mistakes.push(self.source.mistake(code.range, What::BadReference(bad)));
                    continue;
                }
            };
            if !link.targets.contains(&other.kind()) {
                let expected = link.targets.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                let what = What::ReferenceToOtherKind { key: name, found: other.to_string(), expected };
                mistakes.push(self.source.mistake(code.range, what));
                continue;
            }
            let declared = Declared { kind: link.kind, at: link.at, other };
            if links.contains(&declared) {
                mistakes.push(self.source.mistake(code.range, What::NamedTwice(code.value)));
                continue;
            }
            places.insert((name, index), self.place(&code));
            index += 1;
            links.push(declared);
        }
    }

    fn value(&self, key: &Key, at: &At<Raw>) -> Result<Value, What> {
        let wrong = |expected| What::WrongType { key: key.name.into(), expected, found: at.value.is() };
        let words = || match &at.value {
            Raw::Text(text) | Raw::Cell(text) => Some(text.trim()),
            _ => None,
        };
        match key.holds {
            Holds::Word(list) => {
                let word = words().ok_or_else(|| wrong("a word in quotes"))?;
                let known = list.contains(&word);
                if known { Ok(word.into()) } else { Err(What::UnknownWord { key: key.name, found: word.into(), words: list }) }
            }
            Holds::When => {
                let text = match &at.value {
                    Raw::Date(text) | Raw::Number(text) => text.as_str(),
                    _ => words().ok_or_else(|| wrong("a date"))?,
                };
                text.parse::<When>().map(|when| when.to_string().into()).map_err(|bad| What::BadValue(bad.to_string()))
            }
            Holds::Url => {
                let text = words().ok_or_else(|| wrong("an address in quotes"))?;
                let address = (text.starts_with("https://") || text.starts_with("http://"))
                    && text.len() < 2000
                    && !text.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"' || c == '<' || c == '>');
                if address { Ok(text.into()) } else { Err(What::BadValue(format!("“{}” is not an address that begins with https://", short(text)))) }
            }
            Holds::Line => {
                let text = words().ok_or_else(|| wrong("a text in quotes"))?;
                let line = !text.is_empty() && text.chars().count() <= 200 && !text.contains(char::is_control);
                if line { Ok(text.into()) } else { Err(What::BadValue("this should be one line of 1 to 200 characters".into())) }
            }
            Holds::Flag => match &at.value {
                Raw::Flag(flag) => Ok((*flag).into()),
                Raw::Cell(cell) if cell == "true" || cell == "false" => Ok((cell == "true").into()),
                _ => Err(wrong("true or false")),
            },
            Holds::Count => {
                let text = number(&at.value).ok_or_else(|| wrong("a whole number"))?;
                text.replace('_', "").parse::<u32>().map(Value::from).map_err(|_| What::BadValue(format!("“{}” is not a whole number from 0", short(text))))
            }
            Holds::Decimal => {
                if let Some(text) = words().filter(|text| is_decimal_comma(text)) {
                    return Err(What::DecimalComma(text.into()));
                }
                let text = number(&at.value).ok_or_else(|| wrong("a number"))?;
                let value = text.replace('_', "").parse::<f64>().ok().filter(|value| value.is_finite());
                value.map(Value::from).ok_or_else(|| What::BadValue(format!("“{}” is not a number", short(text))))
            }
            Holds::Colour => {
                let text = words().ok_or_else(|| wrong("a colour in quotes"))?;
                let hex = text.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()));
                if hex { Ok(text.to_ascii_lowercase().into()) } else { Err(What::BadValue(format!("“{}” is not a colour like #1f5f6b", short(text)))) }
            }
            Holds::Language => {
                let text = words().ok_or_else(|| wrong("a language tag in quotes"))?;
                text.parse::<Lang>().map(|lang| lang.as_str().into()).map_err(|_| What::BadLanguage(short(text)))
            }
            Holds::Languages => {
                let Raw::List(list) = &at.value else { return Err(wrong("a list of language tags")) };
                let mut tags = Vec::new();
                for element in list {
                    let Raw::Text(text) = &element.value else { return Err(wrong("a list of language tags in quotes")) };
                    tags.push(Value::from(text.parse::<Lang>().map_err(|_| What::BadLanguage(short(text)))?.as_str()));
                }
                if tags.is_empty() { Err(What::BadValue("at least one language must be offered".into())) } else { Ok(tags.into()) }
            }
            Holds::Text(_) | Holds::Link(_) => Err(wrong("something else")),
        }
    }
}

const STATES: &[&str] = &["original", "translated", "machine", "outdated", "reviewed"];

fn number(raw: &Raw) -> Option<&str> {
    match raw {
        Raw::Number(text) | Raw::Cell(text) => Some(text.trim()),
        _ => None,
    }
}

fn is_decimal_comma(text: &str) -> bool {
    text.split_once(',').is_some_and(|(whole, part)| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        digits(whole.trim_start_matches('-')) && digits(part)
    })
}

fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

/// The codes in a cell, each where it stands.
fn cell_codes(text: &str, at: &At<Raw>, cell: &str) -> Vec<At<String>> {
    let written = text.get(at.range.clone()).unwrap_or_default();
    let mut from = 0;
    let mut codes = Vec::new();
    for code in cell.split_whitespace() {
        let found = written[from..].find(code).map_or(0, |found| from + found);
        let start = at.range.start + found;
        codes.push(At { range: start..start + code.len(), value: code.to_owned() });
        from = found + code.len();
    }
    codes
}

/// The name most like `found`, if any is alike.
pub(crate) fn nearest<'a>(found: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let ranked = names.map(|name| (strsim::damerau_levenshtein(found, name), name));
    ranked.filter(|(distance, name)| *distance <= 1 + name.len() / 4).min().map(|(_, name)| name.to_owned())
}
