//! A whole bundle, read in one go; every mistake of it is found in one run.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use leitwerk_model::area::Area;
use leitwerk_model::code::{Code, ItemRef};
use leitwerk_model::facts::Facts;
use leitwerk_model::frozen::Frozen;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::problems::{Breach, Problem};

use crate::build::{Builder, nearest};
use crate::layout::{self, BORDERS, CITY, Files, Form, Room};
use crate::mistake::{MOST, Mistake, What, short};
use crate::source::Source;
use crate::{read_borders, read_csv, read_toml};

/// Where something stands, as a person looks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The file, relative to the bundle.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Finds where items and their keys stand.
pub struct Locator<'a> {
    reading: &'a Reading,
    files: &'a Files,
    sources: HashMap<&'a str, Option<Source<'a>>>,
}

impl<'a> Locator<'a> {
    /// For a bundle that was read from these files.
    #[must_use]
    pub fn new(reading: &'a Reading, files: &'a Files) -> Locator<'a> {
        Locator { reading, files, sources: HashMap::new() }
    }

    /// Where a key of an item stands, or else the item itself. None for an item that is not from this bundle.
    pub fn locate(&mut self, item: &ItemRef, key: Option<&'static str>) -> Option<Location> {
        let (source, range) = self.find(item, key, 0)?;
        let (line, column) = source.position(range.start);
        Some(Location { path: source.path.to_owned(), line, column })
    }

    fn find(&mut self, item: &ItemRef, key: Option<&'static str>, index: usize) -> Option<(&Source<'a>, Range<usize>)> {
        let places = &self.reading.places;
        let place = places.get(&(item.clone(), key, index)).or_else(|| places.get(&(item.clone(), None, 0)))?;
        let (path, bytes) = self.files.get_key_value(&place.path)?;
        let source = self.sources.entry(path).or_insert_with(|| Source::new(path, bytes).ok()).as_ref()?;
        Some((source, place.range.clone()))
    }
}

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
    /// Files of which it is unknown what stands in them.
    pub(crate) unread: HashSet<String>,
    pub(crate) places: HashMap<(ItemRef, Option<&'static str>, usize), Place>,
}

impl Reading {
    /// Turns problems of a whole into mistakes of this bundle. What an item with mistakes of its own is missing for is
    /// not reported again; problems of items that are not from this bundle come without a line.
    pub fn add_problems(&mut self, files: &Files, problems: Vec<Problem>) {
        let mut found = Vec::new();
        for Problem { item, key, index, breach } in problems {
            match &breach {
                Breach::UnknownLink(missing) if self.is_lost(missing) => continue,
                Breach::UnknownEdition(code) if ItemRef::new(None, code.clone()).is_ok_and(|key| self.is_lost(&key)) => continue,
                _ => {}
            }
            let index = if let Breach::Circle(round) = &breach { self.onward(&item, key, round).unwrap_or(index) } else { index };
            found.push((item, key, index, What::Breach(breach)));
        }
        self.add(files, found);
    }

    /// Turns forbidden changes into mistakes of this bundle.
    pub fn add_frozen(&mut self, files: &Files, changes: Vec<(ItemRef, Frozen)>) {
        // What could not be read is not taken out.
        let kept = |(item, frozen): &(ItemRef, Frozen)| !(matches!(frozen, Frozen::Removed { .. }) && self.is_lost(item));
        let found = changes.into_iter().filter(kept).map(|(item, frozen)| (item, None, 0, What::Frozen(frozen))).collect();
        self.add(files, found);
    }

    fn add(&mut self, files: &Files, found: Vec<(ItemRef, Option<&'static str>, usize, What)>) {
        let mut locator = Locator::new(self, files);
        let mistake = |(item, key, index, what): (ItemRef, Option<&'static str>, usize, What)| match locator.find(&item, key, index)
        {
            Some((source, range)) => source.mistake(range, what),
            None => {
                let path = format!("{} ({item})", file_of(&item));
                Mistake { path, line: 0, column: 0, quoted: String::new(), caret: 0, width: 1, what }
            }
        };
        let mistakes: Vec<Mistake> = found.into_iter().map(mistake).collect();
        self.mistakes.extend(mistakes);
        self.sort();
    }

    /// Whether an item may be in the bundle although it was not read.
    fn is_lost(&self, item: &ItemRef) -> bool {
        self.broken.contains(item) || self.unread.contains(&file_of(item))
    }

    /// Which of several values under a key leads on in a circle.
    fn onward(&self, item: &ItemRef, key: Option<&'static str>, round: &[ItemRef]) -> Option<usize> {
        let declaring = |link: &leitwerk_model::link::Declared| {
            leitwerk_model::shape::declaring_key(item.kind(), link.kind, link.at, link.other.kind()) == key
        };
        self.leitbild.get(item)?.links.iter().filter(|link| declaring(link)).position(|link| round.contains(&link.other))
    }

    fn sort(&mut self) {
        self.mistakes.sort_by(|a, b| (&a.path, a.line, a.column).cmp(&(&b.path, b.line, b.column)));
    }
}

fn file_of(item: &ItemRef) -> String {
    layout::path(item.kind(), if item.kind() == Kind::Edition { Some(item.code()) } else { item.edition() })
}

/// Reads a bundle. Rules that hold for the whole are not checked here, since the whole may be in the store: see
/// [`Leitbild::problems`] and [`Reading::add_problems`].
#[must_use]
pub fn read(files: &Files) -> Reading {
    let mut reading = Reading::default();
    let original = city(files, &mut reading);
    if reading.mistakes.iter().any(|mistake| matches!(mistake.what, What::NewerFormat(_))) {
        // What a newer format allows is not for this program to judge.
        reading.mistakes.retain(|mistake| matches!(mistake.what, What::NewerFormat(_)));
        reading.leitbild = Leitbild::new();
        return reading;
    }
    for (path, bytes) in files {
        match layout::room(path) {
            Room::Ignored | Room::Borders | Room::Items(Kind::City, _) => {}
            Room::Unknown => unknown_file(files, path, &mut reading),
            Room::Items(kind, edition) => items(path, bytes, kind, edition.as_ref(), original.as_ref(), &mut reading),
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
    let source = Source::by_machine(path, bytes).map_err(|mistake| vec![*mistake])?;
    let mut mistakes = Vec::new();
    let found = read_borders::borders(&source, property, &mut mistakes);
    if mistakes.is_empty() { Ok(found.into_iter().map(|border| (border.name, border.area)).collect()) } else { Err(mistakes) }
}

/// Reads the city's settings and gives its original language, where that can be known.
fn city(files: &Files, reading: &mut Reading) -> Option<Lang> {
    let Some(bytes) = files.get(CITY) else {
        reading.mistakes.push(Mistake::of_file(CITY, What::MissingFile));
        return None;
    };
    let original = Source::new(CITY, bytes).ok().and_then(|source| read_toml::original_language(&source));
    items(CITY, bytes, Kind::City, None, original.as_ref(), reading);
    original
}

fn items(path: &str, bytes: &[u8], kind: Kind, edition: Option<&Code>, original: Option<&Lang>, reading: &mut Reading) {
    let before = reading.mistakes.len();
    let source = match Source::new(path, bytes) {
        Ok(source) => source,
        Err(mistake) => {
            reading.mistakes.push(*mistake);
            reading.unread.insert(path.to_owned());
            return;
        }
    };
    let german = Lang::german();
    let entries = match layout::form(kind) {
        Form::Csv => read_csv::entries(&source, kind, original.unwrap_or(&german), &mut reading.mistakes),
        Form::Single | Form::Tables => read_toml::entries(&source, kind, edition, &mut reading.mistakes),
    };
    if reading.mistakes.len() > before {
        // What is headed wrong, or stands in a row of the wrong length, is missing without being known by its code.
        reading.unread.insert(path.to_owned());
    }
    let builder = Builder { source: &source, kind, edition, original };
    for entry in &entries {
        builder.build(entry, reading);
        if reading.mistakes.len() - before > MOST {
            break;
        }
    }
    if reading.mistakes.len() - before > MOST {
        reading.mistakes[before..].sort_by_key(|mistake| (mistake.line, mistake.column));
        reading.mistakes.truncate(before + MOST);
        let last = reading.mistakes.last().map_or((1, 1), |mistake| (mistake.line, mistake.column));
        reading.mistakes.push(Mistake { line: last.0, column: last.1, ..Mistake::of_file(path, What::TooMany) });
        reading.unread.insert(path.to_owned());
    }
}

fn unknown_file(files: &Files, path: &str, reading: &mut Reading) {
    let inside = path.strip_prefix("editions/").and_then(|rest| rest.split_once('/'));
    let folder = inside.and_then(|(code, _)| Code::parse(code).ok()).filter(|code| code.kind() == Kind::Edition);
    if let (Some((name, _)), None) = (inside, &folder) {
        let path = format!("editions/{}", short(name));
        // Once for all files of the folder.
        if !reading.mistakes.iter().any(|mistake| mistake.path == path) {
            reading.mistakes.push(Mistake::of_file(&path, What::UnknownFolder));
        }
        return;
    }
    let near = like_file(files, path, folder.as_ref());
    reading.unread.extend(near.clone());
    reading.mistakes.push(Mistake::of_file(&path.replace(char::is_control, " "), What::UnknownFile { near }));
}

/// The file that may be meant by a path: one of the same name in another folder, or one of a name alike.
fn like_file(files: &Files, path: &str, folder: Option<&Code>) -> Option<String> {
    let some = || files.keys().find_map(|path| Code::parse(path.strip_prefix("editions/")?.split_once('/')?.0).ok());
    let edition = folder.cloned().or_else(some).or_else(|| Code::parse("2025").ok());
    let inside = |kind: Kind| kind.in_edition() || kind == Kind::Edition;
    let paths = Kind::ALL.iter().map(|kind| layout::path(*kind, edition.as_ref().filter(|_| inside(*kind))));
    let paths: Vec<String> = paths.chain([BORDERS.to_owned()]).filter(|path| !files.contains_key(path)).collect();
    let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_lowercase();
    let same = paths.iter().find(|known| name(known) == name(path)).cloned();
    same.or_else(|| {
        let stem = |path: &str| path.rsplit_once('.').map_or(path, |(stem, _)| stem).to_owned();
        let here = |known: &&String| known.starts_with("editions/") == folder.is_some();
        let near = nearest(
            &stem(path),
            paths.iter().filter(here).map(|known| known.rsplit_once('.').map_or(known.as_str(), |(stem, _)| stem)),
        )?;
        let mut alike: Vec<&String> = paths.iter().filter(|known| stem(known) == near).collect();
        alike.sort_by_key(|known| usize::from(known.rsplit('.').next() != path.rsplit('.').next()));
        alike.first().map(|known| (*known).clone())
    })
}

fn missing_editions(files: &Files, reading: &mut Reading) {
    let known = files.keys().filter(|path| matches!(layout::room(path), Room::Items(_, Some(_))));
    let mut folders: Vec<&str> =
        known.filter_map(|path| path.strip_prefix("editions/")?.split_once('/')).map(|(code, _)| code).collect();
    folders.dedup();
    for folder in folders {
        let path = format!("editions/{folder}/edition.toml");
        if !files.contains_key(&path) && !reading.unread.contains(&path) {
            reading.mistakes.push(Mistake::of_file(&path, What::MissingFile));
            reading.unread.insert(path);
        }
    }
}

fn add_borders(bytes: &[u8], reading: &mut Reading) {
    let source = match Source::by_machine(BORDERS, bytes) {
        Ok(source) => source,
        Err(mistake) => {
            reading.mistakes.push(*mistake);
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
                    continue;
                }
                reading.mistakes.push(source.mistake(border.range, What::BorderOfNothing(short(&border.name))));
            }
            None if key.is_some_and(|key| key.kind() == Kind::District && reading.is_lost(&key)) => {}
            None => reading.mistakes.push(source.mistake(border.range, What::BorderOfNothing(short(&border.name)))),
        }
    }
}
