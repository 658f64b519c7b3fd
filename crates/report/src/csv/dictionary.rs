//! The table that explains the others: every column of every table, in English and German.

use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::meaning::{self, Meaning, meaning};
use leitwerk_model::shape::Holds;
use leitwerk_model::text::TextState;

use super::column::{self, Column};
use super::{DICTIONARY, LINKS, Table, written};

/// A column of a table that no kind has: its name, what it holds, what it means.
pub(crate) type Own = (&'static str, &'static str, Meaning);

/// The columns of the table of links.
pub(super) const OF_LINKS: &[Own] = &[
    (
        "from",
        "code",
        Meaning {
            en: "Where the link starts: where something comes from.",
            de: "Wo die Verbindung beginnt: woraus etwas entsteht.",
        },
    ),
    ("kind", "word", Meaning { en: "What the link says.", de: "Was die Verbindung besagt." }),
    ("to", "code", Meaning { en: "Where it ends: what became of it.", de: "Wo sie endet: was daraus wurde." }),
];

/// The columns of this table.
const OF_DICTIONARY: &[Own] = &[
    (
        "table",
        "text",
        Meaning { en: "A table: the name of its file without `.csv`.", de: "Eine Tabelle: der Name ihrer Datei ohne `.csv`." },
    ),
    ("column", "text", Meaning { en: "One of its columns.", de: "Eine ihrer Spalten." }),
    ("holds", "text", Meaning { en: "What kind of value stands there.", de: "Was für ein Wert dort steht." }),
    ("required", "true or false", Meaning { en: "Whether it is always filled in.", de: "Ob sie immer ausgefüllt ist." }),
    (
        "words",
        "text",
        Meaning {
            en: "The words it may hold, or the kinds of item it may name.",
            de: "Die Wörter, die dort stehen können, oder die Arten von Einträgen, die es nennt.",
        },
    ),
    ("unit", "text", Meaning { en: "The unit of its numbers.", de: "Die Einheit ihrer Zahlen." }),
    ("meaning_en", "text", Meaning { en: "What it means, in English.", de: "Was sie bedeutet, auf Englisch." }),
    ("meaning_de", "text", Meaning { en: "What it means, in German.", de: "Was sie bedeutet, auf Deutsch." }),
];

/// Its columns that not every row fills in.
const MAY_BE_EMPTY: &[&str] = &["words", "unit"];

/// The dictionary of the tables of these kinds, of the links, and of itself.
pub(super) fn table(kinds: impl Iterator<Item = Kind>, languages: &[Lang]) -> Table {
    let heading = OF_DICTIONARY.iter().map(|(name, ..)| (*name).to_owned()).collect();
    let mut rows = Vec::new();
    for kind in kinds {
        rows.extend(column::columns(kind, languages).iter().map(|column| row(kind, column)));
    }
    rows.extend(own(LINKS, OF_LINKS, &[]));
    rows.extend(own(DICTIONARY, OF_DICTIONARY, MAY_BE_EMPTY));
    written(DICTIONARY, None, heading, rows)
}

/// The dictionary of tables that are not of items, each with its columns and the names of those that may be empty, and of itself.
pub(crate) fn of_own(tables: &[(&str, &[Own], &[&str])]) -> Table {
    let heading = OF_DICTIONARY.iter().map(|(name, ..)| (*name).to_owned()).collect();
    let tables = tables.iter().copied().chain([(DICTIONARY, OF_DICTIONARY, MAY_BE_EMPTY)]);
    written(DICTIONARY, None, heading, tables.flat_map(|(table, columns, empty)| own(table, columns, empty)).collect())
}

fn own(table: &str, columns: &[Own], empty: &[&str]) -> Vec<Vec<String>> {
    let row = |(name, holds, meaning): &Own| {
        let unit = if name.ends_with("_percent") { "percent" } else { "" };
        cells(table, name, holds, !empty.contains(name), String::new(), unit, *meaning)
    };
    columns.iter().map(row).collect()
}

fn cells(table: &str, column: &str, holds: &str, required: bool, words: String, unit: &str, meaning: Meaning) -> Vec<String> {
    // Backticks mark words in Markdown; in a cell they would only be in the way.
    let plain = |sentence: &str| sentence.replace('`', "");
    vec![
        table.to_owned(),
        column.to_owned(),
        holds.to_owned(),
        required.to_string(),
        words,
        unit.to_owned(),
        plain(meaning.en),
        plain(meaning.de),
    ]
}

fn row(kind: Kind, column: &Column) -> Vec<String> {
    let table = kind.plural();
    let name = column.name();
    let of_key = |key: &str| match meaning(kind, key) {
        Some(meaning) => meaning,
        None => unreachable!("every key of {kind} has a meaning; a test of the model holds that"),
    };
    match column {
        Column::Edition => cells(table, &name, "edition", true, String::new(), "", meaning::EDITION),
        Column::Code => cells(table, &name, "code", true, String::new(), "", meaning::CODE),
        Column::Fact(key) => {
            let words = if let Holds::Word(words) = key.holds { words.join(" ") } else { String::new() };
            cells(table, &name, holds(key.holds), key.required, words, unit(kind, key.name), of_key(key.name))
        }
        Column::Text(key, part, _) => {
            let holds = if part.is_markdown() { "text, Markdown" } else { "text" };
            // In which language a text is there is not for the key to say.
            cells(table, &name, holds, false, String::new(), "", of_key(key.name))
        }
        Column::States(key, _) => {
            let states: Vec<&str> = TextState::ALL.iter().map(|state| state.as_str()).collect();
            let meaning = Meaning {
                en: "In which languages the text is there, and how each came to be: language:state.",
                de: "In welchen Sprachen der Text da ist und wie jede Fassung entstand: Sprache:Zustand.",
            };
            cells(table, &name, "states", key.required, states.join(" "), "", meaning)
        }
        Column::Links(key, link) => {
            let holds = if link.many { "references, separated by spaces" } else { "reference" };
            let targets: Vec<&str> = link.targets.iter().map(|kind| kind.as_str()).collect();
            cells(table, &name, holds, key.required, targets.join(" "), "", of_key(key.name))
        }
    }
}

fn holds(holds: Holds) -> &'static str {
    match holds {
        Holds::Word(_) => "word",
        Holds::When => "date as precise as known: 2025, 2025-06 or 2025-06-18",
        Holds::Url => "web address",
        Holds::Line | Holds::Text(_) => "text",
        Holds::Flag => "true or false",
        Holds::Count => "whole number",
        Holds::Decimal => "number, with a decimal point",
        Holds::Colour => "colour",
        Holds::Language => "language tag",
        Holds::Languages => "language tags, separated by spaces",
        Holds::Link(_) => "reference",
    }
}

fn unit(kind: Kind, key: &str) -> &'static str {
    match (kind, key) {
        (Kind::Meeting, "participants") | (Kind::District, "residents") => "people",
        (Kind::Indicator, "base_value" | "latest_value" | "target_value") => "as in the column unit",
        _ => "",
    }
}
