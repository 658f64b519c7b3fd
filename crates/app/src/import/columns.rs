//! Which column holds what: as it was chosen for a table with the same heading, or as its heading sounds.

use std::collections::BTreeSet;

use leitwerk_i18n::Locale;
use leitwerk_model::import::{CODE, Choice};
use leitwerk_model::kind::Kind;
use leitwerk_model::shape::{self, Holds};
use leitwerk_store::{Db, fold};

use super::words::Words;
use super::{File, NotImported, read};
use crate::access::{Action, Actor, authorise};
use crate::table::{Cell, Row, Table, letters};

/// Values of a column that are shown.
const EXAMPLES: usize = 3;
/// Values of a column that can be given a word each.
const UNKNOWN: usize = 25;

/// What else people write above a column, beside what the site calls it: kind, key, words. Taken are words without accents.
const ALSO: &[(Option<Kind>, &str, &[&str])] = &[
    (None, CODE, &["code", "kurzel", "kennung", "nr", "nummer", "id", "lfd nr", "laufende nummer", "number"]),
    (None, "title", &["name", "titel", "bezeichnung", "title"]),
    (None, "text", &["beschreibung", "kurzbeschreibung", "erlauterung", "inhalt", "text", "description", "aufgaben"]),
    (None, "url", &["website", "webseite", "homepage", "internet", "internetseite", "url", "link", "web"]),
    (Some(Kind::Organisation), "title", &["organisation", "einrichtung", "trager", "verein", "amt", "name der organisation"]),
    (Some(Kind::Organisation), "groups", &["gruppe", "akteursgruppe", "akteursgruppen", "art", "typ", "group", "kategorie"]),
    (
        Some(Kind::Organisation),
        "parent",
        &["ubergeordnet", "ubergeordnete organisation", "dachverband", "dezernat", "parent", "teil von"],
    ),
    (Some(Kind::Organisation), "valid_from", &["gultig ab", "seit", "von", "gegrundet", "bestehen seit", "from"]),
    (Some(Kind::Organisation), "valid_to", &["gultig bis", "bis", "aufgelost", "to"]),
    (Some(Kind::Organisation), "successors", &["nachfolger", "nachfolgeorganisation", "successor"]),
    (Some(Kind::Measure), "title", &["massnahme", "projekt", "projektname", "titel der massnahme", "measure"]),
    (Some(Kind::Measure), "status", &["status", "stand der umsetzung", "umsetzungsstand", "sachstand"]),
    (Some(Kind::Measure), "type", &["typ", "massnahmentyp", "type"]),
    (Some(Kind::Measure), "starts", &["start", "von", "ab", "startdatum", "laufzeit von", "beginn der massnahme"]),
    (Some(Kind::Measure), "ends", &["bis", "enddatum", "laufzeit bis", "abschluss"]),
    (Some(Kind::Measure), "carried_by", &["haupt oder ehrenamtlich", "hauptamtlich ehrenamtlich", "ehrenamt"]),
    (Some(Kind::Measure), "goals", &["ziel", "leitziel", "leitziele", "zielbezug", "goal"]),
    (
        Some(Kind::Measure),
        "responsible",
        &["zustandig", "zustandigkeit", "federfuhrung", "federfuhrend", "verantwortlichkeit", "amt", "fachbereich"],
    ),
    (Some(Kind::Measure), "partners", &["partner", "kooperationspartner", "kooperation", "mitwirkende"]),
    (Some(Kind::Measure), "districts", &["stadtteil", "ort", "bezirk", "sozialraum", "district"]),
    (Some(Kind::Measure), "plan", &["konzept", "rahmenkonzept"]),
];

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The letters above it.
    pub letters: String,
    /// What its heading says.
    pub name: String,
    /// Some of what stands in it.
    pub examples: Vec<String>,
    /// Values that are none of the words of the key it was taken as.
    pub unknown: Vec<String>,
}

/// The columns of a table, and what they are taken as.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// The table.
    pub table: Table,
    /// Its columns.
    pub columns: Vec<Column>,
    /// What they are taken as: chosen, remembered, or guessed.
    pub choice: Choice,
    /// Whether that was chosen for an earlier table.
    pub remembered: bool,
    /// The words of the heading, by which what was chosen is remembered.
    pub heading: String,
    /// The number of its row.
    pub heading_row: usize,
    /// How many rows follow.
    pub rows: usize,
}

/// The table with its columns as chosen so far, or as they seem to be.
///
/// # Errors
/// [`NotImported::Table`] where the file cannot be read.
pub async fn columns(db: &Db, actor: &Actor, file: &File, chosen: Option<&Choice>) -> Result<Columns, NotImported> {
    authorise(actor, Action::ImportItems)?;
    let kind = file.kind.ok_or(NotImported::NoKind)?;
    let table = read(&file.body, chosen.and_then(|choice| choice.sheet.as_deref())).await?;
    let at = heading(&table, chosen.and_then(|choice| choice.heading));
    let names: Vec<String> = table.rows[at].cells.iter().map(Cell::shown).collect();
    let heading = names.join("\u{1f}");
    let width = table.rows[at..].iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let (mut choice, mut remembered) = (chosen.cloned(), false);
    if choice.as_ref().is_none_or(|choice| choice.columns.len() != width) {
        let known = db.chosen_columns(kind.as_str(), &heading).await?;
        let known: Option<Choice> = known.and_then(|text| serde_json::from_str(&text).ok());
        remembered = known.is_some();
        let asked = choice.unwrap_or_default();
        let fresh = known.unwrap_or_else(|| Choice { columns: guess(kind, &names), by_title: true, ..Choice::default() });
        choice = Some(Choice { sheet: asked.sheet, heading: asked.heading, ..fresh });
    }
    let mut choice = choice.unwrap_or_default();
    choice.columns.resize(width, None);
    let words = Words::of(kind);
    let rows = &table.rows[at + 1..];
    let column = |at: usize| {
        let key = choice.columns[at].as_deref();
        let key = shape::keys(kind).iter().find(|of| Some(of.name) == key && matches!(of.holds, Holds::Word(_)));
        let unknown = key.map(|key| unknown(rows, at, |value| words.find(key.name, value).is_some())).unwrap_or_default();
        Column {
            letters: letters(at),
            name: names.get(at).cloned().unwrap_or_default(),
            examples: different(rows, at).take(EXAMPLES).collect(),
            unknown,
        }
    };
    let columns = (0..width).map(column).collect();
    Ok(Columns { columns, remembered, heading, heading_row: table.rows[at].number, rows: rows.len(), choice, table })
}

/// The place of the row with the names of the columns: the one asked for, or the first that names several.
pub(super) fn heading(table: &Table, asked: Option<usize>) -> usize {
    let asked = asked.and_then(|asked| table.rows.iter().position(|row| row.number == asked));
    let filled = |row: &Row| row.cells.iter().filter(|cell| **cell != Cell::Empty).count();
    asked.or_else(|| table.rows.iter().position(|row| filled(row) > 1)).unwrap_or(0)
}

/// What stands in a column, each value once.
fn different(rows: &[Row], column: usize) -> impl Iterator<Item = String> {
    let mut seen = BTreeSet::new();
    let values = rows.iter().filter_map(move |row| row.cells.get(column)).map(Cell::shown);
    values.filter(move |value| !value.is_empty() && seen.insert(fold(value)))
}

fn unknown(rows: &[Row], column: usize, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    different(rows, column).filter(|value| !is_known(value)).take(UNKNOWN).collect()
}

/// What the columns seem to hold, each key once.
fn guess(kind: Kind, names: &[String]) -> Vec<Option<String>> {
    let folded: Vec<String> = names.iter().map(|name| fold(name)).collect();
    let mut guessed: Vec<Option<String>> = vec![None; names.len()];
    let keys: Vec<&'static str> = std::iter::once(CODE).chain(shape::keys(kind).iter().map(|key| key.name)).collect();
    // What the site itself calls a key counts more than what else it may be called.
    for said in [called as fn(Kind, &'static str) -> BTreeSet<String>, also_of_kind, also] {
        for key in &keys {
            if guessed.iter().any(|of| of.as_deref() == Some(*key)) {
                continue;
            }
            let said = said(kind, key);
            let at = folded.iter().zip(&guessed).position(|(name, of)| of.is_none() && said.contains(name));
            if let Some(at) = at {
                guessed[at] = Some((*key).to_owned());
            }
        }
    }
    guessed
}

fn called(_: Kind, key: &'static str) -> BTreeSet<String> {
    let labels = Locale::all().iter().map(|locale| if key == CODE { locale.edit_code() } else { locale.word("key", key) });
    let original = [format!("{key}.de"), key.to_owned()];
    labels.map(fold).chain(original.iter().map(|name| fold(name))).collect()
}

fn also_of_kind(kind: Kind, key: &'static str) -> BTreeSet<String> {
    let fitting = ALSO.iter().filter(|(of, name, _)| *of == Some(kind) && *name == key);
    fitting.flat_map(|(.., words)| words.iter().map(|word| (*word).to_owned())).collect()
}

fn also(_: Kind, key: &'static str) -> BTreeSet<String> {
    let fitting = ALSO.iter().filter(|(of, name, _)| of.is_none() && *name == key);
    fitting.flat_map(|(.., words)| words.iter().map(|word| (*word).to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(kind: Kind, names: &[&str]) -> Vec<Option<String>> {
        guess(kind, &names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn headings_are_understood_in_german_and_english_and_each_key_is_taken_once() {
        let names = ["Nr.", "Name", "Beschreibung", "Akteursgruppe", "Seit", "Webseite", "Bemerkung", "Organisation"];
        let expected = ["code", "", "text", "groups", "valid_from", "url", "", "title"];
        let found: Vec<String> = guessed(Kind::Organisation, &names).into_iter().map(Option::unwrap_or_default).collect();
        assert_eq!(found, expected, "the word of the kind counts more than the word for anything");
        let names = ["Code", "Titel", "Stand", "Art", "Federführung", "Laufzeit von", "Laufzeit bis", "Ziele", "Description"];
        let expected = ["code", "title", "status", "type", "responsible", "starts", "ends", "goals", "text"];
        let found: Vec<String> = guessed(Kind::Measure, &names).into_iter().map(Option::unwrap_or_default).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn every_word_for_a_column_is_written_as_it_is_compared() {
        for (.., words) in ALSO {
            for word in *words {
                assert_eq!(fold(word), *word);
            }
        }
    }

    #[test]
    fn a_title_above_the_heading_is_passed_over() {
        let row = |number: usize, cells: &[&str]| Row {
            number,
            cells: cells.iter().map(|text| if text.is_empty() { Cell::Empty } else { Cell::Text((*text).to_owned()) }).collect(),
        };
        let table = Table { rows: vec![row(1, &["Liste"]), row(3, &["Name", "Seit"]), row(4, &["x", "2019"])], ..Table::default() };
        assert_eq!(heading(&table, None), 1);
        assert_eq!(heading(&table, Some(4)), 2);
        assert_eq!(heading(&table, Some(99)), 1);
    }
}
