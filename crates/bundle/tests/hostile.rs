//! Whatever bytes come in, the reader answers; it never panics.

#![allow(clippy::unwrap_used, reason = "what cannot be made up for a test fails it")]

mod disk;

use leitwerk_bundle::{Files, borders, read, write};
use proptest::prelude::*;
use proptest::sample::Index;

/// Every file name of the format, and some that only look like one.
const NAMES: &[&str] = &[
    "leitwerk.toml",
    "stakeholder-groups.toml",
    "organisations.csv",
    "commitments.toml",
    "bodies.toml",
    "meetings.toml",
    "processes.toml",
    "phases.toml",
    "sources.toml",
    "results.toml",
    "plans.toml",
    "measures.toml",
    "indicators.toml",
    "districts.csv",
    "districts.geojson",
    "editions/2025/edition.toml",
    "editions/2025/sections.toml",
    "editions/2025/fields.toml",
    "editions/2025/goals.toml",
    "editions/2025/take-ups.toml",
    "editions/2025/successions.toml",
    "editions/",
    "editions//goals.toml",
    "editions/Z3.2/goals.toml",
    "../goals.toml",
    "",
];

/// A change of a few bytes somewhere.
#[derive(Clone, Debug)]
enum Damage {
    Flip(Index, u8),
    Cut(Index),
    Remove(Index, usize),
    Insert(Index, Vec<u8>),
}

fn damage() -> impl Strategy<Value = Damage> {
    let spice = prop_oneof![
        prop::collection::vec(any::<u8>(), 1..8),
        prop::sample::select(vec![
            "\"", "\"\"\"", "\"\"", "[", "]]", "{", "=", ".", ",", ";", "\n", "\r", "\\", "\\u", "é", "\u{feff}", "2025/", "[[",
            "ً", "-", "1e999", "0x1F"
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    prop_oneof![
        (any::<Index>(), 0..8u8).prop_map(|(at, bit)| Damage::Flip(at, bit)),
        any::<Index>().prop_map(Damage::Cut),
        (any::<Index>(), 1..40usize).prop_map(|(at, count)| Damage::Remove(at, count)),
        (any::<Index>(), spice).prop_map(|(at, bytes)| Damage::Insert(at, bytes)),
    ]
}

fn harm(bytes: &mut Vec<u8>, damage: &Damage) {
    match damage {
        _ if bytes.is_empty() => {}
        Damage::Flip(at, bit) => {
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
        }
        Damage::Cut(at) => bytes.truncate(at.index(bytes.len())),
        Damage::Remove(at, count) => {
            let at = at.index(bytes.len());
            bytes.drain(at..(at + count).min(bytes.len()));
        }
        Damage::Insert(at, new) => {
            let at = at.index(bytes.len());
            bytes.splice(at..at, new.iter().copied());
        }
    }
}

/// Reads, checks and tells, as an import does; every message stays short and clean.
fn judge(files: &Files) {
    let mut reading = read(files);
    let problems = reading.leitbild.problems();
    reading.add_problems(files, problems);
    for mistake in &reading.mistakes {
        let told = mistake.to_string();
        assert!(told.chars().count() < 2000, "{told}");
        assert!(!told.chars().any(|c| c.is_control() && c != '\n'), "{told:?}");
        assert!(told.lines().count() <= 4, "{told}");
    }
    // What was understood can be written and is understood again.
    let again = write(&reading.leitbild);
    assert!(read(&again).leitbild.len() <= reading.leitbild.len());
}

/// A whole bundle, cut down to a few items a file so that damage meets something.
fn small() -> Files {
    let mut files = disk::bundle("demo");
    for (path, bytes) in &mut files {
        let text = String::from_utf8(std::mem::take(bytes)).unwrap();
        let keep = if path.ends_with(".toml") { 40 } else { 6 };
        *bytes = text
            .lines()
            .take(keep)
            .map(|line| format!("{}\n", line.chars().take(400).collect::<String>()))
            .collect::<String>()
            .into_bytes();
    }
    files
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_bundle_is_read_without_panic(damages in prop::collection::vec((any::<Index>(), damage()), 1..12)) {
        let mut files = small();
        let paths: Vec<String> = files.keys().cloned().collect();
        for (path, damage) in &damages {
            harm(files.get_mut(&paths[path.index(paths.len())]).unwrap(), damage);
        }
        judge(&files);
    }

    #[test]
    fn any_bytes_are_read_without_panic(at in 0..NAMES.len(), bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let files = Files::from([(NAMES[at].to_owned(), bytes.clone())]);
        judge(&files);
        let _ = borders("x.geojson", &bytes, "code");
    }

    #[test]
    fn any_text_is_read_without_panic(at in 0..NAMES.len(), text in "(\\[\\[?[a-z-]{1,8}\\]?\\]|[a-z.]{1,9} ?=|\"[^\"]{0,9}\"|[,;\"{}\\[\\]\\\\\r\n]|code|title\\.de|\\PC){0,60}") {
        judge(&Files::from([(NAMES[at].to_owned(), text.into_bytes())]));
    }

    #[test]
    fn any_rows_are_read_without_panic(text in "(D[0-9]|O[0-9]|[,;\" \r\n]|\"\"|é|title|parent|successors){0,80}") {
        let heading = "code,title.de,title.de.state,parent,successors,groups,valid_from\n";
        judge(&Files::from([("organisations.csv".to_owned(), format!("{heading}{text}").into_bytes())]));
        judge(&Files::from([("districts.csv".to_owned(), format!("code,title.de,parent,residents\n{text}").into_bytes())]));
    }
}
