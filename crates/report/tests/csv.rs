//! The tables say what the items say, in a form that spreadsheets read and never execute.

use std::collections::{BTreeMap, BTreeSet};

use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::shape::{self, Holds};
use leitwerk_model::text::Text;
use leitwerk_report::csv::{Table, as_written, tables};
use serde_json::Value;

fn demo() -> Leitbild {
    let files = leitwerk_testkit::folder::files("demo");
    leitwerk_bundle::read(&files).leitbild
}

/// The demo with text that spreadsheets would execute, in every text, line and address that may hold it.
fn poisoned() -> Leitbild {
    let payloads = ["=HYPERLINK(\"https://evil.example\")", "+1", "-2", "@SUM(1)", " =1", "＝1", "a;=1", "a\n=1", "'=1", "\"=1"];
    let mut city = Leitbild::new();
    for (number, item) in demo().items().enumerate() {
        let mut item = item.clone();
        let payload = payloads[number % payloads.len()];
        for text in item.texts.values_mut() {
            let mut versions = text.versions().clone();
            for version in versions.values_mut() {
                version.body = format!("{payload} {}", version.body);
            }
            *text = Text::new(versions).expect("a text");
        }
        match &mut item.facts {
            Facts::Edition(edition) => edition.decision = Some(payload.into()),
            Facts::District(district) => district.number = Some(payload.into()),
            Facts::Indicator(indicator) => {
                indicator.base_period = Some(payload.into());
                indicator.latest_value = Some(-3.5);
            }
            Facts::Organisation(organisation) => organisation.url = Some(format!("https://example.org/?a;{payload}")),
            _ => {}
        }
        city.insert(item);
    }
    city
}

/// Heading and rows, read as a program would.
fn read(table: &Table) -> (Vec<String>, Vec<BTreeMap<String, String>>) {
    let text = table.bytes.strip_prefix("\u{feff}".as_bytes()).expect("the mark that Excel needs");
    let mut reader = csv::ReaderBuilder::new().from_reader(text);
    let heading: Vec<String> = reader.headers().expect("a heading").iter().map(str::to_owned).collect();
    let rows = reader.records().map(|record| {
        let record = record.expect("a row of the same length");
        heading.iter().cloned().zip(record.iter().map(str::to_owned)).collect()
    });
    let rows: Vec<_> = rows.collect();
    assert_eq!(rows.len(), table.rows, "{}", table.name);
    (heading, rows)
}

/// Everything a row says, held against the item.
fn same(item: &Item, row: &BTreeMap<String, String>) {
    let cell = |name: &str| row.get(name).unwrap_or_else(|| panic!("{}: no column {name}", item.key)).as_str();
    let facts = item.facts.to_map();
    assert_eq!(cell("code"), item.key.code().as_str());
    assert_eq!(
        row.get("edition").map(String::as_str),
        item.key.edition().map(|edition| edition.as_str()).or(
            // A process names its editions in a column of the same name.
            (item.kind() == Kind::Process).then(|| cell("edition")),
        )
    );
    for key in shape::keys(item.kind()) {
        match key.holds {
            Holds::Text(part) if part.is_internal() => {
                let told = row.keys().find(|name| name.starts_with(&format!("{}_", key.name)));
                assert_eq!(told, None, "{}: what is for the office only is in no table", item.key);
            }
            Holds::Text(part) => {
                let versions = item.text(part).map(|text| text.versions().clone()).unwrap_or_default();
                let columns = row.keys().filter(|name| {
                    name.strip_prefix(key.name).is_some_and(|rest| {
                        rest.starts_with('_') && rest[1..].parse::<leitwerk_model::language::Lang>().is_ok() && rest != "_states"
                    })
                });
                let filled = columns.filter(|name| !cell(name).is_empty()).count();
                assert_eq!(filled, versions.len(), "{} {}", item.key, key.name);
                let mut states = Vec::new();
                for (lang, version) in &versions {
                    assert_eq!(as_written(cell(&format!("{}_{lang}", key.name))), version.body, "{}", item.key);
                    states.push(format!("{lang}:{}", version.state));
                }
                assert_eq!(cell(&format!("{}_states", key.name)), states.join(" "));
            }
            Holds::Link(link) => {
                let named = item.linked(link.kind, link.at).filter(|other| link.targets.contains(&other.kind()));
                assert_eq!(cell(key.name), named.map(ToString::to_string).collect::<Vec<_>>().join(" "), "{}", item.key);
            }
            _ => {
                let expected = match facts.get(key.name) {
                    None => String::new(),
                    Some(Value::String(text)) => text.clone(),
                    Some(Value::Array(tags)) => tags.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
                    Some(other) => other.to_string(),
                };
                assert_eq!(as_written(cell(key.name)), expected, "{} {}", item.key, key.name);
            }
        }
    }
}

#[test]
fn every_item_is_a_row_that_says_the_same() {
    for city in [demo(), poisoned()] {
        let tables = tables(&city);
        for kind in Kind::ALL.iter().filter(|kind| !kind.is_internal()) {
            let table = tables.iter().find(|table| table.kind == Some(*kind)).expect("a table of each kind");
            let (_, rows) = read(table);
            let mut items: Vec<&Item> = city.of_kind(*kind).collect();
            items.sort_by(|a, b| a.key.cmp(&b.key));
            assert_eq!(rows.len(), items.len(), "{kind}");
            for (item, row) in items.iter().zip(&rows) {
                same(item, row);
            }
        }
        let (_, links) = read(tables.iter().find(|table| table.name == "links").expect("the links"));
        let told: BTreeSet<String> = links.iter().map(|row| format!("{} {} {}", row["from"], row["kind"], row["to"])).collect();
        let public = city.links().filter(|link| !link.from.kind().is_internal() && !link.to.kind().is_internal());
        let there: BTreeSet<String> = public.map(|link| format!("{} {} {}", link.from, link.kind, link.to)).collect();
        assert_eq!(told, there);
        assert!(there.len() > 1000);
    }
}

#[test]
fn no_cell_is_a_formula_whatever_separates_cells() {
    let begins =
        |cell: &str| cell.trim_start_matches(['"', ' ', '\u{feff}']).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    for table in tables(&poisoned()) {
        let (_, rows) = read(&table);
        for (name, cell) in rows.iter().flatten() {
            let number = cell.parse::<f64>().is_ok();
            assert!(!begins(cell) || number && name.ends_with("_value"), "{}.{name}: {cell:?}", table.name);
        }
        // Read by a program that separates cells with semicolons and knows nothing of quotes that began before.
        let text = String::from_utf8(table.bytes).expect("UTF-8");
        for cell in text.split(['\n', '\r', ';', '\t']) {
            assert!(!begins(cell), "{}: {cell:?}", table.name);
        }
    }
}

#[test]
fn numbers_stay_numbers() {
    let tables = tables(&poisoned());
    let (_, indicators) = read(tables.iter().find(|table| table.name == "indicators").expect("indicators"));
    assert!(indicators.iter().all(|row| row["latest_value"] == "-3.5"), "without an apostrophe");
    let (_, districts) = read(tables.iter().find(|table| table.name == "districts").expect("districts"));
    assert!(districts.iter().any(|row| row["residents"].parse::<u32>().is_ok()));
}

#[test]
fn the_dictionary_explains_every_column_and_no_other() {
    let tables = tables(&demo());
    let (_, dictionary) = read(tables.last().expect("the dictionary"));
    let explained: BTreeSet<(String, String)> =
        dictionary.iter().map(|row| (row["table"].clone(), row["column"].clone())).collect();
    assert_eq!(explained.len(), dictionary.len(), "no column twice");
    let mut there = BTreeSet::new();
    for table in &tables {
        there.extend(read(table).0.into_iter().map(|column| (table.name.to_owned(), column)));
    }
    assert_eq!(explained, there);
    for row in &dictionary {
        assert!(row["meaning_en"].len() > 5 && row["meaning_de"].len() > 5 && !row["holds"].is_empty(), "{row:?}");
    }
    let status = dictionary.iter().find(|row| row["table"] == "measures" && row["column"] == "status").expect("the status");
    assert_eq!(status["words"], "planned running paused completed stopped");
}

#[test]
fn tables_are_what_rfc_4180_asks_for() {
    for table in tables(&demo()) {
        let text = String::from_utf8(table.bytes.clone()).expect("UTF-8");
        assert!(text.starts_with('\u{feff}') && text.ends_with("\r\n"), "{}", table.name);
        assert_eq!(text.matches('\u{feff}').count(), 1, "{}", table.name);
        // Every line break outside quotes is CRLF: a row more than the rows is the heading.
        let outside: String = text.split('"').step_by(2).collect();
        assert_eq!(outside.matches("\r\n").count(), table.rows + 1, "{}", table.name);
        assert_eq!(outside.matches('\n').count(), outside.matches("\r\n").count(), "{}", table.name);
        assert!(!["acceptance", "follow-up"].iter().any(|kind| table.name.contains(kind)), "what is internal is no table");
    }
    assert_eq!(tables(&Leitbild::new()).iter().filter(|table| table.rows > 0).count(), 1, "an empty city has a dictionary");
}
