//! A whole bundle, read in one go; every mistake of it is found in one run.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use leitwerk_model::area::Area;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::{Frozen, Leitbild, Problem, Rule};

use crate::build::{Builder, nearest};
use crate::layout::{self, BORDERS, CITY, Files, Form, Room};
use crate::mistake::{Mistake, What};
use crate::source::Source;
use crate::{read_borders, read_csv, read_toml};

/// Where something stands.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) path: String,
    pub(crate) range: Range<usize>,
}

/// What was read, and everything that is wrong with it.
#[derive(Debug, Default)]
pub struct Reading {
    /// The items without mistakes.
    pub leitbild: Leitbild,
    /// The mistakes, in the order of files and lines.
    pub mistakes: Vec<Mistake>,
    pub(crate) broken: HashSet<ItemRef>,
    pub(crate) places: HashMap<(ItemRef, Option<&'static str>, usize), Place>,
}

impl Reading {
    /// Turns problems of a whole into mistakes of this bundle. What an item with mistakes of its own is missing for is
    /// not reported again; problems of items that are not from this bundle come without a line.
    pub fn add_problems(&mut self, files: &Files, problems: Vec<Problem>) {
        for Problem { item, key, index, rule } in problems {
            if matches!(&rule, Rule::UnknownLink(missing) if self.broken.contains(missing)) {
                continue;
            }
            self.add(files, &item, key, index, What::Rule(rule));
        }
    }

    /// Turns forbidden changes into mistakes of this bundle.
    pub fn add_frozen(&mut self, files: &Files, changes: Vec<(ItemRef, Frozen)>) {
        for (item, frozen) in changes {
            self.add(files, &item, None, 0, What::Frozen(frozen));
        }
    }

    fn add(&mut self, files: &Files, item: &ItemRef, key: Option<&'static str>, index: usize, what: What) {
        let place = self.places.get(&(item.clone(), key, index)).or_else(|| self.places.get(&(item.clone(), None, 0)));
        let source = place.and_then(|place| Some((place, files.get(&place.path)?)));
        let mistake = match source.and_then(|(place, bytes)| Some((place, Source::new(&place.path, bytes).ok()?))) {
            Some((place, source)) => source.mistake(place.range.clone(), what),
            None => {
                let path = format!("{} ({item})", layout::path(item.kind(), item.edition()));
                Mistake { path, line: 1, column: 1, quoted: String::new(), caret: 0, width: 1, what }
            }
        };
        self.mistakes.push(mistake);
        self.sort();
    }

    fn sort(&mut self) {
        self.mistakes.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
    }
}

/// Reads a bundle. Rules that hold for the whole are not checked here, since the whole may be in the store: see
/// [`Leitbild::problems`] and [`Reading::add_problems`].
#[must_use]
pub fn read(files: &Files) -> Reading {
    let mut reading = Reading::default();
    let original = city(files, &mut reading);
    for (path, bytes) in files {
        match layout::room(path) {
            Room::Ignored | Room::Borders | Room::Items(Kind::City, _) => {}
            Room::Unknown => unknown_file(path, &mut reading),
            Room::Items(kind, edition) => items(path, bytes, kind, edition.as_ref(), &original, &mut reading),
        }
    }
    missing_editions(files, &mut reading);
    if let Some(bytes) = files.get(BORDERS) {
        add_borders(bytes, &mut reading);
    }
    reading.sort();
    reading
}

/// The borders in a GeoJSON file, each named by a property of its feature.
///
/// # Errors
/// All mistakes of the file.
pub fn borders(path: &str, bytes: &[u8], property: &str) -> Result<Vec<(String, Area)>, Vec<Mistake>> {
    let source = Source::new(path, bytes).map_err(|mistake| vec![mistake])?;
    let mut mistakes = Vec::new();
    let found = read_borders::borders(&source, property, &mut mistakes);
    if mistakes.is_empty() { Ok(found.into_iter().map(|border| (border.name, border.area)).collect()) } else { Err(mistakes) }
}

/// Reads the city's settings and gives its original language.
fn city(files: &Files, reading: &mut Reading) -> Lang {
    let Some(bytes) = files.get(CITY) else {
        let mistake = Mistake { path: CITY.into(), line: 1, column: 1, quoted: String::new(), caret: 0, width: 1, what: What::MissingFile };
        reading.mistakes.push(mistake);
        return Lang::german();
    };
    // The texts of the city are themselves in its original language, so that is looked up first.
    let original = std::str::from_utf8(bytes).ok().and_then(|text| toml::from_str::<toml::Table>(text.trim_start_matches('\u{feff}')).ok());
    let original = original.and_then(|root| root.get("city")?.get("original_language")?.as_str()?.parse().ok());
    let original = original.unwrap_or_else(Lang::german);
    items(CITY, bytes, Kind::City, None, &original, reading);
    original
}

fn items(path: &str, bytes: &[u8], kind: Kind, edition: Option<&Code>, original: &Lang, reading: &mut Reading) {
    let source = match Source::new(path, bytes) {
        Ok(source) => source,
        Err(mistake) => {
            reading.mistakes.push(mistake);
            return;
        }
    };
    let entries = match layout::form(kind) {
        Form::Csv => read_csv::entries(&source, &mut reading.mistakes),
        Form::Single | Form::Tables => read_toml::entries(&source, kind, &mut reading.mistakes),
    };
    let builder = Builder { source: &source, kind, edition, original };
    for entry in &entries {
        builder.build(entry, reading);
    }
}

fn unknown_file(path: &str, reading: &mut Reading) {
    let folder = path.rsplit_once('/').and_then(|(folder, _)| folder.strip_prefix("editions/")).and_then(|code| Code::parse(code).ok());
    let known = Kind::ALL.iter().filter(|kind| (kind.in_edition() || **kind == Kind::Edition) == folder.is_some());
    let mut paths: Vec<String> = known.map(|kind| layout::path(*kind, folder.as_ref())).collect();
    paths.push(BORDERS.to_owned());
    let near = nearest(path, paths.iter().map(String::as_str));
    let what = What::UnknownFile { near };
    reading.mistakes.push(Mistake { path: path.into(), line: 1, column: 1, quoted: String::new(), caret: 0, width: 1, what });
}

fn missing_editions(files: &Files, reading: &mut Reading) {
    let mut folders: Vec<&str> = files.keys().filter_map(|path| path.strip_prefix("editions/")?.split_once('/')).map(|(code, _)| code).collect();
    folders.dedup();
    for folder in folders {
        let path = format!("editions/{folder}/edition.toml");
        if !files.contains_key(&path) && Code::parse(folder).is_ok_and(|code| code.kind() == Kind::Edition) {
            reading.mistakes.push(Mistake { path, line: 1, column: 1, quoted: String::new(), caret: 0, width: 1, what: What::MissingFile });
        }
    }
}

fn add_borders(bytes: &[u8], reading: &mut Reading) {
    let source = match Source::new(BORDERS, bytes) {
        Ok(source) => source,
        Err(mistake) => {
            reading.mistakes.push(mistake);
            return;
        }
    };
    for border in read_borders::borders(&source, "code", &mut reading.mistakes) {
        let key = Code::parse(&border.name).ok().and_then(|code| ItemRef::new(None, code).ok());
        let district = key.as_ref().and_then(|key| reading.leitbild.get(key)).cloned();
        match district {
            Some(mut district) => {
                if let Facts::District(facts) = &mut district.facts {
                    facts.area = Some(border.area);
                    reading.leitbild.insert(district);
                }
            }
            None if key.is_some_and(|key| reading.broken.contains(&key)) => {}
            None => reading.mistakes.push(source.mistake(border.range, What::BorderOfNothing(border.name))),
        }
    }
}
